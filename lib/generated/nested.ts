// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { nested as table } from './signatures.js';
import type { Tensor } from '../tensor.js';
import type { Input, Ints, Keywords } from '../types.js';

interface ToPaddedTensorOptions extends Keywords { output_size?: Ints | null | undefined }

const $to_padded_tensor = new Operator('nested_to_padded_tensor', table.nested_to_padded_tensor);
/** The operator `aten::to_padded_tensor`, which PyTorch does not document. */
export function to_padded_tensor(input: Tensor, padding: number, output_size?: Ints | ToPaddedTensorOptions | null, options?: ToPaddedTensorOptions): Tensor;
/** The operator `aten::to_padded_tensor`, which PyTorch does not document. */
export function to_padded_tensor(input: Tensor, options: ToPaddedTensorOptions & { padding: number }): Tensor;
/** The operator `aten::to_padded_tensor`, which PyTorch does not document. */
export function to_padded_tensor(options: ToPaddedTensorOptions & Input<Tensor> & { padding: number }): Tensor;
export function to_padded_tensor(...args: any[]): any {
  return $to_padded_tensor.call(args);
}

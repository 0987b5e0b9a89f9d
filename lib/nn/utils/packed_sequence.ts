import { inspect } from 'node:util';
import { bind, isPlainObject, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { arange, empty, empty_like } from '../../generated/torch.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { bindTo } from '../conversion.js';
import type { ModuleToOptions } from '../module.js';

type Fields = readonly [
  data: Tensor,
  batch_sizes: Tensor,
  sorted_indices: Tensor | null,
  unsorted_indices: Tensor | null,
];

interface Given {
  data: Tensor | readonly [data: Tensor, batch_sizes: Tensor];
  batch_sizes?: Tensor | null;
  sorted_indices?: Tensor | null;
  unsorted_indices?: Tensor | null;
}

export interface PackedOptions extends Keywords {
  sorted_indices?: Tensor | null | undefined;
  unsorted_indices?: Tensor | null | undefined;
}

const fieldNames = ['data', 'batch_sizes', 'sorted_indices', 'unsorted_indices'] as const;
const signature = { name: 'PackedSequence.__new__', parameters: fieldNames, required: 1 } as const;

function fieldsOf(args: readonly unknown[]): Fields {
  const { data, batch_sizes = null, sorted_indices = null, unsorted_indices } = bind<Given>(signature, args);
  const unsorted = unsorted_indices ?? invert_permutation(sorted_indices);
  if (batch_sizes === null) {
    if (!Array.isArray(data) || data.length !== 2) {
      throw new TorchError('Expected data to be a list or tuple of length 2');
    }
    const [values, sizes] = data as [Tensor, Tensor];
    return [values, sizes, sorted_indices, unsorted];
  }
  if (batch_sizes.device.type !== 'cpu') {
    throw new RangeError(
      'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be ' +
        'instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. ' +
        'https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
    );
  }
  // Without a pair in `data` it is the tensor.
  return [data as Tensor, batch_sizes, sorted_indices, unsorted];
}

/**
 * A batch of sequences of different lengths, step after step without padding: what the recurrent layers take and give. Made by
 * `pack_padded_sequence` and `pack_sequence`; it iterates over its four fields.
 *
 * `data` `(sum of lengths, *)` has the elements of the first step, of the second and so on, `batch_sizes` (int64, on the CPU)
 * how many each step has. `sorted_indices` and `unsorted_indices` lead from the given order to the one by length and back.
 *
 * Throws RangeError when `batch_sizes` is not on the CPU.
 *
 * @example
 * const packed = pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4, 5]), torch.tensor([6])]);
 * packed.data; // tensor([1, 4, 6, 2, 5, 3])
 * packed.batch_sizes; // tensor([3, 2, 1])
 */
export class PackedSequence implements Iterable<Tensor | null> {
  readonly data: Tensor;
  readonly batch_sizes: Tensor;
  readonly sorted_indices: Tensor | null;
  readonly unsorted_indices: Tensor | null;

  constructor(
    data: Tensor,
    batch_sizes: Tensor,
    sorted_indices?: Tensor | PackedOptions | null,
    unsorted_indices?: Tensor | PackedOptions | null,
    options?: PackedOptions,
  );
  constructor(data: readonly [data: Tensor, batch_sizes: Tensor], options?: PackedOptions);
  constructor(...args: unknown[]) {
    [this.data, this.batch_sizes, this.sorted_indices, this.unsorted_indices] = fieldsOf(args);
  }

  /** The number of fields, 4. */
  get length(): number {
    return fieldNames.length;
  }

  *[Symbol.iterator](): Generator<Tensor | null, void> {
    for (const name of fieldNames) yield this[name];
  }

  /** The sequence with its values in page-locked memory. */
  pin_memory(): this {
    const { data, sorted_indices, unsorted_indices } = this;
    return this.with(data.pin_memory(), sorted_indices?.pin_memory(), unsorted_indices?.pin_memory());
  }

  /** The sequence with its values in another dtype or on another device, as `Tensor.to`; itself when nothing changes. */
  to(
    device: DeviceLike | null,
    dtype?: dtype | ModuleToOptions | null,
    non_blocking?: boolean | ModuleToOptions,
    options?: ModuleToOptions,
  ): this;
  to(dtype: dtype, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(tensor: Tensor, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(options?: ModuleToOptions): this;
  to(...args: readonly unknown[]): this {
    const data = converted(this.data, args);
    if (data.is_same(this.data)) return this;
    const { non_blocking = false, memory_format = null } = bindTo(args);
    const move = (indices: Tensor): Tensor => indices.to(data.device, { non_blocking, memory_format });
    const { sorted_indices, unsorted_indices } = this;
    return this.with(data, sorted_indices && move(sorted_indices), unsorted_indices && move(unsorted_indices));
  }

  /** The sequence on a CUDA device, by default the current one. */
  cuda(...args: Moving): this {
    return this.moved('cuda', args);
  }

  /** The sequence in CPU memory. */
  cpu(...args: Moving): this {
    return this.moved('cpu', args);
  }

  /** Where the arguments lead, or to the device of this type if they lead to another. */
  private moved(type: 'cuda' | 'cpu', args: readonly unknown[]): this {
    const { dtype, device } = this.data;
    const there = converted(empty(0, { dtype, device }), args).device.type === type;
    const keywords = isPlainObject(args.at(-1)) ? args.at(-1) : {};
    const values = isPlainObject(args.at(-1)) ? args.slice(0, -1) : args;
    // `to` reads its arguments as `Tensor.to` does, whatever they are.
    return Reflect.apply(this.to, this, there ? args : [...values, { ...(keywords as object), device: type }]) as this;
  }

  /** The sequence with values of dtype float64. */
  double(): this {
    return this.to('float64');
  }

  /** The sequence with values of dtype float32. */
  float(): this {
    return this.to('float32');
  }

  /** The sequence with values of dtype float16. */
  half(): this {
    return this.to('float16');
  }

  /** The sequence with values of dtype int64. */
  long(): this {
    return this.to('int64');
  }

  /** The sequence with values of dtype int32. */
  int(): this {
    return this.to('int32');
  }

  /** The sequence with values of dtype int16. */
  short(): this {
    return this.to('int16');
  }

  /** The sequence with values of dtype int8. */
  char(): this {
    return this.to('int8');
  }

  /** The sequence with values of dtype uint8. */
  byte(): this {
    return this.to('uint8');
  }

  /** Whether the values are on a CUDA device. */
  get is_cuda(): boolean {
    return this.data.is_cuda;
  }

  /** Whether the values are in page-locked memory. */
  is_pinned(): boolean {
    return this.data.is_pinned();
  }

  private with(data: Tensor, sorted_indices: Tensor | null = null, unsorted_indices: Tensor | null = null): this {
    // Of the same class, as in Python.
    const type = this.constructor as new (...fields: Fields) => this;
    return new type(data, this.batch_sizes, sorted_indices, unsorted_indices);
  }

  toString(): string {
    return `PackedSequence(${fieldNames.map((name) => `${name}=${repr(this[name])}`).join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

type Moving = [to?: DeviceLike | dtype | ModuleToOptions | null, options?: ModuleToOptions];

const converted = (tensor: Tensor, args: readonly unknown[]): Tensor =>
  Reflect.apply(tensor.to, tensor, args) as Tensor;

/**
 * The permutation that undoes `permutation` `(N)`, a tensor of indices; `null` of `null`.
 *
 * @example
 * invert_permutation(torch.tensor([2, 0, 1])); // tensor([1, 2, 0])
 */
export function invert_permutation(permutation: Tensor): Tensor;
export function invert_permutation(permutation: Tensor | null): Tensor | null;
export function invert_permutation(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null;
  const output = empty_like(permutation, { memory_format: 'contiguous_format' });
  return output.scatter_(0, permutation, arange(0, permutation.numel(), { device: permutation.device }));
}

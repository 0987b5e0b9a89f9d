import { type Arguments, bind, type Keywords } from '../bind.js';
import type { dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { matrix_norm, vector_norm } from '../generated/linalg.js';
import { frobenius_norm, nuclear_norm } from '../generated/torch.js';
import * as vf from '../generated/vf.js';
import type { Tensor } from '../tensor.js';
import type { Scalar } from '../types.js';

export interface NormOptions extends Keywords {
  p?: Scalar | 'fro' | 'nuc' | null | undefined;
  dim?: number | readonly number[] | null | undefined;
  keepdim?: boolean | undefined;
  out?: Tensor | null | undefined;
  dtype?: dtype | null | undefined;
}

export interface NormValues extends NormOptions {
  input: Tensor;
}

type NormOptional = [
  p?: Scalar | 'fro' | 'nuc' | null,
  dim?: number | readonly number[] | null,
  keepdim?: boolean,
  out?: Tensor | null,
  dtype?: dtype | null,
];

/**
 * The norm of a tensor, of its vectors or of its matrices along `dim`. Default: the 2-norm of all elements.
 *
 * @example
 * torch.norm(torch.tensor([3, 4], { dtype: torch.float32 })).item(); // 5
 */
export function norm(...args: Arguments<[input: Tensor], NormOptional, NormOptions>): Tensor {
  return normOf(
    bind<NormValues>({ name: 'norm', parameters: ['input', 'p', 'dim', 'keepdim', 'out', 'dtype'], required: 1 }, args),
  );
}

const denseDevices = ['cpu', 'cuda', 'xpu', 'meta'];

/** `norm` with its arguments by name. */
export function normOf({
  input,
  p = 'fro',
  dim = null,
  keepdim = false,
  out = null,
  dtype = null,
}: NormValues): Tensor {
  if (input.layout !== 'strided' || !denseDevices.includes(input.device.type)) {
    return sparseNorm(input, p, dim, keepdim);
  }
  const dims = typeof dim === 'number' ? [dim] : dim;
  if (typeof p !== 'string') return vector_norm(input, p ?? 2, dims, keepdim, { dtype, out });
  if (p === 'fro' && (dims === null || dims.length <= 2)) return vector_norm(input, 2, dims, keepdim, { dtype, out });
  return matrix_norm(input, p, dims ?? Array.from({ length: input.dim() }, (_, k) => k), keepdim, { dtype, out });
}

/** Layouts without `linalg.vector_norm` keep the older operators. */
function sparseNorm(input: Tensor, p: NormOptions['p'], dim: NormOptions['dim'], keepdim: boolean): Tensor {
  const dims = typeof dim === 'number' ? [dim] : (dim ?? Array.from({ length: input.dim() }, (_, k) => k));
  if (p === 'fro') return frobenius_norm(input, dim === null ? [] : dims, keepdim);
  if (p === 'nuc') return nuclear_norm(input, dims, keepdim);
  if (typeof p === 'string') throw new TorchError(`only valid string values are 'fro' and 'nuc', found ${String(p)}`);
  return vf.norm(input, p ?? null, dims, keepdim);
}

/** Operations along a dimension that keep the shape, over the elements that a mask shows (torch/masked/_ops.py). */
import { bind, type Keywords } from '../bind.js';
import type { dtype } from '../dtype.js';
import * as torch from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { type MaskOptions, masked } from './arguments.js';
import { canonicalDims, requireStrided, withoutMasked } from './mask.js';
import { norm } from './reductions.js';

type Along = [dim: number | (MaskOptions & { dim: number }), options?: MaskOptions];

function along(name: string, operation: string, args: readonly unknown[]) {
  const { input, dim, dtype, mask } = masked(name, ['dim'], args, { required: 2 });
  const [d = 0] = canonicalDims(dim, input.ndim);
  return { shown: withoutMasked(operation, input, mask), d, dtype: dtype ?? input.dtype };
}

/**
 * The sum of the elements up to each along `dim`; hidden ones count as 0.
 *
 * @example
 * torch.masked.cumsum(torch.tensor([1, 2, 3]), 0, { mask: torch.tensor([true, false, true]) });
 */
export function cumsum(input: Tensor, ...args: Along): Tensor;
export function cumsum(...args: unknown[]): Tensor {
  const { shown, d, dtype } = along('cumsum', 'sum', args);
  return torch.cumsum(shown, d, { dtype }).to(dtype);
}

/**
 * The product of the elements up to each along `dim`; hidden ones count as 1.
 *
 * @example
 * torch.masked.cumprod(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([true, false, true]) });
 */
export function cumprod(input: Tensor, ...args: Along): Tensor;
export function cumprod(...args: unknown[]): Tensor {
  const { shown, d, dtype } = along('cumprod', 'prod', args);
  return torch.cumprod(shown, d, { dtype }).to(dtype);
}

/**
 * The softmax along `dim`; hidden elements count as -inf.
 *
 * @example
 * torch.masked.softmax(torch.ones(3), 0, { mask: torch.tensor([true, false, true]) });
 */
export function softmax(input: Tensor, ...args: Along): Tensor;
export function softmax(...args: unknown[]): Tensor {
  const { shown, d, dtype } = along('softmax', 'amax', args);
  return torch.softmax(shown, d, { dtype });
}

/**
 * The logarithm of the softmax along `dim`; hidden elements count as -inf.
 *
 * @example
 * torch.masked.log_softmax(torch.ones(3), 0, { mask: torch.tensor([true, false, true]) });
 */
export function log_softmax(input: Tensor, ...args: Along): Tensor;
export function log_softmax(...args: unknown[]): Tensor {
  const { shown, d, dtype } = along('log_softmax', 'amax', args);
  return torch.log_softmax(shown, d, { dtype });
}

/**
 * The softmax of the negated elements along `dim`; hidden elements count as inf.
 *
 * @example
 * torch.masked.softmin(torch.ones(3), 0, { mask: torch.tensor([true, false, true]) });
 */
export function softmin(input: Tensor, ...args: Along): Tensor;
export function softmin(...args: unknown[]): Tensor {
  const { shown, d, dtype } = along('softmin', 'amin', args);
  return torch.softmax(shown.neg(), d, { dtype });
}

interface NormalizeOptions extends MaskOptions {
  /** The least norm that is divided by. Default: 1e-12. */
  eps?: number | undefined;
}

/**
 * The elements divided by their vector norm of order `ord` along `dim`; hidden elements become 0.
 *
 * @example
 * torch.masked.normalize(torch.ones(3), 2, 0, { mask: torch.tensor([true, false, true]) });
 */
export function normalize(
  input: Tensor,
  ord: number | (NormalizeOptions & { ord: number; dim: number }),
  dim?: number | (NormalizeOptions & { dim: number }),
  options?: NormalizeOptions,
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const given = masked<{ ord: number; eps?: number }>('normalize', ['ord', 'dim'], args, { required: 3, own: ['eps'] });
  const { input, ord, dim, eps = 1e-12, dtype, mask } = given;
  const shown = withoutMasked('sum', input, mask);
  const length = norm(input, ord, dim, { keepdim: true, dtype: dtype ?? input.dtype, mask });
  return torch.divide(shown, torch.maximum(length, length.new_full([], eps)));
}

interface LogaddexpOptions extends Keywords {
  dtype?: dtype | null | undefined;
  input_mask?: Tensor | null | undefined;
  other_mask?: Tensor | null | undefined;
}

const logaddexpSignature = {
  name: 'logaddexp',
  parameters: ['input', 'other', '*', 'dtype', 'input_mask', 'other_mask'],
  required: 2,
};

/**
 * The logarithm of the sum of the exponentials of two tensors, each with its own mask.
 *
 * @example
 * torch.masked.logaddexp(torch.ones(3), torch.zeros(3), { input_mask: torch.tensor([true, false, true]) });
 */
export function logaddexp(input: Tensor, other: Tensor, options?: LogaddexpOptions): Tensor;
export function logaddexp(...args: unknown[]): Tensor {
  const bound = bind<LogaddexpOptions & { input: Tensor; other: Tensor }>(logaddexpSignature, args);
  const { input, other, dtype = null, input_mask = null, other_mask = null } = bound;
  for (const operand of [input, other]) requireStrided('logaddexp', operand);
  const [a, b] = [withoutMasked('logaddexp', input, input_mask), withoutMasked('logaddexp', other, other_mask)];
  return torch.logaddexp(a, b).to(dtype ?? input.dtype);
}

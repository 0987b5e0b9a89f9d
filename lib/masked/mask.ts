/** How a mask hides elements from an operation (torch/masked/_ops.py). */
import { tensor } from '../creation.js';
import type { dtype } from '../dtype.js';
import { isComplex, isFloating } from '../dtype.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { _sparse_broadcast_to } from '../generated/private.js';
import { where } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { iinfo } from '../type_info.js';

const sums = ['sum', 'cumsum'];
const products = ['prod', 'cumprod'];
const maxima = ['amax', 'argmax', 'logaddexp', 'logsumexp'];
const minima = ['amin', 'argmin'];

function integerLimit(type: dtype, end: 'min' | 'max'): number | bigint | null {
  return /^(int|uint8$)/.test(type) ? iinfo(type)[end] : null;
}

/** The value that changes no result of an operation, in the input's dtype. */
function identity(operation: string, input: Tensor, order: number): Tensor {
  const value = identityValue(operation, input.dtype, order);
  if (value === null) throw new NotImplementedError(`identity of ${operation} on torch.${input.dtype} input`);
  const type = operation === 'median' && !isFloating(input.dtype) ? 'float32' : input.dtype;
  return tensor(value, { dtype: type, device: input.device });
}

function identityValue(operation: string, type: dtype, order: number): number | bigint | null {
  const floating = isFloating(type);
  if (sums.includes(operation)) return 0;
  if (products.includes(operation)) return 1;
  if (operation === 'logsumexp' && isComplex(type)) return Number.NEGATIVE_INFINITY;
  if (maxima.includes(operation)) return floating ? Number.NEGATIVE_INFINITY : integerLimit(type, 'min');
  if (minima.includes(operation)) return floating ? Number.POSITIVE_INFINITY : integerLimit(type, 'max');
  if (operation === 'median') return Number.NaN;
  if (operation !== 'norm') return null;
  if (order !== Number.NEGATIVE_INFINITY) return 0;
  if (!floating) throw new TorchError(`input must be floating point, got torch.${type}`);
  return Number.POSITIVE_INFINITY;
}

/** The mask in the input's shape, of booleans. */
export function inputMask(input: Tensor, given: Tensor): Tensor {
  const same = given.shape.length === input.shape.length && given.shape.every((size, k) => size === input.shape[k]);
  const placed = same ? given : broadcast(given, input);
  return (placed.layout === 'strided' ? placed : placed.to_dense()).to('bool');
}

function broadcast(mask: Tensor, input: Tensor): Tensor {
  if (mask.ndim > input.ndim) {
    throw new RangeError('_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)');
  }
  if (mask.layout === 'strided') return mask.clone().broadcast_to(input.shape).to('bool');
  return _sparse_broadcast_to(mask.layout === 'sparse_coo' ? mask : mask.to_sparse(), input.shape);
}

/** Masked operations are those of strided tensors: the sparse ones of Python are prototypes that have no gradients. */
export function requireStrided(operation: string, input: Tensor): void {
  if (input.layout === 'strided') return;
  throw new RangeError(`masked ${operation} expects strided tensor (got torch.${input.layout} tensor)`);
}

/** The input with the operation's identity in place of every element that the mask hides. */
export function withoutMasked(operation: string, input: Tensor, mask: Tensor | null, order = 2): Tensor {
  if (mask === null) return input;
  const canonical = inputMask(input, mask);
  return where(canonical, input, identity(operation, input, order));
}

/** Dimensions as they are counted from the front, sorted; all for none. */
export function canonicalDims(dim: number | readonly number[] | null, ndim: number): number[] {
  const given = typeof dim === 'number' ? [dim] : (dim ?? []);
  if (given.length === 0) return Array.from({ length: ndim }, (_, k) => k);
  const count = Math.max(ndim, 1);
  const found: number[] = [];
  for (const d of given) {
    if (found.includes(d)) throw new TorchError(`dim=${d} appears multiple times in the list of dims`);
    if (d >= count || d < -count) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [${-count}, ${count - 1}], but got ${d})`,
      );
    }
    found.push((d + count) % count);
  }
  return found.sort((a, b) => a - b);
}

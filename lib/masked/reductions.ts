/** Reductions over the elements that a mask shows (torch/masked/_ops.py). */
import { isComplex, isFloating } from '../dtype.js';
import { TorchError } from '../errors.js';
import { vector_norm } from '../generated/linalg.js';
import * as torch from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import {
  type Dims,
  type IndexOptions,
  type Masked,
  masked,
  type NormOptions,
  type ReductionOptions,
  reduction,
  type SpreadOptions,
} from './arguments.js';
import { canonicalDims, inputMask, withoutMasked } from './mask.js';

type Reduce = [dim?: Dims | ReductionOptions, options?: ReductionOptions];
const small = ['uint8', 'bool', 'int8', 'int16', 'int32'];

function reduced(name: string, args: readonly unknown[]): Masked {
  return masked(name, ['dim'], args, { own: reduction });
}

/**
 * The sum of the elements of each row of the input over `dim` that the mask shows; of none, 0.
 *
 * @example
 * torch.masked.sum(torch.tensor([[1, 2], [3, 4]]), 1, { mask: torch.tensor([[true, false], [true, true]]) });
 */
export function sum(input: Tensor, ...args: Reduce): Tensor;
export function sum(...args: unknown[]): Tensor {
  return sumOf(reduced('sum', args));
}

function sumOf({ input, dim, keepdim, dtype, mask }: Masked): Tensor {
  const type = dtype ?? (small.includes(input.dtype) ? 'int64' : input.dtype);
  return torch.sum(withoutMasked('sum', input, mask), canonicalDims(dim, input.ndim), keepdim, { dtype: type });
}

/**
 * The product of the elements over `dim` that the mask shows; of none, 1.
 *
 * @example
 * torch.masked.prod(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([true, false, true]) });
 */
export function prod(input: Tensor, ...args: Reduce): Tensor;
export function prod(...args: unknown[]): Tensor {
  const { input, dim, keepdim, dtype, mask } = reduced('prod', args);
  const type = dtype ?? (small.includes(input.dtype) ? 'int64' : input.dtype);
  const dims = canonicalDims(dim, input.ndim).reverse();
  return dims.reduce((rest, d) => rest.prod(d, keepdim), withoutMasked('prod', input, mask).to(type));
}

function extremum(name: 'amax' | 'amin', args: readonly unknown[]): Tensor {
  const { input, dim, keepdim, dtype, mask } = reduced(name, args);
  const dims = canonicalDims(dim, input.ndim);
  return withoutMasked(name, input, mask)
    [name](dims, keepdim)
    .to(dtype ?? input.dtype);
}

/**
 * The largest element over `dim` that the mask shows; of none, the least value of the dtype.
 *
 * @example
 * torch.masked.amax(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([true, true, false]) });
 */
export function amax(input: Tensor, ...args: Reduce): Tensor;
export function amax(...args: unknown[]): Tensor {
  return extremum('amax', args);
}

/**
 * The smallest element over `dim` that the mask shows; of none, the greatest value of the dtype.
 *
 * @example
 * torch.masked.amin(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([false, true, true]) });
 */
export function amin(input: Tensor, ...args: Reduce): Tensor;
export function amin(...args: unknown[]): Tensor {
  return extremum('amin', args);
}

type Index = [dim?: number | null | IndexOptions, options?: IndexOptions];

function position(name: 'argmax' | 'argmin', args: readonly unknown[]): Tensor {
  const { input, dim, keepdim, dtype, mask } = reduced(name, args);
  const found = withoutMasked(name, input, mask)[name](dim as number | null, keepdim);
  return found.to(dtype ?? input.dtype);
}

/**
 * The position over `dim` of the largest element that the mask shows, in the input's dtype.
 *
 * @example
 * torch.masked.argmax(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([true, true, false]) });
 */
export function argmax(input: Tensor, ...args: Index): Tensor;
export function argmax(...args: unknown[]): Tensor {
  return position('argmax', args);
}

/**
 * The position over `dim` of the smallest element that the mask shows, in the input's dtype.
 *
 * @example
 * torch.masked.argmin(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([false, true, true]) });
 */
export function argmin(input: Tensor, ...args: Index): Tensor;
export function argmin(...args: unknown[]): Tensor {
  return position('argmin', args);
}

/** How many elements are shown over `dim`, and their sum. */
function countAndTotal(given: Masked): [count: Tensor, total: Tensor] {
  const { input, dim, keepdim, mask } = given;
  if (mask === null) {
    const unit = torch.ones(input.shape, { dtype: 'int64', device: input.device });
    return [sumOf({ ...given, input: unit, dtype: null }), sumOf(given)];
  }
  const shown = inputMask(input, mask);
  const count = dim === null ? shown.sum({ dim: [], keepdim }) : shown.sum(dim, keepdim);
  return [count, sumOf({ ...given, mask: shown })];
}

/**
 * The mean of the elements over `dim` that the mask shows; of none, nan.
 *
 * @throws RangeError when neither the input nor `dtype` is floating or complex.
 * @example
 * torch.masked.mean(torch.tensor([1.5, 2.5]), 0, { mask: torch.tensor([true, false]) });
 */
export function mean(input: Tensor, ...args: Reduce): Tensor;
export function mean(...args: unknown[]): Tensor {
  const given = reduced('mean', args);
  const type = given.dtype ?? given.input.dtype;
  if (!isFloating(type) && !isComplex(type)) {
    const source = given.dtype === null ? 'Input' : 'Optional';
    throw new RangeError(
      `mean(): Could not infer output dtype. ${source} dtype must be either a floating point or complex dtype. Got: torch.${type}`,
    );
  }
  const [count, total] = countAndTotal({ ...given, dtype: type });
  return total.div(count);
}

/**
 * The median over one `dim` (default: the last) of the elements that the mask shows; of none, nan.
 *
 * @throws RangeError when the input is not floating and a row shows no element.
 * @example
 * torch.masked.median(torch.tensor([2, 3, 4]), 0, { mask: torch.tensor([true, true, false]) });
 */
export function median(input: Tensor, ...args: Index): Tensor;
export function median(...args: unknown[]): Tensor {
  const { input, dim, keepdim, dtype, mask } = reduced('median', args);
  const [d = 0] = canonicalDims(dim ?? -1, input.ndim);
  const floating = isFloating(input.dtype);
  const { values } = torch.nanmedian(withoutMasked('median', floating ? input : input.to('float32'), mask), d, keepdim);
  if (floating) return values;
  if (values.isnan().any().item<boolean>()) {
    throw new RangeError('masked median expects no fully masked out rows if dtype is not floating point');
  }
  return values.to(dtype ?? input.dtype);
}

/**
 * The logarithm of the sum of exponentials over `dim` of the elements that the mask shows.
 *
 * @example
 * torch.masked.logsumexp(torch.ones(3), 0, { mask: torch.tensor([true, true, false]) });
 */
export function logsumexp(input: Tensor, ...args: Reduce): Tensor;
export function logsumexp(...args: unknown[]): Tensor {
  const { input, dim, keepdim, dtype, mask } = reduced('logsumexp', args);
  const dims = canonicalDims(dim, input.ndim);
  return torch.logsumexp(withoutMasked('logsumexp', input, mask), dims, keepdim).to(dtype ?? input.dtype);
}

/**
 * The vector norm of order `ord` (default 2) over `dim` of the elements that the mask shows.
 *
 * @example
 * torch.masked.norm(torch.tensor([3.5, 4, 5]), 2, 0, { mask: torch.tensor([true, true, false]) });
 */
export function norm(
  input: Tensor,
  ord?: number | null | NormOptions,
  dim?: Dims | NormOptions,
  options?: NormOptions,
): Tensor;
export function norm(...args: unknown[]): Tensor {
  const given = masked<{ ord?: number | null }>('norm', ['ord', 'dim'], args, { own: reduction });
  const { input, dim, keepdim, dtype, mask, ord } = given;
  const order = ord ?? 2;
  const shown = withoutMasked('norm', input, mask, order);
  return vector_norm(shown, order, canonicalDims(dim, input.ndim), keepdim, { dtype: dtype ?? input.dtype });
}

function correctionOf(unbiased: boolean | null | undefined, correction: number | null | undefined): number {
  if (unbiased != null && correction != null) {
    throw new TorchError('Only one of unbiased and correction may be given');
  }
  return correction ?? (unbiased === false ? 0 : 1);
}

function variance(name: 'var' | 'std', args: readonly unknown[]): Tensor {
  const given = masked<SpreadOptions>(name, ['dim', 'unbiased'], args, { own: ['correction', ...reduction] });
  const { input, keepdim, mask, unbiased, correction } = given;
  const lost = correctionOf(unbiased, correction);
  const floating = (type: Masked['dtype']) => type !== null && (isFloating(type) || isComplex(type));
  const type = given.dtype ?? (floating(input.dtype) ? input.dtype : 'float32');
  const compute = floating(type) ? type : 'float32';
  const [count, total] = countAndTotal({ ...given, keepdim: true, dtype: type });
  const off = torch.subtract(input, torch.divide(total, count));
  const shown = mask === null ? null : inputMask(input, mask);
  const squares = sumOf({ ...given, input: off.mul(off.conj()), dtype: compute, mask: shown });
  const sizes = keepdim ? count : count.reshape(squares.shape);
  const output = torch.divide(squares, lost === 0 ? sizes : corrected(sizes, compute, lost)).to(type);
  return name === 'std' ? torch.sqrt(output) : output;
}

function corrected(count: Tensor, type: NonNullable<Masked['dtype']>, lost: number): Tensor {
  const real =
    ({ complex32: 'float16', complex64: 'float32', complex128: 'float64' } as const)[type as 'complex64'] ?? type;
  const left = torch.subtract(count.to(real), lost);
  return torch.maximum(left, left.new_zeros([]));
}

type Spread = [dim?: Dims | SpreadOptions, unbiased?: boolean | null | SpreadOptions, options?: SpreadOptions];

/**
 * The variance over `dim` of the elements that the mask shows. Default: `unbiased`, which is `correction` 1.
 *
 * @example
 * torch.masked.var(torch.tensor([1.5, 2.5, 9]), 0, { mask: torch.tensor([true, true, false]) });
 */
function var_(input: Tensor, ...args: Spread): Tensor;
function var_(...args: unknown[]): Tensor {
  return variance('var', args);
}

/**
 * The standard deviation over `dim` of the elements that the mask shows. Default: `unbiased`, which is `correction` 1.
 *
 * @example
 * torch.masked.std(torch.tensor([1.5, 2.5, 9]), 0, { mask: torch.tensor([true, true, false]) });
 */
export function std(input: Tensor, ...args: Spread): Tensor;
export function std(...args: unknown[]): Tensor {
  return variance('std', args);
}

export { var_ as var };

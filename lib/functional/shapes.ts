import { type Arguments, bind, type Keywords } from '../bind.js';
import { fromData } from '../creation.js';
import { TorchError } from '../errors.js';
import * as vf from '../generated/vf.js';
import { typeName } from '../python_types.js';
import { repr } from '../repr.js';
import { type Size, sizeFrom } from '../size.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { Ints } from '../types.js';
import { apart, spread, type Tensors } from './spread.js';

/**
 * The tensors expanded to their common shape.
 *
 * @throws TorchError when the shapes do not broadcast.
 * @example
 * const [a, b] = torch.broadcast_tensors(torch.ones(3), torch.ones(2, 1)); // both (2, 3)
 */
export function broadcast_tensors(...tensors: Tensor[]): Tensor[];
/** The same for a list of tensors. */
export function broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
export function broadcast_tensors(...args: readonly unknown[]): Tensor[] {
  return vf.broadcast_tensors(spread(apart<Tensors>('broadcast_tensors', args).values));
}

/**
 * The common shape of shapes, without tensors.
 *
 * @throws TorchError when the shapes do not broadcast.
 * @example
 * torch.broadcast_shapes([2, 1], [3]); // torch.Size([2, 3])
 */
export function broadcast_shapes(...shapes: readonly (number | readonly number[])[]): Size {
  const { values } = apart<typeof shapes>('broadcast_shapes', shapes);
  const lists = values.map((shape) => (typeof shape === 'number' ? [shape] : shape));
  const common = new Array<number>(Math.max(0, ...lists.map((shape) => shape.length))).fill(1);
  for (const [argument, shape] of lists.entries()) {
    for (let back = 1; back <= shape.length; back++) {
      const size = shape[shape.length - back] ?? 1;
      const at = common.length - back;
      if (size === common[at] || (size === 1 && common[at] !== 1)) continue;
      if (common[at] !== 1) throw new TorchError(cannotBroadcast(size, back, argument, shape, common));
      if (size < 0) throw new RangeError('Attempting to broadcast a dimension with negative length!');
      common[at] = size;
    }
  }
  return sizeFrom(common);
}

function cannotBroadcast(
  size: number,
  back: number,
  argument: number,
  shape: readonly number[],
  common: readonly number[],
): string {
  return (
    `Attempting to broadcast a dimension of length ${size} at -${back}! ` +
    `Mismatching argument at index ${argument} had ${repr(shape)}; but expected shape should be broadcastable to [${common.join(', ')}]`
  );
}

/**
 * Views of a tensor in parts of a size, or of the sizes of a list.
 *
 * @example
 * torch.split(torch.arange(5), 2); // lengths 2, 2, 1
 */
export function split(
  ...args: Arguments<
    [tensor: Tensor, split_size_or_sections: number | Ints],
    [dim?: number],
    Keywords & { dim?: number | undefined }
  >
): Tensor[] {
  const { tensor, split_size_or_sections, dim } = bind<{
    tensor: Tensor;
    split_size_or_sections: number | Ints;
    dim?: number;
  }>({ name: 'split', parameters: ['tensor', 'split_size_or_sections', 'dim'], required: 2 }, args);
  return splitOf(tensor, split_size_or_sections, dim ?? 0);
}

/** A whole number, also in a tensor, is the size of the parts; a list has the size of each. */
export function splitOf(tensor: Tensor, size: unknown, dim: number): Tensor[] {
  const whole = isTensor(size) && size.numel() === 1 ? wholeOf(size) : size;
  if (typeof whole === 'number' || typeof whole === 'bigint') return vf.split(tensor, whole, dim);
  return tensor.split_with_sizes(whole as Ints, dim); // which checks it
}

/** Python's `int` of a tensor: a float is cut off. */
function wholeOf(tensor: Tensor): unknown {
  const value: unknown = tensor.item();
  return typeof value === 'number' || typeof value === 'boolean' ? Math.trunc(Number(value)) : value;
}

type Indexing = Keywords & { indexing?: 'ij' | 'xy' | undefined };

/**
 * Grids of coordinates out of 1-D tensors: the k-th result varies along dimension k (`'ij'`), or the first two
 * dimensions are swapped (`'xy'`).
 *
 * @example
 * const [rows, columns] = torch.meshgrid(torch.arange(2), torch.arange(3), { indexing: 'ij' });
 */
export function meshgrid(...args: [...tensors: Tensor[], options: Indexing]): Tensor[];
/** The grids in the order of indices, `ij`. */
export function meshgrid(...tensors: Tensor[]): Tensor[];
/** The grids of a list of tensors. */
export function meshgrid(tensors: readonly Tensor[], options?: Indexing): Tensor[];
export function meshgrid(...args: readonly unknown[]): Tensor[] {
  const { values, keywords } = apart<Tensors>('meshgrid', args, ['indexing']);
  const tensors = spread(values);
  const { indexing } = keywords as Indexing;
  return indexing === undefined ? vf.meshgrid(tensors) : vf.meshgrid(tensors, { indexing });
}

/**
 * All combinations of the elements of 1-D tensors, one a row.
 *
 * @example
 * torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])); // (4, 2)
 */
export function cartesian_prod(...tensors: Tensor[]): Tensor {
  return vf.cartesian_prod(apart<Tensor[]>('cartesian_prod', tensors).values);
}

/**
 * A matrix with the given ones along its diagonal and zeros elsewhere.
 *
 * @example
 * torch.block_diag(torch.ones(2, 2), torch.ones(1, 1)); // (3, 3)
 */
export function block_diag(...tensors: Tensor[]): Tensor {
  return vf.block_diag(apart<Tensor[]>('block_diag', tensors).values);
}

/** Each tensor with at least one dimension: one tensor for one, a list for several. */
export function atleast_1d(tensor: Tensor): Tensor;
/** Every tensor with at least one dimension, as a list. */
export function atleast_1d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_1d(...args: readonly unknown[]): Tensor | Tensor[] {
  const { values } = apart<Tensors>('atleast_1d', args);
  const [first] = values;
  return isTensor(first) && values.length === 1 ? vf.atleast_1d(first) : vf.atleast_1d(spread(values));
}

/** Each tensor with at least two dimensions: one tensor for one, a list for several. */
export function atleast_2d(tensor: Tensor): Tensor;
/** Every tensor with at least two dimensions, as a list. */
export function atleast_2d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_2d(...args: readonly unknown[]): Tensor | Tensor[] {
  const { values } = apart<Tensors>('atleast_2d', args);
  const [first] = values;
  return isTensor(first) && values.length === 1 ? vf.atleast_2d(first) : vf.atleast_2d(spread(values));
}

/** Each tensor with at least three dimensions: one tensor for one, a list for several. */
export function atleast_3d(tensor: Tensor): Tensor;
/** Every tensor with at least three dimensions, as a list. */
export function atleast_3d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_3d(...args: readonly unknown[]): Tensor | Tensor[] {
  const { values } = apart<Tensors>('atleast_3d', args);
  const [first] = values;
  return isTensor(first) && values.length === 1 ? vf.atleast_3d(first) : vf.atleast_3d(spread(values));
}

/**
 * The coordinates of flat indices in an array of a shape, a tensor for each dimension.
 *
 * @throws TypeError when the indices are no integers; RangeError for a negative dimension.
 * @example
 * torch.unravel_index(torch.tensor([5]), [2, 3]); // [tensor([1]), tensor([2])]
 */
export function unravel_index(
  ...args: Arguments<[indices: Tensor, shape: number | readonly number[]], [], Keywords>
): Tensor[] {
  const { indices, shape } = bind<{ indices: Tensor; shape: number | readonly number[] }>(
    { name: 'unravel_index', parameters: ['indices', 'shape'], required: 2 },
    args,
  );
  if (indices.is_complex() || indices.is_floating_point() || indices.dtype === 'bool') {
    throw new TypeError(`expected 'indices' to be integer dtype, but got torch.${indices.dtype}`);
  }
  const sizes = sizesOf(shape);
  const shown = `(${sizes.join(', ')}${sizes.length === 1 ? ',' : ''})`;
  if (sizes.some((size) => size < 0)) throw new RangeError(`'shape' cannot have negative values, but got ${shown}`);
  if (sizes.some((size) => size === 0) && indices.numel() !== 0) {
    throw new RangeError(`'shape' cannot have zero dimensions when 'indices' is non-empty, but got ${shown}`);
  }
  const steps = sizes.map((_, k) => sizes.slice(k + 1).reduce((product, size) => product * size, 1));
  const place = { dtype: 'int64', device: indices.device } as const;
  return indices
    .unsqueeze(-1)
    .floor_divide(fromData(steps, place))
    .remainder(fromData([...sizes], place))
    .unbind(-1);
}

/** The shape as a list; a bool is an int. */
function sizesOf(shape: unknown): number[] {
  if (typeof shape === 'number' || typeof shape === 'boolean') return [Number(shape)];
  if (Array.isArray(shape)) return shape.map(Number);
  const shown = isTensor(shape) ? 'torch.Tensor' : typeName(shape);
  throw new TypeError(`expected 'shape' to be int or sequence of ints, but got <class '${shown}'>`);
}

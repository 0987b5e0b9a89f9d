/** Operators that Python writes in Python (torch/functional.py). */
import { type Arguments, bind, type Keywords } from './bind.js';
import { fromData } from './creation.js';
import type { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { matrix_norm, vector_norm } from './generated/linalg.js';
import { pad as padOf } from './generated/nn.js';
import { frobenius_norm, nuclear_norm, unique_dim } from './generated/torch.js';
import * as vf from './generated/vf.js';
import { type Size, sizeFrom } from './size.js';
import { isTensor, Tensor } from './tensor.js';
import type { Ints, Scalar } from './types.js';

type Tensors = readonly Tensor[] | readonly [readonly Tensor[]];

/** `f(a, b)` and `f([a, b])` are the same. */
function spread(tensors: Tensors): readonly Tensor[] {
  const [first] = tensors;
  return tensors.length === 1 && Array.isArray(first) ? (first as readonly Tensor[]) : (tensors as readonly Tensor[]);
}

/**
 * The tensors expanded to their common shape.
 *
 * @throws TorchError when the shapes do not broadcast.
 * @example
 * const [a, b] = torch.broadcast_tensors(torch.ones(3), torch.ones(2, 1)); // both (2, 3)
 */
export function broadcast_tensors(...tensors: Tensor[]): Tensor[];
export function broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
export function broadcast_tensors(...tensors: Tensors): Tensor[] {
  return vf.broadcast_tensors(spread(tensors));
}

/**
 * The common shape of shapes, without tensors.
 *
 * @throws TorchError when the shapes do not broadcast.
 * @example
 * torch.broadcast_shapes([2, 1], [3]); // torch.Size([2, 3])
 */
export function broadcast_shapes(...shapes: readonly (number | readonly number[])[]): Size {
  const lists = shapes.map((shape) => (typeof shape === 'number' ? [shape] : shape));
  const rank = Math.max(0, ...lists.map((shape) => shape.length));
  const result = new Array<number>(rank).fill(1);
  for (const shape of lists) {
    for (const [k, size] of shape.entries()) {
      const at = rank - shape.length + k;
      if (size < 0) throw new TorchError(`Trying to create tensor with negative dimension (${size}): (${size})`);
      if (size === 1 || size === result[at]) continue;
      if (result[at] !== 1) throw new TorchError('Shape mismatch: objects cannot be broadcast to a single shape');
      result[at] = size;
    }
  }
  return sizeFrom(result);
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
  const { tensor, split_size_or_sections, dim } = bind<{ tensor: Tensor; split_size_or_sections: number | Ints; dim?: number }>(
    { name: 'split', parameters: ['tensor', 'split_size_or_sections', 'dim'], required: 2 },
    args,
  );
  return splitOf(tensor, split_size_or_sections, dim ?? 0);
}

function splitOf(tensor: Tensor, size: unknown, dim: number): Tensor[] {
  const whole = isTensor(size) && size.numel() === 1 ? size.item() : size;
  if (typeof whole === 'number' || typeof whole === 'bigint') return vf.split(tensor, whole, dim);
  return tensor.split_with_sizes(whole as Ints, dim); // which checks it
}

type Subscripts = readonly (number | '...')[];

/**
 * The sum over products of elements that an equation in Einstein's notation names; or with subscripts as lists behind
 * every operand.
 *
 * @throws TorchError when the equation does not fit the operands.
 * @example
 * torch.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(3, 4)); // (2, 4)
 */
export function einsum(equation: string, ...operands: Tensor[]): Tensor;
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
export function einsum(...operands: readonly (Tensor | Subscripts)[]): Tensor;
export function einsum(...args: readonly unknown[]): Tensor {
  if (args.length < 2) {
    throw new RangeError(
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
    );
  }
  const [first, ...rest] = args;
  if (!isTensor(first)) return vf.einsum(first as string, spread(rest as Tensor[])); // the operator checks them
  const written = args.filter((_, k) => k % 2 === 1).map((list) => subscripts(list as Subscripts)).join(',');
  const odd = args.length % 2 === 1;
  const operands = (odd ? args.slice(0, -1) : args).filter((_, k) => k % 2 === 0) as Tensor[];
  return vf.einsum(odd ? `${written}->${subscripts(args.at(-1) as Subscripts)}` : written, operands);
}

function subscripts(list: Subscripts): string {
  return list.map(subscript).join('');
}

function subscript(n: number | '...'): string {
  if (n === '...') return n;
  if (n >= 0 && n < 26) return String.fromCharCode(65 + n);
  if (n >= 26 && n < 52) return String.fromCharCode(97 + n - 26);
  throw new RangeError('einsum(): subscript in subscript list is not within the valid range [0, 52)');
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
export function meshgrid(...tensors: Tensor[]): Tensor[];
export function meshgrid(tensors: readonly Tensor[], options?: Indexing): Tensor[];
export function meshgrid(...args: readonly unknown[]): Tensor[] {
  const last = args.at(-1);
  const hasOptions = typeof last === 'object' && !isTensor(last) && !Array.isArray(last);
  const tensors = spread((hasOptions ? args.slice(0, -1) : args) as Tensors);
  const { indexing } = (hasOptions ? last : {}) as Indexing;
  return indexing === undefined ? vf.meshgrid(tensors) : vf.meshgrid(tensors, { indexing });
}

interface StftValues {
  input: Tensor;
  n_fft: number;
  hop_length?: number | null | undefined;
  win_length?: number | null | undefined;
  window?: Tensor | null | undefined;
  center?: boolean | undefined;
  pad_mode?: string | undefined;
  normalized?: boolean | undefined;
  onesided?: boolean | null | undefined;
  return_complex?: boolean | null | undefined;
  align_to_window?: boolean | null | undefined;
}

export interface StftOptions extends Keywords, Omit<Partial<StftValues>, 'input' | 'n_fft'> {}

type StftOptional = [
  hop_length?: number | null,
  win_length?: number | null,
  window?: Tensor | null,
  center?: boolean,
  pad_mode?: string,
  normalized?: boolean,
  onesided?: boolean | null,
  return_complex?: boolean | null,
  align_to_window?: boolean | null,
];

const stftSignature = {
  name: 'stft',
  parameters: [
    'input',
    'n_fft',
    'hop_length',
    'win_length',
    'window',
    'center',
    'pad_mode',
    'normalized',
    'onesided',
    'return_complex',
    'align_to_window',
  ],
  required: 2,
};

/**
 * The short-time Fourier transform of signals `(L)` or `(B, L)`: `(B?, N, T)`, complex.
 *
 * @throws TorchError when `return_complex` is not given for a real input.
 * @example
 * torch.stft(torch.ones(400), 64, { return_complex: true, window: torch.hann_window(64) });
 */
export function stft(...args: Arguments<[input: Tensor, n_fft: number], StftOptional, StftOptions>): Tensor {
  const bound = bind<StftValues>(stftSignature, args);
  const { n_fft, center = true, pad_mode = 'reflect', align_to_window = null } = bound;
  if (center && align_to_window !== null) {
    throw new TorchError('stft align_to_window should only be set when center = false');
  }
  const input = center ? padded(bound.input, Math.floor(n_fft / 2), pad_mode) : bound.input;
  const { hop_length = null, win_length = null, window = null, normalized = false, onesided = null } = bound;
  return vf.stft(input, n_fft, hop_length, win_length, window, normalized, onesided, bound.return_complex ?? null, align_to_window);
}

/** Both ends of the last dimension padded, over three dimensions as padding wants them. */
function padded(input: Tensor, pad: number, mode: string): Tensor {
  const rank = input.dim();
  const wide = input.view([...new Array<number>(Math.max(0, 3 - rank)).fill(1), ...input.shape]);
  const result = padOf(wide, [pad, pad], mode);
  return result.view(result.shape.slice(-rank));
}

/** What `unique` returns: the values, with the indices back and the counts where they are asked for. */
export type Unique<Inverse extends boolean, Counts extends boolean> = Inverse extends true
  ? Counts extends true
    ? [output: Tensor, inverse_indices: Tensor, counts: Tensor]
    : [output: Tensor, inverse_indices: Tensor]
  : Counts extends true
    ? [output: Tensor, counts: Tensor]
    : Tensor;

export interface UniqueOptions<Inverse extends boolean, Counts extends boolean> extends Keywords {
  sorted?: boolean | undefined;
  return_inverse?: Inverse | undefined;
  return_counts?: Counts | undefined;
  dim?: number | null | undefined;
}

interface UniqueValues {
  input: Tensor;
  sorted?: boolean;
  return_inverse?: boolean;
  return_counts?: boolean;
  dim?: number | null;
}

/**
 * The distinct elements, or with `dim` the distinct slices, of a tensor.
 *
 * @example
 * torch.unique(torch.tensor([1, 3, 2, 3])); // [1, 2, 3]
 */
export function unique<Inverse extends boolean = false, Counts extends boolean = false>(
  ...args: Arguments<
    [input: Tensor],
    [sorted?: boolean, return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
    UniqueOptions<Inverse, Counts>
  >
): Unique<Inverse, Counts>;
export function unique(...args: unknown[]): unknown {
  const { input, dim = null, ...bound } = bind<UniqueValues>(
    { name: 'unique', parameters: ['input', 'sorted', 'return_inverse', 'return_counts', 'dim'], required: 1 },
    args,
  );
  const { sorted = true, return_inverse = false, return_counts = false } = bound;
  const found =
    dim === null
      ? vf._unique2(input, sorted, return_inverse, return_counts)
      : unique_dim(input, dim, sorted, return_inverse, return_counts);
  return chosen(found, return_inverse, return_counts);
}

/**
 * The first of every run of equal elements, or with `dim` of equal slices.
 *
 * @example
 * torch.unique_consecutive(torch.tensor([1, 1, 2, 1])); // [1, 2, 1]
 */
export function unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
  ...args: Arguments<
    [input: Tensor],
    [return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
    Omit<UniqueOptions<Inverse, Counts>, 'sorted'>
  >
): Unique<Inverse, Counts>;
export function unique_consecutive(...args: unknown[]): unknown {
  const { input, return_inverse = false, return_counts = false, dim = null } = bind<UniqueValues>(
    { name: 'unique_consecutive', parameters: ['input', 'return_inverse', 'return_counts', 'dim'], required: 1 },
    args,
  );
  return chosen(vf.unique_consecutive(input, return_inverse, return_counts, dim), return_inverse, return_counts);
}

function chosen([output, inverse, counts]: readonly Tensor[], wantsInverse: boolean, wantsCounts: boolean): unknown {
  if (!wantsInverse && !wantsCounts) return output;
  return [output, ...(wantsInverse ? [inverse] : []), ...(wantsCounts ? [counts] : [])];
}

type Axes = readonly [readonly number[], readonly number[]];

/**
 * The contraction of two tensors over the last `dims` dimensions of one and the first of the other, or over two lists of
 * dimensions.
 *
 * @throws TorchError when the dimensions do not fit.
 * @example
 * torch.tensordot(torch.ones(2, 3), torch.ones(3, 4), 1); // (2, 4)
 */
export function tensordot(
  ...args: Arguments<[a: Tensor, b: Tensor], [dims?: number | Axes | Tensor, out?: Tensor | null], TensordotOptions>
): Tensor {
  const { a, b, dims = 2, out = null } = bind<{ a: Tensor; b: Tensor; dims?: number | Axes | Tensor; out?: Tensor | null }>(
    { name: 'tensordot', parameters: ['a', 'b', 'dims', 'out'], required: 2 },
    args,
  );
  const [first, second] = axes(a, b, dims);
  return out === null ? vf.tensordot(a, b, first, second) : vf.tensordot(a, b, first, second, { out });
}

interface TensordotOptions extends Keywords {
  dims?: number | Axes | Tensor | undefined;
  out?: Tensor | null | undefined;
}

function axes(a: Tensor, b: Tensor, dims: number | Axes | Tensor): Axes {
  if (isTensor(dims)) return dims.numel() > 1 ? dims.tolist<[number[], number[]]>() : lastAndFirst(dims.item());
  if (typeof dims !== 'number') return dims;
  if (dims > Math.min(a.dim(), b.dim())) {
    throw new TorchError(`tensordot expects dims < ndim_a or ndim_b, but got dims=${dims}`);
  }
  return lastAndFirst(dims);
}

function lastAndFirst(count: number): Axes {
  if (count < 0) throw new TorchError(`tensordot expects dims >= 0, but got dims=${count}`);
  return [Array.from({ length: count }, (_, k) => k - count), Array.from({ length: count }, (_, k) => k)];
}

/**
 * All combinations of the elements of 1-D tensors, one a row.
 *
 * @example
 * torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])); // (4, 2)
 */
export function cartesian_prod(...tensors: Tensor[]): Tensor {
  return vf.cartesian_prod(tensors);
}

/**
 * A matrix with the given ones along its diagonal and zeros elsewhere.
 *
 * @example
 * torch.block_diag(torch.ones(2, 2), torch.ones(1, 1)); // (3, 3)
 */
export function block_diag(...tensors: Tensor[]): Tensor {
  return vf.block_diag(tensors);
}

const computeModes: Readonly<Record<string, number | null>> = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
};

interface CdistOptions extends Keywords {
  p?: number | undefined;
  compute_mode?: string | undefined;
}

/**
 * The p-norm distances between rows: `(B, P, M)` and `(B, R, M)` give `(B, P, R)`.
 *
 * @throws RangeError for an unknown `compute_mode`.
 * @example
 * torch.cdist(torch.zeros(2, 3), torch.ones(4, 3)); // (2, 4)
 */
export function cdist(...args: Arguments<[x1: Tensor, x2: Tensor], [p?: number, compute_mode?: string], CdistOptions>): Tensor {
  const bound = bind<{ x1: Tensor; x2: Tensor; p?: number; compute_mode?: string }>(
    { name: 'cdist', parameters: ['x1', 'x2', 'p', 'compute_mode'], required: 2 },
    args,
  );
  const { x1, x2, p = 2, compute_mode = 'use_mm_for_euclid_dist_if_necessary' } = bound;
  const mode = computeModes[compute_mode];
  if (mode === undefined) throw new RangeError(`${compute_mode} is not a valid value for compute_mode`);
  return vf.cdist(x1, x2, p, mode);
}

/** Each tensor with at least one dimension: one tensor for one, a list for several. */
export function atleast_1d(tensor: Tensor): Tensor;
export function atleast_1d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_1d(...tensors: Tensors): Tensor | Tensor[] {
  const [first] = tensors;
  return isTensor(first) && tensors.length === 1 ? vf.atleast_1d(first) : vf.atleast_1d(spread(tensors));
}

/** Each tensor with at least two dimensions: one tensor for one, a list for several. */
export function atleast_2d(tensor: Tensor): Tensor;
export function atleast_2d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_2d(...tensors: Tensors): Tensor | Tensor[] {
  const [first] = tensors;
  return isTensor(first) && tensors.length === 1 ? vf.atleast_2d(first) : vf.atleast_2d(spread(tensors));
}

/** Each tensor with at least three dimensions: one tensor for one, a list for several. */
export function atleast_3d(tensor: Tensor): Tensor;
export function atleast_3d(...tensors: Tensor[] | [readonly Tensor[]]): Tensor[];
export function atleast_3d(...tensors: Tensors): Tensor | Tensor[] {
  const [first] = tensors;
  return isTensor(first) && tensors.length === 1 ? vf.atleast_3d(first) : vf.atleast_3d(spread(tensors));
}

export interface NormOptions extends Keywords {
  p?: Scalar | 'fro' | 'nuc' | null | undefined;
  dim?: number | readonly number[] | null | undefined;
  keepdim?: boolean | undefined;
  out?: Tensor | null | undefined;
  dtype?: dtype | null | undefined;
}

interface NormValues extends NormOptions {
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
  return normOf(bind<NormValues>({ name: 'norm', parameters: ['input', 'p', 'dim', 'keepdim', 'out', 'dtype'], required: 1 }, args));
}

const denseDevices = ['cpu', 'cuda', 'xpu', 'meta'];

function normOf({ input, p = 'fro', dim = null, keepdim = false, out = null, dtype = null }: NormValues): Tensor {
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

/**
 * The coordinates of flat indices in an array of a shape, a tensor for each dimension.
 *
 * @throws TypeError when the indices are no integers; RangeError for a negative dimension.
 * @example
 * torch.unravel_index(torch.tensor([5]), [2, 3]); // [tensor([1]), tensor([2])]
 */
export function unravel_index(indices: Tensor, shape: number | readonly number[]): Tensor[] {
  if (indices.is_complex() || indices.is_floating_point() || indices.dtype === 'bool') {
    throw new TypeError(`expected 'indices' to be integer dtype, but got torch.${indices.dtype}`);
  }
  const sizes = typeof shape === 'number' ? [shape] : shape;
  const shown = `(${sizes.join(', ')}${sizes.length === 1 ? ',' : ''})`;
  if (sizes.some((size) => size < 0)) throw new RangeError(`'shape' cannot have negative values, but got ${shown}`);
  if (sizes.some((size) => size === 0) && indices.numel() !== 0) {
    throw new RangeError(`'shape' cannot have zero dimensions when 'indices' is non-empty, but got ${shown}`);
  }
  const steps = sizes.map((_, k) => sizes.slice(k + 1).reduce((product, size) => product * size, 1));
  const place = { dtype: 'int64', device: indices.device } as const;
  return indices.unsqueeze(-1).floor_divide(fromData(steps, place)).remainder(fromData([...sizes], place)).unbind(-1);
}

/**
 * The product of a chain of matrices, in the cheapest order. Deprecated: use `torch.linalg.multi_dot`.
 *
 * @example
 * torch.chain_matmul(torch.ones(2, 3), torch.ones(3, 4), torch.ones(4, 5)); // (2, 5)
 */
export function chain_matmul(...args: [...matrices: Tensor[], options: Keywords & { out?: Tensor | null }]): Tensor;
export function chain_matmul(...matrices: Tensor[]): Tensor;
export function chain_matmul(...args: readonly unknown[]): Tensor {
  const last = args.at(-1);
  if (isTensor(last)) return vf.chain_matmul(args as Tensor[]);
  const { out = null } = (last ?? {}) as { out?: Tensor | null };
  return vf.chain_matmul(args.slice(0, -1) as Tensor[], { out });
}

interface LuOptions<Infos extends boolean> extends Keywords {
  pivot?: boolean | undefined;
  get_infos?: Infos | undefined;
  out?: readonly Tensor[] | null | undefined;
}

type Lu<Infos extends boolean> = Infos extends true
  ? [LU: Tensor, pivots: Tensor, infos: Tensor]
  : [LU: Tensor, pivots: Tensor];

/**
 * The LU factorization of matrices `(*, m, n)`. Deprecated: use `torch.linalg.lu_factor`.
 *
 * @throws TorchError for a singular matrix, unless `get_infos` asks to be told.
 * @example
 * const [LU, pivots] = torch.lu(torch.eye(2));
 */
export function lu<Infos extends boolean = false>(
  ...args: Arguments<[A: Tensor], [pivot?: boolean, get_infos?: Infos, out?: readonly Tensor[] | null], LuOptions<Infos>>
): Lu<Infos>;
export function lu(...args: unknown[]): unknown {
  const { A, pivot = true, get_infos = false, out = null } = bind<{ A: Tensor; pivot?: boolean; get_infos?: boolean; out?: Tensor[] | null }>(
    { name: 'lu', parameters: ['A', 'pivot', 'get_infos', 'out'], required: 1 },
    args,
  );
  const found = [...vf._lu_with_info(A, pivot, !get_infos)].slice(0, get_infos ? 3 : 2);
  if (out === null) return found;
  if (out.length !== found.length) throw new TypeError(`expected tuple of ${found.length} elements but got ${out.length}`);
  for (const [k, tensor] of out.entries()) tensor.resize_as_(found[k] ?? tensor).copy_(found[k] ?? tensor);
  return out;
}

declare module './tensor.js' {
  interface Tensor {
    /** Views in parts of a size, or of the sizes of a list. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split.html} */
    split(split_size: number | Ints, dim?: number | (Keywords & { dim?: number | undefined })): Tensor[];
    /** The norm of all elements, or along `dim`. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html} */
    norm(
      ...args: Arguments<
        [],
        [p?: Scalar | 'fro' | 'nuc' | null, dim?: number | readonly number[] | null, keepdim?: boolean, dtype?: dtype | null],
        Omit<NormOptions, 'out'>
      >
    ): Tensor;
    /** The distinct elements. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique.html} */
    unique<Inverse extends boolean = false, Counts extends boolean = false>(
      ...args: Arguments<
        [],
        [sorted?: boolean, return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
        UniqueOptions<Inverse, Counts>
      >
    ): Unique<Inverse, Counts>;
    /** The first of every run of equal elements. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique_consecutive.html} */
    unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
      ...args: Arguments<
        [],
        [return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
        Omit<UniqueOptions<Inverse, Counts>, 'sorted'>
      >
    ): Unique<Inverse, Counts>;
    /** The short-time Fourier transform. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html} */
    stft(...args: Arguments<[n_fft: number], StftOptional, StftOptions>): Tensor;
    /** The LU factorization. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu.html} */
    lu<Infos extends boolean = false>(
      ...args: Arguments<[], [pivot?: boolean, get_infos?: Infos], Omit<LuOptions<Infos>, 'out'>>
    ): Lu<Infos>;
  }
}

const methods: Readonly<Record<string, unknown>> = { unique, unique_consecutive, stft, lu };

for (const [name, method] of Object.entries(methods)) {
  const call = method as (...args: unknown[]) => unknown; // each binds its arguments itself
  Object.defineProperty(Tensor.prototype, name, {
    value: function (this: Tensor, ...args: unknown[]) {
      return call(this, ...args);
    },
    writable: true,
    configurable: true,
  });
}

Object.defineProperty(Tensor.prototype, 'split', {
  value: function (this: Tensor, ...args: unknown[]) {
    const { split_size, dim } = bind<{ split_size: unknown; dim?: number }>(
      { name: 'split', parameters: ['split_size', 'dim'], required: 1 },
      args,
    );
    return splitOf(this, split_size, dim ?? 0);
  },
  writable: true,
  configurable: true,
});

Object.defineProperty(Tensor.prototype, 'norm', {
  value: function (this: Tensor, ...args: unknown[]) {
    return normOf({ ...bind<NormOptions>({ name: 'norm', parameters: ['p', 'dim', 'keepdim', 'dtype'], required: 0 }, args), input: this });
  },
  writable: true,
  configurable: true,
});

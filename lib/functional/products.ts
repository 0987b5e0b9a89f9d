import { type Arguments, bind, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import type { _lu_with_info } from '../generated/return_types.js';
import * as vf from '../generated/vf.js';
import { isTensor, type Tensor } from '../tensor.js';
import { apart, spread } from './spread.js';

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
/** The operands as a list. */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
/** Subscripts as lists of numbers, each behind its operand, those of the result last. */
export function einsum(...operands: readonly (Tensor | Subscripts)[]): Tensor;
export function einsum(...given: readonly unknown[]): Tensor {
  const args = apart<readonly unknown[]>('einsum', given).values;
  if (args.length < 2) {
    throw new RangeError(
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list',
    );
  }
  const [first, ...rest] = args;
  if (!isTensor(first)) return vf.einsum(first as string, spread(rest as Tensor[])); // the operator checks them
  const written = args
    .filter((_, k) => k % 2 === 1)
    .map((list) => subscripts(list as Subscripts))
    .join(',');
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
  const {
    a,
    b,
    dims = 2,
    out = null,
  } = bind<{ a: Tensor; b: Tensor; dims?: number | Axes | Tensor; out?: Tensor | null }>(
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

const computeModes = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
} as const;

/** When `cdist` multiplies matrices to find Euclidean distances: for more than 25 rows, always, or never. */
export type CdistMode = keyof typeof computeModes;

interface CdistOptions extends Keywords {
  p?: number | undefined;
  compute_mode?: CdistMode | undefined;
}

/**
 * The p-norm distances between rows: `(B, P, M)` and `(B, R, M)` give `(B, P, R)`.
 *
 * @throws RangeError for an unknown `compute_mode`.
 * @example
 * torch.cdist(torch.zeros(2, 3), torch.ones(4, 3)); // (2, 4)
 */
export function cdist(
  ...args: Arguments<[x1: Tensor, x2: Tensor], [p?: number, compute_mode?: CdistMode], CdistOptions>
): Tensor {
  const bound = bind<{ x1: Tensor; x2: Tensor; p?: number; compute_mode?: CdistMode }>(
    { name: 'cdist', parameters: ['x1', 'x2', 'p', 'compute_mode'], required: 2 },
    args,
  );
  const { x1, x2, p = 2, compute_mode = 'use_mm_for_euclid_dist_if_necessary' } = bound;
  const mode: number | null | undefined = computeModes[compute_mode];
  if (mode === undefined) throw new RangeError(`${compute_mode} is not a valid value for compute_mode`);
  return vf.cdist(x1, x2, p, mode);
}

/**
 * The product of a chain of matrices, in the cheapest order. Deprecated: use `torch.linalg.multi_dot`.
 *
 * @example
 * torch.chain_matmul(torch.ones(2, 3), torch.ones(3, 4), torch.ones(4, 5)); // (2, 5)
 */
export function chain_matmul(...args: [...matrices: Tensor[], options: Keywords & { out?: Tensor | null }]): Tensor;
/** The product of a chain of matrices. */
export function chain_matmul(...matrices: Tensor[]): Tensor;
export function chain_matmul(...args: readonly unknown[]): Tensor {
  const { values, keywords } = apart<Tensor[]>('chain_matmul', args, ['out']);
  const { out = null } = keywords as { out?: Tensor | null };
  return out === null ? vf.chain_matmul(values) : vf.chain_matmul(values, { out });
}

export interface LuOptions<Infos extends boolean> extends Keywords {
  pivot?: boolean | undefined;
  get_infos?: Infos | undefined;
  out?: readonly Tensor[] | null | undefined;
}

/** What `lu` returns: the factors and pivots, with the infos where they are asked for. */
export type Lu<Infos extends boolean> = Infos extends true ? _lu_with_info : [LU: Tensor, pivots: Tensor];

/**
 * The LU factorization of matrices `(*, m, n)`. Deprecated: use `torch.linalg.lu_factor`.
 *
 * @throws TorchError for a singular matrix, unless `get_infos` asks to be told.
 * @example
 * const [LU, pivots] = torch.lu(torch.eye(2));
 */
export function lu<Infos extends boolean = false>(
  ...args: Arguments<
    [A: Tensor],
    [pivot?: boolean, get_infos?: Infos, out?: readonly Tensor[] | null],
    LuOptions<Infos>
  >
): Lu<Infos>;
export function lu(...args: unknown[]): unknown {
  const {
    A,
    pivot = true,
    get_infos = false,
    out = null,
  } = bind<{ A: Tensor; pivot?: boolean; get_infos?: boolean; out?: Tensor[] | null }>(
    { name: 'lu', parameters: ['A', 'pivot', 'get_infos', 'out'], required: 1 },
    args,
  );
  const all = vf._lu_with_info(A, pivot, !get_infos);
  const found = get_infos ? [all.LU, all.pivots, all.info] : [all.LU, all.pivots];
  if (out === null) return get_infos ? all : found;
  if (out.length !== found.length)
    throw new TypeError(`expected tuple of ${found.length} elements but got ${out.length}`);
  for (const [k, tensor] of out.entries()) tensor.resize_as_(found[k] ?? tensor).copy_(found[k] ?? tensor);
  return out;
}

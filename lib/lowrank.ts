/** Approximate decompositions of low rank by random projections (torch/_lowrank.py; Halko et al., 2009, arXiv:0909.4061). */
import { type Arguments, bind, type Keywords } from './bind.js';
import { type dtype, isComplex } from './dtype.js';
import { qr, svd } from './generated/linalg.js';
import { ones, randn, sparse_coo_tensor, zeros } from './generated/torch.js';
import { _sparse_sum } from './generated/vf.js';
import type { Tensor } from './tensor.js';

type Svd = [U: Tensor, S: Tensor, V: Tensor];

interface LowRankOptions extends Keywords {
  q?: number | null | undefined;
  niter?: number | null | undefined;
  M?: Tensor | null | undefined;
}

interface PcaOptions extends Keywords {
  q?: number | null | undefined;
  center?: boolean | undefined;
  niter?: number | undefined;
}

function floatingDtype(A: Tensor): dtype {
  return ['float16', 'float32', 'float64'].includes(A.dtype) ? A.dtype : 'float32';
}

function product(A: Tensor, B: Tensor): Tensor {
  return A.is_sparse ? A.mm(B) : A.matmul(B);
}

/** An orthonormal basis of the range of `A - M`, after `niter` power iterations. */
function approximateBasis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const place = { dtype: isComplex(A.dtype) ? A.dtype : floatingDtype(A), device: A.device };
  const start = randn([A.size(-1), q], place);
  const shifted = (matrix: Tensor, shift: Tensor | null, factor: Tensor) => {
    const whole = product(matrix, factor);
    return qr(shift === null ? whole : whole.sub(product(shift, factor))).Q;
  };
  let basis = shifted(A, M, start);
  for (let k = 0; k < niter; k++) {
    basis = shifted(A.mH, M === null ? null : M.mH, basis);
    basis = shifted(A, M, basis);
  }
  return basis;
}

/**
 * The singular value decomposition of `A - M`, `(*, m, n)`, to rank `q`: `A ≈ U diag(S) Vᴴ`.
 *
 * @example
 * const [U, S, V] = torch.svd_lowrank(torch.randn(100, 4), { q: 2 });
 */
export function svd_lowrank(
  ...args: Arguments<[A: Tensor], [q?: number | null, niter?: number | null, M?: Tensor | null], LowRankOptions>
): Svd {
  const bound = bind<{ A: Tensor } & LowRankOptions>(
    { name: 'svd_lowrank', parameters: ['A', 'q', 'niter', 'M'], required: 1 },
    args,
  );
  return lowRank(bound.A, bound.q ?? 6, bound.niter ?? 2, bound.M ?? null);
}

function lowRank(given: Tensor, q: number, niter: number, shift: Tensor | null): Svd {
  const isWide = given.size(-2) < given.size(-1);
  const whole = shift === null ? null : shift.broadcast_to(given.shape);
  const A = isWide ? given.mH : given;
  const M = isWide && whole !== null ? whole.mH : whole;
  const Q = approximateBasis(A, q, niter, M);
  const projected = product(Q.mH, A);
  const { U: left, S, Vh } = svd(M === null ? projected : projected.sub(product(Q.mH, M)), false);
  const [U, V] = [Q.matmul(left), Vh.mH];
  return isWide ? [V, S, U] : [U, S, V];
}

/**
 * Principal components of the rows of `A`, `(*, m, n)`, to rank `q`. Default: at most 6.
 *
 * @throws RangeError when `q` is larger than a side of the matrix, or `niter` negative.
 * @example
 * const [U, S, V] = torch.pca_lowrank(torch.randn(100, 4), { q: 2 });
 */
export function pca_lowrank(
  ...args: Arguments<[A: Tensor], [q?: number | null, center?: boolean, niter?: number], PcaOptions>
): Svd {
  const bound = bind<{ A: Tensor } & PcaOptions>(
    { name: 'pca_lowrank', parameters: ['A', 'q', 'center', 'niter'], required: 1 },
    args,
  );
  const { A, center = true, niter = 2 } = bound;
  const smaller = Math.min(A.size(-2), A.size(-1));
  const q = bound.q ?? Math.min(6, smaller);
  if (!(q >= 0 && q <= smaller)) {
    throw new RangeError(`q(=${q}) must be non-negative integer and not greater than min(m, n)=${smaller}`);
  }
  if (!(niter >= 0)) throw new RangeError(`niter(=${niter}) must be non-negative integer`);
  if (!center) return lowRank(A, q, niter, null);
  if (A.is_sparse) return lowRank(A, q, niter, sparseMean(A));
  return lowRank(A.sub(A.mean([-2], true)), q, niter, null);
}

/** The mean row of a sparse matrix, as a matrix to subtract: the difference itself would be dense. */
function sparseMean(A: Tensor): Tensor {
  if (A.dim() !== 2) throw new RangeError('pca_lowrank input is expected to be 2-dimensional tensor');
  const [m, n] = [A.size(0), A.size(1)];
  const mean = _sparse_sum(A, [-2]).div(m);
  const columns = mean.indices().select(0, 0);
  const indices = zeros([2, columns.numel()], { dtype: columns.dtype, device: columns.device });
  indices.select(0, 0).copy_(columns);
  const place = { dtype: floatingDtype(A), device: A.device };
  return sparse_coo_tensor(indices, mean.values(), [n, 1], place).mm(ones([1, m], place)).mT;
}

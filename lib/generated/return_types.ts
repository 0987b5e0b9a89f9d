// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { NamedResult } from '../named_result.js';
import type { Tensor } from '../tensor.js';

/** The result of `torch.aminmax`: `{ min, max }` or `[min, max]`. */
export class aminmax extends NamedResult {
  static override readonly fields = ['min', 'max'] as const;
  constructor(readonly min: Tensor, readonly max: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.min;
  }
  get 1(): Tensor {
    return this.max;
  }
}

/** The result of `torch.aminmax`: `{ min, max }` or `[min, max]`. */
export class aminmax_out extends NamedResult {
  static override readonly fields = ['min', 'max'] as const;
  constructor(readonly min: Tensor, readonly max: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.min;
  }
  get 1(): Tensor {
    return this.max;
  }
}

/** The result of `torch.cummax`: `{ values, indices }` or `[values, indices]`. */
export class cummax extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.cummax`: `{ values, indices }` or `[values, indices]`. */
export class cummax_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.cummin`: `{ values, indices }` or `[values, indices]`. */
export class cummin extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.cummin`: `{ values, indices }` or `[values, indices]`. */
export class cummin_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.frexp`: `{ mantissa, exponent }` or `[mantissa, exponent]`. */
export class frexp extends NamedResult {
  static override readonly fields = ['mantissa', 'exponent'] as const;
  constructor(readonly mantissa: Tensor, readonly exponent: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.mantissa;
  }
  get 1(): Tensor {
    return this.exponent;
  }
}

/** The result of `torch.frexp`: `{ mantissa, exponent }` or `[mantissa, exponent]`. */
export class frexp_out extends NamedResult {
  static override readonly fields = ['mantissa', 'exponent'] as const;
  constructor(readonly mantissa: Tensor, readonly exponent: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.mantissa;
  }
  get 1(): Tensor {
    return this.exponent;
  }
}

/** The result of `torch.geqrf`: `{ a, tau }` or `[a, tau]`. */
export class geqrf extends NamedResult {
  static override readonly fields = ['a', 'tau'] as const;
  constructor(readonly a: Tensor, readonly tau: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.a;
  }
  get 1(): Tensor {
    return this.tau;
  }
}

/** The result of `torch.geqrf`: `{ a, tau }` or `[a, tau]`. */
export class geqrf_out extends NamedResult {
  static override readonly fields = ['a', 'tau'] as const;
  constructor(readonly a: Tensor, readonly tau: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.a;
  }
  get 1(): Tensor {
    return this.tau;
  }
}

/** The result of `torch.histogram`: `{ hist, bin_edges }` or `[hist, bin_edges]`. */
export class histogram extends NamedResult {
  static override readonly fields = ['hist', 'bin_edges'] as const;
  constructor(readonly hist: Tensor, readonly bin_edges: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.hist;
  }
  get 1(): Tensor {
    return this.bin_edges;
  }
}

/** The result of `torch.histogram`: `{ hist, bin_edges }` or `[hist, bin_edges]`. */
export class histogram_out extends NamedResult {
  static override readonly fields = ['hist', 'bin_edges'] as const;
  constructor(readonly hist: Tensor, readonly bin_edges: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.hist;
  }
  get 1(): Tensor {
    return this.bin_edges;
  }
}

/** The result of `torch.histogramdd`: `{ hist, bin_edges }` or `[hist, bin_edges]`. */
export class histogramdd extends NamedResult {
  static override readonly fields = ['hist', 'bin_edges'] as const;
  constructor(readonly hist: Tensor, readonly bin_edges: Tensor[]) {
    super();
  }
  get 0(): Tensor {
    return this.hist;
  }
  get 1(): Tensor[] {
    return this.bin_edges;
  }
}

/** The result of `torch.kthvalue`: `{ values, indices }` or `[values, indices]`. */
export class kthvalue extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.kthvalue`: `{ values, indices }` or `[values, indices]`. */
export class kthvalue_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.linalg_cholesky_ex`: `{ L, info }` or `[L, info]`. */
export class linalg_cholesky_ex extends NamedResult {
  static override readonly fields = ['L', 'info'] as const;
  constructor(readonly L: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.L;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_cholesky_ex`: `{ L, info }` or `[L, info]`. */
export class linalg_cholesky_ex_out extends NamedResult {
  static override readonly fields = ['L', 'info'] as const;
  constructor(readonly L: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.L;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_eig`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class linalg_eig extends NamedResult {
  static override readonly fields = ['eigenvalues', 'eigenvectors'] as const;
  constructor(readonly eigenvalues: Tensor, readonly eigenvectors: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.eigenvalues;
  }
  get 1(): Tensor {
    return this.eigenvectors;
  }
}

/** The result of `torch.linalg_eig`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class linalg_eig_out extends NamedResult {
  static override readonly fields = ['eigenvalues', 'eigenvectors'] as const;
  constructor(readonly eigenvalues: Tensor, readonly eigenvectors: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.eigenvalues;
  }
  get 1(): Tensor {
    return this.eigenvectors;
  }
}

/** The result of `torch.linalg_eigh`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class linalg_eigh extends NamedResult {
  static override readonly fields = ['eigenvalues', 'eigenvectors'] as const;
  constructor(readonly eigenvalues: Tensor, readonly eigenvectors: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.eigenvalues;
  }
  get 1(): Tensor {
    return this.eigenvectors;
  }
}

/** The result of `torch.linalg_eigh`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class linalg_eigh_out extends NamedResult {
  static override readonly fields = ['eigenvalues', 'eigenvectors'] as const;
  constructor(readonly eigenvalues: Tensor, readonly eigenvectors: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.eigenvalues;
  }
  get 1(): Tensor {
    return this.eigenvectors;
  }
}

/** The result of `torch.linalg_inv_ex`: `{ inverse, info }` or `[inverse, info]`. */
export class linalg_inv_ex extends NamedResult {
  static override readonly fields = ['inverse', 'info'] as const;
  constructor(readonly inverse: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.inverse;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_inv_ex`: `{ inverse, info }` or `[inverse, info]`. */
export class linalg_inv_ex_out extends NamedResult {
  static override readonly fields = ['inverse', 'info'] as const;
  constructor(readonly inverse: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.inverse;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_ldl_factor`: `{ LD, pivots }` or `[LD, pivots]`. */
export class linalg_ldl_factor extends NamedResult {
  static override readonly fields = ['LD', 'pivots'] as const;
  constructor(readonly LD: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LD;
  }
  get 1(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch.linalg_ldl_factor_ex`: `{ LD, pivots, info }` or `[LD, pivots, info]`. */
export class linalg_ldl_factor_ex extends NamedResult {
  static override readonly fields = ['LD', 'pivots', 'info'] as const;
  constructor(readonly LD: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LD;
  }
  get 1(): Tensor {
    return this.pivots;
  }
  get 2(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_ldl_factor_ex`: `{ LD, pivots, info }` or `[LD, pivots, info]`. */
export class linalg_ldl_factor_ex_out extends NamedResult {
  static override readonly fields = ['LD', 'pivots', 'info'] as const;
  constructor(readonly LD: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LD;
  }
  get 1(): Tensor {
    return this.pivots;
  }
  get 2(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_ldl_factor`: `{ LD, pivots }` or `[LD, pivots]`. */
export class linalg_ldl_factor_out extends NamedResult {
  static override readonly fields = ['LD', 'pivots'] as const;
  constructor(readonly LD: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LD;
  }
  get 1(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch.linalg_lstsq`: `{ solution, residuals, rank, singular_values }` or `[solution, residuals, rank, singular_values]`. */
export class linalg_lstsq extends NamedResult {
  static override readonly fields = ['solution', 'residuals', 'rank', 'singular_values'] as const;
  constructor(readonly solution: Tensor, readonly residuals: Tensor, readonly rank: Tensor, readonly singular_values: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.solution;
  }
  get 1(): Tensor {
    return this.residuals;
  }
  get 2(): Tensor {
    return this.rank;
  }
  get 3(): Tensor {
    return this.singular_values;
  }
}

/** The result of `torch.linalg_lstsq`: `{ solution, residuals, rank, singular_values }` or `[solution, residuals, rank, singular_values]`. */
export class linalg_lstsq_out extends NamedResult {
  static override readonly fields = ['solution', 'residuals', 'rank', 'singular_values'] as const;
  constructor(readonly solution: Tensor, readonly residuals: Tensor, readonly rank: Tensor, readonly singular_values: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.solution;
  }
  get 1(): Tensor {
    return this.residuals;
  }
  get 2(): Tensor {
    return this.rank;
  }
  get 3(): Tensor {
    return this.singular_values;
  }
}

/** The result of `torch.linalg_lu`: `{ P, L, U }` or `[P, L, U]`. */
export class linalg_lu extends NamedResult {
  static override readonly fields = ['P', 'L', 'U'] as const;
  constructor(readonly P: Tensor, readonly L: Tensor, readonly U: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.P;
  }
  get 1(): Tensor {
    return this.L;
  }
  get 2(): Tensor {
    return this.U;
  }
}

/** The result of `torch.linalg_lu_factor`: `{ LU, pivots }` or `[LU, pivots]`. */
export class linalg_lu_factor extends NamedResult {
  static override readonly fields = ['LU', 'pivots'] as const;
  constructor(readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LU;
  }
  get 1(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch.linalg_lu_factor_ex`: `{ LU, pivots, info }` or `[LU, pivots, info]`. */
export class linalg_lu_factor_ex extends NamedResult {
  static override readonly fields = ['LU', 'pivots', 'info'] as const;
  constructor(readonly LU: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LU;
  }
  get 1(): Tensor {
    return this.pivots;
  }
  get 2(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_lu_factor_ex`: `{ LU, pivots, info }` or `[LU, pivots, info]`. */
export class linalg_lu_factor_ex_out extends NamedResult {
  static override readonly fields = ['LU', 'pivots', 'info'] as const;
  constructor(readonly LU: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LU;
  }
  get 1(): Tensor {
    return this.pivots;
  }
  get 2(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_lu_factor`: `{ LU, pivots }` or `[LU, pivots]`. */
export class linalg_lu_factor_out extends NamedResult {
  static override readonly fields = ['LU', 'pivots'] as const;
  constructor(readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.LU;
  }
  get 1(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch.linalg_lu`: `{ P, L, U }` or `[P, L, U]`. */
export class linalg_lu_out extends NamedResult {
  static override readonly fields = ['P', 'L', 'U'] as const;
  constructor(readonly P: Tensor, readonly L: Tensor, readonly U: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.P;
  }
  get 1(): Tensor {
    return this.L;
  }
  get 2(): Tensor {
    return this.U;
  }
}

/** The result of `torch.linalg_polar`: `{ U, H }` or `[U, H]`. */
export class linalg_polar extends NamedResult {
  static override readonly fields = ['U', 'H'] as const;
  constructor(readonly U: Tensor, readonly H: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.H;
  }
}

/** The result of `torch.linalg_polar`: `{ U, H }` or `[U, H]`. */
export class linalg_polar_out extends NamedResult {
  static override readonly fields = ['U', 'H'] as const;
  constructor(readonly U: Tensor, readonly H: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.H;
  }
}

/** The result of `torch.linalg_qr`: `{ Q, R }` or `[Q, R]`. */
export class linalg_qr extends NamedResult {
  static override readonly fields = ['Q', 'R'] as const;
  constructor(readonly Q: Tensor, readonly R: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.Q;
  }
  get 1(): Tensor {
    return this.R;
  }
}

/** The result of `torch.linalg_qr`: `{ Q, R }` or `[Q, R]`. */
export class linalg_qr_out extends NamedResult {
  static override readonly fields = ['Q', 'R'] as const;
  constructor(readonly Q: Tensor, readonly R: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.Q;
  }
  get 1(): Tensor {
    return this.R;
  }
}

/** The result of `torch.linalg_slogdet`: `{ sign, logabsdet }` or `[sign, logabsdet]`. */
export class linalg_slogdet extends NamedResult {
  static override readonly fields = ['sign', 'logabsdet'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
}

/** The result of `torch.linalg_slogdet`: `{ sign, logabsdet }` or `[sign, logabsdet]`. */
export class linalg_slogdet_out extends NamedResult {
  static override readonly fields = ['sign', 'logabsdet'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
}

/** The result of `torch.linalg_solve_ex`: `{ result, info }` or `[result, info]`. */
export class linalg_solve_ex extends NamedResult {
  static override readonly fields = ['result', 'info'] as const;
  constructor(readonly result: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_solve_ex`: `{ result, info }` or `[result, info]`. */
export class linalg_solve_ex_out extends NamedResult {
  static override readonly fields = ['result', 'info'] as const;
  constructor(readonly result: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.info;
  }
}

/** The result of `torch.linalg_svd`: `{ U, S, Vh }` or `[U, S, Vh]`. */
export class linalg_svd extends NamedResult {
  static override readonly fields = ['U', 'S', 'Vh'] as const;
  constructor(readonly U: Tensor, readonly S: Tensor, readonly Vh: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.S;
  }
  get 2(): Tensor {
    return this.Vh;
  }
}

/** The result of `torch.linalg_svd`: `{ U, S, Vh }` or `[U, S, Vh]`. */
export class linalg_svd_out extends NamedResult {
  static override readonly fields = ['U', 'S', 'Vh'] as const;
  constructor(readonly U: Tensor, readonly S: Tensor, readonly Vh: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.S;
  }
  get 2(): Tensor {
    return this.Vh;
  }
}

/** The result of `torch.lu_unpack`: `{ P, L, U }` or `[P, L, U]`. */
export class lu_unpack extends NamedResult {
  static override readonly fields = ['P', 'L', 'U'] as const;
  constructor(readonly P: Tensor, readonly L: Tensor, readonly U: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.P;
  }
  get 1(): Tensor {
    return this.L;
  }
  get 2(): Tensor {
    return this.U;
  }
}

/** The result of `torch.lu_unpack`: `{ P, L, U }` or `[P, L, U]`. */
export class lu_unpack_out extends NamedResult {
  static override readonly fields = ['P', 'L', 'U'] as const;
  constructor(readonly P: Tensor, readonly L: Tensor, readonly U: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.P;
  }
  get 1(): Tensor {
    return this.L;
  }
  get 2(): Tensor {
    return this.U;
  }
}

/** The result of `torch.max`: `{ values, indices }` or `[values, indices]`. */
export class max extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.max`: `{ values, indices }` or `[values, indices]`. */
export class max_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.median`: `{ values, indices }` or `[values, indices]`. */
export class median extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.median`: `{ values, indices }` or `[values, indices]`. */
export class median_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.min`: `{ values, indices }` or `[values, indices]`. */
export class min extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.min`: `{ values, indices }` or `[values, indices]`. */
export class min_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.mode`: `{ values, indices }` or `[values, indices]`. */
export class mode extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.mode`: `{ values, indices }` or `[values, indices]`. */
export class mode_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.nanmedian`: `{ values, indices }` or `[values, indices]`. */
export class nanmedian extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.nanmedian`: `{ values, indices }` or `[values, indices]`. */
export class nanmedian_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.slogdet`: `{ sign, logabsdet }` or `[sign, logabsdet]`. */
export class slogdet extends NamedResult {
  static override readonly fields = ['sign', 'logabsdet'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
}

/** The result of `torch.slogdet`: `{ sign, logabsdet }` or `[sign, logabsdet]`. */
export class slogdet_out extends NamedResult {
  static override readonly fields = ['sign', 'logabsdet'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
}

/** The result of `torch.sort`: `{ values, indices }` or `[values, indices]`. */
export class sort extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.sort`: `{ values, indices }` or `[values, indices]`. */
export class sort_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.svd`: `{ U, S, V }` or `[U, S, V]`. */
export class svd extends NamedResult {
  static override readonly fields = ['U', 'S', 'V'] as const;
  constructor(readonly U: Tensor, readonly S: Tensor, readonly V: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.S;
  }
  get 2(): Tensor {
    return this.V;
  }
}

/** The result of `torch.svd`: `{ U, S, V }` or `[U, S, V]`. */
export class svd_out extends NamedResult {
  static override readonly fields = ['U', 'S', 'V'] as const;
  constructor(readonly U: Tensor, readonly S: Tensor, readonly V: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.U;
  }
  get 1(): Tensor {
    return this.S;
  }
  get 2(): Tensor {
    return this.V;
  }
}

/** The result of `torch.topk`: `{ values, indices }` or `[values, indices]`. */
export class topk extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.topk`: `{ values, indices }` or `[values, indices]`. */
export class topk_out extends NamedResult {
  static override readonly fields = ['values', 'indices'] as const;
  constructor(readonly values: Tensor, readonly indices: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.values;
  }
  get 1(): Tensor {
    return this.indices;
  }
}

/** The result of `torch.triangular_solve`: `{ solution, cloned_coefficient }` or `[solution, cloned_coefficient]`. */
export class triangular_solve extends NamedResult {
  static override readonly fields = ['solution', 'cloned_coefficient'] as const;
  constructor(readonly solution: Tensor, readonly cloned_coefficient: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.solution;
  }
  get 1(): Tensor {
    return this.cloned_coefficient;
  }
}

/** The result of `torch.triangular_solve`: `{ solution, cloned_coefficient }` or `[solution, cloned_coefficient]`. */
export class triangular_solve_out extends NamedResult {
  static override readonly fields = ['solution', 'cloned_coefficient'] as const;
  constructor(readonly solution: Tensor, readonly cloned_coefficient: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.solution;
  }
  get 1(): Tensor {
    return this.cloned_coefficient;
  }
}

// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { NamedResult } from '../named_result.js';
import type { Tensor } from '../tensor.js';

/** The result of `torch._fake_quantize_per_tensor_affine_cachemask_tensor_qparams`: `{ output, mask }` or `[output, mask]`. */
export class _fake_quantize_per_tensor_affine_cachemask_tensor_qparams extends NamedResult<Tensor> {
  static override readonly fields = ['output', 'mask'] as const;
  constructor(readonly output: Tensor, readonly mask: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.mask;
  }
}

/** The result of `torch._fused_moving_avg_obs_fq_helper`: `{ output, mask }` or `[output, mask]`. */
export class _fused_moving_avg_obs_fq_helper extends NamedResult<Tensor> {
  static override readonly fields = ['output', 'mask'] as const;
  constructor(readonly output: Tensor, readonly mask: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.mask;
  }
}

/** The result of `torch._linalg_det`: `{ result, LU, pivots }` or `[result, LU, pivots]`. */
export class _linalg_det extends NamedResult<Tensor> {
  static override readonly fields = ['result', 'LU', 'pivots'] as const;
  constructor(readonly result: Tensor, readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.LU;
  }
  get 2(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch._linalg_det`: `{ result, LU, pivots }` or `[result, LU, pivots]`. */
export class _linalg_det_out extends NamedResult<Tensor> {
  static override readonly fields = ['result', 'LU', 'pivots'] as const;
  constructor(readonly result: Tensor, readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.LU;
  }
  get 2(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch._linalg_eigh`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class _linalg_eigh extends NamedResult<Tensor> {
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

/** The result of `torch._linalg_eigh`: `{ eigenvalues, eigenvectors }` or `[eigenvalues, eigenvectors]`. */
export class _linalg_eigh_out extends NamedResult<Tensor> {
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

/** The result of `torch._linalg_slogdet`: `{ sign, logabsdet, LU, pivots }` or `[sign, logabsdet, LU, pivots]`. */
export class _linalg_slogdet extends NamedResult<Tensor> {
  static override readonly fields = ['sign', 'logabsdet', 'LU', 'pivots'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor, readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
  get 2(): Tensor {
    return this.LU;
  }
  get 3(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch._linalg_slogdet`: `{ sign, logabsdet, LU, pivots }` or `[sign, logabsdet, LU, pivots]`. */
export class _linalg_slogdet_out extends NamedResult<Tensor> {
  static override readonly fields = ['sign', 'logabsdet', 'LU', 'pivots'] as const;
  constructor(readonly sign: Tensor, readonly logabsdet: Tensor, readonly LU: Tensor, readonly pivots: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.sign;
  }
  get 1(): Tensor {
    return this.logabsdet;
  }
  get 2(): Tensor {
    return this.LU;
  }
  get 3(): Tensor {
    return this.pivots;
  }
}

/** The result of `torch._linalg_solve_ex`: `{ result, LU, pivots, info }` or `[result, LU, pivots, info]`. */
export class _linalg_solve_ex extends NamedResult<Tensor> {
  static override readonly fields = ['result', 'LU', 'pivots', 'info'] as const;
  constructor(readonly result: Tensor, readonly LU: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.LU;
  }
  get 2(): Tensor {
    return this.pivots;
  }
  get 3(): Tensor {
    return this.info;
  }
}

/** The result of `torch._linalg_solve_ex`: `{ result, LU, pivots, info }` or `[result, LU, pivots, info]`. */
export class _linalg_solve_ex_out extends NamedResult<Tensor> {
  static override readonly fields = ['result', 'LU', 'pivots', 'info'] as const;
  constructor(readonly result: Tensor, readonly LU: Tensor, readonly pivots: Tensor, readonly info: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.result;
  }
  get 1(): Tensor {
    return this.LU;
  }
  get 2(): Tensor {
    return this.pivots;
  }
  get 3(): Tensor {
    return this.info;
  }
}

/** The result of `torch._linalg_svd`: `{ U, S, Vh }` or `[U, S, Vh]`. */
export class _linalg_svd extends NamedResult<Tensor> {
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

/** The result of `torch._linalg_svd`: `{ U, S, Vh }` or `[U, S, Vh]`. */
export class _linalg_svd_out extends NamedResult<Tensor> {
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

/** The result of `torch._lu_with_info`: `{ LU, pivots, info }` or `[LU, pivots, info]`. */
export class _lu_with_info extends NamedResult<Tensor> {
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

/** The result of `torch._scaled_dot_product_cudnn_attention`: `{ output, logsumexp, cum_seq_q, cum_seq_k, max_q, max_k, philox_seed, philox_offset, debug_attn_mask }` or `[output, logsumexp, cum_seq_q, cum_seq_k, max_q, max_k, philox_seed, philox_offset, debug_attn_mask]`. */
export class _scaled_dot_product_cudnn_attention extends NamedResult<Tensor | number> {
  static override readonly fields = ['output', 'logsumexp', 'cum_seq_q', 'cum_seq_k', 'max_q', 'max_k', 'philox_seed', 'philox_offset', 'debug_attn_mask'] as const;
  constructor(readonly output: Tensor, readonly logsumexp: Tensor, readonly cum_seq_q: Tensor, readonly cum_seq_k: Tensor, readonly max_q: number, readonly max_k: number, readonly philox_seed: Tensor, readonly philox_offset: Tensor, readonly debug_attn_mask: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.logsumexp;
  }
  get 2(): Tensor {
    return this.cum_seq_q;
  }
  get 3(): Tensor {
    return this.cum_seq_k;
  }
  get 4(): number {
    return this.max_q;
  }
  get 5(): number {
    return this.max_k;
  }
  get 6(): Tensor {
    return this.philox_seed;
  }
  get 7(): Tensor {
    return this.philox_offset;
  }
  get 8(): Tensor {
    return this.debug_attn_mask;
  }
}

/** The result of `torch._scaled_dot_product_efficient_attention`: `{ output, log_sumexp, philox_seed, philox_offset }` or `[output, log_sumexp, philox_seed, philox_offset]`. */
export class _scaled_dot_product_efficient_attention extends NamedResult<Tensor> {
  static override readonly fields = ['output', 'log_sumexp', 'philox_seed', 'philox_offset'] as const;
  constructor(readonly output: Tensor, readonly log_sumexp: Tensor, readonly philox_seed: Tensor, readonly philox_offset: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.log_sumexp;
  }
  get 2(): Tensor {
    return this.philox_seed;
  }
  get 3(): Tensor {
    return this.philox_offset;
  }
}

/** The result of `torch._scaled_dot_product_flash_attention`: `{ output, logsumexp, cum_seq_q, cum_seq_k, max_q, max_k, rng_state, unused, debug_attn_mask }` or `[output, logsumexp, cum_seq_q, cum_seq_k, max_q, max_k, rng_state, unused, debug_attn_mask]`. */
export class _scaled_dot_product_flash_attention extends NamedResult<Tensor | number> {
  static override readonly fields = ['output', 'logsumexp', 'cum_seq_q', 'cum_seq_k', 'max_q', 'max_k', 'rng_state', 'unused', 'debug_attn_mask'] as const;
  constructor(readonly output: Tensor, readonly logsumexp: Tensor, readonly cum_seq_q: Tensor, readonly cum_seq_k: Tensor, readonly max_q: number, readonly max_k: number, readonly rng_state: Tensor, readonly unused: Tensor, readonly debug_attn_mask: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.logsumexp;
  }
  get 2(): Tensor {
    return this.cum_seq_q;
  }
  get 3(): Tensor {
    return this.cum_seq_k;
  }
  get 4(): number {
    return this.max_q;
  }
  get 5(): number {
    return this.max_k;
  }
  get 6(): Tensor {
    return this.rng_state;
  }
  get 7(): Tensor {
    return this.unused;
  }
  get 8(): Tensor {
    return this.debug_attn_mask;
  }
}

/** The result of `torch._scaled_dot_product_flash_attention_for_cpu`: `{ output, logsumexp }` or `[output, logsumexp]`. */
export class _scaled_dot_product_flash_attention_for_cpu extends NamedResult<Tensor> {
  static override readonly fields = ['output', 'logsumexp'] as const;
  constructor(readonly output: Tensor, readonly logsumexp: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.output;
  }
  get 1(): Tensor {
    return this.logsumexp;
  }
}

/** The result of `torch._unpack_dual`: `{ primal, tangent }` or `[primal, tangent]`. */
export class _unpack_dual extends NamedResult<Tensor> {
  static override readonly fields = ['primal', 'tangent'] as const;
  constructor(readonly primal: Tensor, readonly tangent: Tensor) {
    super();
  }
  get 0(): Tensor {
    return this.primal;
  }
  get 1(): Tensor {
    return this.tangent;
  }
}

/** The result of `torch.aminmax`: `{ min, max }` or `[min, max]`. */
export class aminmax extends NamedResult<Tensor> {
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
export class aminmax_out extends NamedResult<Tensor> {
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
export class cummax extends NamedResult<Tensor> {
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
export class cummax_out extends NamedResult<Tensor> {
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
export class cummin extends NamedResult<Tensor> {
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
export class cummin_out extends NamedResult<Tensor> {
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
export class frexp extends NamedResult<Tensor> {
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
export class frexp_out extends NamedResult<Tensor> {
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
export class geqrf extends NamedResult<Tensor> {
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
export class geqrf_out extends NamedResult<Tensor> {
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
export class histogram extends NamedResult<Tensor> {
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
export class histogram_out extends NamedResult<Tensor> {
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
export class histogramdd extends NamedResult<Tensor | Tensor[]> {
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
export class kthvalue extends NamedResult<Tensor> {
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
export class kthvalue_out extends NamedResult<Tensor> {
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
export class linalg_cholesky_ex extends NamedResult<Tensor> {
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
export class linalg_cholesky_ex_out extends NamedResult<Tensor> {
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
export class linalg_eig extends NamedResult<Tensor> {
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
export class linalg_eig_out extends NamedResult<Tensor> {
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
export class linalg_eigh extends NamedResult<Tensor> {
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
export class linalg_eigh_out extends NamedResult<Tensor> {
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
export class linalg_inv_ex extends NamedResult<Tensor> {
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
export class linalg_inv_ex_out extends NamedResult<Tensor> {
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
export class linalg_ldl_factor extends NamedResult<Tensor> {
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
export class linalg_ldl_factor_ex extends NamedResult<Tensor> {
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
export class linalg_ldl_factor_ex_out extends NamedResult<Tensor> {
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
export class linalg_ldl_factor_out extends NamedResult<Tensor> {
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
export class linalg_lstsq extends NamedResult<Tensor> {
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
export class linalg_lstsq_out extends NamedResult<Tensor> {
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
export class linalg_lu extends NamedResult<Tensor> {
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
export class linalg_lu_factor extends NamedResult<Tensor> {
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
export class linalg_lu_factor_ex extends NamedResult<Tensor> {
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
export class linalg_lu_factor_ex_out extends NamedResult<Tensor> {
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
export class linalg_lu_factor_out extends NamedResult<Tensor> {
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
export class linalg_lu_out extends NamedResult<Tensor> {
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
export class linalg_polar extends NamedResult<Tensor> {
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
export class linalg_polar_out extends NamedResult<Tensor> {
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
export class linalg_qr extends NamedResult<Tensor> {
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
export class linalg_qr_out extends NamedResult<Tensor> {
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
export class linalg_slogdet extends NamedResult<Tensor> {
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
export class linalg_slogdet_out extends NamedResult<Tensor> {
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
export class linalg_solve_ex extends NamedResult<Tensor> {
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
export class linalg_solve_ex_out extends NamedResult<Tensor> {
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
export class linalg_svd extends NamedResult<Tensor> {
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
export class linalg_svd_out extends NamedResult<Tensor> {
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
export class lu_unpack extends NamedResult<Tensor> {
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
export class lu_unpack_out extends NamedResult<Tensor> {
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
export class max extends NamedResult<Tensor> {
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
export class max_out extends NamedResult<Tensor> {
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
export class median extends NamedResult<Tensor> {
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
export class median_out extends NamedResult<Tensor> {
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
export class min extends NamedResult<Tensor> {
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
export class min_out extends NamedResult<Tensor> {
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
export class mode extends NamedResult<Tensor> {
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
export class mode_out extends NamedResult<Tensor> {
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
export class nanmedian extends NamedResult<Tensor> {
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
export class nanmedian_out extends NamedResult<Tensor> {
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
export class slogdet extends NamedResult<Tensor> {
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
export class slogdet_out extends NamedResult<Tensor> {
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
export class sort extends NamedResult<Tensor> {
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
export class sort_out extends NamedResult<Tensor> {
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
export class svd extends NamedResult<Tensor> {
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
export class svd_out extends NamedResult<Tensor> {
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
export class topk extends NamedResult<Tensor> {
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
export class topk_out extends NamedResult<Tensor> {
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
export class triangular_solve extends NamedResult<Tensor> {
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
export class triangular_solve_out extends NamedResult<Tensor> {
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

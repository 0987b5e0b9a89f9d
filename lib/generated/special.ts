// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { special as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Int, Ints, Keywords, OutOptions, Scalar } from '../types.js';

interface LogSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface LogitOptions extends Keywords { eps?: number | null | undefined; out?: Tensor | null | undefined }
interface LogsumexpOptions extends Keywords { keepdim?: boolean | undefined; out?: Tensor | null | undefined }
interface RoundOptions extends Keywords { decimals?: Int | undefined; out?: Tensor | null | undefined }
interface SoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }

const $airy_ai = new Operator('special_airy_ai', table.special_airy_ai);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function airy_ai(x: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function airy_ai(options: OutOptions & { x: Tensor }): Tensor;
export function airy_ai(...args: any[]): any {
  return $airy_ai.call(args);
}

const $bessel_j0 = new Operator('special_bessel_j0', table.special_bessel_j0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_j0(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_j0(options: OutOptions & { input: Tensor }): Tensor;
export function bessel_j0(...args: any[]): any {
  return $bessel_j0.call(args);
}

const $bessel_j1 = new Operator('special_bessel_j1', table.special_bessel_j1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_j1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_j1(options: OutOptions & { input: Tensor }): Tensor;
export function bessel_j1(...args: any[]): any {
  return $bessel_j1.call(args);
}

const $bessel_y0 = new Operator('special_bessel_y0', table.special_bessel_y0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_y0(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_y0(options: OutOptions & { input: Tensor }): Tensor;
export function bessel_y0(...args: any[]): any {
  return $bessel_y0.call(args);
}

const $bessel_y1 = new Operator('special_bessel_y1', table.special_bessel_y1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_y1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function bessel_y1(options: OutOptions & { input: Tensor }): Tensor;
export function bessel_y1(...args: any[]): any {
  return $bessel_y1.call(args);
}

const $chebyshev_polynomial_t = new Operator('special_chebyshev_polynomial_t', table.special_chebyshev_polynomial_t);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_t(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_t(...args: any[]): any {
  return $chebyshev_polynomial_t.call(args);
}

const $chebyshev_polynomial_u = new Operator('special_chebyshev_polynomial_u', table.special_chebyshev_polynomial_u);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_u(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_u(...args: any[]): any {
  return $chebyshev_polynomial_u.call(args);
}

const $chebyshev_polynomial_v = new Operator('special_chebyshev_polynomial_v', table.special_chebyshev_polynomial_v);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_v(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_v(...args: any[]): any {
  return $chebyshev_polynomial_v.call(args);
}

const $chebyshev_polynomial_w = new Operator('special_chebyshev_polynomial_w', table.special_chebyshev_polynomial_w);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function chebyshev_polynomial_w(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_w(...args: any[]): any {
  return $chebyshev_polynomial_w.call(args);
}

const $digamma = new Operator('special_digamma', table.special_digamma);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function digamma(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function digamma(options: OutOptions & { input: Tensor }): Tensor;
export function digamma(...args: any[]): any {
  return $digamma.call(args);
}

const $entr = new Operator('special_entr', table.special_entr);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function entr(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function entr(options: OutOptions & { input: Tensor }): Tensor;
export function entr(...args: any[]): any {
  return $entr.call(args);
}

const $erf = new Operator('special_erf', table.special_erf);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erf(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erf(options: OutOptions & { input: Tensor }): Tensor;
export function erf(...args: any[]): any {
  return $erf.call(args);
}

const $erfc = new Operator('special_erfc', table.special_erfc);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfc(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfc(options: OutOptions & { input: Tensor }): Tensor;
export function erfc(...args: any[]): any {
  return $erfc.call(args);
}

const $erfcx = new Operator('special_erfcx', table.special_erfcx);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfcx(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfcx(options: OutOptions & { input: Tensor }): Tensor;
export function erfcx(...args: any[]): any {
  return $erfcx.call(args);
}

const $erfinv = new Operator('special_erfinv', table.special_erfinv);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfinv(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function erfinv(options: OutOptions & { input: Tensor }): Tensor;
export function erfinv(...args: any[]): any {
  return $erfinv.call(args);
}

const $exp2 = new Operator('special_exp2', table.special_exp2);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function exp2(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function exp2(options: OutOptions & { input: Tensor }): Tensor;
export function exp2(...args: any[]): any {
  return $exp2.call(args);
}

const $expit = new Operator('special_expit', table.special_expit);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function expit(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function expit(options: OutOptions & { input: Tensor }): Tensor;
export function expit(...args: any[]): any {
  return $expit.call(args);
}

const $expm1 = new Operator('special_expm1', table.special_expm1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function expm1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function expm1(options: OutOptions & { input: Tensor }): Tensor;
export function expm1(...args: any[]): any {
  return $expm1.call(args);
}

const $gammainc = new Operator('special_gammainc', table.special_gammainc);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammainc(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammainc(input: Tensor, options: OutOptions & { other: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammainc(options: OutOptions & { input: Tensor; other: Tensor }): Tensor;
export function gammainc(...args: any[]): any {
  return $gammainc.call(args);
}

const $gammaincc = new Operator('special_gammaincc', table.special_gammaincc);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammaincc(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammaincc(input: Tensor, options: OutOptions & { other: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammaincc(options: OutOptions & { input: Tensor; other: Tensor }): Tensor;
export function gammaincc(...args: any[]): any {
  return $gammaincc.call(args);
}

const $gammaln = new Operator('special_gammaln', table.special_gammaln);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammaln(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function gammaln(options: OutOptions & { input: Tensor }): Tensor;
export function gammaln(...args: any[]): any {
  return $gammaln.call(args);
}

const $hermite_polynomial_h = new Operator('special_hermite_polynomial_h', table.special_hermite_polynomial_h);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_h(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function hermite_polynomial_h(...args: any[]): any {
  return $hermite_polynomial_h.call(args);
}

const $hermite_polynomial_he = new Operator('special_hermite_polynomial_he', table.special_hermite_polynomial_he);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function hermite_polynomial_he(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function hermite_polynomial_he(...args: any[]): any {
  return $hermite_polynomial_he.call(args);
}

const $i0 = new Operator('special_i0', table.special_i0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i0(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i0(options: OutOptions & { input: Tensor }): Tensor;
export function i0(...args: any[]): any {
  return $i0.call(args);
}

const $i0e = new Operator('special_i0e', table.special_i0e);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i0e(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i0e(options: OutOptions & { input: Tensor }): Tensor;
export function i0e(...args: any[]): any {
  return $i0e.call(args);
}

const $i1 = new Operator('special_i1', table.special_i1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i1(options: OutOptions & { input: Tensor }): Tensor;
export function i1(...args: any[]): any {
  return $i1.call(args);
}

const $i1e = new Operator('special_i1e', table.special_i1e);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i1e(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function i1e(options: OutOptions & { input: Tensor }): Tensor;
export function i1e(...args: any[]): any {
  return $i1e.call(args);
}

const $laguerre_polynomial_l = new Operator('special_laguerre_polynomial_l', table.special_laguerre_polynomial_l);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function laguerre_polynomial_l(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function laguerre_polynomial_l(...args: any[]): any {
  return $laguerre_polynomial_l.call(args);
}

const $legendre_polynomial_p = new Operator('special_legendre_polynomial_p', table.special_legendre_polynomial_p);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function legendre_polynomial_p(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function legendre_polynomial_p(...args: any[]): any {
  return $legendre_polynomial_p.call(args);
}

const $log1p = new Operator('special_log1p', table.special_log1p);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log1p(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log1p(options: OutOptions & { input: Tensor }): Tensor;
export function log1p(...args: any[]): any {
  return $log1p.call(args);
}

const $log_ndtr = new Operator('special_log_ndtr', table.special_log_ndtr);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log_ndtr(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log_ndtr(options: OutOptions & { input: Tensor }): Tensor;
export function log_ndtr(...args: any[]): any {
  return $log_ndtr.call(args);
}

const $log_softmax = new Operator('special_log_softmax', table.special_log_softmax);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log_softmax(input: Tensor, dim: Int, options?: LogSoftmaxOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log_softmax(input: Tensor, options: LogSoftmaxOptions & { dim: Int }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function log_softmax(options: LogSoftmaxOptions & { input: Tensor; dim: Int }): Tensor;
export function log_softmax(...args: any[]): any {
  return $log_softmax.call(args);
}

const $logit = new Operator('special_logit', table.special_logit);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function logit(input: Tensor, eps?: number | LogitOptions | null, options?: LogitOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function logit(options: LogitOptions & { input: Tensor }): Tensor;
export function logit(...args: any[]): any {
  return $logit.call(args);
}

const $logsumexp = new Operator('special_logsumexp', table.special_logsumexp);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function logsumexp(input: Tensor, dim: Int | Ints, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function logsumexp(input: Tensor, options: LogsumexpOptions & { dim: Int | Ints }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function logsumexp(options: LogsumexpOptions & { input: Tensor; dim: Int | Ints }): Tensor;
export function logsumexp(...args: any[]): any {
  return $logsumexp.call(args);
}

const $modified_bessel_i0 = new Operator('special_modified_bessel_i0', table.special_modified_bessel_i0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_i0(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_i0(options: OutOptions & { input: Tensor }): Tensor;
export function modified_bessel_i0(...args: any[]): any {
  return $modified_bessel_i0.call(args);
}

const $modified_bessel_i1 = new Operator('special_modified_bessel_i1', table.special_modified_bessel_i1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_i1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_i1(options: OutOptions & { input: Tensor }): Tensor;
export function modified_bessel_i1(...args: any[]): any {
  return $modified_bessel_i1.call(args);
}

const $modified_bessel_k0 = new Operator('special_modified_bessel_k0', table.special_modified_bessel_k0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_k0(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_k0(options: OutOptions & { input: Tensor }): Tensor;
export function modified_bessel_k0(...args: any[]): any {
  return $modified_bessel_k0.call(args);
}

const $modified_bessel_k1 = new Operator('special_modified_bessel_k1', table.special_modified_bessel_k1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_k1(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function modified_bessel_k1(options: OutOptions & { input: Tensor }): Tensor;
export function modified_bessel_k1(...args: any[]): any {
  return $modified_bessel_k1.call(args);
}

const $multigammaln = new Operator('special_multigammaln', table.special_multigammaln);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function multigammaln(input: Tensor, p: Int, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function multigammaln(input: Tensor, options: OutOptions & { p: Int }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function multigammaln(options: OutOptions & { input: Tensor; p: Int }): Tensor;
export function multigammaln(...args: any[]): any {
  return $multigammaln.call(args);
}

const $ndtr = new Operator('special_ndtr', table.special_ndtr);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function ndtr(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function ndtr(options: OutOptions & { input: Tensor }): Tensor;
export function ndtr(...args: any[]): any {
  return $ndtr.call(args);
}

const $ndtri = new Operator('special_ndtri', table.special_ndtri);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function ndtri(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function ndtri(options: OutOptions & { input: Tensor }): Tensor;
export function ndtri(...args: any[]): any {
  return $ndtri.call(args);
}

const $polygamma = new Operator('special_polygamma', table.special_polygamma);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function polygamma(n: Int, input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function polygamma(n: Int, options: OutOptions & { input: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function polygamma(options: OutOptions & { n: Int; input: Tensor }): Tensor;
export function polygamma(...args: any[]): any {
  return $polygamma.call(args);
}

const $psi = new Operator('special_psi', table.special_psi);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function psi(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function psi(options: OutOptions & { input: Tensor }): Tensor;
export function psi(...args: any[]): any {
  return $psi.call(args);
}

const $round = new Operator('special_round', table.special_round);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function round(input: Tensor, options?: RoundOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function round(options: RoundOptions & { input: Tensor }): Tensor;
export function round(...args: any[]): any {
  return $round.call(args);
}

const $scaled_modified_bessel_k0 = new Operator('special_scaled_modified_bessel_k0', table.special_scaled_modified_bessel_k0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function scaled_modified_bessel_k0(x: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function scaled_modified_bessel_k0(options: OutOptions & { x: Tensor }): Tensor;
export function scaled_modified_bessel_k0(...args: any[]): any {
  return $scaled_modified_bessel_k0.call(args);
}

const $scaled_modified_bessel_k1 = new Operator('special_scaled_modified_bessel_k1', table.special_scaled_modified_bessel_k1);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function scaled_modified_bessel_k1(x: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function scaled_modified_bessel_k1(options: OutOptions & { x: Tensor }): Tensor;
export function scaled_modified_bessel_k1(...args: any[]): any {
  return $scaled_modified_bessel_k1.call(args);
}

const $shifted_chebyshev_polynomial_t = new Operator('special_shifted_chebyshev_polynomial_t', table.special_shifted_chebyshev_polynomial_t);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_t(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_t(...args: any[]): any {
  return $shifted_chebyshev_polynomial_t.call(args);
}

const $shifted_chebyshev_polynomial_u = new Operator('special_shifted_chebyshev_polynomial_u', table.special_shifted_chebyshev_polynomial_u);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_u(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_u(...args: any[]): any {
  return $shifted_chebyshev_polynomial_u.call(args);
}

const $shifted_chebyshev_polynomial_v = new Operator('special_shifted_chebyshev_polynomial_v', table.special_shifted_chebyshev_polynomial_v);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_v(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_v(...args: any[]): any {
  return $shifted_chebyshev_polynomial_v.call(args);
}

const $shifted_chebyshev_polynomial_w = new Operator('special_shifted_chebyshev_polynomial_w', table.special_shifted_chebyshev_polynomial_w);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function shifted_chebyshev_polynomial_w(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_w(...args: any[]): any {
  return $shifted_chebyshev_polynomial_w.call(args);
}

const $sinc = new Operator('special_sinc', table.special_sinc);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function sinc(input: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function sinc(options: OutOptions & { input: Tensor }): Tensor;
export function sinc(...args: any[]): any {
  return $sinc.call(args);
}

const $softmax = new Operator('special_softmax', table.special_softmax);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function softmax(input: Tensor, dim: Int, dtype?: dtype | SoftmaxOptions | null, options?: SoftmaxOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function softmax(input: Tensor, options: SoftmaxOptions & { dim: Int }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function softmax(options: SoftmaxOptions & { input: Tensor; dim: Int }): Tensor;
export function softmax(...args: any[]): any {
  return $softmax.call(args);
}

const $spherical_bessel_j0 = new Operator('special_spherical_bessel_j0', table.special_spherical_bessel_j0);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function spherical_bessel_j0(x: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function spherical_bessel_j0(options: OutOptions & { x: Tensor }): Tensor;
export function spherical_bessel_j0(...args: any[]): any {
  return $spherical_bessel_j0.call(args);
}

const $xlog1py = new Operator('special_xlog1py', table.special_xlog1py);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(input: Tensor, options: OutOptions & { other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(options: OutOptions & { input: Tensor; other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(self: Scalar, options: OutOptions & { other: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlog1py(options: OutOptions & { self: Scalar; other: Tensor }): Tensor;
export function xlog1py(...args: any[]): any {
  return $xlog1py.call(args);
}

const $xlogy = new Operator('special_xlogy', table.special_xlogy);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(input: Tensor, options: OutOptions & { other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(options: OutOptions & { input: Tensor; other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(self: Scalar, options: OutOptions & { other: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function xlogy(options: OutOptions & { self: Scalar; other: Tensor }): Tensor;
export function xlogy(...args: any[]): any {
  return $xlogy.call(args);
}

const $zeta = new Operator('special_zeta', table.special_zeta);
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(input: Tensor, options: OutOptions & { other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(options: OutOptions & { input: Tensor; other: Tensor | Scalar }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(self: Scalar, options: OutOptions & { other: Tensor }): Tensor;
/** {@link https://docs.pytorch.org/docs/stable/special.html} */
export function zeta(options: OutOptions & { self: Scalar; other: Tensor }): Tensor;
export function zeta(...args: any[]): any {
  return $zeta.call(args);
}

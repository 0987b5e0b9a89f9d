// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { special as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Dim, Input, Int, Ints, Keywords, Other, OutOptions, Scalar } from '../types.js';

interface LogSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface LogitOptions extends Keywords { eps?: number | null | undefined; out?: Tensor | null | undefined }
interface LogsumexpOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface RoundOptions extends Keywords { decimals?: Int | undefined; out?: Tensor | null | undefined }
interface SoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }

const $airy_ai = new Operator('special_airy_ai', table.special_airy_ai);
/** Airy function `Ai(input)`. [torch.special.airy_ai](https://docs.pytorch.org/docs/stable/special.html#torch.special.airy_ai) */
export function airy_ai(x: Tensor, options?: OutOptions): Tensor;
/** Airy function `Ai(input)`. [torch.special.airy_ai](https://docs.pytorch.org/docs/stable/special.html#torch.special.airy_ai) */
export function airy_ai(options: OutOptions & { x: Tensor }): Tensor;
export function airy_ai(...args: any[]): any {
  return $airy_ai.call(args);
}

const $bessel_j0 = new Operator('special_bessel_j0', table.special_bessel_j0);
/** Bessel function of the first kind of order `0`. [torch.special.bessel_j0](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j0) */
export function bessel_j0(input: Tensor, options?: OutOptions): Tensor;
/** Bessel function of the first kind of order `0`. [torch.special.bessel_j0](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j0) */
export function bessel_j0(options: OutOptions & Input<Tensor>): Tensor;
export function bessel_j0(...args: any[]): any {
  return $bessel_j0.call(args);
}

const $bessel_j1 = new Operator('special_bessel_j1', table.special_bessel_j1);
/** Bessel function of the first kind of order `1`. [torch.special.bessel_j1](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j1) */
export function bessel_j1(input: Tensor, options?: OutOptions): Tensor;
/** Bessel function of the first kind of order `1`. [torch.special.bessel_j1](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j1) */
export function bessel_j1(options: OutOptions & Input<Tensor>): Tensor;
export function bessel_j1(...args: any[]): any {
  return $bessel_j1.call(args);
}

const $bessel_y0 = new Operator('special_bessel_y0', table.special_bessel_y0);
/** Bessel function of the second kind of order `0`. [torch.special.bessel_y0](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y0) */
export function bessel_y0(input: Tensor, options?: OutOptions): Tensor;
/** Bessel function of the second kind of order `0`. [torch.special.bessel_y0](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y0) */
export function bessel_y0(options: OutOptions & Input<Tensor>): Tensor;
export function bessel_y0(...args: any[]): any {
  return $bessel_y0.call(args);
}

const $bessel_y1 = new Operator('special_bessel_y1', table.special_bessel_y1);
/** Bessel function of the second kind of order `1`. [torch.special.bessel_y1](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y1) */
export function bessel_y1(input: Tensor, options?: OutOptions): Tensor;
/** Bessel function of the second kind of order `1`. [torch.special.bessel_y1](https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y1) */
export function bessel_y1(options: OutOptions & Input<Tensor>): Tensor;
export function bessel_y1(...args: any[]): any {
  return $bessel_y1.call(args);
}

const $chebyshev_polynomial_t = new Operator('special_chebyshev_polynomial_t', table.special_chebyshev_polynomial_t);
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the first kind `T_n(input)`. [torch.special.chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t) */
export function chebyshev_polynomial_t(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_t(...args: any[]): any {
  return $chebyshev_polynomial_t.call(args);
}

const $chebyshev_polynomial_u = new Operator('special_chebyshev_polynomial_u', table.special_chebyshev_polynomial_u);
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the second kind `U_n(input)`. [torch.special.chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u) */
export function chebyshev_polynomial_u(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_u(...args: any[]): any {
  return $chebyshev_polynomial_u.call(args);
}

const $chebyshev_polynomial_v = new Operator('special_chebyshev_polynomial_v', table.special_chebyshev_polynomial_v);
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v) */
export function chebyshev_polynomial_v(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_v(...args: any[]): any {
  return $chebyshev_polynomial_v.call(args);
}

const $chebyshev_polynomial_w = new Operator('special_chebyshev_polynomial_w', table.special_chebyshev_polynomial_w);
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w) */
export function chebyshev_polynomial_w(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function chebyshev_polynomial_w(...args: any[]): any {
  return $chebyshev_polynomial_w.call(args);
}

const $digamma = new Operator('special_digamma', table.special_digamma);
/** Computes the logarithmic derivative of the gamma function on `input`. [torch.special.digamma](https://docs.pytorch.org/docs/stable/special.html#torch.special.digamma) */
export function digamma(input: Tensor, options?: OutOptions): Tensor;
/** Computes the logarithmic derivative of the gamma function on `input`. [torch.special.digamma](https://docs.pytorch.org/docs/stable/special.html#torch.special.digamma) */
export function digamma(options: OutOptions & Input<Tensor>): Tensor;
export function digamma(...args: any[]): any {
  return $digamma.call(args);
}

const $entr = new Operator('special_entr', table.special_entr);
/** Computes the entropy on `input` (as defined below), elementwise. [torch.special.entr](https://docs.pytorch.org/docs/stable/special.html#torch.special.entr) */
export function entr(input: Tensor, options?: OutOptions): Tensor;
/** Computes the entropy on `input` (as defined below), elementwise. [torch.special.entr](https://docs.pytorch.org/docs/stable/special.html#torch.special.entr) */
export function entr(options: OutOptions & Input<Tensor>): Tensor;
export function entr(...args: any[]): any {
  return $entr.call(args);
}

const $erf = new Operator('special_erf', table.special_erf);
/** Computes the error function of `input`. [torch.special.erf](https://docs.pytorch.org/docs/stable/special.html#torch.special.erf) */
export function erf(input: Tensor, options?: OutOptions): Tensor;
/** Computes the error function of `input`. [torch.special.erf](https://docs.pytorch.org/docs/stable/special.html#torch.special.erf) */
export function erf(options: OutOptions & Input<Tensor>): Tensor;
export function erf(...args: any[]): any {
  return $erf.call(args);
}

const $erfc = new Operator('special_erfc', table.special_erfc);
/** Computes the complementary error function of `input`. [torch.special.erfc](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfc) */
export function erfc(input: Tensor, options?: OutOptions): Tensor;
/** Computes the complementary error function of `input`. [torch.special.erfc](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfc) */
export function erfc(options: OutOptions & Input<Tensor>): Tensor;
export function erfc(...args: any[]): any {
  return $erfc.call(args);
}

const $erfcx = new Operator('special_erfcx', table.special_erfcx);
/** Computes the scaled complementary error function for each element of `input`. [torch.special.erfcx](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfcx) */
export function erfcx(input: Tensor, options?: OutOptions): Tensor;
/** Computes the scaled complementary error function for each element of `input`. [torch.special.erfcx](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfcx) */
export function erfcx(options: OutOptions & Input<Tensor>): Tensor;
export function erfcx(...args: any[]): any {
  return $erfcx.call(args);
}

const $erfinv = new Operator('special_erfinv', table.special_erfinv);
/** Computes the inverse error function of `input`. [torch.special.erfinv](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfinv) */
export function erfinv(input: Tensor, options?: OutOptions): Tensor;
/** Computes the inverse error function of `input`. [torch.special.erfinv](https://docs.pytorch.org/docs/stable/special.html#torch.special.erfinv) */
export function erfinv(options: OutOptions & Input<Tensor>): Tensor;
export function erfinv(...args: any[]): any {
  return $erfinv.call(args);
}

const $exp2 = new Operator('special_exp2', table.special_exp2);
/** Computes the base two exponential function of `input`. [torch.special.exp2](https://docs.pytorch.org/docs/stable/special.html#torch.special.exp2) */
export function exp2(input: Tensor, options?: OutOptions): Tensor;
/** Computes the base two exponential function of `input`. [torch.special.exp2](https://docs.pytorch.org/docs/stable/special.html#torch.special.exp2) */
export function exp2(options: OutOptions & Input<Tensor>): Tensor;
export function exp2(...args: any[]): any {
  return $exp2.call(args);
}

const $expit = new Operator('special_expit', table.special_expit);
/** Computes the expit (also known as the logistic sigmoid function) of the elements of `input`. [torch.special.expit](https://docs.pytorch.org/docs/stable/special.html#torch.special.expit) */
export function expit(input: Tensor, options?: OutOptions): Tensor;
/** Computes the expit (also known as the logistic sigmoid function) of the elements of `input`. [torch.special.expit](https://docs.pytorch.org/docs/stable/special.html#torch.special.expit) */
export function expit(options: OutOptions & Input<Tensor>): Tensor;
export function expit(...args: any[]): any {
  return $expit.call(args);
}

const $expm1 = new Operator('special_expm1', table.special_expm1);
/** Computes the exponential of the elements minus 1 of `input`. [torch.special.expm1](https://docs.pytorch.org/docs/stable/special.html#torch.special.expm1) */
export function expm1(input: Tensor, options?: OutOptions): Tensor;
/** Computes the exponential of the elements minus 1 of `input`. [torch.special.expm1](https://docs.pytorch.org/docs/stable/special.html#torch.special.expm1) */
export function expm1(options: OutOptions & Input<Tensor>): Tensor;
export function expm1(...args: any[]): any {
  return $expm1.call(args);
}

const $gammainc = new Operator('special_gammainc', table.special_gammainc);
/** Computes the regularized lower incomplete gamma function. [torch.special.gammainc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc) */
export function gammainc(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the regularized lower incomplete gamma function. [torch.special.gammainc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc) */
export function gammainc(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the regularized lower incomplete gamma function. [torch.special.gammainc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc) */
export function gammainc(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function gammainc(...args: any[]): any {
  return $gammainc.call(args);
}

const $gammaincc = new Operator('special_gammaincc', table.special_gammaincc);
/** Computes the regularized upper incomplete gamma function. [torch.special.gammaincc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc) */
export function gammaincc(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the regularized upper incomplete gamma function. [torch.special.gammaincc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc) */
export function gammaincc(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the regularized upper incomplete gamma function. [torch.special.gammaincc](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc) */
export function gammaincc(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function gammaincc(...args: any[]): any {
  return $gammaincc.call(args);
}

const $gammaln = new Operator('special_gammaln', table.special_gammaln);
/** Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.special.gammaln](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaln) */
export function gammaln(input: Tensor, options?: OutOptions): Tensor;
/** Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.special.gammaln](https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaln) */
export function gammaln(options: OutOptions & Input<Tensor>): Tensor;
export function gammaln(...args: any[]): any {
  return $gammaln.call(args);
}

const $hermite_polynomial_h = new Operator('special_hermite_polynomial_h', table.special_hermite_polynomial_h);
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Physicist's Hermite polynomial `H_n(input)`. [torch.special.hermite_polynomial_h](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h) */
export function hermite_polynomial_h(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function hermite_polynomial_h(...args: any[]): any {
  return $hermite_polynomial_h.call(args);
}

const $hermite_polynomial_he = new Operator('special_hermite_polynomial_he', table.special_hermite_polynomial_he);
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Probabilist's Hermite polynomial `He_n(input)`. [torch.special.hermite_polynomial_he](https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he) */
export function hermite_polynomial_he(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function hermite_polynomial_he(...args: any[]): any {
  return $hermite_polynomial_he.call(args);
}

const $i0 = new Operator('special_i0', table.special_i0);
/** Computes the zeroth order modified Bessel function of the first kind for each element of `input`. [torch.special.i0](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0) */
export function i0(input: Tensor, options?: OutOptions): Tensor;
/** Computes the zeroth order modified Bessel function of the first kind for each element of `input`. [torch.special.i0](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0) */
export function i0(options: OutOptions & Input<Tensor>): Tensor;
export function i0(...args: any[]): any {
  return $i0.call(args);
}

const $i0e = new Operator('special_i0e', table.special_i0e);
/** Computes the exponentially scaled zeroth order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i0e](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0e) */
export function i0e(input: Tensor, options?: OutOptions): Tensor;
/** Computes the exponentially scaled zeroth order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i0e](https://docs.pytorch.org/docs/stable/special.html#torch.special.i0e) */
export function i0e(options: OutOptions & Input<Tensor>): Tensor;
export function i0e(...args: any[]): any {
  return $i0e.call(args);
}

const $i1 = new Operator('special_i1', table.special_i1);
/** Computes the first order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i1](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1) */
export function i1(input: Tensor, options?: OutOptions): Tensor;
/** Computes the first order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i1](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1) */
export function i1(options: OutOptions & Input<Tensor>): Tensor;
export function i1(...args: any[]): any {
  return $i1.call(args);
}

const $i1e = new Operator('special_i1e', table.special_i1e);
/** Computes the exponentially scaled first order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i1e](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1e) */
export function i1e(input: Tensor, options?: OutOptions): Tensor;
/** Computes the exponentially scaled first order modified Bessel function of the first kind (as defined below) for each element of `input`. [torch.special.i1e](https://docs.pytorch.org/docs/stable/special.html#torch.special.i1e) */
export function i1e(options: OutOptions & Input<Tensor>): Tensor;
export function i1e(...args: any[]): any {
  return $i1e.call(args);
}

const $laguerre_polynomial_l = new Operator('special_laguerre_polynomial_l', table.special_laguerre_polynomial_l);
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Laguerre polynomial `L_n(input)`. [torch.special.laguerre_polynomial_l](https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l) */
export function laguerre_polynomial_l(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function laguerre_polynomial_l(...args: any[]): any {
  return $laguerre_polynomial_l.call(args);
}

const $legendre_polynomial_p = new Operator('special_legendre_polynomial_p', table.special_legendre_polynomial_p);
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Legendre polynomial `P_n(input)`. [torch.special.legendre_polynomial_p](https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p) */
export function legendre_polynomial_p(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function legendre_polynomial_p(...args: any[]): any {
  return $legendre_polynomial_p.call(args);
}

const $log1p = new Operator('special_log1p', table.special_log1p);
/** Alias for `torch.log1p`. [torch.special.log1p](https://docs.pytorch.org/docs/stable/special.html#torch.special.log1p) */
export function log1p(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.log1p`. [torch.special.log1p](https://docs.pytorch.org/docs/stable/special.html#torch.special.log1p) */
export function log1p(options: OutOptions & Input<Tensor>): Tensor;
export function log1p(...args: any[]): any {
  return $log1p.call(args);
}

const $log_ndtr = new Operator('special_log_ndtr', table.special_log_ndtr);
/** Computes the log of the area under the standard Gaussian probability density function, integrated from minus infinity to `input`, elementwise. [torch.special.log_ndtr](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_ndtr) */
export function log_ndtr(input: Tensor, options?: OutOptions): Tensor;
/** Computes the log of the area under the standard Gaussian probability density function, integrated from minus infinity to `input`, elementwise. [torch.special.log_ndtr](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_ndtr) */
export function log_ndtr(options: OutOptions & Input<Tensor>): Tensor;
export function log_ndtr(...args: any[]): any {
  return $log_ndtr.call(args);
}

const $log_softmax = new Operator('special_log_softmax', table.special_log_softmax);
/** Computes softmax followed by a logarithm. [torch.special.log_softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax) */
export function log_softmax(input: Tensor, dim: Int, options?: LogSoftmaxOptions): Tensor;
/** Computes softmax followed by a logarithm. [torch.special.log_softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax) */
export function log_softmax(input: Tensor, options: LogSoftmaxOptions & Dim<Int>): Tensor;
/** Computes softmax followed by a logarithm. [torch.special.log_softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax) */
export function log_softmax(options: LogSoftmaxOptions & Input<Tensor> & Dim<Int>): Tensor;
export function log_softmax(...args: any[]): any {
  return $log_softmax.call(args);
}

const $logit = new Operator('special_logit', table.special_logit);
/** Returns a new tensor with the logit of the elements of `input`. [torch.special.logit](https://docs.pytorch.org/docs/stable/special.html#torch.special.logit) */
export function logit(input: Tensor, eps?: number | LogitOptions | null, options?: LogitOptions): Tensor;
/** Returns a new tensor with the logit of the elements of `input`. [torch.special.logit](https://docs.pytorch.org/docs/stable/special.html#torch.special.logit) */
export function logit(options: LogitOptions & Input<Tensor>): Tensor;
export function logit(...args: any[]): any {
  return $logit.call(args);
}

const $logsumexp = new Operator('special_logsumexp', table.special_logsumexp);
/** Alias for `torch.logsumexp`. [torch.special.logsumexp](https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp) */
export function logsumexp(input: Tensor, dim: Int | Ints, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
/** Alias for `torch.logsumexp`. [torch.special.logsumexp](https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp) */
export function logsumexp(input: Tensor, options: LogsumexpOptions & Dim<Int | Ints>): Tensor;
/** Alias for `torch.logsumexp`. [torch.special.logsumexp](https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp) */
export function logsumexp(options: LogsumexpOptions & Input<Tensor> & Dim<Int | Ints>): Tensor;
export function logsumexp(...args: any[]): any {
  return $logsumexp.call(args);
}

const $modified_bessel_i0 = new Operator('special_modified_bessel_i0', table.special_modified_bessel_i0);
/** Modified Bessel function of the first kind of order `0`. [torch.special.modified_bessel_i0](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i0) */
export function modified_bessel_i0(input: Tensor, options?: OutOptions): Tensor;
/** Modified Bessel function of the first kind of order `0`. [torch.special.modified_bessel_i0](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i0) */
export function modified_bessel_i0(options: OutOptions & Input<Tensor>): Tensor;
export function modified_bessel_i0(...args: any[]): any {
  return $modified_bessel_i0.call(args);
}

const $modified_bessel_i1 = new Operator('special_modified_bessel_i1', table.special_modified_bessel_i1);
/** Modified Bessel function of the first kind of order `1`. [torch.special.modified_bessel_i1](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i1) */
export function modified_bessel_i1(input: Tensor, options?: OutOptions): Tensor;
/** Modified Bessel function of the first kind of order `1`. [torch.special.modified_bessel_i1](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i1) */
export function modified_bessel_i1(options: OutOptions & Input<Tensor>): Tensor;
export function modified_bessel_i1(...args: any[]): any {
  return $modified_bessel_i1.call(args);
}

const $modified_bessel_k0 = new Operator('special_modified_bessel_k0', table.special_modified_bessel_k0);
/** Modified Bessel function of the second kind of order `0`. [torch.special.modified_bessel_k0](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k0) */
export function modified_bessel_k0(input: Tensor, options?: OutOptions): Tensor;
/** Modified Bessel function of the second kind of order `0`. [torch.special.modified_bessel_k0](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k0) */
export function modified_bessel_k0(options: OutOptions & Input<Tensor>): Tensor;
export function modified_bessel_k0(...args: any[]): any {
  return $modified_bessel_k0.call(args);
}

const $modified_bessel_k1 = new Operator('special_modified_bessel_k1', table.special_modified_bessel_k1);
/** Modified Bessel function of the second kind of order `1`. [torch.special.modified_bessel_k1](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k1) */
export function modified_bessel_k1(input: Tensor, options?: OutOptions): Tensor;
/** Modified Bessel function of the second kind of order `1`. [torch.special.modified_bessel_k1](https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k1) */
export function modified_bessel_k1(options: OutOptions & Input<Tensor>): Tensor;
export function modified_bessel_k1(...args: any[]): any {
  return $modified_bessel_k1.call(args);
}

const $multigammaln = new Operator('special_multigammaln', table.special_multigammaln);
/** Computes the multivariate log-gamma function with dimension `p` element-wise, given by. [torch.special.multigammaln](https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln) */
export function multigammaln(input: Tensor, p: Int, options?: OutOptions): Tensor;
/** Computes the multivariate log-gamma function with dimension `p` element-wise, given by. [torch.special.multigammaln](https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln) */
export function multigammaln(input: Tensor, options: OutOptions & { p: Int }): Tensor;
/** Computes the multivariate log-gamma function with dimension `p` element-wise, given by. [torch.special.multigammaln](https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln) */
export function multigammaln(options: OutOptions & Input<Tensor> & { p: Int }): Tensor;
export function multigammaln(...args: any[]): any {
  return $multigammaln.call(args);
}

const $ndtr = new Operator('special_ndtr', table.special_ndtr);
/** Computes the area under the standard Gaussian probability density function, integrated from minus infinity to `input`, elementwise. [torch.special.ndtr](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtr) */
export function ndtr(input: Tensor, options?: OutOptions): Tensor;
/** Computes the area under the standard Gaussian probability density function, integrated from minus infinity to `input`, elementwise. [torch.special.ndtr](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtr) */
export function ndtr(options: OutOptions & Input<Tensor>): Tensor;
export function ndtr(...args: any[]): any {
  return $ndtr.call(args);
}

const $ndtri = new Operator('special_ndtri', table.special_ndtri);
/** Computes the argument, x, for which the area under the Gaussian probability density function (integrated from minus infinity to x) is equal to `input`, elementwise. [torch.special.ndtri](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtri) */
export function ndtri(input: Tensor, options?: OutOptions): Tensor;
/** Computes the argument, x, for which the area under the Gaussian probability density function (integrated from minus infinity to x) is equal to `input`, elementwise. [torch.special.ndtri](https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtri) */
export function ndtri(options: OutOptions & Input<Tensor>): Tensor;
export function ndtri(...args: any[]): any {
  return $ndtri.call(args);
}

const $polygamma = new Operator('special_polygamma', table.special_polygamma);
/** Computes the `n^th` derivative of the digamma function on `input`. [torch.special.polygamma](https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma) */
export function polygamma(n: Int, input: Tensor, options?: OutOptions): Tensor;
/** Computes the `n^th` derivative of the digamma function on `input`. [torch.special.polygamma](https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma) */
export function polygamma(n: Int, options: OutOptions & Input<Tensor>): Tensor;
/** Computes the `n^th` derivative of the digamma function on `input`. [torch.special.polygamma](https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma) */
export function polygamma(options: OutOptions & Input<Tensor> & { n: Int }): Tensor;
export function polygamma(...args: any[]): any {
  return $polygamma.call(args);
}

const $psi = new Operator('special_psi', table.special_psi);
/** Alias for `torch.special.digamma`. [torch.special.psi](https://docs.pytorch.org/docs/stable/special.html#torch.special.psi) */
export function psi(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.digamma`. [torch.special.psi](https://docs.pytorch.org/docs/stable/special.html#torch.special.psi) */
export function psi(options: OutOptions & Input<Tensor>): Tensor;
export function psi(...args: any[]): any {
  return $psi.call(args);
}

const $round = new Operator('special_round', table.special_round);
/** Alias for `torch.round`. [torch.special.round](https://docs.pytorch.org/docs/stable/special.html#torch.special.round) */
export function round(input: Tensor, options?: RoundOptions): Tensor;
/** Alias for `torch.round`. [torch.special.round](https://docs.pytorch.org/docs/stable/special.html#torch.special.round) */
export function round(options: RoundOptions & Input<Tensor>): Tensor;
export function round(...args: any[]): any {
  return $round.call(args);
}

const $scaled_modified_bessel_k0 = new Operator('special_scaled_modified_bessel_k0', table.special_scaled_modified_bessel_k0);
/** Scaled modified Bessel function of the second kind of order `0`. [torch.special.scaled_modified_bessel_k0](https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k0) */
export function scaled_modified_bessel_k0(x: Tensor, options?: OutOptions): Tensor;
/** Scaled modified Bessel function of the second kind of order `0`. [torch.special.scaled_modified_bessel_k0](https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k0) */
export function scaled_modified_bessel_k0(options: OutOptions & { x: Tensor }): Tensor;
export function scaled_modified_bessel_k0(...args: any[]): any {
  return $scaled_modified_bessel_k0.call(args);
}

const $scaled_modified_bessel_k1 = new Operator('special_scaled_modified_bessel_k1', table.special_scaled_modified_bessel_k1);
/** Scaled modified Bessel function of the second kind of order `1`. [torch.special.scaled_modified_bessel_k1](https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k1) */
export function scaled_modified_bessel_k1(x: Tensor, options?: OutOptions): Tensor;
/** Scaled modified Bessel function of the second kind of order `1`. [torch.special.scaled_modified_bessel_k1](https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k1) */
export function scaled_modified_bessel_k1(options: OutOptions & { x: Tensor }): Tensor;
export function scaled_modified_bessel_k1(...args: any[]): any {
  return $scaled_modified_bessel_k1.call(args);
}

const $shifted_chebyshev_polynomial_t = new Operator('special_shifted_chebyshev_polynomial_t', table.special_shifted_chebyshev_polynomial_t);
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the first kind `T_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_t](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t) */
export function shifted_chebyshev_polynomial_t(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_t(...args: any[]): any {
  return $shifted_chebyshev_polynomial_t.call(args);
}

const $shifted_chebyshev_polynomial_u = new Operator('special_shifted_chebyshev_polynomial_u', table.special_shifted_chebyshev_polynomial_u);
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the second kind `U_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_u](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u) */
export function shifted_chebyshev_polynomial_u(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_u(...args: any[]): any {
  return $shifted_chebyshev_polynomial_u.call(args);
}

const $shifted_chebyshev_polynomial_v = new Operator('special_shifted_chebyshev_polynomial_v', table.special_shifted_chebyshev_polynomial_v);
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the third kind `V_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_v](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v) */
export function shifted_chebyshev_polynomial_v(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_v(...args: any[]): any {
  return $shifted_chebyshev_polynomial_v.call(args);
}

const $shifted_chebyshev_polynomial_w = new Operator('special_shifted_chebyshev_polynomial_w', table.special_shifted_chebyshev_polynomial_w);
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(x: Tensor | Scalar, n: Tensor, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(x: Tensor | Scalar, options: OutOptions & { n: Tensor }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(options: OutOptions & { x: Tensor | Scalar; n: Tensor }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(x: Tensor, n: Scalar, options?: OutOptions): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(x: Tensor, options: OutOptions & { n: Scalar }): Tensor;
/** Chebyshev polynomial of the fourth kind `W_n^(*)(input)`. [torch.special.shifted_chebyshev_polynomial_w](https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w) */
export function shifted_chebyshev_polynomial_w(options: OutOptions & { x: Tensor; n: Scalar }): Tensor;
export function shifted_chebyshev_polynomial_w(...args: any[]): any {
  return $shifted_chebyshev_polynomial_w.call(args);
}

const $sinc = new Operator('special_sinc', table.special_sinc);
/** Computes the normalized sinc of `input.`. [torch.special.sinc](https://docs.pytorch.org/docs/stable/special.html#torch.special.sinc) */
export function sinc(input: Tensor, options?: OutOptions): Tensor;
/** Computes the normalized sinc of `input.`. [torch.special.sinc](https://docs.pytorch.org/docs/stable/special.html#torch.special.sinc) */
export function sinc(options: OutOptions & Input<Tensor>): Tensor;
export function sinc(...args: any[]): any {
  return $sinc.call(args);
}

const $softmax = new Operator('special_softmax', table.special_softmax);
/** Computes the softmax function. [torch.special.softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax) */
export function softmax(input: Tensor, dim: Int, dtype?: dtype | SoftmaxOptions | null, options?: SoftmaxOptions): Tensor;
/** Computes the softmax function. [torch.special.softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax) */
export function softmax(input: Tensor, options: SoftmaxOptions & Dim<Int>): Tensor;
/** Computes the softmax function. [torch.special.softmax](https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax) */
export function softmax(options: SoftmaxOptions & Input<Tensor> & Dim<Int>): Tensor;
export function softmax(...args: any[]): any {
  return $softmax.call(args);
}

const $spherical_bessel_j0 = new Operator('special_spherical_bessel_j0', table.special_spherical_bessel_j0);
/** Spherical Bessel function of the first kind of order `0`. [torch.special.spherical_bessel_j0](https://docs.pytorch.org/docs/stable/special.html#torch.special.spherical_bessel_j0) */
export function spherical_bessel_j0(x: Tensor, options?: OutOptions): Tensor;
/** Spherical Bessel function of the first kind of order `0`. [torch.special.spherical_bessel_j0](https://docs.pytorch.org/docs/stable/special.html#torch.special.spherical_bessel_j0) */
export function spherical_bessel_j0(options: OutOptions & { x: Tensor }): Tensor;
export function spherical_bessel_j0(...args: any[]): any {
  return $spherical_bessel_j0.call(args);
}

const $xlog1py = new Operator('special_xlog1py', table.special_xlog1py);
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(self: Scalar, options: OutOptions & Other<Tensor>): Tensor;
/** Computes `input * log1p(other)` with the following cases. [torch.special.xlog1py](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py) */
export function xlog1py(options: OutOptions & Other<Tensor> & { self: Scalar }): Tensor;
export function xlog1py(...args: any[]): any {
  return $xlog1py.call(args);
}

const $xlogy = new Operator('special_xlogy', table.special_xlogy);
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(self: Scalar, options: OutOptions & Other<Tensor>): Tensor;
/** Computes `input * log(other)` with the following cases. [torch.special.xlogy](https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy) */
export function xlogy(options: OutOptions & Other<Tensor> & { self: Scalar }): Tensor;
export function xlogy(...args: any[]): any {
  return $xlogy.call(args);
}

const $zeta = new Operator('special_zeta', table.special_zeta);
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(self: Scalar, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the Hurwitz zeta function, elementwise. [torch.special.zeta](https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta) */
export function zeta(options: OutOptions & Other<Tensor> & { self: Scalar }): Tensor;
export function zeta(...args: any[]): any {
  return $zeta.call(args);
}

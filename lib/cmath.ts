import { F, I, native } from './native.js';

// The C library's functions: V8's own differ from them, and so from Python's, in the last digit.
// The order is that of native/numbers.cc.
const functions = [
  'exp',
  'log',
  'sqrt',
  'cos',
  'sin',
  'tan',
  'tanh',
  'log2',
  'log10',
  'log1p',
  'expm1',
  'erf',
  'acos',
  'asin',
  'atan',
] as const;

function unary(name: (typeof functions)[number]): (x: number) => number {
  const index = functions.indexOf(name);
  return (x) => {
    I[0] = index;
    F[0] = x;
    native.unaryMath();
    return F[0] ?? Number.NaN;
  };
}

export const exp = unary('exp');
export const log = unary('log');
export const sqrt = unary('sqrt');
export const cos = unary('cos');
export const sin = unary('sin');
export const tan = unary('tan');
export const tanh = unary('tanh');
export const log2 = unary('log2');
export const log10 = unary('log10');
export const log1p = unary('log1p');
export const expm1 = unary('expm1');
export const erf = unary('erf');
export const acos = unary('acos');
export const asin = unary('asin');
export const atan = unary('atan');

/** `base ** exponent` as C and Python compute it. */
export function pow(base: number, exponent: number): number {
  F[0] = base;
  F[1] = exponent;
  native.pow();
  return F[0] ?? Number.NaN;
}

/** printf's `%.{digits}f`, `%.{digits}e` or `%.{digits}g`. */
export function formatFloat(value: number, digits: number, style: 'f' | 'e' | 'g'): string {
  I[0] = digits;
  I[1] = 'feg'.indexOf(style);
  F[0] = value;
  return native.formatFloat();
}

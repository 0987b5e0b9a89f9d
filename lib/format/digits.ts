// The digits of C's printf, which rounds exact ties to even; toFixed and toExponential round them up.
import { F, I, native } from '../native.js';

/** `%.*f`: `value` with exactly `precision` digits after the point; `nan`, `inf`, `-inf`. */
export function fixed(value: number, precision: number): string {
  return format(value, precision, 0);
}

/** `%.*e`: one digit, the point, `precision` digits, and an exponent of at least two digits. */
export function exponential(value: number, precision: number): string {
  return format(value, precision, 1);
}

function format(value: number, precision: number, style: number): string {
  if (Number.isNaN(value)) return 'nan'; // C prints the sign of a nan
  F[0] = value;
  I[0] = precision;
  I[1] = style;
  return native.formatFloat();
}

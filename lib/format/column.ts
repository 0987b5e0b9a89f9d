// How wide the elements of one tensor are and how each is written: _Formatter of torch/_tensor_str.py.
import { exponential, fixed } from './digits.js';
import type { PrintOptions } from './options.js';

/** The elements of one tensor as text; `width` is what each takes in a line, at least. */
export interface Column {
  readonly width: number;
  text(index: number): string;
}

/** Integers and booleans, all as wide as the widest. */
export function plainColumn(values: ArrayLike<number | bigint>, write: (value: number | bigint) => string): Column {
  let width = 1;
  for (let i = 0; i < values.length; i++) width = Math.max(width, write(values[i] ?? 0).length);
  return { width, text: (index) => write(values[index] ?? 0).padStart(width) };
}

/** Floating-point numbers in one notation: whole (`1.`), fixed (`1.0000`) or scientific (`1.0000e+00`). */
export function floatColumn(values: Float64Array, options: PrintOptions): Column {
  const finite = values.filter((value) => Number.isFinite(value) && value !== 0);
  const write = finite.length === 0 ? whole : notation(finite, options);
  // Non-finite values and zeros do not count: they are never wider than the rest, or there is no rest.
  const width = finite.reduce((widest, value) => Math.max(widest, write(value).length), 1);
  return { width, text: (index) => write(values[index] ?? 0).padStart(width) };
}

/** Complex numbers from their two parts. */
export function complexColumn(real: Column, imaginary: Column): Column {
  return {
    width: real.width + imaginary.width + 1,
    text: (index) => {
      const tail = `${imaginary.text(index)}j`.trimStart();
      return real.text(index) + (/^[+-]/.test(tail) ? tail : `+${tail}`);
    },
  };
}

function notation(finite: Float64Array, { precision, sci_mode }: PrintOptions): (value: number) => string {
  if (sci_mode ?? wideRange(finite)) return (value) => exponential(value, precision);
  return finite.every(Number.isInteger) ? whole : (value) => fixed(value, precision);
}

function wideRange(finite: Float64Array): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const value of finite) {
    smallest = Math.min(smallest, Math.abs(value));
    largest = Math.max(largest, Math.abs(value));
  }
  return largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4;
}

function whole(value: number): string {
  return Number.isFinite(value) ? `${fixed(value, 0)}.` : fixed(value, 0);
}

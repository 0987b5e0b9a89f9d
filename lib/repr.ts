import { inspect } from 'node:util';
import { isPlainObject } from './bind.js';

/** A number that Python holds as a `float`: it prints `1.0` where the plain number prints `1`. */
export class PythonFloat {
  constructor(readonly value: number) {}

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return floatText(this.value);
  }
}

/** An array that Python holds as a `list`: it prints `[1, 2]` where a plain array prints as a tuple. */
export class PythonList {
  constructor(readonly values: readonly unknown[]) {}

  toString(): string {
    return `[${this.values.map(repr).join(', ')}]`;
  }
}

/**
 * Marks a number as a Python `float`, for hyperparameters that Python annotates so.
 *
 * @example
 * `Dropout(p=${float(0)})`; // 'Dropout(p=0.0)'
 */
export function float(value: number): PythonFloat {
  return new PythonFloat(value);
}

/**
 * Marks an array as a Python `list`, for values that Python does not keep in a tuple.
 *
 * @example
 * repr({ milestones: list([30, 80]) }); // "{'milestones': [30, 80]}"
 */
export function list(values: readonly unknown[]): PythonList {
  return new PythonList(values);
}

/**
 * The text that Python's `repr` gives. Arrays are tuples (see `list`), whole numbers are ints (see `float`),
 * `null` is `None`, plain objects and `Map`s are dicts; anything else prints itself.
 *
 * @example
 * repr([1e-5, true, 'same', null]); // "(1e-05, True, 'same', None)"
 */
export function repr(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return numberText(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'undefined':
      return 'None';
    default:
      return value === null ? 'None' : objectText(value as object | bigint | symbol);
  }
}

function objectText(value: object | bigint | symbol): string {
  if (typeof value !== 'object' && typeof value !== 'function') return String(value);
  if (hasText(value)) return value[inspect.custom]();
  if (Array.isArray(value)) return tuple(value);
  if (value instanceof Map) return dict([...value]);
  if (value instanceof Set) return value.size === 0 ? 'set()' : `{${[...value].map(repr).join(', ')}}`;
  if (typeof value === 'function' || !isPlainObject(value)) return String(value);
  return isComplex(value) ? complexText(value) : dict(Object.entries(value));
}

/** Tensors, modules, devices and sizes tell Node what to print: what Python's `repr` gives. */
function hasText(value: object): value is { [inspect.custom](): string } {
  return typeof (value as { [inspect.custom]?: unknown })[inspect.custom] === 'function';
}

function tuple(values: readonly unknown[]): string {
  const texts = values.map(repr);
  return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(', ')})`;
}

function dict(entries: readonly (readonly [unknown, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${repr(key)}: ${repr(value)}`).join(', ')}}`;
}

function isComplex(value: Record<string, unknown>): value is { re: number; im: number } {
  return Object.keys(value).length === 2 && typeof value['re'] === 'number' && typeof value['im'] === 'number';
}

/** Python leaves out `.0` inside a complex number, and the real part when it is +0. */
function complexText({ re, im }: { re: number; im: number }): string {
  const imaginary = `${part(im)}j`;
  if (Object.is(re, 0)) return imaginary;
  return `(${part(re)}${imaginary.startsWith('-') ? '' : '+'}${imaginary})`;
}

function part(value: number): string {
  return floatText(value).replace(/\.0$/, '');
}

/** An int where the number can only be one, as everywhere in this library; a float otherwise. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : floatText(value);
}

/** Python's shortest float text: same digits as JavaScript's, but an exponent below 1e-4 and from 1e16. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const sign = value < 0 ? '-' : '';
  return sign + positional(mantissa.replace(/[-.]/g, ''), exponent);
}

/** `digits` with the decimal point after the first `exponent + 1` of them, and at least one digit on either side. */
function positional(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')}.${digits.slice(exponent + 1) || '0'}`;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Single quotes, unless the text has some and no double ones. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\\n\r\t]|[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (c) => escapes[c] ?? escaped(c));
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

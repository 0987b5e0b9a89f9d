import type { dtype } from './dtype.js';

/** A complex number: what complex tensors give and take. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** `{ re, im }`: a complex number, not keywords. */
export function isComplexScalar(value: unknown): value is Complex {
  if (typeof value !== 'object' || value === null) return false;
  const { re, im } = value as { re?: unknown; im?: unknown };
  return typeof re === 'number' && typeof im === 'number';
}

/** More elements than any argument has, and few enough to be read. */
const longest = 2 ** 26;

/**
 * A copy of a list: getters and proxies run here, and not while the call record, which they could overwrite, is written.
 *
 * @throws RangeError for a list that no argument can be.
 */
export function ownList<T>(list: readonly T[]): T[] {
  const count = list.length;
  if (!(count <= longest)) throw new RangeError(`a list of ${count} elements is too long for an argument`);
  const copy = new Array<T>(count);
  for (let k = 0; k < count; k++) copy[k] = list[k] as T; // holes are undefined, as everywhere
  return copy;
}

/** A copy of a complex number, for the same reason. */
export function ownComplex({ re, im }: Complex): Complex {
  return { re: Number(re), im: Number(im) };
}

/** What `data_array()` returns. */
export type Values =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

type ArrayConstructor = new (length: number) => Values;

/** Newer runtimes have it; the type of its instances is that of a Float32Array for readers. */
const Float16 = (globalThis as { Float16Array?: new (length: number) => Float32Array }).Float16Array;

const arrays: ReadonlyMap<dtype, ArrayConstructor> = new Map<dtype, ArrayConstructor>([
  ['float32', Float32Array],
  ['float64', Float64Array],
  ['int8', Int8Array],
  ['int16', Int16Array],
  ['int32', Int32Array],
  ['int64', BigInt64Array],
  ['uint8', Uint8Array],
  ['uint16', Uint16Array],
  ['uint32', Uint32Array],
  ['uint64', BigUint64Array],
  ['bool', Uint8Array],
  ['complex64', Float32Array],
  ['complex128', Float64Array],
  ...(Float16 ? ([['float16', Float16]] as const) : []),
]);

/** An array for `count` elements of a dtype, and the dtype that its bytes hold. */
export function typedArrayFor(type: dtype, count: number): { array: Values; dtype: dtype } {
  const complex = type.startsWith('complex');
  const Constructor = arrays.get(type);
  const length = complex ? count * 2 : count;
  if (Constructor) return { array: new Constructor(length), dtype: type };
  return { array: new Float32Array(length), dtype: complex ? 'complex64' : 'float32' };
}

/** The dtype of a typed array's elements, or `undefined` when it is none of ours. */
export function dtypeOfArray(value: unknown): dtype | undefined {
  if (value instanceof Float32Array) return 'float32';
  if (value instanceof Float64Array) return 'float64';
  if (value instanceof BigInt64Array) return 'int64';
  if (value instanceof Int32Array) return 'int32';
  if (value instanceof Uint8Array || value instanceof Uint8ClampedArray) return 'uint8';
  if (value instanceof Int16Array) return 'int16';
  if (value instanceof Int8Array) return 'int8';
  if (value instanceof Uint16Array) return 'uint16';
  if (value instanceof Uint32Array) return 'uint32';
  if (value instanceof BigUint64Array) return 'uint64';
  return Float16 !== undefined && value instanceof Float16 ? 'float16' : undefined;
}

type Reader = (index: number) => unknown;

/** The elements from `start` on, as a row of `length`. */
type RowReader = (start: number, length: number) => unknown[];

/** Row-major values as nested arrays of the shape. */
export function nest(values: Values, shape: readonly number[], type: dtype, bigint: boolean): unknown {
  const read = reader(values, type, bigint);
  const last = shape.length - 1;
  if (last < 0) return read === null ? values[0] : read(0);
  const readRow = read === null ? numbersOf(values) : rowsOf(read);
  let next = 0;
  const level = (depth: number): unknown[] => {
    const length = shape[depth] ?? 0;
    if (depth === last) {
      next += length;
      return readRow(next - length, length);
    }
    const list: unknown[] = [];
    for (let k = 0; k < length; k++) list.push(level(depth + 1));
    return list;
  };
  return level(0);
}

/** Plain loops over numbers: a call for each element would take most of the time. */
function numbersOf(values: Values): RowReader {
  return (start, length) => {
    const row = new Array<unknown>(length);
    for (let k = 0; k < length; k++) row[k] = values[start + k];
    return row;
  };
}

function rowsOf(read: Reader): RowReader {
  return (start, length) => Array.from({ length }, (_, k) => read(start + k));
}

/** How an element becomes a value; `null` where it is its own. */
function reader(values: Values, type: dtype, bigint: boolean): Reader | null {
  if (type === 'bool') return (k) => values[k] !== 0;
  if (type.startsWith('complex')) return (k) => ({ re: values[2 * k], im: values[2 * k + 1] });
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    return bigint ? (k) => values[k] : (k) => safeNumber(values[k] ?? 0n);
  }
  return bigint && !type.startsWith('float') ? (k) => BigInt(values[k] ?? 0) : null;
}

function safeNumber(value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`${value} is outside ±(2^53 - 1): tolist({ bigint: true }) returns bigints`);
}

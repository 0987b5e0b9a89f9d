/** The call record: arguments written into the scratch as native/convert.h reads them. */
import { usableDeviceCode } from './cuda.js';
import { type DeviceLike, device } from './device.js';
import { type dtype, dtypeCode } from './dtype.js';
import { layoutCode, memoryFormatCode } from './layout.js';
import { B, F, I, reserve } from './native.js';
import type { Generator } from './random.js';
import { PythonFloat } from './repr.js';
import { genOf, idOf, isTensor, type Tensor } from './tensor.js';
import type { Complex } from './values.js';

/** Kinds of native/convert.h, and three of ours for its one kind of enumerations. */
export const Native = {
  TENSOR: 0,
  TENSORS: 1,
  OPTIONAL_TENSORS: 2,
  INT: 3,
  INTS: 4,
  FLOAT: 5,
  FLOATS: 6,
  BOOL: 7,
  BOOLS: 8,
  SCALAR: 9,
  SCALARS: 10,
  STRING: 11,
  ENUM: 12,
  DEVICE: 13,
  GENERATOR: 14,
  UNSUPPORTED: 15,
  DTYPE: 16,
  LAYOUT: 17,
  MEMORY_FORMAT: 18,
  OPTIONAL: 64,
} as const;

/** Where the arguments begin: the operator and the mask of defaulted arguments stand before. */
const FIRST = 3;
const WIDE = 0x40000000;

/** Next free places of the record in `I` and in `F` or `B`. */
let at = FIRST;
let wideAt = 0;

export function beginRecord(): void {
  at = FIRST;
  wideAt = 0;
}

export function endRecord(operator: number, defaultedLow: number, defaultedHigh: number): void {
  I[0] = operator;
  I[1] = defaultedLow;
  I[2] = defaultedHigh;
}

/** No value, for an argument that may be None. */
export function writeNone(kind: number): void {
  switch (kind & ~Native.OPTIONAL) {
    case Native.TENSOR:
      I[at++] = 0;
      I[at++] = 0;
      return;
    case Native.INT:
    case Native.FLOAT:
    case Native.SCALAR:
    case Native.GENERATOR:
      I[at++] = 0;
      return;
    case Native.BOOL:
      I[at++] = 2;
      return;
    case Native.DEVICE:
      I[at++] = -1;
      I[at++] = 0;
      return;
    default:
      I[at++] = -1;
  }
}

/** A value that the parser accepted for this kind; `length` repeats a single int given for a list. */
export function writeValue(kind: number, value: unknown, length: number): void {
  switch (kind) {
    case Native.TENSOR:
    case Native.TENSOR | Native.OPTIONAL:
      return writeTensor(value);
    case Native.INT:
    case Native.INT | Native.OPTIONAL:
      return writeInt(value as number | bigint);
    case Native.BOOL:
    case Native.BOOL | Native.OPTIONAL:
      I[at++] = value ? 1 : 0;
      return;
    case Native.INTS:
    case Native.INTS | Native.OPTIONAL:
      return Array.isArray(value)
        ? writeInts(value as (number | bigint)[])
        : writeRepeated(value as number | bigint, length);
    case Native.SCALAR:
    case Native.SCALAR | Native.OPTIONAL:
      return writeScalar(value);
    case Native.TENSORS:
    case Native.TENSORS | Native.OPTIONAL:
    case Native.OPTIONAL_TENSORS:
    case Native.OPTIONAL_TENSORS | Native.OPTIONAL:
      return writeTensors(value as (Tensor | null)[]);
    case Native.FLOAT | Native.OPTIONAL:
      I[at++] = 1;
      F[wideAt++] = Number(value);
      return;
    case Native.FLOAT:
      F[wideAt++] = Number(value);
      return;
    default:
      return writeRare(kind & ~Native.OPTIONAL, value);
  }
}

function writeRare(kind: number, value: unknown): void {
  switch (kind) {
    case Native.DTYPE:
      I[at++] = dtypeCode(value as dtype);
      return;
    case Native.LAYOUT:
      I[at++] = layoutCode(value) ?? -1;
      return;
    case Native.MEMORY_FORMAT:
      I[at++] = memoryFormatCode(value) ?? -1;
      return;
    case Native.ENUM:
      I[at++] = value as number;
      return;
    case Native.DEVICE:
      return writeDevice(value as DeviceLike);
    case Native.GENERATOR:
      I[at++] = (value as Generator).handle;
      return;
    case Native.STRING:
      return writeString(value as string);
    case Native.FLOATS:
      return writeFloats(value as number[]);
    case Native.BOOLS:
      return writeBools(value as boolean[]);
    case Native.SCALARS:
      return writeScalars(value as unknown[]);
    default:
      throw new TypeError('this operator takes an argument that JavaScript cannot make');
  }
}

/** A number in a tensor's place is a 0-dim tensor that takes no part in type promotion. */
function writeTensor(value: unknown): void {
  if (isTensor(value)) {
    I[at++] = idOf(value);
    I[at++] = genOf(value);
  } else {
    I[at++] = -1;
    writeScalar(value);
  }
}

function writeTensors(list: readonly (Tensor | null)[]): void {
  const count = list.length;
  reserve(at + 2 * count + 1, wideAt);
  I[at++] = count;
  for (let k = 0; k < count; k++) {
    const tensor = list[k] ?? null;
    I[at++] = tensor === null ? 0 : idOf(tensor);
    I[at++] = tensor === null ? 0 : genOf(tensor);
  }
}

function writeInt(value: number | bigint): void {
  if (typeof value === 'number' && (value | 0) === value) {
    I[at++] = 1;
    I[at++] = value;
  } else {
    I[at++] = 3;
    writeWide(value);
  }
}

function writeWide(value: number | bigint): void {
  const wide = BigInt(value);
  if (BigInt.asIntN(64, wide) !== wide) throw new RangeError('Overflow when unpacking long long');
  B[wideAt++] = wide;
}

function writeInts(list: readonly (number | bigint)[]): void {
  const count = list.length;
  reserve(at + count + 1, wideAt + count);
  const start = at;
  I[at++] = count;
  for (let k = 0; k < count; k++) {
    const value = list[k] ?? 0;
    if (typeof value !== 'number' || (value | 0) !== value) return writeWideInts(list, start);
    I[at++] = value;
  }
}

function writeWideInts(list: readonly (number | bigint)[], start: number): void {
  at = start;
  I[at++] = list.length | WIDE;
  for (const value of list) writeWide(value);
}

/** One int for all dimensions of a list. */
function writeRepeated(value: number | bigint, length: number): void {
  const count = Math.max(length, 1);
  if (typeof value !== 'number' || (value | 0) !== value)
    return writeInts(new Array<number | bigint>(count).fill(value));
  I[at++] = count;
  for (let k = 0; k < count; k++) I[at++] = value;
}

/** A whole number is an int, any other a float: api.md's rule for JavaScript's one type of numbers. */
function writeScalar(value: unknown): void {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') {
    I[at++] = 4;
    I[at++] = value ? 1 : 0;
  } else if (typeof value === 'bigint') {
    I[at++] = scalarTag(value);
    B[wideAt++] = value;
  } else if (value instanceof PythonFloat) {
    I[at++] = 2;
    F[wideAt++] = value.value;
  } else {
    const { re, im } = value as Complex;
    I[at++] = 5;
    F[wideAt++] = re;
    F[wideAt++] = im;
  }
}

/** 3, or 6 for what only fits an unsigned integer. */
function scalarTag(value: bigint): number {
  if (BigInt.asIntN(64, value) === value) return 3;
  if (value < 0n) throw new RangeError("can't convert negative int to unsigned");
  if (BigInt.asUintN(64, value) !== value) throw new RangeError('int too big to convert');
  return 6;
}

function writeNumber(value: number): void {
  if ((value | 0) === value && !Object.is(value, -0)) {
    I[at++] = 1;
    I[at++] = value;
  } else if (Number.isSafeInteger(value) && value !== 0) {
    I[at++] = 3;
    B[wideAt++] = BigInt(value);
  } else {
    I[at++] = 2;
    F[wideAt++] = value;
  }
}

function writeScalars(list: readonly unknown[]): void {
  reserve(at + 2 * list.length + 1, wideAt + 2 * list.length);
  I[at++] = list.length;
  for (const value of list) writeScalar(value);
}

function writeFloats(list: readonly unknown[]): void {
  reserve(at + 1, wideAt + list.length);
  I[at++] = list.length;
  for (const value of list) F[wideAt++] = Number(value);
}

function writeBools(list: readonly boolean[]): void {
  reserve(at + list.length + 1, wideAt);
  I[at++] = list.length;
  for (const value of list) I[at++] = value ? 1 : 0;
}

function writeDevice(value: DeviceLike): void {
  const place = device(value);
  I[at++] = usableDeviceCode(place);
  I[at++] = place.index ?? -1;
}

function writeString(text: string): void {
  const count = Array.from(text).length;
  reserve(at + count + 1, wideAt);
  I[at++] = count;
  for (const character of text) I[at++] = character.codePointAt(0) ?? 0;
}

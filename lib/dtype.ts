import { TorchError } from './errors.js';
import { I, native } from './native.js';

/** dtype names by c10::ScalarType, in its order; names of our own are absent (`null`). */
const names = [
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
  'complex32',
  'complex64',
  'complex128',
  'bool',
  'qint8',
  'quint8',
  'qint32',
  'bfloat16',
  'quint4x2',
  'quint2x4',
  'bits1x8',
  'bits2x4',
  'bits4x2',
  'bits8',
  'bits16',
  'float8_e5m2',
  'float8_e4m3fn',
  'float8_e5m2fnuz',
  'float8_e4m3fnuz',
  'uint16',
  'uint32',
  'uint64',
  'uint1',
  'uint2',
  'uint3',
  'uint4',
  'uint5',
  'uint6',
  'uint7',
  'int1',
  'int2',
  'int3',
  'int4',
  'int5',
  'int6',
  'int7',
  'float8_e8m0fnu',
  'float4_e2m1fn_x2',
] as const;

/** The type of a tensor's elements: `torch.float32 === 'float32'`. */
export type dtype = (typeof names)[number];

const codes: ReadonlyMap<unknown, number> = new Map(names.map((name, code) => [name, code]));

/** The c10::ScalarType of a dtype. */
export function dtypeCode(type: dtype): number {
  const code = codes.get(type);
  if (code === undefined) throw new TypeError(`unknown dtype '${String(type)}'`);
  return code;
}

/** The dtype of a c10::ScalarType. */
export function dtypeOf(code: number): dtype {
  const name = names[code];
  if (name === undefined) throw new TypeError(`unknown scalar type ${code}`);
  return name;
}

export function isDtype(value: unknown): value is dtype {
  return codes.has(value);
}

/** Whole numbers of 8 bits, from 0. */
export const uint8 = 'uint8';
/** Whole numbers of 8 bits, with sign. */
export const int8 = 'int8';
/** Whole numbers of 16 bits, with sign. */
export const int16 = 'int16';
/** Whole numbers of 32 bits, with sign. */
export const int32 = 'int32';
/** Whole numbers of 64 bits, with sign. */
export const int64 = 'int64';
/** Half precision: 5 bits of exponent, 10 of fraction. */
export const float16 = 'float16';
/** Single precision, the default. */
export const float32 = 'float32';
/** Double precision, as JavaScript has it. */
export const float64 = 'float64';
/** Complex numbers of two `float16`. */
export const complex32 = 'complex32';
/** Complex numbers of two `float32`. */
export const complex64 = 'complex64';
/** Complex numbers of two `float64`. */
export const complex128 = 'complex128';
/** `true` and `false`, a byte each. */
export const bool = 'bool';
/** Quantized, of 8 bits with sign. */
export const qint8 = 'qint8';
/** Quantized, of 8 bits from 0. */
export const quint8 = 'quint8';
/** Quantized, of 32 bits with sign. */
export const qint32 = 'qint32';
/** The upper half of `float32`: 8 bits of exponent, 7 of fraction. */
export const bfloat16 = 'bfloat16';
/** Quantized, two of 4 bits in a byte. */
export const quint4x2 = 'quint4x2';
/** Quantized, four of 2 bits in a byte. */
export const quint2x4 = 'quint2x4';
/** Eight values of 1 bit, without arithmetic. */
export const bits1x8 = 'bits1x8';
/** Four values of 2 bits, without arithmetic. */
export const bits2x4 = 'bits2x4';
/** Two values of 4 bits, without arithmetic. */
export const bits4x2 = 'bits4x2';
/** 8 bits without arithmetic. */
export const bits8 = 'bits8';
/** 16 bits without arithmetic. */
export const bits16 = 'bits16';
/** 8 bits: 5 of exponent, 2 of fraction. */
export const float8_e5m2 = 'float8_e5m2';
/** 8 bits: 4 of exponent, 3 of fraction, no infinities. */
export const float8_e4m3fn = 'float8_e4m3fn';
/** 8 bits: 5 of exponent, 2 of fraction, no infinities and no negative zero. */
export const float8_e5m2fnuz = 'float8_e5m2fnuz';
/** 8 bits: 4 of exponent, 3 of fraction, no infinities and no negative zero. */
export const float8_e4m3fnuz = 'float8_e4m3fnuz';
/** 8 bits of exponent alone: powers of two. */
export const float8_e8m0fnu = 'float8_e8m0fnu';
/** Two numbers of 4 bits: 2 of exponent, 1 of fraction. */
export const float4_e2m1fn_x2 = 'float4_e2m1fn_x2';
/** Whole numbers of 16 bits, from 0. */
export const uint16 = 'uint16';
/** Whole numbers of 32 bits, from 0. */
export const uint32 = 'uint32';
/** Whole numbers of 64 bits, from 0. */
export const uint64 = 'uint64';

/** `torch.float16`. */
export const half = float16;
/** `torch.float32`. */
export const float = float32;
/** `torch.float64`. */
export const double = float64;
/** `torch.int16`. */
export const short = int16;
/** `torch.int32`. */
export const int = int32;
/** `torch.int64`. */
export const long = int64;
/** `torch.complex32`. */
export const chalf = complex32;
/** `torch.complex64`. */
export const cfloat = complex64;
/** `torch.complex128`. */
export const cdouble = complex128;

/** Whether the dtype is a floating-point one (float8 included, complex not). */
export function isFloating(type: dtype): boolean {
  return type.startsWith('float') || type === 'bfloat16';
}

export function isComplex(type: dtype): boolean {
  return type.startsWith('complex');
}

/**
 * The dtype that factories give when none is asked for. Default: `torch.float32`.
 *
 * @example
 * torch.get_default_dtype(); // 'float32'
 */
export function get_default_dtype(): dtype {
  native.defaultDtype();
  return dtypeOf(I[0] ?? 0);
}

/**
 * Sets the dtype of `torch.zeros(2)` and its like, for the whole process.
 *
 * @throws TypeError when `type` is not a floating-point dtype.
 * @example
 * torch.set_default_dtype(torch.float64);
 * torch.set_default_dtype(torch.float32);
 */
export function set_default_dtype(type: dtype): void {
  if (!isDtype(type))
    throw new TypeError(`invalid dtype object: only floating-point types are supported as the default type`);
  if (!isFloating(type)) {
    throw new TypeError('only floating-point types are supported as the default type');
  }
  if (/^float[48]/.test(type)) throw new TypeError(`couldn't find storage object ${type.replace(/^f/, 'F')}Storage`);
  I[0] = dtypeCode(type);
  native.setDefaultDtype();
}

/** The complex dtype whose parts have the default dtype. */
export function defaultComplexDtype(): dtype {
  const type = get_default_dtype();
  const complexType = ({ float64: 'complex128', float32: 'complex64', float16: 'complex32' } as const)[type as string];
  if (complexType === undefined) throw new TorchError('invalid default scalar type for complex');
  return complexType;
}

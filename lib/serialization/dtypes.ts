// The names that dtypes and storages have in Python's files.
import type { dtype } from '../dtype.js';

/** Python's storage class of each dtype that has one; the others are saved as bytes with their dtype beside them. */
export const storageNames: Readonly<Partial<Record<string, string>>> = {
  float64: 'DoubleStorage',
  float32: 'FloatStorage',
  float16: 'HalfStorage',
  int64: 'LongStorage',
  int32: 'IntStorage',
  int16: 'ShortStorage',
  int8: 'CharStorage',
  uint8: 'ByteStorage',
  bool: 'BoolStorage',
  bfloat16: 'BFloat16Storage',
  complex128: 'ComplexDoubleStorage',
  complex64: 'ComplexFloatStorage',
  qint8: 'QInt8Storage',
  qint32: 'QInt32Storage',
  quint8: 'QUInt8Storage',
  quint4x2: 'QUInt4x2Storage',
  quint2x4: 'QUInt2x4Storage',
};

const wide: Readonly<Partial<Record<string, number>>> = {
  complex128: 16,
  float64: 8,
  int64: 8,
  uint64: 8,
  complex64: 8,
  float32: 4,
  int32: 4,
  uint32: 4,
  qint32: 4,
  complex32: 4,
  bcomplex32: 4,
  float16: 2,
  bfloat16: 2,
  int16: 2,
  uint16: 2,
  bits16: 2,
};

/** Bytes of one element. */
export function itemSize(type: string): number {
  return wide[type] ?? 1;
}

/** Bytes whose order matters: an element, or a part of a complex one. */
export function wordSize(type: string): number {
  return /complex/.test(type) ? itemSize(type) / 2 : itemSize(type);
}

/** The dtypes whose tensors are saved by `_rebuild_tensor_v3`. */
export function isNewDtype(type: dtype): boolean {
  return storageNames[type] === undefined;
}

/** Constants and small functions of `torch` (torch/__init__.py). */
import { UntypedStorage } from './storage.js';
import { isTensor } from './tensor.js';

/** Euler's number. */
export const e: number = Math.E;
/** Infinity. */
export const inf: number = Number.POSITIVE_INFINITY;
/** Not a number. */
export const nan: number = Number.NaN;
/** The ratio of a circle to its diameter. */
export const pi: number = Math.PI;

/** A new dimension of size 1 between indices: `x.index(torch.newaxis)`. */
export const newaxis = null;

/** One scale and zero point for the tensor. */
export const per_tensor_affine = 'per_tensor_affine';
/** A scale and zero point for every channel. */
export const per_channel_affine = 'per_channel_affine';
/** One scale for the tensor, zero at 0. */
export const per_tensor_symmetric = 'per_tensor_symmetric';
/** A scale for every channel, zero at 0. */
export const per_channel_symmetric = 'per_channel_symmetric';
/** A scale and zero point for every channel, both floats. */
export const per_channel_affine_float_qparams = 'per_channel_affine_float_qparams';

/** How quantized values stand for real ones: `torch.per_tensor_affine` and its like. */
export type qscheme =
  | typeof per_tensor_affine
  | typeof per_channel_affine
  | typeof per_tensor_symmetric
  | typeof per_channel_symmetric
  | typeof per_channel_affine_float_qparams;

/**
 * Whether a value is the storage of a tensor.
 *
 * @example
 * torch.is_storage(torch.ones(2).untyped_storage()); // true
 */
export function is_storage(value: unknown): value is UntypedStorage {
  return value instanceof UntypedStorage;
}

const tensorNames: Readonly<Record<string, string>> = {
  float32: 'FloatTensor',
  float64: 'DoubleTensor',
  float16: 'HalfTensor',
  bfloat16: 'BFloat16Tensor',
  uint8: 'ByteTensor',
  int8: 'CharTensor',
  int16: 'ShortTensor',
  int32: 'IntTensor',
  int64: 'LongTensor',
  bool: 'BoolTensor',
  complex64: 'ComplexFloatTensor',
  complex128: 'ComplexDoubleTensor',
};

/**
 * The name of a tensor's type, or of the class of another value.
 *
 * @example
 * torch.typename(torch.ones(2)); // 'torch.FloatTensor'
 */
export function typename(value: unknown): string {
  if (isTensor(value)) {
    const place = value.device.type === 'cpu' ? 'torch' : `torch.${value.device.type}`;
    return `${place}.${tensorNames[value.dtype] ?? 'Tensor'}`;
  }
  return Object(value).constructor?.name ?? 'object';
}

/** The constructors from before dtypes, by the names that each had. */
import { fromData } from './creation.js';
import { type dtype, dtypeCode } from './dtype.js';
import { F, I, native, reserve } from './native.js';
import type { TensorData } from './nested_data.js';
import { blank, receive, type Tensor } from './tensor.js';

type Legacy = (...data: readonly (number | TensorData)[]) => Tensor;

/** Python's `torch.FloatTensor(2, 3)` (sizes, uninitialised) and `torch.FloatTensor([1, 2])` (data). */
function legacy(type: dtype): Legacy {
  return (...args) => {
    const [first] = args;
    if (args.length === 1 && typeof first === 'object') return fromData(first, { dtype: type });
    const sizes = args.map((size) => {
      if (typeof size !== 'number' || !Number.isSafeInteger(size)) {
        throw new TypeError(`new(): sizes must be whole numbers or one array of data, got ${typeof size}`);
      }
      return size;
    });
    return emptyOf(type, args.length === 0 ? [0] : sizes);
  };
}

function emptyOf(type: dtype, shape: readonly number[]): Tensor {
  const out = blank();
  reserve(2, shape.length);
  I[0] = dtypeCode(type);
  I[1] = shape.length;
  for (let k = 0; k < shape.length; k++) F[k] = shape[k] ?? 0;
  native.empty(out);
  return receive(out, 0);
}

/** A float32 tensor from numbers, or an uninitialized one of the given sizes: `torch.FloatTensor([1, 2])`. */
export const FloatTensor = legacy('float32');
/** A float64 tensor from numbers, or an uninitialized one of the given sizes: `torch.DoubleTensor([1, 2])`. */
export const DoubleTensor = legacy('float64');
/** A float16 tensor from numbers, or an uninitialized one of the given sizes: `torch.HalfTensor([1, 2])`. */
export const HalfTensor = legacy('float16');
/** A bfloat16 tensor from numbers, or an uninitialized one of the given sizes: `torch.BFloat16Tensor([1, 2])`. */
export const BFloat16Tensor = legacy('bfloat16');
/** A uint8 tensor from numbers, or an uninitialized one of the given sizes: `torch.ByteTensor([1, 2])`. */
export const ByteTensor = legacy('uint8');
/** An int8 tensor from numbers, or an uninitialized one of the given sizes: `torch.CharTensor([1, 2])`. */
export const CharTensor = legacy('int8');
/** An int16 tensor from numbers, or an uninitialized one of the given sizes: `torch.ShortTensor([1, 2])`. */
export const ShortTensor = legacy('int16');
/** An int32 tensor from numbers, or an uninitialized one of the given sizes: `torch.IntTensor([1, 2])`. */
export const IntTensor = legacy('int32');
/** An int64 tensor from numbers, or an uninitialized one of the given sizes: `torch.LongTensor([1, 2])`. */
export const LongTensor = legacy('int64');
/** A bool tensor from numbers, or an uninitialized one of the given sizes: `torch.BoolTensor([1, 2])`. */
export const BoolTensor = legacy('bool');

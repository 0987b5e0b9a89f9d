/** Tensors of what else holds values: `torch.asarray` and `torch.frombuffer` (torch/csrc/utils/tensor_new.cpp). */
import type { Keywords } from './bind.js';
import { fromBytes, fromData } from './creation.js';
import { type DeviceLike, device as deviceFrom } from './device.js';
import { type dtype, isComplex, isDtype, isFloating } from './dtype.js';
import { TorchError } from './errors.js';
import { typename } from './names.js';
import type { TensorData } from './nested_data.js';
import { isTensor, type Tensor } from './tensor.js';
import { warn } from './warnings.js';

/** Options of `asarray`. */
export interface AsArrayOptions extends Keywords {
  dtype?: dtype | null | undefined;
  device?: DeviceLike | null | undefined;
  /** `true` always copies, `false` never, null where it must. Default: null. */
  copy?: boolean | null | undefined;
  requires_grad?: boolean | undefined;
}

/** `Float` of a float32 tensor, as c10 says it. */
const scalarType = (type: dtype) => typename(fromData([], { dtype: type })).replace(/^torch\.|Tensor$/g, '');

/**
 * The tensor of an object: a tensor itself unless dtype, device or `copy` ask for another; numbers, lists and typed arrays as
 * `torch.tensor` reads them. Memory of JavaScript is always copied.
 *
 * @throws RangeError where `copy: false` cannot be; TypeError and TorchError as `torch.tensor`.
 * @example
 * const x = torch.ones(2);
 * torch.asarray(x) === x; // true
 */
export function asarray(obj: TensorData, options?: AsArrayOptions): Tensor;
export function asarray(...args: readonly unknown[]): Tensor {
  if (args.length === 0) throw new TypeError('asarray() missing 1 required positional arguments: "obj"');
  const [obj, options = {}] = args as [TensorData, AsArrayOptions?]; // the creation below refuses everything else
  const { dtype: type, device, copy = null, requires_grad } = options;
  if (!isTensor(obj)) {
    if (copy === false) throw new RangeError("can't alias arbitrary sequence into a tensor.");
    return fromData(obj, { dtype: type, device, requires_grad: requires_grad ?? false });
  }
  return withGrad(aliased(obj, type ?? obj.dtype, device ?? null, copy), obj, requires_grad);
}

function aliased(source: Tensor, type: dtype, device: DeviceLike | null, copy: boolean | null): Tensor {
  const movesTo = device !== null && deviceFrom(device).type !== source.device.type ? deviceFrom(device) : null;
  const same = movesTo === null && type === source.dtype;
  if (copy === true && same) return source.clone();
  if (copy === false && movesTo !== null) {
    throw new RangeError(`can't alias tensor from device '${source.device}' to '${movesTo}'.`);
  }
  if (copy === false && !same) {
    const [from, to] = [scalarType(source.dtype), scalarType(type)];
    throw new RangeError(`can't alias tensor with dtype '${from}' into dtype '${to}'.`);
  }
  return same ? source : source.to(movesTo ?? source.device, type);
}

function withGrad(tensor: Tensor, source: Tensor, requires_grad: boolean | undefined): Tensor {
  if (requires_grad === undefined && source.requires_grad) {
    warn(
      'torch.asarray: unspecified requires_grad now defaults to obj.requires_grad instead of False. ' +
        'Pass requires_grad=False explicitly to get the old behavior and silence this warning.',
    );
  }
  const wanted = requires_grad ?? source.requires_grad;
  if (tensor.is_leaf) return tensor.requires_grad === wanted ? tensor : tensor.requires_grad_(wanted);
  return wanted ? tensor : tensor.detach();
}

/** Options of `frombuffer`. */
export interface FromBufferOptions extends Keywords {
  dtype: dtype;
  /** How many elements; -1 takes all. Default: -1. */
  count?: number | undefined;
  /** Bytes to skip. Default: 0. */
  offset?: number | undefined;
  requires_grad?: boolean | undefined;
}

/**
 * A tensor `(count)` of the bytes of a buffer, read as `dtype`. Python's shares the memory; here it is copied, since JavaScript
 * may move or free its own.
 *
 * @throws RangeError where count, offset and the length do not fit; TypeError without a dtype.
 * @example
 * torch.frombuffer(new Uint8Array([1, 0, 2, 0]), { dtype: torch.int16 }).tolist(); // [1, 2]
 */
export function frombuffer(buffer: ArrayBufferLike | ArrayBufferView, options: FromBufferOptions): Tensor {
  const { dtype: type, count = -1, offset = 0, requires_grad = false } = options ?? {};
  if (!isDtype(type)) throw new TypeError('frombuffer() missing 1 required positional arguments: "dtype"');
  const bytes = bytesOf(buffer);
  const size = fromData([], { dtype: type }).element_size();
  const taken = count > 0 ? count : countOf(bytes.length, count, offset, size);
  checkEnd(bytes.length, taken, offset, size);
  if (requires_grad && !isFloating(type) && !isComplex(type)) {
    throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
  }
  // A copy of its own: the elements of a view need not be aligned.
  const made = fromBytes(bytes.slice(offset, offset + taken * size), type, [taken]);
  return requires_grad ? made.requires_grad_() : made;
}

function bytesOf(buffer: unknown): Uint8Array {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) return new Uint8Array(buffer);
  throw new RangeError('object does not implement Python buffer protocol.');
}

function countOf(length: number, count: number, offset: number, size: number): number {
  if (length === 0 || count === 0) {
    throw new RangeError(`both buffer length (${length}) and count (${count}) must not be 0`);
  }
  checkOffset(length, offset);
  if ((length - offset) % size !== 0) {
    throw new RangeError(
      `buffer length (${length - offset} bytes) after offset (${offset} bytes) must be a multiple of element size (${size})`,
    );
  }
  return (length - offset) / size;
}

function checkOffset(length: number, offset: number): void {
  if (offset >= 0 && offset < length) return;
  throw new RangeError(
    `offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1`,
  );
}

function checkEnd(length: number, count: number, offset: number, size: number): void {
  if (length === 0) throw new RangeError(`both buffer length (${length}) and count (${count}) must not be 0`);
  checkOffset(length, offset);
  if (offset + count * size <= length) return;
  throw new RangeError(
    `requested buffer length (${count} * ${size} bytes) after offset (${offset} bytes) must not be greater than actual buffer length (${length} bytes)`,
  );
}

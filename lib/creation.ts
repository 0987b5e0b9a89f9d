import { isPlainObject, type Keywords, unexpectedKeyword } from './bind.js';
import { usableDeviceCode } from './cuda.js';
import { type Device, type DeviceLike, device as deviceFrom } from './device.js';
import { type dtype, dtypeCode, get_default_dtype, isDtype } from './dtype.js';
import { F, I, native, reserve } from './native.js';
import { encode, flatten, inferDtype, type TensorData } from './nested_data.js';
import { blank, isTensor, noteGuessed, put, receive, settle, type Tensor } from './tensor.js';
import { dtypeOfArray } from './values.js';
import { warn } from './warnings.js';

interface Target {
  readonly dtype: dtype;
  readonly device: Device | null;
  readonly requires_grad: boolean;
}

/** A tensor of this shape with the array's values (its bytes have the dtype `stored`), converted to the target. */
function build(array: NodeJS.TypedArray, stored: dtype, shape: readonly number[], target: Target): Tensor {
  const place = target.device === null ? 0 : usableDeviceCode(target.device);
  const out = blank();
  reserve(8, shape.length);
  I[0] = dtypeCode(stored);
  I[1] = shape.length;
  I[2] = dtypeCode(target.dtype);
  I[3] = place;
  I[4] = target.device?.index ?? -1;
  I[5] = target.requires_grad ? 1 : 0;
  for (let k = 0; k < shape.length; k++) F[k] = shape[k] ?? 0;
  native.fromBytes(out, array);
  return receive(out, 0);
}

/** A CPU tensor of this dtype and shape with a copy of the array's bytes. */
export function fromBytes(array: NodeJS.TypedArray, type: dtype, shape: readonly number[]): Tensor {
  return build(array, type, shape, { dtype: type, device: null, requires_grad: false });
}

export interface DataOptions {
  readonly dtype?: dtype | null | undefined;
  readonly device?: DeviceLike | null | undefined;
  readonly requires_grad?: boolean | undefined;
}

let defaultDevice: Device | null = null;

/** The device of `set_default_device`, or `null` for the CPU. */
export function getDefaultDevice(): Device | null {
  return defaultDevice;
}

export function setDefaultDevice(value: Device | null): void {
  defaultDevice = value;
}

/** The tensor of nested data, a typed array included. */
export function fromData(data: unknown, options: DataOptions = {}): Tensor {
  const type = checkDtype(options.dtype);
  const requires_grad = options.requires_grad ?? false;
  const place = options.device === undefined || options.device === null ? defaultDevice : deviceFrom(options.device);
  const arrayType = dtypeOfArray(data);
  if (arrayType !== undefined) {
    const array = data as NodeJS.TypedArray & ArrayLike<unknown>; // as dtypeOfArray says
    return build(array, arrayType, [array.length], { dtype: type ?? arrayType, device: place, requires_grad });
  }
  const flat = flatten(data);
  const inferred = type ?? inferDtype(flat);
  // Whole numbers that shall be trained are meant as floats: Python would have written 1.0.
  const target = requires_grad && type === undefined && inferred === 'int64' ? get_default_dtype() : inferred;
  const { array, stored } = encode(flat.leaves, target);
  const made = build(array, stored, flat.shape, { dtype: target, device: place, requires_grad });
  if (type === undefined && target === 'int64') noteGuessed(made);
  return made;
}

function checkDtype(type: unknown): dtype | undefined {
  if (type === null || type === undefined) return undefined;
  if (!isDtype(type)) throw new TypeError(`tensor(): argument 'dtype' must be torch.dtype, not ${typeof type}`);
  return type;
}

const keywords = ['dtype', 'device', 'requires_grad', 'pin_memory'];

/**
 * A tensor with a copy of the data: nested arrays, numbers, booleans, bigints, complex values, typed arrays, tensors.
 *
 * Whole numbers alone give int64, any fraction the default dtype, booleans bool; typed arrays and tensors keep their
 * dtype. `{ requires_grad: true }` makes whole numbers floats.
 *
 * @throws RangeError for ragged arrays; TypeError for what is no number; TorchError when a value does not fit the dtype.
 * @example
 * torch.tensor([[1, 2], [3, 4]], { dtype: torch.float32 });
 */
export function tensor(data: TensorData, options?: DataOptions & Keywords): Tensor;
export function tensor(...args: readonly unknown[]): Tensor {
  const [data, options] = dataArguments('tensor', args);
  return isTensor(data) ? copyOf(data, options, 'torch.tensor') : fromData(data, options);
}

/** A tensor apart from its source's graph; `name` is the function that the warning is about. */
export function copyOf(source: Tensor, options: DataOptions, name: string): Tensor {
  warn(
    'To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or ' +
      `sourceTensor.detach().clone().requires_grad_(true), rather than ${name}(sourceTensor).`,
  );
  return convert(source.detach(), options, true);
}

/**
 * The data as a tensor: a tensor of the wanted dtype and device is returned as it is, everything else is copied.
 *
 * @example
 * torch.as_tensor(new Float32Array([1, 2]));
 */
export function as_tensor(data: TensorData, options?: DataOptions & Keywords): Tensor;
export function as_tensor(...args: readonly unknown[]): Tensor {
  const [data, options] = dataArguments('as_tensor', args);
  if (!isTensor(data)) return fromData(data, options);
  return unchanged(data, options) ? data : convert(data, options, false);
}

function unchanged(data: Tensor, { dtype: type, device }: DataOptions): boolean {
  const sameType = type === undefined || type === null || type === data.dtype;
  return sameType && (device === undefined || device === null || String(deviceFrom(device)) === String(data.device));
}

/** The data and the keywords; a tensor or a complex value in front is data, not keywords. */
function dataArguments(name: string, args: readonly unknown[]): [data: unknown, options: DataOptions] {
  if (args.length === 0) throw new TypeError(`${name}() missing 1 required positional arguments: "data"`);
  const [data, options = {}] = args;
  if (args.length > 2 || !isPlainObject(options)) {
    throw new TypeError(`${name}() takes 1 positional argument but ${args.length} were given`);
  }
  for (const key of Object.keys(options)) {
    if (!keywords.includes(key)) throw new TypeError(unexpectedKeyword(name, key, keywords));
  }
  return [data, options];
}

/** Another dtype or device of the same values; always a new tensor with `copy`. */
function convert(source: Tensor, options: DataOptions, copy: boolean): Tensor {
  const type = checkDtype(options.dtype);
  const place = options.device === undefined || options.device === null ? source.device : deviceFrom(options.device);
  const code = usableDeviceCode(place);
  const out = blank();
  I[2] = dtypeCode(type ?? source.dtype);
  I[3] = code;
  I[4] = place.index ?? -1;
  I[5] = options.requires_grad === true ? 1 : 0;
  I[6] = copy ? 1 : 0;
  put(0, source);
  return settle(out, 0, native.convert(out, source));
}

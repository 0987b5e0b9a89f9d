import { isPlainObject, type Keywords, unexpectedKeyword } from './bind.js';
import { usableDeviceCode } from './cuda.js';
import { type Device, type DeviceLike, device as deviceFrom } from './device.js';
import {
  defaultComplexDtype,
  type dtype,
  dtypeCode,
  get_default_dtype,
  isComplex,
  isDtype,
  isFloating,
} from './dtype.js';
import { TorchError } from './errors.js';
import { F, I, native, reserve } from './native.js';
import { blank, isTensor, noteGuessed, put, receive, type Tensor } from './tensor.js';
import { type Complex, dtypeOfArray } from './values.js';
import { warn } from './warnings.js';

/** What `torch.tensor` reads: numbers, booleans, bigints, complex values, typed arrays and tensors, nested at will. */
export type TensorData = number | boolean | bigint | Complex | NodeJS.TypedArray | Tensor | readonly TensorData[];

type Leaf = number | boolean | bigint | Complex;

/** Nested data in row-major order; `dtypes` has one entry for each kind of leaf met. */
interface Flat {
  readonly shape: readonly number[];
  readonly leaves: Leaf[];
  readonly dtypes: Set<dtype>;
}

const maxDimensions = 128; // as upstream: deeper nesting is a cyclic list

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** The shape that the first element of every level tells. */
function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  let level = data;
  while (isList(level)) {
    shape.push(level.length);
    if (shape.length > maxDimensions) throw new RangeError(`too many dimensions '${shape.length}'`);
    if (level.length === 0) break;
    level = level[0];
  }
  return shape;
}

function flatten(data: unknown): Flat {
  const flat: Flat = { shape: shapeOf(data), leaves: [], dtypes: new Set() };
  visit(data, 0, flat);
  return flat;
}

function visit(value: unknown, depth: number, flat: Flat): void {
  const expected = flat.shape[depth];
  if (expected === undefined) {
    if (isList(value)) throw new TypeError(`'list' object cannot be interpreted as a number`);
    flat.leaves.push(leafOf(value, flat.dtypes));
    return;
  }
  if (!isList(value)) throw new TypeError('not a sequence');
  if (value.length !== expected) {
    throw new RangeError(`expected sequence of length ${expected} at dim ${depth} (got ${value.length})`);
  }
  const innermost = depth === flat.shape.length - 1;
  for (let k = 0; k < expected; k++) {
    const element = value[k];
    if (innermost && typeof element === 'number') {
      flat.leaves.push(element);
    } else {
      visit(element, depth + 1, flat);
    }
  }
}

function leafOf(value: unknown, dtypes: Set<dtype>): Leaf {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      dtypes.add('bool');
      return value;
    case 'bigint':
      dtypes.add('int64');
      return value;
    case 'string':
      throw new TypeError(`new(): invalid data type 'str'`);
    default:
      return objectLeaf(value, dtypes);
  }
}

function objectLeaf(value: unknown, dtypes: Set<dtype>): Leaf {
  if (isTensor(value)) {
    if (value.numel() !== 1) throw new RangeError('only one element tensors can be converted to Python scalars');
    dtypes.add(value.dtype);
    return value.dtype === 'int64' || value.dtype === 'uint64' ? value.item({ bigint: true }) : value.item<Leaf>();
  }
  if (typeof value === 'object' && value !== null && 're' in value && 'im' in value) {
    dtypes.add(defaultComplexDtype());
    return { re: Number(value.re), im: Number(value.im) };
  }
  throw new TorchError(`Could not infer dtype of ${value === null ? 'NoneType' : typeof value}`);
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** All whole → int64; any fraction, or nothing at all → the default dtype; all booleans → bool; tensors keep theirs. */
function inferDtype({ leaves, dtypes }: Flat): dtype {
  if (leaves.length === 0) return get_default_dtype();
  let whole = false;
  for (const leaf of leaves) {
    if (typeof leaf !== 'number') continue;
    if (!isWhole(leaf)) {
      dtypes.add(get_default_dtype());
      break;
    }
    whole = true;
  }
  if (whole) dtypes.add('int64');
  return widest([...dtypes]);
}

function category(type: dtype): number {
  if (isComplex(type)) return 3;
  if (isFloating(type)) return 2;
  return type === 'bool' ? 0 : 1;
}

const bits = (type: dtype): number => (type === 'bfloat16' ? 16 : Number(/\d+/.exec(type)?.[0] ?? 8));

/** The dtype among several that all of them can be converted to. */
function widest(types: readonly dtype[]): dtype {
  const top = Math.max(...types.map(category));
  const candidates = types.filter((type) => category(type) === top).sort((a, b) => bits(b) - bits(a));
  const [first = 'float32', second] = candidates;
  const halves = second !== undefined && top === 2 && bits(first) === 16 && bits(second) === 16;
  return halves ? 'float32' : first;
}

/** Inclusive limits of the integer dtypes that refuse to wrap; uint8 wraps, as upstream. */
const limits: ReadonlyMap<dtype, readonly [bigint, bigint]> = new Map<dtype, readonly [bigint, bigint]>([
  ['int8', [-0x80n, 0x7fn]],
  ['int16', [-0x8000n, 0x7fffn]],
  ['int32', [-0x80000000n, 0x7fffffffn]],
  ['int64', [-0x8000000000000000n, 0x7fffffffffffffffn]],
  ['uint16', [0n, 0xffffn]],
  ['uint32', [0n, 0xffffffffn]],
  ['uint64', [0n, 0xffffffffffffffffn]],
]);

function integerOf(leaf: Leaf, target: dtype): bigint {
  if (typeof leaf === 'object') throw new TypeError('must be real number, not complex');
  if (typeof leaf === 'number' && !Number.isFinite(leaf)) {
    throw new TorchError(`value cannot be converted to type ${target} without overflow`);
  }
  const value = typeof leaf === 'bigint' ? leaf : BigInt(Math.trunc(Number(leaf)));
  const [low, high] = limits.get(target) ?? [-0x8000000000000000n, 0x7fffffffffffffffn];
  if (value >= low && value <= high) return value;
  if (target === 'int64') throw new RangeError('Overflow when unpacking long long');
  throw new TorchError(`value cannot be converted to type ${target} without overflow`);
}

function realOf(leaf: Leaf): number {
  if (typeof leaf === 'object') throw new TypeError('must be real number, not complex');
  return Number(leaf);
}

function truth(leaf: Leaf): number {
  if (typeof leaf === 'object') return leaf.re !== 0 || leaf.im !== 0 ? 1 : 0;
  return leaf || Number.isNaN(leaf) ? 1 : 0;
}

function complexPairs(leaves: readonly Leaf[]): Float64Array {
  const pairs = new Float64Array(2 * leaves.length);
  for (const [k, leaf] of leaves.entries()) {
    pairs[2 * k] = typeof leaf === 'object' ? leaf.re : Number(leaf);
    pairs[2 * k + 1] = typeof leaf === 'object' ? leaf.im : 0;
  }
  return pairs;
}

function wholeNumbers(leaves: readonly Leaf[], target: dtype): BigInt64Array | Float64Array {
  // Small integers need no bigint each: doubles hold them, and libtorch converts.
  const small = (leaf: Leaf) => typeof leaf === 'number' && Number.isSafeInteger(leaf);
  if (target === 'int64' && leaves.every(small)) return Float64Array.from(leaves as readonly number[]);
  return BigInt64Array.from(leaves, (leaf) => BigInt.asIntN(64, integerOf(leaf, target)));
}

/** The leaves in a typed array, and the dtype its bytes have; libtorch converts them to `target`. */
function encode(leaves: readonly Leaf[], target: dtype): { array: NodeJS.TypedArray; stored: dtype } {
  if (isComplex(target)) return { array: complexPairs(leaves), stored: 'complex128' };
  if (isFloating(target)) return { array: Float64Array.from(leaves, realOf), stored: 'float64' };
  if (target === 'bool') return { array: Uint8Array.from(leaves, truth), stored: 'bool' };
  const array = wholeNumbers(leaves, target);
  if (array instanceof Float64Array) return { array, stored: 'float64' };
  return { array, stored: target === 'uint64' ? 'uint64' : 'int64' };
}

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
  if (!isTensor(data)) return fromData(data, options);
  warn(
    'To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or ' +
      'sourceTensor.detach().clone().requires_grad_(true), rather than torch.tensor(sourceTensor).',
  );
  return convert(data.detach(), options, true);
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
  native.convert(out, source);
  return receive(out, 0);
}

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
/** A int8 tensor from numbers, or an uninitialized one of the given sizes: `torch.CharTensor([1, 2])`. */
export const CharTensor = legacy('int8');
/** A int16 tensor from numbers, or an uninitialized one of the given sizes: `torch.ShortTensor([1, 2])`. */
export const ShortTensor = legacy('int16');
/** A int32 tensor from numbers, or an uninitialized one of the given sizes: `torch.IntTensor([1, 2])`. */
export const IntTensor = legacy('int32');
/** A int64 tensor from numbers, or an uninitialized one of the given sizes: `torch.LongTensor([1, 2])`. */
export const LongTensor = legacy('int64');
/** A bool tensor from numbers, or an uninitialized one of the given sizes: `torch.BoolTensor([1, 2])`. */
export const BoolTensor = legacy('bool');

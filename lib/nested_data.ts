/** Nested arrays of numbers as one typed array: their shape, the dtype that they suggest, and their bytes in another. */
import { defaultComplexDtype, type dtype, get_default_dtype, isComplex, isFloating } from './dtype.js';
import { TorchError } from './errors.js';
import { typeName } from './python_types.js';
import { PythonFloat } from './repr.js';
import { isTensor, type Tensor } from './tensor.js';
import type { Complex } from './values.js';

/** What `torch.tensor` reads: numbers, booleans, bigints, complex values, typed arrays and tensors, nested at will. */
export type TensorData =
  | number
  | boolean
  | bigint
  | Complex
  | PythonFloat
  | NodeJS.TypedArray
  | Tensor
  | readonly TensorData[];

type Leaf = number | boolean | bigint | Complex;

/** Nested data in row-major order; `dtypes` has one entry for each kind of leaf met. */
export interface Flat {
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

export function flatten(data: unknown): Flat {
  const flat: Flat = { shape: shapeOf(data), leaves: [], dtypes: new Set() };
  visit(data, 0, flat);
  return flat;
}

function visit(value: unknown, depth: number, flat: Flat): void {
  const expected = flat.shape[depth];
  if (expected === undefined) {
    if (isList(value)) throw new TypeError(listForNumber(flat.leaves));
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

function listForNumber(before: readonly Leaf[]): string {
  const isInteger = before.every((leaf) => typeof leaf !== 'object' && (typeof leaf !== 'number' || isWhole(leaf)));
  return isInteger ? "'list' object cannot be interpreted as an integer" : 'must be real number, not list';
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
  if (value instanceof PythonFloat) {
    dtypes.add(get_default_dtype());
    return value.value;
  }
  throw new TorchError(`Could not infer dtype of ${typeName(value)}`);
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** All whole → int64; any fraction, or nothing at all → the default dtype; all booleans → bool; tensors keep theirs. */
export function inferDtype({ leaves, dtypes }: Flat): dtype {
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

/** Inclusive limits of the integer dtypes; a negative int wraps into an unsigned one while its absolute value fits, as upstream. */
const limits: ReadonlyMap<dtype, readonly [bigint, bigint]> = new Map<dtype, readonly [bigint, bigint]>([
  ['int8', [-0x80n, 0x7fn]],
  ['int16', [-0x8000n, 0x7fffn]],
  ['int32', [-0x80000000n, 0x7fffffffn]],
  ['int64', [-0x8000000000000000n, 0x7fffffffffffffffn]],
  ['uint8', [-0xffn, 0xffn]],
  ['uint16', [-0xffffn, 0xffffn]],
  ['uint32', [-0xffffffffn, 0xffffffffn]],
  ['uint64', [0n, 0xffffffffffffffffn]],
]);

function overflow(target: dtype): TorchError {
  return new TorchError(`value cannot be converted to type ${target} without overflow`);
}

function integerOf(leaf: Leaf, target: dtype): bigint {
  if (typeof leaf === 'object') {
    throw new TypeError(
      target === 'uint64' ? 'an integer is required' : "'complex' object cannot be interpreted as an integer",
    );
  }
  const [low, high] = limits.get(target) ?? [-0x8000000000000000n, 0x7fffffffffffffffn];
  if (typeof leaf === 'number' && !isWhole(leaf)) return truncated(leaf, target, high);
  const value = BigInt(leaf);
  if (value >= low && value <= high) return value;
  if (target === 'uint64') {
    throw new RangeError(value < 0n ? "can't convert negative int to unsigned" : 'int too big to convert');
  }
  if (BigInt.asIntN(64, value) !== value) throw new RangeError('Overflow when unpacking long long');
  throw overflow(target);
}

/** A float as an integer: no negative one is unsigned, and uint64 takes none at all. */
function truncated(value: number, target: dtype, high: bigint): bigint {
  if (target === 'uint64') throw new TypeError('an integer is required');
  const least = target.startsWith('u') ? 0 : -Number(high) - 1;
  if (!(value >= least && value < Number(high) + 1)) throw overflow(target);
  return BigInt(Math.trunc(value));
}

function realOf(leaf: Leaf): number {
  if (typeof leaf === 'object') throw new TypeError('must be real number, not complex');
  return Number(leaf);
}

function truth(leaf: Leaf): number {
  if (typeof leaf === 'object') return leaf.re !== 0 || leaf.im !== 0 ? 1 : 0;
  return leaf || Number.isNaN(leaf) ? 1 : 0;
}

/** `Float64Array.from` with a function is fifty times slower. */
function realNumbers(leaves: readonly Leaf[]): Float64Array {
  const numbers = new Float64Array(leaves.length);
  for (let k = 0; k < leaves.length; k++) numbers[k] = realOf(leaves[k] as Leaf); // k is in range
  return numbers;
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
export function encode(leaves: readonly Leaf[], target: dtype): { array: NodeJS.TypedArray; stored: dtype } {
  if (isComplex(target)) return { array: complexPairs(leaves), stored: 'complex128' };
  if (isFloating(target)) return { array: realNumbers(leaves), stored: 'float64' };
  if (target === 'bool') return { array: Uint8Array.from(leaves, truth), stored: 'bool' };
  const array = wholeNumbers(leaves, target);
  if (array instanceof Float64Array) return { array, stored: 'float64' };
  return { array, stored: target === 'uint64' ? 'uint64' : 'int64' };
}

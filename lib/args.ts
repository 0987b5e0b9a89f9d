/**
 * Python's rules for the arguments of an operator (torch/csrc/utils/python_arg_parser.cpp): which values fit a signature,
 * and what they become.
 */
import { isPlainObject } from './bind.js';
import { isDevice } from './device.js';
import { type dtype, isComplex, isDtype, isFloating } from './dtype.js';
import { isGenerator } from './generator.js';
import { layoutCode, memoryFormatCode } from './layout.js';
import { NamedResult } from './named_result.js';
import { typeName } from './python_types.js';
import { PythonFloat } from './repr.js';
import { Kind, type Parameter, type Signature } from './signature.js';
import { isTensor, Tensor } from './tensor.js';
import { type Complex, isComplexScalar, ownComplex, ownList } from './values.js';

/** Keywords of a call: the trailing plain object, but for `{ re, im }`, which is a number. */
export function keywordsOf(last: object): Readonly<Record<string, unknown>> | null {
  if (Array.isArray(last)) return null;
  // The constructor settles nearly every call, and is read faster than the prototype.
  const isObject = last.constructor === Object || isPlainObject(last);
  return isObject && !isComplexScalar(last) ? (last as Readonly<Record<string, unknown>>) : null;
}

/** How many keywords have a value. */
export function countKeywords(keywords: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const key in keywords) if (keywords[key] !== undefined) count++;
  return count;
}

/** Whether the last matched values need `regular` before they can be written. */
export let irregular = false;

/** How many parameters, from the first, the last matched values may fill. */
export let filled = 0;

/** Counts the matches, to notice a call that an argument makes while it is read. */
let turns = 0;

/**
 * Whether the call fits the signature; if so, `values` holds the value of each parameter. It comes empty and stays so when
 * the call does not fit: `undefined` is no value.
 */
export function matches(
  signature: Signature,
  args: readonly unknown[],
  count: number,
  keywords: Readonly<Record<string, unknown>> | null,
  given: number,
  values: unknown[],
): boolean {
  if (count > signature.positional && !signature.varargs) return false;
  irregular = false;
  const turn = ++turns;
  filled = fill(signature, args, count, keywords, given, values);
  if (turn !== turns) irregular = true; // the call inside has reset it
  if (filled >= 0) return true;
  for (let i = 0; i < signature.parameters.length; i++) values[i] = undefined;
  return false;
}

/** Fills `values` parameter by parameter; the number of them reached, or -1. */
function fill(
  { parameters, varargs, optionalFrom }: Signature,
  args: readonly unknown[],
  count: number,
  keywords: Readonly<Record<string, unknown>> | null,
  keywordCount: number,
  values: unknown[],
): number {
  let given = keywordCount;
  let at = 0;
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i] as Parameter; // i is in range
    let value: unknown;
    const isPositional = at < count;
    if (isPositional) {
      if (parameter.keywordOnly) return -1;
      value = args[at++];
    } else if (given > 0 && keywords !== null) {
      value = keywordValue(parameter, keywords);
      if (value !== undefined) given--;
    } else if (i >= optionalFrom) {
      return i;
    }
    if (Array.isArray(value)) value = ownList(value);
    if (value === undefined) {
      if (!parameter.optional) return -1;
    } else if (value === null && parameter.allowNone) {
      // None is no value
    } else if (accepts(parameter, value, i)) {
      values[i] = value;
    } else if (isPositional && i === 0 && varargs && isIndex(value)) {
      values[i] = args.length === count ? args : args.slice(0, count);
      irregular ||= !areSmallInts(args, count);
      at = count;
    } else {
      return -1;
    }
  }
  return given === 0 ? parameters.length : -1;
}

function keywordValue({ name, aliases: others }: Parameter, keywords: Readonly<Record<string, unknown>>): unknown {
  const value = keywords[name];
  if (value !== undefined || others.length === 0) return value;
  for (const other of others) if (keywords[other] !== undefined) return keywords[other];
  return undefined;
}

/** FunctionParameter::check. A tensor in a number's place, and a list of anything but small ints, is `irregular`. */
export function accepts(parameter: Parameter, value: unknown, index: number): boolean {
  switch (parameter.kind) {
    case Kind.TENSOR:
      return isTensor(value) || (parameter.numbers && isScalar(value));
    case Kind.TENSORS:
      return areTensors(value, index);
    case Kind.INT:
      return isIndex(value);
    case Kind.INTS:
      return areInts(value, parameter.size);
    case Kind.FLOAT:
      return typeof value === 'number' || isOddFloat(value) || isNumberTensor(value);
    case Kind.FLOATS:
      return areFloats(value);
    case Kind.BOOL:
      return typeof value === 'boolean';
    case Kind.SCALAR:
      return isScalar(value) || isNumberTensor(value);
    case Kind.SCALARS:
      return Array.isArray(value) && value.every(isScalar);
    case Kind.STR:
      return typeof value === 'string';
    case Kind.DTYPE:
      return typeof value === 'string' && isDtype(value);
    case Kind.LAYOUT:
      return typeof value === 'string' && layoutCode(value) !== undefined;
    case Kind.MEMORY_FORMAT:
      return typeof value === 'string' && memoryFormatCode(value) !== undefined;
    case Kind.DEVICE:
      return isDeviceLike(value);
    case Kind.GENERATOR:
      return isGenerator(value);
    case Kind.OPTIONAL_TENSORS:
      return Array.isArray(value) && value.every((element) => element === null || element instanceof Tensor);
    case Kind.BOOLS:
      return Array.isArray(value) && value.every((element) => typeof element === 'boolean');
    default:
      return false;
  }
}

/** dtypes are strings too, and no devices. */
function isDeviceLike(value: unknown): boolean {
  if (typeof value === 'string') return !isDtype(value);
  return typeof value === 'number' ? Number.isInteger(value) : isDevice(value);
}

/** What Python counts as a number: int, float, bool, complex. */
export function isScalar(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value === 'bigint') return makeIrregular();
  return (
    typeof value === 'object' &&
    value !== null &&
    (isComplexScalar(value) || value instanceof PythonFloat) &&
    makeIrregular()
  );
}

/** Ints and bools are floats too. */
function isOddFloat(value: unknown): boolean {
  return (typeof value === 'bigint' || typeof value === 'boolean' || value instanceof PythonFloat) && makeIrregular();
}

function makeIrregular(): true {
  irregular = true;
  return true;
}

/** A number in a tensor, outside autograd. */
function isNumberTensor(value: unknown): boolean {
  return value instanceof Tensor && value.dim() === 0 && !value.requires_grad && makeIrregular();
}

/** Python's `__index__`: an int, or an integral tensor of one element. */
function isIndex(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && ((value | 0) === value || makeIrregular());
  if (typeof value === 'bigint') return makeIrregular();
  return value instanceof Tensor && isIntegral(value.dtype) && value.numel() === 1 && makeIrregular();
}

function areTensors(value: unknown, index: number): boolean {
  if (!Array.isArray(value)) return value instanceof NamedResult && makeIrregular();
  for (let k = 0; k < value.length; k++) {
    if (!(value[k] instanceof Tensor)) throw expectedTensor(k, index, value[k]);
  }
  return true;
}

/** Only the first element decides, as in Python; a wrong one behind it is an error of its own. */
function areInts(value: unknown, size: number): boolean {
  if (!Array.isArray(value)) return size > 0 && isIndex(value);
  if (value.length > 0 && !isIndex(value[0])) return false;
  irregular ||= !areSmallInts(value, value.length);
  return true;
}

function areSmallInts(list: readonly unknown[], count: number): boolean {
  for (let k = 0; k < count; k++) {
    const value = list[k];
    if (typeof value !== 'number' || (value | 0) !== value) return false;
  }
  return true;
}

function areFloats(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [first] = value as unknown[];
  if (value.length > 0 && typeof first !== 'number' && !isOddFloat(first) && !isComplexScalar(first)) return false;
  irregular ||= !value.every((element) => typeof element === 'number');
  return true;
}

function isIntegral(type: dtype): boolean {
  return !isFloating(type) && !isComplex(type) && type !== 'bool';
}

/**
 * Values that could not be written as they are, made regular: numbers out of tensors, lists of ints and floats element by
 * element, with Python's error for a wrong one.
 */
export function regular({ name, parameters }: Signature, values: unknown[]): void {
  for (let i = 0; i < parameters.length; i++) {
    const { kind, name: parameter } = parameters[i] as Parameter; // i is in range
    const value = values[i];
    if (value === undefined) continue;
    if (kind === Kind.INTS && Array.isArray(value))
      values[i] = value.map((element, k) => intElement(element, name, parameter, k));
    else if (kind === Kind.FLOATS)
      values[i] = Array.from(value as unknown[], (element, k) => floatElement(element, name, parameter, k));
    else if (kind === Kind.TENSORS) values[i] = Array.from(value as Iterable<unknown>);
    else if (kind === Kind.INT || kind === Kind.INTS) values[i] = intOf(value);
    else if (kind === Kind.FLOAT) values[i] = Number(value instanceof Tensor ? numberOf(value) : value);
    else if (kind === Kind.SCALAR || kind === Kind.TENSOR) values[i] = scalarOf(value, kind);
    else if (kind === Kind.SCALARS) values[i] = (value as unknown[]).map((element) => scalarOf(element, kind));
  }
  filled = parameters.length;
}

/** A scalar without getters; a tensor stays where one is wanted. */
function scalarOf(value: unknown, kind: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Tensor) return kind === Kind.SCALAR ? numberOf(value) : value;
  if (value instanceof PythonFloat) return new PythonFloat(Number(value));
  return ownComplex(value as Complex);
}

function intElement(value: unknown, name: string, parameter: string, index: number): number | bigint {
  if (isIndex(value)) return intOf(value);
  if (typeof value === 'boolean') return Number(value); // a bool is an int, though the first element may be none
  throw wrongElement(name, parameter, 'tuple of ints', index, value);
}

function floatElement(value: unknown, name: string, parameter: string, index: number): number {
  if (typeof value === 'number' || isOddFloat(value) || isNumberTensor(value)) {
    return Number(value instanceof Tensor ? numberOf(value) : value);
  }
  throw wrongFloat(name, parameter, index, value);
}

/** An int that fits 64 bits, as the record takes it. */
function intOf(value: unknown): number | bigint {
  const whole = value instanceof Tensor ? value.item({ bigint: true }) : (value as number | bigint);
  checkLong(whole);
  return typeof whole === 'bigint' && Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

function checkLong(value: unknown): void {
  const wide =
    typeof value === 'bigint' ? value : typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : 0n;
  if (BigInt.asIntN(64, wide) !== wide) throw new RangeError('Overflow when unpacking long long');
}

/** The number in a 0-dim tensor, marked as a float where its dtype is one. */
function numberOf(tensor: Tensor): unknown {
  if (isIntegral(tensor.dtype)) return intOf(tensor);
  const value: unknown = tensor.item();
  return typeof value === 'number' ? new PythonFloat(value) : value;
}

function expectedTensor(element: number, index: number, value: unknown): TypeError {
  return new TypeError(`expected Tensor as element ${element} in argument ${index}, but got ${typeName(value)}`);
}

function wrongElement(name: string, parameter: string, shown: string, index: number, value: unknown): TypeError {
  const reason = `type must be ${shown},but got ${typeName(value)}`;
  return new TypeError(
    `${name}(): argument '${parameter}' failed to unpack the object at pos ${index + 1} with error "${reason}"`,
  );
}

function wrongFloat(name: string, parameter: string, index: number, value: unknown): TypeError {
  const found = `found element of type ${typeName(value)} at pos ${index + 1}`;
  return new TypeError(`${name}(): argument '${parameter}' must be tuple of floats, but ${found}`);
}

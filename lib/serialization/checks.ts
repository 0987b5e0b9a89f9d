// What the arguments in a file must be; whatever else stands there is an error, not a crash.
import { type dtype, isDtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import { PyTuple, typeName } from './python_values.js';

/** Python's error for a pickle that weights_only does not read. */
export function refused(why: string): TorchError {
  return new TorchError(`Weights only load failed. WeightsUnpickler error: ${why}`);
}

/** The items of a list or tuple that a file gives where `name` needs one. */
export function sequence(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof PyTuple) return value.items;
  throw refused(`${name} needs a sequence, but got ${typeName(value)}`);
}

/** The integers of a list or tuple, none of them beyond 2^53. */
export function integers(name: string, value: unknown): number[] {
  return sequence(name, value).map((item) => integer(name, item));
}

/** An integer that a double holds exactly. */
export function integer(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw refused(`${name} needs an integer, but got ${typeof value === 'number' ? value : typeName(value)}`);
}

/** A string. */
export function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw refused(`${name} needs a string, but got ${typeName(value)}`);
}

export function tensor(name: string, value: unknown): Tensor {
  if (isTensor(value)) return value;
  throw refused(`${name} needs a tensor, but got ${typeName(value)}`);
}

export function dtypeNamed(name: string, value: unknown): dtype {
  if (isDtype(value)) return value;
  throw refused(`${name} needs a dtype, but got ${typeof value === 'string' ? value : typeName(value)}`);
}

import { TorchError } from '../../errors.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { invoke } from '../callable.js';
import { checkName } from '../checks.js';
import { Module, missingForward } from '../module.js';
import { Parameter } from '../parameter.js';
import { registryOf } from '../registration.js';
import { typename } from '../typename.js';
import { position, positionOrNone, sliced } from './positions.js';

/** A tensor becomes a parameter; anything else is kept as it is. */
export function parameterFrom(value: unknown): unknown {
  return isTensor(value) && !(value instanceof Parameter) ? new Parameter(value) : value;
}

/** Puts a value in a field and registers it if it is a parameter. */
export function setEntry(container: Module, name: string, value: unknown): void {
  const entry = parameterFrom(value);
  if (entry instanceof Parameter && registryOf(container).kind(name) === undefined) {
    Reflect.deleteProperty(container, name);
    checkName(container, 'parameter', name);
    registryOf(container).register(name, 'parameter', entry);
    return;
  }
  Object.defineProperty(container, name, { value: entry, writable: true, enumerable: true, configurable: true });
  registryOf(container).sync();
}

/** A line of the printed list: kind, dtype or type name, and size of a tensor; the type of anything else. */
export function describeEntry(key: string, value: unknown, kind: (tensor: Tensor) => string): string {
  if (!isTensor(value)) return `  (${key}): Object of type: ${typename(value)}`;
  const { device } = value;
  const where = device.type === 'cuda' ? ` (${device})` : '';
  const what = value instanceof Parameter ? 'Parameter' : 'Tensor';
  return `  (${key}): ${what} containing: [${kind(value)} of size ${value.shape.join('x')}${where}]`;
}

/**
 * Holds parameters in a list and registers them, as an array does not. Tensors become parameters; other values are kept, but
 * not registered.
 *
 * @example
 * this.weights = new nn.ParameterList([torch.randn(10, 10), torch.randn(10, 10)]);
 * for (const weight of this.weights) x = weight.matmul(x);
 */
export class ParameterList<T = Parameter> extends Module {
  readonly [index: number]: T;
  private _size = 0;

  constructor(values?: Iterable<unknown> | null) {
    super();
    if (values !== undefined && values !== null) ParameterList.prototype.extend.call(this, values);
  }

  /** A list is no computation: calling it throws. */
  forward(..._: never[]): never {
    throw missingForward(this);
  }

  override [invoke](): never {
    throw new TorchError('ParameterList should not be called.');
  }

  /** The number of values. */
  override get length(): number {
    return this._size;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this._size; i++) yield Reflect.get(this, String(i)) as T;
  }

  /** The value at `index`, from the end when negative; `undefined` out of range. */
  at(index: number): T | undefined {
    const i = positionOrNone(index, this._size);
    return i === undefined ? undefined : (Reflect.get(this, String(i)) as T);
  }

  /** Replaces the value at `index`. Throws RangeError out of range. */
  set(index: number, value: T | Tensor): this {
    setEntry(this, String(position(index, this._size)), value);
    return this;
  }

  /** Adds a value at the end. */
  append(value: T | Tensor): this {
    setEntry(this, String(this._size), value);
    this._size += 1;
    return this;
  }

  /** Adds values at the end. Throws TypeError for a tensor and for what cannot be iterated. */
  extend(values: Iterable<T | Tensor>): this {
    if (isTensor(values) || typeof values?.[Symbol.iterator] !== 'function') {
      throw new TypeError(`ParameterList.extend should be called with an iterable, but got ${listTypename(values)}`);
    }
    for (const value of [...values]) ParameterList.prototype.append.call(this, value);
    return this;
  }

  /** The values from `start` up to `end` as a new list. */
  slice(start?: number | null, end?: number | null, step?: number): ParameterList<T> {
    const values = [...this];
    return new ParameterList<T>(sliced(values.length, start, end, step).map((i) => values[i]));
  }

  override extra_repr(): string {
    return [...this].map((value, i) => describeEntry(String(i), value, (tensor) => `torch.${tensor.dtype}`)).join('\n');
  }
}

/** Python names the class here, and not the kind of tensor. */
function listTypename(value: unknown): string {
  return isTensor(value) ? value.constructor.name : typename(value);
}

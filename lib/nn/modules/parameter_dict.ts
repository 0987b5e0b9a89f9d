import { isPlainObject } from '../../bind.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { invoke } from '../callable.js';
import { Module, missingForward } from '../module.js';
import type { Parameter } from '../parameter.js';
import { registryOf } from '../registration.js';
import { typename } from '../typename.js';
import { pairsFrom } from './pairs.js';
import { describeEntry, setEntry } from './parameter_list.js';

type Values = Readonly<Record<string, unknown>>;
/** What a ParameterDict is filled from: names and values. */
export type ParameterEntries =
  | Values
  | ReadonlyMap<string, unknown>
  | Iterable<readonly [string, unknown]>
  | ParameterDict;
/** Tensors come back as parameters. */
type Held<V> = V extends Tensor ? Parameter : V;
type AllHeld<V extends Values> = { [K in keyof V]: Held<V[K]> };

class ParameterDictModule<V extends Values = Readonly<Record<string, Parameter>>> extends Module {
  private readonly _keys = new Set<string>();

  constructor(parameters?: ParameterEntries | null) {
    super();
    if (parameters !== undefined && parameters !== null) ParameterDictModule.prototype.update.call(this, parameters);
  }

  /** A dictionary is no computation: calling it throws. */
  forward(..._: never[]): never {
    throw missingForward(this);
  }

  override [invoke](): never {
    throw new TorchError('ParameterDict should not be called.');
  }

  /** The number of values. */
  override get length(): number {
    return this._keys.size;
  }

  /** The keys, in order of insertion. */
  [Symbol.iterator](): IterableIterator<keyof V & string> {
    return this._keys.values();
  }

  has(key: string): boolean {
    return this._keys.has(key);
  }

  /** The value called `key`. Throws RangeError when there is none. */
  at<K extends keyof V & string>(key: K): Held<V[K]> {
    if (!this._keys.has(checkedKey(key))) {
      throw new RangeError(`'${this._get_name()}' object has no attribute '${key}'`);
    }
    return Reflect.get(this, key) as Held<V[K]>;
  }

  /** Adds or replaces a value; a tensor becomes a parameter. */
  set<K extends keyof V & string>(key: K, value: V[K] | Tensor): this {
    setEntry(this, checkedKey(key), value);
    this._keys.add(key);
    return this;
  }

  /** Removes a value. Throws RangeError when there is none. */
  delete(key: keyof V & string): this {
    if (!this._keys.delete(key)) throw new RangeError(`'${key}'`);
    Reflect.deleteProperty(this, key);
    registryOf(this).sync();
    return this;
  }

  /** Removes a value and returns it. Throws RangeError when there is none. */
  pop<K extends keyof V & string>(key: K): Held<V[K]> {
    const value = ParameterDictModule.prototype.at.call(this, key) as Held<V[K]>;
    ParameterDictModule.prototype.delete.call(this, key);
    return value;
  }

  /** Removes and returns the last key and its value. Throws RangeError when there is none. */
  popitem(): [string, unknown] {
    const key = [...this._keys].at(-1);
    if (key === undefined) throw new RangeError("'popitem(): dictionary is empty'");
    return [key, ParameterDictModule.prototype.pop.call(this, key)];
  }

  /** The value called `key`, or `default_value` (by default `null`) when there is none. */
  get<D = null>(key: string, default_value: D | null = null): Held<V[keyof V]> | D | null {
    return this._keys.has(key) ? (Reflect.get(this, key) as Held<V[keyof V]>) : default_value;
  }

  /** The value called `key`; when there is none, adds `default_value` first. */
  setdefault(key: string, default_value: unknown = null): unknown {
    if (!this._keys.has(key)) ParameterDictModule.prototype.set.call(this, key, default_value as Parameter);
    return Reflect.get(this, key);
  }

  /** Removes all values. */
  clear(): void {
    for (const key of [...this._keys]) ParameterDictModule.prototype.delete.call(this, key);
  }

  keys(): (keyof V & string)[] {
    return [...this._keys];
  }

  values(): Held<V[keyof V]>[] {
    return [...this._keys].map((key) => Reflect.get(this, key) as Held<V[keyof V]>);
  }

  items(): [keyof V & string, Held<V[keyof V]>][] {
    return [...this._keys].map((key) => [key, Reflect.get(this, key) as Held<V[keyof V]>]);
  }

  /** A new dictionary of the same values. */
  copy(): ParameterDictModule<V> {
    return new ParameterDictModule<V>(new Map<string, unknown>(ParameterDictModule.prototype.items.call(this)));
  }

  /** A new dictionary with these keys and one value for all. */
  fromkeys(keys: Iterable<string>, default_value: unknown = null): ParameterDictModule<Values> {
    return new ParameterDictModule<Values>(Array.from(keys, (key) => [key, default_value] as const));
  }

  /** Adds values, replacing those of the same names: a plain object's in the order of its sorted keys, as Python's dict's. */
  update(parameters: ParameterEntries): void {
    for (const [key, value] of entriesOf(parameters)) {
      ParameterDictModule.prototype.set.call(this, key, value as Parameter);
    }
  }

  override extra_repr(): string {
    return [...this._keys].map((key) => describeEntry(key, Reflect.get(this, key), typename)).join('\n');
  }
}

function entriesOf(parameters: ParameterEntries): readonly (readonly [string, unknown])[] {
  if (parameters instanceof ParameterDictModule) return ParameterDictModule.prototype.items.call(parameters);
  if (isPlainObject(parameters)) return Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return pairsFrom(parameters, 'ParameterDict');
}

function checkedKey(key: unknown): string {
  if (typeof key === 'string') return key;
  throw new TypeError(
    `Index given to ParameterDict cannot be used as a key as it is not a string (type is '${typename(key)}'). Open an issue ` +
      'on github if you need non-string keys.',
  );
}

/**
 * Holds parameters by name and registers them; they are properties of the dictionary too. Tensors become parameters; other
 * values are kept, but not registered.
 *
 * @example
 * const params = new nn.ParameterDict({ left: torch.randn(5, 10), right: torch.randn(5, 10) });
 * params.left.matmul(x);
 */
export interface ParameterDictConstructor {
  // Passed over by `extends`, which takes the last one: its type parameter has no default.
  new <V extends Values>(parameters: V): ParameterDictModule<V> & AllHeld<V>;
  new (parameters?: ParameterEntries | null): ParameterDictModule;
  readonly prototype: ParameterDictModule;
}

Object.defineProperty(ParameterDictModule, 'name', { value: 'ParameterDict' });

export const ParameterDict: ParameterDictConstructor = ParameterDictModule as ParameterDictConstructor;
export type ParameterDict<V extends Values = Readonly<Record<string, Parameter>>> = ParameterDictModule<V>;

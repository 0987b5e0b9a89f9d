// Python's values while a pickle is read: containers that are still being filled, and the few named objects.
import { TorchError } from '../errors.js';

/** A tuple; a plain array is a list. */
export class PyTuple {
  constructor(readonly items: readonly unknown[]) {}
}

/** A dict, OrderedDict or Counter; `attributes` are those of the instance (`_metadata` of a state_dict). */
export class PyDict {
  readonly entries = new Map<unknown, unknown>();
  attributes: PyDict | undefined;

  constructor(readonly type: 'dict' | 'collections.OrderedDict' | 'collections.Counter' = 'dict') {}

  set(key: unknown, value: unknown): void {
    if (Array.isArray(key) || key instanceof PyDict || key instanceof Set) {
      throw new TorchError(`unhashable type: '${typeName(key)}'`);
    }
    this.entries.set(key, value);
  }
}

/** `torch.FloatStorage` and the like as a name: what a persistent id says of its bytes. */
export class StorageType {
  constructor(
    readonly name: string,
    readonly dtype: string,
  ) {}
}

/** A class or function that a pickle may call: one of ours, chosen by its Python name. */
export class Callable {
  constructor(
    readonly name: string,
    readonly call: (args: readonly unknown[]) => unknown,
  ) {}
}

/** The name of a value's Python type, for messages. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (value instanceof PyTuple) return 'tuple';
  if (value instanceof PyDict) return value.type.slice(value.type.indexOf('.') + 1);
  if (value instanceof Callable || value instanceof StorageType) return value.name;
  const primitive = { string: 'str', number: 'float', bigint: 'int', boolean: 'bool' }[typeof value as string];
  return primitive ?? (value as object).constructor.name;
}

const maximumDepth = 1000;

/**
 * JavaScript's values for Python's: tuples and lists are arrays, dicts with string keys plain objects, other dicts
 * Maps. What was shared or cyclic stays so.
 */
export function toJavaScript(value: unknown): unknown {
  return new Conversion().convert(value, 0);
}

class Conversion {
  private readonly done = new Map<unknown, unknown>();

  convert(value: unknown, depth: number): unknown {
    if (depth > maximumDepth) throw new TorchError('the objects in the file are nested too deeply');
    if (this.done.has(value)) return this.done.get(value);
    if (value instanceof PyDict) return this.dict(value, depth + 1);
    if (value instanceof PyTuple) return this.array(value, value.items, depth + 1);
    if (isList(value)) return this.array(value, value, depth + 1);
    if (value instanceof Callable || value instanceof StorageType) {
      throw new TorchError(`Unsupported value: the class or function ${value.name} itself`);
    }
    return value;
  }

  private array(source: unknown, items: readonly unknown[], depth: number): unknown[] {
    const array: unknown[] = [];
    this.done.set(source, array);
    for (const item of items) array.push(this.convert(item, depth));
    return array;
  }

  private dict(dict: PyDict, depth: number): object {
    const named = [...dict.entries.keys()].every((key) => typeof key === 'string');
    const target = named ? this.object(dict, depth) : this.map(dict, depth);
    for (const [name, value] of dict.attributes?.entries ?? []) {
      // Maps keep the order of the version numbers of a state_dict, whose names may look like indices.
      const converted = value instanceof PyDict ? this.map(value, depth) : this.convert(value, depth);
      define(target, String(name), converted, false);
    }
    return target;
  }

  private object(dict: PyDict, depth: number): object {
    const target = {};
    this.done.set(dict, target);
    for (const [key, value] of dict.entries) define(target, String(key), this.convert(value, depth), true);
    return target;
  }

  private map(dict: PyDict, depth: number): Map<unknown, unknown> {
    const target = new Map<unknown, unknown>();
    this.done.set(dict, target);
    for (const [key, value] of dict.entries) target.set(this.convert(key, depth), this.convert(value, depth));
    return target;
  }
}

/** A list; named arrays such as `torch.Size` are finished values. */
export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype;
}

/** An own property whatever its name, `__proto__` included. Python's attributes are the ones not enumerated. */
function define(target: object, name: string, value: unknown, enumerable: boolean): void {
  if (!enumerable && name in target) return;
  Object.defineProperty(target, name, { value, enumerable, writable: true, configurable: true });
}

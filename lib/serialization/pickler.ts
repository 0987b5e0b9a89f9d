// Writes pickles of protocol 2, as torch.save does.
import { isPlainObject } from '../bind.js';
import { PythonFloat } from '../repr.js';
import { isList } from './python_values.js';

/** A class or function by its Python name. */
export class Global {
  constructor(
    readonly module: string,
    readonly name: string,
  ) {}
}

/** A Python tuple. */
export class Tuple {
  constructor(readonly items: readonly unknown[]) {}
}

/** `callable(*args)`, with the items and attributes that are set on the result. */
export class Reduced {
  constructor(
    readonly callable: Global,
    readonly args: Tuple,
    readonly entries: Iterable<readonly [unknown, unknown]> = [],
    readonly attributes?: ReadonlyMap<string, unknown>,
  ) {}
}

/** What stands in the file in place of a storage. */
export class PersistentId {
  constructor(readonly id: Tuple) {}
}

/** Says how an object that the pickler does not know is written: as a value that it knows. */
export type Reducer = (value: object) => unknown;

/** The pickle of a value; `reduce` is asked about every object that is not a container. */
export function pickle(value: unknown, reduce: Reducer): Uint8Array {
  const pickler = new Pickler(reduce);
  pickler.write(value, 0);
  return pickler.finish();
}

// As deep as Python's own pickler goes.
const maximumDepth = 900;
const batch = 1000;

class Pickler {
  private readonly output = new Output();
  private readonly memo = new Map<unknown, number>();

  constructor(private readonly reduce: Reducer) {
    this.output.opcode(0x80);
    this.output.bytes([2]);
  }

  finish(): Uint8Array {
    this.output.opcode('.');
    return this.output.finish();
  }

  write(value: unknown, depth: number): void {
    if (depth > maximumDepth) throw new RangeError('maximum recursion depth exceeded while pickling an object');
    if (value === null || value === undefined) this.output.opcode('N');
    else if (typeof value === 'boolean') this.output.opcode(value ? 0x88 : 0x89);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'bigint') this.long(value);
    else if (value instanceof PythonFloat) this.float(value.value);
    else if (typeof value === 'string') this.memoized(`X${value}`, () => this.text(value));
    else if (value instanceof Global) this.global(value);
    else if (value instanceof PersistentId) this.persistent(value, depth);
    else this.memoizedObject(value, depth);
  }

  private memoizedObject(value: unknown, depth: number): void {
    const index = this.memo.get(value);
    if (index !== undefined) return this.get(index);
    if (value instanceof Tuple) this.tuple(value, depth);
    else if (isList(value)) this.list(value, depth);
    else if (value instanceof Map) this.dict(value, value, depth);
    else if (value instanceof Reduced) this.reduced(value, value, depth);
    else this.other(value, depth);
  }

  private other(value: unknown, depth: number): void {
    const known = this.reduce(Object(value));
    if (known instanceof Reduced) this.reduced(known, value, depth);
    else if (known instanceof Map) this.dict(known, value, depth);
    else this.write(known, depth + 1);
  }

  private number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) this.float(value);
    else if (value >= 0 && value < 256) this.output.opcode('K').bytes([value]);
    else if (value >= 0 && value < 65536) this.output.opcode('M').number(2, (view) => view.setUint16(0, value, true));
    else if (value === (value | 0)) this.output.opcode('J').number(4, (view) => view.setInt32(0, value, true));
    else this.long(BigInt(value));
  }

  private float(value: number): void {
    this.output.opcode('G').number(8, (view) => view.setFloat64(0, value));
  }

  private long(value: bigint): void {
    const bits = (value < 0n ? ~value : value).toString(2).length + 1;
    const length = value === 0n ? 0 : Math.ceil(bits / 8);
    if (length > 255) throw new RangeError('an integer of more than 2040 bits cannot be saved');
    let rest = BigInt.asUintN(8 * length, value);
    const bytes = Array.from({ length }, () => {
      const byte = Number(rest & 0xffn);
      rest >>= 8n;
      return byte;
    });
    this.output.opcode(0x8a).bytes([length, ...bytes]);
  }

  private text(value: string): void {
    const bytes = Buffer.from(value, 'utf8');
    this.output.opcode('X').number(4, (view) => view.setUint32(0, bytes.length, true));
    this.output.bytes(bytes);
  }

  private global(value: Global): void {
    const line = `${value.module}\n${value.name}\n`;
    this.memoized(`c${line}`, () => this.output.opcode('c').bytes(Buffer.from(line, 'latin1')));
  }

  private persistent({ id }: PersistentId, depth: number): void {
    this.write(id, depth + 1);
    this.output.opcode('Q');
  }

  private tuple(value: Tuple, depth: number): void {
    const count = value.items.length;
    if (count > 3) this.output.opcode('(');
    for (const item of value.items) this.write(item, depth + 1);
    if (count === 0) this.output.opcode(')');
    else this.put(value, count > 3 ? 't' : 0x84 + count);
  }

  private list(value: readonly unknown[], depth: number): void {
    this.put(value, ']');
    for (let i = 0; i < value.length; i += batch) {
      const items = value.slice(i, i + batch);
      if (items.length > 1) this.output.opcode('(');
      for (const item of items) this.write(item, depth + 1);
      this.output.opcode(items.length > 1 ? 'e' : 'a');
    }
  }

  /** `key` is the object whose further occurrences are this one. */
  private dict(entries: ReadonlyMap<unknown, unknown>, key: unknown, depth: number): void {
    this.put(key, '}');
    this.setItems(entries, depth);
  }

  private reduced(value: Reduced, key: unknown, depth: number): void {
    this.write(value.callable, depth + 1);
    this.write(value.args, depth + 1);
    this.put(key, 'R');
    this.setItems(value.entries, depth);
    if (value.attributes === undefined) return;
    this.write(value.attributes, depth + 1);
    this.output.opcode('b');
  }

  private setItems(entries: Iterable<readonly [unknown, unknown]>, depth: number): void {
    const all = [...entries];
    for (let i = 0; i < all.length; i += batch) {
      const items = all.slice(i, i + batch);
      if (items.length > 1) this.output.opcode('(');
      for (const [key, value] of items) {
        this.write(asKey(key), depth + 1);
        this.write(value, depth + 1);
      }
      this.output.opcode(items.length > 1 ? 'u' : 's');
    }
  }

  private memoized(key: string, write: () => void): void {
    const index = this.memo.get(key);
    if (index !== undefined) return this.get(index);
    write();
    this.remember(key);
  }

  private put(key: unknown, opcode: string | number): void {
    this.output.opcode(opcode);
    this.remember(key);
  }

  private remember(key: unknown): void {
    const index = this.memo.size;
    this.memo.set(key, index);
    if (index < 256) this.output.opcode('q').bytes([index]);
    else this.output.opcode('r').number(4, (view) => view.setUint32(0, index, true));
  }

  private get(index: number): void {
    if (index < 256) this.output.opcode('h').bytes([index]);
    else this.output.opcode('j').number(4, (view) => view.setUint32(0, index, true));
  }
}

/** Lists cannot be keys of a Python dict; tuples can. */
function asKey(key: unknown): unknown {
  if (isList(key)) return new Tuple(key.map(asKey));
  if (key instanceof Map || key instanceof Set || isPlainObject(key)) {
    throw new TypeError(`a ${key.constructor.name} cannot be a key of a saved Map`);
  }
  return key;
}

/** Bytes that grow at the end. */
class Output {
  private buffer = Buffer.alloc(1024);
  private length = 0;

  opcode(code: string | number): this {
    return this.bytes(typeof code === 'number' ? [code] : Buffer.from(code, 'latin1'));
  }

  bytes(bytes: ArrayLike<number>): this {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  number(size: number, set: (view: DataView) => void): void {
    this.reserve(size);
    set(new DataView(this.buffer.buffer, this.buffer.byteOffset + this.length, size));
    this.length += size;
  }

  finish(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = Buffer.alloc(Math.max(2 * this.buffer.length, this.length + count));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}

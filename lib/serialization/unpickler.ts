// The part of the pickle machine that torch/_weights_only_unpickler.py accepts. It runs no code: a name in the file
// selects an entry of a table of our own functions, or is refused.
import { TorchError } from '../errors.js';
import { refused } from './checks.js';
import { Callable, PyDict, PyTuple, typeName } from './python_values.js';
import type { Cursor } from './source.js';

/** What the names and the persistent ids of a pickle stand for. */
export interface Resolver {
  /** The object of a qualified name such as `torch._utils._rebuild_tensor_v2`, or undefined: not allowed. */
  global(path: string): unknown;
  /** The storage of a persistent id. */
  storage(id: PyTuple): unknown;
}

/** Reads one pickle from where the cursor stands up to its STOP. */
export function unpickle(cursor: Cursor, resolver: Resolver): unknown {
  const machine = new Machine(cursor, resolver);
  for (;;) {
    const opcode = cursor.byte();
    if (opcode === stop) return machine.pop();
    const operation = operations[opcode];
    if (operation === undefined) throw refused(`Unsupported operand ${opcode}`);
    operation(machine);
  }
}

// A file may make a value of one byte: without a bound a large one could exhaust the memory.
const maximumValues = 2 ** 25;

class Machine {
  readonly memo = new Map<number, unknown>();
  private stack: unknown[] = [];
  private readonly marks: unknown[][] = [];
  private values = 0;

  constructor(
    readonly cursor: Cursor,
    readonly resolver: Resolver,
  ) {}

  push(value: unknown): void {
    if (++this.values > maximumValues) throw refused('the pickle makes too many values');
    this.stack.push(value);
  }

  pop(): unknown {
    if (this.stack.length === 0) throw refused('the stack is empty; the pickle data is corrupt');
    return this.stack.pop();
  }

  top(): unknown {
    if (this.stack.length === 0) throw refused('the stack is empty; the pickle data is corrupt');
    return this.stack[this.stack.length - 1];
  }

  replaceTop(value: unknown): void {
    this.pop();
    this.push(value);
  }

  mark(): void {
    if (++this.values > maximumValues) throw refused('the pickle makes too many values');
    this.marks.push(this.stack);
    this.stack = [];
  }

  /** What was pushed since the last mark. */
  popMark(): unknown[] {
    const items = this.stack;
    const below = this.marks.pop();
    if (below === undefined) throw refused('there is no mark; the pickle data is corrupt');
    this.stack = below;
    return items;
  }

  popMany(count: number): unknown[] {
    return Array.from({ length: count }, () => this.pop()).reverse();
  }

  get(index: number): unknown {
    if (!this.memo.has(index)) throw refused(`memo has no entry ${index}; the pickle data is corrupt`);
    return this.memo.get(index);
  }
}

type Operation = (machine: Machine) => void;
const operations: (Operation | undefined)[] = new Array(256);
const stop = 0x2e;

function operation(character: string | number, run: Operation): void {
  operations[typeof character === 'number' ? character : character.charCodeAt(0)] = run;
}

operation(0x80, (m) => void m.cursor.byte()); // PROTO
operation('N', (m) => m.push(null));
operation(0x88, (m) => m.push(true));
operation(0x89, (m) => m.push(false));
operation('J', (m) => m.push(m.cursor.view(4).getInt32(0, true)));
operation('K', (m) => m.push(m.cursor.byte()));
operation('M', (m) => m.push(m.cursor.view(2).getUint16(0, true)));
operation('G', (m) => m.push(m.cursor.view(8).getFloat64(0)));
operation(0x8a, (m) => m.push(long(m.cursor.take(m.cursor.byte()))));
operation('X', (m) => m.push(text(m.cursor.take(m.cursor.view(4).getUint32(0, true)))));
operation('U', (m) => m.push(text(m.cursor.take(m.cursor.byte()))));

operation('(', (m) => m.mark());
operation(')', (m) => m.push(new PyTuple([])));
operation('t', (m) => m.push(new PyTuple(m.popMark())));
operation(0x85, (m) => m.push(new PyTuple(m.popMany(1))));
operation(0x86, (m) => m.push(new PyTuple(m.popMany(2))));
operation(0x87, (m) => m.push(new PyTuple(m.popMany(3))));
operation(']', (m) => m.push([]));
operation('}', (m) => m.push(new PyDict()));
operation(0x8f, (m) => m.push(new Set())); // EMPTY_SET
operation('a', (m) => append(m, [m.pop()]));
operation('e', (m) => append(m, m.popMark()));
operation('s', (m) => setItems(m, m.popMany(2), 'SETITEM'));
operation('u', (m) => setItems(m, m.popMark(), 'SETITEMS'));

operation('q', (m) => void m.memo.set(m.cursor.byte(), m.top()));
operation('r', (m) => void m.memo.set(m.cursor.view(4).getUint32(0, true), m.top()));
operation('h', (m) => m.push(m.get(m.cursor.byte())));
operation('j', (m) => m.push(m.get(m.cursor.view(4).getUint32(0, true))));

operation('c', (m) => m.push(global(m)));
operation('R', reduce);
operation(0x81, reduce); // NEWOBJ: the classes of the table are made by a call
operation('b', build);
operation('Q', (m) => {
  const id = m.pop();
  if (!(id instanceof PyTuple)) throw refused(`persistent_load id must be tuple or int, but got ${typeName(id)}`);
  if (id.items[0] !== 'storage') throw refused('Only persistent_load of storage is allowed');
  m.push(m.resolver.storage(id));
});

function append(machine: Machine, items: unknown[]): void {
  const list = machine.top();
  if (!Array.isArray(list)) throw refused(`Can only append to lists, but got ${typeName(list)}`);
  for (const item of items) list.push(item);
}

function setItems(machine: Machine, items: unknown[], name: string): void {
  const dict = machine.top();
  if (!(dict instanceof PyDict)) {
    throw refused(`Can only ${name} for dict, collections.OrderedDict, collections.Counter, but got ${typeName(dict)}`);
  }
  if (items.length % 2 !== 0) throw refused(`odd number of items for ${name}`);
  for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
}

function reduce(machine: Machine): void {
  const args = machine.pop();
  const callable = machine.top();
  if (!(callable instanceof Callable)) {
    throw refused(`Trying to call reduce for unrecognized function ${typeName(callable)}`);
  }
  if (!(args instanceof PyTuple)) throw refused(`the arguments of ${callable.name} must be a tuple`);
  machine.replaceTop(callable.call(args.items));
}

function build(machine: Machine): void {
  const state = machine.pop();
  const instance = machine.top();
  if (!(instance instanceof PyDict) || instance.type === 'dict') {
    throw refused(`Can only build Tensor, Parameter, OrderedDict, but got ${typeName(instance)}`);
  }
  if (!(state instanceof PyDict)) throw refused(`the state of ${typeName(instance)} must be a dict`);
  instance.attributes = state;
}

const blocked = ['sys', 'os', 'posix', 'nt'];

function global({ cursor, resolver }: Machine): unknown {
  const module = text(cursor.line()).replace(/^__builtin__$/, 'builtins');
  const path = `${module}.${text(cursor.line())}`;
  if (blocked.includes(module)) {
    throw refused(`Trying to load unsupported GLOBAL ${path} whose module ${module} is blocked.`);
  }
  const found = resolver.global(path);
  if (found === undefined) {
    throw refused(
      `Unsupported global: GLOBAL ${path.replace(/^builtins\./, '')} was not an allowed global by default. ` +
        'Only tensors, primitive types, lists, tuples and dictionaries are loaded: code of a file is never run.',
    );
  }
  return found;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function text(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new TorchError('a string of the pickle is not valid UTF-8: the file is corrupt', { cause });
  }
}

/** A little-endian two's-complement integer of any length; a number where that is exact. */
function long(bytes: Uint8Array): number | bigint {
  if (bytes.length === 0) return 0;
  const unsigned = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
  const value = BigInt.asIntN(8 * bytes.length, unsigned);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

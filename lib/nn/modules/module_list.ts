import { addModules } from '../checks.js';
import { Module, missingForward } from '../module.js';
import { registryOf } from '../registration.js';
import { childrenOf } from '../traversal.js';
import { indented } from '../tree.js';
import { typename } from '../typename.js';
import { checkedModule, removeAt, removeSlice, renumber } from './numbered.js';
import { position, positionOrNone, sliced } from './positions.js';

/**
 * Holds modules in a list and registers them, as an array does not.
 *
 * @example
 * this.layers = new nn.ModuleList(Array.from({ length: 4 }, () => new nn.Linear(8, 8)));
 * for (const layer of this.layers) x = layer(x);
 */
export class ModuleList<M extends Module = Module> extends Module {
  readonly [index: number]: M;

  constructor(modules?: Iterable<M> | null) {
    super();
    if (modules !== undefined && modules !== null) ModuleList.prototype.extend.call(this, modules);
  }

  /** A list is no computation: calling it throws, unless a subclass knows what to do. */
  forward(..._: never[]): unknown {
    throw missingForward(this);
  }

  /** The number of modules. */
  override get length(): number {
    return registryOf(this).modules().length;
  }

  *[Symbol.iterator](): IterableIterator<M> {
    // Only modules of this type are added.
    yield* registryOf(this).modules() as M[];
  }

  /** The module at `index`, from the end when negative; `undefined` out of range. */
  at(index: number): M | undefined {
    const modules = childrenOf(this);
    const i = positionOrNone(index, modules.length);
    return i === undefined ? undefined : (modules[i]?.[1] as M | undefined);
  }

  /** Replaces the module at `index`. Throws RangeError out of range. */
  set(index: number, module: M): this {
    Reflect.set(this, String(position(index, childrenOf(this).length)), checkedModule(module));
    registryOf(this).sync();
    return this;
  }

  /** Adds a module at the end. */
  append(module: M): this {
    this.add_module(String(childrenOf(this).length), module);
    return this;
  }

  /** Adds modules at the end. Throws TypeError when `modules` cannot be iterated. */
  extend(modules: Iterable<M>): this {
    if (typeof modules?.[Symbol.iterator] !== 'function') {
      throw new TypeError(`ModuleList.extend should be called with an iterable, but got ${typename(modules)}`);
    }
    const count = childrenOf(this).length;
    addModules(
      this,
      Array.from(modules, (module, i) => [String(count + i), module] as const),
    );
    return this;
  }

  /** Adds a module before the one at `index` (at the end, for the length). Throws RangeError out of range. */
  insert(index: number, module: M): this {
    const modules: Module[] = [...this];
    if (!(index >= -modules.length && index <= modules.length)) throw new RangeError(`Index out of range: ${index}`);
    modules.splice(index < 0 ? index + modules.length : index, 0, checkedModule(module));
    renumber(this, modules);
    return this;
  }

  /** The modules from `start` up to `end` as a new list, numbered from 0. */
  slice(start?: number | null, end?: number | null, step?: number): ModuleList<M> {
    const modules = [...this];
    return new ModuleList<M>(sliced(modules.length, start, end, step).flatMap((i) => modules[i] ?? []));
  }

  /** Removes the module at `index`, or those from `start` up to `end`; the others are numbered anew. */
  delete(index: number): this;
  delete(start: number | null, end: number | null, step?: number): this;
  delete(index: number | null, end?: number | null, step?: number): this {
    if (end === undefined) removeAt(this, index ?? 0);
    else removeSlice(this, index, end, step);
    return this;
  }

  /** Removes the module at `index` and returns it. Throws RangeError out of range. */
  pop(index: number): M {
    const modules = [...this];
    const popped = modules[position(index, modules.length)];
    removeAt(this, index);
    // `position` has checked the index.
    return popped as M;
  }

  /** Python's `a + b`: a new list of the modules of both. */
  add<N extends Module>(other: Iterable<N>): ModuleList<M | N> {
    return new ModuleList<M | N>([...this, ...other]);
  }

  /** Runs of equal modules take one line: `(0-3): 4 x Linear(...)`. */
  override toString(): string {
    const name = this._get_name();
    const runs = runsOf([...this].map(String));
    if (runs.length === 0) return `${name}()`;
    const lines = runs.map(({ first, last, text }) => {
      const line = first === last ? `(${first}): ${text}` : `(${first}-${last}): ${last - first + 1} x ${text}`;
      return indented(line, 2);
    });
    return `${name}(\n  ${lines.join('\n  ')}\n)`;
  }
}

interface Run {
  readonly text: string;
  readonly first: number;
  last: number;
}

function runsOf(texts: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const [i, text] of texts.entries()) {
    const run = runs.at(-1);
    if (run?.text === text) run.last = i;
    else runs.push({ text, first: i, last: i });
  }
  return runs;
}

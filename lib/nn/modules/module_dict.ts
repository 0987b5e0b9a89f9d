import { isPlainObject } from '../../bind.js';
import { addModules } from '../checks.js';
import { Module, missingForward } from '../module.js';
import { isModule, registryOf } from '../registration.js';
import { childrenOf } from '../traversal.js';
import { pairsFrom } from './pairs.js';

type Modules = Readonly<Record<string, Module>>;
/** What a ModuleDict is filled from: names and modules. */
export type ModuleEntries = Modules | ReadonlyMap<string, Module> | Iterable<readonly [string, Module]> | ModuleDict;

class ModuleDictModule<M extends Modules = Modules> extends Module {
  constructor(modules?: ModuleEntries | null) {
    super();
    if (modules !== undefined && modules !== null) ModuleDictModule.prototype.update.call(this, modules);
  }

  /** A dictionary is no computation: calling it throws. */
  forward(..._: never[]): never {
    throw missingForward(this);
  }

  /** The number of modules. */
  override get length(): number {
    return childrenOf(this).length;
  }

  /** The names, in order of insertion. */
  [Symbol.iterator](): IterableIterator<keyof M & string> {
    return ModuleDictModule.prototype.keys.call(this).values() as IterableIterator<keyof M & string>;
  }

  has(key: string): boolean {
    return registryOf(this).kind(key) === 'module';
  }

  /** The module called `key`. Throws RangeError when there is none. */
  at<K extends keyof M & string>(key: K): M[K] {
    const module: unknown = Object.hasOwn(this, key) ? Reflect.get(this, key) : undefined;
    if (!isModule(module)) throw new RangeError(`'${key}'`);
    // `update` and `set` only add modules of these types.
    return module as M[K];
  }

  /** Adds or replaces a module. Throws RangeError when the name is a method's. */
  set<K extends keyof M & string>(key: K, module: M[K]): this {
    this.add_module(key, module);
    return this;
  }

  /** Removes a module. Throws RangeError when there is none. */
  delete(key: keyof M & string): this {
    ModuleDictModule.prototype.at.call(this, key);
    Reflect.deleteProperty(this, key);
    registryOf(this).sync();
    return this;
  }

  /** Removes a module and returns it. Throws RangeError when there is none. */
  pop<K extends keyof M & string>(key: K): M[K] {
    const module = ModuleDictModule.prototype.at.call(this, key);
    ModuleDictModule.prototype.delete.call(this, key);
    return module as M[K];
  }

  /** Removes all modules. */
  clear(): void {
    const registry = registryOf(this);
    registry.rebuild(registry.namesOf('module'), []);
  }

  keys(): (keyof M & string)[] {
    return childrenOf(this).map(([name]) => name);
  }

  values(): M[keyof M][] {
    return childrenOf(this).map(([, module]) => module as M[keyof M]);
  }

  items(): [keyof M & string, M[keyof M]][] {
    return childrenOf(this) as [keyof M & string, M[keyof M]][];
  }

  /** Adds modules, replacing those of the same names; in the order of the object, Map, dict or pairs. */
  update(modules: ModuleEntries): void {
    const entries =
      modules instanceof ModuleDictModule
        ? childrenOf(modules)
        : isPlainObject(modules)
          ? Object.entries(modules)
          : pairsFrom(modules, 'ModuleDict');
    addModules(this, entries);
  }
}

/**
 * Holds modules by name and registers them; they are properties of the dictionary too.
 *
 * @example
 * const activations = new nn.ModuleDict({ lrelu: new nn.LeakyReLU(), relu: new nn.ReLU() });
 * activations.lrelu(x);
 * for (const [name, module] of activations.items()) console.log(name, module);
 */
export interface ModuleDictConstructor {
  // Passed over by `extends`, which takes the last one: its type parameter has no default.
  new <M extends Modules>(modules: M): ModuleDictModule<M> & M;
  new (modules?: ModuleEntries | null): ModuleDictModule;
  readonly prototype: ModuleDictModule;
}

Object.defineProperty(ModuleDictModule, 'name', { value: 'ModuleDict' });

export const ModuleDict: ModuleDictConstructor = ModuleDictModule as ModuleDictConstructor;
export type ModuleDict<M extends Modules = Modules> = ModuleDictModule<M>;

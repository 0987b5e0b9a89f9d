import { Mode } from '../../autograd/grad_mode.js';
import type { Memo } from '../../deepcopy.js';
import { TorchError } from '../../errors.js';
import { keep, type Sync } from '../../memory.js';
import type { Tensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { ModuleDict } from '../modules/module_dict.js';
import type { ParametrizationList } from './parametrization_list.js';

/** How many `cached` are in effect, and what was computed meanwhile. */
let depth = 0;
const cache = new Map<Module, Map<string, Tensor>>();

function enterCached(): () => void {
  depth += 1;
  return () => {
    depth -= 1;
    if (depth === 0) cache.clear();
  };
}

/**
 * Computes parametrized tensors only once: inside the callback, whose value it returns, or until the end of the block of
 * `using`.
 *
 * @throws TypeError when the callback returns a promise.
 * @example
 * const out = parametrize.cached(() => model(x));
 */
export function cached(): Mode;
export function cached<T>(fn: () => T & Sync<T>): T;
export function cached<T>(fn?: () => T): T | Mode {
  const mode = new Mode('nn.utils.parametrize.cached', enterCached);
  return fn === undefined ? mode : mode.run(fn);
}

/** The dictionary of a module's parametrizations, if it has one. */
export function parametrizationsOf(module: Module): ModuleDict | undefined {
  const parametrizations: unknown = Reflect.get(module, 'parametrizations');
  return parametrizations instanceof ModuleDict ? parametrizations : undefined;
}

/** The parametrizations of one tensor. */
export function listOf(module: Module, name: string): ParametrizationList | undefined {
  const parametrizations = parametrizationsOf(module);
  // Nothing else is put into the dictionary.
  return parametrizations?.has(name) ? (parametrizations.at(name) as unknown as ParametrizationList) : undefined;
}

function computed(module: Module, name: string): Tensor | undefined {
  const list = listOf(module, name);
  if (list === undefined || depth === 0) return list?.();
  const values = cache.get(module) ?? new Map<string, Tensor>();
  cache.set(module, values);
  const value = values.get(name) ?? keep(list());
  values.set(name, value);
  return value;
}

type ModuleClass = abstract new (...args: never[]) => Module;

/** Makes `module` an instance of a class of its own, `Parametrized...`, which can have accessors that others have not. */
export function injectClass(module: Module): void {
  const base = module.constructor as ModuleClass;
  abstract class Injected extends base {
    override __deepcopy__(memo: Memo): this {
      const copy = super.__deepcopy__(memo);
      // A class of its own for the copy too: parametrizations come and go with one of the two only.
      Object.setPrototypeOf(copy, base.prototype as object);
      injectClass(copy);
      for (const name of parametrizationsOf(copy)?.keys() ?? []) injectProperty(copy, name);
      return copy;
    }
  }
  Object.defineProperty(Injected, 'name', { value: `Parametrized${base.name}` });
  Object.setPrototypeOf(module, Injected.prototype);
}

/** Makes `module` an instance of the class that it was made of. */
export function removeClass(module: Module): void {
  Object.setPrototypeOf(module, classBefore(module).prototype as object);
}

/** The class of a parametrized module before it was parametrized. */
export function classBefore(module: Module): ModuleClass {
  // The injected class extends it.
  return Object.getPrototypeOf(module.constructor) as ModuleClass;
}

/** Lets the injected class compute `module[name]`, and take values for it back to the originals. */
export function injectProperty(module: Module, name: string): void {
  if (name in module) throw new TorchError(`Module already has an attribute named '${name}'`);
  Object.defineProperty(Object.getPrototypeOf(module), name, {
    get(this: Module) {
      return computed(this, name);
    },
    set(this: Module, value: Tensor) {
      listOf(this, name)?.right_inverse(value);
    },
    configurable: true,
  });
}

export function removeProperty(module: Module, name: string): void {
  Reflect.deleteProperty(Object.getPrototypeOf(module) as object, name);
}

import { isTensor, type Tensor } from '../tensor.js';
import type { Module } from './module.js';
import { Parameter } from './parameter.js';
import { type Held, isModule, type Kind, registryOf } from './registration.js';

/** The registered members of one kind of `module` alone, `null` ones included, in order of registration. */
export function membersOf<K extends Kind>(module: Module, kind: K): [string, Held[K] | null][] {
  return registryOf(module).list(kind);
}

/** The children of `module`, repeated ones as often as they are registered. */
export function childrenOf(module: Module): [string, Module][] {
  return registryOf(module)
    .list('module')
    .filter((entry): entry is [string, Module] => entry[1] !== null);
}

/** Every module below and including `module`, parents first. */
export function namedModules(
  module: Module,
  prefix: string,
  removeDuplicate: boolean,
  seen: Set<Module> = new Set(),
  found: [string, Module][] = [],
): [string, Module][] {
  if (seen.has(module)) return found;
  if (removeDuplicate) seen.add(module);
  found.push([prefix, module]);
  for (const [name, child] of childrenOf(module)) {
    namedModules(child, prefix === '' ? name : `${prefix}.${name}`, removeDuplicate, seen, found);
  }
  return found;
}

/** Parameters or buffers with their full names: those of a module before those of its children. */
export function namedMembers(
  module: Module,
  kind: 'parameter',
  prefix: string,
  recurse: boolean,
  removeDuplicate: boolean,
): [string, Parameter][];
export function namedMembers(
  module: Module,
  kind: 'buffer',
  prefix: string,
  recurse: boolean,
  removeDuplicate: boolean,
): [string, Tensor][];
export function namedMembers(
  module: Module,
  kind: 'parameter' | 'buffer',
  prefix: string,
  recurse: boolean,
  removeDuplicate: boolean,
): [string, Tensor][] {
  const seen = new Set<Tensor>();
  const found: [string, Tensor][] = [];
  const modules: [string, Module][] = recurse ? namedModules(module, prefix, removeDuplicate) : [[prefix, module]];
  for (const [path, holder] of modules) {
    // `namedModules` has just looked at the module.
    const members = recurse ? registryOf(holder).known(kind) : membersOf(holder, kind);
    for (const [name, value] of members) {
      if (value === null || seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      found.push([path === '' ? name : `${path}.${name}`, value]);
    }
  }
  return found;
}

/** The module at a dotted path. Throws RangeError where the path leads nowhere or to something else. */
export function submoduleAt(module: Module, target: string): Module {
  let found = module;
  for (const name of target === '' ? [] : target.split('.')) {
    const next = attribute(found, name);
    if (!isModule(next)) throw new RangeError(`\`${name}\` is not an nn.Module`);
    found = next;
  }
  return found;
}

/** The parameter at a dotted path, by the same rules. */
export function parameterAt(module: Module, target: string): Parameter {
  const [holder, name] = holderOf(module, target);
  const value = attribute(holder, name);
  if (!(value instanceof Parameter)) throw new RangeError(`\`${name}\` is not an nn.Parameter`);
  return value;
}

/** The buffer at a dotted path, by the same rules. */
export function bufferAt(module: Module, target: string): Tensor {
  const [holder, name] = holderOf(module, target);
  const value = attribute(holder, name);
  const registry = registryOf(holder);
  registry.sync();
  if (registry.kind(name) !== 'buffer' || !isTensor(value)) throw new RangeError(`\`${name}\` is not a buffer`);
  return value;
}

function holderOf(module: Module, target: string): [Module, string] {
  const dot = target.lastIndexOf('.');
  return [submoduleAt(module, dot < 0 ? '' : target.slice(0, dot)), target.slice(dot + 1)];
}

/** The value of a field or method. Throws RangeError (Python's AttributeError) where there is none. */
function attribute(module: Module, name: string): unknown {
  const value: unknown = Reflect.get(module, name);
  if (value === undefined) throw new RangeError(`${module._get_name()} has no attribute \`${name}\``);
  return value;
}

import type { Module } from './module.js';
import { Parameter } from './parameter.js';
import { checkForm, isModule, type Kind, registryOf } from './registration.js';
import { typename } from './typename.js';

/** Members of ours that Python's classes do not have: there, parameters, buffers and children may have these names. */
const ours = new Set(
  (
    'name length call bind caller arguments prototype constructor toString valueOf toLocaleString hasOwnProperty ' +
    'isPrototypeOf propertyIsEnumerable at set has slice delete add mul'
  ).split(' '),
);

/** Throws unless something of this kind may be registered under `name`. */
export function checkName(module: Module, kind: Kind, name: string): void {
  if (typeof name !== 'string') throw new TypeError(`${kind} name should be a string. Got ${typename(name)}`);
  const exists = isTaken(module, kind, name);
  // Of modules Python looks at the form of the name last.
  if (exists && kind === 'module') throw new RangeError(`attribute '${name}' already exists`);
  checkForm(kind, name);
  if (exists) throw new RangeError(`attribute '${name}' already exists`);
}

function isTaken(module: Module, kind: Kind, name: string): boolean {
  const registry = registryOf(module);
  if (registry.kind(name) === kind) return false;
  if (Object.hasOwn(module, name)) {
    // A field that has not been looked at yet may be of this kind too.
    registry.sync();
    return registry.kind(name) !== kind && Reflect.get(module, name) !== undefined;
  }
  return name === 'forward' || (name in module && !ours.has(name));
}

/** Registers children at once. Throws, before the first is registered, when a name or a module will not do. */
export function addModules(container: Module, entries: readonly (readonly [string, unknown])[]): void {
  const modules = entries.map(([name, module]): [string, Module] => {
    if (!isModule(module)) throw new TypeError(`${typename(module)} is not a Module subclass`);
    checkName(container, 'module', name);
    return [name, module];
  });
  registryOf(container).registerModules(modules);
}

/** Throws unless `param` is a parameter that no recorded operation has made. */
export function checkParameter(name: string, param: unknown): void {
  if (!(param instanceof Parameter)) {
    throw new TypeError(
      `cannot assign '${typename(param)}' object to parameter '${name}' (torch.nn.Parameter or None required)`,
    );
  }
  if (param.is_leaf) return;
  throw new RangeError(
    `Cannot assign non-leaf Tensor to parameter '${name}'. Model parameters must be created explicitly. To express ` +
      `'${name}' as a function of another Tensor, compute the value in the forward() method.`,
  );
}

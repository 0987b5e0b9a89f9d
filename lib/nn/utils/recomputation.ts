import { keep } from '../../memory.js';
import type { Tensor } from '../../tensor.js';
import { hooksOf } from '../hooks.js';
import type { Module } from '../module.js';
import { registryOf } from '../registration.js';

/** Whose hook a function is: Python's hooks are the objects themselves. */
const owners = new WeakMap<object, object>();

/** Takes a name away from a module, whatever it was registered as. */
export function dropName(module: Module, name: string): void {
  Reflect.deleteProperty(module, name);
  registryOf(module).sync();
}

/** Sets a field to a tensor that is neither parameter nor buffer, and outlives the scope it was made in. */
export function setField(module: Module, name: string, tensor: Tensor): void {
  Reflect.set(module, name, keep(tensor));
}

/** Marks a hook as belonging to `owner`, for `detach`. */
export function owned<Hook extends object>(owner: object, hook: Hook): Hook {
  owners.set(hook, owner);
  return hook;
}

/** From now on `module[name]` is computed before each call. */
export function attach(module: Module, owner: object, name: string, compute: (module: Module) => Tensor): void {
  module.register_forward_pre_hook(owned(owner, (target: Module) => setField(target, name, compute(target))));
}

/** The owners of the module's hooks that are of this class. */
export function attached<Owner extends object>(
  module: Module,
  type: abstract new (...args: never[]) => Owner,
): Owner[] {
  const found = [...hooksOf(module).forwardPre.values()].map(({ hook }) => owners.get(hook));
  return found.filter((owner): owner is Owner => owner instanceof type);
}

/** Removes the hooks of `owner`. */
export function detach(module: Module, owner: object): void {
  const { forwardPre } = hooksOf(module);
  for (const [id, { hook }] of [...forwardPre]) if (owners.get(hook) === owner) forwardPre.delete(id);
  const { stateHooks } = registryOf(module);
  for (const [id, { hook }] of [...(stateHooks?.save ?? [])])
    if (owners.get(hook) === owner) stateHooks?.save.delete(id);
  for (const [id, hook] of [...(stateHooks?.loadPre ?? [])])
    if (owners.get(hook) === owner) stateHooks?.loadPre.delete(id);
}

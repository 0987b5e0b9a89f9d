import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { is_lazy } from '../parameter.js';
import { registryOf } from '../registration.js';
import { childrenOf, membersOf } from '../traversal.js';
import type { LocalMetadata, Metadata, StateDict } from './types.js';

/** Under which key extra state stands. */
export const extraStateKey = '_extra_state';

/** The names and versions that travel with a state dict, out of sight: `torch.save` writes them as Python does. */
export function metadataOf(state: object): Metadata | undefined {
  const metadata: unknown = Reflect.get(state, '_metadata');
  if (metadata instanceof Map) return metadata as Metadata;
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  return new Map(Object.entries(metadata as Record<string, LocalMetadata>));
}

/** Puts names and versions there. */
export function setMetadata(state: StateDict, metadata: Metadata): void {
  Object.defineProperty(state, '_metadata', { value: metadata, writable: true, configurable: true });
}

/** `Module.state_dict`: the module's own state, then its children's. */
export function saveState(module: Module, given: StateDict | undefined, prefix: string, keepVars: boolean): StateDict {
  let destination = given ?? {};
  if (given === undefined) setMetadata(destination, new Map());
  const localMetadata: LocalMetadata = { version: versionOf(module) };
  metadataOf(destination)?.set(prefix.slice(0, -1), localMetadata);
  const hooks = registryOf(module).stateHooks;
  for (const hook of hooks?.savePre.values() ?? []) hook(module, prefix, keepVars);
  module._save_to_state_dict(destination, prefix, keepVars);
  for (const [name, child] of childrenOf(module)) {
    child.state_dict({ destination, prefix: `${prefix}${name}.`, keep_vars: keepVars });
  }
  for (const { hook, mayReplace } of hooks?.save.values() ?? []) {
    const returned = hook(module, destination, prefix, localMetadata) ?? null;
    if (returned === null) continue;
    if (!mayReplace) throw new TorchError('state_dict post-hook must return None');
    destination = returned;
  }
  return destination;
}

function versionOf(module: Module): number {
  return (module.constructor as typeof Module)._version ?? 1;
}

/** `Module._save_to_state_dict`: parameters, persistent buffers, extra state. */
export function saveOwnState(module: Module, destination: StateDict, prefix: string, keepVars: boolean): void {
  for (const [name, tensor] of ownState(module)) {
    destination[prefix + name] = keepVars || is_lazy(tensor) ? tensor : tensor.detach();
  }
  if (module.get_extra_state !== undefined) destination[prefix + extraStateKey] = module.get_extra_state();
}

/** Parameters and persistent buffers of the module alone. */
export function ownState(module: Module): [string, Tensor][] {
  const registry = registryOf(module);
  const buffers = membersOf(module, 'buffer').filter(([name]) => registry.isPersistent(name));
  return [...membersOf(module, 'parameter'), ...buffers].filter(
    (entry): entry is [string, Tensor] => entry[1] !== null,
  );
}

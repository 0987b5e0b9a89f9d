import { TorchError } from '../../errors.js';
import { isTensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { registryOf } from '../registration.js';
import { childrenOf } from '../traversal.js';
import { typename } from '../typename.js';
import { metadataOf, setMetadata } from './save.js';
import { _IncompatibleKeys, type LoadStateDictPostHook, type Metadata, type StateDict } from './types.js';

/**
 * A load in progress. Values are only written once everything has been checked, so that a load that fails leaves the model as
 * it was; Python writes as it goes.
 */
class Load {
  readonly missing: string[] = [];
  readonly unexpected: string[] = [];
  readonly errors: string[] = [];
  private readonly writes: (() => void)[] = [];
  private readonly postHooks: (() => void)[] = [];

  constructor(
    private readonly metadata: Metadata | undefined,
    private readonly assign: boolean,
  ) {}

  /** Checks `state` against the module and its children. */
  visit(module: Module, state: StateDict, prefix: string): void {
    const localMetadata = this.metadata?.get(prefix.slice(0, -1)) ?? {};
    if (this.assign) localMetadata.assign_to_params_buffers = true;
    module._load_from_state_dict(state, prefix, localMetadata, true, this.missing, this.unexpected, this.errors);
    for (const [name, child] of childrenOf(module)) {
      const childPrefix = `${prefix}${name}.`;
      const childState = Object.entries(state).filter(([key]) => key.startsWith(childPrefix));
      this.visit(child, Object.fromEntries(childState), childPrefix);
    }
    for (const hook of registryOf(module).stateHooks?.loadPost.values() ?? []) {
      this.postHooks.push(() => this.runPostHook(module, hook));
    }
  }

  defer(write: () => void): void {
    this.writes.push(write);
  }

  /** Writes unless something is wrong. Post-hooks may still settle missing keys, and otherwise see the new values. */
  finish(module: Module, strict: boolean): _IncompatibleKeys {
    const clean = this.errors.length + (strict ? this.missing.length + this.unexpected.length : 0) === 0;
    if (clean) this.write();
    for (const hook of this.postHooks) hook();
    this.report(module, strict);
    if (!clean) this.write();
    this.report(module, strict);
    return new _IncompatibleKeys(this.missing, this.unexpected);
  }

  private write(): void {
    for (const write of this.writes) write();
  }

  private runPostHook(module: Module, hook: LoadStateDictPostHook): void {
    const returned: unknown = hook(module, new _IncompatibleKeys(this.missing, this.unexpected));
    if (returned === null || returned === undefined) return;
    throw new TorchError(
      'Hooks registered with ``register_load_state_dict_post_hook`` are not expected to return new values, if ' +
        'incompatible_keys need to be modified, it should be done inplace.',
    );
  }

  private report(module: Module, strict: boolean): void {
    const errors = [...this.errors];
    if (strict) {
      if (this.unexpected.length > 0) errors.unshift(`Unexpected key(s) in state_dict: ${quoted(this.unexpected)}. `);
      if (this.missing.length > 0) errors.unshift(`Missing key(s) in state_dict: ${quoted(this.missing)}. `);
    }
    if (errors.length === 0) return;
    throw new TorchError(`Error(s) in loading state_dict for ${module._get_name()}:\n\t${errors.join('\n\t')}`);
  }
}

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(', ');
}

let current: Load | undefined;

/** Writes at once, or with everything else when a whole state dict is being loaded. */
export function whenChecked(write: () => void): void {
  if (current === undefined) write();
  else current.defer(write);
}

/** `Module.load_state_dict`. */
export function loadState(module: Module, given: unknown, strict: boolean, assign: boolean): _IncompatibleKeys {
  const state = dictFrom(given);
  const outer = current;
  const load = new Load(metadataOf(state), assign);
  current = load;
  try {
    load.visit(module, state, '');
  } finally {
    current = outer;
  }
  return load.finish(module, strict);
}

/** A copy that hooks may change, with the original's metadata. */
function dictFrom(given: unknown): StateDict {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || isTensor(given)) {
    throw new TypeError(`Expected state_dict to be dict-like, got <class '${typename(given)}'>.`);
  }
  const state: StateDict = given instanceof Map ? Object.fromEntries(given) : { ...given };
  const metadata = metadataOf(given);
  if (metadata !== undefined) {
    setMetadata(state, new Map([...metadata].map(([name, local]) => [name, { ...local }])));
  }
  return state;
}

import { repr } from '../../repr.js';
import type { Module } from '../module.js';

/** Names and tensors of a module's state, and the extra state of modules that define some. */
// biome-ignore lint/suspicious/noExplicitAny: tensors, but a module may add extra state of any type, as in Python
export type StateDict = Record<string, any>;

/** What a state dict says about one module; the name of the module is the key. */
export interface LocalMetadata {
  version?: number;
  assign_to_params_buffers?: boolean;
  [key: string]: unknown;
}

export type Metadata = Map<string, LocalMetadata>;

export type StateDictPreHook = (module: Module, prefix: string, keep_vars: boolean) => void;
export type StateDictHook = (
  module: Module,
  state_dict: StateDict,
  prefix: string,
  local_metadata: LocalMetadata,
) => StateDict | null | void;
export type LoadStateDictPreHook = (
  module: Module,
  state_dict: StateDict,
  prefix: string,
  local_metadata: LocalMetadata,
  strict: boolean,
  missing_keys: string[],
  unexpected_keys: string[],
  error_msgs: string[],
) => void;
export type LoadStateDictPostHook = (module: Module, incompatible_keys: _IncompatibleKeys) => void;

/** The hooks around saving and loading one module. */
export class StateHooks {
  readonly savePre = new Map<number, StateDictPreHook>();
  readonly save = new Map<number, { readonly hook: StateDictHook; readonly mayReplace: boolean }>();
  readonly loadPre = new Map<number, LoadStateDictPreHook>();
  readonly loadPost = new Map<number, LoadStateDictPostHook>();

  copy(): StateHooks {
    const copy = new StateHooks();
    for (const [id, hook] of this.savePre) copy.savePre.set(id, hook);
    for (const [id, hook] of this.save) copy.save.set(id, hook);
    for (const [id, hook] of this.loadPre) copy.loadPre.set(id, hook);
    for (const [id, hook] of this.loadPost) copy.loadPost.set(id, hook);
    return copy;
  }
}

/** What `load_state_dict` found missing and left over. */
export class _IncompatibleKeys implements Iterable<string[]> {
  constructor(
    readonly missing_keys: string[],
    readonly unexpected_keys: string[],
  ) {}

  *[Symbol.iterator](): IterableIterator<string[]> {
    yield this.missing_keys;
    yield this.unexpected_keys;
  }

  toString(): string {
    const { missing_keys, unexpected_keys } = this;
    if (missing_keys.length + unexpected_keys.length === 0) return '<All keys matched successfully>';
    const [missing, unexpected] = [missing_keys, unexpected_keys].map((keys) => `[${keys.map(repr).join(', ')}]`);
    return `_IncompatibleKeys(missing_keys=${missing}, unexpected_keys=${unexpected})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

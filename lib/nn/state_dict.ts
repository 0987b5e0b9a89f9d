import { no_grad } from '../autograd/grad_mode.js';
import { TorchError } from '../errors.js';
import { tidy } from '../memory.js';
import { repr } from '../repr.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import type { Module } from './module.js';
import { is_lazy, Parameter, type UninitializedBuffer, type UninitializedParameter } from './parameter.js';
import { registryOf } from './registration.js';
import { childrenOf, membersOf } from './traversal.js';
import { typename } from './typename.js';

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

const extraStateKey = '_extra_state';

/** The names and versions that travel with a state dict, out of sight: `torch.save` writes them as Python does. */
export function metadataOf(state: object): Metadata | undefined {
  const metadata: unknown = Reflect.get(state, '_metadata');
  if (metadata instanceof Map) return metadata as Metadata;
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  return new Map(Object.entries(metadata as Record<string, LocalMetadata>));
}

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
function ownState(module: Module): [string, Tensor][] {
  const registry = registryOf(module);
  const buffers = membersOf(module, 'buffer').filter(([name]) => registry.isPersistent(name));
  return [...membersOf(module, 'parameter'), ...buffers].filter(
    (entry): entry is [string, Tensor] => entry[1] !== null,
  );
}

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
function whenChecked(write: () => void): void {
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

/** `Module._load_from_state_dict`: checks the module's own entries and writes them. */
export function loadOwnState(
  module: Module,
  state: StateDict,
  prefix: string,
  localMetadata: LocalMetadata,
  strict: boolean,
  missing: string[],
  unexpected: string[],
  errors: string[],
): void {
  for (const hook of registryOf(module).stateHooks?.loadPre.values() ?? []) {
    hook(module, state, prefix, localMetadata, strict, missing, unexpected, errors);
  }
  const assign = localMetadata.assign_to_params_buffers === true;
  const own = ownState(module);
  for (const [name, target] of own) {
    const key = prefix + name;
    if (key in state) loadTensor(module, name, key, target, state[key], assign, errors);
    else if (strict) missing.push(key);
  }
  loadExtraState(module, state, prefix + extraStateKey, strict, missing, unexpected);
  if (strict) findUnexpected(module, new Set(own.map(([name]) => name)), state, prefix, unexpected);
}

function loadTensor(
  module: Module,
  name: string,
  key: string,
  target: Tensor,
  given: unknown,
  assign: boolean,
  errors: string[],
): void {
  if (!isTensor(given)) {
    errors.push(
      `While copying the parameter named "${key}", expected torch.Tensor or Tensor-like object from checkpoint but ` +
        `received <class '${typename(given)}'>`,
    );
    return;
  }
  if (is_lazy(target)) {
    whenChecked(() => loadUninitialized(module, name, target, given, assign));
    return;
  }
  const shape = target.shape;
  // Checkpoints of PyTorch 0.3 hold scalars as one-element vectors.
  const input = shape.length === 0 && given.dim() === 1 && given.size(0) === 1 ? given.select(0, 0) : given;
  if (String(input.shape) !== String(shape)) {
    errors.push(
      `size mismatch for ${key}: copying a param with shape ${input.shape} from checkpoint, the shape in current model is ` +
        `${shape}.`,
    );
    return;
  }
  if (target.is_meta && !input.is_meta && !assign) warnMeta(key);
  const failure =
    assign || isAlike(target, input) ? undefined : failureOf(() => copyTensor(key, target.clone(), input));
  if (failure !== undefined) {
    errors.push(failure);
    return;
  }
  whenChecked(() => (assign ? assignTensor(module, name, target, input) : copyTensor(key, target, input)));
}

/** What has no shape yet takes that of what is loaded, unless that has none either. */
function loadUninitialized(
  module: Module,
  name: string,
  target: UninitializedParameter | UninitializedBuffer,
  input: Tensor,
  assign: boolean,
): void {
  if (assign) assignTensor(module, name, target, input);
  if (assign || is_lazy(input)) return;
  target.materialize(input.shape);
  copyTensor(name, target, input);
}

/** Whether the values can be copied for sure; of others, a copy to nowhere is tried first. */
function isAlike(target: Tensor, input: Tensor): boolean {
  const isPlain = (tensor: Tensor) => tensor.layout === 'strided' && !tensor.is_quantized && !tensor.is_nested;
  const isSame = target.dtype === input.dtype && target.device.type === input.device.type;
  return isSame && isPlain(target) && isPlain(input);
}

function failureOf(action: () => void): string | undefined {
  try {
    tidy(action);
    return undefined;
  } catch (error) {
    if (!(error instanceof TorchError)) throw error;
    return error.message;
  }
}

function warnMeta(key: string): void {
  warn(
    `for ${key}: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a ` +
      'no-op. (Did you mean to pass `assign=True` to assign items in the state dictionary to their corresponding key in the ' +
      'module instead of copying them in place?)',
  );
}

function copyTensor(key: string, target: Tensor, input: Tensor): void {
  try {
    no_grad(() => {
      target.copy_(input);
    });
  } catch (error) {
    const reason = repr(error instanceof Error ? error.message : String(error));
    throw new TorchError(
      `While copying the parameter named "${key}", whose dimensions in the model are ${target.shape} and whose dimensions ` +
        `in the checkpoint are ${input.shape}, an exception occurred : (${reason},).`,
      { cause: error },
    );
  }
}

/** The tensor of the state dict takes the place of the module's own, which decides about `requires_grad`. */
function assignTensor(module: Module, name: string, target: Tensor, input: Tensor): void {
  if (!(target instanceof Parameter)) Reflect.set(module, name, input);
  else if (input instanceof Parameter) Reflect.set(module, name, input.requires_grad_(target.requires_grad));
  else Reflect.set(module, name, new Parameter(input, target.requires_grad));
}

function loadExtraState(
  module: Module,
  state: StateDict,
  key: string,
  strict: boolean,
  missing: string[],
  unexpected: string[],
): void {
  if (module.set_extra_state === undefined) {
    if (strict && key in state) unexpected.push(key);
  } else if (key in state) {
    whenChecked(() => module.set_extra_state?.(state[key]));
  } else if (strict) {
    missing.push(key);
  }
}

function findUnexpected(
  module: Module,
  own: ReadonlySet<string>,
  state: StateDict,
  prefix: string,
  unexpected: string[],
): void {
  const children = new Set(registryOf(module).namesOf('module'));
  for (const key of Object.keys(state)) {
    if (!key.startsWith(prefix) || key === prefix + extraStateKey) continue;
    const [name = '', ...rest] = key.slice(prefix.length).split('.');
    if (!(rest.length > 0 ? children : own).has(name)) unexpected.push(key);
  }
}

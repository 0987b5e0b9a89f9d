import { no_grad } from '../../autograd/grad_mode.js';
import { TorchError } from '../../errors.js';
import { tidy } from '../../memory.js';
import { repr } from '../../repr.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import type { Module } from '../module.js';
import { is_lazy, Parameter, type UninitializedBuffer, type UninitializedParameter } from '../parameter.js';
import { registryOf } from '../registration.js';
import { typename } from '../typename.js';
import { whenChecked } from './load.js';
import { extraStateKey, ownState } from './save.js';
import type { LocalMetadata, StateDict } from './types.js';

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

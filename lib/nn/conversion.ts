import { no_grad } from '../autograd/grad_mode.js';
import { bind, isPlainObject } from '../bind.js';
import type { DeviceLike } from '../device.js';
import { type dtype, isDtype } from '../dtype.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { _has_compatible_shallow_copy_type } from '../generated/vf.js';
import type { memory_format } from '../layout.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import type { Module } from './module.js';
import { Parameter, UninitializedBuffer } from './parameter.js';
import { childrenOf, membersOf } from './traversal.js';
import { typename } from './typename.js';

/** Applies `fn` to every parameter, gradient and buffer. Parameters keep their identity: they get other data. */
export function applyToTensors(module: Module, fn: (tensor: Tensor) => Tensor, recurse: boolean): void {
  if (recurse) for (const child of new Set(childrenOf(module).map(([, child]) => child))) child._apply(fn);
  for (const [name, parameter] of membersOf(module, 'parameter')) {
    if (parameter !== null) applyToParameter(module, name, parameter, fn);
  }
  for (const [name, buffer] of membersOf(module, 'buffer')) {
    if (buffer !== null) Reflect.set(module, name, keep(applied(buffer, fn)));
  }
}

/** What has no shape yet stays so. */
function applied(buffer: Tensor, fn: (tensor: Tensor) => Tensor): Tensor {
  const result = fn(buffer);
  if (!(buffer instanceof UninitializedBuffer)) return result;
  const { device, dtype } = result;
  return new UninitializedBuffer({ device, dtype, persistent: buffer.persistent });
}

function applyToParameter(module: Module, name: string, parameter: Parameter, fn: (tensor: Tensor) => Tensor): void {
  const applied = no_grad(() => fn(parameter));
  const { grad } = parameter;
  const held = replaceData(parameter, applied) ? parameter : new Parameter(applied, parameter.requires_grad);
  if (held !== parameter) Reflect.set(module, name, held);
  if (grad === null) return;
  const appliedGrad = no_grad(() => fn(grad));
  if (held !== parameter || !replaceData(grad, appliedGrad)) {
    held.grad = appliedGrad.requires_grad_(grad.requires_grad);
  }
}

/** Puts other data behind the same tensor; false where libtorch cannot, as between a real device and `meta`. */
function replaceData(tensor: Tensor, data: Tensor): boolean {
  if (!_has_compatible_shallow_copy_type(tensor, data)) return false;
  if (!tensor.is_same(data)) tensor.data = data;
  return true;
}

/** What `Module.to` was asked for. */
export interface Target {
  readonly device: DeviceLike | null;
  readonly dtype: dtype | null;
  readonly non_blocking: boolean;
  readonly memory_format: memory_format | null;
}

interface ToArguments {
  device?: DeviceLike | null;
  dtype?: dtype | null;
  tensor?: Tensor | null;
  other?: Tensor | null;
  non_blocking?: boolean;
  copy?: boolean;
  memory_format?: memory_format | null;
}

const forms = {
  device: ['device', 'dtype', 'non_blocking', 'copy', '*', 'memory_format'],
  dtype: ['dtype', 'non_blocking', 'copy', '*', 'memory_format', 'device'],
  tensor: ['tensor', 'non_blocking', 'copy', '*', 'memory_format'],
} as const;

/** The arguments of `to(device, dtype)`, `to(dtype)` and `to(tensor)` by name. */
export function bindTo(args: readonly unknown[]): ToArguments {
  const [first] = args;
  const form = isTensor(first) ? 'tensor' : isDtype(first) ? 'dtype' : 'device';
  const keywords = isPlainObject(args[0]) && isTensor(args[0]['tensor']) ? 'tensor' : form;
  const bound = bind<ToArguments>({ name: 'to', parameters: forms[keywords], required: 0 }, args);
  if (bound.copy !== undefined) throw new TorchError('.to() does not accept copy argument');
  return bound;
}

/** Reads what `Module.to` was given. */
export function parseTo(args: readonly unknown[]): Target {
  const bound = bindTo(args);
  const { non_blocking = false, memory_format = null } = bound;
  const device = bound.tensor?.device ?? bound.device ?? null;
  return { device, dtype: checked(bound.tensor?.dtype ?? bound.dtype ?? null), non_blocking, memory_format };
}

function checked(type: dtype | null): dtype | null {
  if (type === null) return null;
  if (!isDtype(type)) {
    throw new TypeError(`to() received an invalid combination of arguments - got (${typename(type)})`);
  }
  if (type.startsWith('complex')) {
    warn(
      'Complex modules are a new feature under active development whose design may change, and some modules might not work ' +
        'as expected when using complex tensors as parameters or buffers. Please file an issue at ' +
        'https://github.com/pytorch/pytorch/issues/new?template=bug-report.yml if a complex module does not work as expected.',
    );
  } else if (!/^b?float/.test(type)) {
    throw new TypeError(
      `nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.${type}`,
    );
  }
  return type;
}

const noData = 'Cannot copy out of meta tensor; no data!';

/** One tensor of a module, moved and cast: integers only move. */
export function convert(tensor: Tensor, { device, dtype, non_blocking, memory_format }: Target): Tensor {
  const casts = tensor.is_floating_point() || tensor.is_complex();
  const options = {
    device,
    dtype: casts ? dtype : null,
    non_blocking,
    ...(memory_format !== null && [4, 5].includes(tensor.dim()) ? { memory_format } : {}),
  };
  try {
    return tensor.to(options);
  } catch (error) {
    if (!(error instanceof NotImplementedError && error.message.startsWith(noData))) throw error;
    throw new NotImplementedError(
      `${noData} Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a ` +
        `different device.${error.message.slice(noData.length)}`,
    );
  }
}

import { TorchError } from '../errors.js';
import { empty } from '../generated/torch.js';
import { refusePromise, type Sync } from '../memory.js';
import { I, native, reserve } from '../native.js';
import { typeName } from '../python_types.js';
import { isTensor, put, type Tensor } from '../tensor.js';
import { Mode } from './grad_mode.js';
import { type GradientEdge, gradFnOrAccumulator } from './gradient_edge.js';
import { addHook, type RemovableHandle, TableKind } from './hooks.js';
import { putAll, takePending } from './native.js';
import { handle, type Node } from './node.js';

export { GradientEdge, get_gradient_edge } from './gradient_edge.js';
export { Node } from './node.js';

/** What to keep of a saved tensor, and how to get the tensor back. */
export type PackHook = (tensor: Tensor) => unknown;
/** Gets a saved tensor back from what the pack hook kept. */
export type UnpackHook = (packed: never) => Tensor;

/** Why saved-tensor hooks are refused, innermost last. */
const refusals: string[] = [];

/**
 * Calls `pack_hook` on every tensor that an operation saves for `backward`, keeps what it returns, and calls
 * `unpack_hook` on that when `backward` needs the tensor: for the callback, or until the end of the block of `using`.
 *
 * @throws TorchError while `disable_saved_tensors_hooks` is in effect; TypeError when the callback returns a promise.
 * @example
 * const x = torch.tensor([1.5, 2], { requires_grad: true });
 * const half = (t: Tensor) => t.to(torch.float16);
 * const y = torch.autograd.graph.saved_tensors_hooks(half, (t: Tensor) => t.to(torch.float32), () => x.mul(x));
 */
export function saved_tensors_hooks(pack_hook: PackHook, unpack_hook: UnpackHook): Mode;
/** Runs `fn` under the hooks, and returns what it returns. */
export function saved_tensors_hooks<T>(pack_hook: PackHook, unpack_hook: UnpackHook, fn: () => T & Sync<T>): T;
export function saved_tensors_hooks<T>(pack_hook: PackHook, unpack_hook: UnpackHook, fn?: () => T): T | Mode {
  for (const hook of [pack_hook, unpack_hook]) {
    if (typeof hook !== 'function') throw new TypeError(`expected a function as hook, but got ${typeName(hook)}`);
  }
  const refusal = refusals.at(-1);
  if (refusal !== undefined) throw new TorchError(refusal);
  const mode = new Mode('autograd.graph.saved_tensors_hooks', () => {
    native.pushSavedTensorsHooks(pack_hook, unpack_hook);
    return () => native.popSavedTensorsHooks();
  });
  return fn === undefined ? mode : mode.run(fn);
}

/** Called from C++ with the tensor pending; the answer is an object, since references hold nothing else. */
export function runPackHook(pack: (tensor: Tensor | null) => unknown): object {
  return { packed: pack(takePending(0)) };
}

/** Called from C++ when a pass needs the tensor. */
export function runUnpackHook(unpack: (packed: unknown) => unknown, { packed }: { packed: unknown }): void {
  const tensor = unpack(packed);
  if (!isTensor(tensor)) {
    throw new TypeError(
      `Output of saved tensor unpack_hook expected to be a Tensor but got result of type ${typeName(tensor)}`,
    );
  }
  put(0, tensor);
}

export interface SaveOnCpuOptions {
  /** Copy into pinned memory, asynchronously. Default: `false`. */
  pin_memory?: boolean;
}

/**
 * Keeps tensors saved for `backward` on the CPU and copies them back when they are needed.
 *
 * @throws TypeError when the callback returns a promise.
 */
export function save_on_cpu(options?: boolean | SaveOnCpuOptions): Mode;
/** Runs `fn` with saved tensors on the CPU, and returns what it returns. */
export function save_on_cpu<T>(options: boolean | SaveOnCpuOptions, fn: () => T & Sync<T>): T;
export function save_on_cpu<T>(options: boolean | SaveOnCpuOptions = {}, fn?: () => T): T | Mode {
  const pinned = typeof options === 'boolean' ? options : (options.pin_memory ?? false);
  interface Packed {
    readonly device: Tensor['device'];
    readonly copy: Tensor;
  }
  const pack = (tensor: Tensor): Packed => ({ device: tensor.device, copy: toCpu(tensor, pinned) });
  const unpack = ({ device, copy }: Packed) => copy.to({ device, non_blocking: pinned });
  const mode = saved_tensors_hooks(pack, unpack);
  return fn === undefined ? mode : mode.run(fn);
}

function toCpu(tensor: Tensor, pinned: boolean): Tensor {
  if (!(pinned && tensor.is_cuda)) return tensor.to({ device: 'cpu' });
  const copy = empty([...tensor.shape], { dtype: tensor.dtype, pin_memory: !tensor.is_sparse });
  return copy.copy_(tensor, { non_blocking: true });
}

/**
 * Makes `saved_tensors_hooks` throw `error_message`, for features that do not work with it.
 *
 * @throws TypeError when the callback returns a promise.
 */
export function disable_saved_tensors_hooks(error_message: string): Mode;
/** Runs `fn` without such hooks, and returns what it returns. */
export function disable_saved_tensors_hooks<T>(error_message: string, fn: () => T & Sync<T>): T;
export function disable_saved_tensors_hooks<T>(error_message: string, fn?: () => T): T | Mode {
  const mode = new Mode('autograd.graph.disable_saved_tensors_hooks', () => {
    refusals.push(error_message);
    return () => void refusals.pop();
  });
  return fn === undefined ? mode : mode.run(fn);
}

/** Says that the data of tensors were changed in place by something that autograd cannot see. */
export function increment_version(tensor: Tensor | Iterable<Tensor>): void {
  const tensors = isTensor(tensor) ? [tensor] : [...tensor];
  reserve(1 + 2 * tensors.length, 0);
  I[0] = tensors.length;
  putAll(1, tensors);
  native.incrementVersion(tensors);
}

/**
 * Runs `callback` when the backward pass that is running is over; not when the pass fails.
 *
 * @throws TorchError outside a backward pass.
 * @example
 * const x = torch.ones(2, { requires_grad: true });
 * x.register_hook(() => torch.autograd.graph.queue_callback(() => console.log('backward done')));
 * x.sum().backward();
 */
export function queue_callback(callback: () => void): void {
  native.queueCallback(callback);
}

/** Called from C++ when the pass is over. */
export function runQueuedCallback(callback: () => unknown): void {
  refusePromise(callback(), 'queue_callback');
}

function currentPass(): number {
  native.graphTask();
  const pass = I[0] ?? -1;
  if (pass === -1) throw new TorchError('expected this hook to be called inside a backward call');
  return pass;
}

function willExecute(node: Node): boolean {
  const owner = node[handle];
  put(0, owner);
  native.willExecute(owner);
  return I[0] !== 0;
}

/** Gradients of one pass as they come in. */
interface Collected {
  readonly gradients: (Tensor | null)[];
  /** How many of the tensors the pass reaches. */
  readonly expected: number;
  count: number;
}

/** Removes several hooks as one. */
class MultiHandle implements Disposable {
  constructor(private readonly handles: readonly RemovableHandle[]) {}

  remove(): void {
    for (const each of this.handles) each.remove();
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** Called once with every gradient, `null` where there is none. */
export type AllHook = (gradients: readonly (Tensor | null)[]) => void;
/** Called with the gradient that comes first. */
export type AnyHook = (gradient: Tensor) => void;

/**
 * Registers one hook for several tensors: `all` calls it with their gradients (`null` for those the pass does not reach)
 * when all are known, `any` calls it with the first that is known.
 *
 * @throws RangeError for another mode.
 * @example
 * const a = torch.rand(2, { requires_grad: true });
 * const b = torch.rand(2, { requires_grad: true });
 * const handle = torch.autograd.graph.register_multi_grad_hook([a, b], (grads) => console.log(grads.length));
 * a.mul(b).sum().backward(); // 2
 * handle.remove();
 */
export function register_multi_grad_hook(
  tensors: readonly Tensor[],
  fn: AllHook,
  options?: { mode?: 'all' },
): MultiHandle;
/** Calls `fn` with the first gradient of any of the tensors. */
export function register_multi_grad_hook(
  tensors: readonly Tensor[],
  fn: AnyHook,
  options: { mode: 'any' },
): MultiHandle;
export function register_multi_grad_hook(
  tensors: readonly Tensor[],
  fn: AllHook | AnyHook,
  { mode = 'all' }: { mode?: 'all' | 'any' } = {},
): MultiHandle {
  if (mode === 'all') return registerAll(tensors, fn as AllHook); // the overloads tie fn to mode
  if (mode === 'any') return registerAny(tensors, fn as AnyHook);
  throw new RangeError(`Expects mode to be one of ('all', 'any') but got ${String(mode)}`);
}

function registerAll(tensors: readonly Tensor[], fn: AllHook): MultiHandle {
  const nodes = tensors.map((tensor: Tensor | GradientEdge) => {
    const node = gradFnOrAccumulator(tensor);
    if (node === null) throw new TorchError('Expected gradient function to be set');
    return node;
  });
  const passes = new Map<number, Collected>();
  const start = (): Collected => ({
    gradients: tensors.map(() => null),
    expected: nodes.filter(willExecute).length,
    count: 0,
  });
  const inner = (index: number) => (gradient: Tensor) => {
    const pass = currentPass();
    const collected = passes.get(pass) ?? start();
    passes.set(pass, collected);
    collected.gradients[index] = gradient;
    collected.count++;
    if (collected.count < collected.expected) return;
    passes.delete(pass);
    fn(collected.gradients);
  };
  return new MultiHandle(tensors.map((tensor, k) => addHook(tensor, TableKind.tensor, inner(k))));
}

function registerAny(tensors: readonly Tensor[], fn: AnyHook): MultiHandle {
  let lastPass = -1;
  const inner = (gradient: Tensor) => {
    const pass = currentPass();
    if (pass === lastPass) return;
    lastPass = pass;
    fn(gradient);
  };
  const differentiable = tensors.filter((tensor) => tensor.requires_grad);
  return new MultiHandle(differentiable.map((tensor) => addHook(tensor, TableKind.tensor, inner)));
}

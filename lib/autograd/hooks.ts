import { TorchError } from '../errors.js';
import { I, native, reserve } from '../native.js';
import { typeName } from '../python_types.js';
import { idOf, isTensor, put, type Tensor } from '../tensor.js';
import { putAll, takeAllPending, takePending } from './native.js';

/** What a hook on a tensor does: it sees the gradient and may return another in its place. */
export type TensorHook = (grad: Tensor) => Tensor | null | undefined | void;

/** What a hook on an accumulated gradient does: it sees the tensor, whose `grad` is up to date. */
export type PostAccumulateGradHook = (param: Tensor) => void;

export type Gradients = readonly (Tensor | null)[];

/** What a hook on a node does: it may return other gradients of the node's inputs. */
export type NodeHook = (grad_inputs: Gradients, grad_outputs: Gradients) => Gradients | null | undefined | void;

/** What a pre-hook on a node does: it may return other gradients of the node's outputs. */
export type NodePreHook = (grad_outputs: Gradients) => Gradients | null | undefined | void;

/** The hooks of one place, in the order of registration (Python's dict `_backward_hooks`). */
export type HookTable<Hook> = Map<number, Hook>;

let nextId = 0;

/** Takes a hook away again; also at the end of the block of `using`. */
export class RemovableHandle implements Disposable {
  readonly id: number;
  #table: HookTable<unknown> | undefined;

  constructor(table: HookTable<unknown>) {
    this.id = nextId++;
    this.#table = table;
  }

  /** Removes the hook; doing it twice is harmless. */
  remove(): void {
    this.#table?.delete(this.id);
    this.#table = undefined;
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** The order of native/hooks.cc. */
export const TableKind = { tensor: 0, pre: 1, post: 2, postAccumulate: 3 } as const;

/** Adds a hook to the table of a tensor, or of the node whose handle it is. */
export function addHook(owner: Tensor, kind: number, hook: unknown): RemovableHandle {
  if (typeof hook !== 'function') throw new TypeError(`expected a function as hook, but got ${typeName(hook)}`);
  put(0, owner);
  I[2] = kind;
  // The table that C++ gives back is one that this function made.
  const table = native.hookTable(new Map(), owner) as HookTable<unknown>;
  const handle = new RemovableHandle(table);
  table.set(handle.id, hook);
  return handle;
}

/** torch/csrc/autograd/python_hook.cpp, check_single_result. */
function checkSingle(original: Tensor | null, result: unknown, hook: object): asserts result is Tensor | null {
  if (result === null || result === undefined) return;
  if (original === null) throw new TorchError("can't replace a None gradient with a non-None value");
  if (!isTensor(result)) throw new TypeError(`expected Variable, but hook returned '${hookTypeName(result)}'`);
  const name = nameOf(hook);
  put(0, original);
  put(2, result);
  native.checkHookResult(name, original, result);
}

/** An array stands for Python's tuple. */
function hookTypeName(value: unknown): string {
  return Array.isArray(value) ? 'tuple' : typeName(value);
}

function nameOf(hook: object): string {
  return 'name' in hook && typeof hook.name === 'string' && hook.name !== '' ? hook.name : '<lambda>';
}

/** Called from C++ with a gradient pending: answers with what the hooks made of it, or nothing when they left it. */
export function runTensorHooks(table: HookTable<(grad: Tensor | null) => unknown>): void {
  let grad = takePending(0);
  let changed = false;
  for (const hook of [...table.values()]) {
    const result = hook(grad);
    if (result === null || result === undefined) continue;
    checkSingle(grad, result, hook);
    grad = result;
    changed = true;
  }
  put(0, changed ? grad : null);
}

/** check_result: a hook's answer must have as many gradients as it was given. */
function checkAll(original: Gradients, result: unknown, hook: object): asserts result is Gradients {
  if (!Array.isArray(result)) throw new TypeError(`expected tuple, but hook returned '${hookTypeName(result)}'`);
  if (result.length !== original.length) {
    throw new TorchError(
      `hook '${nameOf(hook)}' has returned an incorrect number of values ` +
        `(got ${result.length}, but expected ${original.length})`,
    );
  }
  for (const [k, grad] of original.entries()) checkSingle(grad, result[k], hook);
}

function runNodeHooks<Hook extends object>(
  table: HookTable<Hook>,
  grads: Gradients,
  ask: (hook: Hook, grads: Gradients) => unknown,
): void {
  let current = grads;
  for (const hook of [...table.values()]) {
    const result = ask(hook, current);
    if (result === null || result === undefined) continue;
    checkAll(current, result, hook);
    current = result.map((grad) => grad ?? null);
  }
  reserve(1 + 2 * current.length, 0);
  I[0] = current === grads ? 0 : 1;
  if (current !== grads) putAll(1, current);
}

/** Called from C++ with the gradients of a node's outputs pending, before the node runs. */
export function runPreHooks(table: HookTable<NodePreHook>): void {
  runNodeHooks(table, takeAllPending(I[0] ?? 0), (hook, grads) => hook(grads));
}

/** Called from C++ with the gradients that a node computed and those it was given pending. */
export function runPostHooks(table: HookTable<NodeHook>): void {
  const [inputs, outputs] = [I[0] ?? 0, I[1] ?? 0];
  const gradInputs = takeAllPending(inputs);
  const gradOutputs = takeAllPending(outputs, inputs);
  runNodeHooks(table, gradInputs, (hook, grads) => hook(grads, gradOutputs));
}

/** Called from C++ with the tensor pending; `owner` is the object that the hooks were registered on, if it lives. */
export function runPostAccumulateHooks(table: HookTable<(param: Tensor) => unknown>, owner: Tensor | undefined): void {
  const pending = takePending(0);
  const tensor = owner !== undefined && idOf(owner) !== 0 ? owner : pending;
  if (tensor === null) return;
  for (const hook of [...table.values()]) {
    const result = hook(tensor);
    if (result !== null && result !== undefined) {
      throw new TypeError(`expected Variable, but hook returned '${hookTypeName(result)}'`);
    }
  }
}

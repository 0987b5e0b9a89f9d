import { I, native, reserve } from '../native.js';
import { blank, idOf, put, receive, settle, type Tensor } from '../tensor.js';

type Unread = readonly unknown[];

declare module '../native.js' {
  // The exports of native/autograd.cc, function.cc, grad_mode.cc, hooks.cc and nodes.cc.
  interface Native {
    setupAutograd(callbacks: readonly object[]): void;
    runBackward(owners: readonly object[], ...keepAlive: Unread): void;
    autogradInfo(...keepAlive: Unread): void;
    graphTask(): void;
    willExecute(...keepAlive: Unread): void;
    queueCallback(callback: () => void): void;
    incrementVersion(...keepAlive: Unread): void;
    setAlwaysAway(): void;

    applyFunction(ctx: object, name: string, owners: readonly object[], ...keepAlive: Unread): void;
    savedTensors(owners: readonly object[]): void;
    functionHandle(out: object): void;
    delayedError(message: string, owners: readonly object[], ...keepAlive: Unread): void;

    gradMode(): void;
    multithreadingMode(): void;
    anomalyMode(): void;
    pushInferenceMode(): void;
    popInferenceMode(): void;
    isInferenceMode(): void;

    hookTable(candidate: object, owner: object, ...keepAlive: Unread): object;
    checkHookResult(name: string, ...keepAlive: Unread): void;
    pushSavedTensorsHooks(pack: object, unpack: object): void;
    popSavedTensorsHooks(): void;

    node(owner: object, ...keepAlive: Unread): object | undefined;
    gradAccumulator(owner: object, ...keepAlive: Unread): object | undefined;
    nodeName(...keepAlive: Unread): string;
    nodeAddress(...keepAlive: Unread): string;
    nodeInfo(...keepAlive: Unread): void;
    nodeInput(...keepAlive: Unread): void;
  }
}

/** The tensor that C++ left at this place for the running callback, or `null`. */
export function takePending(index: number): Tensor | null {
  const out = blank();
  I[0] = index;
  const answer = native.take(out);
  return I[0] === 0 ? null : settle(out, 0, answer);
}

export function takeAllPending(count: number, start = 0): (Tensor | null)[] {
  return Array.from({ length: count }, (_, k) => takePending(start + k));
}

/** Writes an optional tensor's handle; a disposed one must not pass for "no tensor". */
export function putOptional(at: number, tensor: Tensor | null): void {
  if (tensor !== null && idOf(tensor) === 0) throw new ReferenceError('tensor was disposed');
  put(at, tensor);
}

/** Writes handles one after another from `I[at]`; returns where the next one goes. */
export function putAll(at: number, tensors: readonly (Tensor | null)[]): number {
  reserve(at + 2 * tensors.length, 0);
  let next = at;
  for (const tensor of tensors) {
    putOptional(next, tensor);
    next += 2;
  }
  return next;
}

/** Out objects for `count` results. */
export function blanks(count: number): Tensor[] {
  return Array.from({ length: count }, blank);
}

/** The results that a native function gave to `owners`, or put in their place; `null` where it had none. */
export function receiveAll(owners: readonly Tensor[]): (Tensor | null)[] {
  return owners.map((owner, k) => (I[2 * k] === 0 ? null : receive(owner, 2 * k)));
}

import { TorchError } from '../errors.js';
import { refusePromise, type Sync } from '../memory.js';
import { I, native } from '../native.js';
import './native.js';

/** The modes in effect that must end in reverse order, outermost first. */
const open: Mode[] = [];

/**
 * A mode in effect until its block ends: `using _ = torch.no_grad();`. Disposing it twice is harmless.
 *
 * @throws TorchError when disposed before a mode that was entered after it.
 */
export class Mode implements Disposable {
  readonly #name: string;
  #leave: (() => void) | undefined;
  readonly #nested: boolean;

  /** `enter` puts the mode in effect and returns what ends it; a mode that is not `nested` may end in any order. */
  constructor(name: string, enter: () => () => void, nested = true) {
    this.#name = name;
    this.#nested = nested;
    this.#leave = enter();
    if (nested) open.push(this);
  }

  [Symbol.dispose](): void {
    if (this.#leave === undefined) return;
    const inner = open.at(-1);
    if (this.#nested && inner !== undefined && inner !== this) {
      throw new TorchError(
        `${this.#name}() cannot end before ${inner.#name}(), which was entered after it: end modes in reverse order, ` +
          `as \`using _ = torch.${inner.#name}()\` does`,
      );
    }
    this.#end();
  }

  #end(): void {
    const leave = this.#leave;
    this.#leave = undefined;
    if (this.#nested) open.pop();
    leave?.();
  }

  /** Runs `fn` in the mode and ends it, whatever `fn` does. */
  run<T>(fn: () => T): T {
    let result: T;
    try {
      result = fn();
    } catch (error) {
      this.#unwind();
      throw error;
    }
    const left = this.#unwind();
    if (result instanceof Promise) result.catch(() => undefined); // its outcome is told by the TypeError
    refusePromise(result, this.#name);
    if (left !== undefined) {
      throw new TorchError(
        `${left}() did not end inside the callback of ${this.#name}(): write \`using _ = torch.${left}()\``,
      );
    }
    return result;
  }

  /** Ends this mode and every one that was entered inside and forgotten; returns the name of such a one. */
  #unwind(): string | undefined {
    let left: string | undefined;
    while (this.#nested && open.includes(this)) {
      const inner = open.at(-1);
      if (inner === undefined || inner === this) break;
      left = inner.#name;
      inner.#end();
    }
    this.#end();
    return left;
  }

  toString(): string {
    return `torch.autograd.grad_mode.${this.#name}`;
  }
}

function exchangeGradMode(wanted: boolean): () => void {
  I[0] = wanted ? 1 : 0;
  native.gradMode();
  const previous = I[0] ?? 0;
  return () => {
    I[0] = previous;
    native.gradMode();
  };
}

/**
 * Whether operations are being recorded for `backward` on this thread.
 *
 * @example
 * torch.no_grad(() => torch.is_grad_enabled()); // false
 */
export function is_grad_enabled(): boolean {
  I[0] = -1;
  native.gradMode();
  return I[0] !== 0;
}

/** Whether inference mode is in effect on this thread. */
export function is_inference_mode_enabled(): boolean {
  native.isInferenceMode();
  return I[0] !== 0;
}

/**
 * Stops recording operations: for the callback, whose value it returns, or until the end of the block of `using`.
 *
 * Results have `requires_grad = false` even when inputs require gradients. Without a callback the mode is in effect at
 * once and stays until it is disposed.
 *
 * @throws TypeError when the callback returns a promise.
 * @example
 * const x = torch.ones(2, { requires_grad: true });
 * torch.no_grad(() => x.mul(2)).requires_grad; // false
 * {
 *   using _ = torch.no_grad();
 *   x.mul(2).requires_grad; // false
 * }
 */
export function no_grad(): Mode;
/** Runs `fn` without recording, and returns what it returns. */
export function no_grad<T>(fn: () => T & Sync<T>): T;
export function no_grad<T>(fn?: () => T): T | Mode {
  return entered(new Mode('no_grad', () => exchangeGradMode(false)), fn);
}

/**
 * Records operations again inside `no_grad`, in the same two forms.
 *
 * @throws TypeError when the callback returns a promise.
 * @example
 * const x = torch.ones(2, { requires_grad: true });
 * torch.no_grad(() => torch.enable_grad(() => x.mul(2))).requires_grad; // true
 */
export function enable_grad(): Mode;
/** Runs `fn` with recording, and returns what it returns. */
export function enable_grad<T>(fn: () => T & Sync<T>): T;
export function enable_grad<T>(fn?: () => T): T | Mode {
  return entered(new Mode('enable_grad', () => exchangeGradMode(true)), fn);
}

/**
 * Switches recording on or off: for the callback, for the block of `using`, or, as a plain call, from now on.
 *
 * @throws TypeError when the callback returns a promise.
 * @example
 * const is_train = false;
 * const x = torch.ones(2, { requires_grad: true });
 * torch.set_grad_enabled(is_train, () => x.mul(2)).requires_grad; // false
 */
export function set_grad_enabled(mode: boolean | { mode: boolean }): Mode;
/** Runs `fn` with recording on or off, and returns what it returns. */
export function set_grad_enabled<T>(mode: boolean | { mode: boolean }, fn: () => T & Sync<T>): T;
export function set_grad_enabled<T>(mode: boolean | { mode: boolean }, fn?: () => T): T | Mode {
  const wanted = flag('set_grad_enabled', mode);
  // Not nested: a plain call is never disposed, and must not keep an outer mode from ending.
  return entered(new Mode('set_grad_enabled', () => exchangeGradMode(wanted), false), fn);
}

/**
 * Runs without recording, and without the view tracking and version counters that make `no_grad` results usable in
 * recorded computations later: faster, for tensors that autograd will never see.
 *
 * @param mode - `false` switches inference mode off inside. Default: `true`.
 * @throws TypeError when the callback returns a promise.
 * @example
 * const x = torch.ones(2, { requires_grad: true });
 * torch.inference_mode(() => x.mul(2)).is_inference(); // true
 */
export function inference_mode(mode?: boolean | { mode: boolean }): Mode;
/** Runs `fn` in inference mode, and returns what it returns. */
export function inference_mode<T>(fn: () => T & Sync<T>): T;
/** Runs `fn` with inference mode on or off, and returns what it returns. */
export function inference_mode<T>(mode: boolean | { mode: boolean }, fn: () => T & Sync<T>): T;
export function inference_mode<T>(mode: boolean | { mode: boolean } | (() => T) = true, fn?: () => T): T | Mode {
  const callback = typeof mode === 'function' ? mode : fn;
  const wanted = typeof mode === 'function' ? true : flag('inference_mode', mode);
  return entered(new Mode('inference_mode', () => pushInferenceMode(wanted)), callback);
}

function pushInferenceMode(wanted: boolean): () => void {
  I[0] = wanted ? 1 : 0;
  native.pushInferenceMode();
  return () => native.popInferenceMode();
}

/**
 * Lets backward passes use a thread per accelerator (the default) or keeps them on the calling thread.
 *
 * @example
 * torch.autograd.set_multithreading_enabled(false, () => torch.autograd.is_multithreading_enabled()); // false
 */
export function set_multithreading_enabled(mode: boolean | { mode: boolean }): Mode;
/** Runs `fn` with threads in `backward` or without, and returns what it returns. */
export function set_multithreading_enabled<T>(mode: boolean | { mode: boolean }, fn: () => T & Sync<T>): T;
export function set_multithreading_enabled<T>(mode: boolean | { mode: boolean }, fn?: () => T): T | Mode {
  const wanted = flag('set_multithreading_enabled', mode);
  const enter = () => {
    const previous = exchangeMultithreading(wanted ? 1 : 0);
    return () => void exchangeMultithreading(previous);
  };
  return entered(new Mode('set_multithreading_enabled', enter, false), fn);
}

/** Whether backward passes may use a thread per accelerator. */
export function is_multithreading_enabled(): boolean {
  return exchangeMultithreading(-1) !== 0;
}

function exchangeMultithreading(wanted: number): number {
  I[0] = wanted;
  native.multithreadingMode();
  return I[0] ?? 0;
}

function entered<T>(mode: Mode, fn: (() => T) | undefined): T | Mode {
  return fn === undefined ? mode : mode.run(fn);
}

function flag(name: string, mode: boolean | { mode: boolean }): boolean {
  const wanted = typeof mode === 'object' && mode !== null ? mode.mode : mode;
  if (typeof wanted !== 'boolean') throw new TypeError(`${name}(): argument 'mode' must be bool`);
  return wanted;
}

import type { Gradients } from '../autograd/hooks.js';
import { isPlainObject } from '../bind.js';
import { TorchError } from '../errors.js';
import { repr } from '../repr.js';
import { isTensor, type Tensor } from '../tensor.js';
import { addHook, type RemovableHandle } from '../utils/hooks.js';
import { warn } from '../warnings.js';
import { attachNodeHooks, BackwardHook } from './backward_hook.js';
import { type Callable, everywhere } from './callable.js';
import type { Module } from './module.js';
import { type Held, type RegistrationHook, registrationHooks, registryOf } from './registration.js';
import { typename } from './typename.js';

export type { Gradients } from '../autograd/hooks.js';

/** `hook(module, args)`, with `with_kwargs` `hook(module, args, kwargs)`: may return what replaces them. */
export type ForwardPreHook = (module: Module, args: unknown[], kwargs: Record<string, unknown>) => unknown;
/** `hook(module, args, output)`, with `with_kwargs` `hook(module, args, kwargs, output)`: may return another output. */
export type ForwardHook = (module: Module, args: unknown[], ...rest: unknown[]) => unknown;
/** Sees the gradients of the outputs and may return others. */
export type BackwardPreHook = (module: Module, grad_output: Gradients) => Gradients | Tensor | null | void;
/** Sees the gradients of inputs and outputs and may return others for the inputs. */
export type BackwardModuleHook = (
  module: Module,
  grad_input: Gradients,
  grad_output: Gradients,
) => Gradients | Tensor | null | void;

interface ForwardPreEntry {
  readonly hook: ForwardPreHook;
  readonly withKwargs: boolean;
}

interface ForwardEntry {
  readonly hook: ForwardHook;
  readonly withKwargs: boolean;
  readonly alwaysCall: boolean;
}

/** The hooks around the calls of one module, or of all. */
export class Hooks {
  readonly forwardPre = new Map<number, ForwardPreEntry>();
  readonly forward = new Map<number, ForwardEntry>();
  readonly backwardPre = new Map<number, BackwardPreHook>();
  readonly backward = new Map<number, BackwardModuleHook>();
  /** Whether the backward hooks are full ones; the two sorts do not mix. */
  full: boolean | null = null;

  copy(): Hooks {
    const copy = new Hooks();
    for (const [id, entry] of this.forwardPre) copy.forwardPre.set(id, entry);
    for (const [id, entry] of this.forward) copy.forward.set(id, entry);
    for (const [id, entry] of this.backwardPre) copy.backwardPre.set(id, entry);
    for (const [id, entry] of this.backward) copy.backward.set(id, entry);
    copy.full = this.full;
    return copy;
  }

  get empty(): boolean {
    return this.forwardPre.size + this.forward.size + this.backwardPre.size + this.backward.size === 0;
  }
}

const globalHooks = new Hooks();
const none = new Hooks();

/** The hooks of `module`, from now on looked up at each call. */
export function hooksOf(module: Callable): Hooks {
  const registry = registryOf(module);
  registry.hooks ??= new Hooks();
  registry.straight = false;
  return registry.hooks;
}

/** Whether `module` itself has hooks before or after its `forward`. */
export function hasForwardHooks(module: Module): boolean {
  const { hooks } = registryOf(module);
  return hooks !== null && hooks.forwardPre.size + hooks.forward.size > 0;
}

/** Marks the backward hooks as full or not. Throws TorchError when they are of the other sort. */
export function claimBackward(hooks: Hooks, full: boolean): void {
  if (hooks.full === !full) {
    const where = hooks === globalHooks ? 'as a global Module hook' : 'on a single Module';
    throw new TorchError(
      `Cannot use both regular backward hooks and full backward hooks ${where}. Please use only one of them.`,
    );
  }
  hooks.full = full;
}

/** Runs `forward` with the hooks around it, global ones first. */
export function callWithHooks(module: Module, given: unknown[]): unknown {
  const own = registryOf(module).hooks ?? none;
  if (own.empty && globalHooks.empty) return module.forward(...given);
  return new HookedCall(module, own, given).run();
}

/** One call and its state; what Python keeps in the closure of `_call_impl`. */
class HookedCall {
  private result: unknown = null;
  private readonly called = new Set<number>();

  constructor(
    private readonly module: Module,
    private readonly own: Hooks,
    private args: unknown[],
  ) {}

  run(): unknown {
    try {
      return this.inner();
    } catch (error) {
      this.runAlwaysCalled(globalHooks, 'global module forward hook');
      this.runAlwaysCalled(this.own, 'module forward hook');
      throw error;
    }
  }

  private inner(): unknown {
    for (const entry of [...globalHooks.forwardPre.values(), ...this.own.forwardPre.values()]) this.before(entry);
    const backward = this.backwardHook();
    if (backward !== null) this.rejoin(backward.setupInputs(this.positional));
    this.result = this.module.forward(...this.args);
    for (const [id, entry] of [...globalHooks.forward, ...this.own.forward]) {
      if (entry.alwaysCall) this.called.add(id);
      this.after(entry);
    }
    if (backward !== null) this.result = this.wrapOutput(backward);
    const partial = this.backwardHooks(false);
    if (partial.length > 0) attachNodeHooks(this.module, partial, this.positional, this.result);
    return this.result;
  }

  /** The arguments without a trailing object of keywords. Alone, such an object counts as data. */
  private get positional(): unknown[] {
    return this.args.length > 1 && isPlainObject(this.args.at(-1)) ? this.args.slice(0, -1) : this.args;
  }

  private get keywords(): Record<string, unknown> {
    const last = this.args.at(-1);
    return isPlainObject(last) ? last : {};
  }

  /** Positional arguments and keywords, for hooks that asked for both. */
  private get split(): [unknown[], Record<string, unknown>] {
    return [isPlainObject(this.args.at(-1)) ? this.args.slice(0, -1) : this.args, this.keywords];
  }

  private rejoin(positional: readonly unknown[]): void {
    const keywords = this.positional === this.args ? [] : this.args.slice(-1);
    this.args = [...positional, ...keywords];
  }

  private before({ hook, withKwargs }: ForwardPreEntry): void {
    if (!withKwargs) {
      const changed = hook(this.module, this.positional, {});
      if (changed !== null && changed !== undefined) this.rejoin(Array.isArray(changed) ? changed : [changed]);
      return;
    }
    const changed = hook(this.module, ...this.split);
    if (changed === null || changed === undefined) return;
    if (!Array.isArray(changed) || changed.length !== 2) {
      throw new TorchError(
        `forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got ${repr(changed)}.`,
      );
    }
    const [args, kwargs] = changed as [unknown, unknown];
    const named = isPlainObject(kwargs) && (Object.keys(kwargs).length > 0 || kwargs === this.keywords) ? [kwargs] : [];
    this.args = [...(Array.isArray(args) ? args : [args]), ...named];
  }

  private after({ hook, withKwargs }: ForwardEntry): void {
    const changed = withKwargs
      ? hook(this.module, ...this.split, this.result)
      : hook(this.module, this.positional, this.result);
    if (changed !== null && changed !== undefined) this.result = changed;
  }

  private backwardHook(): BackwardHook | null {
    const pre = [...globalHooks.backwardPre.values(), ...this.own.backwardPre.values()];
    const full = this.backwardHooks(true);
    return pre.length + full.length > 0 ? new BackwardHook(this.module, full, pre) : null;
  }

  private backwardHooks(full: boolean): BackwardModuleHook[] {
    return [globalHooks, this.own].flatMap((hooks) => (hooks.full === full ? [...hooks.backward.values()] : []));
  }

  private wrapOutput(backward: BackwardHook): unknown {
    if (!isTensor(this.result) && !Array.isArray(this.result)) {
      warn(
        'For backward hooks to be called, module output should be a Tensor or a tuple of Tensors but received ' +
          `<class '${typename(this.result)}'>`,
      );
    }
    return backward.setupOutput(this.result);
  }

  /** After an error: the hooks that shall run all the same, unless they have. */
  private runAlwaysCalled(hooks: Hooks, what: string): void {
    for (const [id, entry] of [...hooks.forward]) {
      if (!entry.alwaysCall || this.called.has(id)) continue;
      try {
        this.after(entry);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        warn(
          `${what} with \`\`always_call=True\`\` raised an exception that was silenced as another error was raised in ` +
            `forward: ${reason}`,
        );
      }
    }
  }
}

/** Adds a hook around the calls of all modules; while there is one, no call goes straight to `forward`. */
function addGlobal<Entry>(hooks: Map<number, Entry>, entry: Entry): RemovableHandle {
  const handle = addHook(hooks, entry);
  everywhere.straight = false;
  const remove = handle.remove.bind(handle);
  handle.remove = () => {
    remove();
    everywhere.straight = globalHooks.empty;
  };
  return handle;
}

/**
 * Registers a hook that runs before every module's `forward`, `hook(module, args)`; what it returns replaces the arguments.
 *
 * @example
 * const handle = register_module_forward_pre_hook((module) => console.log(module._get_name()));
 * handle.remove();
 */
export function register_module_forward_pre_hook(hook: (module: Module, args: unknown[]) => unknown): RemovableHandle {
  return addGlobal(globalHooks.forwardPre, { hook, withKwargs: false });
}

/**
 * Registers a hook that runs after every module's `forward`, `hook(module, args, output)`, with `with_kwargs`
 * `hook(module, args, kwargs, output)`; what it returns replaces the output. With `always_call` also after an error.
 */
export function register_module_forward_hook(
  hook: ForwardHook,
  { with_kwargs = false, always_call = false }: { with_kwargs?: boolean; always_call?: boolean } = {},
): RemovableHandle {
  return addGlobal(globalHooks.forward, { hook, withKwargs: with_kwargs, alwaysCall: always_call });
}

/** Deprecated in favour of `register_module_full_backward_hook`. */
export function register_module_backward_hook(hook: BackwardModuleHook): RemovableHandle {
  claimBackward(globalHooks, false);
  return addGlobal(globalHooks.backward, hook);
}

/** Registers a hook, `hook(module, grad_output)`, that runs before the gradients of any module's inputs are computed. */
export function register_module_full_backward_pre_hook(hook: BackwardPreHook): RemovableHandle {
  return addGlobal(globalHooks.backwardPre, hook);
}

/** Registers a hook, `hook(module, grad_input, grad_output)`, for when the gradients of any module's inputs are known. */
export function register_module_full_backward_hook(hook: BackwardModuleHook): RemovableHandle {
  claimBackward(globalHooks, true);
  return addGlobal(globalHooks.backward, hook);
}

type Registering<Value> = (module: Module, name: string, value: Value | null) => Value | null | void;

/** Registers a hook that sees every buffer when a module registers it, and may return another. */
export function register_module_buffer_registration_hook(hook: Registering<Held['buffer']>): RemovableHandle {
  // Hooks are kept by kind: this one only sees buffers.
  return addHook(registrationHooks.buffer, hook as RegistrationHook);
}

/** Registers a hook that sees every child when a module registers it, and may return another. */
export function register_module_module_registration_hook(hook: Registering<Held['module']>): RemovableHandle {
  return addHook(registrationHooks.module, hook as RegistrationHook);
}

/** Registers a hook that sees every parameter when a module registers it, and may return another. */
export function register_module_parameter_registration_hook(hook: Registering<Held['parameter']>): RemovableHandle {
  return addHook(registrationHooks.parameter, hook as RegistrationHook);
}

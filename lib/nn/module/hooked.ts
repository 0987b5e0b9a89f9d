import { type Arguments, bind, type Keywords } from '../../bind.js';
import { addHook, type RemovableHandle } from '../../utils/hooks.js';
import type { Callable } from '../callable.js';
import {
  type BackwardModuleHook,
  type BackwardPreHook,
  claimBackward,
  type ForwardHook,
  type ForwardPreHook,
  hooksOf,
} from '../hooks.js';
import { registryOf } from '../registration.js';
import {
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  type StateDictHook,
  type StateDictPreHook,
  StateHooks,
} from '../state_dict.js';
import { Convertible } from './convertible.js';
import type { ForwardHookOptions, ForwardPreHookOptions } from './options.js';

type Prepend = Arguments<[], [prepend?: boolean], { prepend?: boolean } & Keywords>;
/** Open at the end: a module with more optional arguments must stay assignable to the type of one with fewer. */
type Open<Args extends readonly unknown[]> = [...Args, ...unknown[]];
type HookArguments = [args: unknown[], kwargs: Record<string, unknown>];
// biome-ignore lint/suspicious/noExplicitAny: each module chooses
type Free = any;

const signatures = {
  pre: { name: 'register_forward_pre_hook', parameters: ['*', 'prepend', 'with_kwargs'], required: 0 },
  forward: { name: 'register_forward_hook', parameters: ['*', 'prepend', 'with_kwargs', 'always_call'], required: 0 },
  prepend: { name: 'register_full_backward_hook', parameters: ['prepend'], required: 0 },
} as const;

function prepends(args: readonly unknown[]): boolean {
  return bind<{ prepend?: boolean }>(signatures.prepend, args).prepend ?? false;
}

function stateHooksOf(module: Callable): StateHooks {
  const registry = registryOf(module);
  registry.stateHooks ??= new StateHooks();
  return registry.stateHooks;
}

/** The part of a module that takes hooks. */
export abstract class Hooked extends Convertible {
  abstract forward(...args: Free): Free;

  /**
   * Registers a hook that runs before `forward`, `hook(module, args)`; what it returns replaces the arguments. With
   * `with_kwargs`, `hook(module, args, kwargs)` may return `[args, kwargs]`.
   */
  register_forward_pre_hook(
    hook: (module: this, args: Open<Parameters<this['forward']>>) => unknown,
    options?: ForwardPreHookOptions & { with_kwargs?: false },
  ): RemovableHandle;
  register_forward_pre_hook(
    hook: (module: this, ...args: HookArguments) => unknown,
    options: ForwardPreHookOptions & { with_kwargs: true },
  ): RemovableHandle;
  register_forward_pre_hook(hook: unknown, options: ForwardPreHookOptions = {}): RemovableHandle {
    const { prepend = false, with_kwargs = false } = bind<ForwardPreHookOptions>(signatures.pre, [options]);
    // Both forms take what a call passes: the module and its arguments.
    return addHook(hooksOf(this).forwardPre, { hook: hook as ForwardPreHook, withKwargs: with_kwargs }, prepend);
  }

  /**
   * Registers a hook that runs after `forward`, `hook(module, args, output)`; what it returns replaces the output. With
   * `with_kwargs` it gets `(module, args, kwargs, output)`, with `always_call` it runs after an error too.
   *
   * @example
   * model.register_forward_hook((module, args, output) => console.log(output.shape));
   */
  register_forward_hook(
    hook: (module: this, args: Open<Parameters<this['forward']>>, output: ReturnType<this['forward']>) => unknown,
    options?: ForwardHookOptions & { with_kwargs?: false },
  ): RemovableHandle;
  register_forward_hook(
    hook: (module: this, ...args: [...HookArguments, output: ReturnType<this['forward']>]) => unknown,
    options: ForwardHookOptions & { with_kwargs: true },
  ): RemovableHandle;
  register_forward_hook(hook: unknown, options: ForwardHookOptions = {}): RemovableHandle {
    const {
      prepend = false,
      with_kwargs = false,
      always_call = false,
    } = bind<ForwardHookOptions>(signatures.forward, [options]);
    const entry = { hook: hook as ForwardHook, withKwargs: with_kwargs, alwaysCall: always_call };
    return addHook(hooksOf(this).forward, entry, prepend);
  }

  /** Registers a hook, `hook(module, grad_output)`, that runs before the gradients of the inputs are computed. */
  register_full_backward_pre_hook(hook: BackwardPreHook, ...args: Prepend): RemovableHandle {
    return addHook(hooksOf(this).backwardPre, hook, prepends(args));
  }

  /**
   * Registers a hook, `hook(module, grad_input, grad_output)`, that runs when the gradients of the inputs are known; what it
   * returns replaces them.
   *
   * @throws TorchError when the module has a hook of the deprecated sort.
   */
  register_full_backward_hook(hook: BackwardModuleHook, ...args: Prepend): RemovableHandle {
    const hooks = hooksOf(this);
    claimBackward(hooks, true);
    return addHook(hooks.backward, hook, prepends(args));
  }

  /** Deprecated in favour of `register_full_backward_hook`: sees the gradients of the last operation only. */
  register_backward_hook(hook: BackwardModuleHook): RemovableHandle {
    const hooks = hooksOf(this);
    claimBackward(hooks, false);
    return addHook(hooks.backward, hook);
  }

  /** Registers a hook, `hook(module, prefix, keep_vars)`, that runs before the module's state is saved. */
  register_state_dict_pre_hook(hook: StateDictPreHook): RemovableHandle {
    return addHook(stateHooksOf(this).savePre, hook);
  }

  /** Registers a hook, `hook(module, state_dict, prefix, local_metadata)`, that may change the state dict in place. */
  register_state_dict_post_hook(hook: StateDictHook): RemovableHandle {
    return addHook(stateHooksOf(this).save, { hook, mayReplace: false });
  }

  /** As `register_state_dict_post_hook`; what the hook of the root module returns replaces the state dict. */
  _register_state_dict_hook(hook: StateDictHook): RemovableHandle {
    return addHook(stateHooksOf(this).save, { hook, mayReplace: true });
  }

  /**
   * Registers a hook that runs before the module's entries are loaded: `hook(module, state_dict, prefix, local_metadata,
   * strict, missing_keys, unexpected_keys, error_msgs)` may change the copy of the state dict and add to the lists.
   */
  register_load_state_dict_pre_hook(hook: LoadStateDictPreHook): RemovableHandle {
    return addHook(stateHooksOf(this).loadPre, hook);
  }

  /** Registers a hook, `hook(module, incompatible_keys)`, that runs after loading and may change the lists of keys in place. */
  register_load_state_dict_post_hook(hook: LoadStateDictPostHook): RemovableHandle {
    return addHook(stateHooksOf(this).loadPost, hook);
  }
}

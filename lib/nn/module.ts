import { inspect } from 'node:util';
import { type Arguments, bind } from '../bind.js';
import { copyFields, type Memo } from '../deepcopy.js';
import { NotImplementedError } from '../errors.js';
import type { Tensor } from '../tensor.js';
import { allocate, invoke } from './callable.js';
import { applyToTensors } from './conversion.js';
import { callWithHooks } from './hooks.js';
import { Hooked } from './module/hooked.js';
import { type LoadStateDictOptions, option, type StateDictOptions } from './module/options.js';
import { isModule, Registry, registryOf } from './registration.js';
import {
  type _IncompatibleKeys,
  type LocalMetadata,
  loadOwnState,
  loadState,
  type StateDict,
  saveOwnState,
  saveState,
} from './state_dict.js';
import { printModule } from './tree.js';

export {
  type BackwardModuleHook,
  type BackwardPreHook,
  type ForwardHook,
  type ForwardPreHook,
  type Gradients,
  register_module_backward_hook,
  register_module_buffer_registration_hook,
  register_module_forward_hook,
  register_module_forward_pre_hook,
  register_module_full_backward_hook,
  register_module_full_backward_pre_hook,
  register_module_module_registration_hook,
  register_module_parameter_registration_hook,
} from './hooks.js';
export type {
  ForwardHookOptions,
  ForwardPreHookOptions,
  LoadStateDictOptions,
  ModuleToOptions,
  NamedModulesOptions,
  NamedOptions,
  StateDictOptions,
} from './module/options.js';
export type { _IncompatibleKeys, LocalMetadata, Metadata, StateDict } from './state_dict.js';

// biome-ignore lint/suspicious/noExplicitAny: each subclass chooses
type Free = any;

// The call signature follows each class's own `forward`. The members after it belong to every function in the compiler's
// eyes, though not at run time: as `any`, subclasses may have fields of these names and of any type.
// biome-ignore lint/correctness/noUnusedVariables: merged declarations must have the same parameters
export interface Module<Args extends readonly unknown[] = Free, Out = Free> {
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;
  apply(fn: (module: Module) => void): this;
  name: Free;
  length: Free;
  call: Free;
  bind: Free;
  caller: Free;
  arguments: Free;
  prototype: Free;
  /** What `state_dict` shall hold besides tensors; to be defined together with `set_extra_state`. */
  get_extra_state?(): unknown;
  /** Takes back what `get_extra_state` has given. */
  set_extra_state?(state: unknown): void;
}

/**
 * Base class of all neural network modules: the layers and, by `extends`, your models.
 *
 * Fields that hold an `nn.Parameter`, an `nn.Buffer` or another module are registered, in the order of assignment.
 * Calling the instance runs `forward` and the hooks around it.
 *
 * @example
 * class Net extends nn.Module {
 *   hidden = new nn.Linear(2, 8);
 *   out = new nn.Linear(8, 1);
 *   forward(x: Tensor): Tensor { return this.out(this.hidden(x).relu()); }
 * }
 * const net = new Net();
 * net(torch.randn(5, 2)).shape; // torch.Size([5, 1])
 */
export abstract class Module<Args extends readonly unknown[] = Free, Out = Free> extends Hooked {
  /** Version of the layout of the state dict, for `_load_from_state_dict` of later versions; in Python a class attribute. */
  static readonly _version: number = 1;

  /** Whether the module is in training mode; set by `train` and `eval`. */
  training: boolean;

  constructor() {
    const registry = new Registry();
    super(registry);
    this.training = true;
    registry.attach(this);
  }

  /** The computation of the module; call the module itself instead, so that hooks run. */
  abstract override forward(...args: Args): Out;

  override [invoke](args: unknown[]): unknown {
    const registry = registryOf(this);
    if (!registry.called) prepare(this, registry);
    return callWithHooks(this, args);
  }

  /**
   * Puts the module and its children in training mode, or with `false` in evaluation mode.
   *
   * @throws RangeError when `mode` is no boolean.
   */
  train(mode: boolean | { mode?: boolean } = true): this {
    const training: unknown = option(mode, 'mode', true);
    if (typeof training !== 'boolean') throw new RangeError('training mode is expected to be boolean');
    this.training = training;
    for (const child of this.children()) child.train(training);
    return this;
  }

  /** Puts the module in evaluation mode: dropout is off, batch norm uses its running statistics. */
  eval(): this {
    this.train(false);
    return this;
  }

  /** Starts or stops recording operations on the parameters, as for freezing a part of a model. */
  requires_grad_(requires_grad: boolean | { requires_grad?: boolean } = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Drops the gradients of all parameters, or with `set_to_none` false fills them with zeros. */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean } = true): void {
    const drop = option(set_to_none, 'set_to_none', true);
    for (const parameter of this.parameters()) {
      if (drop) parameter.grad = null;
      else if (parameter.grad !== null) clear(parameter.grad);
    }
  }

  /** Applies `fn` to every parameter, gradient and buffer and keeps the results; what `to` and its like are made of. */
  _apply(fn: (tensor: Tensor) => Tensor, recurse = true): this {
    applyToTensors(this, fn, recurse);
    return this;
  }

  /**
   * The state of the module and its children: a plain object of tensors that share the module's memory, detached unless
   * `keep_vars`.
   *
   * @example
   * torch.save(model.state_dict(), 'model.pt');
   */
  state_dict<Destination extends StateDict = StateDict>(options: StateDictOptions<Destination> = {}): Destination {
    const {
      destination,
      prefix = '',
      keep_vars = false,
    } = bind<StateDictOptions<Destination>>(signatures.state_dict, [options]);
    // A hook of the private kind may replace the destination, as in Python.
    return saveState(this, destination, prefix, keep_vars) as Destination;
  }

  /** Writes the state of this module alone; may be overridden. */
  _save_to_state_dict(destination: StateDict, prefix: string, keep_vars: boolean): void {
    saveOwnState(this, destination, prefix, keep_vars);
  }

  /**
   * Copies a state dict into the module and its children. When it throws, nothing has been written.
   *
   * @throws TorchError when shapes differ, or, if `strict`, keys are missing or left over; TypeError when it is no dict.
   * @example
   * model.load_state_dict(torch.load('model.pt'));
   * const { missing_keys } = model.load_state_dict(state, { strict: false });
   */
  load_state_dict(
    state_dict: Readonly<StateDict> | ReadonlyMap<string, unknown>,
    ...args: Arguments<[], [strict?: boolean, assign?: boolean], LoadStateDictOptions>
  ): _IncompatibleKeys {
    const { strict = true, assign = false } = bind<LoadStateDictOptions>(signatures.load_state_dict, args);
    return loadState(this, state_dict, strict, assign);
  }

  /**
   * Checks the entries of this module alone and copies them; adds to the lists of keys and errors. May be overridden, to read
   * state dicts of older versions.
   */
  _load_from_state_dict(
    state_dict: StateDict,
    prefix: string,
    local_metadata: LocalMetadata,
    strict: boolean,
    missing_keys: string[],
    unexpected_keys: string[],
    error_msgs: string[],
  ): void {
    loadOwnState(this, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs);
  }

  /** The name that printing shows: the class's. */
  _get_name(): string {
    return this.constructor.name;
  }

  /** What printing shows between the parentheses; a line per item when there are several. */
  extra_repr(): string {
    return '';
  }

  /** The tree of modules, as Python prints it. */
  override toString(): string {
    return printModule(this);
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /** Copies class and fields without running constructors; hooks are shared, private (`#`) fields of subclasses are not there. */
  __deepcopy__(memo: Memo): this {
    const registry = new Registry();
    // The prototype makes it an instance of the same class.
    const copy = allocate(Object.getPrototypeOf(this) as object, registry) as this;
    memo.set(this, copy);
    registryOf(this).copyTo(registry, copy);
    copyFields(this, copy, memo);
    return copy;
  }
}

/** The first call: construction is over, and calls may go straight to `forward` as long as there are no hooks. */
function prepare(module: Module, registry: Registry): void {
  if (typeof module.forward !== 'function') throw missingForward(module);
  registry.close();
  registry.sync();
  registry.called = true;
  registry.straight = registry.hooks === null;
}

// A method, but declared by the interface: as a member of the class it would forbid fields of this name.
Object.defineProperty(Module.prototype, 'apply', {
  value: applyToModules,
  writable: true,
  configurable: true,
});

/** Calls `fn` with every module below `this` and then with `this` itself. */
function applyToModules<M extends Module>(this: M, fn: (module: Module) => void): M {
  for (const child of this.children()) {
    const { apply } = child;
    if (typeof apply === 'function' && !isModule(apply)) Reflect.apply(apply, child, [fn]);
    else applyToModules.call(child, fn);
  }
  fn(this);
  return this;
}

const signatures = {
  state_dict: { name: 'state_dict', parameters: ['*', 'destination', 'prefix', 'keep_vars'], required: 0 },
  load_state_dict: { name: 'load_state_dict', parameters: ['strict', 'assign'], required: 0 },
} as const;

/** Python's error for a module that cannot be called. */
export function missingForward(module: Module): NotImplementedError {
  return new NotImplementedError(`Module [${module._get_name()}] is missing the required "forward" function`);
}

function clear(grad: Tensor): void {
  if (grad.grad_fn !== null) grad.detach_();
  else grad.requires_grad_(false);
  grad.zero_();
}

import { inspect } from 'node:util';
import { type Arguments, bind, isPlainObject, type Keywords } from '../bind.js';
import { copyFields, type Memo } from '../deepcopy.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import { NotImplementedError } from '../errors.js';
import { empty_like } from '../generated/torch.js';
import type { memory_format } from '../layout.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import { addHook, type RemovableHandle } from '../utils/hooks.js';
import { allocate, Callable, invoke } from './callable.js';
import { checkName, checkParameter } from './checks.js';
import { applyToTensors, convert, parseTo } from './conversion.js';
import {
  type BackwardModuleHook,
  type BackwardPreHook,
  callWithHooks,
  claimBackward,
  type ForwardHook,
  type ForwardPreHook,
  hooksOf,
} from './hooks.js';
import type { Parameter } from './parameter.js';
import { isModule, Registry, registryOf } from './registration.js';
import {
  type _IncompatibleKeys,
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  type LocalMetadata,
  loadOwnState,
  loadState,
  type StateDict,
  type StateDictHook,
  type StateDictPreHook,
  StateHooks,
  saveOwnState,
  saveState,
} from './state_dict.js';
import { bufferAt, childrenOf, namedMembers, namedModules, parameterAt, submoduleAt } from './traversal.js';
import { printModule } from './tree.js';
import { typename } from './typename.js';

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
export type { _IncompatibleKeys, LocalMetadata, Metadata, StateDict } from './state_dict.js';

export interface NamedOptions extends Keywords {
  prefix?: string;
  recurse?: boolean;
  remove_duplicate?: boolean;
}

export interface NamedModulesOptions extends Keywords {
  memo?: Set<Module> | null;
  prefix?: string;
  remove_duplicate?: boolean;
}

export interface StateDictOptions<Destination extends StateDict = StateDict> extends Keywords {
  destination?: Destination;
  prefix?: string;
  keep_vars?: boolean;
}

export interface LoadStateDictOptions extends Keywords {
  /** Whether missing and unexpected keys are an error. Default: `true`. */
  strict?: boolean;
  /** Put the state dict's tensors in place of the module's own, rather than copying their values. Default: `false`. */
  assign?: boolean;
}

export interface ModuleToOptions extends Keywords {
  device?: DeviceLike | null;
  dtype?: dtype | null;
  non_blocking?: boolean;
  memory_format?: memory_format | null;
}

export interface ForwardPreHookOptions extends Keywords {
  prepend?: boolean;
  with_kwargs?: boolean;
}

export interface ForwardHookOptions extends ForwardPreHookOptions {
  always_call?: boolean;
}

type Recurse = Arguments<[], [recurse?: boolean], { recurse?: boolean } & Keywords>;
type Named = Arguments<[], [prefix?: string, recurse?: boolean, remove_duplicate?: boolean], NamedOptions>;
type Prepend = Arguments<[], [prepend?: boolean], { prepend?: boolean } & Keywords>;
/** Open at the end: a module with more optional arguments must stay assignable to the type of one with fewer. */
type Open<Args extends readonly unknown[]> = [...Args, ...unknown[]];
type HookArguments = [args: unknown[], kwargs: Record<string, unknown>];

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
export abstract class Module<Args extends readonly unknown[] = Free, Out = Free> extends Callable {
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
  abstract forward(...args: Args): Out;

  override [invoke](args: unknown[]): unknown {
    const registry = registryOf(this);
    if (!registry.called) prepare(this, registry);
    return callWithHooks(this, args);
  }

  /**
   * Adds a buffer, state that is no parameter, under `name`; the field `this[name]` holds it. Only a `persistent` one (the
   * default) is part of the state dict.
   *
   * @throws RangeError when the name is taken, empty or has a dot; TypeError when `tensor` is none.
   * @example
   * this.register_buffer('running_mean', torch.zeros(8));
   */
  register_buffer(name: string, tensor: Tensor | null, persistent: boolean | { persistent?: boolean } = true): void {
    checkName(this, 'buffer', name);
    if (tensor !== null && !isTensor(tensor)) {
      throw new TypeError(
        `cannot assign '${typename(tensor)}' object to buffer '${name}' (torch Tensor or None required)`,
      );
    }
    const kept = tensor === null ? null : keep(tensor);
    registryOf(this).register(name, 'buffer', kept, option(persistent, 'persistent', true));
  }

  /**
   * Adds a parameter under `name`; the field `this[name]` holds it.
   *
   * @throws RangeError when the name is taken, empty or has a dot, or the tensor is no leaf; TypeError when `param` is none.
   */
  register_parameter(name: string, param: Parameter | null): void {
    checkName(this, 'parameter', name);
    if (param !== null) checkParameter(name, param);
    registryOf(this).register(name, 'parameter', param);
  }

  /**
   * Adds a child under `name`; the field `this[name]` holds it.
   *
   * @throws RangeError when the name is taken, empty or has a dot; TypeError when `module` is none.
   */
  add_module(name: string, module: Module | null): void {
    if (module !== null && !isModule(module)) throw new TypeError(`${typename(module)} is not a Module subclass`);
    checkName(this, 'module', name);
    registryOf(this).register(name, 'module', module);
  }

  /** The same as `add_module`. */
  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /**
   * The module below this one at a dotted path; `''` is this one.
   *
   * @throws RangeError when there is none.
   * @example
   * model.get_submodule('encoder.0.linear1');
   */
  get_submodule(target: string): Module {
    return submoduleAt(this, target);
  }

  /**
   * Puts `module` at a dotted path, in place of the one there, or, unless `strict`, as a new child.
   *
   * @throws RangeError when the path leads nowhere or to something else, or `module` is no module.
   */
  set_submodule(target: string, module: Module, strict: boolean | { strict?: boolean } = false): void {
    if (target === '') throw new RangeError('Cannot set the submodule without a target name!');
    if (!isModule(module)) throw new RangeError(`\`module\` is not an nn.Module, found <class '${typename(module)}'>`);
    const dot = target.lastIndexOf('.');
    const parent = submoduleAt(this, dot < 0 ? '' : target.slice(0, dot));
    const name = target.slice(dot + 1);
    if (option(strict, 'strict', false) || Reflect.get(parent, name) !== undefined) submoduleAt(parent, name);
    Reflect.set(parent, name, module);
    registryOf(parent).sync();
  }

  /** The parameter at a dotted path. Throws RangeError when there is none. */
  get_parameter(target: string): Parameter {
    return parameterAt(this, target);
  }

  /** The buffer at a dotted path. Throws RangeError when there is none. */
  get_buffer(target: string): Tensor {
    return bufferAt(this, target);
  }

  /** All parameters, children's included unless `recurse` is false; a shared one comes once. */
  parameters(...args: Recurse): Parameter[] {
    const { recurse = true } = bind<{ recurse?: boolean }>(signatures.parameters, args);
    return namedMembers(this, 'parameter', '', recurse, true).map(([, parameter]) => parameter);
  }

  /**
   * All parameters with their names, in the order of registration.
   *
   * @example
   * for (const [name, parameter] of model.named_parameters()) console.log(name, parameter.shape);
   */
  named_parameters(...args: Named): [string, Parameter][] {
    const {
      prefix = '',
      recurse = true,
      remove_duplicate = true,
    } = bind<NamedOptions>(signatures.named_parameters, args);
    return namedMembers(this, 'parameter', prefix, recurse, remove_duplicate);
  }

  /** All buffers, children's included unless `recurse` is false. */
  buffers(...args: Recurse): Tensor[] {
    const { recurse = true } = bind<{ recurse?: boolean }>(signatures.buffers, args);
    return namedMembers(this, 'buffer', '', recurse, true).map(([, buffer]) => buffer);
  }

  /** All buffers with their names, in the order of registration. */
  named_buffers(...args: Named): [string, Tensor][] {
    const { prefix = '', recurse = true, remove_duplicate = true } = bind<NamedOptions>(signatures.named_buffers, args);
    return namedMembers(this, 'buffer', prefix, recurse, remove_duplicate);
  }

  /** The immediate children, each once. */
  children(): Module[] {
    return this.named_children().map(([, child]) => child);
  }

  /** The immediate children with their names, each once. */
  named_children(): [string, Module][] {
    const seen = new Set<Module>();
    return childrenOf(this).filter(([, child]) => !seen.has(child) && seen.add(child));
  }

  /** This module and all below it, each once unless `remove_duplicate` is false. */
  modules(...args: Arguments<[], [remove_duplicate?: boolean], { remove_duplicate?: boolean } & Keywords>): Module[] {
    const { remove_duplicate = true } = bind<{ remove_duplicate?: boolean }>(signatures.modules, args);
    return namedModules(this, '', remove_duplicate).map(([, module]) => module);
  }

  /** This module (under `prefix`, by default `''`) and all below it with their dotted paths. */
  named_modules(
    ...args: Arguments<
      [],
      [memo?: Set<Module> | null, prefix?: string, remove_duplicate?: boolean],
      NamedModulesOptions
    >
  ): [string, Module][] {
    const { memo, prefix = '', remove_duplicate = true } = bind<NamedModulesOptions>(signatures.named_modules, args);
    return namedModules(this, prefix, remove_duplicate, memo ?? new Set());
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
   * Moves parameters and buffers to a device and casts those of floating point or complex dtypes; in place, so that
   * optimizers keep their parameters.
   *
   * @throws TypeError for an integer dtype.
   * @example
   * model.to('cuda'); model.to(torch.float64); model.to('cuda', { dtype: torch.bfloat16 });
   */
  to(
    device: DeviceLike | null,
    dtype?: dtype | ModuleToOptions | null,
    non_blocking?: boolean | ModuleToOptions,
    options?: ModuleToOptions,
  ): this;
  to(dtype: dtype, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(tensor: Tensor, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(options: ModuleToOptions & { tensor?: Tensor }): this;
  to(...args: unknown[]): this {
    const target = parseTo(args);
    return this._apply((tensor) => convert(tensor, target));
  }

  /** Moves everything to the CPU. */
  cpu(): this {
    return this._apply((tensor) => tensor.cpu());
  }

  /** Moves everything to a CUDA device, by default the current one. */
  cuda(device?: DeviceLike | { device?: DeviceLike | null } | null): this {
    const target = option<DeviceLike | null>(device ?? null, 'device', null) ?? 'cuda';
    return this._apply((tensor) => tensor.cuda(target));
  }

  /** Casts everything to `dst_type`, integer buffers included. */
  type(dst_type: Parameters<Tensor['type']>[0]): this {
    return this._apply((tensor) => tensor.type(dst_type));
  }

  /** Casts floating-point parameters and buffers to `torch.float32`. */
  float(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float32') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.float64`. */
  double(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float64') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.float16`. */
  half(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float16') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.bfloat16`. */
  bfloat16(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('bfloat16') : tensor));
  }

  /** Moves everything to a device without the values: storage there is uninitialised. */
  to_empty(...args: Arguments<[], [], { device: DeviceLike | null; recurse?: boolean } & Keywords>): this {
    const { device, recurse = true } = bind<{ device: DeviceLike | null; recurse?: boolean }>(
      signatures.to_empty,
      args,
    );
    return this._apply((tensor) => empty_like(tensor, { device }), recurse);
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
    const { prepend = false, with_kwargs = false } = bind<ForwardPreHookOptions>(signatures.forward_pre, [options]);
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
  parameters: { name: 'parameters', parameters: ['recurse'], required: 0 },
  named_parameters: { name: 'named_parameters', parameters: ['prefix', 'recurse', 'remove_duplicate'], required: 0 },
  buffers: { name: 'buffers', parameters: ['recurse'], required: 0 },
  named_buffers: { name: 'named_buffers', parameters: ['prefix', 'recurse', 'remove_duplicate'], required: 0 },
  modules: { name: 'modules', parameters: ['remove_duplicate'], required: 0 },
  named_modules: { name: 'named_modules', parameters: ['memo', 'prefix', 'remove_duplicate'], required: 0 },
  to_empty: { name: 'to_empty', parameters: ['*', 'device', 'recurse'], required: 1 },
  state_dict: { name: 'state_dict', parameters: ['*', 'destination', 'prefix', 'keep_vars'], required: 0 },
  load_state_dict: { name: 'load_state_dict', parameters: ['strict', 'assign'], required: 0 },
  forward_pre: { name: 'register_forward_pre_hook', parameters: ['*', 'prepend', 'with_kwargs'], required: 0 },
  forward: { name: 'register_forward_hook', parameters: ['*', 'prepend', 'with_kwargs', 'always_call'], required: 0 },
  prepend: { name: 'register_full_backward_hook', parameters: ['prepend'], required: 0 },
} as const;

/** An argument that came by position or in an object of keywords. */
function option<T>(given: T | { readonly [key: string]: T | undefined }, key: string, fallback: T): T {
  // A plain object is none of the values that these methods take.
  return isPlainObject(given) ? ((given[key] as T | undefined) ?? fallback) : (given as T);
}

function prepends(args: readonly unknown[]): boolean {
  return bind<{ prepend?: boolean }>(signatures.prepend, args).prepend ?? false;
}

function stateHooksOf(module: Module): StateHooks {
  const registry = registryOf(module);
  registry.stateHooks ??= new StateHooks();
  return registry.stateHooks;
}

/** Python's error for a module that cannot be called. */
export function missingForward(module: Module): NotImplementedError {
  return new NotImplementedError(`Module [${module._get_name()}] is missing the required "forward" function`);
}

function clear(grad: Tensor): void {
  if (grad.grad_fn !== null) grad.detach_();
  else grad.requires_grad_(false);
  grad.zero_();
}

import { inspect } from 'node:util';
import { enable_grad, set_grad_enabled } from '../autograd/grad_mode.js';
import type { HookTable } from '../autograd/hooks.js';
import { isPlainObject } from '../bind.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { tidy } from '../memory.js';
import type { Tensor } from '../tensor.js';
import { addHook, type RemovableHandle } from '../utils/hooks.js';
import { checkFusedParam } from './checks.js';
import { optimizerText } from './format.js';
import { completeGroup, type GroupInput, groupsOf, type ParamGroup, type Params } from './groups.js';
import { loadedState, packedState, type StateDict } from './state_dict.js';
import { zeroGrad } from './step.js';

/** Evaluates the model anew, with gradients, and returns the loss. */
export type Closure<Loss = unknown> = () => Loss;

export type StepPreHook = (
  optimizer: Optimizer,
  args: unknown[],
  kwargs: Record<string, unknown>,
) => readonly [args: unknown[], kwargs: Record<string, unknown>] | null | undefined | void;
export type StepPostHook = (optimizer: Optimizer, args: unknown[], kwargs: Record<string, unknown>) => void;
export type StateDictHook = (optimizer: Optimizer, state_dict: StateDict) => StateDict | null | undefined | void;
export type OptimizerHook = (optimizer: Optimizer) => void;

const globalPreHooks: HookTable<StepPreHook> = new Map();
const globalPostHooks: HookTable<StepPostHook> = new Map();

/**
 * Registers `hook(optimizer, args, kwargs)` before every step of every optimizer. It may return new `[args, kwargs]`.
 *
 * @example
 * const handle = optim.register_optimizer_step_pre_hook((optimizer) => console.log(optimizer.param_groups.length));
 * handle.remove();
 */
export function register_optimizer_step_pre_hook(hook: StepPreHook): RemovableHandle {
  return addHook(globalPreHooks, hook);
}

/** Registers `hook(optimizer, args, kwargs)` after every step of every optimizer. */
export function register_optimizer_step_post_hook(hook: StepPostHook): RemovableHandle {
  return addHook(globalPostHooks, hook);
}

/**
 * Base of all optimizers: parameter groups with live options, state by parameter, hooks and checkpoints.
 *
 * A subclass passes its defaults on and overrides `step`.
 *
 * @example
 * class SignDescent extends optim.Optimizer {
 *   constructor(params: optim.Params, lr: number) {
 *     super(params, { lr });
 *   }
 *   override step() {
 *     torch.no_grad(() => {
 *       for (const { params, lr } of this.param_groups) {
 *         for (const p of params) if (p.grad) p.sub_(p.grad.sign(), { alpha: lr as number });
 *       }
 *     });
 *     return null;
 *   }
 * }
 */
export class Optimizer<Group extends ParamGroup = ParamGroup, State extends object = object> {
  /** The options that a group gets when it brings none of its own. */
  defaults: Record<string, unknown>;
  /** What the optimizer remembers of each parameter; empty until its first step. */
  state: Map<Tensor, State> = new Map();
  param_groups: Group[] = [];
  /** Set by automatic mixed precision for fused optimizers: the scale of the gradients, and whether one overflowed. */
  declare grad_scale?: Tensor | null;
  declare found_inf?: Tensor | null;
  /** Whether `step` understands `grad_scale` and `found_inf`. */
  declare _step_supports_amp_scaling?: boolean;
  /** Whether `step` was called since a scheduler was attached. */
  declare _opt_called?: boolean;

  private readonly preHooks: HookTable<StepPreHook> = new Map();
  private readonly postHooks: HookTable<StepPostHook> = new Map();
  private readonly statePreHooks: HookTable<OptimizerHook> = new Map();
  private readonly statePostHooks: HookTable<StateDictHook> = new Map();
  private readonly loadPreHooks: HookTable<StateDictHook> = new Map();
  private readonly loadPostHooks: HookTable<OptimizerHook> = new Map();

  /**
   * @param params tensors, `[name, tensor]` pairs, or groups `{ params, ...options }`
   * @param defaults options of groups that bring none of their own
   * @throws {TypeError} `params` is a tensor, or holds something else than tensors
   * @throws {RangeError} `params` is empty, or holds a tensor twice or one that is not a leaf
   */
  constructor(params: Params, defaults: object) {
    this.defaults = { ...defaults };
    hookStep(Object.getPrototypeOf(this));
    for (const group of groupsOf(params)) this.add_param_group(group as GroupInput);
  }

  /**
   * Adds a group, for example of layers that are trained from now on.
   *
   * @throws {RangeError} a parameter belongs to another group already
   */
  add_param_group(param_group: GroupInput): void {
    this.param_groups.push(completeGroup<Group>(param_group, this.defaults, this.param_groups));
  }

  /**
   * Updates the parameters by their gradients. With a `closure`, evaluates that first and returns its loss.
   *
   * @example
   * optimizer.zero_grad();
   * loss_fn(model(input), target).backward();
   * optimizer.step();
   */
  step(closure?: null): null;
  step<Loss>(closure: Closure<Loss>): Loss;
  step(_closure?: Closure | null): unknown {
    throw new NotImplementedError('');
  }

  /**
   * Forgets the gradients of all parameters, or with `set_to_none: false` fills them with zeros.
   *
   * A parameter whose gradient is null is skipped by `step`; one with a gradient of zeros is not.
   */
  zero_grad(set_to_none: boolean | { set_to_none?: boolean | undefined } = true): void {
    const toNone = typeof set_to_none === 'boolean' ? set_to_none : (set_to_none.set_to_none ?? true);
    const asLists = Boolean(this.defaults['foreach'] || this.defaults['fused']);
    for (const { params } of this.param_groups) zeroGrad(params, toNone, asLists);
  }

  /**
   * The state in Python's format: `state` by the number of the parameter, `param_groups` with numbers in place of
   * parameters. Tensors are not copied.
   */
  state_dict(): StateDict {
    for (const hook of [...this.statePreHooks.values()]) hook(this);
    let state_dict = packedState(this.param_groups, this.state);
    for (const hook of [...this.statePostHooks.values()]) state_dict = hook(this, state_dict) ?? state_dict;
    return state_dict;
  }

  /**
   * Takes over a state that `state_dict` returned, here or in Python. Tensors go to their parameter's device and,
   * but for step counts, to its dtype.
   *
   * @throws {RangeError} the groups do not match in number or size
   */
  load_state_dict(state_dict: StateDict): void {
    let given: StateDict = { ...state_dict };
    for (const hook of [...this.loadPreHooks.values()]) given = hook(this, given) ?? given;
    const { state, param_groups } = loadedState(given, this.param_groups);
    this.__setstate__({ state: state as Map<Tensor, State>, param_groups: param_groups as Group[] });
    for (const hook of [...this.loadPostHooks.values()]) hook(this);
  }

  /** Takes over loaded groups and state; subclasses add the options that older checkpoints lack. */
  __setstate__(state: { state: Map<Tensor, State>; param_groups: Group[] }): void {
    this.state = state.state;
    this.param_groups = state.param_groups;
    this.defaults['differentiable'] ??= false;
  }

  /** Calls `hook(optimizer, args, kwargs)` before each step; it may return new `[args, kwargs]`. */
  register_step_pre_hook(hook: StepPreHook): RemovableHandle {
    return addHook(this.preHooks, hook);
  }

  /** Calls `hook(optimizer, args, kwargs)` after each step. */
  register_step_post_hook(hook: StepPostHook): RemovableHandle {
    return addHook(this.postHooks, hook);
  }

  /** Calls `hook(optimizer)` before `state_dict` makes its result. */
  register_state_dict_pre_hook(hook: OptimizerHook, prepend: PrependArgument = false): RemovableHandle {
    return addHook(this.statePreHooks, hook, isPrepended(prepend));
  }

  /** Calls `hook(optimizer, state_dict)` after `state_dict`; what it returns, if anything, takes its place. */
  register_state_dict_post_hook(hook: StateDictHook, prepend: PrependArgument = false): RemovableHandle {
    return addHook(this.statePostHooks, hook, isPrepended(prepend));
  }

  /** Calls `hook(optimizer, state_dict)` before a state is loaded, with a shallow copy that it may change or replace. */
  register_load_state_dict_pre_hook(hook: StateDictHook, prepend: PrependArgument = false): RemovableHandle {
    return addHook(this.loadPreHooks, hook, isPrepended(prepend));
  }

  /** Calls `hook(optimizer)` after a state was loaded. */
  register_load_state_dict_post_hook(hook: OptimizerHook, prepend: PrependArgument = false): RemovableHandle {
    return addHook(this.loadPostHooks, hook, isPrepended(prepend));
  }

  toString(): string {
    const floats = Object.keys(this.defaults).filter((option) => !isFlag(this.defaults[option]));
    const isInt = (option: string, value: unknown) => this.isWrittenAsInt(option, value);
    return optimizerText(this.constructor.name, this.param_groups, { floats: new Set(floats), isInt });
  }

  /** Python writes some defaults of float options as ints, and prints them so. */
  protected isWrittenAsInt(option: string, value: unknown): boolean {
    return value === 0 && zeros.has(option);
  }

  [inspect.custom](): string {
    return this.toString();
  }

  /** The loss that `closure` returns, with gradients recorded whatever the mode outside. */
  protected evaluate(closure: Closure | null | undefined): unknown {
    return closure == null ? null : enable_grad(closure as () => object);
  }

  /** Runs operators of an update: gradients are recorded only with `differentiable: true`, temporaries are freed. */
  protected inUpdateMode(update: () => void): void {
    set_grad_enabled(this.defaults['differentiable'] === true, () => tidy(update));
  }

  /** @internal */
  _hasStepHooks(): boolean {
    return this.preHooks.size + this.postHooks.size + globalPreHooks.size + globalPostHooks.size > 0;
  }

  /** @internal */
  _stepHooks(): { before: StepPreHook[]; after: StepPostHook[] } {
    return {
      before: [...globalPreHooks.values(), ...this.preHooks.values()],
      after: [...this.postHooks.values(), ...globalPostHooks.values()],
    };
  }
}

const zeros = new Set(['momentum', 'dampening', 'weight_decay', 'lr_decay', 'initial_accumulator_value']);

type PrependArgument = boolean | { prepend?: boolean | undefined };

function isPrepended(prepend: PrependArgument): boolean {
  return typeof prepend === 'boolean' ? prepend : (prepend.prepend ?? false);
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'string';
}

type Step = ((this: Optimizer, ...args: unknown[]) => unknown) & { hooked?: boolean };

/** Wraps the `step` of a class, once, so that hooks surround it wherever it is overridden. */
function hookStep(prototype: { step: unknown }): void {
  const step = prototype.step as Step;
  if (step.hooked) return;
  const value: Step = function hookedStep(this: Optimizer, ...given: unknown[]): unknown {
    return this._hasStepHooks() || given.length > 0 ? stepWithHooks(this, step, given) : step.call(this);
  };
  value.hooked = true;
  Object.defineProperty(prototype, 'step', { value, writable: true, configurable: true });
}

function stepWithHooks(optimizer: Optimizer, step: Step, given: unknown[]): unknown {
  const { before, after } = optimizer._stepHooks();
  let [args, kwargs] = splitKeywords(given);
  for (const hook of before) {
    const result = hook(optimizer, args, kwargs);
    if (result == null) continue;
    if (!Array.isArray(result) || result.length !== 2) {
      throw new TorchError(`step must return None or a tuple of (new_args, new_kwargs), but got ${String(result)}.`);
    }
    [args, kwargs] = result as [unknown[], Record<string, unknown>];
  }
  const out = step.apply(optimizer, 'closure' in kwargs ? [...args, kwargs['closure']] : args);
  for (const hook of after) hook(optimizer, args, kwargs);
  return out;
}

function splitKeywords(given: unknown[]): [unknown[], Record<string, unknown>] {
  const last = given.at(-1);
  return isPlainObject(last) ? [given.slice(0, -1), last] : [given, {}];
}

/** An optimizer that steps its groups one after another. */
export abstract class GroupwiseOptimizer<Group extends ParamGroup, State extends object> extends Optimizer<
  Group,
  State
> {
  private fusedChecked = false;

  override step(closure?: null): null;
  override step<Loss>(closure: Closure<Loss>): Loss;
  override step(closure?: Closure | null): unknown {
    const loss = this.evaluate(closure);
    for (const group of this.param_groups) this.stepGroup(group);
    return loss;
  }

  protected abstract stepGroup(group: Group): void;

  /** Fused kernels update floating point parameters alone; the first fused step checks that. */
  protected checkFusedOnce({ params }: Group): void {
    if (this.fusedChecked) return;
    for (const param of params) if (param.grad !== null) checkFusedParam(param);
    this.fusedChecked = true;
  }
}

import { isPlainObject } from '../../bind.js';
import { NotImplementedError } from '../../errors.js';
import { typeName } from '../../python_types.js';
import { isTensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import type { ParamGroup, Rate } from '../groups.js';
import { Optimizer } from '../optimizer.js';
import { copyOf, toScalar } from '../rate.js';

/** Any optimizer, whatever its groups hold. */
// biome-ignore lint/suspicious/noExplicitAny: the groups' types differ, and a scheduler reads `lr` alone
export type AnyOptimizer = Optimizer<any, any>;

/** A scheduler's checkpoint: its fields by their Python names. */
export type SchedulerState = Record<string, unknown>;

export const epochDeprecation =
  'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use ' +
  '`scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed ' +
  'form is used instead of the new chainable form, where available. Please open an issue if you are unable to ' +
  'replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.';

const howTo = 'See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate';

const steppedFirst =
  'Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you should call ' +
  'them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will result in ' +
  `PyTorch skipping the first value of the learning rate schedule. ${howTo}`;

const stepReplaced =
  'Seems like `optimizer.step()` has been overridden after learning rate scheduler initialization. Please, make ' +
  `sure to call \`optimizer.step()\` before \`lr_scheduler.step()\`. ${howTo}`;

/**
 * Base of the schedulers: `get_lr` computes the next learning rates, one per group; `step` applies them.
 *
 * The constructor takes the first step, which calls `get_lr`: fields that it reads are handed over as the third
 * argument, and declared without a value (`declare`), since class fields are set only after `super` returned.
 *
 * @example
 * class WarmUp extends optim.lr_scheduler.LRScheduler {
 *   declare readonly steps: number;
 *   constructor(optimizer: optim.Optimizer, steps: number) {
 *     super(optimizer, -1, { steps });
 *   }
 *   override get_lr() {
 *     return this.base_lrs.map((lr) => (lr as number) * Math.min(1, (this.last_epoch + 1) / this.steps));
 *   }
 * }
 */
export class LRScheduler {
  declare optimizer: AnyOptimizer;
  declare base_lrs: Rate[];
  /** The number of steps taken, or the epoch of the last one. */
  declare last_epoch: number;
  declare _step_count: number;
  declare _is_initial: boolean;
  declare _get_lr_called_within_step: boolean;
  declare _last_lr: Rate[];

  /**
   * @param optimizer the optimizer whose learning rates are set
   * @param last_epoch -1 to begin, or the epoch at which a schedule is resumed: groups then hold `initial_lr`
   * @param fields what `get_lr` reads; becomes fields of the scheduler
   * @throws {TypeError} `optimizer` is no optimizer
   * @throws {RangeError} a schedule is resumed, and a group has no `initial_lr`
   */
  constructor(optimizer: AnyOptimizer, last_epoch = -1, fields: object = {}) {
    checkOptimizer(optimizer);
    Object.assign(this, fields);
    hide(this, optimizer);
    this.begin(last_epoch);
  }

  /** Composites take over without a first step of their own. */
  protected begin(last_epoch: number): void {
    const groups = this.optimizer.param_groups as ParamGroup[];
    if (last_epoch === -1) {
      for (const group of groups) group['initial_lr'] ??= copyOf(group.lr);
    } else {
      for (const [i, group] of groups.entries()) checkResumable(group, i);
    }
    this.base_lrs = valuesOf(this.optimizer, 'initial_lr');
    this.last_epoch = last_epoch;
    trackSteps(this.optimizer);
    this._initial_step();
  }

  /** @internal Sets the counters and takes the first step. */
  _initial_step(): void {
    this._step_count = 0;
    this._is_initial = true;
    try {
      this.step();
    } finally {
      this._is_initial = false;
    }
  }

  /** The fields of the scheduler, but for the optimizer. */
  state_dict(): SchedulerState {
    return Object.fromEntries(Object.entries(this));
  }

  /** Takes over the fields that `state_dict` returned. */
  load_state_dict(state_dict: SchedulerState): void {
    Object.assign(this, state_dict);
  }

  /** The learning rates that the last step set, one per group. */
  get_last_lr(): Rate[] {
    return this._last_lr;
  }

  /** Computes the learning rates of the next step, one per group. Called by `step`; see `get_last_lr` for the last. */
  get_lr(): Rate[] {
    throw new NotImplementedError('');
  }

  /** @internal The rates of `last_epoch` in closed form, where there is one. */
  _get_closed_form_lr?(): Rate[];

  /**
   * Sets the learning rates of the next epoch. Call it after `optimizer.step()`.
   *
   * @param epoch deprecated, as in Python: the epoch to go to
   */
  step(epoch?: number | null | { epoch?: number | null | undefined }): void {
    if (this._step_count === 1) this.warnOfOrder();
    this._step_count += 1;
    const target = epochOf(epoch);
    if (target !== null) warn(epochDeprecation);
    this._update_lr(target);
  }

  /** @internal */
  _update_lr(epoch: number | null = null): void {
    const values = this.computeLr(() => {
      this.last_epoch = epoch ?? this.last_epoch + 1;
      return epoch !== null && this._get_closed_form_lr ? this._get_closed_form_lr() : this.get_lr();
    });
    this.applyLr(values);
  }

  /** Runs `compute`, in which `get_lr` may be called without a warning. */
  protected computeLr(compute: () => Rate[]): Rate[] {
    this._get_lr_called_within_step = true;
    try {
      return compute();
    } finally {
      this._get_lr_called_within_step = false;
    }
  }

  protected applyLr(values: readonly Rate[]): void {
    const groups = this.optimizer.param_groups as ParamGroup[];
    if (values.length !== groups.length) {
      throw new RangeError(
        `zip() argument 2 is ${values.length > groups.length ? 'longer' : 'shorter'} than argument 1`,
      );
    }
    for (const [i, group] of groups.entries()) setValue(group, 'lr', values[i] ?? 0);
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  /** Called first by every `get_lr`. */
  protected warnOutsideStep(): void {
    if (this._get_lr_called_within_step) return;
    warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.');
  }

  /** The learning rates as they are: what most schedules return for an epoch without a change. */
  protected currentLr(): Rate[] {
    return valuesOf(this.optimizer, 'lr');
  }

  /** The learning rates, each multiplied, divided, ... by `change`. */
  protected changedLr(change: (lr: Rate, index: number) => Rate): Rate[] {
    return (this.optimizer.param_groups as ParamGroup[]).map(({ lr }, i) => change(lr, i));
  }

  private warnOfOrder(): void {
    const step = this.optimizer.step as { tracked?: boolean };
    if (!step.tracked) warn(stepReplaced);
    else if (!this.optimizer._opt_called) warn(steppedFirst);
  }
}

/** The optimizer is a field that neither checkpoints nor copies of the fields show. */
export function hide(scheduler: LRScheduler, optimizer: AnyOptimizer): void {
  Object.defineProperty(scheduler, 'optimizer', { value: optimizer, writable: true, configurable: true });
}

export function checkOptimizer(optimizer: unknown): asserts optimizer is AnyOptimizer {
  if (optimizer instanceof Optimizer) return;
  throw new TypeError(`${typeName(optimizer)} is not an Optimizer`);
}

function checkResumable(group: ParamGroup, index: number): void {
  if ('initial_lr' in group) return;
  throw new RangeError(
    `param 'initial_lr' is not specified in param_groups[${index}] when resuming scheduler with last_epoch >= 0.\n` +
      'This typically happens when:\n' +
      "1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state\n" +
      "2. You're using last_epoch >= 0 for a fresh training run (not recommended)",
  );
}

/** Lets the optimizer note that it was stepped: schedulers warn of the wrong order. */
function trackSteps(optimizer: AnyOptimizer): void {
  const step = optimizer.step as ((...args: unknown[]) => unknown) & { tracked?: boolean };
  if (step.tracked) return;
  // `this` rather than `optimizer`: a deep copy of the optimizer shares this function.
  const value = function trackedStep(this: AnyOptimizer, ...args: unknown[]): unknown {
    this._opt_called = true;
    return step.apply(this, args);
  };
  value.tracked = true;
  Object.defineProperty(optimizer, 'step', { value, writable: true, configurable: true });
}

export function epochOf(epoch: number | null | undefined | { epoch?: number | null | undefined }): number | null {
  return (isPlainObject(epoch) ? (epoch.epoch as number | null | undefined) : (epoch as number | null)) ?? null;
}

/** The option `key` of every group; tensors are copied, so that nobody changes the optimizer's own. */
export function valuesOf(optimizer: AnyOptimizer, key: string): Rate[] {
  return (optimizer.param_groups as ParamGroup[]).map((group) => {
    const value = group[key] as Rate | undefined;
    if (value === undefined) throw new RangeError(`'${key}'`);
    return copyOf(value);
  });
}

/** Sets an option; a tensor stays the same object and takes the new value. */
export function setValue(group: ParamGroup, key: string, value: Rate): void {
  const current = group[key];
  if (isTensor(current)) current.fill_(toScalar(value));
  else group[key] = value;
}

/** One value per group: the given list, or the given value for all. */
export function perGroup(name: string, optimizer: AnyOptimizer, param: Rate | readonly Rate[]): Rate[] {
  const count = optimizer.param_groups.length;
  if (!Array.isArray(param)) return Array.from({ length: count }, () => copyOf(param as Rate)); // not a list
  if (param.length !== count) {
    throw new RangeError(
      `${name} must have the same length as optimizer.param_groups. ` +
        `${name} has ${param.length} values, param_groups has ${count}.`,
    );
  }
  return param.map((value: Rate) => copyOf(value));
}

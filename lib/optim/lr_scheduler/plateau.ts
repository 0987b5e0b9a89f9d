import { type Arguments, bind, isPlainObject, type Keywords } from '../../bind.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import type { ParamGroup, Rate } from '../groups.js';
import { numberOf } from '../rate.js';
import type { ByName } from './arguments.js';
import {
  type AnyOptimizer,
  checkOptimizer,
  epochDeprecation,
  LRScheduler,
  type SchedulerState,
  setValue,
  valuesOf,
} from './scheduler.js';

export interface ReduceLROnPlateauOptions extends Keywords {
  /** Whether the metric shall fall or rise. Default: `'min'`. */
  mode?: 'min' | 'max' | undefined;
  /** Factor of the reduction, below 1. Default: `0.1`. */
  factor?: number | undefined;
  /** Epochs without improvement that are tolerated. Default: `10`. */
  patience?: number | undefined;
  /** How much better than the best a metric must be. Default: `1e-4`. */
  threshold?: number | undefined;
  /** Whether `threshold` is a part of the best metric or a difference to it. Default: `'rel'`. */
  threshold_mode?: 'rel' | 'abs' | undefined;
  /** Epochs to wait after a reduction. Default: `0`. */
  cooldown?: number | undefined;
  /** The lowest learning rate, of all groups or of each. Default: `0`. */
  min_lr?: number | readonly number[] | undefined;
  /** Smaller changes of a learning rate are left out. Default: `1e-8`. */
  eps?: number | undefined;
}

const signature = {
  name: 'ReduceLROnPlateau.__init__',
  parameters: ['optimizer', 'mode', 'factor', 'patience', 'threshold', 'threshold_mode', 'cooldown', 'min_lr', 'eps'],
  required: 1,
} as const;

/**
 * Multiplies the learning rates by `factor` when a metric has stopped improving. Call `step(metric)` after validation.
 *
 * @throws {RangeError} `factor` is 1 or more; an unknown mode; not one `min_lr` per group
 * @example
 * const scheduler = new optim.lr_scheduler.ReduceLROnPlateau(optimizer, 'min', { patience: 2 });
 * scheduler.step(0.25); // the validation loss
 */
export class ReduceLROnPlateau extends LRScheduler {
  declare factor: number;
  declare default_min_lr: number | null;
  declare min_lrs: number[];
  declare patience: number;
  declare cooldown: number;
  declare eps: number;
  /** What any metric is better than. */
  declare mode_worse: number;
  declare mode: 'min' | 'max';
  declare threshold: number;
  declare threshold_mode: 'rel' | 'abs';
  declare best: number;
  declare cooldown_counter: number;
  declare num_bad_epochs: number;

  constructor(args: ByName<object, ReduceLROnPlateauOptions>);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [
        mode?: 'min' | 'max',
        factor?: number,
        patience?: number,
        threshold?: number,
        threshold_mode?: 'rel' | 'abs',
        cooldown?: number,
        min_lr?: number | readonly number[],
        eps?: number,
      ],
      ReduceLROnPlateauOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<object, ReduceLROnPlateauOptions>>(signature, args);
    const { optimizer, mode = 'min', factor = 0.1, patience = 10, threshold = 1e-4, threshold_mode = 'rel' } = given;
    const { cooldown = 0, eps = 1e-8 } = given;
    if (factor >= 1) throw new RangeError('Factor should be < 1.0.');
    checkOptimizer(optimizer);
    const floors = lowestRates(optimizer, given.min_lr ?? 0);
    const last = { last_epoch: 0, _last_lr: valuesOf(optimizer, 'lr') };
    const comparison = comparisonFields(mode, threshold, threshold_mode);
    super(optimizer, 0, { factor, ...floors, patience, cooldown, eps, ...last, ...comparison });
  }

  /** No first step: the first metric sets the mark. */
  protected override begin(): void {
    this.best = this.mode_worse;
    this.cooldown_counter = 0;
    this.num_bad_epochs = 0;
  }

  get in_cooldown(): boolean {
    return this.cooldown_counter > 0;
  }

  /**
   * Takes note of a metric, and reduces the learning rates when it has been bad for too long.
   *
   * @param metrics a number or a one-element tensor
   */
  override step(
    metrics?: number | Tensor | null | { metrics?: number | Tensor; epoch?: number | null | undefined },
    epoch?: number | null | { epoch?: number | null | undefined },
  ): void {
    const { metrics: metric, epoch: target } = stepArguments(metrics, epoch);
    const current = numberOf(metric);
    if (target !== null) warn(epochDeprecation);
    this.last_epoch = target ?? this.last_epoch + 1;
    if (this.isBetter(current)) {
      this.best = current;
      this.num_bad_epochs = 0;
    } else {
      this.num_bad_epochs += 1;
    }
    if (this.in_cooldown) {
      this.cooldown_counter -= 1;
      this.num_bad_epochs = 0;
    }
    if (this.num_bad_epochs > this.patience) {
      this.reduce();
      this.cooldown_counter = this.cooldown;
      this.num_bad_epochs = 0;
    }
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  override load_state_dict(state_dict: SchedulerState): void {
    super.load_state_dict(state_dict);
    Object.assign(this, comparisonFields(this.mode, this.threshold, this.threshold_mode));
  }

  private isBetter(value: number): boolean {
    const { best, threshold, threshold_mode } = this;
    if (this.mode === 'min') return value < (threshold_mode === 'rel' ? best * (1 - threshold) : best - threshold);
    return value > (threshold_mode === 'rel' ? best * (threshold + 1) : best + threshold);
  }

  private reduce(): void {
    const groups = this.optimizer.param_groups as ParamGroup[];
    if (groups.length !== this.min_lrs.length) this.adoptGroups(groups.length);
    for (const [i, group] of groups.entries()) {
      const old = numberOf(group.lr as Rate);
      const reduced = Math.max(old * this.factor, this.min_lrs[i] ?? 0);
      if (old - reduced > this.eps) setValue(group, 'lr', reduced);
    }
  }

  /** Groups that were added later share the one `min_lr`. */
  private adoptGroups(count: number): void {
    if (this.default_min_lr === null) {
      throw new TorchError(
        `The number of param groups in the \`optimizer\` (${count}) differs from when \`ReduceLROnPlateau\` was ` +
          `initialized (${this.min_lrs.length}), usually due to a new param group being added to the optimizer. ` +
          'Please modify the `min_lrs` field to match the length of the `optimizer` param groups.',
      );
    }
    this.min_lrs = Array<number>(count).fill(this.default_min_lr);
  }
}

function lowestRates(optimizer: AnyOptimizer, min_lr: number | readonly number[]) {
  const count = optimizer.param_groups.length;
  if (typeof min_lr === 'number') return { default_min_lr: min_lr, min_lrs: Array<number>(count).fill(min_lr) };
  if (min_lr.length !== count) throw new RangeError(`expected ${count} min_lrs, got ${min_lr.length}`);
  return { default_min_lr: null, min_lrs: [...min_lr] };
}

function comparisonFields(mode: string, threshold: number, threshold_mode: string) {
  if (mode !== 'min' && mode !== 'max') throw new RangeError(`mode ${mode} is unknown!`);
  if (threshold_mode !== 'rel' && threshold_mode !== 'abs') {
    throw new RangeError(`threshold mode ${threshold_mode} is unknown!`);
  }
  const mode_worse = mode === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return { mode_worse, mode, threshold, threshold_mode };
}

function stepArguments(metrics: unknown, epoch: unknown): { metrics: Rate; epoch: number | null } {
  const bound: { metrics?: unknown; epoch?: unknown } = isPlainObject(metrics)
    ? metrics
    : { metrics, ...(isPlainObject(epoch) ? epoch : { epoch }) };
  if (bound.metrics == null) {
    throw new TypeError("ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'");
  }
  return { metrics: bound.metrics as Rate, epoch: (bound.epoch as number | null | undefined) ?? null };
}

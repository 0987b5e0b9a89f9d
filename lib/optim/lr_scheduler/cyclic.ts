import { type Arguments, bind } from '../../bind.js';
import * as cmath from '../../cmath.js';
import type { ParamGroup, Rate } from '../groups.js';
import { minus, plus, times } from '../rate.js';
import type { ByName, ResumeOptions } from './arguments.js';
import { setMomentum, startMomentum, usesBeta1 } from './momentum.js';
import { type AnyOptimizer, LRScheduler, perGroup, type SchedulerState, setValue } from './scheduler.js';

export interface CyclicLROptions extends ResumeOptions {
  /** Steps of the rising half. Default: `2000`. */
  step_size_up?: number | undefined;
  /** Steps of the falling half. Default: as many as of the rising one. */
  step_size_down?: number | null | undefined;
  /** How the height of the cycles develops. Default: `'triangular'`. */
  mode?: 'triangular' | 'triangular2' | 'exp_range' | undefined;
  /** The base in mode `'exp_range'`: heights are multiplied by `gamma ** step`. Default: `1.0`. */
  gamma?: number | undefined;
  /** A height between 0 and 1 by the cycle or the step, in place of `mode`. Default: `null`. */
  scale_fn?: ((x: number) => number) | null | undefined;
  /** What `scale_fn` is called with. Default: `'cycle'`. */
  scale_mode?: 'cycle' | 'iterations' | undefined;
  /** Lower the momentum as the learning rate rises. Default: `true`. */
  cycle_momentum?: boolean | undefined;
  /** The lowest momentum, of all groups or of each. Default: `0.8`. */
  base_momentum?: number | readonly number[] | undefined;
  /** The highest momentum, of all groups or of each. Default: `0.9`. */
  max_momentum?: number | readonly number[] | undefined;
}

interface Bounds {
  base_lr: Rate | readonly Rate[];
  max_lr: Rate | readonly Rate[];
}

const signature = {
  name: 'CyclicLR.__init__',
  parameters: [
    'optimizer',
    'base_lr',
    'max_lr',
    'step_size_up',
    'step_size_down',
    'mode',
    'gamma',
    'scale_fn',
    'scale_mode',
    'cycle_momentum',
    'base_momentum',
    'max_momentum',
    'last_epoch',
  ],
  required: 3,
} as const;

/**
 * Lets the learning rates rise and fall between `base_lr` and `max_lr`, step by step. Call `step` after each batch.
 *
 * From "Cyclical Learning Rates for Training Neural Networks" (https://arxiv.org/abs/1506.01186).
 *
 * @throws {RangeError} an unknown `mode`; an optimizer without momentum while `cycle_momentum` is set
 * @example
 * const scheduler = new optim.lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, { step_size_up: 100 });
 */
export class CyclicLR extends LRScheduler {
  declare max_lrs: Rate[];
  declare total_size: number;
  declare step_ratio: number;
  declare mode: string;
  declare gamma: number;
  declare scale_mode: string;
  declare cycle_momentum: boolean;
  declare use_beta1: boolean;
  declare base_momentums: Rate[];
  declare max_momentums: Rate[];
  declare _scale_fn_custom: ((x: number) => number) | null;

  constructor(args: ByName<Bounds, CyclicLROptions>);
  constructor(optimizer: AnyOptimizer, args: CyclicLROptions & Bounds);
  constructor(optimizer: AnyOptimizer, base_lr: Rate | readonly Rate[], args: CyclicLROptions & Pick<Bounds, 'max_lr'>);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, base_lr: Rate | readonly Rate[], max_lr: Rate | readonly Rate[]],
      [
        step_size_up?: number,
        step_size_down?: number | null,
        mode?: CyclicLROptions['mode'],
        gamma?: number,
        scale_fn?: ((x: number) => number) | null,
        scale_mode?: CyclicLROptions['scale_mode'],
        cycle_momentum?: boolean,
        base_momentum?: number | readonly number[],
        max_momentum?: number | readonly number[],
        last_epoch?: number,
      ],
      CyclicLROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Bounds, CyclicLROptions>>(signature, args);
    const { optimizer, last_epoch = -1, cycle_momentum = true } = given;
    const base_lrs = perGroup('base_lr', optimizer, given.base_lr);
    const fields = cycleFields(given);
    const momenta = cycle_momentum ? momentumFields(given) : null;
    if (last_epoch === -1) {
      for (const [i, group] of (optimizer.param_groups as ParamGroup[]).entries())
        setValue(group, 'lr', base_lrs[i] ?? 0);
      if (momenta) startMomentum(optimizer, momenta.base_momentums, momenta.max_momentums, momenta.use_beta1);
    }
    const hidden = { _scale_fn_custom: given.scale_fn ?? null };
    super(optimizer, last_epoch, { ...fields, cycle_momentum, ...momenta, ...hidden });
    this.base_lrs = base_lrs;
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const cycle = Math.floor(1 + this.last_epoch / this.total_size);
    const x = 1 + this.last_epoch / this.total_size - cycle;
    const height = x <= this.step_ratio ? x / this.step_ratio : (x - 1) / (this.step_ratio - 1);
    const scale = this.scale_fn(this.scale_mode === 'cycle' ? cycle : this.last_epoch);
    if (this.cycle_momentum) this.cycleMomentum(height, scale);
    return this.base_lrs.map((base, i) => plus(base, times(times(minus(this.max_lrs[i] ?? 0, base), height), scale)));
  }

  /** The height of a cycle between 0 and 1, by the cycle or the step. */
  scale_fn(x: number): number {
    if (this._scale_fn_custom !== null) return this._scale_fn_custom(x);
    if (this.mode === 'triangular2') return 1 / cmath.pow(2, x - 1);
    return this.mode === 'exp_range' ? cmath.pow(this.gamma, x) : 1;
  }

  /** A custom `scale_fn` is not part of a checkpoint. */
  override state_dict(): SchedulerState {
    const { _scale_fn_custom, ...fields } = super.state_dict();
    return { ...fields, _scale_fn_custom: null };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    const { _scale_fn_custom, ...fields } = state_dict;
    super.load_state_dict(fields);
  }

  private cycleMomentum(height: number, scale: number): void {
    for (const [i, group] of (this.optimizer.param_groups as ParamGroup[]).entries()) {
      const highest = this.max_momentums[i] ?? 0;
      const fall = times(minus(highest, this.base_momentums[i] ?? 0), height);
      setMomentum(group, minus(highest, times(fall, scale)), this.use_beta1);
    }
  }
}

const modes = ['triangular', 'triangular2', 'exp_range'];

function cycleFields(given: ByName<Bounds, CyclicLROptions>) {
  const { step_size_up = 2000, mode = 'triangular', gamma = 1, scale_fn = null, scale_mode = 'cycle' } = given;
  const total_size = step_size_up + (given.step_size_down ?? step_size_up);
  if (!modes.includes(mode) && scale_fn === null) throw new RangeError('mode is invalid and scale_fn is None');
  const counted = mode === 'exp_range' ? 'iterations' : 'cycle';
  return {
    max_lrs: perGroup('max_lr', given.optimizer, given.max_lr),
    total_size,
    step_ratio: step_size_up / total_size,
    mode,
    gamma,
    scale_mode: scale_fn === null ? counted : scale_mode,
  };
}

function momentumFields({ optimizer, base_momentum = 0.8, max_momentum = 0.9 }: ByName<Bounds, CyclicLROptions>) {
  return {
    use_beta1: usesBeta1(optimizer),
    base_momentums: perGroup('base_momentum', optimizer, base_momentum),
    max_momentums: perGroup('max_momentum', optimizer, max_momentum),
  };
}

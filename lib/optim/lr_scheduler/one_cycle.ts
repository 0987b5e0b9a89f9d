import { type Arguments, bind } from '../../bind.js';
import * as cmath from '../../cmath.js';
import { formatted } from '../format.js';
import type { ParamGroup, Rate } from '../groups.js';
import { minus, over, plus, times } from '../rate.js';
import type { ByName, ResumeOptions } from './arguments.js';
import { setMomentum, startMomentum, usesBeta1 } from './momentum.js';
import { type AnyOptimizer, checkOptimizer, LRScheduler, perGroup } from './scheduler.js';

export interface OneCycleLROptions extends ResumeOptions {
  /** All steps of the cycle; else `epochs` times `steps_per_epoch`. Default: `null`. */
  total_steps?: number | null | undefined;
  epochs?: number | null | undefined;
  steps_per_epoch?: number | null | undefined;
  /** The part of the cycle in which the learning rate rises. Default: `0.3`. */
  pct_start?: number | undefined;
  /** Default: `'cos'`. */
  anneal_strategy?: 'cos' | 'linear' | undefined;
  /** Lower the momentum as the learning rate rises. Default: `true`. */
  cycle_momentum?: boolean | undefined;
  /** The lowest momentum, of all groups or of each. Default: `0.85`. */
  base_momentum?: number | readonly number[] | undefined;
  /** The highest momentum, of all groups or of each. Default: `0.95`. */
  max_momentum?: number | readonly number[] | undefined;
  /** The initial learning rate is `max_lr / div_factor`. Default: `25.0`. */
  div_factor?: number | undefined;
  /** The last learning rate is the initial one over this. Default: `1e4`. */
  final_div_factor?: number | undefined;
  /** A phase of its own for the last decay, as in the paper. Default: `false`. */
  three_phase?: boolean | undefined;
}

interface Peak {
  max_lr: Rate | readonly Rate[];
}

interface Phase {
  end_step: number;
  start_lr: string;
  end_lr: string;
  start_momentum: string;
  end_momentum: string;
}

const signature = {
  name: 'OneCycleLR.__init__',
  parameters: [
    'optimizer',
    'max_lr',
    'total_steps',
    'epochs',
    'steps_per_epoch',
    'pct_start',
    'anneal_strategy',
    'cycle_momentum',
    'base_momentum',
    'max_momentum',
    'div_factor',
    'final_div_factor',
    'three_phase',
    'last_epoch',
  ],
  required: 2,
} as const;

/**
 * One cycle: the learning rates rise to `max_lr` and fall far below where they began. Call `step` after each batch.
 *
 * From "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning Rates"
 * (https://arxiv.org/abs/1708.07120), with the two phases of fastai.
 *
 * @throws {RangeError} no length is given, or an option is outside its range
 * @example
 * const scheduler = new optim.lr_scheduler.OneCycleLR(optimizer, 0.01, { steps_per_epoch: 500, epochs: 10 });
 */
export class OneCycleLR extends LRScheduler {
  declare total_steps: number;
  declare _schedule_phases: Phase[];
  declare _anneal_func_type: string;
  declare cycle_momentum: boolean;
  declare use_beta1: boolean;

  constructor(args: ByName<Peak, OneCycleLROptions>);
  constructor(optimizer: AnyOptimizer, args: OneCycleLROptions & Peak);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, max_lr: Rate | readonly Rate[]],
      [
        total_steps?: number | null,
        epochs?: number | null,
        steps_per_epoch?: number | null,
        pct_start?: number,
        anneal_strategy?: 'cos' | 'linear',
        cycle_momentum?: boolean,
        base_momentum?: number | readonly number[],
        max_momentum?: number | readonly number[],
        div_factor?: number,
        final_div_factor?: number,
        three_phase?: boolean,
        last_epoch?: number,
      ],
      OneCycleLROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Peak, OneCycleLROptions>>(signature, args);
    const { optimizer, cycle_momentum = true, anneal_strategy = 'cos', last_epoch = -1 } = given;
    checkOptimizer(optimizer);
    const total_steps = totalSteps(given);
    const _schedule_phases = phases(given, total_steps);
    if (!['cos', 'linear'].includes(anneal_strategy)) {
      throw new RangeError(
        `anneal_strategy must be one of 'cos' or 'linear', instead got ${formatted(anneal_strategy)}`,
      );
    }
    const max_lrs = perGroup('max_lr', optimizer, given.max_lr);
    const momentum = cycle_momentum ? momentumBounds(given) : null;
    if (last_epoch === -1) {
      startRates(given, max_lrs);
      if (momentum) startMomentum(optimizer, momentum.base, momentum.highest, momentum.beta1);
    }
    const fields = { total_steps, _schedule_phases, _anneal_func_type: anneal_strategy, cycle_momentum };
    super(optimizer, last_epoch, momentum ? { ...fields, use_beta1: momentum.beta1 } : fields);
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const { last_epoch: step, total_steps } = this;
    if (step > total_steps) {
      throw new RangeError(`Tried to step ${step} times. The specified number of total steps is ${total_steps}`);
    }
    const { phase, part } = this.position(step);
    return (this.optimizer.param_groups as ParamGroup[]).map((group) => {
      const between = (start: string, end: string) => this.anneal(group[start] as Rate, group[end] as Rate, part);
      if (this.cycle_momentum) {
        setMomentum(group, between(phase.start_momentum, phase.end_momentum), this.use_beta1);
      }
      return between(phase.start_lr, phase.end_lr);
    });
  }

  /** The phase of a step, and how much of it has passed. */
  private position(step: number): { phase: Phase; part: number } {
    let start = 0;
    const last = this._schedule_phases.length - 1;
    for (const [i, phase] of this._schedule_phases.entries()) {
      if (step <= phase.end_step || i === last) return { phase, part: (step - start) / (phase.end_step - start) };
      start = phase.end_step;
    }
    throw new RangeError('the schedule has no phases');
  }

  private anneal(start: Rate, end: Rate, part: number): Rate {
    if (this._anneal_func_type === 'linear') return plus(times(minus(end, start), part), start);
    return plus(end, times(over(minus(start, end), 2), cmath.cos(Math.PI * part) + 1));
  }
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: OneCycleLROptions): number {
  if (total_steps != null) return positiveInteger('total_steps', total_steps);
  if (epochs == null || steps_per_epoch == null) {
    throw new RangeError('You must define either total_steps OR (epochs AND steps_per_epoch)');
  }
  return positiveInteger('epochs', epochs) * positiveInteger('steps_per_epoch', steps_per_epoch);
}

function positiveInteger(name: string, value: number): number {
  if (value > 0 && Number.isInteger(value)) return value;
  throw new RangeError(`Expected positive integer ${name}, but got ${formatted(value)}`);
}

function phases({ pct_start = 0.3, three_phase = false }: OneCycleLROptions, total: number): Phase[] {
  if (!(pct_start >= 0 && pct_start <= 1)) {
    throw new RangeError(`Expected float between 0 and 1 pct_start, but got ${formatted(pct_start)}`);
  }
  const phase = (end_step: number, lr: [string, string], momentum: [string, string]): Phase => ({
    end_step,
    start_lr: lr[0],
    end_lr: lr[1],
    start_momentum: momentum[0],
    end_momentum: momentum[1],
  });
  const rise = phase(pct_start * total - 1, ['initial_lr', 'max_lr'], ['max_momentum', 'base_momentum']);
  if (!three_phase) return [rise, phase(total - 1, ['max_lr', 'min_lr'], ['base_momentum', 'max_momentum'])];
  return [
    rise,
    phase(2 * pct_start * total - 2, ['max_lr', 'initial_lr'], ['base_momentum', 'max_momentum']),
    phase(total - 1, ['initial_lr', 'min_lr'], ['max_momentum', 'max_momentum']),
  ];
}

function startRates(given: ByName<Peak, OneCycleLROptions>, max_lrs: readonly Rate[]): void {
  const { optimizer, div_factor = 25, final_div_factor = 1e4 } = given;
  for (const [i, group] of (optimizer.param_groups as ParamGroup[]).entries()) {
    const highest = max_lrs[i] ?? 0;
    const initial = over(highest, div_factor);
    group['initial_lr'] = initial;
    group['max_lr'] = highest;
    group['min_lr'] = over(initial, final_div_factor);
  }
}

function momentumBounds({ optimizer, base_momentum = 0.85, max_momentum = 0.95 }: ByName<Peak, OneCycleLROptions>) {
  return {
    beta1: usesBeta1(optimizer),
    highest: perGroup('max_momentum', optimizer, max_momentum),
    base: perGroup('base_momentum', optimizer, base_momentum),
  };
}

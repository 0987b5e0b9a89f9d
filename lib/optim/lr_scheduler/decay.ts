// Schedules that multiply the learning rate by a constant factor, every epoch or at some.
import { type Arguments, bind, isPlainObject } from '../../bind.js';
import * as cmath from '../../cmath.js';
import type { Rate } from '../groups.js';
import { times } from '../rate.js';
import { type ByName, bisectRight, type ResumeOptions } from './arguments.js';
import { type AnyOptimizer, LRScheduler, type SchedulerState } from './scheduler.js';

export interface GammaOptions extends ResumeOptions {
  /** Factor of the decay. Default: `0.1`. */
  gamma?: number | undefined;
}

interface StepSize {
  step_size: number;
}

/**
 * Multiplies the learning rates by `gamma` every `step_size` epochs.
 *
 * @example
 * const scheduler = new optim.lr_scheduler.StepLR(optimizer, 30, { gamma: 0.1 });
 */
export class StepLR extends LRScheduler {
  declare step_size: number;
  declare gamma: number;

  constructor(args: ByName<StepSize, GammaOptions>);
  constructor(optimizer: AnyOptimizer, args: GammaOptions & StepSize);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, step_size: number],
      [gamma?: number, last_epoch?: number],
      GammaOptions
    >
  );
  constructor(...args: unknown[]) {
    const { optimizer, step_size, gamma = 0.1, last_epoch } = bind<ByName<StepSize, GammaOptions>>(stepLR, args);
    super(optimizer, last_epoch, { step_size, gamma });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    if (this.last_epoch === 0 || this.last_epoch % this.step_size !== 0) return this.currentLr();
    return this.changedLr((lr) => times(lr, this.gamma));
  }

  override _get_closed_form_lr(): Rate[] {
    const factor = cmath.pow(this.gamma, Math.floor(this.last_epoch / this.step_size));
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const stepLR = {
  name: 'StepLR.__init__',
  parameters: ['optimizer', 'step_size', 'gamma', 'last_epoch'],
  required: 2,
} as const;

interface Milestones {
  milestones: Iterable<number>;
}

/**
 * Multiplies the learning rates by `gamma` at each of the `milestones`; at a repeated one as often as it stands there.
 *
 * @example
 * const scheduler = new optim.lr_scheduler.MultiStepLR(optimizer, [30, 80], { gamma: 0.1 });
 */
export class MultiStepLR extends LRScheduler {
  /** How often each epoch is a milestone. */
  declare milestones: Map<number, number>;
  declare gamma: number;

  constructor(args: ByName<Milestones, GammaOptions>);
  constructor(optimizer: AnyOptimizer, args: GammaOptions & Milestones);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, milestones: Iterable<number>],
      [gamma?: number, last_epoch?: number],
      GammaOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Milestones, GammaOptions>>(multiStepLR, args);
    const { optimizer, milestones, gamma = 0.1, last_epoch } = given;
    super(optimizer, last_epoch, { milestones: counted(milestones), gamma });
  }

  override load_state_dict(state_dict: SchedulerState): void {
    const { milestones } = state_dict;
    super.load_state_dict(state_dict);
    if (!isPlainObject(milestones)) return;
    this.milestones = new Map(Object.entries(milestones).map(([epoch, count]) => [Number(epoch), Number(count)]));
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const count = this.milestones.get(this.last_epoch);
    if (count === undefined) return this.currentLr();
    const factor = cmath.pow(this.gamma, count);
    return this.changedLr((lr) => times(lr, factor));
  }

  override _get_closed_form_lr(): Rate[] {
    const passed = [...this.milestones].flatMap(([epoch, count]) => Array<number>(count).fill(epoch));
    const factor = cmath.pow(
      this.gamma,
      bisectRight(
        passed.sort((a, b) => a - b),
        this.last_epoch,
      ),
    );
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const multiStepLR = {
  name: 'MultiStepLR.__init__',
  parameters: ['optimizer', 'milestones', 'gamma', 'last_epoch'],
  required: 2,
} as const;

function counted(milestones: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const epoch of milestones) counts.set(epoch, (counts.get(epoch) ?? 0) + 1);
  return counts;
}

interface Gamma {
  gamma: number;
}

/**
 * Multiplies the learning rates by `gamma` every epoch.
 *
 * @example
 * const scheduler = new optim.lr_scheduler.ExponentialLR(optimizer, 0.95);
 */
export class ExponentialLR extends LRScheduler {
  declare gamma: number;

  constructor(args: ByName<Gamma, ResumeOptions>);
  constructor(optimizer: AnyOptimizer, args: ResumeOptions & Gamma);
  constructor(...args: Arguments<[optimizer: AnyOptimizer, gamma: number], [last_epoch?: number], ResumeOptions>);
  constructor(...args: unknown[]) {
    const { optimizer, gamma, last_epoch } = bind<ByName<Gamma, ResumeOptions>>(exponentialLR, args);
    super(optimizer, last_epoch, { gamma });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    if (this._is_initial) return this.currentLr();
    return this.changedLr((lr) => times(lr, this.gamma));
  }

  override _get_closed_form_lr(): Rate[] {
    const factor = cmath.pow(this.gamma, this.last_epoch);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const exponentialLR = {
  name: 'ExponentialLR.__init__',
  parameters: ['optimizer', 'gamma', 'last_epoch'],
  required: 2,
} as const;

import { type Arguments, bind } from '../../bind.js';
import * as cmath from '../../cmath.js';
import { formatted } from '../format.js';
import type { ParamGroup, Rate } from '../groups.js';
import type { ByName, ResumeOptions } from '../lr_scheduler/arguments.js';
import { type AnyOptimizer, checkOptimizer, LRScheduler, perGroup } from '../lr_scheduler/scheduler.js';
import { minus, over, plus, times } from '../rate.js';

export interface SWALROptions extends ResumeOptions {
  /** The epochs that the change takes. Default: `10`. */
  anneal_epochs?: number | undefined;
  /** Along half a cosine or a line. Default: `'cos'`. */
  anneal_strategy?: AnnealStrategy | undefined;
}

export type AnnealStrategy = 'cos' | 'linear';

interface Target {
  swa_lr: Rate | readonly Rate[];
}

const swalr = {
  name: 'SWALR.__init__',
  parameters: ['optimizer', 'swa_lr', 'anneal_epochs', 'anneal_strategy', 'last_epoch'],
  required: 2,
} as const;

const annealings: Readonly<Record<AnnealStrategy, (t: number) => number>> = {
  cos: (t) => (1 - cmath.cos(Math.PI * t)) / 2,
  linear: (t) => t,
};

/**
 * Changes the learning rates to `swa_lr` within `anneal_epochs`, and keeps them there: for averaging weights.
 *
 * @throws {RangeError} a list `swa_lr` that is not one value per group, an unknown strategy, a negative or fractional
 *   number of epochs
 * @example
 * const scheduler = new optim.swa_utils.SWALR(optimizer, 0.05, { anneal_epochs: 20, anneal_strategy: 'linear' });
 */
export class SWALR extends LRScheduler {
  declare anneal_epochs: number;
  declare _anneal_strategy: AnnealStrategy;

  constructor(args: ByName<Target, SWALROptions>);
  constructor(optimizer: AnyOptimizer, args: SWALROptions & Target);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, swa_lr: Rate | readonly Rate[]],
      [anneal_epochs?: number, anneal_strategy?: AnnealStrategy, last_epoch?: number],
      SWALROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Target, SWALROptions>>(swalr, args);
    const { optimizer, swa_lr, anneal_epochs = 10, anneal_strategy = 'cos', last_epoch } = given;
    checkOptimizer(optimizer);
    const rates = perGroup('swa_lr', optimizer, swa_lr);
    if (!Object.hasOwn(annealings, anneal_strategy)) {
      throw new RangeError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${anneal_strategy}`);
    }
    if (!Number.isInteger(anneal_epochs) || anneal_epochs < 0) {
      throw new RangeError(`anneal_epochs must be equal or greater than 0, got ${formatted(anneal_epochs)}`);
    }
    for (const [i, group] of (optimizer.param_groups as ParamGroup[]).entries()) group['swa_lr'] = rates[i];
    super(optimizer, last_epoch, { _anneal_strategy: anneal_strategy, anneal_epochs });
  }

  /** How far the change is, from 0 to 1, at the part `t` of its epochs. */
  get anneal_func(): (t: number) => number {
    return annealings[this._anneal_strategy];
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const step = this.anneal_epochs === 0 ? Math.max(1, this._step_count - 1) : this._step_count - 1;
    const [before, now] = [this.progress(step - 1), this.progress(step)];
    return (this.optimizer.param_groups as ParamGroup[]).map((group) => {
      const target = group['swa_lr'] as Rate; // set by the constructor
      const initial = before === 1 ? target : over(minus(group.lr, times(before, target)), 1 - before);
      return plus(times(target, now), times(initial, 1 - now));
    });
  }

  private progress(step: number): number {
    return this.anneal_func(Math.max(0, Math.min(1, step / Math.max(1, this.anneal_epochs))));
  }
}

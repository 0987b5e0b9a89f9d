// Schedules given by functions of the epoch.
import { type Arguments, bind } from '../../bind.js';
import type { Rate } from '../groups.js';
import { times } from '../rate.js';
import type { ByName, ResumeOptions } from './arguments.js';
import { type AnyOptimizer, LRScheduler, type SchedulerState } from './scheduler.js';

/** A factor for the learning rate, by the epoch. */
export type LRLambda = (epoch: number) => number;

interface Lambda {
  lr_lambda: LRLambda | readonly LRLambda[];
}

/** Keeps one function per group; functions are not part of a checkpoint. */
abstract class FunctionScheduler extends LRScheduler {
  declare lr_lambdas: LRLambda[];

  override state_dict(): SchedulerState {
    const { lr_lambdas, ...fields } = super.state_dict() as SchedulerState & { lr_lambdas: LRLambda[] };
    return { ...fields, lr_lambdas: lr_lambdas.map(() => null) };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    const { lr_lambdas: _, ...fields } = state_dict;
    super.load_state_dict(fields);
  }

  protected factor(index: number): number {
    return this.lr_lambdas[index]?.(this.last_epoch) ?? 1;
  }
}

/**
 * Sets the learning rates to their initial values times `lr_lambda(epoch)`, one function or one per group.
 *
 * @throws {RangeError} a list that does not have one function per group
 * @example
 * const scheduler = new optim.lr_scheduler.LambdaLR(optimizer, (epoch) => 1 / (1 + epoch));
 */
export class LambdaLR extends FunctionScheduler {
  constructor(args: ByName<Lambda, ResumeOptions>);
  constructor(optimizer: AnyOptimizer, args: ResumeOptions & Lambda);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, lr_lambda: LRLambda | readonly LRLambda[]],
      [last_epoch?: number],
      ResumeOptions
    >
  );
  constructor(...args: unknown[]) {
    const { optimizer, lr_lambda, last_epoch } = bind<ByName<Lambda, ResumeOptions>>(signature('LambdaLR'), args);
    super(optimizer, last_epoch, { lr_lambdas: lambdasOf(optimizer, lr_lambda) });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    return this.base_lrs.map((lr, i) => times(lr, this.factor(i)));
  }
}

/**
 * Multiplies the learning rates by `lr_lambda(epoch)` every epoch, one function or one per group.
 *
 * @throws {RangeError} a list that does not have one function per group
 * @throws {TypeError} something else than functions
 * @example
 * const scheduler = new optim.lr_scheduler.MultiplicativeLR(optimizer, () => 0.95);
 */
export class MultiplicativeLR extends FunctionScheduler {
  constructor(args: ByName<Lambda, ResumeOptions>);
  constructor(optimizer: AnyOptimizer, args: ResumeOptions & Lambda);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, lr_lambda: LRLambda | readonly LRLambda[]],
      [last_epoch?: number],
      ResumeOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Lambda, ResumeOptions>>(signature('MultiplicativeLR'), args);
    const lr_lambdas = lambdasOf(given.optimizer, given.lr_lambda);
    for (const lambda of lr_lambdas as unknown[]) {
      if (typeof lambda !== 'function') throw new TypeError(`lr_lambda should be a function, but got ${typeof lambda}`);
    }
    super(given.optimizer, given.last_epoch, { lr_lambdas });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    if (this._is_initial) return this.currentLr();
    return this.changedLr((lr, i) => times(lr, this.factor(i)));
  }
}

function signature(name: string) {
  return { name: `${name}.__init__`, parameters: ['optimizer', 'lr_lambda', 'last_epoch'], required: 2 } as const;
}

function lambdasOf(optimizer: AnyOptimizer, given: LRLambda | readonly LRLambda[]): LRLambda[] {
  const count = optimizer.param_groups.length;
  if (typeof given === 'function' || !Array.isArray(given)) return Array<LRLambda>(count).fill(given as LRLambda);
  if (given.length !== count) throw new RangeError(`Expected ${count} lr_lambdas, but got ${given.length}`);
  return [...given];
}

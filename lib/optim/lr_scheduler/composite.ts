// Schedules made of schedules.
import { type Arguments, bind, isPlainObject } from '../../bind.js';
import type { ParamGroup, Rate } from '../groups.js';
import { type ByName, bisectRight, type ResumeOptions } from './arguments.js';
import { ReduceLROnPlateau } from './plateau.js';
import { type AnyOptimizer, LRScheduler, type SchedulerState, setValue, valuesOf } from './scheduler.js';

/** Keeps its schedulers out of its own fields, and their checkpoints in its own. */
abstract class CompositeScheduler extends LRScheduler {
  declare _schedulers: LRScheduler[];

  override state_dict(): SchedulerState {
    const { _schedulers, ...fields } = super.state_dict();
    return { ...fields, _schedulers: this._schedulers.map((scheduler) => scheduler.state_dict()) };
  }

  override load_state_dict(state_dict: SchedulerState): void {
    const { _schedulers, ...fields } = state_dict;
    super.load_state_dict(fields);
    for (const [i, state] of (_schedulers as SchedulerState[]).entries()) this._schedulers[i]?.load_state_dict(state);
  }
}

interface Sequence {
  schedulers: readonly LRScheduler[];
  milestones: readonly number[];
}

/**
 * Follows one schedule after another: `schedulers[i + 1]` takes over at epoch `milestones[i]`.
 *
 * @throws {RangeError} the schedulers belong to different optimizers, or there is not one milestone between each two
 * @example
 * const { ConstantLR, ExponentialLR, SequentialLR } = optim.lr_scheduler;
 * const parts = [new ConstantLR(optimizer, 0.1, 20), new ExponentialLR(optimizer, 0.9)];
 * const scheduler = new SequentialLR(optimizer, parts, [20]);
 */
export class SequentialLR extends CompositeScheduler {
  declare _milestones: number[];

  constructor(args: ByName<Sequence, ResumeOptions>);
  constructor(optimizer: AnyOptimizer, args: ResumeOptions & Sequence);
  constructor(
    optimizer: AnyOptimizer,
    schedulers: readonly LRScheduler[],
    args: ResumeOptions & Pick<Sequence, 'milestones'>,
  );
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, schedulers: readonly LRScheduler[], milestones: readonly number[]],
      [last_epoch?: number],
      ResumeOptions
    >
  );
  constructor(...args: unknown[]) {
    const {
      optimizer,
      schedulers,
      milestones,
      last_epoch = -1,
    } = bind<ByName<Sequence, ResumeOptions>>(sequentialLR, args);
    if (schedulers.length < 1) {
      throw new RangeError('SequentialLR expects at least one scheduler, but got no scheduler.');
    }
    checkMembers('SequentialLR', schedulers, optimizer);
    if (milestones.length !== schedulers.length - 1) {
      throw new RangeError(
        'Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone ' +
          `points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ` +
          `${milestones.length}`,
      );
    }
    super(optimizer, last_epoch, { _schedulers: [...schedulers], _milestones: [...milestones] });
  }

  /** Takes back the first steps that all schedulers took on being made, and lets the first one alone take its own. */
  protected override begin(last_epoch: number): void {
    this.last_epoch = last_epoch + 1;
    for (const group of this.optimizer.param_groups as ParamGroup[]) setValue(group, 'lr', group['initial_lr'] as Rate);
    this.recursive_undo();
    const first = this._schedulers[bisectRight(this._milestones, 0)];
    first?._initial_step();
    this._last_lr = first?.get_last_lr() ?? [];
  }

  /** Takes back one step of `sched`, or of all schedulers inside it. */
  recursive_undo(sched: LRScheduler = this): void {
    if (sched instanceof CompositeScheduler) {
      for (const member of sched._schedulers) this.recursive_undo(member);
    } else {
      sched.last_epoch -= 1;
    }
  }

  override step(): void {
    this.last_epoch += 1;
    const index = bisectRight(this._milestones, this.last_epoch);
    const scheduler = this._schedulers[index];
    if (scheduler === undefined) throw new RangeError('list index out of range');
    if (index > 0 && this._milestones[index - 1] === this.last_epoch) scheduler._update_lr(0);
    else scheduler.step();
    this._last_lr = scheduler.get_last_lr();
  }
}

const sequentialLR = {
  name: 'SequentialLR.__init__',
  parameters: ['optimizer', 'schedulers', 'milestones', 'last_epoch'],
  required: 3,
} as const;

interface ChainedOptions {
  optimizer?: AnyOptimizer | null | undefined;
}

/**
 * Steps several schedules together: each changes the learning rates that the one before it set.
 *
 * @throws {RangeError} the schedulers belong to different optimizers
 * @example
 * const { ChainedScheduler, ConstantLR, ExponentialLR } = optim.lr_scheduler;
 * const scheduler = new ChainedScheduler([new ConstantLR(optimizer, 0.1), new ExponentialLR(optimizer, 0.9)]);
 */
export class ChainedScheduler extends CompositeScheduler {
  constructor(args: ChainedOptions & { schedulers: readonly LRScheduler[] });
  constructor(schedulers: readonly LRScheduler[], optimizer?: AnyOptimizer | ChainedOptions | null);
  constructor(...args: unknown[]) {
    const given = bind<ChainedOptions & { schedulers: readonly LRScheduler[] }>(chainedScheduler, args);
    const { schedulers } = given;
    const [first] = schedulers;
    if (first === undefined) {
      throw new RangeError('ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.');
    }
    const optimizer = given.optimizer ?? first.optimizer;
    checkMembers('ChainedScheduler', schedulers, optimizer);
    super(optimizer, -1, { _schedulers: [...schedulers] });
  }

  protected override begin(): void {
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }

  override step(): void {
    for (const scheduler of this._schedulers) scheduler.step();
    this._last_lr = valuesOf(this.optimizer, 'lr');
  }
}

const chainedScheduler = {
  name: 'ChainedScheduler.__init__',
  parameters: ['schedulers', 'optimizer'],
  required: 1,
} as const;

function checkMembers(name: string, schedulers: readonly LRScheduler[], optimizer: AnyOptimizer): void {
  for (const [i, scheduler] of schedulers.entries()) {
    if (isPlainObject(scheduler) || scheduler?.optimizer === undefined) {
      throw new TypeError(`${name} at index ${i} should have \`optimizer\` as its attribute.`);
    }
    if (scheduler instanceof ReduceLROnPlateau) {
      throw new RangeError(
        `${name} does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified ` +
          `when calling \`step\`, but got one at index ${i} in the given schedulers sequence.`,
      );
    }
    if (scheduler.optimizer !== optimizer) {
      throw new RangeError(
        `${name} expects all schedulers to belong to the same optimizer, but got scheduler ` +
          `${scheduler.constructor.name} at index ${i} has ${scheduler.optimizer}, which is different from ` +
          `${optimizer.constructor.name}.`,
      );
    }
  }
}

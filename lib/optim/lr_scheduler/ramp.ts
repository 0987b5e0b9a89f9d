// Schedules that approach a learning rate within a number of epochs and stay there.
import { type Arguments, bind } from '../../bind.js';
import * as cmath from '../../cmath.js';
import type { Rate } from '../groups.js';
import { times } from '../rate.js';
import type { ByName, ResumeOptions } from './arguments.js';
import { type AnyOptimizer, LRScheduler } from './scheduler.js';

export interface ConstantLROptions extends ResumeOptions {
  /** Factor until the milestone, between 0 and 1. Default: `1/3`. */
  factor?: number | undefined;
  /** The epoch from which the learning rate is whole again. Default: `5`. */
  total_iters?: number | undefined;
}

/**
 * Multiplies the learning rates by `factor` until epoch `total_iters`.
 *
 * @throws {RangeError} `factor` is not between 0 and 1
 * @example
 * const scheduler = new optim.lr_scheduler.ConstantLR(optimizer, { factor: 0.5, total_iters: 4 });
 */
export class ConstantLR extends LRScheduler {
  declare factor: number;
  declare total_iters: number;

  constructor(args: ByName<object, ConstantLROptions>);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [factor?: number, total_iters?: number, last_epoch?: number],
      ConstantLROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<object, ConstantLROptions>>(constantLR, args);
    const { optimizer, factor = 1 / 3, total_iters = 5, last_epoch } = given;
    if (factor > 1 || factor < 0) {
      throw new RangeError('Constant multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, last_epoch, { factor, total_iters });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    if (this.last_epoch === 0) return this.changedLr((lr) => times(lr, this.factor));
    if (this.last_epoch !== this.total_iters) return this.currentLr();
    return this.changedLr((lr) => times(lr, 1 / this.factor));
  }

  override _get_closed_form_lr(): Rate[] {
    const { factor } = this;
    const whole = this.last_epoch >= this.total_iters ? 1 : 0;
    return this.base_lrs.map((lr) => times(lr, factor + whole * (1 - factor)));
  }
}

const constantLR = {
  name: 'ConstantLR.__init__',
  parameters: ['optimizer', 'factor', 'total_iters', 'last_epoch'],
  required: 1,
} as const;

export interface LinearLROptions extends ResumeOptions {
  /** Factor of the first epoch, above 0 and at most 1. Default: `1/3`. */
  start_factor?: number | undefined;
  /** Factor from epoch `total_iters` on, between 0 and 1. Default: `1.0`. */
  end_factor?: number | undefined;
  /** The epochs of the change. Default: `5`. */
  total_iters?: number | undefined;
}

/**
 * Changes the factor of the learning rates linearly from `start_factor` to `end_factor` within `total_iters` epochs.
 *
 * @throws {RangeError} a factor outside its range
 * @example
 * const scheduler = new optim.lr_scheduler.LinearLR(optimizer, { start_factor: 0.05, total_iters: 4 });
 */
export class LinearLR extends LRScheduler {
  declare start_factor: number;
  declare end_factor: number;
  declare total_iters: number;

  constructor(args: ByName<object, LinearLROptions>);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [start_factor?: number, end_factor?: number, total_iters?: number, last_epoch?: number],
      LinearLROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<object, LinearLROptions>>(linearLR, args);
    const { optimizer, start_factor = 1 / 3, end_factor = 1, total_iters = 5, last_epoch } = given;
    if (start_factor > 1 || start_factor <= 0) {
      throw new RangeError('Starting multiplicative factor expected to be greater than 0 and less or equal to 1.');
    }
    if (end_factor > 1 || end_factor < 0) {
      throw new RangeError('Ending multiplicative factor expected to be between 0 and 1.');
    }
    super(optimizer, last_epoch, { start_factor, end_factor, total_iters });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const { start_factor: start, total_iters: total, last_epoch: epoch } = this;
    if (epoch === 0) return this.changedLr((lr) => times(lr, start));
    if (this._is_initial || epoch > total) return this.currentLr();
    const change = this.end_factor - start;
    return this.changedLr((lr) => times(lr, 1 + change / (total * start + (epoch - 1) * change)));
  }

  override _get_closed_form_lr(): Rate[] {
    const { start_factor: start, total_iters: total, last_epoch: epoch } = this;
    const factor = start + ((this.end_factor - start) * Math.min(total, epoch)) / total;
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const linearLR = {
  name: 'LinearLR.__init__',
  parameters: ['optimizer', 'start_factor', 'end_factor', 'total_iters', 'last_epoch'],
  required: 1,
} as const;

export interface PolynomialLROptions extends ResumeOptions {
  /** The epochs of the decay. Default: `5`. */
  total_iters?: number | undefined;
  /** The power of the polynomial. Default: `1.0`. */
  power?: number | undefined;
}

/**
 * Lets the learning rates fall to zero within `total_iters` epochs, as `(1 - epoch / total_iters) ** power`.
 *
 * @example
 * const scheduler = new optim.lr_scheduler.PolynomialLR(optimizer, { total_iters: 4, power: 2 });
 */
export class PolynomialLR extends LRScheduler {
  declare total_iters: number;
  declare power: number;

  constructor(args: ByName<object, PolynomialLROptions>);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer],
      [total_iters?: number, power?: number, last_epoch?: number],
      PolynomialLROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<object, PolynomialLROptions>>(polynomialLR, args);
    const { optimizer, total_iters = 5, power = 1, last_epoch } = given;
    super(optimizer, last_epoch, { total_iters, power });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const { total_iters: total, last_epoch: epoch } = this;
    if (this._is_initial || epoch > total) return this.currentLr();
    const factor = cmath.pow((1 - epoch / total) / (1 - (epoch - 1) / total), this.power);
    return this.changedLr((lr) => times(lr, factor));
  }

  override _get_closed_form_lr(): Rate[] {
    const { total_iters: total, last_epoch: epoch } = this;
    const factor = cmath.pow(1 - Math.min(total, epoch) / total, this.power);
    return this.base_lrs.map((lr) => times(lr, factor));
  }
}

const polynomialLR = {
  name: 'PolynomialLR.__init__',
  parameters: ['optimizer', 'total_iters', 'power', 'last_epoch'],
  required: 1,
} as const;

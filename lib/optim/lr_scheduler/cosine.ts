// Schedules that follow a cosine, from "SGDR: Stochastic Gradient Descent with Warm Restarts"
// (https://arxiv.org/abs/1608.03983).
import { type Arguments, bind } from '../../bind.js';
import * as cmath from '../../cmath.js';
import { formatted } from '../format.js';
import type { Rate } from '../groups.js';
import { minus, over, plus, times } from '../rate.js';
import type { ByName, ResumeOptions } from './arguments.js';
import { type AnyOptimizer, epochOf, LRScheduler } from './scheduler.js';

export interface CosineOptions extends ResumeOptions {
  /** The lowest learning rate. Default: `0.0`. */
  eta_min?: number | undefined;
}

interface Period {
  T_max: number;
}

/**
 * Lets the learning rates fall to `eta_min` along half a cosine in `T_max` epochs, and rise again after it.
 *
 * Each rate follows from the one before, so that other schedules can be chained.
 *
 * @example
 * const scheduler = new optim.lr_scheduler.CosineAnnealingLR(optimizer, 100);
 */
export class CosineAnnealingLR extends LRScheduler {
  declare T_max: number;
  declare eta_min: number;

  constructor(args: ByName<Period, CosineOptions>);
  constructor(optimizer: AnyOptimizer, args: CosineOptions & Period);
  constructor(
    ...args: Arguments<[optimizer: AnyOptimizer, T_max: number], [eta_min?: number, last_epoch?: number], CosineOptions>
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Period, CosineOptions>>(cosineAnnealingLR, args);
    const { optimizer, T_max, eta_min = 0, last_epoch } = given;
    super(optimizer, last_epoch, { T_max, eta_min });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const { T_max, eta_min, last_epoch: epoch } = this;
    if (this._is_initial) return this.currentLr();
    if (this._step_count === 1 && epoch > 0) return this._get_closed_form_lr();
    if ((epoch - 1 - T_max) % (2 * T_max) === 0) {
      const rise = 1 - cmath.cos(Math.PI / T_max);
      return this.changedLr((lr, i) => plus(lr, over(times(minus(this.base_lrs[i] ?? 0, eta_min), rise), 2)));
    }
    const factor = (1 + cmath.cos((Math.PI * epoch) / T_max)) / (1 + cmath.cos((Math.PI * (epoch - 1)) / T_max));
    return this.changedLr((lr) => plus(times(factor, minus(lr, eta_min)), eta_min));
  }

  override _get_closed_form_lr(): Rate[] {
    return cosineRates(this.base_lrs, this.eta_min, this.last_epoch, this.T_max);
  }
}

const cosineAnnealingLR = {
  name: 'CosineAnnealingLR.__init__',
  parameters: ['optimizer', 'T_max', 'eta_min', 'last_epoch'],
  required: 2,
} as const;

export interface WarmRestartsOptions extends CosineOptions {
  /** Factor by which each period is longer than the one before. Default: `1`. */
  T_mult?: number | undefined;
}

interface FirstPeriod {
  T_0: number;
}

/**
 * Lets the learning rates fall to `eta_min` along half a cosine, and restarts: after `T_0` epochs, and then after
 * periods that grow by the factor `T_mult`. `step` also takes fractions of an epoch.
 *
 * @throws {RangeError} `T_0` or `T_mult` is not a positive integer
 * @example
 * const scheduler = new optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, 10, { T_mult: 2 });
 */
export class CosineAnnealingWarmRestarts extends LRScheduler {
  declare T_0: number;
  /** The length of the current period. */
  declare T_i: number;
  declare T_mult: number;
  declare eta_min: number;
  /** The epochs since the last restart. */
  declare T_cur: number;

  constructor(args: ByName<FirstPeriod, WarmRestartsOptions>);
  constructor(optimizer: AnyOptimizer, args: WarmRestartsOptions & FirstPeriod);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, T_0: number],
      [T_mult?: number, eta_min?: number, last_epoch?: number],
      WarmRestartsOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<FirstPeriod, WarmRestartsOptions>>(warmRestarts, args);
    const { optimizer, T_0, T_mult = 1, eta_min = 0, last_epoch = -1 } = given;
    if (T_0 <= 0 || !Number.isInteger(T_0)) {
      throw new RangeError(`Expected positive integer T_0, but got ${formatted(T_0)}`);
    }
    if (T_mult < 1 || !Number.isInteger(T_mult)) {
      throw new RangeError(`Expected integer T_mult >= 1, but got ${formatted(T_mult)}`);
    }
    if (typeof eta_min !== 'number') {
      throw new RangeError(`Expected float or int eta_min, but got ${formatted(eta_min)} of type ${typeof eta_min}`);
    }
    super(optimizer, last_epoch, { T_0, T_i: T_0, T_mult, eta_min, T_cur: last_epoch });
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    return cosineRates(this.base_lrs, this.eta_min, this.T_cur, this.T_i);
  }

  /** @param epoch the epoch to go to, which may be a fraction; without it the next one */
  override step(epoch?: number | null | { epoch?: number | null | undefined }): void {
    const target = epochOf(epoch) ?? (this.last_epoch < 0 ? 0 : null);
    if (target === null) this.advance();
    else this.jump(target);
    this.last_epoch = Math.floor(target ?? this.last_epoch + 1);
    this.applyLr(this.computeLr(() => this.get_lr()));
  }

  private advance(): void {
    this.T_cur += 1;
    if (this.T_cur < this.T_i) return;
    this.T_cur %= this.T_i;
    this.T_i *= this.T_mult;
  }

  private jump(epoch: number): void {
    const { T_0, T_mult } = this;
    if (epoch < 0) throw new RangeError(`Expected non-negative epoch, but got ${formatted(epoch)}`);
    if (epoch < T_0) {
      this.T_i = T_0;
      this.T_cur = epoch;
    } else if (T_mult === 1) {
      this.T_cur = epoch % T_0;
    } else {
      const n = Math.trunc(cmath.log((epoch / T_0) * (T_mult - 1) + 1) / cmath.log(T_mult));
      this.T_cur = epoch - (T_0 * (T_mult ** n - 1)) / (T_mult - 1);
      this.T_i = T_0 * T_mult ** n;
    }
  }
}

const warmRestarts = {
  name: 'CosineAnnealingWarmRestarts.__init__',
  parameters: ['optimizer', 'T_0', 'T_mult', 'eta_min', 'last_epoch'],
  required: 2,
} as const;

/** eta_min + (base_lr - eta_min) * (1 + cos(pi * epoch / period)) / 2 */
function cosineRates(base_lrs: readonly Rate[], eta_min: number, epoch: number, period: number): Rate[] {
  const height = 1 + cmath.cos((Math.PI * epoch) / period);
  return base_lrs.map((lr) => plus(eta_min, over(times(minus(lr, eta_min), height), 2)));
}

import { type Arguments, bind } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import type { Reduction } from '../../_reduction.js';
import type { Distance } from '../../functional/loss.js';
import * as F from '../../functional/loss.js';
import { PairwiseDistance } from '../distance.js';
import { _Loss, type LossOptions, legacy, type ReductionOptions } from './base.js';

export interface TripletMarginLossOptions extends LossOptions {
  /** Default: 1. */
  margin?: number | undefined;
  /** Order of the norm. Default: 2. */
  p?: number | undefined;
  /** Added to the differences. Default: `1e-6`. */
  eps?: number | undefined;
  /** Compare the negative with the positive too, where that is nearer. Default: `false`. */
  swap?: boolean | undefined;
}

const tripletMarginLoss = {
  name: 'TripletMarginLoss.__init__',
  parameters: ['margin', 'p', 'eps', 'swap', ...legacy],
  required: 0,
} as const;

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, all `(N, D)` (Balntas et al., 2016).
 *
 * Throws RangeError unless `margin` is positive.
 *
 * @example
 * new nn.TripletMarginLoss()(torch.zeros(2, 3), torch.zeros(2, 3), torch.ones(2, 3)); // tensor(0.)
 */
export class TripletMarginLoss extends _Loss {
  margin: number;
  p: number;
  eps: number;
  swap: boolean;

  constructor(
    ...args: Arguments<
      [],
      [
        margin?: number,
        p?: number,
        eps?: number,
        swap?: boolean,
        size_average?: boolean | null,
        reduce?: boolean | null,
        reduction?: Reduction,
      ],
      TripletMarginLossOptions
    >
  ) {
    const bound = bind<TripletMarginLossOptions>(tripletMarginLoss, args);
    super(bound);
    this.margin = positive('TripletMarginLoss', bound.margin ?? 1);
    this.p = bound.p ?? 2;
    this.eps = bound.eps ?? 1e-6;
    this.swap = bound.swap ?? false;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, p, eps, swap, reduction } = this;
    return F.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, null, null, reduction);
  }
}

function positive(name: string, margin: number): number {
  if (margin > 0) return margin;
  throw new RangeError(`${name}: expected margin to be greater than 0, got ${margin} instead`);
}

export interface TripletMarginWithDistanceLossOptions extends ReductionOptions {
  /** Default: `PairwiseDistance`. */
  distance_function?: Distance | null | undefined;
  /** Default: 1. */
  margin?: number | undefined;
  /** Compare the negative with the positive too, where that is nearer. Default: `false`. */
  swap?: boolean | undefined;
}

const tripletWithDistance = {
  name: 'TripletMarginWithDistanceLoss.__init__',
  parameters: ['*', 'distance_function', 'margin', 'swap', 'reduction'],
  required: 0,
} as const;

/**
 * `TripletMarginLoss` with any distance, a function or a module.
 *
 * Throws RangeError unless `margin` is positive.
 *
 * @example
 * const loss = new nn.TripletMarginWithDistanceLoss({ distance_function: (a, b) => a.sub(b).abs().amax(1) });
 * loss(torch.zeros(2, 3), torch.zeros(2, 3), torch.ones(2, 3)); // tensor(0.)
 */
export class TripletMarginWithDistanceLoss extends _Loss {
  distance_function: Distance;
  margin: number;
  swap: boolean;

  constructor(options?: TripletMarginWithDistanceLossOptions) {
    const bound = bind<TripletMarginWithDistanceLossOptions>(
      tripletWithDistance,
      options === undefined ? [] : [options],
    );
    super({ reduction: bound.reduction });
    this.margin = positive('TripletMarginWithDistanceLoss', bound.margin ?? 1);
    this.distance_function = bound.distance_function ?? new PairwiseDistance();
    this.swap = bound.swap ?? false;
  }

  forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function, margin, swap, reduction } = this;
    const options = { distance_function, margin, swap, reduction };
    return F.triplet_margin_with_distance_loss(anchor, positive, negative, options);
  }
}

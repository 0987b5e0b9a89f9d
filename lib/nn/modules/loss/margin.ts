import { type Arguments, bind } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import type { Reduction } from '../../_reduction.js';
import * as F from '../../functional/loss.js';
import {
  _Loss,
  _WeightedLoss,
  type LossArguments,
  type LossOptions,
  legacy,
  lossValues,
  type WeightedLossArguments,
  type WeightedLossOptions,
  weightedValues,
} from './base.js';

export interface MarginLossOptions extends LossOptions {
  margin?: number | undefined;
}

type MarginLossArguments = Arguments<
  [],
  [margin?: number, size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction],
  MarginLossOptions
>;

/** A loss that lets differences within a margin pass. */
abstract class MarginLoss extends _Loss {
  margin: number;

  constructor(name: string, margin: number, args: readonly unknown[]) {
    const signature = { name: `${name}.__init__`, parameters: ['margin', ...legacy], required: 0 };
    const bound = bind<MarginLossOptions>(signature, args);
    super(bound);
    this.margin = bound.margin ?? margin;
  }
}

/**
 * The input `(*)` where the target `(*)` is 1, `max(0, margin - input)` where it is -1. `margin` is 1 by default.
 *
 * @example
 * new nn.HingeEmbeddingLoss()(torch.zeros(2), torch.tensor([1, -1])); // tensor(0.5000)
 */
export class HingeEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginLossArguments) {
    super('HingeEmbeddingLoss', 1, args);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.hinge_embedding_loss(input, target, this.margin, null, null, this.reduction);
  }
}

/**
 * Multi-class multi-label hinge loss of scores `(N, C)` and a target `(N, C)`, each row its labels and then -1.
 *
 * @example
 * new nn.MultiLabelMarginLoss()(torch.rand(1, 4), torch.tensor([[3, 0, -1, 1]])).shape; // []
 */
export class MultiLabelMarginLoss extends _Loss {
  constructor(...args: LossArguments) {
    super(lossValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabel_margin_loss(input, target, null, null, this.reduction);
  }
}

/**
 * Logistic loss `log(1 + exp(-target * input))` of `(*)` and a target `(*)` of 1 and -1.
 *
 * @example
 * new nn.SoftMarginLoss()(torch.zeros(2), torch.ones(2)); // tensor(0.6931)
 */
export class SoftMarginLoss extends _Loss {
  constructor(...args: LossArguments) {
    super(lossValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.soft_margin_loss(input, target, null, null, this.reduction);
  }
}

/**
 * One-against-all logistic loss of scores `(N, C)` and a target `(N, C)` of zeros and ones.
 *
 * @example
 * new nn.MultiLabelSoftMarginLoss()(torch.zeros(2, 3), torch.ones(2, 3)); // tensor(0.6931)
 */
export class MultiLabelSoftMarginLoss extends _WeightedLoss {
  constructor(...args: WeightedLossArguments) {
    super(weightedValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabel_soft_margin_loss(input, target, this.weight, null, null, this.reduction);
  }
}

/**
 * `1 - cos` of two vectors `(N, D)` where the target `(N)` is 1, `max(0, cos - margin)` where it is -1. `margin` is 0 by
 * default.
 *
 * @example
 * new nn.CosineEmbeddingLoss()(torch.ones(1, 3), torch.ones(1, 3), torch.tensor([-1])); // tensor(1.)
 */
export class CosineEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginLossArguments) {
    super('CosineEmbeddingLoss', 0, args);
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosine_embedding_loss(input1, input2, target, this.margin, null, null, this.reduction);
  }
}

/**
 * `max(0, -target * (x1 - x2) + margin)` of `(N)`, `(N)` and a target `(N)` of 1 and -1. `margin` is 0 by default.
 *
 * @example
 * new nn.MarginRankingLoss()(torch.zeros(2), torch.ones(2), torch.ones(2)); // tensor(1.)
 */
export class MarginRankingLoss extends MarginLoss {
  constructor(...args: MarginLossArguments) {
    super('MarginRankingLoss', 0, args);
  }

  forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.margin_ranking_loss(input1, input2, target, this.margin, null, null, this.reduction);
  }
}

export interface MultiMarginLossOptions extends WeightedLossOptions {
  /** The power of the margin, 1 or 2. Default: 1. */
  p?: number | undefined;
  /** Default: 1. */
  margin?: number | undefined;
}

const multiMarginLoss = {
  name: 'MultiMarginLoss.__init__',
  parameters: ['p', 'margin', 'weight', ...legacy],
  required: 0,
} as const;

/**
 * Multi-class hinge loss of scores `(N, C)` and class indices `(N)`, with an optional weight `(C)`.
 *
 * Throws RangeError unless `p` is 1 or 2 and `weight` one-dimensional.
 *
 * @example
 * new nn.MultiMarginLoss()(torch.zeros(2, 4), torch.tensor([1, 3])); // tensor(0.7500)
 */
export class MultiMarginLoss extends _WeightedLoss {
  p: number;
  margin: number;

  constructor(
    ...args: Arguments<
      [],
      [
        p?: number,
        margin?: number,
        weight?: Tensor | null,
        size_average?: boolean | null,
        reduce?: boolean | null,
        reduction?: Reduction,
      ],
      MultiMarginLossOptions
    >
  ) {
    const bound = bind<MultiMarginLossOptions>(multiMarginLoss, args);
    super(bound);
    const { p = 1, margin = 1, weight = null } = bound;
    if (p !== 1 && p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.dim() !== 1) {
      throw new RangeError(`MultiMarginLoss: expected weight to be None or 1D tensor, got ${weight.dim()}D instead`);
    }
    this.p = p;
    this.margin = margin;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multi_margin_loss(input, target, this.p, this.margin, this.weight, null, null, this.reduction);
  }
}

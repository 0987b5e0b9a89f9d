import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { legacy_get_string, type Reduction } from '../_reduction.js';
import * as F from '../functional/loss.js';
import type { Distance } from '../functional/loss.js';
import { Module } from '../module.js';
import { typename } from '../typename.js';
import { PairwiseDistance } from './distance.js';

export interface ReductionOptions extends Keywords {
  /** Default: `'mean'`. */
  reduction?: Reduction | undefined;
}

export interface LossOptions extends ReductionOptions {
  /** @deprecated use `reduction` */
  size_average?: boolean | null | undefined;
  /** @deprecated use `reduction` */
  reduce?: boolean | null | undefined;
}

export interface WeightedLossOptions extends LossOptions {
  /** A weight per class, or per element where the loss says so. */
  weight?: Tensor | null | undefined;
}

interface Legacy {
  size_average?: boolean | null | undefined;
  reduce?: boolean | null | undefined;
  reduction?: string | undefined;
}

/** What all losses share: how the values are reduced. */
export abstract class _Loss<R extends string = Reduction> extends Module {
  reduction: R | Reduction;

  constructor({ size_average = null, reduce = null, reduction = 'mean' }: Legacy) {
    super();
    // The options' types say which strings R stands for.
    const given = reduction as R;
    this.reduction = size_average !== null || reduce !== null ? legacy_get_string(size_average, reduce) : given;
  }
}

/** A loss with a weight that moves with the module. */
export abstract class _WeightedLoss extends _Loss {
  declare weight: Tensor | null;

  constructor(options: Legacy & { weight?: Tensor | null | undefined }) {
    super(options);
    this.register_buffer('weight', options.weight ?? null);
  }
}

type LossArguments = Arguments<
  [],
  [size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction],
  LossOptions
>;

const legacy = ['size_average', 'reduce', 'reduction'] as const;

const lossValues = (name: string, args: readonly unknown[]): LossOptions =>
  bind<LossOptions>({ name: `${name}.__init__`, parameters: legacy, required: 0 }, args);

type WeightedLossArguments = Arguments<
  [],
  [weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction],
  WeightedLossOptions
>;

const weightedValues = (name: string, args: readonly unknown[]): WeightedLossOptions =>
  bind<WeightedLossOptions>({ name: `${name}.__init__`, parameters: ['weight', ...legacy], required: 0 }, args);

/**
 * Mean absolute error of `(*)` and `(*)`.
 *
 * @example
 * new nn.L1Loss()(torch.zeros(3, 5), torch.ones(3, 5)); // tensor(1.)
 */
export class L1Loss extends _Loss {
  constructor(...args: LossArguments) {
    super(lossValues('L1Loss', args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.l1_loss(input, target, null, null, this.reduction);
  }
}

export interface NLLLossOptions extends WeightedLossOptions {
  /** A class that does not count. Default: -100. */
  ignore_index?: number | undefined;
}

type NLLLossArguments = Arguments<
  [],
  [
    weight?: Tensor | null,
    size_average?: boolean | null,
    ignore_index?: number,
    reduce?: boolean | null,
    reduction?: Reduction,
  ],
  NLLLossOptions
>;

const nllLoss = ['weight', 'size_average', 'ignore_index', 'reduce', 'reduction'] as const;

/**
 * Negative log likelihood of class indices `(N)` or `(N, d1, ...)` under log-probabilities `(N, C)` or `(N, C, d1, ...)`,
 * with an optional weight `(C)`.
 *
 * @example
 * const input = new nn.LogSoftmax(1)(torch.randn(3, 5));
 * new nn.NLLLoss()(input, torch.tensor([1, 0, 4])).shape; // []
 */
export class NLLLoss extends _WeightedLoss {
  ignore_index: number;

  constructor(...args: NLLLossArguments) {
    const bound = bind<NLLLossOptions>({ name: 'NLLLoss.__init__', parameters: nllLoss, required: 0 }, args);
    super(bound);
    this.ignore_index = bound.ignore_index ?? -100;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.nll_loss(input, target, this.weight, null, this.ignore_index, null, this.reduction);
  }
}

/**
 * The former name of `NLLLoss` for images; warns.
 *
 * @example
 * const input = torch.randn(3, 5, 2, 2).log_softmax(1);
 * new nn.NLLLoss2d()(input, torch.zeros(3, 2, 2, { dtype: torch.int64 })).shape; // []
 */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: NLLLossArguments) {
    warn(
      '`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead as a drop-in replacement and see ' +
        'https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.',
      'FutureWarning',
    );
    super(...args);
  }
}

export interface PoissonNLLLossOptions extends LossOptions {
  /** The input is the logarithm of the rate. Default: `true`. */
  log_input?: boolean | undefined;
  /** Add Stirling's term. Default: `false`. */
  full?: boolean | undefined;
  /** Added to rates before their logarithm. Default: `1e-8`. */
  eps?: number | undefined;
}

const poissonNLLLoss = {
  name: 'PoissonNLLLoss.__init__',
  parameters: ['log_input', 'full', 'size_average', 'eps', 'reduce', 'reduction'],
  required: 0,
} as const;

/**
 * Negative log likelihood of counts `(*)` under Poisson rates `(*)`.
 *
 * @example
 * new nn.PoissonNLLLoss()(torch.randn(5, 2), torch.ones(5, 2)).shape; // []
 */
export class PoissonNLLLoss extends _Loss {
  log_input: boolean;
  full: boolean;
  eps: number;

  constructor(
    ...args: Arguments<
      [],
      [
        log_input?: boolean,
        full?: boolean,
        size_average?: boolean | null,
        eps?: number,
        reduce?: boolean | null,
        reduction?: Reduction,
      ],
      PoissonNLLLossOptions
    >
  ) {
    const bound = bind<PoissonNLLLossOptions>(poissonNLLLoss, args);
    super(bound);
    this.log_input = bound.log_input ?? true;
    this.full = bound.full ?? false;
    this.eps = bound.eps ?? 1e-8;
  }

  forward(log_input: Tensor, target: Tensor): Tensor {
    return F.poisson_nll_loss(log_input, target, this.log_input, this.full, null, this.eps, null, this.reduction);
  }
}

export interface GaussianNLLLossOptions extends ReductionOptions {
  /** Add the constant term. Default: `false`. */
  full?: boolean | undefined;
  /** Least variance. Default: `1e-6`. */
  eps?: number | undefined;
}

const gaussianNLLLoss = {
  name: 'GaussianNLLLoss.__init__',
  parameters: ['*', 'full', 'eps', 'reduction'],
  required: 0,
} as const;

/**
 * Negative log likelihood of a target `(N, *)` under Gaussians with means `(N, *)` and variances that broadcast.
 *
 * @example
 * new nn.GaussianNLLLoss()(torch.randn(5, 2), torch.randn(5, 2), torch.ones(5, 1)).shape; // []
 */
export class GaussianNLLLoss extends _Loss {
  full: boolean;
  eps: number;

  constructor(options?: GaussianNLLLossOptions) {
    const {
      full = false,
      eps = 1e-6,
      reduction,
    } = bind<GaussianNLLLossOptions>(gaussianNLLLoss, options === undefined ? [] : [options]);
    super({ reduction });
    this.full = full;
    this.eps = eps;
  }

  forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussian_nll_loss(input, target, variance, this.full, this.eps, this.reduction);
  }
}

export interface KLDivLossOptions extends Keywords, Omit<LossOptions, 'reduction'> {
  /** Default: `'mean'`; `'batchmean'` is the mathematical definition. */
  reduction?: Reduction | 'batchmean' | undefined;
  /** The target is a logarithm too. Default: `false`. */
  log_target?: boolean | undefined;
}

const klDivLoss = { name: 'KLDivLoss.__init__', parameters: [...legacy, 'log_target'], required: 0 } as const;

/**
 * Kullback-Leibler divergence of log-probabilities `(*)` from a target `(*)`.
 *
 * @example
 * const input = torch.randn(3, 5).log_softmax(1);
 * new nn.KLDivLoss({ reduction: 'batchmean' })(input, torch.rand(3, 5).softmax(1)).shape; // []
 */
export class KLDivLoss extends _Loss<Reduction | 'batchmean'> {
  log_target: boolean;

  constructor(
    ...args: Arguments<
      [],
      [
        size_average?: boolean | null,
        reduce?: boolean | null,
        reduction?: Reduction | 'batchmean',
        log_target?: boolean,
      ],
      KLDivLossOptions
    >
  ) {
    const bound = bind<KLDivLossOptions>(klDivLoss, args);
    super(bound);
    this.log_target = bound.log_target ?? false;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.kl_div(input, target, null, null, this.reduction, this.log_target);
  }
}

/**
 * Mean squared error of `(*)` and `(*)`.
 *
 * @example
 * new nn.MSELoss()(torch.zeros(3, 5), torch.ones(3, 5)); // tensor(1.)
 */
export class MSELoss extends _Loss {
  constructor(...args: LossArguments) {
    super(lossValues('MSELoss', args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.mse_loss(input, target, null, null, this.reduction);
  }
}

/**
 * Cross entropy of probabilities `(*)` and a target `(*)` in [0, 1], with an optional weight that broadcasts.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * new nn.BCELoss()(torch.rand(3), torch.ones(3)).shape; // []
 */
export class BCELoss extends _WeightedLoss {
  constructor(...args: WeightedLossArguments) {
    super(weightedValues('BCELoss', args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binary_cross_entropy(input, target, this.weight, null, null, this.reduction);
  }
}

export interface BCEWithLogitsLossOptions extends WeightedLossOptions {
  /** Weight of positive examples, `(C)` or what broadcasts. */
  pos_weight?: Tensor | null | undefined;
}

const bceWithLogitsLoss = {
  name: 'BCEWithLogitsLoss.__init__',
  parameters: ['weight', ...legacy, 'pos_weight'],
  required: 0,
} as const;

/**
 * `BCELoss` of `sigmoid(x)`, stable where the sigmoid saturates.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * new nn.BCEWithLogitsLoss()(torch.randn(3), torch.ones(3)).shape; // []
 */
export class BCEWithLogitsLoss extends _WeightedLoss {
  declare pos_weight: Tensor | null;

  constructor(
    ...args: Arguments<
      [],
      [
        weight?: Tensor | null,
        size_average?: boolean | null,
        reduce?: boolean | null,
        reduction?: Reduction,
        pos_weight?: Tensor | null,
      ],
      BCEWithLogitsLossOptions
    >
  ) {
    const bound = bind<BCEWithLogitsLossOptions>(bceWithLogitsLoss, args);
    super(bound);
    this.register_buffer('pos_weight', bound.pos_weight ?? null);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction, pos_weight } = this;
    return F.binary_cross_entropy_with_logits(input, target, weight, null, null, reduction, pos_weight);
  }
}

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
    super(lossValues('MultiLabelMarginLoss', args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabel_margin_loss(input, target, null, null, this.reduction);
  }
}

export interface SmoothL1LossOptions extends LossOptions {
  /** Where squares become absolute values. Default: 1. */
  beta?: number | undefined;
}

const smoothL1Loss = { name: 'SmoothL1Loss.__init__', parameters: [...legacy, 'beta'], required: 0 } as const;

/**
 * Squared error below `beta`, absolute error above, of `(*)` and `(*)`.
 *
 * @example
 * new nn.SmoothL1Loss()(torch.zeros(3), torch.ones(3)); // tensor(0.5000)
 */
export class SmoothL1Loss extends _Loss {
  beta: number;

  constructor(
    ...args: Arguments<
      [],
      [size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction, beta?: number],
      SmoothL1LossOptions
    >
  ) {
    const bound = bind<SmoothL1LossOptions>(smoothL1Loss, args);
    super(bound);
    this.beta = bound.beta ?? 1;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.smooth_l1_loss(input, target, null, null, this.reduction, this.beta);
  }
}

export interface HuberLossOptions extends ReductionOptions {
  /** Where squares become linear. Default: 1. */
  delta?: number | undefined;
}

const huberLoss = { name: 'HuberLoss.__init__', parameters: ['reduction', 'delta'], required: 0 } as const;

/**
 * Squared error up to `delta`, linear beyond, of `(*)` and `(*)` (Huber, 1964).
 *
 * Throws TypeError unless `delta` is a number.
 *
 * @example
 * new nn.HuberLoss()(torch.zeros(3), torch.ones(3)); // tensor(0.5000)
 */
export class HuberLoss extends _Loss {
  delta: number;

  constructor(...args: Arguments<[], [reduction?: Reduction, delta?: number], HuberLossOptions>) {
    const { reduction, delta = 1 } = bind<HuberLossOptions>(huberLoss, args);
    if (typeof delta !== 'number') {
      throw new TypeError(`delta must be a float or int, got: <class '${typename(delta)}'>`);
    }
    super({ reduction });
    this.delta = delta;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.huber_loss(input, target, this.reduction, this.delta);
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
    super(lossValues('SoftMarginLoss', args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.soft_margin_loss(input, target, null, null, this.reduction);
  }
}

export interface CrossEntropyLossOptions extends NLLLossOptions {
  /** How much of the target is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number | undefined;
}

const crossEntropyLoss = {
  name: 'CrossEntropyLoss.__init__',
  parameters: [...nllLoss, 'label_smoothing'],
  required: 0,
} as const;

/**
 * Cross entropy of unnormalised scores `(C)`, `(N, C)` or `(N, C, d1, ...)` and a target: class indices (without the `C`)
 * or class probabilities (the shape of the scores), with an optional weight `(C)`.
 *
 * @example
 * new nn.CrossEntropyLoss()(torch.randn(3, 5), torch.tensor([1, 0, 4])).shape; // []
 */
export class CrossEntropyLoss extends _WeightedLoss {
  ignore_index: number;
  label_smoothing: number;

  constructor(
    ...args: Arguments<
      [],
      [
        weight?: Tensor | null,
        size_average?: boolean | null,
        ignore_index?: number,
        reduce?: boolean | null,
        reduction?: Reduction,
        label_smoothing?: number,
      ],
      CrossEntropyLossOptions
    >
  ) {
    const bound = bind<CrossEntropyLossOptions>(crossEntropyLoss, args);
    super(bound);
    this.ignore_index = bound.ignore_index ?? -100;
    this.label_smoothing = bound.label_smoothing ?? 0;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction, label_smoothing } = this;
    return F.cross_entropy(input, target, weight, null, ignore_index, null, reduction, label_smoothing);
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
    super(weightedValues('MultiLabelSoftMarginLoss', args));
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

export interface CTCLossOptions extends ReductionOptions {
  /** The label of a blank. Default: 0. */
  blank?: number | undefined;
  /** Count infinite losses, of targets too long for their input, as zero. Default: `false`. */
  zero_infinity?: boolean | undefined;
}

const ctcLoss = { name: 'CTCLoss.__init__', parameters: ['blank', 'reduction', 'zero_infinity'], required: 0 } as const;

/**
 * Connectionist temporal classification of log-probabilities `(T, N, C)` and targets `(N, S)` or all of them in one row
 * (Graves et al., 2006).
 *
 * @example
 * const log_probs = torch.randn(50, 16, 20).log_softmax(2);
 * const targets = torch.randint(1, 20, [16, 30]);
 * new nn.CTCLoss()(log_probs, targets, torch.full([16], 50), torch.full([16], 15)).shape; // []
 */
export class CTCLoss extends _Loss {
  blank: number;
  zero_infinity: boolean;

  constructor(
    ...args: Arguments<[], [blank?: number, reduction?: Reduction, zero_infinity?: boolean], CTCLossOptions>
  ) {
    const { blank = 0, reduction, zero_infinity = false } = bind<CTCLossOptions>(ctcLoss, args);
    super({ reduction });
    this.blank = blank;
    this.zero_infinity = zero_infinity;
  }

  forward(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor | readonly number[],
    target_lengths: Tensor | readonly number[],
  ): Tensor {
    const { blank, reduction, zero_infinity } = this;
    return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity);
  }
}

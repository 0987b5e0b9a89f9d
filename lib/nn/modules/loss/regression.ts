import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import type { Reduction } from '../../_reduction.js';
import * as F from '../../functional/loss.js';
import { typename } from '../../typename.js';
import { _Loss, type LossArguments, type LossOptions, legacy, lossValues, type ReductionOptions } from './base.js';

/**
 * Mean absolute error of `(*)` and `(*)`.
 *
 * @example
 * new nn.L1Loss()(torch.zeros(3, 5), torch.ones(3, 5)); // tensor(1.)
 */
export class L1Loss extends _Loss {
  constructor(...args: LossArguments) {
    super(lossValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.l1_loss(input, target, null, null, this.reduction);
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
    super(lossValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.mse_loss(input, target, null, null, this.reduction);
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

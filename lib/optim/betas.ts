// The options of Adam's relatives.
import { zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkBetas, checkNotNegative, checkRate } from './checks.js';
import type { Rate } from './groups.js';
import type { Betas, CapturableOptions, CommonGroup, CommonOptions } from './options.js';

export interface BetasOptions extends CommonOptions, CapturableOptions {
  /** Learning rate. */
  lr?: Rate | undefined;
  /** Coefficients of the running averages of the gradient and of its square. Default: `[0.9, 0.999]`. */
  betas?: Betas | undefined;
  /** Added to the denominator for numerical stability. Default: `1e-8`. */
  eps?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: number | undefined;
}

export interface BetasGroup extends CommonGroup {
  betas: Betas;
  eps: number;
  weight_decay: number;
  capturable: boolean;
}

/** The state of the optimizers that average gradients and their squares. */
export interface AverageState {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

/** The checked options, in Python's order up to `weight_decay`. */
export function betasDefaults(given: BetasOptions, defaultLr: number) {
  const { lr = defaultLr, betas = [0.9, 0.999] as const, eps = 1e-8, weight_decay = 0 } = given;
  checkRate(lr);
  checkNotNegative('epsilon value', eps);
  checkBetas(betas);
  checkNotNegative('weight_decay value', weight_decay);
  return { lr, betas, eps, weight_decay };
}

/** The flags that all of them have. */
export function flagsOf({
  foreach = null,
  maximize = false,
  differentiable = false,
  capturable = false,
}: BetasOptions) {
  return { foreach, maximize, differentiable, capturable };
}

export function averagesOf(param: Tensor): { exp_avg: Tensor; exp_avg_sq: Tensor } {
  return { exp_avg: zeros_like(param), exp_avg_sq: zeros_like(param) };
}

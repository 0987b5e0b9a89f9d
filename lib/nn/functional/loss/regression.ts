import { no_grad } from '../../../autograd/grad_mode.js';
import * as cmath from '../../../cmath.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import { get_enum, type Reduction, reductionOf } from '../../_reduction.js';
import { define } from '../../define.js';
import { broadcast, reduced, sameSize, warnSizes } from './base.js';

/**
 * Negative log likelihood of counts `target` under Poisson rates `input`, or `exp(input)` with `log_input`. `full` adds
 * Stirling's term.
 *
 * @example
 * F.poisson_nll_loss(torch.randn(5), torch.tensor([0, 1, 2, 3, 4])).shape; // []
 */
export const poisson_nll_loss = define(
  'poisson_nll_loss',
  ['input', 'target', 'log_input', 'full', 'size_average', 'eps', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    log_input: boolean = true,
    full: boolean = false,
    size_average: boolean | null = null,
    eps: number = 1e-8,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const name = reductionOf(size_average, reduce, reduction);
    if (name !== 'none' && name !== 'mean' && name !== 'sum') {
      throw new RangeError(`${String(name)} is not a valid value for reduction`);
    }
    return torch.poisson_nll_loss(input, target, log_input, full, eps, get_enum(name));
  },
);

function varianceOf(input: Tensor, given: Tensor | number): Tensor {
  if (typeof given === 'number') {
    if (given < 0) throw new RangeError('var has negative entry/entries');
    return torch.ones_like(input).mul(given);
  }
  if (given.lt(0).any().item<boolean>()) throw new RangeError('var has negative entry/entries');
  if (sameSize(given, input)) return given;
  const [size, shape] = [input.shape, given.shape];
  if (size.length === shape.length + 1 && shape.every((length, i) => length === size[i])) return given.unsqueeze(-1);
  const differing = shape.filter((length, i) => length !== size[i]);
  const broadcasts = size.length === shape.length && differing.reduce((a, b) => a + b, 0) === 1;
  if (!broadcasts) throw new RangeError('var is of incorrect size');
  return given;
}

/**
 * Negative log likelihood of `target` under Gaussians of means `input` and variances `var` (clamped from below at `eps`).
 * `full` adds the constant term.
 *
 * Throws RangeError for negative variances, other shapes, an unknown reduction.
 *
 * @example
 * F.gaussian_nll_loss(torch.randn(5, 2), torch.randn(5, 2), torch.ones(5, 1)).shape; // []
 */
export const gaussian_nll_loss = define(
  'gaussian_nll_loss',
  ['input', 'target', 'var', 'full', 'eps', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    given: Tensor | number,
    full: boolean = false,
    eps: number = 1e-6,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const checked = varianceOf(input, given);
    if (reduction !== 'none' && reduction !== 'mean' && reduction !== 'sum') {
      throw new RangeError(`${String(reduction)} is not valid`);
    }
    const variance = checked.clone();
    no_grad(() => {
      variance.clamp_({ min: eps });
    });
    const loss = torch.log(variance).add(input.sub(target).pow(2).div(variance)).mul(0.5);
    if (full) loss.add_(0.5 * cmath.log(2 * Math.PI));
    return reduced(loss, reduction);
  },
);

/**
 * Kullback-Leibler divergence `target * (log target - input)` of log-probabilities `input` from `target`, itself in the
 * logarithmic scale with `log_target`. `'batchmean'` divides by the first dimension, as the mathematical definition does.
 *
 * @example
 * const [input, target] = [torch.randn(3, 5).log_softmax(1), torch.rand(3, 5).softmax(1)];
 * F.kl_div(input, target, { reduction: 'batchmean' }).shape; // []
 */
export const kl_div = define(
  'kl_div',
  ['input', 'target', 'size_average', 'reduce', 'reduction', 'log_target'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction | 'batchmean' = 'mean',
    log_target: boolean = false,
  ): Tensor => {
    const legacy = size_average !== null || reduce !== null;
    if (!legacy && reduction === 'mean') {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size." +
          "'batchmean' divides only by the batch size, and aligns with the KL div math definition." +
          "'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      );
    }
    const name = legacy || reduction !== 'batchmean' ? reductionOf(size_average, reduce, reduction) : 'sum';
    const divergence = torch.kl_div(input, target, get_enum(name), { log_target });
    return reduction === 'batchmean' && input.dim() !== 0 ? divergence.div(input.size(0)) : divergence;
  },
);

function checkWeights(input: Tensor, weight: Tensor): void {
  if (!sameSize(weight, input)) throw new RangeError('Weights and input must have the same size.');
}

const invalidReduction = (reduction: string): RangeError =>
  new RangeError(`Invalid reduction mode: ${reduction}. Expected one of 'none', 'mean', 'sum'.`);

/** The weighted errors, their sum, or their mean weighted likewise. */
function weighted(errors: Tensor, weight: Tensor, reduction: string): Tensor {
  const products = errors.mul(weight);
  if (reduction === 'none') return products;
  if (reduction === 'sum') return torch.sum(products);
  if (reduction === 'mean') return torch.sum(products).div(torch.sum(weight));
  throw invalidReduction(reduction);
}

/**
 * Absolute error up to `beta`-scaled squares near zero: `(x - y)^2 / (2 beta)` where `|x - y| < beta`, else
 * `|x - y| - beta / 2`.
 *
 * @example
 * F.smooth_l1_loss(torch.zeros(2), torch.ones(2)); // tensor(0.5000)
 */
export const smooth_l1_loss = define(
  'smooth_l1_loss',
  ['input', 'target', 'size_average', 'reduce', 'reduction', 'beta'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    beta: number = 1,
  ): Tensor => {
    warnSizes(input, target);
    const name = reductionOf(size_average, reduce, reduction);
    const [x, y] = broadcast(input, target);
    return beta === 0 ? nn.l1_loss(x, y, get_enum(name)) : nn.smooth_l1_loss(x, y, get_enum(name), beta);
  },
);

/**
 * Squared error up to `delta`, linear beyond: `(x - y)^2 / 2` where `|x - y| < delta`, else
 * `delta * (|x - y| - delta / 2)`.
 *
 * Throws RangeError when `weight` has another shape, or for an unknown reduction.
 *
 * @example
 * F.huber_loss(torch.zeros(2), torch.ones(2)); // tensor(0.5000)
 */
export const huber_loss = define(
  'huber_loss',
  ['input', 'target', 'reduction', 'delta', 'weight'],
  (
    input: Tensor,
    target: Tensor,
    reduction: Reduction = 'mean',
    delta: number = 1,
    weight: Tensor | null = null,
  ): Tensor => {
    warnSizes(input, target);
    const [x, y] = broadcast(input, target);
    if (weight === null) return nn.huber_loss(x, y, get_enum(reduction), delta);
    checkWeights(input, weight);
    const loss = nn.huber_loss(x, y, get_enum('none'), delta).mul(weight);
    if (!['none', 'sum', 'mean'].includes(reduction)) throw invalidReduction(reduction);
    return reduced(loss, reduction);
  },
);

/**
 * Mean absolute error.
 *
 * Throws RangeError when `weight` has another shape, or for an unknown reduction.
 *
 * @example
 * F.l1_loss(torch.zeros(2), torch.ones(2)); // tensor(1.)
 */
export const l1_loss = define(
  'l1_loss',
  ['input', 'target', 'size_average', 'reduce', 'reduction', 'weight'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
  ): Tensor => {
    warnSizes(input, target);
    const name = reductionOf(size_average, reduce, reduction);
    const [x, y] = broadcast(input, target);
    if (weight === null) return nn.l1_loss(x, y, get_enum(name));
    checkWeights(input, weight);
    return weighted(torch.abs(x.sub(y)), weight, name);
  },
);

/**
 * Mean squared error.
 *
 * Throws RangeError when `weight` has another shape, or for an unknown reduction.
 *
 * @example
 * F.mse_loss(torch.zeros(2), torch.ones(2)); // tensor(1.)
 */
export const mse_loss = define(
  'mse_loss',
  ['input', 'target', 'size_average', 'reduce', 'reduction', 'weight'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
  ): Tensor => {
    warnSizes(input, target);
    const name = reductionOf(size_average, reduce, reduction);
    const [x, y] = broadcast(input, target);
    if (weight === null) return nn.mse_loss(x, y, get_enum(name));
    checkWeights(input, weight);
    return weighted(torch.pow(x.sub(y), 2), weight, name);
  },
);

import { no_grad } from '../../autograd/grad_mode.js';
import * as cmath from '../../cmath.js';
import { TorchError } from '../../errors.js';
import * as nn from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import { broadcast_tensors } from '../../generated/vf.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { get_enum, type Reduction, reductionOf } from '../_reduction.js';
import { define } from '../define.js';

/** `reduction` as its number, after the deprecated pair. */
const enumOf = (size_average: boolean | null, reduce: boolean | null, reduction: string): number =>
  get_enum(reductionOf(size_average, reduce, reduction));

function sameSize(a: Tensor, b: Tensor): boolean {
  const [x, y] = [a.shape, b.shape];
  return x.length === y.length && x.every((length, i) => length === y[i]);
}

/**
 * Connectionist temporal classification (Graves et al., 2006) of `log_probs` `(T, N, C)` against `targets` `(N, S)` or all
 * of them in one row.
 *
 * @example
 * const log_probs = torch.randn(50, 16, 20).log_softmax(2);
 * const targets = torch.randint(1, 20, [16, 30]);
 * F.ctc_loss(log_probs, targets, torch.full([16], 50), torch.full([16], 15)).shape; // []
 */
export const ctc_loss = define(
  'ctc_loss',
  ['log_probs', 'targets', 'input_lengths', 'target_lengths', 'blank', 'reduction', 'zero_infinity'],
  (
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor | readonly number[],
    target_lengths: Tensor | readonly number[],
    blank: number = 0,
    reduction: Reduction = 'mean',
    zero_infinity: boolean = false,
  ): Tensor => {
    const number = get_enum(reduction);
    // Lengths are both tensors or both lists: two overloads of one operator.
    return isTensor(input_lengths) && isTensor(target_lengths)
      ? torch.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, number, zero_infinity)
      : torch.ctc_loss(
          log_probs,
          targets,
          input_lengths as readonly number[],
          target_lengths as readonly number[],
          blank,
          number,
          zero_infinity,
        );
  },
);

/**
 * Negative log likelihood of class indices `target` `(N)` or `(N, d1, ...)` under log-probabilities `(N, C)` or
 * `(N, C, d1, ...)`.
 *
 * @example
 * const input = torch.randn(3, 5).log_softmax(1);
 * F.nll_loss(input, torch.tensor([1, 0, 4])).shape; // []
 */
export const nll_loss = define(
  'nll_loss',
  ['input', 'target', 'weight', 'size_average', 'ignore_index', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    ignore_index: number = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => nn.nll_loss_nd(input, target, weight, enumOf(size_average, reduce, reduction), ignore_index),
);

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

const reduced = (loss: Tensor, reduction: string): Tensor =>
  reduction === 'mean' ? loss.mean() : reduction === 'sum' ? loss.sum() : loss;

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

/**
 * Cross entropy of unnormalised scores `(C)`, `(N, C)` or `(N, C, d1, ...)` and `target`: class indices (without the `C`)
 * or class probabilities (the shape of `input`).
 *
 * @example
 * F.cross_entropy(torch.randn(3, 5), torch.tensor([1, 0, 4])).shape; // []
 */
export const cross_entropy = define(
  'cross_entropy',
  ['input', 'target', 'weight', 'size_average', 'ignore_index', 'reduce', 'reduction', 'label_smoothing'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    ignore_index: number = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    label_smoothing: number = 0,
  ): Tensor =>
    nn.cross_entropy_loss(
      input,
      target,
      weight,
      enumOf(size_average, reduce, reduction),
      ignore_index,
      label_smoothing,
    ),
);

/**
 * Cross entropy of probabilities `input` and `target` in [0, 1], both `(*)`.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * F.binary_cross_entropy(torch.rand(3), torch.ones(3)).shape; // []
 */
export const binary_cross_entropy = define(
  'binary_cross_entropy',
  ['input', 'target', 'weight', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const number = enumOf(size_average, reduce, reduction);
    if (!sameSize(target, input)) {
      throw new RangeError(
        `Using a target size (${target.shape}) that is different to the input size (${input.shape}) is deprecated. ` +
          'Please ensure they have the same size.',
      );
    }
    const weights = weight === null ? null : broadcast(weight, target)[0];
    return nn.binary_cross_entropy(input, target, weights, number);
  },
);

/**
 * `binary_cross_entropy` of `sigmoid(input)`, stable where the sigmoid saturates. `pos_weight` weighs positive examples.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * F.binary_cross_entropy_with_logits(torch.randn(3), torch.ones(3)).shape; // []
 */
export const binary_cross_entropy_with_logits = define(
  'binary_cross_entropy_with_logits',
  ['input', 'target', 'weight', 'size_average', 'reduce', 'reduction', 'pos_weight'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    pos_weight: Tensor | null = null,
  ): Tensor => {
    const number = enumOf(size_average, reduce, reduction);
    if (!sameSize(target, input)) {
      throw new RangeError(`Target size (${target.shape}) must be the same as input size (${input.shape})`);
    }
    return torch.binary_cross_entropy_with_logits(input, target, weight, pos_weight, number);
  },
);

function warnSizes(input: Tensor, target: Tensor): void {
  if (sameSize(target, input)) return;
  warn(
    `Using a target size (${target.shape}) that is different to the input size (${input.shape}). ` +
      'This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.',
  );
}

function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  if (sameSize(input, target)) return [input, target];
  const [a, b] = broadcast_tensors([input, target]);
  // As many come back as go in.
  return [a as Tensor, b as Tensor];
}

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

/**
 * `max(0, -target * (input1 - input2) + margin)`: `target` 1 wants `input1` ranked higher, -1 lower.
 *
 * Throws TorchError when the numbers of dimensions differ.
 *
 * @example
 * F.margin_ranking_loss(torch.zeros(2), torch.ones(2), torch.ones(2)); // tensor(1.)
 */
export const margin_ranking_loss = define(
  'margin_ranking_loss',
  ['input1', 'input2', 'target', 'margin', 'size_average', 'reduce', 'reduction'],
  (
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: number = 0,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const number = enumOf(size_average, reduce, reduction);
    if (input1.dim() !== input2.dim() || input1.dim() !== target.dim()) {
      throw new TorchError(
        'margin_ranking_loss : All input tensors should have same dimension but got sizes: ' +
          `input1: ${input1.shape}, input2: ${input2.shape}, target: ${target.shape} `,
      );
    }
    return torch.margin_ranking_loss(input1, input2, target, margin, number);
  },
);

/**
 * `input` where `target` is 1, `max(0, margin - input)` where it is -1.
 *
 * @example
 * F.hinge_embedding_loss(torch.zeros(2), torch.tensor([1, -1])); // tensor(0.5000)
 */
export const hinge_embedding_loss = define(
  'hinge_embedding_loss',
  ['input', 'target', 'margin', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    margin: number = 1,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => torch.hinge_embedding_loss(input, target, margin, enumOf(size_average, reduce, reduction)),
);

/**
 * Multi-class multi-label hinge loss of scores `(N, C)` and `target` `(N, C)`, each row its labels and then -1.
 *
 * @example
 * F.multilabel_margin_loss(torch.rand(1, 4), torch.tensor([[3, 0, -1, 1]])).shape; // []
 */
export const multilabel_margin_loss = define(
  'multilabel_margin_loss',
  ['input', 'target', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => nn.multilabel_margin_loss(input, target, enumOf(size_average, reduce, reduction)),
);

/**
 * Logistic loss `log(1 + exp(-target * input))` of two classes, 1 and -1.
 *
 * @example
 * F.soft_margin_loss(torch.zeros(2), torch.ones(2)); // tensor(0.6931)
 */
export const soft_margin_loss = define(
  'soft_margin_loss',
  ['input', 'target', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => nn.soft_margin_loss(input, target, enumOf(size_average, reduce, reduction)),
);

/**
 * One-against-all logistic loss of scores `(N, C)` and `target` `(N, C)` of zeros and ones.
 *
 * Throws RangeError for an unknown reduction.
 *
 * @example
 * F.multilabel_soft_margin_loss(torch.zeros(2, 3), torch.ones(2, 3)); // tensor(0.6931)
 */
export const multilabel_soft_margin_loss = define(
  'multilabel_soft_margin_loss',
  ['input', 'target', 'weight', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const name = reductionOf(size_average, reduce, reduction);
    const positive = target.mul(nn.log_sigmoid(input));
    const negative = torch.rsub(target, 1).mul(nn.log_sigmoid(input.neg()));
    const each = positive.add(negative).neg();
    const last = input.dim() - 1;
    const loss = (weight === null ? each : each.mul(weight)).sum(last).div(input.size(last));
    if (!['none', 'sum', 'mean'].includes(name)) throw new RangeError(`${name} is not valid`);
    return reduced(loss, name);
  },
);

/**
 * `1 - cos(input1, input2)` where `target` is 1, `max(0, cos(input1, input2) - margin)` where it is -1.
 *
 * @example
 * F.cosine_embedding_loss(torch.ones(1, 3), torch.ones(1, 3), torch.tensor([-1])); // tensor(1.)
 */
export const cosine_embedding_loss = define(
  'cosine_embedding_loss',
  ['input1', 'input2', 'target', 'margin', 'size_average', 'reduce', 'reduction'],
  (
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin: number = 0,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => torch.cosine_embedding_loss(input1, input2, target, margin, enumOf(size_average, reduce, reduction)),
);

/**
 * Multi-class hinge loss of scores `(N, C)` and class indices `(N)`, with the margin to the power `p`.
 *
 * Throws RangeError unless `p` is 1 or 2 and `weight` one-dimensional.
 *
 * @example
 * F.multi_margin_loss(torch.zeros(2, 4), torch.tensor([1, 3])); // tensor(0.7500)
 */
export const multi_margin_loss = define(
  'multi_margin_loss',
  ['input', 'target', 'p', 'margin', 'weight', 'size_average', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    p: number = 1,
    margin: number = 1,
    weight: Tensor | null = null,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const number = enumOf(size_average, reduce, reduction);
    if (p !== 1 && p !== 2) throw new RangeError('only p == 1 and p == 2 supported');
    if (weight !== null && weight.dim() !== 1) throw new RangeError('weight must be one-dimensional');
    return nn.multi_margin_loss(input, target, p, margin, weight, number);
  },
);

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)` with the distance of the norm `p`, all `(N, D)`. With
 * `swap` the negative is compared with the positive too, where that is nearer (Balntas et al., 2016).
 *
 * Throws RangeError when `margin` is not positive.
 *
 * @example
 * F.triplet_margin_loss(torch.zeros(2, 3), torch.zeros(2, 3), torch.ones(2, 3)); // tensor(0.)
 */
export const triplet_margin_loss = define(
  'triplet_margin_loss',
  ['anchor', 'positive', 'negative', 'margin', 'p', 'eps', 'swap', 'size_average', 'reduce', 'reduction'],
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin: number = 1,
    p: number = 2,
    eps: number = 1e-6,
    swap: boolean = false,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const number = enumOf(size_average, reduce, reduction);
    if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${margin}`);
    return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, number);
  },
);

/** A distance of two tensors `(N, D)`: `(N)`. */
export type Distance = (a: Tensor, b: Tensor) => Tensor;

/**
 * `triplet_margin_loss` with any `distance_function`, by default `pairwise_distance`.
 *
 * Throws RangeError for an unknown reduction and when `margin` is not positive, TorchError when the numbers of
 * dimensions differ.
 *
 * @example
 * const distance_function = (a, b) => a.sub(b).abs().amax(1);
 * F.triplet_margin_with_distance_loss(a, p, n, { distance_function });
 */
export const triplet_margin_with_distance_loss = define(
  'triplet_margin_with_distance_loss',
  ['anchor', 'positive', 'negative', '*', 'distance_function', 'margin', 'swap', 'reduction'],
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    distance_function: Distance | null = null,
    margin: number = 1,
    swap: boolean = false,
    reduction: Reduction = 'mean',
  ): Tensor => {
    if (!['mean', 'sum', 'none'].includes(reduction)) {
      throw new RangeError(`${reduction} is not a valid value for reduction`);
    }
    if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${margin}`);
    const dims = [anchor.ndim, positive.ndim, negative.ndim];
    if (new Set(dims).size > 1) {
      throw new TorchError(
        'The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: ' +
          `anchor ${dims[0]}D, positive ${dims[1]}D, and negative ${dims[2]}D inputs`,
      );
    }
    const distance = distance_function ?? ((a, b) => torch.pairwise_distance(a, b));
    const near = distance(anchor, positive);
    const far = distance(anchor, negative);
    const farther = swap ? torch.minimum(far, distance(positive, negative)) : far;
    return reduced(torch.clamp_min(near.add(margin).sub(farther), 0), reduction);
  },
);

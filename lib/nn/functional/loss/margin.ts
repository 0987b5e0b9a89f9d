import { TorchError } from '../../../errors.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import { float } from '../../../repr.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import type { Scalar } from '../../../types.js';
import { isComplexScalar } from '../../../values.js';
import { type Reduction, reductionOf } from '../../_reduction.js';
import { define } from '../../define.js';
import { enumOf, reduced } from './base.js';

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
    target: Tensor | Scalar,
    weight: Tensor | Scalar | null = null,
    size_average: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const name = reductionOf(size_average, reduce, reduction);
    const positive = nn.log_sigmoid(input).mul(target);
    const negative = nn.log_sigmoid(input.neg()).mul(oneMinus(target));
    const each = positive.add(negative).neg();
    const last = input.dim() - 1;
    const loss = (weight === null ? each : each.mul(weight)).sum(last).div(input.size(last));
    if (!['none', 'sum', 'mean'].includes(name)) throw new RangeError(`${name} is not valid`);
    return reduced(loss, name);
  },
);

function oneMinus(target: Tensor | Scalar): Tensor | Scalar {
  if (isTensor(target)) return torch.rsub(target, 1);
  return isComplexScalar(target) ? { re: 1 - target.re, im: -target.im } : 1 - Number(target);
}

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
    if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${float(margin)}`);
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
    if (margin <= 0) throw new RangeError(`margin must be greater than 0, got ${float(margin)}`);
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

import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import { get_enum, type Reduction } from '../../_reduction.js';
import { define } from '../../define.js';
import { broadcast, enumOf, sameSize } from './base.js';

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

import { type Arguments, bind } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { float, repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional.js';
import { Linear } from '../linear.js';
import type { LinearCrossEntropyOptions } from '../linear_cross_entropy_options.js';
import { _WeightedLoss, type ReductionOptions } from './base.js';

export interface LinearCrossEntropyLossOptions extends ReductionOptions {
  /** Further dimensions `(d1, d2, ...)` of the scores. Default: none. */
  out_features?: readonly number[] | undefined;
  /** Default: false. */
  bias?: boolean | undefined;
  device?: DeviceLike | null | undefined;
  dtype?: dtype | null | undefined;
  weight?: Tensor | null | undefined;
  ignore_index?: number | null | undefined;
  label_smoothing?: number | undefined;
  options?: LinearCrossEntropyOptions | null | undefined;
}

const signature = {
  name: 'LinearCrossEntropyLoss.__init__',
  parameters: [
    'in_features',
    'num_classes',
    '*',
    'out_features',
    'bias',
    'device',
    'dtype',
    'reduction',
    'weight',
    'ignore_index',
    'label_smoothing',
    'options',
  ],
  required: 2,
} as const;

/**
 * Cross entropy of the scores that a linear layer of its own gives: input `(F)` or `(N, F)`, target as in
 * `CrossEntropyLoss`. With `options` the scores never exist as a whole.
 *
 * @throws TorchError when the weight has another size than `num_classes`, or the smoothing is outside [0, 1].
 * @example
 * new nn.LinearCrossEntropyLoss(5, 10)(torch.randn(3, 5), torch.tensor([1, 0, 4])).shape; // []
 */
export class LinearCrossEntropyLoss extends _WeightedLoss {
  num_classes: number;
  out_features: readonly number[];
  ignore_index: number | null;
  label_smoothing: number;
  linear: Linear<boolean>;
  options: LinearCrossEntropyOptions | null;

  constructor(...args: Arguments<[in_features: number, num_classes: number], [], LinearCrossEntropyLossOptions>) {
    const bound = bind<LinearCrossEntropyLossOptions & { in_features: number; num_classes: number }>(signature, args);
    const { in_features, num_classes, out_features = [], bias = false, label_smoothing = 0 } = bound;
    const { weight = null, device = null, dtype = null } = bound;
    if (weight !== null && String([...weight.shape]) !== String([num_classes])) {
      throw new TorchError(`expected weight shape to be (${num_classes},), got ${repr([...weight.shape])}`);
    }
    if (label_smoothing < 0 || label_smoothing > 1) {
      throw new TorchError(`expected label_smoothing to be in range [0, 1], got ${float(label_smoothing)}`);
    }
    super({ weight, reduction: bound.reduction ?? 'mean' });
    this.num_classes = num_classes;
    this.out_features = [...out_features];
    this.ignore_index = bound.ignore_index ?? null;
    this.label_smoothing = label_smoothing;
    const scores = out_features.reduce((product, size) => product * size, num_classes);
    this.linear = new Linear(in_features, scores, { bias, device, dtype });
    this.options = bound.options ?? null;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight: own, bias, in_features } = this.linear;
    const shape = [this.num_classes, ...this.out_features];
    const { weight, reduction, ignore_index, label_smoothing, options } = this;
    const linear_bias = bias === null ? null : bias.reshape(shape);
    const values = { linear_bias, weight, reduction, ignore_index, label_smoothing, options };
    return F.linear_cross_entropy(input, own.reshape([...shape, in_features]), target, values);
  }

  override extra_repr(): string {
    const { linear, num_classes, out_features: sizes, reduction, ignore_index, label_smoothing, options } = this;
    const out = `(${sizes.join(', ')}${sizes.length === 1 ? ',' : ''})`;
    const smoothing = Number.isInteger(label_smoothing) ? `${label_smoothing}.0` : String(label_smoothing);
    return (
      `in_features=${linear.in_features}, num_classes=${num_classes}, out_features=${out}, ` +
      `bias=${repr(linear.bias !== null)}, reduction=${reduction}, ignore_index=${repr(ignore_index)}, ` +
      `label_smoothing=${smoothing}, options=${options ?? 'None'}`
    );
  }
}

import * as torch from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { filled } from './filled.js';

/**
 * Fills `tensor` with `val`.
 *
 * @example
 * nn.init.constant_(torch.empty(3, 5), 0.3);
 */
export const constant_ = define(
  'constant_',
  ['tensor', 'val'],
  (tensor: Tensor, val: number): Tensor => filled(tensor, () => tensor.fill_(val)),
);

/**
 * Fills `tensor` with ones.
 *
 * @example
 * nn.init.ones_(torch.empty(3, 5));
 */
export const ones_ = define('ones_', ['tensor'], (tensor: Tensor): Tensor => filled(tensor, () => tensor.fill_(1)));

/**
 * Fills `tensor` with zeros.
 *
 * @example
 * nn.init.zeros_(torch.empty(3, 5));
 */
export const zeros_ = define('zeros_', ['tensor'], (tensor: Tensor): Tensor => filled(tensor, () => tensor.zero_()));

/**
 * Fills a matrix with the identity, so that a linear layer preserves as many inputs as it can.
 *
 * Throws RangeError unless `tensor` has two dimensions.
 *
 * @example
 * nn.init.eye_(torch.empty(3, 5));
 */
export const eye_ = define('eye_', ['tensor'], (tensor: Tensor): Tensor => {
  if (tensor.dim() !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
  return filled(tensor, () => torch.eye(tensor.size(0), tensor.size(1), { out: tensor }));
});

/**
 * Fills a convolution's weight `(out, in / groups, ...)` with the Dirac delta, so that the layer preserves as many channels
 * as it can, in each of `groups`.
 *
 * Throws RangeError unless `tensor` has three to five dimensions and `groups` divides the first.
 *
 * @example
 * nn.init.dirac_(torch.empty(3, 16, 5, 5));
 */
export const dirac_ = define('dirac_', ['tensor', 'groups'], (tensor: Tensor, groups: number = 1): Tensor => {
  const [out = 0, inputs = 0, ...kernel] = tensor.shape;
  if (kernel.length < 1 || kernel.length > 3) {
    throw new RangeError('Only tensors with 3, 4, or 5 dimensions are supported');
  }
  if (out % groups !== 0) throw new RangeError('dim 0 must be divisible by groups');
  if (tensor.is_meta) return tensor;
  const perGroup = Math.floor(out / groups);
  const middle = kernel.map((size) => Math.floor(size / 2));
  return filled(tensor, () => {
    tensor.zero_();
    for (let g = 0; g < groups; g++) {
      for (let d = 0; d < Math.min(perGroup, inputs); d++) {
        tensor.index_put_([g * perGroup + d, d, ...middle], 1);
      }
    }
  });
});

import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import { pair, type Size, triple } from '../../modules/utils.js';
import { type MaxPool, max_pool1d, max_pool2d, max_pool3d } from './max.js';

/** `sum(x^p)^(1/p)` over windows, from the average pooling of the powers. */
const lpPool = (
  name: string,
  elements: (kernel_size: Size) => number,
  maxPool: MaxPool,
  average: (input: Tensor, kernel_size: Size, stride: Size, padding: Size, ceil_mode: boolean) => Tensor,
) =>
  define(
    name,
    ['input', 'norm_type', 'kernel_size', 'stride', 'ceil_mode'],
    (
      input: Tensor,
      norm_type: number | Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      ceil_mode: boolean = false,
    ): Tensor => {
      const count = elements(kernel_size);
      if (norm_type === 0) throw new RangeError(`norm_type must be a non-zero value, but got ${norm_type}`);
      if (norm_type === Infinity) return maxPool(input.abs(), kernel_size, stride, 0, 1, ceil_mode);
      if (norm_type === -Infinity) return maxPool(input.abs().neg(), kernel_size, stride, 0, 1, ceil_mode).neg();
      const out = average(input.pow(norm_type), kernel_size, stride ?? [], 0, ceil_mode);
      return torch
        .sign(out)
        .mul(torch.relu(torch.abs(out)))
        .mul(count)
        .pow(isTensor(norm_type) ? norm_type.reciprocal() : 1 / norm_type);
    },
  );

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, L)`; an infinite `norm_type` gives the maximum.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool1d(torch.rand(2, 3, 8), 2, 2).shape; // [2, 3, 4]
 */
export const lp_pool1d = lpPool(
  'lp_pool1d',
  (kernel) => (typeof kernel === 'number' ? kernel : product(kernel)),
  max_pool1d,
  (input, kernel, stride, padding, ceil) => torch.avg_pool1d(input, kernel, stride, padding, ceil),
);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool2d(torch.rand(2, 3, 8, 8), 2, 2).shape; // [2, 3, 4, 4]
 */
export const lp_pool2d = lpPool(
  'lp_pool2d',
  (kernel) => product(pair(kernel)),
  max_pool2d,
  (input, kernel, stride, padding, ceil) => nn.avg_pool2d(input, kernel, stride, padding, ceil),
);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, D, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool3d(torch.rand(2, 3, 8, 8, 8), 2, 2).shape; // [2, 3, 4, 4, 4]
 */
export const lp_pool3d = lpPool(
  'lp_pool3d',
  (kernel) => product(triple(kernel)),
  max_pool3d,
  (input, kernel, stride, padding, ceil) => nn.avg_pool3d(input, kernel, stride, padding, ceil),
);

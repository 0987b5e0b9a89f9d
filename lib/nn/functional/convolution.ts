import * as nn from '../../generated/nn.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { pair, type Size } from '../modules/utils.js';

export {
  conv_tbc,
  conv_transpose1d,
  conv_transpose2d,
  conv_transpose3d,
  conv1d,
  conv2d,
  conv3d,
} from '../../generated/torch.js';

/**
 * The sliding windows of `(N, C, H, W)` as columns: `(N, C * kH * kW, windows)`.
 *
 * @example
 * F.unfold(torch.rand(2, 3, 5, 5), 3).shape; // [2, 27, 9]
 */
export const unfold = define(
  'unfold',
  ['input', 'kernel_size', 'dilation', 'padding', 'stride'],
  (input: Tensor, kernel_size: Size, dilation: Size = 1, padding: Size = 0, stride: Size = 1): Tensor =>
    nn.im2col(input, pair(kernel_size), pair(dilation), pair(padding), pair(stride)),
);

/**
 * Sums columns `(N, C * kH * kW, windows)` back into `(N, C, *output_size)`: the transpose of `unfold`.
 *
 * @example
 * F.fold(torch.rand(2, 27, 9), 5, 3).shape; // [2, 3, 5, 5]
 */
export const fold = define(
  'fold',
  ['input', 'output_size', 'kernel_size', 'dilation', 'padding', 'stride'],
  (
    input: Tensor,
    output_size: Size,
    kernel_size: Size,
    dilation: Size = 1,
    padding: Size = 0,
    stride: Size = 1,
  ): Tensor => nn.col2im(input, pair(output_size), pair(kernel_size), pair(dilation), pair(padding), pair(stride)),
);

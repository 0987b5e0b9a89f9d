import * as nn from '../../../generated/nn.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import { pair, type Size, triple } from '../../modules/utils.js';

/** The spatial sizes of an unpooling: what the windows cover, or what the caller asks for if the windows can cover it. */
function unpoolSize(
  input: Tensor,
  kernel: readonly number[],
  stride: readonly number[],
  padding: readonly number[],
  wanted: readonly number[] | null,
): readonly number[] {
  const n = kernel.length;
  const covered = kernel.map((k, d) => (input.size(d - n) - 1) * (stride[d] ?? 0) + k - 2 * (padding[d] ?? 0));
  const size = wanted === null ? covered : wanted.length === n + 2 ? wanted.slice(2) : wanted;
  if (size.length !== n) {
    throw new RangeError(
      `output_size should be a sequence containing ${n} or ${n + 2} elements, but it has a length of '${size.length}'`,
    );
  }
  if (wanted !== null) checkReachable(size, covered, stride);
  for (const [d, length] of size.entries()) {
    if (length < 0) {
      throw new RangeError(
        `max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${d}]=${length}`,
      );
    }
  }
  return size;
}

function checkReachable(size: readonly number[], covered: readonly number[], stride: readonly number[]): void {
  for (const [d, length] of size.entries()) {
    const min = (covered[d] ?? 0) - (stride[d] ?? 0);
    const max = (covered[d] ?? 0) + (stride[d] ?? 0);
    if (length <= min || length >= max) {
      throw new RangeError(`invalid output_size "${repr(size)}" (dim ${d} must be between ${min} and ${max})`);
    }
  }
}

const unpool = (
  name: string,
  list: (x: Size) => readonly number[],
  operator: (
    input: Tensor,
    indices: Tensor,
    size: readonly number[],
    stride: readonly number[],
    padding: readonly number[],
  ) => Tensor,
) =>
  define(
    name,
    ['input', 'indices', 'kernel_size', 'stride', 'padding', 'output_size'],
    (
      input: Tensor,
      indices: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      output_size: readonly number[] | null = null,
    ): Tensor => {
      const kernel = list(kernel_size);
      const steps = stride === null ? kernel : list(stride);
      const margin = list(padding);
      return operator(input, indices, unpoolSize(input, kernel, steps, margin, output_size), steps, margin);
    },
  );

/**
 * Puts the values of `max_pool1d` back at their `indices`, zeros elsewhere: `(N, C, L)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool1d(torch.rand(1, 1, 8), 2, { return_indices: true });
 * F.max_unpool1d(y, indices, 2).shape; // [1, 1, 8]
 */
export const max_unpool1d = unpool(
  'max_unpool1d',
  (x) => (typeof x === 'number' ? [x] : x),
  (input, indices, size) => nn.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);

/**
 * Puts the values of `max_pool2d` back at their `indices`, zeros elsewhere: `(N, C, H, W)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool2d(torch.rand(1, 1, 8, 8), 2, { return_indices: true });
 * F.max_unpool2d(y, indices, 2).shape; // [1, 1, 8, 8]
 */
export const max_unpool2d = unpool('max_unpool2d', pair, (input, indices, size) =>
  nn.max_unpool2d(input, indices, size),
);

/**
 * Puts the values of `max_pool3d` back at their `indices`, zeros elsewhere: `(N, C, D, H, W)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool3d(torch.rand(1, 1, 4, 4, 4), 2, { return_indices: true });
 * F.max_unpool3d(y, indices, 2).shape; // [1, 1, 4, 4, 4]
 */
export const max_unpool3d = unpool('max_unpool3d', triple, (input, indices, size, stride, padding) =>
  nn.max_unpool3d(input, indices, size, stride, padding),
);

import { TorchError } from '../../errors.js';
import { avg_pool2d, avg_pool3d, pad } from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import { float } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';

/** Throws unless every channel of `(N, C, ...)` has more than one value to take statistics from. */
function verifyBatchSize(size: readonly number[], text: (size: readonly number[]) => string = String): void {
  let values = size[0] ?? 1;
  for (let i = 2; i < size.length; i++) values *= size[i] ?? 1;
  if (values === 1) {
    throw new RangeError(`Expected more than 1 value per channel when training, got input size ${text(size)}`);
  }
}

function verifySpatialSize(size: readonly number[]): void {
  let values = 1;
  for (let i = 2; i < size.length; i++) values *= size[i] ?? 1;
  if (values === 1) {
    throw new RangeError(`Expected more than 1 spatial element when training, got input size ${size}`);
  }
}

/**
 * Normalises every channel of `(N, C, *)` over the batch: by its own statistics when `training` (the running ones move by
 * `momentum`), else by the running ones (Ioffe and Szegedy, 2015).
 *
 * Throws RangeError for a single value per channel in training and for a bad `eps`.
 *
 * @example
 * F.batch_norm(torch.rand(4, 3), null, null, { training: true }).shape; // [4, 3]
 */
export const batch_norm = define(
  'batch_norm',
  ['input', 'running_mean', 'running_var', 'weight', 'bias', 'training', 'momentum', 'eps'],
  (
    input: Tensor,
    running_mean: Tensor | null,
    running_var: Tensor | null,
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    training: boolean = false,
    momentum: number = 0.1,
    eps: number = 1e-5,
  ): Tensor => {
    if (training) {
      verifyBatchSize(input.shape);
      if (eps <= 0) throw new RangeError(`batch_norm eps must be positive during training, but got ${float(eps)}`);
    } else if (eps < 0) throw new RangeError(`batch_norm eps must be non-negative, but got ${float(eps)}`);
    return torch.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, true);
  },
);

/**
 * Normalises every channel of every sample of `(N, C, *)` by itself (Ulyanov et al., 2016).
 *
 * Throws RangeError for a single spatial element.
 *
 * @example
 * F.instance_norm(torch.rand(2, 3, 4)).shape; // [2, 3, 4]
 */
export const instance_norm = define(
  'instance_norm',
  ['input', 'running_mean', 'running_var', 'weight', 'bias', 'use_input_stats', 'momentum', 'eps'],
  (
    input: Tensor,
    running_mean: Tensor | null = null,
    running_var: Tensor | null = null,
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    use_input_stats: boolean = true,
    momentum: number = 0.1,
    eps: number = 1e-5,
  ): Tensor => {
    if (use_input_stats) verifySpatialSize(input.shape);
    return torch.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, true);
  },
);

/**
 * Normalises over the last dimensions, whose sizes are `normalized_shape` (Ba et al., 2016).
 *
 * @example
 * F.layer_norm(torch.rand(2, 5), [5]).shape; // [2, 5]
 */
export const layer_norm = define(
  'layer_norm',
  ['input', 'normalized_shape', 'weight', 'bias', 'eps'],
  (
    input: Tensor,
    normalized_shape: readonly number[],
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    eps: number = 1e-5,
  ): Tensor => torch.layer_norm(input, normalized_shape, weight, bias, eps, true),
);

/**
 * Divides by the root mean square over the last dimensions (Zhang and Sennrich, 2019). `eps` is by default the dtype's.
 *
 * @example
 * F.rms_norm(torch.rand(2, 5), [5]).shape; // [2, 5]
 */
export const rms_norm = define(
  'rms_norm',
  ['input', 'normalized_shape', 'weight', 'eps'],
  (
    input: Tensor,
    normalized_shape: readonly number[],
    weight: Tensor | null = null,
    eps: number | null = null,
  ): Tensor => torch.rms_norm(input, normalized_shape, weight, eps),
);

/**
 * Normalises each of `num_groups` groups of channels of `(N, C, *)` (Wu and He, 2018).
 *
 * Throws TorchError for fewer than two dimensions, RangeError for a single value per group.
 *
 * @example
 * F.group_norm(torch.rand(2, 6, 4), 3).shape; // [2, 6, 4]
 */
export const group_norm = define(
  'group_norm',
  ['input', 'num_groups', 'weight', 'bias', 'eps'],
  (
    input: Tensor,
    num_groups: number,
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    eps: number = 1e-5,
  ): Tensor => {
    if (input.dim() < 2) {
      throw new TorchError(`Expected at least 2 dimensions for input tensor but received ${input.dim()}`);
    }
    const [n = 0, c = 0, ...spatial] = input.shape;
    verifyBatchSize([Math.floor((n * c) / num_groups), num_groups, ...spatial], (size) => `[${size.join(', ')}]`);
    return torch.group_norm(input, num_groups, weight, bias, eps, true);
  },
);

/**
 * Divides each value by a power of the mean square over `size` neighbouring channels of `(N, C, *)`.
 *
 * Throws RangeError for fewer than three dimensions.
 *
 * @example
 * F.local_response_norm(torch.rand(2, 3, 4), 2).shape; // [2, 3, 4]
 */
export const local_response_norm = define(
  'local_response_norm',
  ['input', 'size', 'alpha', 'beta', 'k'],
  (input: Tensor, size: number, alpha: number = 1e-4, beta: number = 0.75, k: number = 1): Tensor => {
    const dim = input.dim();
    if (dim < 3) {
      throw new RangeError(
        `Expected 3D or higher dimensionality                          input (got ${dim} dimensions)`,
      );
    }
    if (input.numel() === 0) return input;
    const around = [Math.floor(size / 2), Math.floor((size - 1) / 2)];
    const square = input.mul(input);
    const means = dim === 3 ? means1d(square, size, around) : meansNd(square, size, around);
    return input.div(means.mul(alpha).add(k).pow(beta));
  },
);

function means1d(square: Tensor, size: number, around: number[]): Tensor {
  return avg_pool2d(pad(square.unsqueeze(1), [0, 0, ...around]), [size, 1], 1).squeeze(1);
}

function meansNd(square: Tensor, size: number, around: number[]): Tensor {
  const [n = 0, c = 0, first = 0] = square.shape;
  const planes = square.view(n, 1, c, first, -1);
  return avg_pool3d(pad(planes, [0, 0, 0, 0, ...around]), [size, 1, 1], 1)
    .squeeze(1)
    .view(square.shape);
}

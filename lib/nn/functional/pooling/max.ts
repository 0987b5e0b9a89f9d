import type { Arguments, Keywords } from '../../../bind.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import type { Size } from '../../modules/utils.js';
import { indexed, type Pooled } from './base.js';

export interface MaxPoolOptions<R extends boolean = boolean> extends Keywords {
  stride?: Size | null | undefined;
  padding?: Size | undefined;
  dilation?: Size | undefined;
  ceil_mode?: boolean | undefined;
  return_indices?: R | undefined;
}

export interface MaxPool {
  <R extends boolean = false>(args: MaxPoolOptions<R> & { input: Tensor; kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(input: Tensor, args: MaxPoolOptions<R> & { kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(
    ...args: Arguments<
      [input: Tensor, kernel_size: Size],
      [stride?: Size | null, padding?: Size, dilation?: Size, ceil_mode?: boolean, return_indices?: R],
      MaxPoolOptions<R>
    >
  ): Pooled<R>;
}

type Kernel<Out> = (
  input: Tensor,
  kernel_size: Size,
  stride: Size,
  padding: Size,
  dilation: Size,
  ceil_mode: boolean,
) => Out;

const maxPoolParameters = ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices'];

export function maxPool(name: string, values: Kernel<Tensor>, withIndices: Kernel<[Tensor, Tensor]>): MaxPool {
  return define<MaxPool>(
    name,
    maxPoolParameters,
    (
      input: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      dilation: Size = 1,
      ceil_mode: boolean = false,
      return_indices: boolean = false,
    ) => (return_indices ? withIndices : values)(input, kernel_size, stride ?? [], padding, dilation, ceil_mode),
  );
}

/**
 * Maximum over windows of `(N, C, L)` or `(C, L)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool1d(torch.rand(2, 3, 8), 2).shape; // [2, 3, 4]
 */
export const max_pool1d: MaxPool = maxPool(
  'max_pool1d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool1d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(torch.max_pool1d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

/**
 * Maximum over windows of `(N, C, H, W)` or `(C, H, W)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool2d(torch.rand(2, 3, 8, 8), 2).shape; // [2, 3, 4, 4]
 */
export const max_pool2d: MaxPool = maxPool(
  'max_pool2d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool2d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(nn.max_pool2d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

/**
 * Maximum over windows of `(N, C, D, H, W)` or `(C, D, H, W)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool3d(torch.rand(2, 3, 8, 8, 8), 2).shape; // [2, 3, 4, 4, 4]
 */
export const max_pool3d: MaxPool = maxPool(
  'max_pool3d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool3d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(nn.max_pool3d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

const withIndices = (pool: MaxPool, name: string) =>
  define(
    name,
    ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices'],
    (
      input: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      dilation: Size = 1,
      ceil_mode: boolean = false,
      _return_indices: boolean = true,
    ): [Tensor, Tensor] => pool(input, kernel_size, stride, padding, dilation, ceil_mode, true),
  );

/** `max_pool1d` with `return_indices`. */
export const max_pool1d_with_indices = withIndices(max_pool1d, 'max_pool1d_with_indices');
/** `max_pool2d` with `return_indices`. */
export const max_pool2d_with_indices = withIndices(max_pool2d, 'max_pool2d_with_indices');
/** `max_pool3d` with `return_indices`. */
export const max_pool3d_with_indices = withIndices(max_pool3d, 'max_pool3d_with_indices');

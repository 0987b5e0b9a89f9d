import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import type { Pooled } from '../../functional/pooling.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import type { Size } from '../utils.js';

export interface MaxPoolOptions<R extends boolean = boolean> extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Amount of -∞ on both sides. Default: 0. */
  padding?: Size | undefined;
  /** Distance of the window's elements. Default: 1. */
  dilation?: Size | undefined;
  /** Also give where the maxima were. Default: `false`. */
  return_indices?: R | undefined;
  /** Keep windows that reach beyond the border. Default: `false`. */
  ceil_mode?: boolean | undefined;
}

type MaxPoolArguments<R extends boolean> = Arguments<
  [kernel_size: Size],
  [stride?: Size | null, padding?: Size, dilation?: Size, return_indices?: R, ceil_mode?: boolean],
  MaxPoolOptions<R>
>;

const signature = {
  name: '_MaxPoolNd.__init__',
  parameters: ['kernel_size', 'stride', 'padding', 'dilation', 'return_indices', 'ceil_mode'],
  required: 1,
} as const;

/** What all maximum poolings share. */
export abstract class _MaxPoolNd<R extends boolean = boolean> extends Module {
  kernel_size: Size;
  stride: Size;
  padding: Size;
  dilation: Size;
  return_indices: R;
  ceil_mode: boolean;

  constructor(args: MaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: MaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<MaxPoolOptions<R> & { kernel_size: Size }>(signature, args);
    this.kernel_size = bound.kernel_size;
    this.stride = bound.stride ?? bound.kernel_size;
    this.padding = bound.padding ?? 0;
    this.dilation = bound.dilation ?? 1;
    // `false` is what R stands for when nothing was given.
    this.return_indices = bound.return_indices ?? (false as R);
    this.ceil_mode = bound.ceil_mode ?? false;
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding, dilation, ceil_mode } = this;
    return (
      `kernel_size=${repr(kernel_size)}, stride=${repr(stride)}, padding=${repr(padding)}, ` +
      `dilation=${repr(dilation)}, ceil_mode=${repr(ceil_mode)}`
    );
  }
}

/**
 * Maximum over windows of `(N, C, L)` or `(C, L)`.
 *
 * @example
 * new nn.MaxPool1d(3, { stride: 2 })(torch.randn(20, 16, 50)).shape; // [20, 16, 24]
 */
export class MaxPool1d<R extends boolean = false> extends _MaxPoolNd<R> {
  forward(input: Tensor): Pooled<R> {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool1d<R>(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}

/**
 * Maximum over windows of `(N, C, H, W)` or `(C, H, W)`.
 *
 * @example
 * new nn.MaxPool2d([3, 2], { stride: [2, 1] })(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 24, 31]
 */
export class MaxPool2d<R extends boolean = false> extends _MaxPoolNd<R> {
  forward(input: Tensor): Pooled<R> {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool2d<R>(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}

/**
 * Maximum over windows of `(N, C, D, H, W)` or `(C, D, H, W)`.
 *
 * @example
 * new nn.MaxPool3d(3, { stride: 2 })(torch.randn(2, 16, 9, 9, 9)).shape; // [2, 16, 4, 4, 4]
 */
export class MaxPool3d<R extends boolean = false> extends _MaxPoolNd<R> {
  forward(input: Tensor): Pooled<R> {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool3d<R>(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}

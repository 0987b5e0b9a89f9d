import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import { type Size, single } from '../utils.js';

/** What all average poolings share. */
export abstract class _AvgPoolNd extends Module {
  abstract kernel_size: Size;
  abstract stride: Size;
  abstract padding: Size;

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}`;
  }
}

export interface AvgPool1dOptions extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Amount of zeros on both sides. Default: 0. */
  padding?: Size | undefined;
  /** Keep windows that reach beyond the border. Default: `false`. */
  ceil_mode?: boolean | undefined;
  /** Count the padding in the average. Default: `true`. */
  count_include_pad?: boolean | undefined;
}

const avgPool1d = {
  name: 'AvgPool1d.__init__',
  parameters: ['kernel_size', 'stride', 'padding', 'ceil_mode', 'count_include_pad'],
  required: 1,
} as const;

/**
 * Average over windows of `(N, C, L)` or `(C, L)`.
 *
 * @example
 * new nn.AvgPool1d(3, { stride: 2 })(torch.randn(20, 16, 50)).shape; // [20, 16, 24]
 */
export class AvgPool1d extends _AvgPoolNd {
  kernel_size: readonly number[];
  stride: readonly number[];
  padding: readonly number[];
  ceil_mode: boolean;
  count_include_pad: boolean;

  constructor(args: AvgPool1dOptions & { kernel_size: Size });
  constructor(
    ...args: Arguments<
      [kernel_size: Size],
      [stride?: Size | null, padding?: Size, ceil_mode?: boolean, count_include_pad?: boolean],
      AvgPool1dOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<AvgPool1dOptions & { kernel_size: Size }>(avgPool1d, args);
    this.kernel_size = single(bound.kernel_size);
    this.stride = single(bound.stride ?? bound.kernel_size);
    this.padding = single(bound.padding ?? 0);
    this.ceil_mode = bound.ceil_mode ?? false;
    this.count_include_pad = bound.count_include_pad ?? true;
  }

  forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad } = this;
    return F.avg_pool1d(input, kernel_size, stride, padding, ceil_mode, count_include_pad);
  }
}

export interface AvgPoolOptions extends AvgPool1dOptions {
  /** Divide by this instead of the window's size. */
  divisor_override?: number | null | undefined;
}

type AvgPoolArguments = Arguments<
  [kernel_size: Size],
  [
    stride?: Size | null,
    padding?: Size,
    ceil_mode?: boolean,
    count_include_pad?: boolean,
    divisor_override?: number | null,
  ],
  AvgPoolOptions
>;

const avgPool = [...avgPool1d.parameters, 'divisor_override'] as const;

/** Averages of two and three dimensions, which keep sizes as they were given. */
abstract class AvgPoolWithDivisor extends _AvgPoolNd {
  protected static readonly dims: 2 | 3;
  kernel_size: Size;
  stride: Size;
  padding: Size;
  ceil_mode: boolean;
  count_include_pad: boolean;
  divisor_override: number | null;

  constructor(args: AvgPoolOptions & { kernel_size: Size });
  constructor(...args: AvgPoolArguments);
  constructor(...args: unknown[]) {
    super();
    const signature = { name: `AvgPool${new.target.dims}d.__init__`, parameters: avgPool, required: 1 };
    const bound = bind<AvgPoolOptions & { kernel_size: Size }>(signature, args);
    this.kernel_size = bound.kernel_size;
    this.stride = bound.stride ?? bound.kernel_size;
    this.padding = bound.padding ?? 0;
    this.ceil_mode = bound.ceil_mode ?? false;
    this.count_include_pad = bound.count_include_pad ?? true;
    this.divisor_override = bound.divisor_override ?? null;
  }
}

/**
 * Average over windows of `(N, C, H, W)` or `(C, H, W)`.
 *
 * @example
 * new nn.AvgPool2d([3, 2], { stride: [2, 1] })(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 24, 31]
 */
export class AvgPool2d extends AvgPoolWithDivisor {
  protected static override readonly dims = 2;

  forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    return F.avg_pool2d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}

/**
 * Average over windows of `(N, C, D, H, W)` or `(C, D, H, W)`.
 *
 * @example
 * new nn.AvgPool3d(3, { stride: 2 })(torch.randn(2, 16, 9, 9, 9)).shape; // [2, 16, 4, 4, 4]
 */
export class AvgPool3d extends AvgPoolWithDivisor {
  protected static override readonly dims = 3;

  forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    return F.avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}

import { type Arguments, bind, type Keywords } from '../../bind.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/pooling.js';
import type { OptionalSize, Pooled } from '../functional/pooling.js';
import { Module } from '../module.js';
import { pair, single, type Size, triple } from './utils.js';

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

const maxPool = ['kernel_size', 'stride', 'padding', 'dilation', 'return_indices', 'ceil_mode'] as const;

/** What all maximum poolings share. */
export abstract class _MaxPoolNd<R extends boolean = boolean> extends Module {
  kernel_size: Size;
  stride: Size;
  padding: Size;
  dilation: Size;
  return_indices: R;
  ceil_mode: boolean;

  constructor(name: string, args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: maxPool, required: 1 };
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
  constructor(args: MaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: MaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('MaxPool1d', args);
  }

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
  constructor(args: MaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: MaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('MaxPool2d', args);
  }

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
  constructor(args: MaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: MaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('MaxPool3d', args);
  }

  forward(input: Tensor): Pooled<R> {
    const { kernel_size, stride, padding, dilation, ceil_mode, return_indices } = this;
    return F.max_pool3d<R>(input, kernel_size, stride, padding, dilation, ceil_mode, return_indices);
  }
}

export interface MaxUnpoolOptions extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Padding of the pooling that is undone. Default: 0. */
  padding?: Size | undefined;
}

type MaxUnpoolArguments = Arguments<[kernel_size: Size], [stride?: Size | null, padding?: Size], MaxUnpoolOptions>;

type UnpoolCall = Arguments<
  [input: Tensor, indices: Tensor],
  [output_size?: readonly number[] | null],
  Keywords & { output_size?: readonly number[] | null | undefined }
>;

interface UnpoolValues {
  input: Tensor;
  indices: Tensor;
  output_size?: readonly number[] | null;
}

const unpoolCall = { name: 'forward', parameters: ['input', 'indices', 'output_size'], required: 2 } as const;

/** What all unpoolings share. */
export abstract class _MaxUnpoolNd extends Module {
  kernel_size: readonly number[];
  stride: readonly number[];
  padding: readonly number[];

  constructor(name: string, times: (x: Size) => readonly number[], args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: ['kernel_size', 'stride', 'padding'], required: 1 };
    const { kernel_size, stride, padding = 0 } = bind<MaxUnpoolOptions & { kernel_size: Size }>(signature, args);
    this.kernel_size = times(kernel_size);
    this.stride = times(stride ?? kernel_size);
    this.padding = times(padding);
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}`;
  }
}

/**
 * Puts the maxima of `MaxPool1d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool1d(2, { return_indices: true })(torch.randn(1, 1, 8));
 * new nn.MaxUnpool1d(2)(y, indices).shape; // [1, 1, 8]
 */
export class MaxUnpool1d extends _MaxUnpoolNd {
  constructor(args: MaxUnpoolOptions & { kernel_size: Size });
  constructor(...args: MaxUnpoolArguments);
  constructor(...args: unknown[]) {
    super('MaxUnpool1d', single, args);
  }

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(unpoolCall, args);
    return F.max_unpool1d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

/**
 * Puts the maxima of `MaxPool2d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool2d(2, { return_indices: true })(torch.randn(1, 1, 5, 5));
 * new nn.MaxUnpool2d(2)(y, indices, { output_size: [5, 5] }).shape; // [1, 1, 5, 5]
 */
export class MaxUnpool2d extends _MaxUnpoolNd {
  constructor(args: MaxUnpoolOptions & { kernel_size: Size });
  constructor(...args: MaxUnpoolArguments);
  constructor(...args: unknown[]) {
    super('MaxUnpool2d', pair, args);
  }

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(unpoolCall, args);
    return F.max_unpool2d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

/**
 * Puts the maxima of `MaxPool3d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool3d(2, { return_indices: true })(torch.randn(1, 1, 4, 4, 4));
 * new nn.MaxUnpool3d(2)(y, indices).shape; // [1, 1, 4, 4, 4]
 */
export class MaxUnpool3d extends _MaxUnpoolNd {
  constructor(args: MaxUnpoolOptions & { kernel_size: Size });
  constructor(...args: MaxUnpoolArguments);
  constructor(...args: unknown[]) {
    super('MaxUnpool3d', triple, args);
  }

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(unpoolCall, args);
    return F.max_unpool3d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

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
  kernel_size: Size;
  stride: Size;
  padding: Size;
  ceil_mode: boolean;
  count_include_pad: boolean;
  divisor_override: number | null;

  constructor(name: string, args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: avgPool, required: 1 };
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
  constructor(args: AvgPoolOptions & { kernel_size: Size });
  constructor(...args: AvgPoolArguments);
  constructor(...args: unknown[]) {
    super('AvgPool2d', args);
  }

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
  constructor(args: AvgPoolOptions & { kernel_size: Size });
  constructor(...args: AvgPoolArguments);
  constructor(...args: unknown[]) {
    super('AvgPool3d', args);
  }

  forward(input: Tensor): Tensor {
    const { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override } = this;
    return F.avg_pool3d(input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);
  }
}

export interface FractionalMaxPoolOptions<R extends boolean = boolean> extends Keywords {
  /** The wanted size. */
  output_size?: Size | null | undefined;
  /** The wanted size as a share of the input's, between 0 and 1. */
  output_ratio?: Size | null | undefined;
  /** Also give where the maxima were. Default: `false`. */
  return_indices?: R | undefined;
  /** Offsets `(N, C, dims)` in place of random ones. */
  _random_samples?: Tensor | null | undefined;
}

type FractionalMaxPoolArguments<R extends boolean> = Arguments<
  [kernel_size: Size],
  [output_size?: Size | null, output_ratio?: Size | null, return_indices?: R, _random_samples?: Tensor | null],
  FractionalMaxPoolOptions<R>
>;

const fractional = ['kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples'] as const;

/** What both fractional poolings share. */
abstract class FractionalMaxPoolNd<R extends boolean> extends Module {
  kernel_size: readonly number[];
  return_indices: R;
  declare _random_samples: Tensor | null;
  output_size: readonly number[] | null;
  output_ratio: readonly number[] | null;

  constructor(name: string, times: (x: Size) => readonly number[], args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: fractional, required: 1 };
    const bound = bind<FractionalMaxPoolOptions<R> & { kernel_size: Size }>(signature, args);
    const { kernel_size, output_size = null, output_ratio = null, _random_samples = null } = bound;
    this.kernel_size = times(kernel_size);
    // `false` is what R stands for when nothing was given.
    this.return_indices = bound.return_indices ?? (false as R);
    this.register_buffer('_random_samples', _random_samples);
    this.output_size = output_size === null ? null : times(output_size);
    this.output_ratio = output_ratio === null ? null : times(output_ratio);
    if (output_size === null && output_ratio === null) {
      throw new RangeError(`${name} requires specifying either an output size, or a pooling ratio`);
    }
    if (output_size !== null && output_ratio !== null) {
      throw new RangeError('only one of output_size and output_ratio may be specified');
    }
    if (this.output_ratio?.some((ratio) => ratio <= 0 || ratio >= 1)) {
      throw new RangeError(`output_ratio must be between 0 and 1 (got ${repr(output_ratio)})`);
    }
  }
}

/**
 * Maximum over pseudo-random windows of `(N, C, H, W)` or `(C, H, W)` (Graham, 2014).
 *
 * Throws RangeError unless exactly one of `output_size` and `output_ratio` is given.
 *
 * @example
 * new nn.FractionalMaxPool2d(3, { output_ratio: 0.5 })(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 25, 16]
 */
export class FractionalMaxPool2d<R extends boolean = false> extends FractionalMaxPoolNd<R> {
  constructor(args: FractionalMaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: FractionalMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('FractionalMaxPool2d', pair, args);
  }

  forward(input: Tensor): Pooled<R> {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    return F.fractional_max_pool2d<R>(input, kernel_size, output_size, output_ratio, return_indices, _random_samples);
  }
}

/**
 * Maximum over pseudo-random windows of `(N, C, D, H, W)` or `(C, D, H, W)`.
 *
 * Throws RangeError unless exactly one of `output_size` and `output_ratio` is given, and for empty windows.
 *
 * @example
 * new nn.FractionalMaxPool3d(3, { output_size: 13 })(torch.randn(2, 6, 27, 27, 27)).shape; // [2, 6, 13, 13, 13]
 */
export class FractionalMaxPool3d<R extends boolean = false> extends FractionalMaxPoolNd<R> {
  constructor(args: FractionalMaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: FractionalMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('FractionalMaxPool3d', triple, args);
    if (this.kernel_size.some((k) => k <= 0)) {
      const { kernel_size } = bind<{ kernel_size: Size }>({ name: '', parameters: fractional, required: 1 }, args);
      throw new RangeError(`kernel_size must be greater than 0, but got ${repr(kernel_size)}`);
    }
  }

  forward(input: Tensor): Pooled<R> {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    return F.fractional_max_pool3d<R>(input, kernel_size, output_size, output_ratio, return_indices, _random_samples);
  }
}

export interface LPPoolOptions extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Keep windows that reach beyond the border. Default: `false`. */
  ceil_mode?: boolean | undefined;
}

interface LPPoolNames {
  norm_type: number;
  kernel_size: Size;
}

type LPPoolArguments = Arguments<
  [norm_type: number, kernel_size: Size],
  [stride?: Size | null, ceil_mode?: boolean],
  LPPoolOptions
>;

const lpPool = ['norm_type', 'kernel_size', 'stride', 'ceil_mode'] as const;

/** What all power-average poolings share. */
export abstract class _LPPoolNd extends Module {
  norm_type: number;
  kernel_size: Size;
  stride: Size | null;
  ceil_mode: boolean;

  constructor(name: string, args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: lpPool, required: 2 };
    const bound = bind<LPPoolOptions & LPPoolNames>(signature, args);
    if (bound.norm_type === 0) {
      throw new RangeError(`norm_type must be a non-zero value, but got ${bound.norm_type}`);
    }
    this.norm_type = bound.norm_type;
    this.kernel_size = bound.kernel_size;
    this.stride = bound.stride ?? null;
    this.ceil_mode = bound.ceil_mode ?? false;
  }

  override extra_repr(): string {
    const { norm_type, kernel_size, stride, ceil_mode } = this;
    return (
      `norm_type=${float(norm_type)}, kernel_size=${repr(kernel_size)}, stride=${repr(stride)}, ` +
      `ceil_mode=${repr(ceil_mode)}`
    );
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, L)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool1d(2, 3, { stride: 2 })(torch.randn(20, 16, 50)).shape; // [20, 16, 24]
 */
export class LPPool1d extends _LPPoolNd {
  constructor(args: LPPoolOptions & LPPoolNames);
  constructor(...args: LPPoolArguments);
  constructor(...args: unknown[]) {
    super('LPPool1d', args);
  }

  forward(input: Tensor): Tensor {
    return F.lp_pool1d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool2d(2, 3, { stride: 2 })(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 24, 15]
 */
export class LPPool2d extends _LPPoolNd {
  constructor(args: LPPoolOptions & LPPoolNames);
  constructor(...args: LPPoolArguments);
  constructor(...args: unknown[]) {
    super('LPPool2d', args);
  }

  forward(input: Tensor): Tensor {
    return F.lp_pool2d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, D, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool3d(1.2, 3, { stride: 2 })(torch.rand(2, 3, 9, 9, 9)).shape; // [2, 3, 4, 4, 4]
 */
export class LPPool3d extends _LPPoolNd {
  constructor(args: LPPoolOptions & LPPoolNames);
  constructor(...args: LPPoolArguments);
  constructor(...args: unknown[]) {
    super('LPPool3d', args);
  }

  forward(input: Tensor): Tensor {
    return F.lp_pool3d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

export interface AdaptiveMaxPoolOptions<R extends boolean = boolean> extends Keywords {
  /** Also give where the maxima were. Default: `false`. */
  return_indices?: R | undefined;
}

type AdaptiveMaxPoolArguments<R extends boolean> = Arguments<
  [output_size: OptionalSize],
  [return_indices?: R],
  AdaptiveMaxPoolOptions<R>
>;

/** What all adaptive maximum poolings share. */
export abstract class _AdaptiveMaxPoolNd<R extends boolean = boolean> extends Module {
  output_size: OptionalSize;
  return_indices: R;

  constructor(name: string, args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: ['output_size', 'return_indices'], required: 1 };
    const bound = bind<AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize }>(signature, args);
    this.output_size = bound.output_size;
    // `false` is what R stands for when nothing was given.
    this.return_indices = bound.return_indices ?? (false as R);
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}

/**
 * Maximum over `output_size` windows of `(N, C, L)` or `(C, L)`.
 *
 * @example
 * new nn.AdaptiveMaxPool1d(5)(torch.randn(1, 64, 8)).shape; // [1, 64, 5]
 */
export class AdaptiveMaxPool1d<R extends boolean = false> extends _AdaptiveMaxPoolNd<R> {
  constructor(args: AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize });
  constructor(...args: AdaptiveMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('AdaptiveMaxPool1d', args);
  }

  forward(input: Tensor): Pooled<R> {
    return F.adaptive_max_pool1d<R>(input, this.output_size, this.return_indices);
  }
}

/**
 * Maximum over `output_size` windows of `(N, C, H, W)` or `(C, H, W)`; `null` keeps a size.
 *
 * @example
 * new nn.AdaptiveMaxPool2d([5, null])(torch.randn(1, 64, 8, 9)).shape; // [1, 64, 5, 9]
 */
export class AdaptiveMaxPool2d<R extends boolean = false> extends _AdaptiveMaxPoolNd<R> {
  constructor(args: AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize });
  constructor(...args: AdaptiveMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('AdaptiveMaxPool2d', args);
  }

  forward(input: Tensor): Pooled<R> {
    return F.adaptive_max_pool2d<R>(input, this.output_size, this.return_indices);
  }
}

/**
 * Maximum over `output_size` windows of `(N, C, D, H, W)` or `(C, D, H, W)`; `null` keeps a size.
 *
 * @example
 * new nn.AdaptiveMaxPool3d(5)(torch.randn(1, 64, 8, 9, 10)).shape; // [1, 64, 5, 5, 5]
 */
export class AdaptiveMaxPool3d<R extends boolean = false> extends _AdaptiveMaxPoolNd<R> {
  constructor(args: AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize });
  constructor(...args: AdaptiveMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super('AdaptiveMaxPool3d', args);
  }

  forward(input: Tensor): Pooled<R> {
    return F.adaptive_max_pool3d<R>(input, this.output_size, this.return_indices);
  }
}

/** What all adaptive average poolings share. */
export abstract class _AdaptiveAvgPoolNd extends Module {
  output_size: OptionalSize;

  constructor(name: string, args: unknown[]) {
    super();
    const signature = { name: `${name}.__init__`, parameters: ['output_size'], required: 1 };
    this.output_size = bind<{ output_size: OptionalSize }>(signature, args).output_size;
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}

interface OutputSize extends Keywords {
  output_size: OptionalSize;
}

/**
 * Average over `output_size` windows of `(N, C, L)` or `(C, L)`.
 *
 * @example
 * new nn.AdaptiveAvgPool1d(5)(torch.randn(1, 64, 8)).shape; // [1, 64, 5]
 */
export class AdaptiveAvgPool1d extends _AdaptiveAvgPoolNd {
  declare output_size: Size;

  constructor(args: Keywords & { output_size: Size });
  constructor(output_size: Size);
  constructor(...args: unknown[]) {
    super('AdaptiveAvgPool1d', args);
  }

  forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool1d(input, this.output_size);
  }
}

/**
 * Average over `output_size` windows of `(N, C, H, W)` or `(C, H, W)`; `null` keeps a size.
 *
 * @example
 * new nn.AdaptiveAvgPool2d([5, 7])(torch.randn(1, 64, 8, 9)).shape; // [1, 64, 5, 7]
 */
export class AdaptiveAvgPool2d extends _AdaptiveAvgPoolNd {
  constructor(args: OutputSize);
  constructor(output_size: OptionalSize);
  constructor(...args: unknown[]) {
    super('AdaptiveAvgPool2d', args);
  }

  forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool2d(input, this.output_size);
  }
}

/**
 * Average over `output_size` windows of `(N, C, D, H, W)` or `(C, D, H, W)`; `null` keeps a size.
 *
 * @example
 * new nn.AdaptiveAvgPool3d([5, 7, null])(torch.randn(1, 64, 8, 9, 10)).shape; // [1, 64, 5, 7, 10]
 */
export class AdaptiveAvgPool3d extends _AdaptiveAvgPoolNd {
  constructor(args: OutputSize);
  constructor(output_size: OptionalSize);
  constructor(...args: unknown[]) {
    super('AdaptiveAvgPool3d', args);
  }

  forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool3d(input, this.output_size);
  }
}

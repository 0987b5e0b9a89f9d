import { type Arguments, bind } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/convolution.js';
import { type PadMode, pad } from '../../functional/vision.js';
import type { Placement } from '../linear.js';
import { type Size, times } from '../utils.js';
import { _ConvNd, type Channels, type Geometry, type PaddingMode } from './base.js';

export interface ConvOptions<B extends boolean = boolean> extends Placement {
  /** Step of the kernel. Default: 1. */
  stride?: Size | undefined;
  /** Amount on both sides of every dimension; `'same'` keeps the size, for stride 1; `'valid'` is none. Default: 0. */
  padding?: Size | 'same' | 'valid' | undefined;
  /** Distance of the kernel's elements. Default: 1. */
  dilation?: Size | undefined;
  /** Channels are convolved in so many separate groups. Default: 1. */
  groups?: number | undefined;
  /** Learn an additive bias. Default: `true`. */
  bias?: B | undefined;
  /** Default: `'zeros'`. */
  padding_mode?: PaddingMode | undefined;
}

type Optional<B extends boolean> = [
  stride?: Size,
  padding?: Size | 'same' | 'valid',
  dilation?: Size,
  groups?: number,
  bias?: B,
  padding_mode?: PaddingMode,
  device?: DeviceLike | null,
  dtype?: dtype | null,
];

type ConvArguments<B extends boolean> = Arguments<
  [in_channels: number, out_channels: number, kernel_size: Size],
  Optional<B>,
  ConvOptions<B>
>;

export type LazyConvArguments<B extends boolean> = Arguments<
  [out_channels: number, kernel_size: Size],
  Optional<B>,
  ConvOptions<B>
>;

/** The parameters of the constructors. */
export const convParameters = [
  'in_channels',
  'out_channels',
  'kernel_size',
  'stride',
  'padding',
  'dilation',
  'groups',
  'bias',
  'padding_mode',
  'device',
  'dtype',
] as const;

/** Arguments of a plain convolution as its base class takes them. */
function convolution(dims: number, args: readonly unknown[]): [Geometry, boolean, Placement] {
  const signature = { name: `Conv${dims}d.__init__`, parameters: convParameters, required: 3 };
  const bound = bind<ConvOptions & Channels>(signature, args);
  const { stride = 1, padding = 0, dilation = 1, groups = 1, bias = true, padding_mode = 'zeros' } = bound;
  const each = (x: Size): readonly number[] => times(x, dims);
  const geometry: Geometry = {
    in_channels: bound.in_channels,
    out_channels: bound.out_channels,
    kernel_size: each(bound.kernel_size),
    stride: each(stride),
    padding: typeof padding === 'string' ? padding : each(padding),
    dilation: each(dilation),
    transposed: false,
    output_padding: each(0),
    groups,
    padding_mode,
  };
  return [geometry, bias, bound];
}

const operators = { 1: F.conv1d, 2: F.conv2d, 3: F.conv3d } as const;

/** Convolution of one to three dimensions. */
export abstract class _Convolution<B extends boolean = boolean> extends _ConvNd<B> {
  protected static readonly dims: 1 | 2 | 3;

  constructor(args: ConvOptions<B> & Channels);
  constructor(...args: ConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...convolution(new.target.dims, args));
  }

  _conv_forward(input: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
    const { stride, padding, dilation, groups, padding_mode } = this;
    // The class of this instance, which names its operator.
    const convolve = operators[(this.constructor as typeof _Convolution).dims];
    if (padding_mode === 'zeros') return convolve(input, weight, bias, stride, padding, dilation, groups);
    // The other names are those of `pad`: modes that the operators do not know.
    const padded = pad(input, this._reversed_padding_repeated_twice, padding_mode as PadMode);
    return convolve(padded, weight, bias, stride, 0, dilation, groups);
  }

  forward(input: Tensor): Tensor {
    return this._conv_forward(input, this.weight, this.bias);
  }
}

/**
 * Convolution of `(N, C_in, L)` or `(C_in, L)`.
 *
 * Throws RangeError when `groups` does not divide the channels, and for an unknown `padding` or `padding_mode`.
 *
 * @example
 * const m = new nn.Conv1d(16, 33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50)).shape; // [20, 33, 24]
 */
export class Conv1d<B extends boolean = true> extends _Convolution<B> {
  protected static override readonly dims = 1;
}

/**
 * Convolution of `(N, C_in, H, W)` or `(C_in, H, W)`.
 *
 * Throws RangeError when `groups` does not divide the channels, and for an unknown `padding` or `padding_mode`.
 *
 * @example
 * const m = new nn.Conv2d(16, 33, [3, 5], { stride: [2, 1], padding: [4, 2] });
 * m(torch.randn(20, 16, 50, 100)).shape; // [20, 33, 28, 100]
 */
export class Conv2d<B extends boolean = true> extends _Convolution<B> {
  protected static override readonly dims = 2;
}

/**
 * Convolution of `(N, C_in, D, H, W)` or `(C_in, D, H, W)`.
 *
 * Throws RangeError when `groups` does not divide the channels, and for an unknown `padding` or `padding_mode`.
 *
 * @example
 * const m = new nn.Conv3d(16, 33, 3, 2);
 * m(torch.randn(20, 16, 10, 50, 100)).shape; // [20, 33, 4, 24, 49]
 */
export class Conv3d<B extends boolean = true> extends _Convolution<B> {
  protected static override readonly dims = 3;
}

import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { list, repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/convolution.js';
import type { Placement } from '../linear.js';
import { type Size, times } from '../utils.js';
import { _ConvNd, type Channels, type Geometry } from './base.js';

export interface ConvTransposeOptions<B extends boolean = boolean> extends Placement {
  /** Step of the kernel in the output. Default: 1. */
  stride?: Size | undefined;
  /** Takes `dilation * (kernel_size - 1) - padding` zeros on both sides of the input. Default: 0. */
  padding?: Size | undefined;
  /** Added to one side of the output, which the stride leaves ambiguous. Default: 0. */
  output_padding?: Size | undefined;
  /** Channels are convolved in so many separate groups. Default: 1. */
  groups?: number | undefined;
  /** Learn an additive bias. Default: `true`. */
  bias?: B | undefined;
  /** Distance of the kernel's elements. Default: 1. */
  dilation?: Size | undefined;
  /** Only `'zeros'`. */
  padding_mode?: 'zeros' | undefined;
}

type Optional<B extends boolean> = [
  stride?: Size,
  padding?: Size,
  output_padding?: Size,
  groups?: number,
  bias?: B,
  dilation?: Size,
  padding_mode?: 'zeros',
  device?: DeviceLike | null,
  dtype?: dtype | null,
];

type ConvTransposeArguments<B extends boolean> = Arguments<
  [in_channels: number, out_channels: number, kernel_size: Size],
  Optional<B>,
  ConvTransposeOptions<B>
>;

export type LazyConvTransposeArguments<B extends boolean> = Arguments<
  [out_channels: number, kernel_size: Size],
  Optional<B>,
  ConvTransposeOptions<B>
>;

/** The parameters of the constructors. */
export const convTransposeParameters = [
  'in_channels',
  'out_channels',
  'kernel_size',
  'stride',
  'padding',
  'output_padding',
  'groups',
  'bias',
  'dilation',
  'padding_mode',
  'device',
  'dtype',
] as const;

/** Arguments of a transposed convolution as its base class takes them. */
function transposition(dims: number, args: readonly unknown[]): [Geometry, boolean, Placement] {
  const name = `ConvTranspose${dims}d`;
  const signature = { name: `${name}.__init__`, parameters: convTransposeParameters, required: 3 };
  const bound = bind<ConvTransposeOptions & Channels>(signature, args);
  const { stride = 1, padding = 0, output_padding = 0, groups = 1, bias = true, dilation = 1 } = bound;
  if (bound.padding_mode !== undefined && bound.padding_mode !== 'zeros') {
    throw new RangeError(`Only "zeros" padding mode is supported for ${name}`);
  }
  const each = (x: Size): readonly number[] => times(x, dims);
  const geometry: Geometry = {
    in_channels: bound.in_channels,
    out_channels: bound.out_channels,
    kernel_size: each(bound.kernel_size),
    stride: each(stride),
    padding: each(padding),
    dilation: each(dilation),
    transposed: true,
    output_padding: each(output_padding),
    groups,
    padding_mode: 'zeros',
  };
  return [geometry, bias, bound];
}

type TransposeCall = Arguments<
  [input: Tensor],
  [output_size?: readonly number[] | null],
  Keywords & { output_size?: readonly number[] | null | undefined }
>;

const call = { name: 'forward', parameters: ['input', 'output_size'], required: 1 } as const;

const operators = { 1: F.conv_transpose1d, 2: F.conv_transpose2d, 3: F.conv_transpose3d } as const;

/** What transposed convolutions share: the choice among the output sizes that the stride leaves open. */
export abstract class _ConvTransposeNd<B extends boolean = boolean> extends _ConvNd<B> {
  protected static readonly dims: 1 | 2 | 3;

  constructor(args: ConvTransposeOptions<B> & Channels);
  constructor(...args: ConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...transposition(new.target.dims, args));
  }

  forward(...args: TransposeCall): Tensor {
    const { input, output_size = null } = bind<{ input: Tensor; output_size?: readonly number[] | null }>(call, args);
    const { weight, bias, stride, groups, dilation } = this;
    // The class of this instance, which names its operator.
    const convolve = operators[(this.constructor as typeof _ConvTransposeNd).dims];
    const extra = this._output_padding(input, output_size);
    return convolve(input, weight, bias, stride, this.margin, extra, groups, dilation);
  }

  /** The padding that makes the output `output_size`, given with or without batch and channels. */
  _output_padding(input: Tensor, output_size: readonly number[] | null): readonly number[] {
    if (output_size === null) return this.output_padding;
    const dims = this.kernel_size.length;
    const leading = input.dim() === dims + 2 ? 2 : 1;
    const wanted = output_size.length === leading + dims ? output_size.slice(leading) : output_size;
    if (wanted.length !== dims) {
      throw new RangeError(
        `ConvTranspose${dims}D: for ${input.dim()}D input, output_size must have ${dims} or ${leading + dims} elements ` +
          `(got ${wanted.length})`,
      );
    }
    const least = this.kernel_size.map((k, d) => this.leastSize(input.size(d + leading), k, d));
    const most = least.map((size, d) => size + (this.stride[d] ?? 1) - 1);
    if (wanted.some((size, d) => size < (least[d] ?? 0) || size > (most[d] ?? 0))) {
      throw new RangeError(
        `requested an output size of ${repr(wanted)}, but valid sizes range from ${list(least)} to ${list(most)} ` +
          `(for an input of torch.Size(${list(input.shape.slice(2))}))`,
      );
    }
    return wanted.map((size, d) => size - (least[d] ?? 0));
  }

  private leastSize(length: number, kernel: number, d: number): number {
    const { stride, dilation, padding } = this;
    if (typeof padding === 'string') throw new TorchError('self.padding must be a tuple');
    return (length - 1) * (stride[d] ?? 1) - 2 * (padding[d] ?? 0) + (dilation[d] ?? 1) * (kernel - 1) + 1;
  }

  private get margin(): readonly number[] {
    if (this.padding_mode !== 'zeros') {
      throw new RangeError(`Only \`zeros\` padding mode is supported for ${this.constructor.name}`);
    }
    if (typeof this.padding === 'string') throw new TorchError('self.padding must be a tuple');
    return this.padding;
  }
}

/**
 * Transposed convolution of `(N, C_in, L)` or `(C_in, L)`: the gradient of `Conv1d` with respect to its input.
 *
 * Throws RangeError for an `output_size` that the stride cannot give.
 *
 * @example
 * const m = new nn.ConvTranspose1d(16, 33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50)).shape; // [20, 33, 101]
 */
export class ConvTranspose1d<B extends boolean = true> extends _ConvTransposeNd<B> {
  protected static override readonly dims = 1;
}

/**
 * Transposed convolution of `(N, C_in, H, W)` or `(C_in, H, W)`: the gradient of `Conv2d` with respect to its input.
 *
 * Throws RangeError for an `output_size` that the stride cannot give.
 *
 * @example
 * const m = new nn.ConvTranspose2d(16, 16, 3, { stride: 2, padding: 1 });
 * m(torch.randn(1, 16, 6, 6), [12, 12]).shape; // [1, 16, 12, 12]
 */
export class ConvTranspose2d<B extends boolean = true> extends _ConvTransposeNd<B> {
  protected static override readonly dims = 2;
}

/**
 * Transposed convolution of `(N, C_in, D, H, W)` or `(C_in, D, H, W)`: the gradient of `Conv3d` with respect to its input.
 *
 * Throws RangeError for an `output_size` that the stride cannot give.
 *
 * @example
 * const m = new nn.ConvTranspose3d(16, 33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 5, 5, 5)).shape; // [20, 33, 11, 11, 11]
 */
export class ConvTranspose3d<B extends boolean = true> extends _ConvTransposeNd<B> {
  protected static override readonly dims = 3;
}

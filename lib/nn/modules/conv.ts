import { no_grad } from '../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { empty, empty_like } from '../../generated/torch.js';
import { list, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/convolution.js';
import { type PadMode, pad } from '../functional/vision.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import type { Bias, Placement } from './linear.js';
import { pair, reverseTwice, type Size, single, triple } from './utils.js';

/** How a convolution fills what lies beyond the border. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

interface Geometry {
  readonly in_channels: number;
  readonly out_channels: number;
  readonly kernel_size: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[] | 'same' | 'valid';
  readonly dilation: readonly number[];
  readonly transposed: boolean;
  readonly output_padding: readonly number[];
  readonly groups: number;
  readonly padding_mode: PaddingMode;
}

const paddingModes = "{'zeros', 'reflect', 'replicate', 'circular'}";

function check({ in_channels, out_channels, stride, padding, groups, padding_mode }: Geometry): void {
  if (groups <= 0) throw new RangeError('groups must be a positive integer');
  if (in_channels % groups !== 0) throw new RangeError('in_channels must be divisible by groups');
  if (out_channels % groups !== 0) throw new RangeError('out_channels must be divisible by groups');
  if (typeof padding === 'string') {
    if (padding !== 'same' && padding !== 'valid') {
      throw new RangeError(`Invalid padding string ${repr(padding)}, should be one of {'same', 'valid'}`);
    }
    if (padding === 'same' && stride.some((s) => s !== 1)) {
      throw new RangeError("padding='same' is not supported for strided convolutions");
    }
  }
  if (!paddingModes.includes(`'${padding_mode}'`)) {
    throw new RangeError(`padding_mode must be one of ${paddingModes}, but got padding_mode='${padding_mode}'`);
  }
}

/** What `pad` takes to do the padding: both sides of every dimension, from the last one. */
function padsOf({ kernel_size, padding, dilation }: Geometry): readonly number[] {
  if (padding === 'valid') return kernel_size.flatMap(() => [0, 0]);
  if (padding !== 'same') return reverseTwice(padding);
  const sides = kernel_size.map((k, d) => {
    const total = (dilation[d] ?? 1) * (k - 1);
    const left = Math.floor(total / 2);
    return [left, total - left];
  });
  return sides.reverse().flat();
}

/** What all convolutions share: geometry, weight, bias, initialisation. */
export abstract class _ConvNd<B extends boolean = boolean> extends Module {
  in_channels: number;
  out_channels: number;
  kernel_size: readonly number[];
  stride: readonly number[];
  padding: readonly number[] | 'same' | 'valid';
  dilation: readonly number[];
  transposed: boolean;
  output_padding: readonly number[];
  groups: number;
  padding_mode: PaddingMode;
  _reversed_padding_repeated_twice: readonly number[];
  declare weight: Parameter;
  declare bias: Bias<B>;

  constructor(geometry: Geometry, bias: boolean, { device, dtype }: Placement) {
    super();
    check(geometry);
    this.in_channels = geometry.in_channels;
    this.out_channels = geometry.out_channels;
    this.kernel_size = geometry.kernel_size;
    this.stride = geometry.stride;
    this.padding = geometry.padding;
    this.dilation = geometry.dilation;
    this.transposed = geometry.transposed;
    this.output_padding = geometry.output_padding;
    this.groups = geometry.groups;
    this.padding_mode = geometry.padding_mode;
    this._reversed_padding_repeated_twice = padsOf(geometry);
    const { in_channels, out_channels, transposed, groups, kernel_size } = geometry;
    const channels = transposed ? [in_channels, out_channels / groups] : [out_channels, in_channels / groups];
    this.weight = new Parameter(empty([...channels, ...kernel_size], { device, dtype }));
    this.register_parameter('bias', bias ? new Parameter(empty([out_channels], { device, dtype })) : null);
    this.reset_parameters();
  }

  /** Draws weight and bias anew: uniform in ±1 / √fan_in. */
  reset_parameters(): void {
    this.resetWeight();
    const bias: Parameter | null = this.bias;
    if (bias === null) return;
    const [fan_in] = init._calculate_fan_in_and_fan_out(this.weight);
    const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
    init.uniform_(bias, -bound, bound);
  }

  /** In row-major order, whatever the weight's memory format, so that a seed gives the same values. */
  private resetWeight(): void {
    const { weight } = this;
    if (weight.is_contiguous()) {
      init.kaiming_uniform_(weight, Math.sqrt(5));
      return;
    }
    no_grad(() => {
      const drawn = empty_like(weight, { memory_format: 'contiguous_format' });
      weight.copy_(init.kaiming_uniform_(drawn, Math.sqrt(5)));
    });
  }

  override extra_repr(): string {
    const { in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups } = this;
    let text = `${in_channels}, ${out_channels}, kernel_size=${repr(kernel_size)}, stride=${repr(stride)}`;
    if (typeof padding === 'string') text += `, padding=${padding}`;
    else if (padding.some((p) => p !== 0)) text += `, padding=${repr(padding)}`;
    if (dilation.some((d) => d !== 1)) text += `, dilation=${repr(dilation)}`;
    if (output_padding.some((p) => p !== 0)) text += `, output_padding=${repr(output_padding)}`;
    if (groups !== 1) text += `, groups=${groups}`;
    if (this.bias === null) text += ', bias=False';
    if (this.padding_mode !== 'zeros') text += `, padding_mode=${this.padding_mode}`;
    return text;
  }
}

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

interface Channels {
  in_channels: number;
  out_channels: number;
  kernel_size: Size;
}

type ConvArguments<B extends boolean> = Arguments<
  [in_channels: number, out_channels: number, kernel_size: Size],
  [
    stride?: Size,
    padding?: Size | 'same' | 'valid',
    dilation?: Size,
    groups?: number,
    bias?: B,
    padding_mode?: PaddingMode,
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  ConvOptions<B>
>;

const convParameters = [
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

type Times = (x: Size) => readonly number[];

/** Arguments of a plain convolution as its base class takes them. */
function convolution(name: string, times: Times, args: unknown[]): [Geometry, boolean, Placement] {
  const bound = bind<ConvOptions & Channels>({ name, parameters: convParameters, required: 3 }, args);
  const { stride = 1, padding = 0, dilation = 1, groups = 1, bias = true, padding_mode = 'zeros' } = bound;
  const geometry: Geometry = {
    in_channels: bound.in_channels,
    out_channels: bound.out_channels,
    kernel_size: times(bound.kernel_size),
    stride: times(stride),
    padding: typeof padding === 'string' ? padding : times(padding),
    dilation: times(dilation),
    transposed: false,
    output_padding: times(0),
    groups,
    padding_mode,
  };
  return [geometry, bias, bound];
}

/** The input with its border filled, for the modes that the operators do not know. */
const padded = (layer: _ConvNd, input: Tensor): Tensor =>
  // Only called when the mode is not 'zeros'; the other names are those of `pad`.
  pad(input, layer._reversed_padding_repeated_twice, layer.padding_mode as PadMode);

/**
 * Convolution of `(N, C_in, L)` or `(C_in, L)`.
 *
 * Throws RangeError when `groups` does not divide the channels, and for an unknown `padding` or `padding_mode`.
 *
 * @example
 * const m = new nn.Conv1d(16, 33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50)).shape; // [20, 33, 24]
 */
export class Conv1d<B extends boolean = true> extends _ConvNd<B> {
  constructor(args: ConvOptions<B> & Channels);
  constructor(...args: ConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...convolution('Conv1d.__init__', single, args));
  }

  _conv_forward(input: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
    const { stride, padding, dilation, groups } = this;
    if (this.padding_mode === 'zeros') return F.conv1d(input, weight, bias, stride, padding, dilation, groups);
    return F.conv1d(padded(this, input), weight, bias, stride, 0, dilation, groups);
  }

  forward(input: Tensor): Tensor {
    return this._conv_forward(input, this.weight, this.bias);
  }
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
export class Conv2d<B extends boolean = true> extends _ConvNd<B> {
  constructor(args: ConvOptions<B> & Channels);
  constructor(...args: ConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...convolution('Conv2d.__init__', pair, args));
  }

  _conv_forward(input: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
    const { stride, padding, dilation, groups } = this;
    if (this.padding_mode === 'zeros') return F.conv2d(input, weight, bias, stride, padding, dilation, groups);
    return F.conv2d(padded(this, input), weight, bias, stride, 0, dilation, groups);
  }

  forward(input: Tensor): Tensor {
    return this._conv_forward(input, this.weight, this.bias);
  }
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
export class Conv3d<B extends boolean = true> extends _ConvNd<B> {
  constructor(args: ConvOptions<B> & Channels);
  constructor(...args: ConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...convolution('Conv3d.__init__', triple, args));
  }

  _conv_forward(input: Tensor, weight: Tensor, bias: Tensor | null): Tensor {
    const { stride, padding, dilation, groups } = this;
    if (this.padding_mode === 'zeros') return F.conv3d(input, weight, bias, stride, padding, dilation, groups);
    return F.conv3d(padded(this, input), weight, bias, stride, 0, dilation, groups);
  }

  forward(input: Tensor): Tensor {
    return this._conv_forward(input, this.weight, this.bias);
  }
}

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

type ConvTransposeArguments<B extends boolean> = Arguments<
  [in_channels: number, out_channels: number, kernel_size: Size],
  [
    stride?: Size,
    padding?: Size,
    output_padding?: Size,
    groups?: number,
    bias?: B,
    dilation?: Size,
    padding_mode?: 'zeros',
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  ConvTransposeOptions<B>
>;

const convTransposeParameters = [
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
function transposition(name: string, times: Times, args: unknown[]): [Geometry, boolean, Placement] {
  const signature = { name: `${name}.__init__`, parameters: convTransposeParameters, required: 3 };
  const bound = bind<ConvTransposeOptions & Channels>(signature, args);
  const { stride = 1, padding = 0, output_padding = 0, groups = 1, bias = true, dilation = 1 } = bound;
  if (bound.padding_mode !== undefined && bound.padding_mode !== 'zeros') {
    throw new RangeError(`Only "zeros" padding mode is supported for ${name}`);
  }
  const geometry: Geometry = {
    in_channels: bound.in_channels,
    out_channels: bound.out_channels,
    kernel_size: times(bound.kernel_size),
    stride: times(stride),
    padding: times(padding),
    dilation: times(dilation),
    transposed: true,
    output_padding: times(output_padding),
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

const transposeCall = { name: 'forward', parameters: ['input', 'output_size'], required: 1 } as const;

/** What transposed convolutions share: the choice among the output sizes that the stride leaves open. */
export abstract class _ConvTransposeNd<B extends boolean = boolean> extends _ConvNd<B> {
  /** The operator, with this layer's parameters. */
  protected abstract run(input: Tensor, padding: readonly number[], output_padding: readonly number[]): Tensor;

  forward(...args: TransposeCall): Tensor {
    const call = bind<{ input: Tensor; output_size?: readonly number[] | null }>(transposeCall, args);
    return this.run(call.input, this.margin, this._output_padding(call.input, call.output_size ?? null));
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
  constructor(args: ConvTransposeOptions<B> & Channels);
  constructor(...args: ConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...transposition('ConvTranspose1d', single, args));
  }

  protected run(input: Tensor, padding: readonly number[], output_padding: readonly number[]): Tensor {
    const { weight, bias, stride, groups, dilation } = this;
    return F.conv_transpose1d(input, weight, bias, stride, padding, output_padding, groups, dilation);
  }
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
  constructor(args: ConvTransposeOptions<B> & Channels);
  constructor(...args: ConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...transposition('ConvTranspose2d', pair, args));
  }

  protected run(input: Tensor, padding: readonly number[], output_padding: readonly number[]): Tensor {
    const { weight, bias, stride, groups, dilation } = this;
    return F.conv_transpose2d(input, weight, bias, stride, padding, output_padding, groups, dilation);
  }
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
  constructor(args: ConvTransposeOptions<B> & Channels);
  constructor(...args: ConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...transposition('ConvTranspose3d', triple, args));
  }

  protected run(input: Tensor, padding: readonly number[], output_padding: readonly number[]): Tensor {
    const { weight, bias, stride, groups, dilation } = this;
    return F.conv_transpose3d(input, weight, bias, stride, padding, output_padding, groups, dilation);
  }
}

import { no_grad } from '../../../autograd/grad_mode.js';
import { empty, empty_like } from '../../../generated/torch.js';
import { repr } from '../../../repr.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Bias, Placement } from '../linear.js';
import { reverseTwice, type Size } from '../utils.js';

/** How a convolution fills what lies beyond the border. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

/** The arguments that every convolution requires. */
export interface Channels {
  in_channels: number;
  out_channels: number;
  kernel_size: Size;
}

export interface Geometry {
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

/** The size of the weight of a convolution. */
export function weightSize(layer: Omit<Geometry, 'padding' | 'padding_mode'>): number[] {
  const { in_channels, out_channels, transposed, groups, kernel_size } = layer;
  const channels = transposed ? [in_channels, out_channels / groups] : [out_channels, in_channels / groups];
  return [...channels, ...kernel_size];
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
    this.weight = new Parameter(empty(weightSize(geometry), { device, dtype }));
    this.register_parameter('bias', bias ? new Parameter(empty([geometry.out_channels], { device, dtype })) : null);
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

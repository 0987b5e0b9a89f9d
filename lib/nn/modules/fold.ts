import { type Arguments, bind, type Keywords } from '../../bind.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/convolution.js';
import { Module } from '../module.js';
import type { Size } from './utils.js';

export interface UnfoldOptions extends Keywords {
  /** Distance of the window's elements. Default: 1. */
  dilation?: Size | undefined;
  /** Amount of zeros on both sides. Default: 0. */
  padding?: Size | undefined;
  /** Step of the window. Default: 1. */
  stride?: Size | undefined;
}

interface Window {
  kernel_size: Size;
}

const fold = {
  name: 'Fold.__init__',
  parameters: ['output_size', 'kernel_size', 'dilation', 'padding', 'stride'],
  required: 2,
} as const;

/**
 * Sums columns `(N, C * kH * kW, windows)` into images `(N, C, *output_size)`: the transpose of `Unfold`.
 *
 * @example
 * new nn.Fold([4, 5], [2, 2])(torch.randn(1, 12, 12)).shape; // [1, 3, 4, 5]
 */
export class Fold extends Module {
  output_size: Size;
  kernel_size: Size;
  dilation: Size;
  padding: Size;
  stride: Size;

  constructor(args: UnfoldOptions & Window & { output_size: Size });
  constructor(
    ...args: Arguments<
      [output_size: Size, kernel_size: Size],
      [dilation?: Size, padding?: Size, stride?: Size],
      UnfoldOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<UnfoldOptions & Window & { output_size: Size }>(fold, args);
    this.output_size = bound.output_size;
    this.kernel_size = bound.kernel_size;
    this.dilation = bound.dilation ?? 1;
    this.padding = bound.padding ?? 0;
    this.stride = bound.stride ?? 1;
  }

  forward(input: Tensor): Tensor {
    return F.fold(input, this.output_size, this.kernel_size, this.dilation, this.padding, this.stride);
  }

  override extra_repr(): string {
    const { output_size, kernel_size, dilation, padding, stride } = this;
    return (
      `output_size=${repr(output_size)}, kernel_size=${repr(kernel_size)}, dilation=${repr(dilation)}, ` +
      `padding=${repr(padding)}, stride=${repr(stride)}`
    );
  }
}

const unfold = {
  name: 'Unfold.__init__',
  parameters: ['kernel_size', 'dilation', 'padding', 'stride'],
  required: 1,
} as const;

/**
 * The sliding windows of images `(N, C, H, W)` as columns: `(N, C * kH * kW, windows)`.
 *
 * @example
 * new nn.Unfold([2, 3])(torch.randn(2, 5, 3, 4)).shape; // [2, 30, 4]
 */
export class Unfold extends Module {
  kernel_size: Size;
  dilation: Size;
  padding: Size;
  stride: Size;

  constructor(args: UnfoldOptions & Window);
  constructor(...args: Arguments<[kernel_size: Size], [dilation?: Size, padding?: Size, stride?: Size], UnfoldOptions>);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<UnfoldOptions & Window>(unfold, args);
    this.kernel_size = bound.kernel_size;
    this.dilation = bound.dilation ?? 1;
    this.padding = bound.padding ?? 0;
    this.stride = bound.stride ?? 1;
  }

  forward(input: Tensor): Tensor {
    return F.unfold(input, this.kernel_size, this.dilation, this.padding, this.stride);
  }

  override extra_repr(): string {
    const { kernel_size, dilation, padding, stride } = this;
    return (
      `kernel_size=${repr(kernel_size)}, dilation=${repr(dilation)}, padding=${repr(padding)}, ` +
      `stride=${repr(stride)}`
    );
  }
}

import { bind } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import type { Tensor } from '../../../tensor.js';
import { is_lazy, UninitializedParameter } from '../../parameter.js';
import { type LazyModuleClass, LazyModuleMixin } from '../lazy.js';
import type { Size } from '../utils.js';
import { type _ConvNd, weightSize } from './base.js';
import { Conv1d, Conv2d, Conv3d, type ConvOptions, convParameters, type LazyConvArguments } from './conv.js';
import {
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
  convTransposeParameters,
  type LazyConvTransposeArguments,
} from './transposed.js';

/** The arguments that every lazy convolution requires. */
export interface LazyChannels {
  out_channels: number;
  kernel_size: Size;
}

// biome-ignore lint/suspicious/noExplicitAny: what the compiler demands of the constructor of a mixin's base
type ConvClass = abstract new (...args: any[]) => _ConvNd;

/** The number of channels of `(N, C, *)` or `(C, *)`. Throws TorchError for another number of dimensions. */
function channelsOf(input: Tensor, layer: _ConvNd): number {
  const unbatched = layer.kernel_size.length + 1;
  const dim = input.dim();
  if (dim === unbatched || dim === unbatched + 1) return input.size(dim - unbatched);
  throw new TorchError(
    `Expected ${unbatched}D (unbatched) or ${unbatched + 1}D (batched) input to ${layer._get_name()}, but got input of size: ` +
      `${input.shape}`,
  );
}

/** A class of convolutions that take `in_channels` from their first input. `parameters` are those of the base. */
function lazy<Base extends ConvClass>(base: Base, parameters: readonly string[]): Base & LazyModuleClass {
  const signature = { name: `Lazy${base.name}.__init__`, parameters: parameters.slice(1), required: 2 };

  abstract class LazyConv extends LazyModuleMixin<ConvClass>(base) {
    // biome-ignore lint/suspicious/noExplicitAny: see `ConvClass`
    constructor(...args: any[]) {
      const bound = bind<LazyChannels & ConvOptions>(signature, args);
      const { out_channels, bias = true, device, dtype } = bound;
      super({ ...bound, in_channels: 0, out_channels: 0, bias: false });
      this.weight = new UninitializedParameter({ device, dtype });
      this.out_channels = out_channels;
      if (bias) this.bias = new UninitializedParameter({ device, dtype });
    }

    override reset_parameters(): void {
      if (!this.has_uninitialized_params() && this.in_channels !== 0) super.reset_parameters();
    }

    override initialize_parameters(input: Tensor): void {
      if (!this.has_uninitialized_params()) return;
      const in_channels = channelsOf(input, this);
      if (in_channels % this.groups !== 0) throw new RangeError('in_channels must be divisible by groups');
      this.in_channels = in_channels;
      const { weight, bias } = this;
      if (is_lazy(weight)) weight.materialize(weightSize(this));
      if (is_lazy(bias)) bias.materialize([this.out_channels]);
      this.reset_parameters();
    }
  }
  // The compiler cannot see that the class has what the base has.
  return LazyConv as unknown as Base & LazyModuleClass;
}

/**
 * A `Conv1d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConv1d(33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50)).shape; // [20, 33, 24]
 */
export class LazyConv1d<B extends boolean = true> extends lazy(Conv1d, convParameters)<B> {
  static override cls_to_become = Conv1d;

  constructor(args: ConvOptions<B> & LazyChannels);
  constructor(...args: LazyConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

/**
 * A `Conv2d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConv2d(33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50, 100)).shape; // [20, 33, 24, 49]
 */
export class LazyConv2d<B extends boolean = true> extends lazy(Conv2d, convParameters)<B> {
  static override cls_to_become = Conv2d;

  constructor(args: ConvOptions<B> & LazyChannels);
  constructor(...args: LazyConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

/**
 * A `Conv3d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConv3d(33, 3, { stride: 2 });
 * m(torch.randn(2, 16, 10, 20, 20)).shape; // [2, 33, 4, 9, 9]
 */
export class LazyConv3d<B extends boolean = true> extends lazy(Conv3d, convParameters)<B> {
  static override cls_to_become = Conv3d;

  constructor(args: ConvOptions<B> & LazyChannels);
  constructor(...args: LazyConvArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

/**
 * A `ConvTranspose1d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConvTranspose1d(33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50)).shape; // [20, 33, 101]
 */
export class LazyConvTranspose1d<B extends boolean = true> extends lazy(ConvTranspose1d, convTransposeParameters)<B> {
  static override cls_to_become = ConvTranspose1d;

  constructor(args: ConvTransposeOptions<B> & LazyChannels);
  constructor(...args: LazyConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

/**
 * A `ConvTranspose2d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConvTranspose2d(33, 3, { stride: 2 });
 * m(torch.randn(20, 16, 50, 100)).shape; // [20, 33, 101, 201]
 */
export class LazyConvTranspose2d<B extends boolean = true> extends lazy(ConvTranspose2d, convTransposeParameters)<B> {
  static override cls_to_become = ConvTranspose2d;

  constructor(args: ConvTransposeOptions<B> & LazyChannels);
  constructor(...args: LazyConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

/**
 * A `ConvTranspose3d` that takes `in_channels` from its first input, and is a plain one afterwards.
 *
 * The first call throws TorchError for an input of another number of dimensions, RangeError when `groups` does not divide its
 * channels.
 *
 * @example
 * const m = new nn.LazyConvTranspose3d(33, 3, { stride: 2 });
 * m(torch.randn(2, 16, 10, 20, 20)).shape; // [2, 33, 21, 41, 41]
 */
export class LazyConvTranspose3d<B extends boolean = true> extends lazy(ConvTranspose3d, convTransposeParameters)<B> {
  static override cls_to_become = ConvTranspose3d;

  constructor(args: ConvTransposeOptions<B> & LazyChannels);
  constructor(...args: LazyConvTransposeArguments<B>);
  constructor(...args: unknown[]) {
    super(...(args as [never])); // read by `lazy`
  }
}

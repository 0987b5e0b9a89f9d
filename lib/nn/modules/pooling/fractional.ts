import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import type { Pooled } from '../../functional/pooling.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import { type Size, times } from '../utils.js';

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
  protected static readonly dims: 2 | 3;
  kernel_size: readonly number[];
  return_indices: R;
  declare _random_samples: Tensor | null;
  output_size: readonly number[] | null;
  output_ratio: readonly number[] | null;

  constructor(args: FractionalMaxPoolOptions<R> & { kernel_size: Size });
  constructor(...args: FractionalMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super();
    const { dims } = new.target;
    const name = `FractionalMaxPool${dims}d`;
    const signature = { name: `${name}.__init__`, parameters: fractional, required: 1 };
    const bound = bind<FractionalMaxPoolOptions<R> & { kernel_size: Size }>(signature, args);
    const { kernel_size, output_size = null, output_ratio = null, _random_samples = null } = bound;
    this.kernel_size = times(kernel_size, dims);
    if (dims === 3 && this.kernel_size.some((k) => k <= 0)) {
      throw new RangeError(`kernel_size must be greater than 0, but got ${repr(kernel_size)}`);
    }
    // `false` is what R stands for when nothing was given.
    this.return_indices = bound.return_indices ?? (false as R);
    this.register_buffer('_random_samples', _random_samples);
    this.output_size = output_size === null ? null : times(output_size, dims);
    this.output_ratio = output_ratio === null ? null : times(output_ratio, dims);
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
  protected static override readonly dims = 2;

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
  protected static override readonly dims = 3;

  forward(input: Tensor): Pooled<R> {
    const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
    return F.fractional_max_pool3d<R>(input, kernel_size, output_size, output_ratio, return_indices, _random_samples);
  }
}

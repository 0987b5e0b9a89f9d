import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import type { OptionalSize, Pooled } from '../../functional/pooling.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import type { Size } from '../utils.js';

export interface AdaptiveMaxPoolOptions<R extends boolean = boolean> extends Keywords {
  /** Also give where the maxima were. Default: `false`. */
  return_indices?: R | undefined;
}

type AdaptiveMaxPoolArguments<R extends boolean> = Arguments<
  [output_size: OptionalSize],
  [return_indices?: R],
  AdaptiveMaxPoolOptions<R>
>;

const signatures = {
  max: { name: '_AdaptiveMaxPoolNd.__init__', parameters: ['output_size', 'return_indices'], required: 1 },
  average: { name: '_AdaptiveAvgPoolNd.__init__', parameters: ['output_size'], required: 1 },
} as const;

/** What all adaptive maximum poolings share. */
export abstract class _AdaptiveMaxPoolNd<R extends boolean = boolean> extends Module {
  output_size: OptionalSize;
  return_indices: R;

  constructor(args: AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize });
  constructor(...args: AdaptiveMaxPoolArguments<R>);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<AdaptiveMaxPoolOptions<R> & { output_size: OptionalSize }>(signatures.max, args);
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
  forward(input: Tensor): Pooled<R> {
    return F.adaptive_max_pool3d<R>(input, this.output_size, this.return_indices);
  }
}

/** What all adaptive average poolings share. */
export abstract class _AdaptiveAvgPoolNd<S extends OptionalSize = OptionalSize> extends Module {
  output_size: S;

  constructor(output_size: S | (Keywords & { output_size: S }));
  constructor(...args: unknown[]) {
    super();
    this.output_size = bind<{ output_size: S }>(signatures.average, args).output_size;
  }

  override extra_repr(): string {
    return `output_size=${repr(this.output_size)}`;
  }
}

/**
 * Average over `output_size` windows of `(N, C, L)` or `(C, L)`.
 *
 * @example
 * new nn.AdaptiveAvgPool1d(5)(torch.randn(1, 64, 8)).shape; // [1, 64, 5]
 */
export class AdaptiveAvgPool1d extends _AdaptiveAvgPoolNd<Size> {
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
  forward(input: Tensor): Tensor {
    return F.adaptive_avg_pool3d(input, this.output_size);
  }
}

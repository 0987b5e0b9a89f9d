import { bind } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/normalization.js';
import { _NormBase, type NormArguments, type NormOptions, type NormValues, normParameters } from './base.js';

const signature = { name: '_BatchNorm.__init__', parameters: normParameters, required: 1 } as const;

/** Batch normalisation of any number of dimensions. */
export abstract class _BatchNorm<
  A extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends _NormBase<A, T, B> {
  constructor(args: NormOptions<A, T, B> & { num_features: number });
  constructor(...args: NormArguments<A, T, B>);
  constructor(...args: unknown[]) {
    const values = bind<NormValues>(signature, args);
    super(values, values.affine ?? true, values.track_running_stats ?? true);
  }

  forward(input: Tensor): Tensor {
    this._check_input_dim(input);
    const { training, track_running_stats, eps } = this;
    const factor = this.averageFactor();
    // What is not tracked may still be there, and is not to be written in training.
    const use = !training || track_running_stats;
    const mean: Tensor | null = use ? this.running_mean : null;
    const variance: Tensor | null = use ? this.running_var : null;
    // The batch's own statistics, also in evaluation when there are no others.
    const own = training || (mean === null && variance === null);
    return F.batch_norm(input, mean, variance, this.weight, this.bias, own, factor, eps);
  }

  /** Counts the batch in training, and says how much it weighs in the running statistics. */
  private averageFactor(): number {
    const { momentum } = this;
    const batches: Tensor | null = this.num_batches_tracked;
    if (!this.training || !this.track_running_stats || batches === null) return momentum ?? 0;
    batches.add_(1);
    return momentum ?? 1 / batches.item();
  }
}

const unfit = (expected: string, input: Tensor): RangeError =>
  new RangeError(`expected ${expected} input (got ${input.dim()}D input)`);

/**
 * Batch normalisation of `(N, C)` or `(N, C, L)` (Ioffe and Szegedy, 2015).
 *
 * Throws RangeError for other shapes, and in training for a single value per channel.
 *
 * @example
 * new nn.BatchNorm1d(100)(torch.randn(20, 100)).shape; // [20, 100]
 */
export class BatchNorm1d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends _BatchNorm<A, T, B> {
  _check_input_dim(input: Tensor): void {
    const dim = input.dim();
    if (dim !== 2 && dim !== 3) throw unfit('2D or 3D', input);
  }
}

/**
 * Batch normalisation of `(N, C, H, W)` (Ioffe and Szegedy, 2015).
 *
 * Throws RangeError for other shapes, and in training for a single value per channel.
 *
 * @example
 * new nn.BatchNorm2d(100, { affine: false })(torch.randn(20, 100, 35, 45)).shape; // [20, 100, 35, 45]
 */
export class BatchNorm2d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends _BatchNorm<A, T, B> {
  _check_input_dim(input: Tensor): void {
    if (input.dim() !== 4) throw unfit('4D', input);
  }
}

/**
 * Batch normalisation of `(N, C, D, H, W)` (Ioffe and Szegedy, 2015).
 *
 * Throws RangeError for other shapes, and in training for a single value per channel.
 *
 * @example
 * new nn.BatchNorm3d(100)(torch.randn(2, 100, 5, 6, 7)).shape; // [2, 100, 5, 6, 7]
 */
export class BatchNorm3d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends _BatchNorm<A, T, B> {
  _check_input_dim(input: Tensor): void {
    if (input.dim() !== 5) throw unfit('5D', input);
  }
}

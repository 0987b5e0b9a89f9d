import { bind } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import * as F from '../../functional/normalization.js';
import type { Module } from '../../module.js';
import { _NormBase, type NormArguments, type NormOptions, type NormValues, normParameters } from '../batchnorm/base.js';

const signature = { name: '_InstanceNorm.__init__', parameters: normParameters, required: 1 } as const;

/** Instance normalisation of any number of dimensions. */
export abstract class _InstanceNorm<
  A extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends _NormBase<A, T, B> {
  constructor(args: NormOptions<A, T, B> & { num_features: number });
  constructor(...args: NormArguments<A, T, B>);
  constructor(...args: unknown[]) {
    const values = bind<NormValues>(signature, args);
    super(values, values.affine ?? false, values.track_running_stats ?? false);
  }

  /** The number of dimensions of an input without a batch. */
  abstract _get_no_batch_dim(): number;

  _check_input_dim(input: Tensor): void {
    const dim = input.dim();
    const least = this._get_no_batch_dim();
    if (dim !== least && dim !== least + 1) {
      throw new RangeError(`expected ${least}D or ${least + 1}D input (got ${dim}D input)`);
    }
  }

  private normalize(input: Tensor): Tensor {
    const { running_mean, running_var, weight, bias, momentum, eps } = this;
    const own = this.training || !this.track_running_stats;
    return F.instance_norm(input, running_mean, running_var, weight, bias, own, momentum ?? 0, eps);
  }

  forward(input: Tensor): Tensor {
    this._check_input_dim(input);
    const unbatched = input.dim() === this._get_no_batch_dim();
    const dim = input.dim() - this._get_no_batch_dim();
    if (input.size(dim) !== this.num_features) {
      if (this.affine) {
        throw new RangeError(
          `expected input's size at dim=${dim} to match num_features (${this.num_features}), but got: ${input.size(dim)}.`,
        );
      }
      warn(
        `input's size at dim=${dim} does not match num_features. You can silence this warning by not passing in ` +
          'num_features, which is not used because affine=False',
      );
    }
    return unbatched ? this.normalize(input.unsqueeze(0)).squeeze(0) : this.normalize(input);
  }

  override _load_from_state_dict(...args: Parameters<Module['_load_from_state_dict']>): void {
    const [state_dict, prefix, local_metadata, , , , error_msgs] = args;
    if (local_metadata.version === undefined && !this.track_running_stats) {
      const stale = ['running_mean', 'running_var'].map((name) => prefix + name).filter((key) => key in state_dict);
      if (stale.length > 0) error_msgs.push(this.staleStatistics(stale));
      for (const key of stale) delete state_dict[key];
    }
    super._load_from_state_dict(...args);
  }

  private staleStatistics(keys: readonly string[]): string {
    const names = keys.map((key) => `"${key}"`).join(' and ');
    const klass = this.constructor.name;
    return (
      `Unexpected running stats buffer(s) ${names} for ${klass} with track_running_stats=False. If state_dict is a ` +
      `checkpoint saved before 0.4.0, this may be expected because ${klass} does not track running stats by default ` +
      'since 0.4.0. Please remove these keys from state_dict. If the running stats are actually needed, instead set ' +
      `track_running_stats=True in ${klass} to enable them. See the documentation of ${klass} for details.`
    );
  }
}

/**
 * Instance normalisation of `(N, C, L)` or `(C, L)` (Ulyanov et al., 2016).
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.InstanceNorm1d(100, { affine: true })(torch.randn(20, 100, 40)).shape; // [20, 100, 40]
 */
export class InstanceNorm1d<
  A extends boolean = false,
  T extends boolean = false,
  B extends boolean = true,
> extends _InstanceNorm<A, T, B> {
  _get_no_batch_dim(): number {
    return 2;
  }
}

/**
 * Instance normalisation of `(N, C, H, W)` or `(C, H, W)` (Ulyanov et al., 2016).
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.InstanceNorm2d(100)(torch.randn(20, 100, 35, 45)).shape; // [20, 100, 35, 45]
 */
export class InstanceNorm2d<
  A extends boolean = false,
  T extends boolean = false,
  B extends boolean = true,
> extends _InstanceNorm<A, T, B> {
  _get_no_batch_dim(): number {
    return 3;
  }
}

/**
 * Instance normalisation of `(N, C, D, H, W)` or `(C, D, H, W)` (Ulyanov et al., 2016).
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.InstanceNorm3d(100)(torch.randn(2, 100, 5, 6, 7)).shape; // [2, 100, 5, 6, 7]
 */
export class InstanceNorm3d<
  A extends boolean = false,
  T extends boolean = false,
  B extends boolean = true,
> extends _InstanceNorm<A, T, B> {
  _get_no_batch_dim(): number {
    return 4;
  }
}

import type { Arguments } from '../../../bind.js';
import { tensor } from '../../../creation.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { empty, ones, zeros } from '../../../generated/torch.js';
import { float, repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Placement } from '../linear.js';

/** The type of a parameter that a normalisation learns when `affine`, or may learn when that is not known. */
export type Affine<A extends boolean> = A extends true ? Parameter : null;

/** The type of statistics that are kept when `track_running_stats`. */
export type Tracked<T extends boolean> = T extends true ? Tensor : null;

export interface NormOptions<A extends boolean = boolean, T extends boolean = boolean, B extends boolean = boolean>
  extends Placement {
  /** Added to the variance. Default: `1e-5`. */
  eps?: number | undefined;
  /** How fast the running statistics move; `null` averages all batches alike. Default: `0.1`. */
  momentum?: number | null | undefined;
  /** Learn a scale and a shift per channel. */
  affine?: A | undefined;
  /** Keep running statistics, for evaluation. */
  track_running_stats?: T | undefined;
  /** Learn the shift, where `affine`. Default: `true`. Keyword only. */
  bias?: B | undefined;
}

type Optional<A extends boolean, T extends boolean> = [
  eps?: number,
  momentum?: number | null,
  affine?: A,
  track_running_stats?: T,
  device?: DeviceLike | null,
  dtype?: dtype | null,
];

export type NormArguments<A extends boolean, T extends boolean, B extends boolean> = Arguments<
  [num_features: number],
  Optional<A, T>,
  NormOptions<A, T, B>
>;

export type LazyNormArguments<A extends boolean, T extends boolean, B extends boolean> = Arguments<
  [],
  Optional<A, T>,
  NormOptions<A, T, B>
>;

/** The parameters of the constructors. */
export const normParameters = [
  'num_features',
  'eps',
  'momentum',
  'affine',
  'track_running_stats',
  'device',
  'dtype',
  '*',
  'bias',
] as const;

export interface NormValues extends NormOptions {
  num_features: number;
}

/** Scale, shift and running statistics per channel: what batch and instance normalisation share. */
export abstract class _NormBase<
  A extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends Module {
  static override readonly _version: number = 2;

  num_features: number;
  eps: number;
  momentum: number | null;
  affine: A;
  track_running_stats: T;
  declare weight: Affine<A>;
  declare bias: B extends false ? null : Affine<A>;
  declare running_mean: Tracked<T>;
  declare running_var: Tracked<T>;
  declare num_batches_tracked: Tracked<T>;

  constructor(values: NormValues, affine: boolean, track_running_stats: boolean) {
    super();
    const { num_features, eps = 1e-5, momentum = 0.1, bias = true, device, dtype } = values;
    this.num_features = num_features;
    this.eps = eps;
    this.momentum = momentum;
    // The options' types say which literals A and T stand for.
    this.affine = affine as A;
    this.track_running_stats = track_running_stats as T;
    const learned = (wanted: boolean): Parameter | null =>
      wanted ? new Parameter(empty([num_features], { device, dtype })) : null;
    this.register_parameter('weight', learned(affine));
    this.register_parameter('bias', learned(affine && bias));
    const tracked = (make: () => Tensor): Tensor | null => (track_running_stats ? make() : null);
    this.register_buffer(
      'running_mean',
      tracked(() => zeros([num_features], { device, dtype })),
    );
    this.register_buffer(
      'running_var',
      tracked(() => ones([num_features], { device, dtype })),
    );
    this.register_buffer(
      'num_batches_tracked',
      tracked(() => tensor(0, { dtype: 'int64', device: device ?? null })),
    );
    this.reset_parameters();
  }

  /** Forgets the batches seen so far. */
  reset_running_stats(): void {
    this.running_mean?.zero_();
    this.running_var?.fill_(1);
    this.num_batches_tracked?.zero_();
  }

  /** Forgets the batches seen so far and what was learned. */
  reset_parameters(): void {
    this.reset_running_stats();
    const weight: Parameter | null = this.weight;
    const bias: Parameter | null = this.bias;
    if (weight !== null) init.ones_(weight);
    if (bias !== null) init.zeros_(bias);
  }

  /** Throws RangeError unless the input has a shape that this layer takes. */
  abstract _check_input_dim(input: Tensor): void;

  override extra_repr(): string {
    const { num_features, eps, momentum, affine, track_running_stats, bias } = this;
    return (
      `${num_features}, eps=${float(eps)}, momentum=${repr(momentum === null ? null : float(momentum))}, ` +
      `affine=${repr(affine)}, bias=${repr(bias !== null)}, track_running_stats=${repr(track_running_stats)}`
    );
  }

  override _load_from_state_dict(...args: Parameters<Module['_load_from_state_dict']>): void {
    const [state_dict, prefix, local_metadata] = args;
    const key = `${prefix}num_batches_tracked`;
    // States older than version 2 did not count batches.
    if (this.track_running_stats && (local_metadata.version ?? 0) < 2 && !(key in state_dict)) {
      const counted: Tensor | null = this.num_batches_tracked;
      state_dict[key] = counted !== null && counted.device.type !== 'meta' ? counted : tensor(0, { dtype: 'int64' });
    }
    super._load_from_state_dict(...args);
  }
}

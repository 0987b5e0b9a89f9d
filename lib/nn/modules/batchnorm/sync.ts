import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import type { Tensor } from '../../../tensor.js';
import type { Module } from '../../module.js';
import type { NormOptions, NormValues } from './base.js';
import { _BatchNorm } from './batchnorm.js';

export interface SyncBatchNormOptions<
  A extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends NormOptions<A, T, B> {
  /** Kept, and of no effect: there are no other processes to average with. */
  process_group?: unknown;
}

const signature = {
  name: 'SyncBatchNorm.__init__',
  parameters: [
    'num_features',
    'eps',
    'momentum',
    'affine',
    'track_running_stats',
    'process_group',
    'device',
    'dtype',
    '*',
    'bias',
  ],
  required: 1,
} as const;

const conversion = {
  name: 'SyncBatchNorm.convert_sync_batchnorm',
  parameters: ['module', 'process_group'],
  required: 1,
} as const;

/**
 * Batch normalisation of `(N, C, *)` over all processes of a group. In a single process, which is all there is here, it is
 * batch normalisation.
 *
 * Throws RangeError for an input of less than two dimensions or without channels.
 *
 * @example
 * new nn.SyncBatchNorm(100)(torch.randn(20, 100, 35)).shape; // [20, 100, 35]
 */
export class SyncBatchNorm<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends _BatchNorm<A, T, B> {
  process_group: unknown;

  constructor(args: SyncBatchNormOptions<A, T, B> & { num_features: number });
  constructor(
    ...args: Arguments<
      [num_features: number],
      [
        eps?: number,
        momentum?: number | null,
        affine?: A,
        track_running_stats?: T,
        process_group?: unknown,
        device?: DeviceLike | null,
        dtype?: dtype | null,
      ],
      SyncBatchNormOptions<A, T, B>
    >
  );
  constructor(...args: unknown[]) {
    const { process_group = null, ...values } = bind<NormValues & { process_group?: unknown }>(signature, args);
    // The values of a call of one of the two forms above.
    super(values as NormOptions<A, T, B> & { num_features: number });
    this.process_group = process_group;
  }

  _check_input_dim(input: Tensor): void {
    if (input.dim() < 2) throw new RangeError(`expected at least 2D input (got ${input.dim()}D input)`);
    if (input.size(1) === 0) throw new RangeError('SyncBatchNorm number of input channels should be non-zero');
  }

  /**
   * Replaces every batch normalisation below `module`, in place, by a `SyncBatchNorm` with the same parameters and
   * statistics. Returns `module`, or what takes its place.
   *
   * @example
   * nn.SyncBatchNorm.convert_sync_batchnorm(new nn.Sequential(new nn.Linear(20, 100), new nn.BatchNorm1d(100)));
   */
  static convert_sync_batchnorm(
    ...args: Arguments<[module: Module], [process_group?: unknown], Keywords & { process_group?: unknown }>
  ): Module {
    const { module, process_group = null } = bind<{ module: Module; process_group?: unknown }>(conversion, args);
    const converted = module instanceof _BatchNorm ? synchronised(module, process_group) : module;
    for (const [name, child] of module.named_children()) {
      converted.add_module(name, SyncBatchNorm.convert_sync_batchnorm(child, process_group));
    }
    return converted;
  }
}

function synchronised(module: _BatchNorm, process_group: unknown): SyncBatchNorm<boolean, boolean, boolean> {
  const { num_features, eps, momentum, affine, track_running_stats } = module;
  const bias = module.bias !== null;
  const options = { eps, momentum, affine, track_running_stats, process_group, bias };
  const converted = new SyncBatchNorm<boolean, boolean, boolean>(num_features, options);
  if (affine) {
    converted.weight = module.weight;
    converted.bias = module.bias;
  }
  converted.running_mean = module.running_mean;
  converted.running_var = module.running_var;
  converted.num_batches_tracked = module.num_batches_tracked;
  converted.training = module.training;
  return converted;
}

import { bind } from '../../../bind.js';
import { tensor } from '../../../creation.js';
import type { Tensor } from '../../../tensor.js';
import { is_lazy, UninitializedBuffer, UninitializedParameter } from '../../parameter.js';
import { type LazyModuleClass, LazyModuleMixin } from '../lazy.js';
import { type _NormBase, type LazyNormArguments, type NormOptions, normParameters } from './base.js';
import { BatchNorm1d, BatchNorm2d, BatchNorm3d } from './batchnorm.js';

// biome-ignore lint/suspicious/noExplicitAny: what the compiler demands of the constructor of a mixin's base
type NormClass = abstract new (...args: any[]) => _NormBase;

const signature = { name: '_LazyNormBase.__init__', parameters: normParameters.slice(1), required: 0 } as const;

/** A class of normalisations that take `num_features` from their first input. */
export function lazyNorm<Base extends NormClass>(base: Base): Base & LazyModuleClass {
  abstract class LazyNorm extends LazyModuleMixin<NormClass>(base) {
    // biome-ignore lint/suspicious/noExplicitAny: see `NormClass`
    constructor(...args: any[]) {
      const bound = bind<NormOptions>(signature, args);
      const { affine = true, track_running_stats = true, bias = true, device, dtype } = bound;
      super({ ...bound, num_features: 0, affine: false, track_running_stats: false, bias: false });
      this.affine = affine;
      this.track_running_stats = track_running_stats;
      if (affine) this.weight = new UninitializedParameter({ device, dtype });
      if (affine && bias) this.bias = new UninitializedParameter({ device, dtype });
      if (track_running_stats) {
        this.running_mean = new UninitializedBuffer({ device, dtype });
        this.running_var = new UninitializedBuffer({ device, dtype });
        this.num_batches_tracked = tensor(0, { dtype: 'int64', device: device ?? null });
      }
    }

    override reset_parameters(): void {
      if (!this.has_uninitialized_params() && this.num_features !== 0) super.reset_parameters();
    }

    override initialize_parameters(input: Tensor): void {
      if (!this.has_uninitialized_params()) return;
      const size = input.size(1);
      this.num_features = size;
      const { weight, bias, running_mean, running_var } = this;
      for (const state of [weight, bias, running_mean, running_var]) if (is_lazy(state)) state.materialize([size]);
      this.reset_parameters();
    }
  }
  // The compiler cannot see that the class has what the base has.
  return LazyNorm as unknown as Base & LazyModuleClass;
}

/**
 * A `BatchNorm1d` that takes `num_features` from its first input, and is a plain one afterwards.
 *
 * @example
 * const m = new nn.LazyBatchNorm1d();
 * m(torch.randn(20, 100)).shape; // [20, 100]
 */
export class LazyBatchNorm1d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(BatchNorm1d)<A, T, B> {
  static override cls_to_become = BatchNorm1d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

/**
 * A `BatchNorm2d` that takes `num_features` from its first input, and is a plain one afterwards.
 *
 * @example
 * const m = new nn.LazyBatchNorm2d();
 * m(torch.randn(20, 100, 35, 45)).shape; // [20, 100, 35, 45]
 */
export class LazyBatchNorm2d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(BatchNorm2d)<A, T, B> {
  static override cls_to_become = BatchNorm2d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

/**
 * A `BatchNorm3d` that takes `num_features` from its first input, and is a plain one afterwards.
 *
 * @example
 * const m = new nn.LazyBatchNorm3d();
 * m(torch.randn(2, 100, 5, 6, 7)).shape; // [2, 100, 5, 6, 7]
 */
export class LazyBatchNorm3d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(BatchNorm3d)<A, T, B> {
  static override cls_to_become = BatchNorm3d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

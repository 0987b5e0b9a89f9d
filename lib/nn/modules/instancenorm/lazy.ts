import type { LazyNormArguments } from '../batchnorm/base.js';
import { lazyNorm } from '../batchnorm/lazy.js';
import { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm.js';

/**
 * An `InstanceNorm1d` that takes `num_features` from its first input, and is a plain one afterwards. Learns scale and shift and keeps
 * running statistics unless told otherwise.
 *
 * @example
 * const m = new nn.LazyInstanceNorm1d();
 * m(torch.randn(20, 100, 40)).shape; // [20, 100, 40]
 */
export class LazyInstanceNorm1d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(InstanceNorm1d)<A, T, B> {
  static override cls_to_become = InstanceNorm1d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

/**
 * An `InstanceNorm2d` that takes `num_features` from its first input, and is a plain one afterwards. Learns scale and shift and keeps
 * running statistics unless told otherwise.
 *
 * @example
 * const m = new nn.LazyInstanceNorm2d();
 * m(torch.randn(20, 100, 35, 45)).shape; // [20, 100, 35, 45]
 */
export class LazyInstanceNorm2d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(InstanceNorm2d)<A, T, B> {
  static override cls_to_become = InstanceNorm2d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

/**
 * An `InstanceNorm3d` that takes `num_features` from its first input, and is a plain one afterwards. Learns scale and shift and keeps
 * running statistics unless told otherwise.
 *
 * @example
 * const m = new nn.LazyInstanceNorm3d();
 * m(torch.randn(2, 100, 5, 6, 7)).shape; // [2, 100, 5, 6, 7]
 */
export class LazyInstanceNorm3d<
  A extends boolean = true,
  T extends boolean = true,
  B extends boolean = true,
> extends lazyNorm(InstanceNorm3d)<A, T, B> {
  static override cls_to_become = InstanceNorm3d;

  constructor(...args: LazyNormArguments<A, T, B>) {
    super(...(args as [never])); // read by `lazyNorm`
  }
}

import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { empty } from '../../generated/torch.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/normalization.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import type { Affine } from './batchnorm.js';
import type { Placement } from './linear.js';
import { type Size, single } from './utils.js';

export interface LocalResponseNormOptions extends Keywords {
  /** Factor of the mean square. Default: `1e-4`. */
  alpha?: number | undefined;
  /** Exponent. Default: `0.75`. */
  beta?: number | undefined;
  /** Added to the mean square. Default: `1`. */
  k?: number | undefined;
}

/** What normalisations over neighbouring channels share. The class names itself, for errors. */
export abstract class ResponseNorm extends Module {
  protected static readonly kind: string;
  size: number;
  alpha: number;
  beta: number;
  k: number;

  constructor(args: LocalResponseNormOptions & { size: number });
  constructor(
    ...args: Arguments<[size: number], [alpha?: number, beta?: number, k?: number], LocalResponseNormOptions>
  );
  constructor(...args: unknown[]) {
    super();
    const parameters = ['size', 'alpha', 'beta', 'k'];
    const signature = { name: `${new.target.kind}.__init__`, parameters, required: 1 };
    const bound = bind<LocalResponseNormOptions & { size: number }>(signature, args);
    this.size = bound.size;
    this.alpha = bound.alpha ?? 1e-4;
    this.beta = bound.beta ?? 0.75;
    this.k = bound.k ?? 1;
  }
}

/**
 * Divides each value by a power of the mean square over `size` neighbouring channels of `(N, C, *)`.
 *
 * @example
 * new nn.LocalResponseNorm(2)(torch.randn(32, 5, 24, 24)).shape; // [32, 5, 24, 24]
 */
export class LocalResponseNorm extends ResponseNorm {
  protected static override readonly kind = 'LocalResponseNorm';

  forward(input: Tensor): Tensor {
    return F.local_response_norm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extra_repr(): string {
    return `${this.size}, alpha=${float(this.alpha)}, beta=${float(this.beta)}, k=${float(this.k)}`;
  }
}

export interface LayerNormOptions<A extends boolean = boolean, B extends boolean = boolean> extends Placement {
  /** Added to the variance. Default: `1e-5`. */
  eps?: number | undefined;
  /** Learn a scale and a shift per element. Default: `true`. */
  elementwise_affine?: A | undefined;
  /** Learn the shift, where `elementwise_affine`. Default: `true`. */
  bias?: B | undefined;
}

interface Normalized {
  normalized_shape: Size;
}

const layerNorm = {
  name: 'LayerNorm.__init__',
  parameters: ['normalized_shape', 'eps', 'elementwise_affine', 'bias', 'device', 'dtype'],
  required: 1,
} as const;

/**
 * Normalises over the last dimensions, whose sizes are `normalized_shape`: `(N, *)` (Ba et al., 2016).
 *
 * @example
 * new nn.LayerNorm([5, 10])(torch.randn(20, 5, 10)).shape; // [20, 5, 10]
 */
export class LayerNorm<A extends boolean = true, B extends boolean = true> extends Module {
  normalized_shape: readonly number[];
  eps: number;
  elementwise_affine: A;
  declare weight: Affine<A>;
  declare bias: B extends false ? null : Affine<A>;

  constructor(args: LayerNormOptions<A, B> & Normalized);
  constructor(
    ...args: Arguments<
      [normalized_shape: Size],
      [eps?: number, elementwise_affine?: A, bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
      LayerNormOptions<A, B>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<LayerNormOptions & Normalized>(layerNorm, args);
    const { normalized_shape, eps = 1e-5, elementwise_affine = true, bias = true, device, dtype } = bound;
    this.normalized_shape = single(normalized_shape);
    this.eps = eps;
    // The options' types say which literal A stands for.
    this.elementwise_affine = elementwise_affine as A;
    const learned = (wanted: boolean): Parameter | null =>
      wanted ? new Parameter(empty(this.normalized_shape, { device, dtype })) : null;
    this.register_parameter('weight', learned(elementwise_affine));
    this.register_parameter('bias', learned(elementwise_affine && bias));
    this.reset_parameters();
  }

  /** Sets the scale to ones and the shift to zeros. */
  reset_parameters(): void {
    resetAffine(this.weight, this.bias);
  }

  forward(input: Tensor): Tensor {
    return F.layer_norm(input, this.normalized_shape, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    const { normalized_shape, eps, elementwise_affine, bias } = this;
    return (
      `${repr(normalized_shape)}, eps=${float(eps)}, elementwise_affine=${repr(elementwise_affine)}, ` +
      `bias=${repr(bias !== null)}`
    );
  }
}

function resetAffine(weight: Parameter | null, bias: Parameter | null): void {
  if (weight !== null) init.ones_(weight);
  if (bias !== null) init.zeros_(bias);
}

export interface GroupNormOptions<A extends boolean = boolean, B extends boolean = boolean> extends Placement {
  /** Added to the variance. Default: `1e-5`. */
  eps?: number | undefined;
  /** Learn a scale and a shift per channel. Default: `true`. */
  affine?: A | undefined;
  /** Learn the shift, where `affine`. Default: `true`. Keyword only. */
  bias?: B | undefined;
}

interface Groups {
  num_groups: number;
  num_channels: number;
}

const groupNorm = {
  name: 'GroupNorm.__init__',
  parameters: ['num_groups', 'num_channels', 'eps', 'affine', 'device', 'dtype', '*', 'bias'],
  required: 2,
} as const;

/**
 * Normalises each of `num_groups` groups of channels of `(N, C, *)` (Wu and He, 2018).
 *
 * Throws RangeError unless the groups divide the channels.
 *
 * @example
 * new nn.GroupNorm(3, 6)(torch.randn(20, 6, 10, 10)).shape; // [20, 6, 10, 10]
 */
export class GroupNorm<A extends boolean = true, B extends boolean = true> extends Module {
  num_groups: number;
  num_channels: number;
  eps: number;
  affine: A;
  declare weight: Affine<A>;
  declare bias: B extends false ? null : Affine<A>;

  constructor(args: GroupNormOptions<A, B> & Groups);
  constructor(
    ...args: Arguments<
      [num_groups: number, num_channels: number],
      [eps?: number, affine?: A, device?: DeviceLike | null, dtype?: dtype | null],
      GroupNormOptions<A, B>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<GroupNormOptions & Groups>(groupNorm, args);
    const { num_groups, num_channels, eps = 1e-5, affine = true, bias = true, device, dtype } = bound;
    if (num_channels % num_groups !== 0) {
      throw new RangeError(`num_channels (${num_channels}) must be divisible by num_groups (${num_groups})`);
    }
    this.num_groups = num_groups;
    this.num_channels = num_channels;
    this.eps = eps;
    // The options' types say which literal A stands for.
    this.affine = affine as A;
    const learned = (wanted: boolean): Parameter | null =>
      wanted ? new Parameter(empty([num_channels], { device, dtype })) : null;
    this.register_parameter('weight', learned(affine));
    this.register_parameter('bias', learned(affine && bias));
    this.reset_parameters();
  }

  /** Sets the scale to ones and the shift to zeros. */
  reset_parameters(): void {
    resetAffine(this.weight, this.bias);
  }

  forward(input: Tensor): Tensor {
    return F.group_norm(input, this.num_groups, this.weight, this.bias, this.eps);
  }

  override extra_repr(): string {
    const { num_groups, num_channels, eps, affine, bias } = this;
    return `${num_groups}, ${num_channels}, eps=${float(eps)}, affine=${repr(affine)}, bias=${repr(bias !== null)}`;
  }
}

export interface RMSNormOptions<A extends boolean = boolean> extends Placement {
  /** Added to the mean square. Default: the machine epsilon of the input's dtype. */
  eps?: number | null | undefined;
  /** Learn a scale per element. Default: `true`. */
  elementwise_affine?: A | undefined;
}

const rmsNorm = {
  name: 'RMSNorm.__init__',
  parameters: ['normalized_shape', 'eps', 'elementwise_affine', 'device', 'dtype'],
  required: 1,
} as const;

/**
 * Divides by the root mean square over the last dimensions, whose sizes are `normalized_shape`: `(N, *)` (Zhang and
 * Sennrich, 2019).
 *
 * @example
 * new nn.RMSNorm([2, 3])(torch.randn(2, 2, 3)).shape; // [2, 2, 3]
 */
export class RMSNorm<A extends boolean = true> extends Module {
  normalized_shape: readonly number[];
  eps: number | null;
  elementwise_affine: A;
  declare weight: Affine<A>;

  constructor(args: RMSNormOptions<A> & Normalized);
  constructor(
    ...args: Arguments<
      [normalized_shape: Size],
      [eps?: number | null, elementwise_affine?: A, device?: DeviceLike | null, dtype?: dtype | null],
      RMSNormOptions<A>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<RMSNormOptions & Normalized>(rmsNorm, args);
    const { normalized_shape, eps = null, elementwise_affine = true, device, dtype } = bound;
    this.normalized_shape = single(normalized_shape);
    this.eps = eps;
    // The options' types say which literal A stands for.
    this.elementwise_affine = elementwise_affine as A;
    const weight = elementwise_affine ? new Parameter(empty(this.normalized_shape, { device, dtype })) : null;
    this.register_parameter('weight', weight);
    this.reset_parameters();
  }

  /** Sets the scale to ones. */
  reset_parameters(): void {
    resetAffine(this.weight, null);
  }

  forward(x: Tensor): Tensor {
    return F.rms_norm(x, this.normalized_shape, this.weight, this.eps);
  }

  override extra_repr(): string {
    const { normalized_shape, eps, elementwise_affine } = this;
    return (
      `${repr(normalized_shape)}, eps=${repr(eps === null ? null : float(eps))}, ` +
      `elementwise_affine=${repr(elementwise_affine)}`
    );
  }
}

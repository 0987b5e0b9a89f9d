import { no_grad } from '../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { empty } from '../../generated/torch.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/linear.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { is_lazy, Parameter, UninitializedParameter } from '../parameter.js';
import { LazyModuleMixin } from './lazy.js';

/** Where a layer's parameters live, and as what. */
export interface Placement extends Keywords {
  device?: DeviceLike | null | undefined;
  dtype?: dtype | null | undefined;
}

/** The type of a bias that a layer has, has not, or may have. */
export type Bias<B extends boolean> = B extends true ? Parameter : null;

/**
 * Returns its input, whatever it was constructed with.
 *
 * @example
 * new nn.Identity(54, { unused: true })(torch.ones(2)); // tensor([1., 1.])
 */
export class Identity extends Module {
  constructor(..._args: unknown[]) {
    super();
  }

  forward(input: Tensor): Tensor {
    return input;
  }
}

export interface LinearOptions<B extends boolean = boolean> extends Placement {
  /** Learn an additive bias. Default: `true`. */
  bias?: B | undefined;
}

interface LinearValues extends LinearOptions {
  in_features: number;
  out_features: number;
}

const linear = {
  name: 'Linear.__init__',
  parameters: ['in_features', 'out_features', 'bias', 'device', 'dtype'],
  required: 2,
} as const;

/**
 * An affine map of the last dimension, `y = x Wᵀ + b`: `(*, in_features)` to `(*, out_features)`.
 *
 * Weight and bias start uniform in ±1 / √in_features.
 *
 * @example
 * const m = new nn.Linear(20, 30);
 * m(torch.randn(128, 20)).shape; // [128, 30]
 */
export class Linear<B extends boolean = true> extends Module {
  in_features: number;
  out_features: number;
  declare weight: Parameter;
  declare bias: Bias<B>;

  constructor(args: LinearOptions<B> & { in_features: number; out_features: number });
  constructor(
    ...args: Arguments<
      [in_features: number, out_features: number],
      [bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
      LinearOptions<B>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const { in_features, out_features, bias = true, device, dtype } = bind<LinearValues>(linear, args);
    this.in_features = in_features;
    this.out_features = out_features;
    this.weight = new Parameter(empty([out_features, in_features], { device, dtype }));
    this.register_parameter('bias', bias ? new Parameter(empty([out_features], { device, dtype })) : null);
    this.reset_parameters();
  }

  /** Draws weight and bias anew. */
  reset_parameters(): void {
    init.kaiming_uniform_(this.weight, Math.sqrt(5));
    const bias: Parameter | null = this.bias;
    if (bias !== null) {
      const [fan_in] = init._calculate_fan_in_and_fan_out(this.weight);
      const bound = fan_in > 0 ? 1 / Math.sqrt(fan_in) : 0;
      init.uniform_(bias, -bound, bound);
    }
  }

  forward(input: Tensor): Tensor {
    return F.linear(input, this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in_features, out_features, bias } = this;
    return `in_features=${in_features}, out_features=${out_features}, bias=${repr(bias !== null)}`;
  }
}

/** A `Linear` of its own name, so that quantisation leaves the output projection of attention alone. */
export class NonDynamicallyQuantizableLinear<B extends boolean = true> extends Linear<B> {}

interface BilinearValues extends LinearOptions {
  in1_features: number;
  in2_features: number;
  out_features: number;
}

const bilinear = {
  name: 'Bilinear.__init__',
  parameters: ['in1_features', 'in2_features', 'out_features', 'bias', 'device', 'dtype'],
  required: 3,
} as const;

/**
 * A bilinear map `y = x₁ᵀ A x₂ + b`: `(*, in1_features)` and `(*, in2_features)` to `(*, out_features)`.
 *
 * Throws RangeError unless `in1_features` is positive.
 *
 * @example
 * const m = new nn.Bilinear(20, 30, 40);
 * m(torch.randn(128, 20), torch.randn(128, 30)).shape; // [128, 40]
 */
export class Bilinear<B extends boolean = true> extends Module {
  in1_features: number;
  in2_features: number;
  out_features: number;
  declare weight: Parameter;
  declare bias: Bias<B>;

  constructor(args: LinearOptions<B> & { in1_features: number; in2_features: number; out_features: number });
  constructor(
    ...args: Arguments<
      [in1_features: number, in2_features: number, out_features: number],
      [bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
      LinearOptions<B>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<BilinearValues>(bilinear, args);
    const { in1_features, in2_features, out_features, bias = true, device, dtype } = bound;
    this.in1_features = in1_features;
    this.in2_features = in2_features;
    this.out_features = out_features;
    this.weight = new Parameter(empty([out_features, in1_features, in2_features], { device, dtype }));
    this.register_parameter('bias', bias ? new Parameter(empty([out_features], { device, dtype })) : null);
    this.reset_parameters();
  }

  /** Draws weight and bias anew. */
  reset_parameters(): void {
    if (this.in1_features <= 0) {
      throw new RangeError(`in1_features must be > 0, but got (in1_features=${this.in1_features})`);
    }
    const bound = 1 / Math.sqrt(this.weight.size(1));
    init.uniform_(this.weight, -bound, bound);
    const bias: Parameter | null = this.bias;
    if (bias !== null) init.uniform_(bias, -bound, bound);
  }

  forward(input1: Tensor, input2: Tensor): Tensor {
    return F.bilinear(input1, input2, this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in1_features, in2_features, out_features, bias } = this;
    return (
      `in1_features=${in1_features}, in2_features=${in2_features}, out_features=${out_features}, ` +
      `bias=${repr(bias !== null)}`
    );
  }
}

interface LazyLinearValues extends LinearOptions {
  out_features: number;
}

const lazyLinear = {
  name: 'LazyLinear.__init__',
  parameters: ['out_features', 'bias', 'device', 'dtype'],
  required: 1,
} as const;

/**
 * A `Linear` that takes `in_features` from its first input, `(*, in_features)`, and is a plain `Linear` afterwards.
 *
 * @example
 * const m = new nn.LazyLinear(30);
 * m(torch.randn(128, 20)).shape; // [128, 30]
 * String(m); // 'Linear(in_features=20, out_features=30, bias=True)'
 */
export class LazyLinear<B extends boolean = true> extends LazyModuleMixin(Linear)<B> {
  static override cls_to_become = Linear;

  constructor(args: LinearOptions<B> & { out_features: number });
  constructor(
    ...args: Arguments<
      [out_features: number],
      [bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
      LinearOptions<B>
    >
  );
  constructor(...args: unknown[]) {
    const { out_features, bias = true, device, dtype } = bind<LazyLinearValues>(lazyLinear, args);
    super(0, 0, false as B);
    this.weight = new UninitializedParameter({ device, dtype });
    this.out_features = out_features;
    // The option's type says which literal B stands for.
    if (bias) this.bias = new UninitializedParameter({ device, dtype }) as Parameter as Bias<B>;
  }

  override reset_parameters(): void {
    if (!this.has_uninitialized_params() && this.in_features !== 0) super.reset_parameters();
  }

  override initialize_parameters(input: Tensor): void {
    const { weight, bias, out_features } = this;
    const size = input.size(-1);
    if (is_lazy(weight)) {
      this.in_features = size;
      no_grad(() => {
        weight.materialize([out_features, size]);
        if (is_lazy(bias)) bias.materialize([out_features]);
        this.reset_parameters();
      });
    }
    // A loaded weight has a shape already.
    if (this.in_features !== 0) return;
    if (weight.size(-1) !== size) {
      throw new TorchError(
        `The in_features inferred from input: ${size} is not equal to in_features from self.weight: ${weight.size(-1)}`,
      );
    }
    this.in_features = size;
  }
}

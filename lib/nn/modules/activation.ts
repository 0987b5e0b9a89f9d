import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { empty } from '../../generated/torch.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { TorchError } from '../../errors.js';
import * as F from '../functional/activation.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import { typename } from '../typename.js';
import type { Placement } from './linear.js';

export interface InplaceOptions extends Keywords {
  /** Write into the input. Default: `false`. */
  inplace?: boolean | undefined;
}

type InplaceArguments = Arguments<[], [inplace?: boolean], InplaceOptions>;

/** A nonlinearity whose only choice is whether to write into its input. */
abstract class Inplace extends Module {
  inplace: boolean;

  constructor(...args: InplaceArguments) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['inplace'], required: 0 };
    this.inplace = bind<InplaceOptions>(signature, args).inplace ?? false;
  }

  override extra_repr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

const threshold = { name: 'Threshold.__init__', parameters: ['threshold', 'value', 'inplace'], required: 2 } as const;

interface Thresholding {
  threshold: number;
  value: number;
}

/**
 * Keeps what exceeds `threshold` and replaces the rest by `value`.
 *
 * @example
 * new nn.Threshold(0, 20)(torch.tensor([-0.5, 0.5])); // tensor([20.0000,  0.5000])
 */
export class Threshold extends Module {
  threshold: number;
  value: number;
  inplace: boolean;

  constructor(args: InplaceOptions & Thresholding);
  constructor(...args: Arguments<[threshold: number, value: number], [inplace?: boolean], InplaceOptions>);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<InplaceOptions & Thresholding>(threshold, args);
    this.threshold = bound.threshold;
    this.value = bound.value;
    this.inplace = bound.inplace ?? false;
  }

  forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extra_repr(): string {
    return `threshold=${float(this.threshold)}, value=${float(this.value)}${inplaceText(this.inplace)}`;
  }
}

/**
 * Rectifier: `max(0, x)`.
 *
 * @example
 * new nn.ReLU()(torch.tensor([-0.5, 1.5])); // tensor([0.0000, 1.5000])
 */
export class ReLU extends Inplace {
  forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }
}

export interface RReLUOptions extends InplaceOptions {
  /** Least slope. Default: 1/8. */
  lower?: number | undefined;
  /** Greatest slope. Default: 1/3. */
  upper?: number | undefined;
}

const rrelu = { name: 'RReLU.__init__', parameters: ['lower', 'upper', 'inplace'], required: 0 } as const;

/**
 * Leaky rectifier whose slope is drawn per element from `U(lower, upper)` in training, and is their mean in evaluation
 * (Xu et al., 2015).
 *
 * @example
 * new nn.RReLU(0.1, 0.3).eval()(torch.tensor([-1, 0.5])); // tensor([-0.2000,  0.5000])
 */
export class RReLU extends Module {
  lower: number;
  upper: number;
  inplace: boolean;

  constructor(...args: Arguments<[], [lower?: number, upper?: number, inplace?: boolean], RReLUOptions>) {
    super();
    const { lower = 1 / 8, upper = 1 / 3, inplace = false } = bind<RReLUOptions>(rrelu, args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extra_repr(): string {
    return `lower=${float(this.lower)}, upper=${float(this.upper)}${inplaceText(this.inplace)}`;
  }
}

export interface HardtanhOptions extends InplaceOptions {
  /** Lower bound. Default: -1. */
  min_val?: number | undefined;
  /** Upper bound. Default: 1. */
  max_val?: number | undefined;
  /** @deprecated use `min_val` */
  min_value?: number | null | undefined;
  /** @deprecated use `max_val` */
  max_value?: number | null | undefined;
}

const hardtanh = {
  name: 'Hardtanh.__init__',
  parameters: ['min_val', 'max_val', 'inplace', 'min_value', 'max_value'],
  required: 0,
} as const;

/** The value of a parameter that has had another name. */
function renamed(given: number, former: number | null | undefined, name: 'min_val' | 'max_val'): number {
  if (former === null || former === undefined) return given;
  warn(`keyword argument \`${name}ue\` is deprecated and renamed to \`${name}\``, 'FutureWarning');
  return former;
}

/**
 * Clips every element to `[min_val, max_val]`.
 *
 * Throws TorchError unless `max_val` exceeds `min_val`.
 *
 * @example
 * new nn.Hardtanh(-2, 2)(torch.tensor([-2.5, 0.5])); // tensor([-2.0000,  0.5000])
 */
export class Hardtanh extends Module {
  min_val: number;
  max_val: number;
  inplace: boolean;

  constructor(
    ...args: Arguments<
      [],
      [min_val?: number, max_val?: number, inplace?: boolean, min_value?: number | null, max_value?: number | null],
      HardtanhOptions
    >
  ) {
    super();
    const { min_val = -1, max_val = 1, inplace = false, min_value, max_value } = bind<HardtanhOptions>(hardtanh, args);
    this.min_val = renamed(min_val, min_value, 'min_val');
    this.max_val = renamed(max_val, max_value, 'max_val');
    this.inplace = inplace;
    if (this.max_val <= this.min_val) {
      throw new TorchError(`max_val (${float(this.max_val)}) must be greater than min_val (${float(this.min_val)})`);
    }
  }

  forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.min_val, this.max_val, this.inplace);
  }

  override extra_repr(): string {
    return `min_val=${float(this.min_val)}, max_val=${float(this.max_val)}${inplaceText(this.inplace)}`;
  }
}

const relu6 = { name: 'ReLU6.__init__', parameters: ['inplace'], required: 0 } as const;

/**
 * Rectifier that saturates at six: `min(max(0, x), 6)`.
 *
 * @example
 * new nn.ReLU6()(torch.tensor([-0.5, 7.5])); // tensor([0., 6.])
 */
export class ReLU6 extends Hardtanh {
  constructor(...args: InplaceArguments) {
    super(0, 6, bind<InplaceOptions>(relu6, args).inplace ?? false);
  }

  override extra_repr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/**
 * Logistic function `1 / (1 + exp(-x))`.
 *
 * @example
 * new nn.Sigmoid()(torch.tensor([0.5])); // tensor([0.6225])
 */
export class Sigmoid extends Module {
  forward(input: Tensor): Tensor {
    return F.sigmoid(input);
  }
}

/**
 * Piecewise linear sigmoid: 0 below -3, 1 above 3, `x / 6 + 1 / 2` between.
 *
 * @example
 * new nn.Hardsigmoid()(torch.tensor([1.5])); // tensor([0.7500])
 */
export class Hardsigmoid extends Inplace {
  forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, this.inplace);
  }

  // As in Python, which prints nothing here.
  override extra_repr(): string {
    return '';
  }
}

/**
 * Hyperbolic tangent.
 *
 * @example
 * new nn.Tanh()(torch.tensor([0.5])); // tensor([0.4621])
 */
export class Tanh extends Module {
  forward(input: Tensor): Tensor {
    return F.tanh(input);
  }
}

/**
 * Sigmoid linear unit, or swish: `x * sigmoid(x)`.
 *
 * @example
 * new nn.SiLU()(torch.tensor([0.5])); // tensor([0.3112])
 */
export class SiLU extends Inplace {
  forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}

/**
 * Mish: `x * tanh(softplus(x))` (Misra, 2019).
 *
 * @example
 * new nn.Mish()(torch.tensor([0.5])); // tensor([0.3752])
 */
export class Mish extends Inplace {
  forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}

/**
 * Piecewise approximation of swish: `x * hardsigmoid(x)` (Howard et al., 2019).
 *
 * @example
 * new nn.Hardswish()(torch.tensor([1.5])); // tensor([1.1250])
 */
export class Hardswish extends Inplace {
  forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }

  // As in Python, which prints nothing here.
  override extra_repr(): string {
    return '';
  }
}

export interface AlphaOptions extends InplaceOptions {
  /** Where negative inputs saturate. Default: 1. */
  alpha?: number | undefined;
}

/** An exponential unit with a scale for negative inputs. */
abstract class Exponential extends Module {
  alpha: number;
  inplace: boolean;

  constructor(...args: Arguments<[], [alpha?: number, inplace?: boolean], AlphaOptions>) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['alpha', 'inplace'], required: 0 };
    const { alpha = 1, inplace = false } = bind<AlphaOptions>(signature, args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `alpha=${float(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

/**
 * Exponential linear unit: `x` where positive, else `alpha * (exp(x) - 1)` (Clevert et al., 2015).
 *
 * @example
 * new nn.ELU()(torch.tensor([-1, 0.5])); // tensor([-0.6321,  0.5000])
 */
export class ELU extends Exponential {
  forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }
}

/**
 * Continuously differentiable ELU: `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))` (Barron, 2017).
 *
 * @example
 * new nn.CELU(2)(torch.tensor([-1, 0.5])); // tensor([-0.7869,  0.5000])
 */
export class CELU extends Exponential {
  forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }
}

/**
 * Scaled exponential linear unit (Klambauer et al., 2017).
 *
 * @example
 * new nn.SELU()(torch.tensor([-1, 0.5])); // tensor([-1.1113,  0.5254])
 */
export class SELU extends Inplace {
  forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}

export interface DimOptions extends Keywords {
  dim?: number | undefined;
}

const glu = { name: 'GLU.__init__', parameters: ['dim'], required: 0 } as const;

/**
 * Gated linear unit: splits the input in two halves `a` and `b` along `dim` (default: the last) and gives
 * `a * sigmoid(b)` (Dauphin et al., 2016).
 *
 * @example
 * new nn.GLU()(torch.randn(4, 2)).shape; // [4, 1]
 */
export class GLU extends Module {
  dim: number;

  constructor(...args: Arguments<[], [dim?: number], DimOptions>) {
    super();
    this.dim = bind<DimOptions>(glu, args).dim ?? -1;
  }

  forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extra_repr(): string {
    return `dim=${this.dim}`;
  }
}

export interface GELUOptions extends Keywords {
  /** Default: `'none'`, the exact function. */
  approximate?: 'none' | 'tanh' | undefined;
}

const gelu = { name: 'GELU.__init__', parameters: ['approximate'], required: 0 } as const;

/**
 * Gaussian error linear unit: `x * Φ(x)`, or its approximation by `tanh` (Hendrycks and Gimpel, 2016).
 *
 * @example
 * new nn.GELU()(torch.tensor([0.5])); // tensor([0.3457])
 */
export class GELU extends Module {
  approximate: 'none' | 'tanh';

  constructor(...args: Arguments<[], [approximate?: 'none' | 'tanh'], GELUOptions>) {
    super();
    this.approximate = bind<GELUOptions>(gelu, args).approximate ?? 'none';
  }

  forward(input: Tensor): Tensor {
    // The exact function needs no keyword, and an object per call would be one too many.
    return this.approximate === 'none' ? F.gelu(input) : F.gelu(input, { approximate: this.approximate });
  }

  override extra_repr(): string {
    return `approximate=${repr(this.approximate)}`;
  }
}

export interface LambdOptions extends Keywords {
  /** Half the width of what becomes zero. Default: `0.5`. */
  lambd?: number | undefined;
}

/** A function that shrinks towards zero. */
abstract class Shrink extends Module {
  lambd: number;

  constructor(...args: Arguments<[], [lambd?: number], LambdOptions>) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['lambd'], required: 0 };
    this.lambd = bind<LambdOptions>(signature, args).lambd ?? 0.5;
  }

  override extra_repr(): string {
    return `${float(this.lambd)}`;
  }
}

/**
 * Zero in `[-lambd, lambd]`, the identity elsewhere.
 *
 * @example
 * new nn.Hardshrink()(torch.tensor([0.25, 1.5])); // tensor([0.0000, 1.5000])
 */
export class Hardshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }
}

export interface LeakyReLUOptions extends InplaceOptions {
  /** Slope for negative inputs. Default: `0.01`. */
  negative_slope?: number | undefined;
}

const leakyReLU = { name: 'LeakyReLU.__init__', parameters: ['negative_slope', 'inplace'], required: 0 } as const;

/**
 * Leaky rectifier: `max(0, x) + negative_slope * min(0, x)`.
 *
 * @example
 * new nn.LeakyReLU(0.1)(torch.tensor([-1, 0.5])); // tensor([-0.1000,  0.5000])
 */
export class LeakyReLU extends Module {
  negative_slope: number;
  inplace: boolean;

  constructor(...args: Arguments<[], [negative_slope?: number, inplace?: boolean], LeakyReLUOptions>) {
    super();
    const { negative_slope = 0.01, inplace = false } = bind<LeakyReLUOptions>(leakyReLU, args);
    this.negative_slope = negative_slope;
    this.inplace = inplace;
  }

  forward(input: Tensor): Tensor {
    return F.leaky_relu(input, this.negative_slope, this.inplace);
  }

  override extra_repr(): string {
    return `negative_slope=${float(this.negative_slope)}${inplaceText(this.inplace)}`;
  }
}

/**
 * `log(sigmoid(x))`.
 *
 * @example
 * new nn.LogSigmoid()(torch.tensor([0.5])); // tensor([-0.4741])
 */
export class LogSigmoid extends Module {
  forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

export interface SoftplusOptions extends Keywords {
  /** Sharpness. Default: 1. */
  beta?: number | undefined;
  /** Linear where `beta * x` exceeds this. Default: 20. */
  threshold?: number | undefined;
}

const softplus = { name: 'Softplus.__init__', parameters: ['beta', 'threshold'], required: 0 } as const;

/**
 * Smooth rectifier: `log(1 + exp(beta * x)) / beta`.
 *
 * @example
 * new nn.Softplus()(torch.tensor([0.5])); // tensor([0.9741])
 */
export class Softplus extends Module {
  beta: number;
  threshold: number;

  constructor(...args: Arguments<[], [beta?: number, threshold?: number], SoftplusOptions>) {
    super();
    const { beta = 1, threshold = 20 } = bind<SoftplusOptions>(softplus, args);
    this.beta = beta;
    this.threshold = threshold;
  }

  forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extra_repr(): string {
    return `beta=${float(this.beta)}, threshold=${float(this.threshold)}`;
  }
}

/**
 * Zero in `[-lambd, lambd]`, nearer to zero by `lambd` elsewhere.
 *
 * @example
 * new nn.Softshrink()(torch.tensor([0.25, 1.5])); // tensor([0., 1.])
 */
export class Softshrink extends Shrink {
  forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }
}

export interface PReLUOptions extends Placement {
  /** One slope for all channels, or as many as there are. Default: 1. */
  num_parameters?: number | undefined;
  /** The slope to start with. Default: `0.25`. */
  init?: number | undefined;
}

const prelu = {
  name: 'PReLU.__init__',
  parameters: ['num_parameters', 'init', 'device', 'dtype'],
  required: 0,
} as const;

/**
 * Leaky rectifier with learned slopes, for all or for each channel of `(N, C, *)` (He et al., 2015).
 *
 * @example
 * new nn.PReLU()(torch.tensor([-1, 0.5])).shape; // [2]
 */
export class PReLU extends Module {
  num_parameters: number;
  init: number;
  declare weight: Parameter;

  constructor(
    ...args: Arguments<
      [],
      [num_parameters?: number, init?: number, device?: DeviceLike | null, dtype?: dtype | null],
      PReLUOptions
    >
  ) {
    super();
    const { num_parameters = 1, init = 0.25, device, dtype } = bind<PReLUOptions>(prelu, args);
    this.num_parameters = num_parameters;
    this.init = init;
    this.weight = new Parameter(empty([num_parameters], { device, dtype }));
    this.reset_parameters();
  }

  /** Sets the slopes to `init`. */
  reset_parameters(): void {
    init.constant_(this.weight, this.init);
  }

  forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}

/**
 * `x / (1 + |x|)`.
 *
 * @example
 * new nn.Softsign()(torch.tensor([-1.5])); // tensor([-0.6000])
 */
export class Softsign extends Module {
  forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/**
 * `x - tanh(x)`.
 *
 * @example
 * new nn.Tanhshrink()(torch.tensor([1.5])); // tensor([0.5949])
 */
export class Tanhshrink extends Module {
  forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

export interface SoftmaxOptions extends Keywords {
  /** The dimension along which the values sum to one. */
  dim?: number | null | undefined;
}

type SoftmaxArguments = Arguments<[], [dim?: number | null], SoftmaxOptions>;

/** A distribution along a dimension; without one it is guessed, with a warning. */
abstract class Distribution extends Module {
  dim: number | null;

  constructor(...args: SoftmaxArguments) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['dim'], required: 0 };
    const { dim = null } = bind<SoftmaxOptions>(signature, args);
    if (dim !== null && !Number.isInteger(dim)) {
      throw new TypeError(`dim must be an int or None, got <class '${typename(dim)}'>`);
    }
    this.dim = dim;
  }

  override extra_repr(): string {
    return `dim=${repr(this.dim)}`;
  }
}

/**
 * `softmax(-x)` along `dim`.
 *
 * @example
 * new nn.Softmin(0)(torch.tensor([0.5, 0.5])); // tensor([0.5000, 0.5000])
 */
export class Softmin extends Distribution {
  forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim);
  }
}

/**
 * `exp(x) / sum(exp(x))` along `dim`.
 *
 * Throws TypeError unless `dim` is a whole number or null.
 *
 * @example
 * new nn.Softmax(0)(torch.tensor([0.5, 0.5])); // tensor([0.5000, 0.5000])
 */
export class Softmax extends Distribution {
  forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/**
 * Softmax over the channels of `(N, C, H, W)` or `(C, H, W)`.
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.Softmax2d()(torch.randn(2, 3, 12, 13)).shape; // [2, 3, 12, 13]
 */
export class Softmax2d extends Module {
  forward(input: Tensor): Tensor {
    const dim = input.dim();
    if (dim !== 3 && dim !== 4) {
      throw new RangeError(`Softmax2d: expected input to be 3D or 4D, got ${dim}D instead`);
    }
    return F.softmax(input, -3);
  }
}

/**
 * `log(softmax(x))` along `dim`.
 *
 * Throws TypeError unless `dim` is a whole number or null.
 *
 * @example
 * new nn.LogSoftmax(0)(torch.tensor([0.5, 0.5])); // tensor([-0.6931, -0.6931])
 */
export class LogSoftmax extends Distribution {
  forward(input: Tensor): Tensor {
    return F.log_softmax(input, this.dim);
  }
}

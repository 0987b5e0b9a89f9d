import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { float, repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/activation.js';
import { Module } from '../../module.js';
import { Inplace, type InplaceOptions, inplaceText } from './base.js';

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

import { type Arguments, bind } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { empty } from '../../../generated/torch.js';
import { float } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import * as F from '../../functional/activation.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Placement } from '../linear.js';
import { Inplace, type InplaceArguments, type InplaceOptions, inplaceText } from './base.js';

export const threshold = {
  name: 'Threshold.__init__',
  parameters: ['threshold', 'value', 'inplace'],
  required: 2,
} as const;

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

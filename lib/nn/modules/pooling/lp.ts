import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import type { Size } from '../utils.js';

export interface LPPoolOptions extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Keep windows that reach beyond the border. Default: `false`. */
  ceil_mode?: boolean | undefined;
}

interface LPPoolNames {
  norm_type: number;
  kernel_size: Size;
}

type LPPoolArguments = Arguments<
  [norm_type: number, kernel_size: Size],
  [stride?: Size | null, ceil_mode?: boolean],
  LPPoolOptions
>;

const signature = {
  name: '_LPPoolNd.__init__',
  parameters: ['norm_type', 'kernel_size', 'stride', 'ceil_mode'],
  required: 2,
} as const;

/** What all power-average poolings share. */
export abstract class _LPPoolNd extends Module {
  norm_type: number;
  kernel_size: Size;
  stride: Size | null;
  ceil_mode: boolean;

  constructor(args: LPPoolOptions & LPPoolNames);
  constructor(...args: LPPoolArguments);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<LPPoolOptions & LPPoolNames>(signature, args);
    if (bound.norm_type === 0) {
      throw new RangeError(`norm_type must be a non-zero value, but got ${bound.norm_type}`);
    }
    this.norm_type = bound.norm_type;
    this.kernel_size = bound.kernel_size;
    this.stride = bound.stride ?? null;
    this.ceil_mode = bound.ceil_mode ?? false;
  }

  /** Without a default that would be a float, `norm_type` prints as it was given, most often as an int. */
  override extra_repr(): string {
    const { norm_type, kernel_size, stride, ceil_mode } = this;
    return (
      `norm_type=${repr(norm_type)}, kernel_size=${repr(kernel_size)}, stride=${repr(stride)}, ` +
      `ceil_mode=${repr(ceil_mode)}`
    );
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, L)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool1d(2, 3, { stride: 2 })(torch.randn(20, 16, 50)).shape; // [20, 16, 24]
 */
export class LPPool1d extends _LPPoolNd {
  forward(input: Tensor): Tensor {
    return F.lp_pool1d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool2d(2, 3, { stride: 2 })(torch.randn(20, 16, 50, 32)).shape; // [20, 16, 24, 15]
 */
export class LPPool2d extends _LPPoolNd {
  forward(input: Tensor): Tensor {
    return F.lp_pool2d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

/**
 * Power-average `(sum x^p)^(1/p)` over windows of `(N, C, D, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * new nn.LPPool3d(1.2, 3, { stride: 2 })(torch.rand(2, 3, 9, 9, 9)).shape; // [2, 3, 4, 4, 4]
 */
export class LPPool3d extends _LPPoolNd {
  forward(input: Tensor): Tensor {
    return F.lp_pool3d(input, this.norm_type, this.kernel_size, this.stride, this.ceil_mode);
  }
}

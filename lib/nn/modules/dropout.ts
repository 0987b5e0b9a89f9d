import { type Arguments, bind, type Keywords } from '../../bind.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import * as F from '../functional/dropout.js';
import { Module } from '../module.js';

export interface DropoutOptions extends Keywords {
  /** Probability of an element, or channel, to be zeroed. Default: `0.5`. */
  p?: number | undefined;
  /** Write into the input. Default: `false`. */
  inplace?: boolean | undefined;
}

type DropoutArguments = Arguments<[], [p?: number, inplace?: boolean], DropoutOptions>;

/** What all dropouts share. */
export abstract class _DropoutNd extends Module {
  p: number;
  inplace: boolean;

  constructor(...args: DropoutArguments) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['p', 'inplace'], required: 0 };
    const { p = 0.5, inplace = false } = bind<DropoutOptions>(signature, args);
    if (p < 0 || p > 1) throw new RangeError(`dropout probability has to be between 0 and 1, but got ${repr(p)}`);
    this.p = p;
    this.inplace = inplace;
  }

  override extra_repr(): string {
    return `p=${float(this.p)}, inplace=${repr(this.inplace)}`;
  }
}

/**
 * In training, zeroes elements with probability `p` and scales the rest by `1 / (1 - p)` (Hinton et al., 2012).
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.Dropout(0.2)(torch.randn(20, 16)).shape; // [20, 16]
 */
export class Dropout extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}

/**
 * In training, zeroes whole channels of `(N, C, L)` or `(C, L)` with probability `p`.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.Dropout1d(0.2)(torch.randn(20, 16, 32)).shape; // [20, 16, 32]
 */
export class Dropout1d extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/**
 * In training, zeroes whole channels of `(N, C, H, W)` with probability `p` (Tompson et al., 2014).
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.Dropout2d(0.2)(torch.randn(20, 16, 32, 32)).shape; // [20, 16, 32, 32]
 */
export class Dropout2d extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/**
 * In training, zeroes whole channels of `(N, C, D, H, W)` or `(C, D, H, W)` with probability `p`.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.Dropout3d(0.2)(torch.randn(2, 16, 4, 8, 8)).shape; // [2, 16, 4, 8, 8]
 */
export class Dropout3d extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/**
 * Dropout that keeps mean and variance of a standardised input, for networks of SELUs (Klambauer et al., 2017).
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.AlphaDropout(0.2)(torch.randn(20, 16)).shape; // [20, 16]
 */
export class AlphaDropout extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.alpha_dropout(input, this.p, this.training);
  }
}

/**
 * `AlphaDropout` of whole channels.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * new nn.FeatureAlphaDropout(0.2)(torch.randn(20, 16, 4, 32, 32)).shape; // [20, 16, 4, 32, 32]
 */
export class FeatureAlphaDropout extends _DropoutNd {
  forward(input: Tensor): Tensor {
    return F.feature_alpha_dropout(input, this.p, this.training);
  }
}

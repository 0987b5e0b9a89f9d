import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/activation.js';
import { Module } from '../../module.js';
import { typename } from '../../typename.js';

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

import { bind, type Keywords } from '../../bind.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { pad } from '../functional/vision.js';
import { Module } from '../module.js';
import { type Size, times } from './utils.js';

interface Padding extends Keywords {
  /** The amount on every side, or a list: left and right of the last dimension, then of the one before, ... */
  padding: Size;
}

/** The argument of `name`'s constructor as two numbers for each of `dims` dimensions. */
const paddingOf = (name: string, dims: number, args: readonly unknown[]): readonly number[] =>
  times(bind<Padding>({ name: `${name}.__init__`, parameters: ['padding'], required: 1 }, args).padding, 2 * dims);

/** What all layers that pad share. The classes below name the number of dimensions, which their subclasses inherit. */
abstract class PadNd extends Module {
  protected static readonly dims: 1 | 2 | 3;
  protected static readonly kind: string;
  padding: readonly number[];

  constructor(padding: Size | Padding);
  constructor(...args: unknown[]) {
    super();
    const { kind, dims } = new.target;
    this.padding = paddingOf(`${kind}${dims}d`, dims, args);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

/** Padding that wraps around. */
export abstract class _CircularPadNd extends PadNd {
  protected static override readonly kind = 'CircularPad';

  /** Throws RangeError unless the input has a shape that this layer takes. */
  _check_input_dim(input: Tensor): void {
    const least = this.padding.length / 2 + 1;
    if (input.dim() !== least && input.dim() !== least + 1) {
      throw new RangeError(`expected ${least}D or ${least + 1}D input (got ${input.dim()}D input)`);
    }
  }

  forward(input: Tensor): Tensor {
    this._check_input_dim(input);
    return pad(input, this.padding, 'circular');
  }
}

/** Padding with mirrored values. */
export abstract class _ReflectionPadNd extends PadNd {
  protected static override readonly kind = 'ReflectionPad';

  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'reflect');
  }
}

/** Padding with the values of the border. */
export abstract class _ReplicationPadNd extends PadNd {
  protected static override readonly kind = 'ReplicationPad';

  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'replicate');
  }
}

interface ConstantPadding extends Padding {
  value: number;
}

/** Padding with one value. */
export abstract class _ConstantPadNd extends PadNd {
  value: number;

  constructor(args: ConstantPadding);
  constructor(padding: Size, value: number | (Keywords & { value: number }));
  constructor(...args: unknown[]) {
    const name = `ConstantPad${new.target.dims}d.__init__`;
    const { padding, value } = bind<ConstantPadding>({ name, parameters: ['padding', 'value'], required: 2 }, args);
    super(padding);
    this.value = value;
  }

  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'constant', this.value);
  }

  /** Without a default that would be a float, `value` prints as it was given, most often as an int. */
  override extra_repr(): string {
    return `padding=${repr(this.padding)}, value=${repr(this.value)}`;
  }
}

/**
 * Pads `(N, C, L)` or `(C, L)` with its values wrapped around.
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.CircularPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class CircularPad1d extends _CircularPadNd {
  protected static override readonly dims = 1;
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with its values wrapped around.
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.CircularPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class CircularPad2d extends _CircularPadNd {
  protected static override readonly dims = 2;
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with its values wrapped around.
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.CircularPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class CircularPad3d extends _CircularPadNd {
  protected static override readonly dims = 3;
}

/**
 * Pads `(N, C, L)` or `(C, L)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ReflectionPad1d extends _ReflectionPadNd {
  protected static override readonly dims = 1;
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ReflectionPad2d extends _ReflectionPadNd {
  protected static override readonly dims = 2;
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ReflectionPad3d extends _ReflectionPadNd {
  protected static override readonly dims = 3;
}

/**
 * Pads `(N, C, L)` or `(C, L)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ReplicationPad1d extends _ReplicationPadNd {
  protected static override readonly dims = 1;
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ReplicationPad2d extends _ReplicationPadNd {
  protected static override readonly dims = 2;
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ReplicationPad3d extends _ReplicationPadNd {
  protected static override readonly dims = 3;
}

/**
 * Pads `(N, C, L)` or `(C, L)` with `value`.
 *
 * @example
 * new nn.ConstantPad1d(1, 3.5)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ConstantPad1d extends _ConstantPadNd {
  protected static override readonly dims = 1;
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with `value`.
 *
 * @example
 * new nn.ConstantPad2d(1, 3.5)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ConstantPad2d extends _ConstantPadNd {
  protected static override readonly dims = 2;
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with `value`.
 *
 * @example
 * new nn.ConstantPad3d(1, 3.5)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ConstantPad3d extends _ConstantPadNd {
  protected static override readonly dims = 3;
}

/**
 * Pads `(N, C, L)` or `(C, L)` with zeros.
 *
 * @example
 * new nn.ZeroPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ZeroPad1d extends ConstantPad1d {
  constructor(padding: Size | Padding) {
    super(paddingOf('ZeroPad1d', 1, [padding]), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with zeros.
 *
 * @example
 * new nn.ZeroPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ZeroPad2d extends ConstantPad2d {
  constructor(padding: Size | Padding) {
    super(paddingOf('ZeroPad2d', 2, [padding]), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with zeros.
 *
 * @example
 * new nn.ZeroPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ZeroPad3d extends ConstantPad3d {
  constructor(padding: Size | Padding) {
    super(paddingOf('ZeroPad3d', 3, [padding]), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

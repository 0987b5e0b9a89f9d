import { bind, type Keywords } from '../../bind.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { pad } from '../functional/vision.js';
import { Module } from '../module.js';
import { pair, quadruple, type Size, sextuple } from './utils.js';

interface Padding extends Keywords {
  /** The amount on every side, or a list: left and right of the last dimension, then of the one before, ... */
  padding: Size;
}

type Times = (x: Size) => readonly number[];

const paddingOf = (name: string, times: Times, args: readonly unknown[]): readonly number[] =>
  times(bind<Padding>({ name: `${name}.__init__`, parameters: ['padding'], required: 1 }, args).padding);

/** What all layers that pad share. */
abstract class PadNd extends Module {
  padding: readonly number[];

  constructor(padding: readonly number[]) {
    super();
    this.padding = padding;
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

/** Padding that wraps around. */
export abstract class _CircularPadNd extends PadNd {
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
  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'reflect');
  }
}

/** Padding with the values of the border. */
export abstract class _ReplicationPadNd extends PadNd {
  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'replicate');
  }
}

interface ConstantPadding extends Padding {
  value: number;
}

const constant = (
  name: string,
  times: Times,
  args: readonly unknown[],
): [padding: readonly number[], value: number] => {
  const signature = { name: `${name}.__init__`, parameters: ['padding', 'value'], required: 2 };
  const { padding, value } = bind<ConstantPadding>(signature, args);
  return [times(padding), value];
};

/** Padding with one value. */
export abstract class _ConstantPadNd extends PadNd {
  value: number;

  constructor(padding: readonly number[], value: number) {
    super(padding);
    this.value = value;
  }

  forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'constant', this.value);
  }

  override extra_repr(): string {
    return `padding=${repr(this.padding)}, value=${float(this.value)}`;
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
  constructor(padding: Size | Padding) {
    super(paddingOf('CircularPad1d', pair, [padding]));
  }
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
  constructor(padding: Size | Padding) {
    super(paddingOf('CircularPad2d', quadruple, [padding]));
  }
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
  constructor(padding: Size | Padding) {
    super(paddingOf('CircularPad3d', sextuple, [padding]));
  }
}

/**
 * Pads `(N, C, L)` or `(C, L)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ReflectionPad1d extends _ReflectionPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReflectionPad1d', pair, [padding]));
  }
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ReflectionPad2d extends _ReflectionPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReflectionPad2d', quadruple, [padding]));
  }
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with its values mirrored, the border not repeated.
 *
 * @example
 * new nn.ReflectionPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ReflectionPad3d extends _ReflectionPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReflectionPad3d', sextuple, [padding]));
  }
}

/**
 * Pads `(N, C, L)` or `(C, L)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ReplicationPad1d extends _ReplicationPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReplicationPad1d', pair, [padding]));
  }
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad2d(1)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ReplicationPad2d extends _ReplicationPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReplicationPad2d', quadruple, [padding]));
  }
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with the values of its border.
 *
 * @example
 * new nn.ReplicationPad3d(1)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ReplicationPad3d extends _ReplicationPadNd {
  constructor(padding: Size | Padding) {
    super(paddingOf('ReplicationPad3d', sextuple, [padding]));
  }
}

/**
 * Pads `(N, C, L)` or `(C, L)` with `value`.
 *
 * @example
 * new nn.ConstantPad1d(1, 3.5)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ConstantPad1d extends _ConstantPadNd {
  constructor(args: ConstantPadding);
  constructor(padding: Size, value: number | (Keywords & { value: number }));
  constructor(...args: unknown[]) {
    super(...constant('ConstantPad1d', pair, args));
  }
}

/**
 * Pads `(N, C, H, W)` or `(C, H, W)` with `value`.
 *
 * @example
 * new nn.ConstantPad2d(1, 3.5)(torch.ones(1, 1, 3, 3)).shape; // [1, 1, 5, 5]
 */
export class ConstantPad2d extends _ConstantPadNd {
  constructor(args: ConstantPadding);
  constructor(padding: Size, value: number | (Keywords & { value: number }));
  constructor(...args: unknown[]) {
    super(...constant('ConstantPad2d', quadruple, args));
  }
}

/**
 * Pads `(N, C, D, H, W)` or `(C, D, H, W)` with `value`.
 *
 * @example
 * new nn.ConstantPad3d(1, 3.5)(torch.ones(1, 1, 3, 3, 3)).shape; // [1, 1, 5, 5, 5]
 */
export class ConstantPad3d extends _ConstantPadNd {
  constructor(args: ConstantPadding);
  constructor(padding: Size, value: number | (Keywords & { value: number }));
  constructor(...args: unknown[]) {
    super(...constant('ConstantPad3d', sextuple, args));
  }
}

/**
 * Pads `(N, C, L)` or `(C, L)` with zeros.
 *
 * @example
 * new nn.ZeroPad1d(1)(torch.ones(1, 2, 4)).shape; // [1, 2, 6]
 */
export class ZeroPad1d extends ConstantPad1d {
  constructor(padding: Size | Padding) {
    super(paddingOf('ZeroPad1d', pair, [padding]), 0);
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
    super(paddingOf('ZeroPad2d', quadruple, [padding]), 0);
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
    super(paddingOf('ZeroPad3d', sextuple, [padding]), 0);
  }

  override extra_repr(): string {
    return repr(this.padding);
  }
}

import { type Arguments, bind, type Keywords } from '../../bind.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { Module } from '../module.js';
import { typename } from '../typename.js';

export interface FlattenOptions extends Keywords {
  /** First dimension to join. Default: 1. */
  start_dim?: number | undefined;
  /** Last dimension to join. Default: -1. */
  end_dim?: number | undefined;
}

const flatten = { name: 'Flatten.__init__', parameters: ['start_dim', 'end_dim'], required: 0 } as const;

/**
 * Joins the dimensions from `start_dim` to `end_dim` into one: by default `(N, *)` to `(N, product)`.
 *
 * @example
 * new nn.Flatten()(torch.randn(32, 1, 5, 5)).shape; // [32, 25]
 */
export class Flatten extends Module {
  start_dim: number;
  end_dim: number;

  constructor(...args: Arguments<[], [start_dim?: number, end_dim?: number], FlattenOptions>) {
    super();
    const { start_dim = 1, end_dim = -1 } = bind<FlattenOptions>(flatten, args);
    this.start_dim = start_dim;
    this.end_dim = end_dim;
  }

  forward(input: Tensor): Tensor {
    return input.flatten(this.start_dim, this.end_dim);
  }

  override extra_repr(): string {
    return `start_dim=${this.start_dim}, end_dim=${this.end_dim}`;
  }
}

interface UnflattenValues extends Keywords {
  dim: number;
  unflattened_size: readonly number[];
}

const unflatten = { name: 'Unflatten.__init__', parameters: ['dim', 'unflattened_size'], required: 2 } as const;

/**
 * Splits the dimension `dim` into the sizes `unflattened_size`, of which one may be -1.
 *
 * Throws TypeError unless the sizes are whole numbers.
 *
 * @example
 * new nn.Unflatten(1, [2, 5, 5])(torch.randn(2, 50)).shape; // [2, 2, 5, 5]
 */
export class Unflatten extends Module {
  dim: number;
  unflattened_size: readonly number[];

  constructor(args: UnflattenValues);
  constructor(dim: number, unflattened_size: readonly number[] | (Keywords & Omit<UnflattenValues, 'dim'>));
  constructor(...args: unknown[]) {
    super();
    const { dim, unflattened_size } = bind<UnflattenValues>(unflatten, args);
    requireInts(unflattened_size);
    this.dim = dim;
    this.unflattened_size = unflattened_size;
  }

  forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattened_size);
  }

  override extra_repr(): string {
    return `dim=${this.dim}, unflattened_size=${repr(this.unflattened_size)}`;
  }
}

function requireInts(sizes: unknown): void {
  if (!Array.isArray(sizes)) {
    throw new TypeError(`unflattened_size must be a tuple of ints, but found type ${typename(sizes)}`);
  }
  for (const [i, size] of sizes.entries()) {
    if (Number.isInteger(size)) continue;
    throw new TypeError(
      `unflattened_size must be tuple of ints, but found element of type ${typename(size)} at pos ${i}`,
    );
  }
}

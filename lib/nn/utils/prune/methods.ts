import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import { matrix_norm, vector_norm } from '../../../generated/linalg.js';
import { kthvalue, rand, rand_like, topk, zeros_like } from '../../../generated/torch.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import type { Scalar } from '../../../types.js';
import { BasePruningMethod } from './base.js';

/** An order of `torch.norm`. */
export type NormOrder = Scalar | 'fro' | 'nuc';

/** A whole number is a number of elements or channels; any other one, in [0, 1], is the part of them that is pruned. */
function checkAmount(amount: number): number {
  if (typeof amount !== 'number') {
    throw new TypeError(`Invalid type for amount: ${String(amount)}. Must be int or float.`);
  }
  if (Number.isInteger(amount) ? amount < 0 : !(amount >= 0 && amount <= 1)) {
    throw new RangeError(
      `amount=${repr(amount)} should either be a float in the range [0, 1] or a non-negative integer`,
    );
  }
  return amount;
}

/** How many of `size` are pruned; Python rounds halves to even. */
function countOf(amount: number, size: number): number {
  if (Number.isInteger(amount)) {
    if (amount <= size) return amount;
    throw new RangeError(`amount=${amount} should be smaller than the number of parameters to prune=${size}`);
  }
  const exact = amount * size;
  const down = Math.floor(exact);
  if (exact - down !== 0.5) return Math.round(exact);
  return down % 2 === 0 ? down : down + 1;
}

/** The mask with zeros at the places of a flat tensor. */
function masked(mask: Tensor, places: Tensor): Tensor {
  const copy = mask.clone({ memory_format: 'contiguous_format' });
  copy.view(-1).index_put_([places], 0);
  return copy;
}

/** The mask so far, for these channels only: their numbers, or which of them. */
function keeping(t: Tensor, dim: number, channels: Tensor, mask: Tensor): Tensor {
  const axis = dim < 0 ? t.dim() + dim : dim;
  const kept = zeros_like(t).index_put_([...t.shape.slice(0, axis).map(() => ':' as const), channels], 1);
  return kept.mul_(mask.to(kept.dtype));
}

/** The number of channels. Throws RangeError for what has none. */
function channelsOf(t: Tensor, dim: number): number {
  if (t.dim() <= 1) {
    throw new RangeError(
      `Structured pruning can only be applied to multidimensional tensors. Found tensor of shape ${t.shape} with ` +
        `${t.dim()} dims`,
    );
  }
  if (dim >= t.dim()) throw new RangeError(`Invalid index ${dim} for tensor of size ${t.shape}`);
  return t.size(dim);
}

/** Prunes nothing, but makes the parameter one that is pruned. */
export class Identity extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'unstructured';

  override compute_mask(_: Tensor, default_mask: Tensor): Tensor {
    return default_mask;
  }
}

export interface AmountOptions extends Keywords {
  amount?: number | undefined;
}

const amountOnly = (name: string) => ({ name: `${name}.__init__`, parameters: ['amount'], required: 1 });

/** Prunes elements at random. `amount` is their number, or with a fraction the part of all. */
export class RandomUnstructured extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'unstructured';
  readonly amount: number;

  constructor(amount: number | AmountOptions) {
    super();
    this.amount = checkAmount(bind<{ amount: number }>(amountOnly('RandomUnstructured'), [amount]).amount);
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const count = countOf(this.amount, t.numel());
    if (count === 0) return default_mask.clone({ memory_format: 'contiguous_format' });
    return masked(default_mask, topk(rand_like(t).view(-1), count).indices);
  }
}

/** Prunes the elements of the least absolute values. `amount` is their number, or with a fraction the part of all. */
export class L1Unstructured extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'unstructured';
  readonly amount: number;

  constructor(amount: number | AmountOptions) {
    super();
    this.amount = checkAmount(bind<{ amount: number }>(amountOnly('L1Unstructured'), [amount]).amount);
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const count = countOf(this.amount, t.numel());
    if (count === 0) return default_mask.clone({ memory_format: 'contiguous_format' });
    return masked(default_mask, topk(t.abs().view(-1), count, { largest: false }).indices);
  }
}

export interface StructuredOptions extends AmountOptions {
  /** The dimension whose channels are pruned. Default: -1. */
  dim?: number | undefined;
}

const randomStructured = { name: 'RandomStructured.__init__', parameters: ['amount', 'dim'], required: 1 };

/** Prunes channels along `dim` at random. `amount` is their number, or with a fraction the part of all. */
export class RandomStructured extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'structured';
  readonly amount: number;
  readonly dim: number;

  constructor(...args: Arguments<[amount: number | StructuredOptions], [dim?: number], StructuredOptions>) {
    super();
    const { amount, dim = -1 } = bind<{ amount: number; dim?: number }>(randomStructured, args);
    this.amount = checkAmount(amount);
    this.dim = dim;
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const channels = channelsOf(t, this.dim);
    const count = countOf(this.amount, channels);
    if (count === 0) return default_mask;
    const draws = rand(channels);
    return keeping(t, this.dim, draws.gt(kthvalue(draws, count).values), default_mask);
  }
}

export interface LnStructuredOptions extends StructuredOptions {
  /** Order of the norm. */
  n?: NormOrder | undefined;
}

const lnStructured = { name: 'LnStructured.__init__', parameters: ['amount', 'n', 'dim'], required: 2 };

/** Prunes the channels along `dim` of the least norms. `amount` is their number, or with a fraction the part of all. */
export class LnStructured extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'structured';
  readonly amount: number;
  readonly n: NormOrder;
  readonly dim: number;

  constructor(
    ...args: Arguments<[amount: number | LnStructuredOptions], [n?: NormOrder, dim?: number], LnStructuredOptions>
  ) {
    super();
    const { amount, n, dim = -1 } = bind<{ amount: number; n: NormOrder; dim?: number }>(lnStructured, args);
    this.amount = checkAmount(amount);
    this.n = n;
    this.dim = dim;
  }

  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const channels = channelsOf(t, this.dim);
    const count = countOf(this.amount, channels);
    const { indices } = topk(channelNorms(t, this.n, this.dim), channels - count, { largest: true });
    return count === 0 ? default_mask : keeping(t, this.dim, indices, default_mask);
  }
}

/** The norms of the channels along `dim`. */
function channelNorms(t: Tensor, n: NormOrder, dim: number): Tensor {
  const axis = dim < 0 ? t.dim() + dim : dim;
  const others = t.shape.map((_, d) => d).filter((d) => d !== axis);
  if (n === 'nuc' || (n === 'fro' && others.length === 2)) {
    return matrix_norm(t, n, others.length === 2 ? others : [-2, -1]);
  }
  return vector_norm(t, n === 'fro' ? 2 : n, others);
}

/** Prunes where a mask is 0. */
export class CustomFromMask extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'global';
  readonly mask: Tensor;

  constructor(mask: Tensor | (Keywords & { mask: Tensor })) {
    super();
    this.mask = bind<{ mask: Tensor }>({ name: 'CustomFromMask.__init__', parameters: ['mask'], required: 1 }, [
      mask,
    ]).mask;
  }

  override compute_mask(_: Tensor, default_mask: Tensor): Tensor {
    if (String(default_mask.shape) !== String(this.mask.shape)) {
      throw new TorchError(`default_mask shape ${default_mask.shape} must match self.mask shape ${this.mask.shape}`);
    }
    return default_mask.mul(this.mask.to(default_mask.dtype));
  }
}

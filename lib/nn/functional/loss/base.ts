import { broadcast_tensors } from '../../../generated/vf.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import { get_enum, reductionOf } from '../../_reduction.js';

/** `reduction` as its number, after the deprecated pair. */
export const enumOf = (size_average: boolean | null, reduce: boolean | null, reduction: string): number =>
  get_enum(reductionOf(size_average, reduce, reduction));

export function sameSize(a: Tensor, b: Tensor): boolean {
  const [x, y] = [a.shape, b.shape];
  return x.length === y.length && x.every((length, i) => length === y[i]);
}

export const reduced = (loss: Tensor, reduction: string): Tensor =>
  reduction === 'mean' ? loss.mean() : reduction === 'sum' ? loss.sum() : loss;

export function warnSizes(input: Tensor, target: Tensor): void {
  if (sameSize(target, input)) return;
  warn(
    `Using a target size (${target.shape}) that is different to the input size (${input.shape}). ` +
      'This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.',
  );
}

export function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  if (sameSize(input, target)) return [input, target];
  const [a, b] = broadcast_tensors([input, target]);
  // As many come back as go in.
  return [a as Tensor, b as Tensor];
}

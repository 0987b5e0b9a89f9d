import type { Tensor } from '../tensor.js';

export type Tensors = readonly Tensor[] | readonly [readonly Tensor[]];

/** `f(a, b)` and `f([a, b])` are the same. */
export function spread(tensors: Tensors): readonly Tensor[] {
  const [first] = tensors;
  return tensors.length === 1 && Array.isArray(first) ? (first as readonly Tensor[]) : (tensors as readonly Tensor[]);
}

import type { Tensor } from '../../../tensor.js';

/** What a maximum pooling gives: with `return_indices` also the positions of the maxima. */
export type Pooled<R extends boolean> = R extends true ? [output: Tensor, indices: Tensor] : Tensor;

export const indexed = (result: Iterable<Tensor>): [Tensor, Tensor] => {
  const [output, indices] = result;
  // The operators give exactly two tensors.
  return [output as Tensor, indices as Tensor];
};

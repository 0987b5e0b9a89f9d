import type { Keywords } from '../bind.js';
import { Operator } from '../ops.js';
import type { Tensor } from '../tensor.js';

const rows = new Operator('nonzero', '/out(Tensor input, *, Tensor out=None)');

/**
 * Where elements are not zero: the indices as rows `(N, ndim)`, or with `as_tuple` one tensor for each dimension.
 *
 * @example
 * torch.nonzero(torch.tensor([0, 3, 0, 5])).tolist(); // [[1], [3]]
 */
export function nonzero(input: Tensor, options: Keywords & { as_tuple: true }): Tensor[];
/** The indices of the elements that are not zero, a row for each: `(n, input.dim())`. */
export function nonzero(
  input: Tensor,
  options?: Keywords & { as_tuple?: false | undefined; out?: Tensor | null | undefined },
): Tensor;
export function nonzero(
  input: Tensor,
  options: { as_tuple?: boolean | undefined; out?: Tensor | null | undefined } = {},
): Tensor | Tensor[] {
  if (options.as_tuple === true) return input.nonzero({ as_tuple: true });
  return rows.call([input, { out: options.out }]) as Tensor; // the operator returns one tensor
}

/** The number of elements. */
export function numel(input: Tensor): number {
  return input.numel();
}

/** The index of the CUDA device that holds the tensor, -1 for the CPU. */
export function get_device(input: Tensor): number {
  return input.get_device();
}

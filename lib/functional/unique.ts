import { type Arguments, bind, isPlainObject, type Keywords } from '../bind.js';
import * as vf from '../generated/vf.js';
import type { Tensor } from '../tensor.js';

/** What `unique` returns: the values, with the indices back and the counts where they are asked for. */
export type Unique<Inverse extends boolean, Counts extends boolean> = Inverse extends true
  ? Counts extends true
    ? [output: Tensor, inverse_indices: Tensor, counts: Tensor]
    : [output: Tensor, inverse_indices: Tensor]
  : Counts extends true
    ? [output: Tensor, counts: Tensor]
    : Tensor;

export interface UniqueOptions<Inverse extends boolean, Counts extends boolean> extends Keywords {
  sorted?: boolean | undefined;
  return_inverse?: Inverse | undefined;
  return_counts?: Counts | undefined;
  dim?: number | null | undefined;
}

interface UniqueValues {
  input: Tensor;
  sorted?: boolean;
  return_inverse?: boolean;
  return_counts?: boolean;
  dim?: number | null;
}

export const uniqueSignature = {
  name: 'unique',
  parameters: ['input', 'sorted', 'return_inverse', 'return_counts', 'dim'],
  required: 1,
};

export const consecutiveSignature = {
  name: 'unique_consecutive',
  parameters: ['input', 'return_inverse', 'return_counts', 'dim'],
  required: 1,
};

/**
 * The distinct elements, or with `dim` the distinct slices, of a tensor.
 *
 * @example
 * torch.unique(torch.tensor([1, 3, 2, 3])); // [1, 2, 3]
 */
export function unique<Inverse extends boolean = false, Counts extends boolean = false>(
  ...args: Arguments<
    [input: Tensor],
    [sorted?: boolean, return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
    UniqueOptions<Inverse, Counts>
  >
): Unique<Inverse, Counts>;
export function unique(...args: unknown[]): unknown {
  const { input, dim = null, ...bound } = bind<UniqueValues>(uniqueSignature, args);
  const { sorted = true, return_inverse = false, return_counts = false } = bound;
  const found =
    dim === null
      ? vf._unique2(input, sorted, return_inverse, return_counts)
      : vf.unique_dim(input, dim, sorted, return_inverse, return_counts);
  return chosen(found, return_inverse, return_counts);
}

/**
 * The first of every run of equal elements, or with `dim` of equal slices.
 *
 * @example
 * torch.unique_consecutive(torch.tensor([1, 1, 2, 1])); // [1, 2, 1]
 */
export function unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
  ...args: Arguments<
    [input: Tensor],
    [return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
    Omit<UniqueOptions<Inverse, Counts>, 'sorted'>
  >
): Unique<Inverse, Counts>;
export function unique_consecutive(...args: unknown[]): unknown {
  const {
    input,
    return_inverse = false,
    return_counts = false,
    dim = null,
  } = bind<UniqueValues>(consecutiveSignature, args);
  const found = vf.unique_consecutive(input, return_inverse, return_counts, dim);
  // Of flags by position, torch/functional.py lets the second argument, not the third, decide about the counts, and the
  // third about the inverse: what was asked for is computed, what comes in its place is empty.
  const named = isPlainObject(args[2]) && args[2]['return_counts'] !== undefined;
  const swapped = typeof args[1] === 'boolean' && !named;
  return swapped ? chosen(found, return_counts, return_inverse) : chosen(found, return_inverse, return_counts);
}

function chosen([output, inverse, counts]: readonly Tensor[], wantsInverse: boolean, wantsCounts: boolean): unknown {
  if (!wantsInverse && !wantsCounts) return output;
  return [output, ...(wantsInverse ? [inverse] : []), ...(wantsCounts ? [counts] : [])];
}

import { warn } from '../warnings.js';

/** How a loss is reduced: not at all, to the mean or to the sum over its elements. */
export type Reduction = 'none' | 'mean' | 'sum';

/** The number by which operators know a reduction. Throws RangeError for any other name. */
export function get_enum(reduction: string): number {
  if (reduction === 'none') return 0;
  if (reduction === 'mean') return 1;
  if (reduction === 'elementwise_mean') {
    warn("reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.");
    return 1;
  }
  if (reduction === 'sum') return 2;
  throw new RangeError(`${reduction} is not a valid value for reduction`);
}

/** The reduction that the deprecated `size_average` and `reduce` mean; each counts as `true` when it is not given. */
export function legacy_get_string(size_average: boolean | null, reduce: boolean | null): Reduction {
  const reduction = (size_average ?? true) && (reduce ?? true) ? 'mean' : (reduce ?? true) ? 'sum' : 'none';
  warn(`size_average and reduce args will be deprecated, please use reduction='${reduction}' instead.`);
  return reduction;
}

/** The reduction asked for, with the deprecated pair taking precedence as in Python. */
export function reductionOf<R extends string>(
  size_average: boolean | null,
  reduce: boolean | null,
  reduction: R,
): R | Reduction {
  return size_average === null && reduce === null ? reduction : legacy_get_string(size_average, reduce);
}

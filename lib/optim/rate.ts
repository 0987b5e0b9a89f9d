// Arithmetic on hyperparameters that may be tensors, as Python's operators do it.
import { rsub } from '../generated/torch.js';
import { isTensor } from '../tensor.js';
import type { Rate } from './groups.js';

export function times(a: Rate, b: Rate): Rate {
  if (isTensor(a)) return a.mul(b);
  return isTensor(b) ? b.mul(a) : a * b;
}

export function plus(a: Rate, b: Rate): Rate {
  if (isTensor(a)) return a.add(b);
  return isTensor(b) ? b.add(a) : a + b;
}

export function minus(a: Rate, b: Rate): Rate {
  if (isTensor(a)) return a.sub(b);
  return isTensor(b) ? rsub(b, a) : a - b;
}

/** Python computes `number / tensor` as the reciprocal times the number. */
export function over(a: Rate, b: Rate): Rate {
  if (isTensor(a)) return a.div(b);
  return isTensor(b) ? b.reciprocal().mul(a) : a / b;
}

export function negative(a: Rate): Rate {
  return isTensor(a) ? a.neg() : -a;
}

/** A 0-dimensional tensor of a one-element one; numbers as they are. */
export function toScalar(value: Rate): Rate {
  return isTensor(value) && value.dim() !== 0 ? value.squeeze() : value;
}

/** The number that a hyperparameter stands for. */
export function numberOf(value: Rate): number {
  return isTensor(value) ? value.item() : value;
}

/** A copy that later changes in place do not reach. */
export function copyOf(value: Rate): Rate {
  return isTensor(value) ? value.clone() : value;
}

// Comparisons, which Python does in a tensor's own precision.

export function isGreater(a: Rate, b: Rate): boolean {
  if (isTensor(a)) return a.gt(b).item<boolean>();
  return isTensor(b) ? b.lt(a).item<boolean>() : a > b;
}

export function isAtLeast(a: Rate, b: Rate): boolean {
  if (isTensor(a)) return a.ge(b).item<boolean>();
  return isTensor(b) ? b.le(a).item<boolean>() : a >= b;
}

export function isLess(a: Rate, b: Rate): boolean {
  return isGreater(b, a);
}

export function isAtMost(a: Rate, b: Rate): boolean {
  return isAtLeast(b, a);
}

/** Python's `min`: of equal values the first. */
export function least(a: Rate, b: Rate): Rate {
  return isLess(b, a) ? b : a;
}

/** Python's `max`: of equal values the first. */
export function greatest(a: Rate, b: Rate): Rate {
  return isGreater(b, a) ? b : a;
}

export function magnitude(a: Rate): Rate {
  return isTensor(a) ? a.abs() : Math.abs(a);
}

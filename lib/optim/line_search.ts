// The line search of LBFGS: torch/optim/lbfgs.py, _strong_wolfe, ported from minFunc
// (https://www.cs.ubc.ca/~schmidtm/Software/minFunc.html).
import type { Tensor } from '../tensor.js';
import type { Rate } from './groups.js';
import {
  greatest,
  isAtLeast,
  isAtMost,
  isGreater,
  isLess,
  least,
  magnitude,
  minus,
  over,
  plus,
  times,
} from './rate.js';

/** The loss and the flat gradient at a step size along the direction. */
export type Evaluate = (t: Rate) => { loss: number; gradient: Tensor };

/** A step size with what was found there. */
interface Point {
  t: Rate;
  loss: number;
  gradient: Tensor;
  /** The derivative along the direction. */
  slope: Tensor;
}

export interface Found {
  loss: number;
  gradient: Tensor;
  t: Rate;
  evaluations: number;
}

interface Search {
  readonly start: Point;
  readonly direction: Tensor;
  readonly tolerance_change: number;
  readonly maxSteps: number;
  readonly evaluate: (t: Rate) => Point;
  steps: number;
  evaluations: number;
}

const c1 = 1e-4;
const c2 = 0.9;

/** Finds a step size that satisfies the strong Wolfe conditions, or the best one met in `maxSteps` steps. */
export function strongWolfe(
  evaluate: Evaluate,
  t: Rate,
  direction: Tensor,
  start: { loss: number; gradient: Tensor; slope: Tensor },
  { tolerance_change = 1e-9, maxSteps = 25 }: { tolerance_change?: number; maxSteps?: number } = {},
): Found {
  const search: Search = {
    start: { t: 0, loss: start.loss, gradient: start.gradient.clone(), slope: start.slope },
    direction,
    tolerance_change,
    maxSteps,
    steps: 0,
    evaluations: 0,
    evaluate: (at) => {
      const { loss, gradient } = evaluate(at);
      search.evaluations += 1;
      return { t: at, loss, gradient, slope: gradient.dot(direction) };
    },
  };
  const { bracket, done } = bracketed(search, t);
  const best = done ? bracket[0] : zoomed(search, bracket);
  const { loss, gradient } = best;
  return { loss, gradient, t: best.t, evaluations: search.evaluations };
}

type Bracket = [low: Point, high: Point];

/** Steps forth until an interval holds an acceptable point, or one is found. */
function bracketed(search: Search, first: Rate): { bracket: Bracket; done: boolean } {
  const { start } = search;
  let previous = start;
  let current = search.evaluate(first);
  for (; search.steps < search.maxSteps; search.steps++) {
    if (isTooHigh(search, current) || (search.steps > 1 && current.loss >= previous.loss)) {
      return { bracket: [previous, current], done: false };
    }
    if (isFlat(search, current)) return { bracket: [current, current], done: true };
    if (isAtLeast(current.slope, 0)) return { bracket: [previous, current], done: false };
    const shortest = plus(current.t, times(0.01, minus(current.t, previous.t)));
    const t = cubicInterpolate(previous, current, [shortest, times(current.t, 10)]);
    previous = current;
    current = search.evaluate(t);
  }
  return { bracket: [start, current], done: false };
}

/** The sufficient decrease condition is violated. */
function isTooHigh({ start }: Search, { t, loss }: Point): boolean {
  return isGreater(loss, plus(start.loss, times(times(c1, t), start.slope)));
}

/** The curvature condition holds. */
function isFlat({ start }: Search, { slope }: Point): boolean {
  return isAtMost(slope.abs(), times(-c2, start.slope));
}

/** Narrows the bracket down to an acceptable point; returns its lower end. */
function zoomed(search: Search, bracket: Bracket): Point {
  const width = search.direction.abs().max();
  let stalled = false;
  let [low, high] = bracket[0].loss <= bracket[1].loss ? [0, 1] : [1, 0];
  while (search.steps < search.maxSteps) {
    const [a, b] = bracket;
    if (isLess(times(magnitude(minus(b.t, a.t)), width), search.tolerance_change)) break;
    const guarded = insideBracket(a, b, stalled);
    stalled = guarded.stalled;
    const point = search.evaluate(guarded.t);
    search.steps += 1;
    const lowest = bracket[low] ?? a;
    if (isTooHigh(search, point) || point.loss >= lowest.loss) {
      bracket[high] = point;
      [low, high] = bracket[0].loss <= bracket[1].loss ? [0, 1] : [1, 0];
      continue;
    }
    const isDone = isFlat(search, point);
    const highest = bracket[high] ?? b;
    if (!isDone && isAtLeast(times(point.slope, minus(highest.t, lowest.t)), 0)) bracket[high] = lowest;
    bracket[low] = point;
    if (isDone) break;
  }
  return bracket[low] ?? bracket[0];
}

/** The interpolated step size, kept away from the ends when it stays close to them. */
function insideBracket(a: Point, b: Point, stalled: boolean): { t: Rate; stalled: boolean } {
  const t = cubicInterpolate(a, b);
  const top = greatest(a.t, b.t);
  const bottom = least(a.t, b.t);
  const margin = times(0.1, minus(top, bottom));
  if (!isLess(least(minus(top, t), minus(t, bottom)), margin)) return { t, stalled: false };
  if (!stalled && !isAtLeast(t, top) && !isAtMost(t, bottom)) return { t, stalled: true };
  const isNearTop = isLess(magnitude(minus(t, top)), magnitude(minus(t, bottom)));
  return { t: isNearTop ? minus(top, margin) : plus(bottom, margin), stalled: false };
}

/** The minimum of the cubic through two points with their slopes, within `bounds`. */
function cubicInterpolate(p1: Point, p2: Point, bounds?: readonly [Rate, Rate]): Rate {
  const isOrdered = isAtMost(p1.t, p2.t);
  const [low, high] = bounds ?? (isOrdered ? [p1.t, p2.t] : [p2.t, p1.t]);
  const secant = over(3 * (p1.loss - p2.loss), minus(p1.t, p2.t));
  const d1 = minus(p1.slope.add(p2.slope), secant) as Tensor; // slopes are tensors
  const square = d1.pow(2).sub(p1.slope.mul(p2.slope));
  if (!isAtLeast(square, 0)) return over(plus(low, high), 2);
  const d2 = square.sqrt();
  const [near, far] = isOrdered ? [p1, p2] : [p2, p1];
  const part = far.slope
    .add(d2)
    .sub(d1)
    .div(far.slope.sub(near.slope).add(d2.mul(2)));
  const position = minus(far.t, times(minus(far.t, near.t), part));
  return least(greatest(position, low), high);
}

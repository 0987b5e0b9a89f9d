// How the weights of a model enter an average.
import { no_grad } from '../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../bind.js';
import { _foreach_add_, _foreach_addcdiv_, _foreach_lerp_, _foreach_sub } from '../../generated/private.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { formatted } from '../format.js';
import { numberOf, over, plus } from '../rate.js';

/** The new value of an averaged parameter, from its value, the model's, and the number of models averaged so far. */
export type AvgFn = (averaged_param: Tensor, current_param: Tensor, num_averaged: Tensor) => Tensor;

/** Updates averaged parameters in place; all have one device and one dtype. */
export type MultiAvgFn = (
  averaged_param_list: readonly Tensor[],
  current_param_list: readonly Tensor[],
  num_averaged: Tensor | number,
) => void;

export interface DecayOptions extends Keywords {
  /** What stays of the average at each update, in [0, 1]. Default: `0.999`. */
  decay?: number | undefined;
}

type DecayArguments = Arguments<[], [decay?: number], DecayOptions>;

function decayOf(name: string, args: readonly unknown[]): number {
  const { decay = 0.999 } = bind<DecayOptions>({ name, parameters: ['decay'], required: 0 }, args);
  if (decay < 0 || decay > 1) {
    throw new RangeError(`Invalid decay value ${formatted(decay)} provided. Please provide a value in [0,1] range.`);
  }
  return decay;
}

/** The list kernels interpolate floating point and complex numbers alone. */
function interpolates([first]: readonly Tensor[]): boolean {
  return first !== undefined && (first.is_floating_point() || first.is_complex());
}

/**
 * Exponential moving averages of whole lists: `average = decay * average + (1 - decay) * current`, in place.
 *
 * @throws {RangeError} a `decay` outside [0, 1]
 * @example
 * const average = new optim.swa_utils.AveragedModel(model, {
 *   multi_avg_fn: optim.swa_utils.get_ema_multi_avg_fn(0.99),
 * });
 */
export function get_ema_multi_avg_fn(...args: DecayArguments): MultiAvgFn {
  const decay = decayOf('get_ema_multi_avg_fn', args);
  return (averaged, current) =>
    no_grad(() => {
      if (interpolates(averaged)) {
        _foreach_lerp_(averaged, current, 1 - decay);
        return;
      }
      for (const [p, q] of pairs(averaged, current)) p.copy_(p.mul(decay).add(q.mul(1 - decay)));
    });
}

/** The average of all models seen, in which each weighs the same, of whole lists in place. */
export function get_swa_multi_avg_fn(): MultiAvgFn {
  return (averaged, current, num_averaged) =>
    no_grad(() => {
      const count = plus(num_averaged, 1);
      if (interpolates(averaged)) {
        _foreach_lerp_(averaged, current, numberOf(over(1, count)));
        return;
      }
      const differences = _foreach_sub(current, averaged);
      if (isTensor(count)) _foreach_addcdiv_(averaged, differences, Array<Tensor>(averaged.length).fill(count));
      else _foreach_add_(averaged, differences, { alpha: 1 / count });
    });
}

/**
 * The exponential moving average of one parameter: `decay * average + (1 - decay) * current`.
 *
 * @throws {RangeError} a `decay` outside [0, 1]
 * @example
 * const average = new optim.swa_utils.AveragedModel(model, { avg_fn: optim.swa_utils.get_ema_avg_fn(0.99) });
 */
export function get_ema_avg_fn(...args: DecayArguments): AvgFn {
  const decay = decayOf('get_ema_avg_fn', args);
  return (averaged, current) => no_grad(() => averaged.mul(decay).add(current.mul(1 - decay)));
}

/** The average of all models seen, in which each weighs the same, of one parameter. */
export function get_swa_avg_fn(): (averaged: Tensor, current: Tensor, num_averaged: Tensor | number) => Tensor {
  return (averaged, current, num_averaged) =>
    no_grad(() => averaged.add(current.sub(averaged).div(plus(num_averaged, 1))));
}

/** Python's `zip`: up to the end of the shorter list. */
export function* pairs(a: readonly Tensor[], b: readonly Tensor[]): Generator<readonly [Tensor, Tensor]> {
  for (const [i, first] of a.entries()) {
    const second = b[i];
    if (second === undefined) return;
    yield [first, second];
  }
}

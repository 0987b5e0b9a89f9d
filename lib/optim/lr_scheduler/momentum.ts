// The momentum that cyclic schedules change along with the learning rate.
import type { ParamGroup, Rate } from '../groups.js';
import type { AnyOptimizer } from './scheduler.js';

/** Whether the optimizer's momentum is the first of its `betas`. */
export function usesBeta1(optimizer: AnyOptimizer): boolean {
  const { defaults } = optimizer;
  if (!('momentum' in defaults) && !('betas' in defaults)) {
    throw new RangeError('optimizer must support momentum or beta1 with `cycle_momentum` option enabled');
  }
  return 'betas' in defaults;
}

export function setMomentum(group: ParamGroup, momentum: Rate, beta1: boolean): void {
  if (beta1) group['betas'] = [momentum, ...(group['betas'] as Rate[]).slice(1)];
  else group['momentum'] = momentum;
}

/** The highest momentum is the first; both bounds become options of the groups. */
export function startMomentum(
  optimizer: AnyOptimizer,
  base: readonly Rate[],
  highest: readonly Rate[],
  beta1: boolean,
): void {
  for (const [i, group] of (optimizer.param_groups as ParamGroup[]).entries()) {
    const momentum = highest[i] ?? 0;
    setMomentum(group, momentum, beta1);
    group['max_momentum'] = momentum;
    group['base_momentum'] = base[i] ?? 0;
  }
}

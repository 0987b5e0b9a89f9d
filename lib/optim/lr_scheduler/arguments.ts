import type { Keywords } from '../../bind.js';
import type { AnyOptimizer } from './scheduler.js';

/** The option that all schedules have. */
export interface ResumeOptions extends Keywords {
  /** The epoch at which a schedule is resumed; the groups then hold `initial_lr`. Default: `-1`, to begin. */
  last_epoch?: number | undefined;
}

/** All arguments by name. */
export type ByName<Required, Options> = Options & Required & { optimizer: AnyOptimizer };

/** The position of `value` among the sorted `values`, after equal ones (Python's `bisect.bisect_right`). */
export function bisectRight(values: readonly number[], value: number): number {
  let count = 0;
  while (count < values.length && (values[count] ?? 0) <= value) count++;
  return count;
}

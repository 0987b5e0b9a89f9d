import type { Source } from './dataset.js';

/** What a loader's worker knows about itself. */
export interface WorkerInfo {
  /** From 0. */
  readonly id: number;
  readonly num_workers: number;
  /** The seed of this worker's random numbers. */
  readonly seed: bigint;
  /** The worker's copy of the dataset. */
  readonly dataset: Source<unknown>;
}

/**
 * In a loader's worker, which one it is; elsewhere `null`.
 *
 * @example
 * const info = get_worker_info();
 * const share = info === null ? lines : lines.filter((_, i) => i % info.num_workers === info.id);
 */
export function get_worker_info(): WorkerInfo | null {
  return null;
}

import type { Arguments, Keywords } from '../../bind.js';
import { randperm } from '../../generated/torch.js';
import { Generator } from '../../random.js';
import { sampleAt } from './dataset.js';
import { Sampler } from './sampler.js';
import { bindData, len, type Sized } from './sized.js';

export interface DistributedSamplerOptions extends Keywords {
  /** The number of processes that share the data. */
  num_replicas?: number | null;
  /** Which of them this one is, from 0. */
  rank?: number | null;
  /** Shuffle, differently each epoch (`set_epoch`). Default: `true`. */
  shuffle?: boolean;
  /** The seed of the shuffle, the same in every process. Default: 0. */
  seed?: number;
  /** Drop the tail to make the data evenly divisible, instead of repeating its head. Default: `false`. */
  drop_last?: boolean;
}

const distributedSampler = {
  name: 'DistributedSampler',
  parameters: ['dataset', 'num_replicas', 'rank', 'shuffle', 'seed', 'drop_last'],
  required: 1,
} as const;

/**
 * The part of the data that one of several processes reads: every `num_replicas`-th index from `rank`.
 *
 * @throws RangeError when `rank` is not below `num_replicas`, or either is missing.
 * @example
 * const sampler = new DistributedSampler(dataset, { num_replicas: 4, rank: 0 });
 * for (let epoch = 0; epoch < 10; epoch++) {
 *   sampler.set_epoch(epoch);
 *   for (const batch of new DataLoader(dataset, { sampler })) train(batch);
 * }
 */
export class DistributedSampler extends Sampler<number> {
  readonly dataset: Sized;
  readonly num_replicas: number;
  readonly rank: number;
  readonly shuffle: boolean;
  readonly seed: number;
  readonly drop_last: boolean;
  readonly num_samples: number;
  readonly total_size: number;
  epoch = 0;

  constructor(
    ...args: Arguments<
      [dataset: Sized],
      [num_replicas?: number | null, rank?: number | null, shuffle?: boolean, seed?: number, drop_last?: boolean],
      DistributedSamplerOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bindData<DistributedSamplerOptions & { dataset: Sized }>(distributedSampler, args);
    const { dataset, num_replicas = null, rank = null, shuffle = true, seed = 0, drop_last = false } = bound;
    if (num_replicas === null || rank === null) {
      throw new RangeError(
        'Default process group has not been initialized, please make sure to call init_process_group.',
      );
    }
    if (rank >= num_replicas || rank < 0) {
      throw new RangeError(`Invalid rank ${rank}, rank should be in the interval [0, ${num_replicas - 1}]`);
    }
    const n = len(dataset);
    const uneven = drop_last && n % num_replicas !== 0;
    this.dataset = dataset;
    this.num_replicas = num_replicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.drop_last = drop_last;
    this.num_samples = Math.ceil((uneven ? n - num_replicas : n) / num_replicas);
    this.total_size = this.num_samples * num_replicas;
  }

  get length(): number {
    return this.num_samples;
  }

  /** Chooses the shuffle of the next pass; without it every epoch has the same order. */
  set_epoch(epoch: number): void {
    this.epoch = epoch;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const order = this.#order();
    // Positions past the end wrap around to the head of the data, as often as it takes.
    for (let i = this.rank; i < this.total_size; i += this.num_replicas) yield sampleAt(order, i % order.length);
  }

  #order(): number[] {
    const n = len(this.dataset);
    if (!this.shuffle) return Array.from({ length: n }, (_, i) => i);
    const generator = new Generator().manual_seed(this.seed + this.epoch);
    return randperm(n, { generator }).tolist<number[]>();
  }
}

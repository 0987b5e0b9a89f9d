import type { Keywords } from '../../bind.js';
import { NotImplementedError } from '../../errors.js';
import { typeName } from '../../python_types.js';
import type { Generator } from '../../random.js';
import { repr } from '../../repr.js';
import { type IterableDataset, isIterableStyle, isMapStyle, type Source } from './dataset.js';
import { BatchSampler, RandomSampler, SequentialSampler } from './sampler.js';

/** Called in each worker with its id, from 0. */
export type WorkerInit = (worker_id: number) => void;

/** The options of a loader that are the same with and without batching. */
export interface LoaderOptions extends Keywords {
  /** Read in a new random order every epoch. Default: `false`. */
  shuffle?: boolean | null | undefined;
  /** Chooses the order: any iterable of indices. Excludes `shuffle`. */
  sampler?: Iterable<number> | null | undefined;
  /** 0, the default: samples are read where the loop runs. */
  num_workers?: number | undefined;
  /** Copy tensors into page-locked memory, for faster copies to an accelerator. Default: `false`. */
  pin_memory?: boolean | undefined;
  /** Seconds to wait for a worker; 0, the default, without workers. */
  timeout?: number | undefined;
  worker_init_fn?: WorkerInit | null | undefined;
  multiprocessing_context?: string | null | undefined;
  /** Source of the shuffle and of the base seed. Default: the global generator. */
  generator?: Generator | null | undefined;
  prefetch_factor?: number | null | undefined;
  persistent_workers?: boolean | undefined;
  pin_memory_device?: string | undefined;
  in_order?: boolean | undefined;
}

/** The options of a loader of samples `T` and batches `B`. */
export interface DataLoaderOptions<T = unknown, B = unknown> extends LoaderOptions {
  /** Samples per batch; `null` hands out single samples. Default: 1. */
  batch_size?: number | null | undefined;
  /** Chooses whole batches: any iterable of lists of indices. Excludes `batch_size`, `shuffle`, `sampler`, `drop_last`. */
  batch_sampler?: Iterable<readonly number[]> | null | undefined;
  /** Makes a batch of a list of samples. Default: `default_collate`. */
  collate_fn?: ((samples: T[]) => B) | null | undefined;
  /** Leave out a last batch that is not full. Default: `false`. */
  drop_last?: boolean | undefined;
}

/** The options of a loader that does not batch: `collate_fn` takes one sample. */
export interface SampleOptions<T, B> extends LoaderOptions {
  batch_size: null;
  collate_fn?: ((sample: T) => B) | null | undefined;
}

/** What a loader reads: positions, or a stream. */
export type Readable<T> = Source<T> | IterableDataset<T>;

/** A loader's arguments by name. */
export type LoaderValues = DataLoaderOptions & { dataset: Readable<unknown> };

/** How a loader goes through its dataset. */
export interface Sampling {
  readonly dataset: Readable<unknown>;
  readonly batch_size: number | null;
  readonly drop_last: boolean;
  readonly sampler: Iterable<number> | null;
  readonly batch_sampler: Iterable<readonly number[]> | null;
}

/** Checks the options of workers, in the order of torch/utils/data/dataloader.py. */
export function checkWorkers(options: LoaderValues): void {
  const { num_workers = 0, timeout = 0, prefetch_factor = null } = options;
  if (num_workers < 0) {
    throw new RangeError('num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.');
  }
  if (timeout < 0) throw new RangeError('timeout option should be non-negative');
  if (num_workers === 0 && prefetch_factor !== null) {
    throw new RangeError(
      'prefetch_factor option could only be specified in multiprocessing.' +
        'let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.',
    );
  }
  if (prefetch_factor !== null && prefetch_factor < 0) {
    throw new RangeError('prefetch_factor option should be non-negative');
  }
  if (options.persistent_workers && num_workers === 0) {
    throw new RangeError('persistent_workers option needs num_workers > 0');
  }
  if ((options.multiprocessing_context ?? null) !== null && num_workers === 0) {
    throw new RangeError(
      `multiprocessing_context can only be used with multi-process loading (num_workers > 0), but got num_workers=0`,
    );
  }
  if (num_workers > 0) {
    throw new NotImplementedError(
      `DataLoader: num_workers=${num_workers} is not supported, because a dataset's functions cannot be sent to another ` +
        'thread: use num_workers=0, and for slow files load ahead with an IterableDataset or before the epoch',
    );
  }
}

/** The samplers that follow from the options, or Python's error for those that contradict each other. */
export function resolveSampling(options: LoaderValues): Sampling {
  const { dataset, batch_sampler = null, drop_last = false, sampler = null } = options;
  const { batch_size = 1 } = options;
  if (isIterableStyle(dataset)) return streamSampling(dataset, options);
  if (!isMapStyle(dataset)) {
    throw new TypeError(`DataLoader(): argument 'dataset' must be Dataset, not ${typeName(dataset)}`);
  }
  if (sampler !== null && options.shuffle) throw new RangeError('sampler option is mutually exclusive with shuffle');
  if (batch_sampler !== null) {
    if (batch_size !== 1 || options.shuffle || sampler !== null || drop_last) {
      throw new RangeError(
        'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
      );
    }
    return { dataset, batch_size: null, drop_last: false, sampler: new SequentialSampler(dataset), batch_sampler };
  }
  const order = sampler ?? defaultSampler(dataset, options);
  const batches = batch_size === null ? null : new BatchSampler(order, batch_size, drop_last);
  if (batches === null) checkUnbatched(drop_last);
  return { dataset, batch_size, drop_last, sampler: order, batch_sampler: batches };
}

function defaultSampler(dataset: Source<unknown>, { shuffle, generator }: LoaderValues): Iterable<number> {
  return shuffle ? new RandomSampler(dataset, { generator: generator ?? null }) : new SequentialSampler(dataset);
}

function streamSampling(dataset: IterableDataset<unknown>, options: LoaderValues): Sampling {
  const { batch_size = 1, drop_last = false } = options;
  for (const name of ['shuffle', 'sampler', 'batch_sampler'] as const) {
    const value = options[name] ?? null;
    if (value === null || value === false) continue;
    const got = name === 'shuffle' ? repr(value) : `<${typeName(value)}>`;
    throw new RangeError(
      `DataLoader with IterableDataset: expected unspecified ${name} option, but got ${name}=${got}`,
    );
  }
  if (batch_size === null) checkUnbatched(drop_last);
  // Only its checks are wanted: a stream has no indices.
  else new BatchSampler([], batch_size, drop_last);
  return { dataset, batch_size, drop_last, sampler: null, batch_sampler: null };
}

function checkUnbatched(drop_last: boolean): void {
  if (!drop_last) return;
  throw new RangeError('batch_size=None option disables auto-batching and is mutually exclusive with drop_last');
}

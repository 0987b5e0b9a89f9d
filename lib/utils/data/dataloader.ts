import { setImmediate } from 'node:timers/promises';
import type { Arguments } from '../../bind.js';
import { TorchError } from '../../errors.js';
import { typeName } from '../../python_types.js';
import type { Generator } from '../../random.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { type Collated, default_collate, default_convert } from './collate.js';
import { isMapStyle } from './dataset.js';
import { type FetchPlan, openFetcher } from './fetch.js';
import {
  checkWorkers,
  type DataLoaderOptions,
  type LoaderValues,
  type Readable,
  resolveSampling,
  type SampleOptions,
  type WorkerInit,
} from './options.js';
import { canPin, pinMemory } from './pin_memory.js';
import { drawSeed } from './sampler.js';
import { bindData, len } from './sized.js';

type Positions<T, B> = [
  batch_size?: number | null,
  shuffle?: boolean | null,
  sampler?: Iterable<number> | null,
  batch_sampler?: Iterable<readonly number[]> | null,
  num_workers?: number,
  collate_fn?: ((samples: T[]) => B) | null,
  pin_memory?: boolean,
  drop_last?: boolean,
  timeout?: number,
  worker_init_fn?: WorkerInit | null,
  multiprocessing_context?: string | null,
  generator?: Generator | null,
];

const dataLoader = {
  name: 'DataLoader',
  parameters: [
    ...['dataset', 'batch_size', 'shuffle', 'sampler', 'batch_sampler', 'num_workers', 'collate_fn', 'pin_memory'],
    ...['drop_last', 'timeout', 'worker_init_fn', 'multiprocessing_context', 'generator', '*', 'prefetch_factor'],
    ...['persistent_workers', 'pin_memory_device', 'in_order'],
  ],
  required: 1,
} as const;

/**
 * Reads a dataset in batches. Every `for` over it is a fresh epoch; `for await` has the same order and lets the event
 * loop turn between batches. Orders and draws under `torch.manual_seed` are Python's.
 *
 * Samples are put together by `default_collate`: `[image: Tensor, label: number]` samples arrive as
 * `[Tensor, Tensor]`. A `TensorDataset`, a tensor, and `Subset`s and `StackDataset`s of them are read by one gather
 * per tensor and batch.
 *
 * @throws RangeError for options that exclude each other; TypeError for what is no dataset.
 * @example
 * const loader = new DataLoader(new TensorDataset(images, labels), { batch_size: 64, shuffle: true });
 * for (const [x, y] of loader) train(x, y);
 * const [first] = loader;
 */
export class DataLoader<T = Tensor, B = Collated<T>> implements Iterable<B>, AsyncIterable<B> {
  declare readonly dataset: Readable<T>;
  /** `null` when samples are not batched, or a `batch_sampler` decides. */
  declare readonly batch_size: number | null;
  declare readonly drop_last: boolean;
  /** The order of the samples; `null` for a stream. */
  declare readonly sampler: Iterable<number> | null;
  /** The batches of indices; `null` without batching, and for a stream. */
  declare readonly batch_sampler: Iterable<readonly number[]> | null;
  declare readonly persistent_workers: boolean;
  collate_fn: (samples: T[]) => B;
  num_workers: number;
  prefetch_factor: number | null;
  pin_memory: boolean;
  pin_memory_device: string;
  timeout: number;
  worker_init_fn: WorkerInit | null;
  multiprocessing_context: string | null;
  in_order: boolean;
  generator: Generator | null;
  /** The length that a stream promised when `loader.length` was asked for. */
  #promised = Number.POSITIVE_INFINITY;

  constructor(dataset: Readable<T>, options: SampleOptions<T, B> & { collate_fn: (sample: T) => B });
  constructor(dataset: Readable<T> & Readable<B>, options: SampleOptions<T, B> & { collate_fn?: null });
  constructor(...args: Arguments<[dataset: Readable<T>], Positions<T, B>, DataLoaderOptions<T, B>>);
  constructor(...args: unknown[]) {
    const options = bindData<LoaderValues>(dataLoader, args);
    checkWorkers(options);
    const sampling = resolveSampling(options);
    lock(this, { ...sampling, persistent_workers: options.persistent_workers ?? false });
    const batches = sampling.batch_size !== null || sampling.batch_sampler !== null;
    // The overloads tie the type of the batches to the collation chosen here.
    this.collate_fn = (options.collate_fn ?? (batches ? default_collate : default_convert)) as (samples: T[]) => B;
    this.num_workers = options.num_workers ?? 0;
    this.prefetch_factor = options.prefetch_factor ?? null;
    this.pin_memory = options.pin_memory ?? false;
    this.pin_memory_device = options.pin_memory_device ?? '';
    this.timeout = options.timeout ?? 0;
    this.worker_init_fn = options.worker_init_fn ?? null;
    this.multiprocessing_context = options.multiprocessing_context ?? null;
    this.in_order = options.in_order ?? true;
    this.generator = options.generator ?? null;
  }

  /**
   * The number of batches of an epoch.
   *
   * @throws TypeError when the dataset or the sampler has no length.
   */
  get length(): number {
    if (isMapStyle(this.dataset)) return len(this.batch_sampler ?? this.sampler);
    this.#promised = len(this.dataset);
    if (this.batch_size === null) return this.#promised;
    const batches = this.#promised / this.batch_size;
    return this.drop_last ? Math.floor(batches) : Math.ceil(batches);
  }

  /** Starts an epoch: the base seed is drawn here, the order of the samples with the first batch. */
  [Symbol.iterator](): IterableIterator<B> {
    const { dataset, pin_memory } = this;
    const pins = pin_memory && canPin(this.pin_memory_device);
    let batches = openFetcher(this as FetchPlan);
    drawSeed(this.generator);
    if (this.timeout !== 0) throw new TorchError('_SingleProcessDataLoaderIter requires timeout == 0');
    if (!isMapStyle(dataset)) batches = counted(batches, dataset, this.#promised);
    if (pins) batches = pinned(batches);
    // Batches are what `collate_fn` returns, which the overloads of the constructor name `B`.
    return batches as IterableIterator<B>;
  }

  /** Starts an epoch in which the event loop turns after every batch. */
  [Symbol.asyncIterator](): AsyncIterableIterator<B> {
    return turning(this[Symbol.iterator]());
  }
}

/** Sets attributes that later cannot be set. */
function lock(loader: object, attributes: object): void {
  for (const [name, value] of Object.entries(attributes)) {
    Object.defineProperty(loader, name, {
      enumerable: true,
      get: () => value,
      set() {
        throw new RangeError(`${name} attribute should not be set after ${typeName(loader)} is initialized`);
      },
    });
  }
}

function* counted(batches: Iterable<unknown>, dataset: object, promised: number): IterableIterator<unknown> {
  let fetched = 0;
  for (const batch of batches) {
    if (++fetched > promised) {
      warn(
        `Length of IterableDataset ${typeName(dataset)} was reported to be ${promised}(when accessing len(dataloader)), ` +
          `but ${fetched} samples have been fetched. `,
      );
    }
    yield batch;
  }
}

function* pinned(batches: Iterable<unknown>): IterableIterator<unknown> {
  for (const batch of batches) yield pinMemory(batch);
}

async function* turning<B>(batches: Iterable<B>): AsyncIterableIterator<B> {
  for (const batch of batches) {
    yield batch;
    await setImmediate();
  }
}

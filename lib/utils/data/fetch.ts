import { tensor } from '../../creation.js';
import { int64 } from '../../dtype.js';
import { columnCollate, default_collate } from './collate.js';
import { type IterableDataset, isMapStyle, type Source, sampleAt, samplesAt } from './dataset.js';
import { type Gather, gathering } from './gather.js';
import type { Readable } from './options.js';
import { BatchSampler } from './sampler.js';
import { len } from './sized.js';

type Collate = (samples: unknown) => unknown;

/** What of a loader decides how its batches are read. */
export interface FetchPlan {
  readonly dataset: Readable<unknown>;
  readonly batch_size: number | null;
  readonly drop_last: boolean;
  readonly sampler: Iterable<number> | null;
  readonly batch_sampler: Iterable<readonly number[]> | null;
  readonly collate_fn: Collate;
}

/** Opens one epoch. Samplers are opened at once, as Python's iterators do, and read when a batch is asked for. */
export function openFetcher(plan: FetchPlan): IterableIterator<unknown> {
  const { dataset, batch_sampler } = plan;
  const byDefault = plan.collate_fn === default_collate;
  const collate = byDefault ? (columnCollate() as Collate) : plan.collate_fn;
  if (!isMapStyle(dataset)) return fetchStream(dataset, plan.batch_size, plan.drop_last, collate);
  if (batch_sampler === null) return fetchEach(plan.sampler ?? [], (index) => collate(sampleAt(dataset, index)));
  const gather = byDefault ? gathering(dataset) : null;
  if (gather !== null) return fetchGathered(dataset, batch_sampler, gather, collate);
  return fetchEach(batch_sampler, (indices) => collate(samplesAt(dataset, indices)));
}

function fetchEach<I>(sampler: Iterable<I>, read: (index: I) => unknown): IterableIterator<unknown> {
  return readEach(sampler[Symbol.iterator](), read);
}

function* readEach<I>(indices: Iterator<I>, read: (index: I) => unknown): IterableIterator<unknown> {
  // Through an iterable, so that leaving the loop closes the sampler's iterator.
  for (const index of { [Symbol.iterator]: () => indices }) yield read(index);
}

/** Whole batches of a dataset that can gather; `collate` serves the lists that a gather cannot take. */
function fetchGathered(
  dataset: Source<unknown>,
  sampler: Iterable<readonly number[]>,
  gather: Gather,
  collate: Collate,
): IterableIterator<unknown> {
  const slices = sampler instanceof BatchSampler ? sampler.slices() : null;
  if (slices !== null) return fetchEach(slices, (slice) => gather(...slice));
  const length = len(dataset);
  const direct = (index: number) => Number.isSafeInteger(index) && index >= 0 && index < length;
  return fetchEach(sampler, (indices) => {
    // Indices from the end, and the error for those out of range, are the dataset's own business.
    if (!indices.every(direct)) return collate(samplesAt(dataset, indices));
    return gather(tensor(indices, { dtype: int64 }), 0, indices.length);
  });
}

/** Samples as they come, in batches unless `batch_size` is null. */
function* fetchStream(
  dataset: IterableDataset<unknown>,
  batch_size: number | null,
  drop_last: boolean,
  collate: Collate,
): IterableIterator<unknown> {
  let samples: unknown[] = [];
  for (const sample of dataset) {
    if (batch_size === null) {
      yield collate(sample);
    } else if (samples.push(sample) === batch_size) {
      yield collate(samples);
      samples = [];
    }
  }
  if (samples.length > 0 && !drop_last) yield collate(samples);
}

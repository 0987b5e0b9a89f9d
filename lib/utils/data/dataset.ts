import { bind } from '../../bind.js';
import { TorchError } from '../../errors.js';
import { randperm } from '../../generated/torch.js';
import { typeName } from '../../python_types.js';
import { default_generator, type Generator } from '../../random.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { len } from './sized.js';

/** What a loader reads by position. Every array and typed array is one. */
export interface Dataset<T> {
  /** The number of samples. */
  readonly length: number;
  /** The sample at `index`; `undefined` stands for an index out of range. */
  at(index: number): T | undefined;
  /** All samples of a batch at once, for datasets that are faster so. Optional. */
  __getitems__?(indices: readonly number[]): T[];
}

/** A dataset, or a tensor in its place: a tensor is the dataset of its rows. */
export type Source<T> = Dataset<T> | Tensor;

abstract class MapDataset<T> implements Dataset<T>, Iterable<T> {
  abstract get length(): number;
  abstract at(index: number): T;

  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this.length; i++) yield this.at(i);
  }

  /** Python's `a + b`: this dataset and then the other. */
  add<U>(other: Source<U>): ConcatDataset<T | U> {
    return new ConcatDataset<T | U>([this, other as Source<T | U>]);
  }
}

/**
 * Base class of datasets that are read by position; a subclass has `length` and `at`. Extending it is a convenience
 * (iteration, `add`): whatever has the two members is a dataset.
 *
 * @example
 * class Squares extends Dataset<number> {
 *   length = 10;
 *   at(i: number) { return i * i; }
 * }
 */
export const Dataset = MapDataset;

/** A dataset that can only be read from front to back: anything iterable without `at`. */
export interface IterableDataset<T> extends Iterable<T> {
  /** The number of samples, where it is known: `loader.length` is computed from it. */
  readonly length?: number;
}

abstract class StreamDataset<T> implements IterableDataset<T> {
  abstract [Symbol.iterator](): Iterator<T>;

  /** Python's `a + b`: this stream and then the other. */
  add<U>(other: IterableDataset<U>): ChainDataset<T | U> {
    return new ChainDataset<T | U>([this, other]);
  }
}

/**
 * Base class of datasets that are streams; a subclass has `[Symbol.iterator]`, called once per epoch.
 *
 * @example
 * class Lines extends IterableDataset<string> {
 *   *[Symbol.iterator]() { yield 'one'; yield 'two'; }
 * }
 */
export const IterableDataset = StreamDataset;

/** Read by position (`at`, or a tensor), as opposed to a stream. */
export function isMapStyle(dataset: unknown): dataset is Source<unknown> {
  return isTensor(dataset) || typeof (dataset as { at?: unknown } | null | undefined)?.at === 'function';
}

/** Iterable, and without `at`. */
export function isIterableStyle(dataset: unknown): dataset is IterableDataset<unknown> {
  if (isMapStyle(dataset) || typeof dataset === 'string') return false;
  return typeof (dataset as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] === 'function';
}

/** Python's `dataset[index]`. */
export function sampleAt<T>(dataset: Source<T>, index: number): T {
  // A tensor is a dataset of tensors, which the type parameter cannot say.
  if (isTensor(dataset)) return dataset.index(index) as T;
  const sample = dataset.at(index);
  if (sample === undefined) {
    throw new RangeError(`index ${index} is out of range for ${typeName(dataset)} of length ${dataset.length}`);
  }
  return sample;
}

/** The samples of a batch, through `__getitems__` where the dataset has it. */
export function samplesAt<T>(dataset: Source<T>, indices: readonly number[]): T[] {
  if (!isTensor(dataset) && typeof dataset.__getitems__ === 'function') return dataset.__getitems__(indices);
  return indices.map((index) => sampleAt(dataset, index));
}

/**
 * Tensors of equal first dimension, read together: sample `i` is `[a.index(i), b.index(i), ...]`. A loader with the
 * default collation takes each batch of it by one gather per tensor.
 *
 * @throws TorchError when the first dimensions differ.
 * @example
 * const dataset = new TensorDataset(torch.randn(100, 3), torch.arange(100));
 * const [x, y] = dataset.at(0);
 */
export class TensorDataset<T extends readonly Tensor[] = Tensor[]> extends MapDataset<T> {
  readonly tensors: T;

  constructor(...tensors: T) {
    super();
    if (tensors.some((tensor) => tensor.size(0) !== tensors[0]?.size(0))) {
      throw new TorchError('Size mismatch between tensors');
    }
    this.tensors = tensors;
  }

  get length(): number {
    const [first] = this.tensors;
    if (first === undefined) throw new RangeError('tuple index out of range');
    return first.size(0);
  }

  at(index: number): T {
    // One row per tensor: `map` forgets that the tuple keeps its length.
    return this.tensors.map((tensor) => tensor.index(index)) as readonly Tensor[] as T;
  }
}

type Stack = readonly Source<unknown>[] | Readonly<Record<string, Source<unknown>>>;

/** The sample of a dataset. */
type Sample<S> = S extends Tensor ? Tensor : S extends Dataset<infer T> ? T : never;

/** The samples of datasets side by side: a tuple, or an object with their names. */
export type Stacked<D extends Stack> = { -readonly [K in keyof D]: Sample<D[K]> };

/**
 * Datasets of equal length side by side: samples are tuples, or objects when the datasets come by name.
 *
 * @throws RangeError when no dataset is given, both forms are mixed, or the lengths differ.
 * @example
 * const pairs = new StackDataset([1, 2, 3], ['a', 'b', 'c']);
 * pairs.at(0); // [1, 'a']
 * new StackDataset({ image: [1, 2], text: ['a', 'b'] }).at(1); // { image: 2, text: 'b' }
 */
export class StackDataset<D extends Stack> extends MapDataset<Stacked<D>> {
  readonly datasets: D;
  readonly #length: number;

  constructor(...datasets: D & readonly Source<unknown>[]);
  constructor(datasets: D & Readonly<Record<string, Source<unknown>>>);
  constructor(...datasets: readonly unknown[]) {
    super();
    const last = datasets.at(-1);
    const named = last !== undefined && !isMapStyle(last) && !isIterableStyle(last);
    if (named && datasets.length > 1) {
      throw new RangeError(
        'Supported either ``tuple``- (via ``args``) or``dict``- (via ``kwargs``) like input/output, but both types are given.',
      );
    }
    // The two overloads are the two shapes of `D`.
    this.datasets = (named ? last : datasets) as D;
    const lengths = Object.values<unknown>(this.datasets).map(len);
    const [length] = lengths;
    if (length === undefined) throw new RangeError('At least one dataset should be passed');
    if (lengths.some((other) => other !== length)) throw new RangeError('Size mismatch between datasets');
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): Stacked<D> {
    // `mapValues` keeps the keys or the tuple, with the sample of each dataset in its place.
    return mapValues(this.datasets, (dataset) => sampleAt(dataset, index)) as Stacked<D>;
  }

  __getitems__(indices: readonly number[]): Stacked<D>[] {
    if (this.at !== StackDataset.prototype.at) return indices.map((index) => this.at(index));
    const columns = mapValues(this.datasets, (dataset) => {
      const samples = samplesAt(dataset, indices);
      if (samples.length === indices.length) return samples;
      throw new RangeError(`Nested dataset's output size mismatch. Expected ${indices.length}, got ${samples.length}`);
    });
    return indices.map((_, i) => mapValues(columns, (column) => column[i]) as Stacked<D>);
  }
}

/** The same keys, or the same tuple, with new values. */
export function mapValues<V, W>(values: Tree<V>, map: (value: V, key: string) => W): Tree<W> {
  if (isList(values)) return values.map((value, i) => map(value, String(i)));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value, key)]));
}

/** Values of one kind in a tuple or by name. */
export type Tree<V> = readonly V[] | Readonly<Record<string, V>>;

function isList<V>(values: Tree<V>): values is readonly V[] {
  return Array.isArray(values);
}

/**
 * Datasets one after the other.
 *
 * @throws TorchError when there is none, or one is a stream (see `ChainDataset`).
 * @example
 * new ConcatDataset([[1, 2], [3, 4, 5]]).at(3); // 4
 */
export class ConcatDataset<T = Tensor> extends MapDataset<T> {
  readonly datasets: Source<T>[];
  readonly cumulative_sizes: number[];

  /** Running sums of the lengths. */
  static cumsum(sequence: readonly unknown[]): number[] {
    const sums: number[] = [];
    for (const dataset of sequence) sums.push((sums.at(-1) ?? 0) + len(dataset));
    return sums;
  }

  constructor(datasets: Iterable<Source<T>>) {
    super();
    this.datasets = [...datasets];
    if (this.datasets.length === 0) throw new TorchError('datasets should not be an empty iterable');
    if (this.datasets.some(isIterableStyle)) throw new TorchError('ConcatDataset does not support IterableDataset');
    this.cumulative_sizes = ConcatDataset.cumsum(this.datasets);
  }

  get length(): number {
    return this.cumulative_sizes.at(-1) ?? 0;
  }

  at(index: number): T {
    if (-index > this.length) throw new RangeError('absolute value of index should not exceed dataset length');
    const position = index < 0 ? this.length + index : index;
    const which = this.cumulative_sizes.findIndex((end) => position < end);
    const dataset = this.datasets[which];
    if (dataset === undefined) throw new RangeError('list index out of range');
    return sampleAt(dataset, position - (this.cumulative_sizes[which - 1] ?? 0));
  }
}

/**
 * Streams one after the other, chained while they are read.
 *
 * @throws TorchError when, on reading, one of them is not a stream (see `ConcatDataset`).
 * @example
 * [...new ChainDataset([new Set([1, 2]), new Set([3])])]; // [1, 2, 3]
 */
export class ChainDataset<T> extends StreamDataset<T> {
  readonly datasets: Iterable<IterableDataset<T>>;

  constructor(datasets: Iterable<IterableDataset<T>>) {
    super();
    this.datasets = datasets;
  }

  get length(): number {
    let total = 0;
    for (const dataset of this.#streams()) total += len(dataset);
    return total;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const dataset of this.#streams()) yield* dataset;
  }

  *#streams(): Iterable<IterableDataset<T>> {
    for (const dataset of this.datasets) {
      if (!isIterableStyle(dataset)) throw new TorchError('ChainDataset only supports IterableDataset');
      yield dataset;
    }
  }
}

/**
 * The samples of a dataset at the given indices, in that order.
 *
 * @example
 * [...new Subset(['a', 'b', 'c'], [2, 0])]; // ['c', 'a']
 */
export class Subset<T = Tensor> extends MapDataset<T> {
  readonly dataset: Source<T>;
  readonly indices: readonly number[];

  constructor(dataset: Source<T>, indices: readonly number[]) {
    super();
    this.dataset = dataset;
    this.indices = indices;
  }

  get length(): number {
    return this.indices.length;
  }

  at(index: number): T {
    return sampleAt(this.dataset, sampleAt(this.indices, index));
  }

  __getitems__(indices: readonly number[]): T[] {
    if (this.at !== Subset.prototype.at) return indices.map((index) => this.at(index));
    return samplesAt(this.dataset, samplesAt(this.indices, indices));
  }
}

const randomSplit = { name: 'random_split', parameters: ['dataset', 'lengths', 'generator'], required: 2 } as const;

/**
 * Splits a dataset at random into non-overlapping subsets of the given lengths, or fractions that sum up to 1 (each
 * rounded down, the rest dealt out one by one from the first).
 *
 * @param generator - draws the permutation; default: the global generator.
 * @throws RangeError when the lengths do not add up, or a fraction is not between 0 and 1.
 * @example
 * const [train, valid] = random_split(dataset, [0.8, 0.2], { generator: new torch.Generator().manual_seed(42) });
 */
export function random_split<T = Tensor>(
  dataset: Source<T>,
  lengths: readonly number[],
  generator?: Generator | null | { generator?: Generator | null },
): Subset<T>[];
export function random_split(...args: unknown[]): Subset<unknown>[] {
  const bound = bind<{ dataset: Source<unknown>; lengths: number[]; generator?: Generator | null }>(randomSplit, args);
  const { dataset, generator = default_generator } = bound;
  const lengths = splitLengths(bound.lengths, len(dataset));
  if (sum(lengths) !== len(dataset)) {
    throw new RangeError('Sum of input lengths does not equal the length of the input dataset!');
  }
  const indices = randperm(sum(lengths), { generator }).tolist<number[]>();
  const ends = ConcatDataset.cumsum(lengths.map((length) => ({ length })));
  return lengths.map((length, i) => new Subset(dataset, indices.slice((ends[i] ?? 0) - length, ends[i])));
}

function splitLengths(lengths: readonly number[], total: number): number[] {
  const whole = sum(lengths);
  // Python's math.isclose(whole, 1) and whole <= 1
  if (!(whole <= 1 && 1 - whole <= 1e-9)) return [...lengths];
  const bad = lengths.findIndex((fraction) => fraction < 0 || fraction > 1);
  if (bad >= 0) throw new RangeError(`Fraction at index ${bad} is not between 0 and 1`);
  const counts = lengths.map((fraction) => Math.floor(total * fraction));
  const remainder = total - sum(counts);
  const dealt = counts.map((count, i) => count + Math.ceil((remainder - i) / counts.length));
  for (const [i, count] of dealt.entries()) {
    if (count === 0) warn(`Length of split at index ${i} is 0. This might result in an empty dataset.`);
  }
  return dealt;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

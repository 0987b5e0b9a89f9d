import { type Arguments, bind, type Keywords } from '../../bind.js';
import { as_tensor } from '../../creation.js';
import { float64, int64 } from '../../dtype.js';
import { arange, cat, empty, multinomial, randint, randperm } from '../../generated/torch.js';
import { keep } from '../../memory.js';
import { Generator } from '../../random.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { sampleAt } from './dataset.js';
import { bindData, len, type Sized } from './sized.js';

/**
 * Base class of samplers: iterables of the indices to read, one pass per epoch. Any iterable does in its place.
 *
 * @example
 * class EveryOther extends Sampler<number> {
 *   *[Symbol.iterator]() { for (let i = 0; i < 10; i += 2) yield i; }
 * }
 */
export abstract class Sampler<T = number> implements Iterable<T> {
  abstract [Symbol.iterator](): Iterator<T>;
}

/**
 * A sampler that has its indices as int64 tensors, so that a loader can gather with them. Chunks are drawn when the
 * first index of them is asked for, neither sooner nor later: random states then agree with Python's at every batch.
 * They are kept: an epoch may go on after the `tidy` in which its first batch was read.
 */
export abstract class TensorSampler extends Sampler<number> {
  abstract chunks(): Iterable<Tensor>;
  abstract get length(): number;

  *[Symbol.iterator](): IterableIterator<number> {
    for (const chunk of this.chunks()) yield* chunk.tolist<number[]>();
  }
}

/**
 * All indices in order.
 *
 * @example
 * [...new SequentialSampler(['a', 'b', 'c'])]; // [0, 1, 2]
 */
export class SequentialSampler extends TensorSampler {
  readonly data_source: Sized;

  constructor(data_source: Sized) {
    super();
    this.data_source = data_source;
  }

  get length(): number {
    return len(this.data_source);
  }

  *chunks(): Iterable<Tensor> {
    yield keep(arange(this.length));
  }
}

/** A new seed from the global generator, as a loader's iterator and an unseeded sampler draw it. */
export function drawSeed(generator?: Generator | null): bigint {
  return empty([], { dtype: int64 })
    .random_({ generator: generator ?? null })
    .item({ bigint: true });
}

export interface RandomSamplerOptions extends Keywords {
  /** Draw with replacement. Default: `false`. */
  replacement?: boolean;
  /** How many indices an epoch has. Default: the length of the data. */
  num_samples?: number | null;
  /** Source of randomness. Default: a new generator each epoch, seeded from the global one. */
  generator?: Generator | null;
}

type RandomSamplerValues = RandomSamplerOptions & { data_source: Sized };

const randomSampler = {
  name: 'RandomSampler',
  parameters: ['data_source', 'replacement', 'num_samples', 'generator'],
  required: 1,
} as const;

/**
 * Indices in random order: a permutation, or independent draws with `replacement`. More samples than data, without
 * replacement, are several permutations.
 *
 * @throws TypeError when `replacement` is not a boolean; RangeError when `num_samples` is not positive.
 * @example
 * [...new RandomSampler([10, 20, 30], { generator: new torch.Generator().manual_seed(0) })];
 */
export class RandomSampler extends TensorSampler {
  readonly data_source: Sized;
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #num_samples: number | null;

  constructor(
    ...args: Arguments<
      [data_source: Sized],
      [replacement?: boolean, num_samples?: number | null, generator?: Generator | null],
      RandomSamplerOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bindData<RandomSamplerValues>(randomSampler, args);
    this.data_source = bound.data_source;
    this.replacement = bound.replacement ?? false;
    this.#num_samples = bound.num_samples ?? null;
    this.generator = bound.generator ?? null;
    if (typeof this.replacement !== 'boolean') {
      throw new TypeError(`replacement should be a boolean value, but got replacement=${str(this.replacement)}`);
    }
    checkPositive('num_samples', this.num_samples);
  }

  get num_samples(): number {
    return this.#num_samples ?? len(this.data_source);
  }

  get length(): number {
    return this.num_samples;
  }

  *chunks(): Iterable<Tensor> {
    const n = len(this.data_source);
    const total = this.num_samples;
    const generator = this.generator ?? new Generator().manual_seed(drawSeed());
    // Chunks of 32, and a last one even where it is empty: the draws of torch/utils/data/sampler.py.
    if (this.replacement) {
      for (let i = 0; i < Math.floor(total / 32); i++) yield keep(randint(n, [32], { dtype: int64, generator }));
      yield keep(randint(n, [total % 32], { dtype: int64, generator }));
    } else {
      for (let i = 0; i < Math.floor(total / n); i++) yield keep(randperm(n, { generator }));
      yield keep(randperm(n, { generator }).narrow(0, 0, total % n));
    }
  }
}

const subsetRandomSampler = { name: 'SubsetRandomSampler', parameters: ['indices', 'generator'], required: 1 } as const;

/**
 * The given indices in random order, without replacement.
 *
 * @param generator - draws the permutation; default: the global generator.
 * @example
 * [...new SubsetRandomSampler([3, 1, 4])].sort(); // [1, 3, 4]
 */
export class SubsetRandomSampler extends Sampler<number> {
  readonly indices: readonly number[];
  readonly generator: Generator | null;

  constructor(
    ...args: Arguments<
      [indices: readonly number[]],
      [generator?: Generator | null],
      Keywords & { generator?: Generator | null }
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<{ indices: readonly number[]; generator?: Generator | null }>(subsetRandomSampler, args);
    this.indices = bound.indices;
    this.generator = bound.generator ?? null;
  }

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const order = randperm(this.length, { generator: this.generator }).tolist<number[]>();
    for (const position of order) yield sampleAt(this.indices, position);
  }
}

type WeightedRandomSamplerValues = {
  weights: Tensor | readonly number[];
  num_samples: number;
  replacement?: boolean;
  generator?: Generator | null;
};

const weightedRandomSampler = {
  name: 'WeightedRandomSampler',
  parameters: ['weights', 'num_samples', 'replacement', 'generator'],
  required: 2,
} as const;

/**
 * Indices `0 ... weights.length - 1` drawn with the given probabilities, which need not sum up to one.
 *
 * @param replacement - draw with replacement; default: `true`.
 * @throws RangeError when `num_samples` is not positive or the weights are not one row of numbers.
 * @example
 * [...new WeightedRandomSampler([0.1, 0.9, 0.4, 0.7, 3.0, 0.6], 5)];
 */
export class WeightedRandomSampler extends TensorSampler {
  readonly weights: Tensor;
  readonly num_samples: number;
  readonly replacement: boolean;
  readonly generator: Generator | null;

  constructor(
    ...args: Arguments<
      [weights: Tensor | readonly number[], num_samples: number],
      [replacement?: boolean, generator?: Generator | null],
      Keywords & { replacement?: boolean; generator?: Generator | null }
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<WeightedRandomSamplerValues>(weightedRandomSampler, args);
    const { weights, num_samples, replacement = true, generator = null } = bound;
    checkPositive('num_samples', num_samples);
    if (typeof replacement !== 'boolean') {
      throw new RangeError(`replacement should be a boolean value, but got replacement=${str(replacement)}`);
    }
    this.weights = as_tensor(weights, { dtype: float64 });
    if (this.weights.dim() !== 1) {
      throw new RangeError(
        `weights should be a 1d sequence but given weights have shape ${repr([...this.weights.shape])}`,
      );
    }
    this.num_samples = num_samples;
    this.replacement = replacement;
    this.generator = generator;
  }

  get length(): number {
    return this.num_samples;
  }

  *chunks(): Iterable<Tensor> {
    yield keep(multinomial(this.weights, this.num_samples, this.replacement, { generator: this.generator }));
  }
}

type BatchSamplerValues<T> = { sampler: Iterable<T>; batch_size: number; drop_last: boolean };

const batchSampler = { name: 'BatchSampler', parameters: ['sampler', 'batch_size', 'drop_last'], required: 3 } as const;

/**
 * The indices of another sampler (or any iterable) in lists of `batch_size`; the last list may be shorter, or is left
 * out with `drop_last`.
 *
 * @throws RangeError when `batch_size` is not positive or `drop_last` is not a boolean.
 * @example
 * [...new BatchSampler(new SequentialSampler(Array(5)), 2, false)]; // [[0, 1], [2, 3], [4]]
 */
export class BatchSampler<T = number> extends Sampler<T[]> {
  readonly sampler: Iterable<T>;
  readonly batch_size: number;
  readonly drop_last: boolean;

  constructor(
    ...args:
      | [sampler: Iterable<T>, batch_size: number, drop_last: boolean]
      | [sampler: Iterable<T>, batch_size: number, options: { drop_last: boolean }]
      | [sampler: Iterable<T>, options: { batch_size: number; drop_last: boolean }]
  );
  constructor(...args: unknown[]) {
    super();
    const { sampler, batch_size, drop_last } = bind<BatchSamplerValues<T>>(batchSampler, args);
    checkPositive('batch_size', batch_size);
    if (typeof drop_last !== 'boolean') {
      throw new RangeError(`drop_last should be a boolean value, but got drop_last=${str(drop_last)}`);
    }
    this.sampler = sampler;
    this.batch_size = batch_size;
    this.drop_last = drop_last;
  }

  get length(): number {
    const indices = len(this.sampler);
    return this.drop_last ? Math.floor(indices / this.batch_size) : Math.ceil(indices / this.batch_size);
  }

  *[Symbol.iterator](): IterableIterator<T[]> {
    let batch: T[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batch_size) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.drop_last) yield batch;
  }

  /** The same batches as parts of int64 tensors, or null when they only exist as numbers. */
  slices(): Iterable<Slice> | null {
    const { sampler } = this;
    const own = this[Symbol.iterator] === BatchSampler.prototype[Symbol.iterator];
    const tensors = sampler instanceof TensorSampler;
    if (!own || !tensors || sampler[Symbol.iterator] !== TensorSampler.prototype[Symbol.iterator]) return null;
    return cut(sampler.chunks(), this.batch_size, this.drop_last);
  }
}

/** So many of the numbers in a tensor, from the one at `start`. */
export type Slice = [indices: Tensor, start: number, count: number];

/** Cuts chunks into slices of `size`, joined where one ends, asking for the next chunk only when one more index is needed. */
function* cut(chunks: Iterable<Tensor>, size: number, drop_last: boolean): Iterable<Slice> {
  let parts: Slice[] = [];
  let filled = 0;
  for (const chunk of chunks) {
    const end = chunk.size(0);
    for (let start = 0; start < end; ) {
      const count = Math.min(size - filled, end - start);
      parts.push([chunk, start, count]);
      start += count;
      filled += count;
      if (filled < size) continue;
      yield join(parts, filled);
      parts = [];
      filled = 0;
    }
  }
  if (filled > 0 && !drop_last) yield join(parts, filled);
}

function join(parts: Slice[], count: number): Slice {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return [cat(parts.map(([indices, ...range]) => indices.narrow(0, ...range))), 0, count];
}

function checkPositive(name: string, value: unknown): void {
  if (Number.isSafeInteger(value) && Number(value) > 0) return;
  throw new RangeError(`${name} should be a positive integer value, but got ${name}=${str(value)}`);
}

/** Python's `str(value)`. */
function str(value: unknown): string {
  return typeof value === 'string' ? value : repr(value);
}

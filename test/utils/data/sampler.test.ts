import * as torch from 'nodetorch';
import {
  BatchSampler,
  DistributedSampler,
  RandomSampler,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from 'nodetorch/utils/data';
import { describe, expect, test } from 'vitest';

// The orders under a seed are in orders.test.ts.

describe('SequentialSampler', () => {
  test('goes through arrays, tensors and anything with a length', () => {
    expect([...new SequentialSampler(['a', 'b'])]).toEqual([0, 1]);
    expect([...new SequentialSampler(torch.zeros(3, 2))]).toEqual([0, 1, 2]);
    expect([...new SequentialSampler({ length: 1 })]).toEqual([0]);
  });

  test('follows a dataset that grows', () => {
    const data = [1];
    const sampler = new SequentialSampler(data);
    data.push(2);
    expect([sampler.length, ...sampler]).toEqual([2, 0, 1]);
  });
});

describe('RandomSampler', () => {
  test('is a permutation, and several of them for more samples than data', () => {
    expect([...new RandomSampler(Array(5))].sort()).toEqual([0, 1, 2, 3, 4]);
    const twice = [...new RandomSampler(Array(3), { num_samples: 6 })];
    expect([twice.slice(0, 3).sort(), twice.slice(3).sort()]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test('takes its arguments by position and by name', () => {
    const sampler = new RandomSampler([1, 2], true, 7);
    expect([sampler.replacement, sampler.num_samples, sampler.length, sampler.generator]).toEqual([true, 7, 7, null]);
    expect(new RandomSampler({ length: 4 }).length).toBe(4);
  });

  test('refuses what Python refuses', () => {
    const bad = (options: object) => () => new RandomSampler([1, 2], options);
    expect(bad({ replacement: 1 })).toThrow(
      new TypeError('replacement should be a boolean value, but got replacement=1'),
    );
    expect(bad({ num_samples: 0 })).toThrow(
      new RangeError('num_samples should be a positive integer value, but got num_samples=0'),
    );
    expect(bad({ num_sample: 3 })).toThrow("unexpected keyword argument 'num_sample' (did you mean 'num_samples'?)");
    expect(() => new RandomSampler([])).toThrow(
      new RangeError('num_samples should be a positive integer value, but got num_samples=0'),
    );
  });
});

describe('SubsetRandomSampler', () => {
  test('permutes the indices it was given', () => {
    expect([...new SubsetRandomSampler([7, -1, 3])].sort()).toEqual([-1, 3, 7]);
  });
});

describe('WeightedRandomSampler', () => {
  test('never draws a weight of zero', () => {
    const drawn = new Set(new WeightedRandomSampler([0, 1, 0, 3], 50));
    expect([...drawn].sort()).toEqual([1, 3]);
    expect([...new WeightedRandomSampler(torch.tensor([0.5, 0.25, 0.25]), 3, false)].sort()).toEqual([0, 1, 2]);
  });

  test('refuses what Python refuses', () => {
    expect(() => new WeightedRandomSampler([1, 2], 0)).toThrow(
      new RangeError('num_samples should be a positive integer value, but got num_samples=0'),
    );
    expect(() => new WeightedRandomSampler([1, 2], 2, 'yes' as unknown as boolean)).toThrow(
      new RangeError('replacement should be a boolean value, but got replacement=yes'),
    );
    expect(() => new WeightedRandomSampler(torch.ones(2, 3), 2)).toThrow(
      new RangeError('weights should be a 1d sequence but given weights have shape (2, 3)'),
    );
  });
});

describe('BatchSampler', () => {
  test('makes lists of any iterable', () => {
    expect([...new BatchSampler(new SequentialSampler(Array(10)), 3, false)]).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9],
    ]);
    expect([...new BatchSampler('abcde', 2, { drop_last: true })]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('knows its length when its sampler does', () => {
    expect(new BatchSampler([1, 2, 3], 2, false).length).toBe(2);
    expect(new BatchSampler([1, 2, 3], { batch_size: 2, drop_last: true }).length).toBe(1);
    expect(() => new BatchSampler(new Set([1]), 2, false).length).toThrow(
      new TypeError("object of type 'Set' has no len()"),
    );
  });

  test('refuses what Python refuses', () => {
    const bad = (batch_size: unknown, drop_last: unknown) => () =>
      new BatchSampler([1], batch_size as number, drop_last as boolean);
    expect(bad(0, false)).toThrow(
      new RangeError('batch_size should be a positive integer value, but got batch_size=0'),
    );
    expect(bad(true, false)).toThrow(
      new RangeError('batch_size should be a positive integer value, but got batch_size=True'),
    );
    expect(bad(2.5, false)).toThrow(
      new RangeError('batch_size should be a positive integer value, but got batch_size=2.5'),
    );
    expect(bad(2, null)).toThrow(new RangeError('drop_last should be a boolean value, but got drop_last=None'));
  });
});

describe('Sampler', () => {
  test('serves a subclass of its own', () => {
    class EveryOther extends Sampler<number> {
      *[Symbol.iterator](): IterableIterator<number> {
        for (let i = 0; i < 10; i += 2) yield i;
      }
    }
    expect([...new BatchSampler(new EveryOther(), 2, false)]).toEqual([[0, 2], [4, 6], [8]]);
  });
});

describe('DistributedSampler', () => {
  test('the ranks share the data, the head of which fills up the end', () => {
    const parts = [0, 1, 2].map((rank) => [...new DistributedSampler(Array(7), 3, rank, { shuffle: false })]);
    expect(parts).toEqual([
      [0, 3, 6],
      [1, 4, 0],
      [2, 5, 1],
    ]);
  });

  test('refuses a rank that does not exist', () => {
    expect(() => new DistributedSampler([1, 2], { num_replicas: 2, rank: 2 })).toThrow(
      new RangeError('Invalid rank 2, rank should be in the interval [0, 1]'),
    );
  });
});

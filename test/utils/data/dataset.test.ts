import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import {
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  random_split,
  StackDataset,
  Subset,
  TensorDataset,
} from 'nodetorch/utils/data';
import { describe, expect, test, vi } from 'vitest';

class Squares extends Dataset<number> {
  length = 4;
  at(index: number): number {
    return index * index;
  }
}

class Count extends IterableDataset<number> {
  constructor(
    readonly from: number,
    readonly length: number,
  ) {
    super();
  }
  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.length; i++) yield this.from + i;
  }
}

describe('Dataset', () => {
  test('a subclass iterates its samples and concatenates by add', () => {
    expect([...new Squares()]).toEqual([0, 1, 4, 9]);
    expect([...new Squares().add(['a'])]).toEqual([0, 1, 4, 9, 'a']);
  });

  test('a subclass of IterableDataset chains by add', () => {
    expect([...new Count(1, 2).add(new Count(5, 1))]).toEqual([1, 2, 5]);
  });
});

describe('TensorDataset', () => {
  const x = torch.arange(12).view(4, 3);
  const y = torch.tensor([10, 20, 30, 40]);

  test('reads one row of each tensor, from the end too', () => {
    const dataset = new TensorDataset(x, y);
    const [row, label] = dataset.at(2);
    expect([dataset.length, row.tolist(), label.item()]).toEqual([4, [6, 7, 8], 30]);
    expect(dataset.at(-1).map((tensor) => tensor.tolist())).toEqual([[9, 10, 11], 40]);
    expect([...dataset].map(([, target]) => target.item())).toEqual([10, 20, 30, 40]);
  });

  test('refuses tensors of different length, and an index out of range, in the words of Python', () => {
    expect(() => new TensorDataset(x, y.narrow(0, 0, 3))).toThrow(
      expect.objectContaining({ name: 'TorchError', message: 'Size mismatch between tensors' }),
    );
    expect(() => new TensorDataset(x, y).at(4)).toThrow(RangeError);
    expect(() => new TensorDataset(x, y).at(4)).toThrow('index 4 is out of bounds for dimension 0 with size 4');
  });
});

describe('Subset', () => {
  test('reads the given indices of an array, a tensor and another subset', () => {
    const letters = new Subset(['a', 'b', 'c', 'd'], [3, 1, 0]);
    expect([letters.length, ...letters]).toEqual([3, 'd', 'b', 'a']);
    expect([...new Subset(letters, [2, 0])]).toEqual(['a', 'd']);
    expect([...new Subset(torch.tensor([5, 6, 7]), [2, 0])].map((row: Tensor) => row.item())).toEqual([7, 5]);
  });

  test('passes whole batches on to a dataset that has __getitems__', () => {
    const __getitems__ = vi.fn((indices: readonly number[]) => indices.map((i) => i * 10));
    const dataset = { length: 9, at: (i: number) => i, __getitems__ };
    expect(new Subset(dataset, [8, 4, 2]).__getitems__([0, 2])).toEqual([80, 20]);
    expect(__getitems__).toHaveBeenCalledExactlyOnceWith([8, 2]);
  });

  test('names the index that an array does not have', () => {
    expect(() => new Subset([1, 2], [5]).at(0)).toThrow(new RangeError('index 5 is out of range for list of length 2'));
  });
});

describe('ConcatDataset', () => {
  const whole = new ConcatDataset<number>([[1, 2], [], [3, 4, 5], new Squares()]);

  test('finds the dataset of an index, from the end too', () => {
    expect(whole.cumulative_sizes).toEqual([2, 2, 5, 9]);
    expect([0, 1, 2, 4, 5, 8, -1, -9].map((i) => whole.at(i))).toEqual([1, 2, 3, 5, 0, 9, 9, 1]);
    expect([...whole]).toEqual([1, 2, 3, 4, 5, 0, 1, 4, 9]);
  });

  test('refuses indices out of range, streams, and nothing at all', () => {
    expect(() => whole.at(-10)).toThrow(new RangeError('absolute value of index should not exceed dataset length'));
    expect(() => whole.at(9)).toThrow(RangeError);
    expect(() => new ConcatDataset([])).toThrow('datasets should not be an empty iterable');
    const stream = new Count(0, 3) as unknown as number[];
    expect(() => new ConcatDataset([stream])).toThrow('ConcatDataset does not support IterableDataset');
  });
});

describe('ChainDataset', () => {
  test('reads streams one after the other, every time anew, and adds up their lengths', () => {
    const chain = new ChainDataset([new Count(1, 2), new Count(7, 1)]);
    expect([...chain, ...chain]).toEqual([1, 2, 7, 1, 2, 7]);
    expect(chain.length).toBe(3);
  });

  test('refuses datasets with positions when it is read', () => {
    expect(() => [...new ChainDataset([[1, 2]])]).toThrow('ChainDataset only supports IterableDataset');
  });
});

describe('StackDataset', () => {
  test('puts datasets side by side as tuples and as objects', () => {
    const pairs = new StackDataset([1, 2, 3], ['a', 'b', 'c']);
    const [number, letter]: [number, string] = pairs.at(1);
    expect([pairs.length, number, letter]).toEqual([3, 2, 'b']);
    const named = new StackDataset({ image: [1, 2], text: ['a', 'b'] });
    const text: string = named.at(1).text;
    expect([text, named.at(0)]).toEqual(['b', { image: 1, text: 'a' }]);
  });

  test('asks for batches where a dataset has __getitems__, and sample by sample elsewhere', () => {
    const batched = {
      length: 3,
      at: () => -1,
      __getitems__: (indices: readonly number[]) => indices.map((i) => i + 100),
    };
    expect(new StackDataset(batched, ['a', 'b', 'c']).__getitems__([2, 0])).toEqual([
      [102, 'c'],
      [100, 'a'],
    ]);
    const short = { length: 3, at: () => -1, __getitems__: () => [1] };
    expect(() => new StackDataset({ short, letters: ['a', 'b', 'c'] }).__getitems__([2, 0])).toThrow(
      new RangeError("Nested dataset's output size mismatch. Expected 2, got 1"),
    );
  });

  test('refuses what Python refuses', () => {
    expect(() => new StackDataset()).toThrow(new RangeError('At least one dataset should be passed'));
    expect(() => new StackDataset([1], [1, 2])).toThrow(new RangeError('Size mismatch between datasets'));
    const both = [[1], { b: [2] }] as unknown as [number[], number[]];
    expect(() => new StackDataset(...both)).toThrow('but both types are given.');
  });
});

describe('random_split', () => {
  test('deals the rest of fractions from the first part on', () => {
    // Python: [len(s) for s in random_split(range(11), [0.25, 0.25, 0.5])] == [3, 3, 5]
    expect(random_split(Array(11).fill(0), [0.25, 0.25, 0.5]).map(({ length }) => length)).toEqual([3, 3, 5]);
    // Python: [len(s) for s in random_split(range(10), [0.33, 0.33, 0.34])] == [4, 3, 3]
    expect(random_split(Array(10).fill(0), [0.33, 0.33, 0.34]).map(({ length }) => length)).toEqual([4, 3, 3]);
  });

  test('splits tensors into disjoint subsets of all rows', () => {
    const parts = random_split(torch.arange(7), [4, 3]);
    const rows = parts.flatMap((part) => [...part].map((row) => row.item()));
    expect(rows.sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('refuses lengths that do not fit', () => {
    expect(() => random_split([1, 2, 3], [1, 1])).toThrow(
      new RangeError('Sum of input lengths does not equal the length of the input dataset!'),
    );
    expect(() => random_split([1, 2, 3], [1.5, -0.5])).toThrow(
      new RangeError('Fraction at index 0 is not between 0 and 1'),
    );
  });

  test('warns of a part without samples', async () => {
    const warning = new Promise<Error>((resolve) => process.once('warning', resolve));
    random_split([1], [0.5, 0.5]);
    expect((await warning).message).toBe('Length of split at index 1 is 0. This might result in an empty dataset.');
  });
});

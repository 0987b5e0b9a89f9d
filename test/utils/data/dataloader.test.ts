import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import {
  DataLoader,
  type DataLoaderOptions,
  get_worker_info,
  IterableDataset,
  StackDataset,
  Subset,
  TensorDataset,
} from 'nodetorch/utils/data';
import { describe, expect, test, vi } from 'vitest';

// The orders under a seed are in orders.test.ts.

const lists = (batches: Iterable<Tensor>): unknown[] => [...batches].map((batch) => batch.tolist());

class Lines extends IterableDataset<number> {
  constructor(
    readonly count: number,
    readonly length: number,
  ) {
    super();
  }
  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0; i < this.count; i++) yield i;
  }
}

describe('reading', () => {
  test('an array is a dataset, and its samples arrive collated and typed', () => {
    const samples: [image: Tensor, label: number, name: string][] = [
      [torch.tensor([1, 2]), 0, 'a'],
      [torch.tensor([3, 4]), 1, 'b'],
      [torch.tensor([5, 6]), 2, 'c'],
    ];
    const loader = new DataLoader(samples, { batch_size: 2 });
    const [first] = loader;
    const typed: [Tensor, Tensor, string[]] | undefined = first;
    expect(typed?.map((part) => (part instanceof torch.Tensor ? part.tolist() : part))).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [0, 1],
      ['a', 'b'],
    ]);
    expect([loader.length, [...loader].length]).toEqual([2, 2]);
  });

  test('a tensor is a dataset of its rows', () => {
    expect(lists(new DataLoader(torch.arange(5), { batch_size: 2 }))).toEqual([[0, 1], [2, 3], [4]]);
    expect(lists(new DataLoader(torch.arange(4).view(2, 2)))).toEqual([[[0, 1]], [[2, 3]]]);
  });

  test('a plain object with length and at is a dataset', () => {
    const squares = { length: 3, at: (i: number) => i * i };
    expect(lists(new DataLoader(squares))).toEqual([[0], [1], [4]]);
    expect(lists(new DataLoader(squares, 2))).toEqual([[0, 1], [4]]);
  });

  test('subsets and stacks of tensors are gathered, with the values of single samples', () => {
    const x = torch.arange(12).view(6, 2);
    const y = torch.arange(6).mul(10);
    const dataset = new StackDataset({
      x: new Subset(x, [5, 1, 3]),
      xy: new Subset(new TensorDataset(x, y), [0, 2, 4]),
    });
    const fast = [...new DataLoader(dataset, { batch_size: 2 })];
    const slow = [...new DataLoader([...dataset], { batch_size: 2 })];
    const plain = (batches: typeof fast) =>
      batches.map((batch) => [batch.x.tolist(), batch.xy.map((part) => part.tolist())]);
    expect(plain(fast)).toEqual(plain(slow as typeof fast));
    expect(plain(fast)[0]).toEqual([
      [
        [10, 11],
        [2, 3],
      ],
      [
        [
          [0, 1],
          [4, 5],
        ],
        [0, 20],
      ],
    ]);
  });

  test('a batch has its own memory', () => {
    const x = torch.zeros(4);
    for (const batch of new DataLoader(x, { batch_size: 2 })) batch.add_(1);
    expect(x.tolist()).toEqual([0, 0, 0, 0]);
  });

  test('a subclass that overrides at is asked for its samples', () => {
    class Doubled extends TensorDataset<[Tensor]> {
      override at(index: number): [Tensor] {
        return [super.at(index)[0].mul(2)];
      }
    }
    expect([...new DataLoader(new Doubled(torch.arange(3)), { batch_size: 3 })].map(([x]) => x.tolist())).toEqual([
      [0, 2, 4],
    ]);
    class Shifted extends Subset<[Tensor]> {
      override at(index: number): [Tensor] {
        return [super.at(index)[0].add(100)];
      }
    }
    const shifted = new Shifted(new TensorDataset(torch.arange(3)), [2, 0]);
    expect([...new DataLoader(shifted, { batch_size: 2 })].map(([x]) => x.tolist())).toEqual([[102, 100]]);
  });

  test('indices count from the end, and out of range are the error of a single sample', () => {
    const dataset = new TensorDataset(torch.arange(4));
    const read = (sampler: number[]) =>
      [...new DataLoader(dataset, { batch_size: 2, sampler })].map(([x]) => x.tolist());
    expect(read([-1, 0, 2])).toEqual([[3, 0], [2]]);
    expect(() => read([0, 4])).toThrow(new RangeError('index 4 is out of bounds for dimension 0 with size 4'));
    expect(() => [...new DataLoader([1, 2], { sampler: [2] })]).toThrow(RangeError);
  });

  test('batch_sampler decides over the batches', () => {
    const loader = new DataLoader(['a', 'b', 'c'], { batch_sampler: [[2, 0], [1]] });
    expect([[...loader], loader.length, loader.batch_size]).toEqual([[['c', 'a'], ['b']], 2, null]);
  });

  test('batch_size null hands out single samples', () => {
    const loader = new DataLoader([1, 2.5], { batch_size: null });
    const numbers: number[] = [...loader];
    expect([numbers, loader.length, loader.batch_sampler]).toEqual([[1, 2.5], 2, null]);
    const texts: string[] = [...new DataLoader([1, 2], { batch_size: null, collate_fn: (n: number) => `no ${n}` })];
    expect(texts).toEqual(['no 1', 'no 2']);
  });

  test('collate_fn replaces the batch and its type', () => {
    const loader = new DataLoader([1, 2, 3], { batch_size: 2, collate_fn: (samples: number[]) => samples.join('+') });
    const texts: string[] = [...loader];
    expect(texts).toEqual(['1+2', '3']);
  });

  test('a dataset that batches itself is asked once per batch', () => {
    const __getitems__ = vi.fn((indices: readonly number[]) => indices.map((i) => i * 10));
    const loader = new DataLoader({ length: 3, at: () => -1, __getitems__ }, { batch_size: 2 });
    expect([lists(loader), __getitems__.mock.calls]).toEqual([
      [[0, 10], [20]],
      [[[0, 1]], [[2]]],
    ]);
  });

  test('takes its arguments by position, as Python does', () => {
    const loader = new DataLoader([1, 2, 3], 2, false, null, null, 0, null, false, true);
    expect([lists(loader), loader.length, loader.drop_last]).toEqual([[[1, 2]], 1, true]);
  });

  test('an epoch that is left early ends the sampler', () => {
    const closed = vi.fn();
    function* sampler(): IterableIterator<number> {
      try {
        yield 0;
        yield 1;
      } finally {
        closed();
      }
    }
    const [first] = new DataLoader([7, 8], { sampler: { [Symbol.iterator]: sampler } });
    expect([first?.tolist(), closed.mock.calls.length]).toEqual([[7], 1]);
  });

  test('an epoch goes on when every batch is read in a tidy of its own', () => {
    const epoch = new DataLoader(new Subset(torch.arange(6), [5, 4, 3, 2]), { batch_size: 1 })[Symbol.iterator]();
    const read = () => torch.tidy(() => epoch.next().value?.tolist());
    expect([read(), read(), read(), read(), read()]).toEqual([[5], [4], [3], [2], undefined]);
  });
});

describe('streams', () => {
  test('are read in batches, from the front every epoch', () => {
    const loader = new DataLoader(new Lines(5, 5), { batch_size: 2 });
    expect([lists(loader), lists(loader), loader.length]).toEqual([[[0, 1], [2, 3], [4]], [[0, 1], [2, 3], [4]], 3]);
    expect(lists(new DataLoader(new Set([1, 2, 3]), { batch_size: 2, drop_last: true }))).toEqual([[1, 2]]);
    expect([...new DataLoader(new Set(['a', 'b']), { batch_size: null })]).toEqual(['a', 'b']);
  });

  test('have the length they announce, and none when they announce none', () => {
    const length = (options: DataLoaderOptions) => new DataLoader(new Lines(5, 5), options).length;
    expect([length({ batch_size: 2, drop_last: true }), length({ batch_size: null }), length({})]).toEqual([2, 5, 5]);
    expect(() => new DataLoader(new Set([1])).length).toThrow(new TypeError("object of type 'Set' has no len()"));
  });

  test('warn when they hand out more than they announced', async () => {
    const warning = new Promise<Error>((resolve) => process.once('warning', resolve));
    const loader = new DataLoader(new Lines(3, 2));
    expect([loader.length, lists(loader)]).toEqual([2, [[0], [1], [2]]]);
    expect((await warning).message).toBe(
      'Length of IterableDataset Lines was reported to be 2(when accessing len(dataloader)), but 3 samples have been fetched. ',
    );
  });

  test('refuse options that need positions', () => {
    const bad = (options: DataLoaderOptions) => () => new DataLoader(new Lines(3, 3), options);
    expect(bad({ shuffle: true })).toThrow(
      new RangeError('DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True'),
    );
    expect(bad({ sampler: [1] })).toThrow('expected unspecified sampler option');
    expect(bad({ batch_sampler: [[1]] })).toThrow('expected unspecified batch_sampler option');
    expect(bad({ batch_size: 0 })).toThrow('batch_size should be a positive integer value, but got batch_size=0');
  });
});

describe('for await', () => {
  test('has the order of for, and lets the event loop turn', async () => {
    const loader = new DataLoader(torch.arange(6), { batch_size: 2, shuffle: true });
    torch.manual_seed(3);
    const expected = lists(loader);
    torch.manual_seed(3);
    const batches: unknown[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    for await (const batch of loader) {
      batches.push(batch.tolist());
      const until = performance.now() + 3;
      while (performance.now() < until);
    }
    clearInterval(timer);
    expect(batches).toEqual(expected);
    expect(turns).toBeGreaterThan(0);
  });
});

describe('options', () => {
  const make = (options: object) => () => new DataLoader([1, 2, 3], options);

  test.each([
    [{ num_workers: -1 }, 'num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.'],
    [{ timeout: -1 }, 'timeout option should be non-negative'],
    [
      { prefetch_factor: 2 },
      'prefetch_factor option could only be specified in multiprocessing.' +
        'let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.',
    ],
    [{ persistent_workers: true }, 'persistent_workers option needs num_workers > 0'],
    [
      { multiprocessing_context: 'fork' },
      'multiprocessing_context can only be used with multi-process loading (num_workers > 0), but got num_workers=0',
    ],
    [{ sampler: [0], shuffle: true }, 'sampler option is mutually exclusive with shuffle'],
    [
      { batch_sampler: [[0]], batch_size: 2 },
      'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
    ],
    [
      { batch_sampler: [[0]], shuffle: true },
      'batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last',
    ],
    [
      { batch_size: null, drop_last: true },
      'batch_size=None option disables auto-batching and is mutually exclusive with drop_last',
    ],
    [{ batch_size: 0 }, 'batch_size should be a positive integer value, but got batch_size=0'],
    [{ batch_size: 1.5 }, 'batch_size should be a positive integer value, but got batch_size=1.5'],
  ])('%j is refused in the words of Python', (options, message) => {
    expect(make(options)).toThrow(new RangeError(message));
  });

  test('shuffling nothing is refused, as in Python', () => {
    expect(() => new DataLoader([], { shuffle: true })).toThrow(
      new RangeError('num_samples should be a positive integer value, but got num_samples=0'),
    );
    expect([...new DataLoader([])]).toEqual([]);
  });

  test('unknown names and values that are no datasets are type errors', () => {
    expect(make({ batchsize: 2 })).toThrow(
      new TypeError("DataLoader() got an unexpected keyword argument 'batchsize' (did you mean 'batch_size'?)"),
    );
    expect(() => new DataLoader(42 as unknown as number[])).toThrow(
      new TypeError("DataLoader(): argument 'dataset' must be Dataset, not int"),
    );
  });

  test('workers are refused with the reason', () => {
    expect(make({ num_workers: 2 })).toThrow(torch.NotImplementedError);
    expect(make({ num_workers: 2 })).toThrow(/^DataLoader: num_workers=2 is not supported, because/);
    expect(get_worker_info()).toBeNull();
  });

  test('a timeout without workers fails when an epoch is opened', () => {
    expect(() => [...new DataLoader([1], { timeout: 1 })]).toThrow(
      '_SingleProcessDataLoaderIter requires timeout == 0',
    );
  });

  test('what decides over the order cannot be set later', () => {
    const loader: { batch_size: number | null } = new DataLoader([1, 2]);
    expect(() => {
      loader.batch_size = 2;
    }).toThrow(new RangeError('batch_size attribute should not be set after DataLoader is initialized'));
    expect(loader.batch_size).toBe(1);
  });
});

// Python: [x.tolist() for (x,) in DataLoader(TensorDataset(t), 2)] of the same tensors.
test.each([
  [
    'transposed',
    torch.arange(6).view(2, 3).t(),
    [
      [
        [0, 3],
        [1, 4],
      ],
      [[2, 5]],
    ],
  ],
  [
    'expanded',
    torch.tensor([7]).expand(3, 2),
    [
      [
        [7, 7],
        [7, 7],
      ],
      [[7, 7]],
    ],
  ],
  ['booleans', torch.tensor([true, false, true]), [[true, false], [true]]],
  ['rows without numbers', torch.zeros(3, 0), [[[], []], [[]]]],
  ['complex', torch.complex(torch.tensor([1.5, 2, 3]), torch.tensor([0.5, 0, 1])).real, [[1.5, 2], [3]]],
])('batches of %s are what stacking the rows gives', (_, rows, expected) => {
  const batches = [...new DataLoader(new TensorDataset(rows), { batch_size: 2 })];
  expect(batches.map(([x]) => x.tolist())).toEqual(expected);
  expect(batches.every(([x]) => x.is_contiguous() && x.dtype === rows.dtype)).toBe(true);
});

// Python: x = torch.arange(3.).requires_grad_(); for (b,) in DataLoader(TensorDataset(x), 2): (b * b).sum().backward()
//         x.grad -> tensor([0., 2., 4.])
test('gradients flow through batches to a tensor that records', () => {
  const x = torch.tensor([0, 1, 2], { requires_grad: true });
  for (const [batch] of new DataLoader(new TensorDataset(x), { batch_size: 2 })) batch.mul(batch).sum().backward();
  expect(x.grad?.tolist()).toEqual([0, 2, 4]);
  const [[batch]] = torch.no_grad(() => [...new DataLoader(new TensorDataset(x), { batch_size: 3 })]) as [
    [torch.Tensor],
  ];
  expect(batch.requires_grad).toBe(false);
});

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { DataLoader, default_collate, default_convert } from 'nodetorch/utils/data';
import { describe, expect, test } from 'vitest';

/** dtype and values of a tensor. */
const seen = (x: Tensor) => [x.dtype, x.tolist()];

describe('default_collate', () => {
  test('whole numbers are int64, any fraction makes float64, booleans are bool', () => {
    expect(seen(default_collate([0, 1, 2, 3]))).toEqual(['int64', [0, 1, 2, 3]]);
    expect(seen(default_collate([0, 1.5, 2]))).toEqual(['float64', [0, 1.5, 2]]);
    expect(seen(default_collate([0.1, 0.2]))).toEqual(['float64', [0.1, 0.2]]);
    expect(seen(default_collate([1, -0]))).toEqual(['float64', [1, -0]]);
    expect(seen(default_collate([true, false]))).toEqual(['bool', [true, false]]);
    expect(default_collate([2n ** 60n]).tolist({ bigint: true })).toEqual([2n ** 60n]);
  });

  test('tensors and typed arrays are stacked', () => {
    expect(seen(default_collate([torch.tensor([1, 2]), torch.tensor([3, 4])]))).toEqual([
      'int64',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(seen(default_collate([Float32Array.of(1, 2), Float32Array.of(3, 4)]))).toEqual([
      'float32',
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(() => default_collate([torch.zeros(2), torch.zeros(3)])).toThrow(
      'stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1',
    );
  });

  test('tuples, arrays, objects and maps are collated entry by entry', () => {
    const pairs: [number, string][] = [
      [1, 'a'],
      [2, 'b'],
    ];
    const [numbers, letters] = default_collate(pairs);
    expect([numbers.tolist(), letters]).toEqual([
      [1, 2],
      ['a', 'b'],
    ]);
    const objects = default_collate([
      { a: 0, b: { c: [1, 2] } },
      { a: 100, b: { c: [3, 4] } },
    ]);
    expect([objects.a.tolist(), objects.b.c.map((x) => x.tolist())]).toEqual([
      [0, 100],
      [
        [1, 3],
        [2, 4],
      ],
    ]);
    const maps = default_collate([new Map([['k', 1]]), new Map([['k', 2]])]);
    expect(maps.get('k')?.tolist()).toEqual([1, 2]);
  });

  test('refuses what Python refuses', () => {
    expect(() => default_collate([[1, 2], [3]])).toThrow(
      expect.objectContaining({
        name: 'TorchError',
        message: 'each element in list of batch should be of equal size',
      }),
    );
    expect(() => default_collate([null, null])).toThrow(
      new TypeError(
        "default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>",
      ),
    );
    expect(() => default_collate([new Date()])).toThrow("found <class 'Date'>");
    expect(() => default_collate([{ a: 1, b: 2 }, { a: 1 } as { a: number; b: number }])).toThrow(RangeError);
    expect(() => default_collate([])).toThrow(new RangeError('list index out of range'));
    expect(() => default_collate([torch.eye(2).to_sparse()])).toThrow(
      'Batches of sparse tensors are not currently supported by the default collate_fn; ' +
        'please provide a custom collate_fn to handle them appropriately.',
    );
  });

  test('a loader warns when a column of numbers changes its dtype between batches', async () => {
    const warning = new Promise<Error>((resolve) => process.once('warning', resolve));
    const samples: [string, { score: number }][] = [
      ['a', { score: 1 }],
      ['b', { score: 2 }],
      ['c', { score: 0.5 }],
      ['d', { score: 4 }],
    ];
    const batches = [...new DataLoader(samples, { batch_size: 2 })];
    expect(batches.map(([, { score }]) => score.dtype)).toEqual(['int64', 'float64']);
    expect((await warning).message).toMatch(
      /^default_collate: the numbers at \[1\]\.score of the samples were int64 in the batches before and are float64/,
    );
  });
});

describe('default_convert', () => {
  test('makes tensors of typed arrays and leaves the rest', () => {
    const [array, text, { deep }] = default_convert([Float32Array.of(1, 2), 'x', { deep: Int16Array.of(3) }] as [
      Float32Array,
      string,
      { deep: Int16Array },
    ]);
    expect([seen(array), text, seen(deep)]).toEqual([['float32', [1, 2]], 'x', ['int16', [3]]]);
    expect(default_convert(5)).toBe(5);
    const date = new Date();
    expect(default_convert(date)).toBe(date);
  });
});

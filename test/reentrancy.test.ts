import * as torch from 'nodetorch';
import { Generator, type Tensor } from 'nodetorch';
import { describe, expect, it } from 'vitest';

const other = torch.ones(4, 5);

/** What an argument may do while a call reads it: run operators, read properties, fail, make another call fail. */
function meddle(): void {
  other.add(7);
  other.view(2, 10);
  torch.cat([other, other]);
  other.sum().item();
  other.index(0, '1:3');
  expect(other.shape).toEqual([4, 5]);
  expect(() => torch.zeros([1, 2 ** 40, 2 ** 40])).toThrow(Error);
  expect(() => Reflect.apply(torch.add, undefined, [other, 'x'])).toThrow(TypeError);
}

/** A list whose elements meddle when they are read. */
function accessors<T>(values: readonly T[]): T[] {
  const list: T[] = [];
  for (const [k, value] of values.entries()) {
    Object.defineProperty(list, k, {
      enumerable: true,
      get: () => {
        meddle();
        return value;
      },
    });
  }
  return list;
}

/** The same through a proxy, whose `length` meddles as well. */
function proxied<T>(values: readonly T[]): T[] {
  return new Proxy([...values], {
    get(target, key, receiver): unknown {
      meddle();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** A list that gives one value to the check and another afterwards. */
function fickle(first: unknown, then: unknown): unknown[] {
  const list: unknown[] = [];
  let reads = 0;
  Object.defineProperty(list, 0, { enumerable: true, get: () => (reads++ === 0 ? first : then) });
  return list;
}

function complex(re: number, im: number): { re: number; im: number } {
  return {
    get re() {
      meddle();
      return re;
    },
    get im() {
      meddle();
      return im;
    },
  };
}

describe.each([
  ['accessors', accessors],
  ['a proxy', proxied],
] as const)('an argument that calls operators while it is read: a list of %s', (_, list) => {
  it('of sizes', () => {
    expect(torch.full(list([2, 3]), 5).tolist()).toEqual([
      [5, 5, 5],
      [5, 5, 5],
    ]);
    expect(
      torch
        .arange(6)
        .view(list([3, 2]))
        .tolist(),
    ).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('of sizes that are bigints and tensors', () => {
    const sizes: unknown[] = list([2n, torch.tensor(3)]);
    expect((Reflect.apply(torch.zeros, undefined, [sizes]) as Tensor).shape).toEqual([2, 3]);
  });

  it('of tensors', () => {
    expect(torch.cat(list([torch.tensor([1, 2]), torch.tensor([3])])).tolist()).toEqual([1, 2, 3]);
    expect(torch.stack(list([torch.tensor([1, 2]), torch.tensor([3, 4])]), 1).tolist()).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('of floats', () => {
    const x = torch.arange(4, { dtype: torch.float64 }).view(1, 1, 4);
    const upsample = torch.nn.functional.interpolate(x, { scale_factor: list([2]) });
    expect(upsample.tolist()).toEqual([[[0, 0, 1, 1, 2, 2, 3, 3]]]);
  });

  it('of indices', () => {
    const x = torch.arange(6).view(2, 3);
    expect(x.index(list([0, 1]), 1).tolist()).toEqual([1, 4]);
    expect(
      torch
        .zeros(2, 3)
        .index_put_(list([1, '1:']), 7)
        .tolist(),
    ).toEqual([
      [0, 0, 0],
      [0, 7, 7],
    ]);
  });

  it('of results', () => {
    const outs = list([torch.empty(0), torch.empty(0, { dtype: torch.int64 })]);
    torch.max(
      torch
        .tensor([
          [1, 5],
          [7, 2],
        ])
        .float(),
      1,
      { out: outs as [Tensor, Tensor] },
    );
    expect([outs[0]?.tolist(), outs[1]?.tolist()]).toEqual([
      [5, 7],
      [1, 0],
    ]);
  });
});

describe('an argument that calls operators while it is read', () => {
  it('is a complex number', () => {
    expect(torch.tensor([1, 2]).mul(complex(0, 3)).tolist()).toEqual([
      { re: 0, im: 3 },
      { re: 0, im: 6 },
    ]);
    expect(torch.full([1], complex(1, 2)).tolist()).toEqual([{ re: 1, im: 2 }]);
    expect(torch.zeros(1, { dtype: torch.complex64 }).index_put_([0], complex(1, 2)).tolist()).toEqual([
      { re: 1, im: 2 },
    ]);
  });

  it('is an options object', () => {
    const options = {
      get dim() {
        meddle();
        return 1;
      },
      get keepdim() {
        meddle();
        return true;
      },
    };
    expect(torch.arange(4).view(2, 2).sum(options).tolist()).toEqual([[1], [5]]);
  });

  it('is an options object with values that need conversion', () => {
    const options = {
      get dim() {
        meddle();
        return torch.tensor(1);
      },
      get keepdim() {
        meddle();
        return true;
      },
    };
    const x = torch.arange(4).view(2, 2);
    expect((Reflect.apply(x.sum, x, [options]) as Tensor).tolist()).toEqual([[1], [5]]);
  });

  it('leaves nothing behind for the next call', () => {
    const options = {
      get dim() {
        meddle();
        return 0;
      },
    };
    torch.arange(4).view(2, 2).sum(options);
    expect(torch.arange(4).view(2, 2).sum().item()).toBe(6);
    expect(torch.add(torch.ones(2), torch.ones(2)).tolist()).toEqual([2, 2]);
  });

  it('is a device or a generator that only looks like one', () => {
    const meddling = { get: (): never => expect.unreachable() };
    const device = Object.create(Object.getPrototypeOf(torch.device('cpu')), { type: meddling, index: meddling });
    const generator = Object.create(Generator.prototype, { handle: meddling, device: meddling });
    expect(() => torch.zeros(2, { device })).toThrow(TypeError);
    expect(() => torch.rand(2, { generator })).toThrow(TypeError);
  });
});

it('a list is read once: what was checked is what is used', () => {
  expect(() => Reflect.apply(torch.zeros, undefined, [fickle(2, 'x')])).not.toThrow();
  const tensors = fickle(torch.ones(1), 3);
  expect((Reflect.apply(torch.cat, undefined, [tensors]) as Tensor).tolist()).toEqual([1]);
});

it('lists beyond any size are refused before they are read', () => {
  const sizes: number[] = [1];
  sizes.length = 2 ** 32 - 1;
  expect(() => torch.zeros(sizes)).toThrow(RangeError);
  const endless = new Proxy([1], { get: (target, key) => (key === 'length' ? 2 ** 53 : Reflect.get(target, key)) });
  expect(() => torch.zeros(endless)).toThrow(RangeError);
});

import * as torch from 'nodetorch';
import { float } from 'nodetorch/repr';
import { describe, expect, it } from 'vitest';

describe('index_put_ with accumulate', () => {
  // torch.zeros(3).index_put_((torch.tensor([0, 2, 0]),), torch.tensor([1., 2., 4.]), accumulate=True)
  it('adds at repeated positions every time', () => {
    const at = torch.tensor([0, 2, 0]);
    const sums = torch.zeros(3).index_put_([at], torch.tensor([1, 2, 4.5]), { accumulate: true });
    expect(sums.tolist()).toEqual([5.5, 0, 2]);
  });

  it('takes slices beside tensors', () => {
    const sums = torch.zeros(2, 3).index_put_([':', torch.tensor([0, 0])], 1, true);
    expect(sums.tolist()).toEqual([
      [2, 0, 0],
      [2, 0, 0],
    ]);
  });

  // torch.zeros(2, dtype=torch.complex32).index_put_((torch.tensor([1, 1]),), torch.ones(2, dtype=torch.complex32), True)
  it('works for every dtype that the operator has', () => {
    const ones = torch.ones(2, { dtype: torch.complex32 });
    const sums = torch.zeros(2, { dtype: torch.complex32 }).index_put_([torch.tensor([1, 1])], ones, true);
    expect(torch.view_as_real(sums).tolist()).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });
});

const x = torch.ones(2, 3);
const scalar = torch.ones([]);
const at = (tensor: torch.Tensor, ...indices: unknown[]) => tensor.index(...(indices as torch.Index[]));

describe('a bad index', () => {
  const invalid = 'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices';

  it('is told with the name of its type', () => {
    expect(() => at(x, { re: 2, im: -3 })).toThrow(new RangeError(`${invalid} (got complex)`)); // x[2-3j]
    expect(() => at(x, 1.5)).toThrow(new RangeError(`${invalid} (got float)`)); // x[1.5]
    expect(() => at(x, 'a')).toThrow(new TypeError("new(): invalid data type 'str'")); // x['a']
  });

  it('counts after too many indices', () => {
    const tooMany = (dimensions: number) => new RangeError(`too many indices for tensor of dimension ${dimensions}`);
    expect(() => at(x, 0, 0, 1.5)).toThrow(tooMany(2)); // x[0, 0, 1.5]
    expect(() => at(x, '0:2:-1', 0, 1)).toThrow(tooMany(2)); // x[0:2:-1, 0, 1]
    expect(() => at(torch.ones(2), 0, 'a')).toThrow(tooMany(1)); // torch.ones(2)[0, 'a']
    expect(() => at(scalar, 1.5)).toThrow(tooMany(0)); // torch.ones(())[1.5]
    expect(() => at(scalar, '::0')).toThrow(new RangeError('slice step cannot be zero')); // torch.ones(())[::0]
  });

  it('counts after what is wrong with those before it', () => {
    // x[-9, 1.5]
    expect(() => at(x, -9, 1.5)).toThrow(new RangeError('index -9 is out of bounds for dimension 0 with size 2'));
  });
});

describe('assignment of a number', () => {
  // x = torch.zeros(1, dtype=...); x[0] = value
  const set = (type: torch.dtype, value: unknown): torch.Tensor => {
    return torch.zeros(1, { dtype: type }).index_put_([0], value as number);
  };

  it('takes what the dtype holds', () => {
    expect(set('uint64', 2n ** 64n - 1n).item({ bigint: true })).toBe(2n ** 64n - 1n);
    expect(set('int64', -(2n ** 63n)).item({ bigint: true })).toBe(-(2n ** 63n));
    expect(set('float32', float(3)).item()).toBe(3);
  });

  it('refuses the rest with the words of Python', () => {
    expect(() => set('int64', 2n ** 63n)).toThrow(new RangeError('Overflow when unpacking long long'));
    expect(() => set('uint64', 2n ** 64n)).toThrow(new RangeError('int too big to convert'));
    expect(() => set('uint64', -1)).toThrow(new RangeError("can't convert negative int to unsigned"));
    expect(() => set('int64', 'a')).toThrow(new TypeError("can't assign a str to a torch.LongTensor"));
    expect(() => set('float32', [1])).toThrow(new TypeError("can't assign a list to a torch.FloatTensor"));
    expect(() => set('float32', null)).toThrow(new TypeError("can't assign a NoneType to a torch.FloatTensor"));
  });
});

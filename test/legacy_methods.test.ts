import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const x = torch.ones(2, 3);

describe('methods for old programs', () => {
  // x.new(2, 2).shape, x.double().new([1, 2]), x.new().shape, x.new(torch.Size([2, 3])).shape
  it('make new tensors of a size or of data', () => {
    expect([...x.new(2, 2).shape]).toEqual([2, 2]);
    expect(String(x.double().new([1, 2]))).toBe('tensor([1., 2.], dtype=torch.float64)');
    expect([...x.new().shape]).toEqual([0]);
    expect([...x.new(x.shape).shape]).toEqual([2, 3]);
    expect(x.new(x).data_ptr()).toBe(x.data_ptr());
    expect(() => x.new(3.5)).toThrow(new TypeError('new(): data must be a sequence (got float)'));
  });

  it('resize to as many elements', () => {
    expect([...x.resize(3, 2).shape, ...x.resize_as(torch.ones(6)).shape]).toEqual([3, 2, 6]);
    // x.resize(3, 3)
    expect(() => x.resize(3, 3)).toThrow(
      new torch.TorchError(
        "requested resize to 3x3 (9 elements in total), but the given tensor has a size of 2x3 (6 elements). autograd's resize can only change the shape of a given tensor, while preserving the number of elements. ",
      ),
    );
  });
});

describe('map2_', () => {
  it('goes through three tensors together', () => {
    // torch.ones(2, 3).map2_(torch.arange(3.), torch.full((1,), 10.), lambda a, b, c: a + b * c)
    const others = [torch.arange(3, { dtype: 'float32' }), torch.full([1], 10, { dtype: 'float32' })] as const;
    expect(
      x
        .clone()
        .map2_(...others, (a, b, c) => a + b * c)
        .tolist(),
    ).toEqual([
      [1, 11, 21],
      [1, 11, 21],
    ]);
  });

  it('refuses other types', () => {
    expect(() => x.clone().map2_(x.double(), x, (a) => a)).toThrow(
      new TypeError("map2_: expected torch.FloatTensor for argument 'x' (got torch.DoubleTensor)"),
    );
    expect(() => x.clone().map_(x.double(), (a) => a)).toThrow(
      new TypeError("map_: expected torch.FloatTensor for 'other' (got torch.DoubleTensor)"),
    );
  });
});

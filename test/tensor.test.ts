import { inspect } from 'node:util';
import { arange, ones, Tensor, TorchError, tensor, zeros } from 'nodetorch';
import { describe, expect, test } from 'vitest';

describe('metadata', () => {
  const x = arange(24).view(2, 3, 4);

  test('the shape is a frozen array with the text of Python', () => {
    expect([...x.shape]).toEqual([2, 3, 4]);
    expect(String(x.shape)).toBe('torch.Size([2, 3, 4])');
    expect(Object.isFrozen(x.shape)).toBe(true);
    expect(Array.isArray(x.shape.map(String))).toBe(true);
    expect(x.shape.numel()).toBe(24);
  });

  test('the shape follows operations that change it in place', () => {
    const y = zeros(2, 3);
    const before = y.shape;
    expect(y.shape).toBe(before);
    y.t_();
    expect([...y.shape]).toEqual([3, 2]);
    expect([...before]).toEqual([2, 3]);
  });

  test('size and stride take a dimension, counted from the end when negative', () => {
    expect([x.size(-1), x.size(0), x.stride(0), x.stride(-1)]).toEqual([4, 2, 12, 1]);
    expect(x.transpose(0, 2).stride()).toEqual([1, 4, 12]);
    expect(() => x.size(3)).toThrow(
      new RangeError('Dimension out of range (expected to be in range of [-3, 2], but got 3)'),
    );
  });

  test('size and stride take the dimension by keyword, and None as none', () => {
    // x.size(dim=1), x.size(axis=-1), x.stride(dim=1), x.stride(axis=0)
    expect([x.size({ dim: 1 }), x.size({ axis: -1 }), x.stride({ dim: 1 }), x.stride({ axis: 0 })]).toEqual([
      3, 4, 4, 12,
    ]);
    expect([x.size(null), x.size({ dim: null })].map(String)).toEqual(Array(2).fill('torch.Size([2, 3, 4])'));
    expect([x.stride(null), x.stride({ dim: null })]).toEqual(Array(2).fill([12, 4, 1]));
    expect(() => Reflect.apply(x.size, x, [{ foo: 1 }]) as unknown).toThrow(
      new TypeError("size() got an unexpected keyword argument 'foo'"),
    );
  });

  test('views share the storage at their offset', () => {
    const row = x.index(1, 2);
    expect(row.storage_offset()).toBe(20);
    expect(row.untyped_storage().data_ptr()).toBe(x.untyped_storage().data_ptr());
    expect(x.untyped_storage().nbytes()).toBe(24 * 8);
  });

  test('dtype, device, layout and the rest', () => {
    const { dtype, device, layout, is_cuda, is_cpu, itemsize, nbytes } = x;
    expect([dtype, String(device), layout, is_cuda, is_cpu, itemsize, nbytes]).toEqual([
      'int64',
      'cpu',
      'strided',
      false,
      true,
      8,
      192,
    ]);
    expect(inspect(device)).toBe("device(type='cpu')");
    expect(x.is_contiguous()).toBe(true);
    expect(x.transpose(0, 1).is_contiguous()).toBe(false);
  });
});

describe('gradients', () => {
  test('requires_grad can be set on leaves of floats alone', () => {
    const x = ones(2);
    x.requires_grad = true;
    expect([x.requires_grad, x.is_leaf]).toEqual([true, true]);
    const y = x.mul(2);
    expect(y.is_leaf).toBe(false);
    const computed =
      "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().";
    expect(() => y.requires_grad_(false)).toThrow(new TorchError(computed));
    expect(() => arange(2).requires_grad_()).toThrow(
      new TorchError('only Tensors of floating point and complex dtype can require gradients'),
    );
  });

  test('grad can be set, read and cleared', () => {
    const x = ones(2).requires_grad_();
    expect(x.grad).toBeNull();
    x.grad = tensor([1, 2.5]);
    expect(x.grad?.tolist()).toEqual([1, 2.5]);
    x.grad = null;
    expect(x.grad).toBeNull();
    expect(() => {
      x.grad = ones(3);
    }).toThrow("attempting to assign a gradient of size '[3]' to a tensor of size '[2]'");
  });

  test('data is the same memory without history', () => {
    const x = ones(2).requires_grad_();
    x.data.add_(1);
    expect(x.tolist()).toEqual([2, 2]);
    expect(x.data.requires_grad).toBe(false);
    x.data = zeros(3);
    expect(x.tolist()).toEqual([0, 0, 0]);
  });
});

describe('values', () => {
  test('item gives a plain value of every kind', () => {
    expect(tensor(2.5).item()).toBe(2.5);
    expect(tensor(true).item<boolean>()).toBe(true);
    expect(tensor([{ re: 1, im: 2 }]).item()).toEqual({ re: 1, im: 2 });
    expect(tensor(7).item({ bigint: true })).toBe(7n);
    expect(() => ones(2).item()).toThrow(new TorchError('a Tensor with 2 elements cannot be converted to Scalar'));
  });

  test('data_array copies in row-major order, whatever the strides', () => {
    expect(arange(6).view(2, 3).t().data_array()).toEqual(new BigInt64Array([0n, 3n, 1n, 4n, 2n, 5n]));
    expect(tensor([1.5], { dtype: 'float32' }).data_array()).toEqual(new Float32Array([1.5]));
    expect(tensor([1.5], { dtype: 'bfloat16' }).data_array()).toEqual(new Float32Array([1.5]));
  });

  test('iteration gives the rows', () => {
    expect([...arange(6).view(3, 2)].map((row) => row.tolist())).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(() => [...tensor(1)]).toThrow('iteration over a 0-d tensor');
  });
});

describe('what JavaScript does by itself', () => {
  test('arithmetic is refused with the names of the methods', () => {
    const x = ones(2) as unknown as number; // plain JavaScript would try
    expect(() => x + 1).toThrow('a.add(b)');
    expect(() => x < 2).toThrow(TypeError);
    expect(`${x}`).toBe('tensor([1., 1.])');
  });

  test('JSON holds the values', () => {
    expect(JSON.stringify({ x: tensor([[1, 2]]) })).toBe('{"x":[[1,2]]}');
  });

  test('`new Tensor` names the functions that make tensors', () => {
    const Constructor = Tensor as unknown as new (data: unknown) => Tensor;
    expect(() => new Constructor([1])).toThrow('torch.tensor');
  });

  test('a foreign object is no tensor', () => {
    expect(() => ones(2).add({} as Tensor)).toThrow(TypeError);
    expect(() => ones(2).add(Object.create(Tensor.prototype) as Tensor)).toThrow(TypeError);
  });
});

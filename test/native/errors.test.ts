import { NotImplementedError, OutOfMemoryError, ones, quantize_per_tensor, TorchError, tensor, zeros } from 'nodetorch';
import { describe, expect, test } from 'vitest';

const thrown = (fn: () => unknown): unknown => {
  try {
    fn();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('an error of libtorch', () => {
  test('is a TorchError with its sentence alone, and a stack that starts at the caller', () => {
    const error = thrown(() => ones(2).add(ones(3)));
    expect(error).toBeInstanceOf(TorchError);
    expect((error as Error).message).toBe(
      'The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0',
    );
    expect((error as Error).stack).toContain('errors.test.ts');
  });

  test('is a RangeError for an index out of range', () => {
    expect(() => zeros(3).index(7)).toThrow(new RangeError('index 7 is out of bounds for dimension 0 with size 3'));
  });

  test('is an OutOfMemoryError when memory cannot be had, and the process works on', () => {
    const error = thrown(() => zeros([2 ** 40, 2 ** 10]));
    expect(error).toBeInstanceOf(OutOfMemoryError);
    expect((error as Error).message).toMatch(/^DefaultCPUAllocator: can't allocate memory: you tried to allocate/);
    expect(ones(3).sum().item()).toBe(3);
  });

  test('is a NotImplementedError where no kernel exists', () => {
    const quantized = quantize_per_tensor(tensor([1, 2.5]), 0.1, 0, { dtype: 'qint8' });
    expect(thrown(() => quantized.add(quantized))).toBeInstanceOf(NotImplementedError);
  });
});

test('a gradient that is known to be zero has no memory, and its values are zeros', () => {
  const x = ones(3).requires_grad_();
  x.sgn().sum().backward();
  expect(x.grad?.tolist()).toEqual([0, 0, 0]);
  expect(() => x.grad?.untyped_storage().bytes()).toThrow(TorchError);
});

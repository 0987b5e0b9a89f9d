import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const x = torch.ones(2, 3);

describe('asarray', () => {
  it('gives a tensor itself, and a copy where it must or is asked to', () => {
    expect(torch.asarray(x)).toBe(x);
    expect(torch.asarray(x, { copy: true }).data_ptr()).not.toBe(x.data_ptr());
    expect(torch.asarray(x, { dtype: 'int32' }).dtype).toBe('int32');
  });

  it('reads lists, numbers and typed arrays', () => {
    expect(String(torch.asarray([1, 2.5]))).toBe('tensor([1.0000, 2.5000])');
    expect(String(torch.asarray(new Int32Array([1, 2])))).toBe('tensor([1, 2], dtype=torch.int32)');
    expect(torch.asarray([1.5], { requires_grad: true }).requires_grad).toBe(true);
  });

  it('keeps requires_grad, and detaches where it shall not be', () => {
    const product = x.clone().requires_grad_().mul(2);
    expect(torch.asarray(product, { requires_grad: true })).toBe(product);
    expect(torch.asarray(product, { requires_grad: false }).requires_grad).toBe(false);
  });

  // The messages are those of torch.asarray(x, dtype=torch.int32, copy=False) and its like.
  it.each([
    [
      () => torch.asarray(x, { dtype: 'int32', copy: false }),
      "can't alias tensor with dtype 'Float' into dtype 'Int'.",
    ],
    [() => torch.asarray(x, { device: 'meta', copy: false }), "can't alias tensor from device 'cpu' to 'meta'."],
    [() => torch.asarray([1, 2], { copy: false }), "can't alias arbitrary sequence into a tensor."],
  ])('refuses to share what it cannot: %s', (run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});

describe('frombuffer', () => {
  const buffer = new Int32Array([1, 2, 3]);

  it('reads typed arrays and buffers from an offset on', () => {
    expect(torch.frombuffer(buffer, { dtype: 'int32' }).tolist()).toEqual([1, 2, 3]);
    expect(torch.frombuffer(buffer.buffer, { dtype: 'int32', count: 1, offset: 4 }).tolist()).toEqual([2]);
    expect(torch.frombuffer(buffer.subarray(2), { dtype: 'uint8' }).tolist()).toEqual([3, 0, 0, 0]);
  });

  // The messages are those of torch.frombuffer(array.array('i', [1, 2, 3]), ...).
  it.each([
    [{ dtype: 'int64' }, 'buffer length (12 bytes) after offset (0 bytes) must be a multiple of element size (8)'],
    [{ dtype: 'int32', count: 0 }, 'both buffer length (12) and count (0) must not be 0'],
    [
      { dtype: 'int32', offset: 40 },
      'offset (40 bytes) must be non-negative and no greater than buffer length (12 bytes) minus 1',
    ],
    [
      { dtype: 'int32', count: 9 },
      'requested buffer length (9 * 4 bytes) after offset (0 bytes) must not be greater than actual buffer length (12 bytes)',
    ],
  ] as const)('refuses %o', (options, message) => {
    expect(() => torch.frombuffer(buffer, options)).toThrow(new RangeError(message));
  });
});

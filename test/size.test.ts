import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

describe('torch.Size', () => {
  it('is made without new, and is what shapes are', () => {
    const size = torch.Size([2, 3]);
    expect([String(size), inspect(size), size.length, size[1], size.numel()]).toEqual([
      'torch.Size([2, 3])',
      'torch.Size([2, 3])',
      2,
      3,
      6,
    ]);
    expect(torch.ones(2, 3).shape).toEqual(size);
    expect(torch.ones(2).shape instanceof torch.Size).toBe(true);
    expect([2, 3] instanceof torch.Size).toBe(false);
    expect(String(torch.Size())).toBe('torch.Size([])');
  });

  it('is frozen, and gives plain arrays', () => {
    const size = torch.ones(2, 3).shape;
    expect(Object.isFrozen(size)).toBe(true);
    expect(size.map((n) => n + 1)).toEqual([3, 4]);
    expect(size.slice(1) instanceof torch.Size).toBe(false);
  });

  it('takes whole numbers', () => {
    // torch.Size([1, 2.5])
    expect(() => torch.Size([1, 2.5])).toThrow(
      new TypeError("torch.Size() takes an iterable of 'int' (item 1 is 'float')"),
    );
  });
});

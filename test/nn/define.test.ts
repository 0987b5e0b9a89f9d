import * as torch from 'nodetorch';
import { define } from 'nodetorch/nn/define';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, test } from 'vitest';

const join = define('join', ['a', 'b', '*', 'c'], (a: string, b: string = 'B', c: string = 'C'): string => a + b + c);

describe('a function takes its arguments as Python does', () => {
  test('by position, by name, and in part each', () => {
    expect(join('a')).toBe('aBC');
    expect(join('a', 'b')).toBe('abC');
    expect(join('a', { c: 'c' })).toBe('aBc');
    expect(join('a', 'b', { c: 'c' })).toBe('abc');
    expect(join({ a: 'a', c: 'c' })).toBe('aBc');
    expect(join('a', undefined, { c: 'c' })).toBe('aBc');
    expect(join.name).toBe('join');
  });

  test('keyword-only arguments are not taken by position', () => {
    // @ts-expect-error c is keyword only
    expect(() => join('a', 'b', 'c')).toThrow(
      new TypeError('join() takes from 1 to 2 positional arguments but 3 were given'),
    );
  });

  test('missing, unknown and doubled arguments are told', () => {
    // @ts-expect-error a is required
    expect(() => join()).toThrow(new TypeError("join() missing 1 required positional argument: 'a'"));
    // @ts-expect-error unknown name
    expect(() => join('a', { d: 'd' })).toThrow(/^join\(\) got an unexpected keyword argument 'd'/);
    // @ts-expect-error a stands twice
    expect(() => join('a', { a: 'a' })).toThrow(new TypeError("join() got multiple values for argument 'a'"));
  });

  test('functions of nn.functional suggest the name that was meant', () => {
    const [x, y] = [torch.zeros(2, 2), torch.tensor([0, 1])];
    // @ts-expect-error misspelt
    expect(() => F.cross_entropy(x, y, { reductoin: 'sum' })).toThrow(
      "cross_entropy() got an unexpected keyword argument 'reductoin' (did you mean 'reduction'?)",
    );
    expect(F.cross_entropy(x, { target: y, reduction: 'sum' }).item()).toBeCloseTo(2 * Math.log(2), 6);
    expect(F.cross_entropy({ input: x, target: y }).item()).toBeCloseTo(Math.log(2), 6);
  });

  test('the type of a pooling follows return_indices', () => {
    const x = torch.tensor([[[1.5, 3.5, 2.5, 0.5]]]);
    const y: torch.Tensor = F.max_pool1d(x, 2);
    const [z, indices]: [torch.Tensor, torch.Tensor] = F.max_pool1d(x, 2, { return_indices: true });
    expect(y.tolist()).toEqual([[[3.5, 2.5]]]);
    expect(z.tolist()).toEqual([[[3.5, 2.5]]]);
    expect(indices.tolist()).toEqual([[[1, 2]]]);
  });
});

import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const { masked } = torch;

// expected: torch.masked of PyTorch 2.15 on the same tensors
describe('torch.masked', () => {
  const x = torch.tensor([
    [1.5, 2, 3],
    [4, 5, 6],
  ]);
  const mask = torch.tensor([
    [true, false, true],
    [false, false, false],
  ]);

  it('reduces what the mask shows, and nothing to the identity', () => {
    expect(String(masked.sum(x, 1, { mask }))).toBe('tensor([4.5000, 0.0000])');
    expect(String(masked.mean(x, 1, { mask }))).toBe('tensor([2.2500,    nan])');
    expect(String(masked.amax(x, { dim: 1, mask }))).toBe('tensor([3., -inf])');
    expect(String(masked.std(x, 1, { mask }))).toBe('tensor([1.0607,    nan])');
    expect(String(masked.prod(x.long(), { mask }))).toBe('tensor(3)');
  });

  it('normalizes along a dimension', () => {
    expect(String(masked.softmax(x, 1, { mask }))).toBe(
      'tensor([[0.1824, 0.0000, 0.8176],\n        [   nan,    nan,    nan]])',
    );
  });

  it('has the gradient of what the mask shows', () => {
    const leaf = x.clone().requires_grad_();
    masked.sum(leaf, { mask }).backward();
    expect(leaf.grad?.tolist()).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('refuses what Python refuses', () => {
    expect(() => masked.mean(torch.tensor([1, 2]))).toThrow(
      new RangeError(
        'mean(): Could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: torch.int64',
      ),
    );
    expect(() => masked.sum(x, 3)).toThrow(
      new RangeError('Dimension out of range (expected to be in range of [-2, 1], but got 3)'),
    );
    expect(() => masked.sum(x, { mask: torch.ones([1, 2, 3], { dtype: torch.bool }) })).toThrow(
      new RangeError('_input_mask expected broadcastable mask (got mask dimensionality higher than of the input)'),
    );
  });
});

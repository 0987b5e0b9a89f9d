import * as torch from 'nodetorch';
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

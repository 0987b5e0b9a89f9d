import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const F = torch.nn.functional;

describe('grouped_mm', () => {
  // a = torch.arange(8.).view(2, 4) / 4; b = torch.arange(32.).view(2, 4, 4) / 8
  // F.grouped_mm(a, b, offs=torch.tensor([1, 2], dtype=torch.int32))
  it('multiplies rows by the matrix of their group', () => {
    const [a, b] = [torch.arange(8).view(2, 4).div(4), torch.arange(32).view(2, 4, 4).div(8)];
    const product = F.grouped_mm(a, b, { offs: torch.tensor([1, 2], { dtype: torch.int32 }) });
    expect(product.tolist()).toEqual([
      [1.75, 1.9375, 2.125, 2.3125],
      [15.75, 16.4375, 17.125, 17.8125],
    ]);
  });

  it('refuses rows that begin anywhere', () => {
    const offs = torch.tensor([1, 2], { dtype: torch.int32 });
    expect(() => F.grouped_mm(torch.ones(2, 3), torch.ones(2, 3, 3), { offs })).toThrow(
      new torch.TorchError('strides should be multiple of 16 bytes'),
    );
  });
});

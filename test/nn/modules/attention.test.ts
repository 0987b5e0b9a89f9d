import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { cases, type LayerCase, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('attention').map((layer) => [title(layer, layer.cls), layer] as const))(
    '%s',
    (_, layer) => {
      replayLayer(layer);
    },
  );
});

describe('a nested tensor', () => {
  const lengths = torch.tensor([
    [true, true, false],
    [true, true, true],
  ]);
  const x = torch._nested_tensor_from_mask(torch.ones(2, 3, 4), lengths);
  const outside =
    'MultiheadAttention does not support NestedTensor outside of its fast path. The fast path was not hit because ';

  test('is taken by the fused kernel', () => {
    const attention = new nn.MultiheadAttention(4, 2, { batch_first: true }).eval();
    const [out] = torch.no_grad(() => attention(x, x, x, { need_weights: false }));
    expect(out.is_nested).toBe(true);
    expect([...out.to_padded_tensor(0).shape]).toEqual([2, 3, 4]);
  });

  test('is refused elsewhere, with the reason', () => {
    const attention = new nn.MultiheadAttention(4, 2, { batch_first: true });
    expect(() => attention(x, x, x)).toThrow(`${outside}training is enabled`);
    attention.eval();
    expect(() => attention(x, x, x)).toThrow(
      `${outside}grad is enabled and at least one of query or the input/output projection weights or biases requires_grad`,
    );
    const padding = torch.zeros(2, 3, { dtype: torch.bool });
    expect(() => torch.no_grad(() => attention(x, x, x, padding))).toThrow(
      `${outside}supplying both src_key_padding_mask`,
    );
  });
});

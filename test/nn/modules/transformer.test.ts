import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, test } from 'vitest';
import { cases, type LayerCase, ramp, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('transformer').map((layer) => [title(layer, layer.cls), layer] as const))(
    '%s',
    (_, layer) => {
      replayLayer(layer);
    },
  );
});

/** The model of PyTorch's word_language_model example, small. */
class TransformerModel extends nn.Transformer {
  src_mask: Tensor | null = null;
  override decoder = new nn.Linear(8, 3);

  constructor() {
    super({ d_model: 8, nhead: 2, dim_feedforward: 16, num_encoder_layers: 1 });
  }

  override forward(src: Tensor, has_mask = true): Tensor {
    this.src_mask = has_mask ? nn.Transformer.generate_square_subsequent_mask(src.size(0)) : null;
    return this.decoder(this.encoder(src, { mask: this.src_mask }));
  }
}

describe('Transformer', () => {
  // model = nn.Transformer(8, 2, 2, 1, 16, batch_first=True) after torch.manual_seed(3), with optim.Adam(lr=1e-3):
  // five steps of (model(src, tgt, tgt_mask=mask) - tgt).pow(2).mean(), then the output in evaluation
  test('trains as in Python', () => {
    torch.manual_seed(3);
    const model = new nn.Transformer(8, 2, 2, 1, 16, { batch_first: true });
    const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
    const [src, tgt] = [ramp([4, 5, 8]), ramp([4, 6, 8])];
    const tgt_mask = nn.Transformer.generate_square_subsequent_mask(6);
    const expected = [0.9453405737876892, 0.9773156046867371, 0.9235779643058777, 0.8444306254386902, 0.93946772813797];
    for (const value of expected) {
      optimizer.zero_grad();
      const loss = model(src, tgt, { tgt_mask }).sub(tgt).pow(2).mean();
      loss.backward();
      optimizer.step();
      expect(loss.item()).toBeCloseTo(value, 5);
    }
    const total = model
      .eval()
      .parameters()
      .map((p) => p.double().abs().sum().item());
    expect(total.reduce((a, b) => a + b)).toBeCloseTo(516.2455998075998, 3);
  });

  test('gives the causal mask', () => {
    const { generate_square_subsequent_mask: mask } = nn.Transformer;
    expect(String(mask(3))).toBe('tensor([[0., -inf, -inf],\n        [0., 0., -inf],\n        [0., 0., 0.]])');
    expect(mask(2, { dtype: torch.float64 }).dtype).toBe('float64');
  });

  test('lets a subclass replace its decoder and its forward', () => {
    torch.manual_seed(3);
    const model = new TransformerModel();
    expect(Object.keys(model.state_dict()).slice(-3)).toEqual(['encoder.norm.bias', 'decoder.weight', 'decoder.bias']);
    const out: Tensor = model(ramp([4, 2, 8]));
    // Python's model, with the same seed: -5.485498905181885
    expect(out.sum().item()).toBeCloseTo(-5.485498905181885, 4);
    expect(model).toBeInstanceOf(nn.Transformer);
  });
});

describe('the fused kernel', () => {
  const src = ramp([2, 3, 4]);

  function blocks(change: (layer: nn.TransformerEncoderLayer) => void, grad = false): number {
    const layer = new nn.TransformerEncoderLayer(4, 2, 3, { batch_first: true }).eval();
    change(layer);
    let calls = 0;
    const block = layer._ff_block.bind(layer);
    layer._ff_block = (x) => {
      calls += 1;
      return block(x);
    };
    torch.set_grad_enabled(grad, () => layer(src));
    return calls;
  }

  test('computes a layer in evaluation without gradients', () => {
    expect(blocks(() => undefined)).toBe(0);
    expect(blocks((layer) => layer.requires_grad_(false), true)).toBe(0);
  });

  test('is left alone where Python leaves it alone', () => {
    expect(blocks(() => undefined, true)).toBe(1);
    expect(blocks((layer) => layer.train())).toBe(1);
    expect(blocks((layer) => layer.linear1.register_forward_hook(() => undefined))).toBe(1);
    expect(blocks((layer) => layer.register_forward_pre_hook(() => undefined))).toBe(1);
    expect(blocks((layer) => layer.register_full_backward_hook(() => undefined))).toBe(0);
    const change = (layer: nn.TransformerEncoderLayer): void => {
      layer.norm1.eps = 1e-6;
    };
    expect(blocks(change)).toBe(1);
  });
});

describe('stacks', () => {
  test('hold copies that start equal and share nothing', () => {
    const layer = new nn.TransformerEncoderLayer(4, 2, 3, { activation: new nn.GELU() });
    const encoder = new nn.TransformerEncoder(layer, 2, { enable_nested_tensor: false });
    const [first, second] = encoder.layers;
    expect(first?.linear1.weight.equal(layer.linear1.weight)).toBe(true);
    torch.no_grad(() => first?.linear1.weight.zero_());
    expect(layer.linear1.weight.abs().sum().item()).toBeGreaterThan(0);
    expect(String(first?.activation)).toBe("GELU(approximate='none')");
    expect(first?.activation).not.toBe(layer.activation);
    expect(second?.linear1.weight.equal(layer.linear1.weight)).toBe(true);
  });

  test('tell the layers whether the mask is causal', () => {
    const layer = new nn.TransformerDecoderLayer(4, 2, 3, { dropout: 0 });
    const decoder = new nn.TransformerDecoder(layer, 1);
    const told: unknown[] = [];
    const note = (_: unknown, __: unknown, kwargs: Record<string, unknown>) => void told.push(kwargs['tgt_is_causal']);
    decoder.layers.at(0)?.register_forward_pre_hook(note, { with_kwargs: true });
    const [tgt, memory] = [ramp([3, 1, 4]), ramp([2, 1, 4])];
    const causal = nn.Transformer.generate_square_subsequent_mask(3);
    decoder(tgt, memory);
    decoder(tgt, memory, { tgt_mask: causal });
    decoder(tgt, memory, { tgt_mask: causal.t() });
    decoder(tgt, memory, { tgt_mask: causal.unsqueeze(0).expand(2, -1, -1) });
    decoder(tgt, memory, { tgt_mask: causal, tgt_is_causal: false });
    expect(told).toEqual([false, true, false, false, false]);
  });

  test('need layers with attention', () => {
    const encoder = new nn.TransformerEncoder(new nn.Linear(4, 4), 1);
    expect(() => encoder(ramp([2, 4]))).toThrow("'Linear' object has no attribute 'self_attn'");
  });
});

test('the activation is found by its name and may be any function', () => {
  expect(new nn.TransformerEncoderLayer(4, 2, { activation: 'gelu' }).activation).toBe(F.gelu);
  expect(new nn.TransformerDecoderLayer(4, 2).activation).toBe(F.relu);
  const own = new nn.TransformerEncoderLayer(4, 2, 3, 0, (x) => x.tanh());
  expect(own.activation_relu_or_gelu).toBe(0);
  // @ts-expect-error a name that PyTorch does not know
  expect(() => new nn.TransformerDecoderLayer(4, 2, { activation: 'toString' })).toThrow(
    'activation should be relu/gelu, not toString',
  );
});

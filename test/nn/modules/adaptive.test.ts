import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { cases, type LayerCase, ramp, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('adaptive').map((layer) => [title(layer, layer.cls), layer] as const))(
    '%s',
    (_, layer) => {
      replayLayer(layer);
    },
  );
});

describe('AdaptiveLogSoftmaxWithLoss', () => {
  // torch.manual_seed(5); m = nn.AdaptiveLogSoftmaxWithLoss(4, 6, [2, 4], div_value=2.0); x = ramp(5, 4)
  const make = () => {
    torch.manual_seed(5);
    return new nn.AdaptiveLogSoftmaxWithLoss(4, 6, [2, 4], { div_value: 2 });
  };

  test('gives its result by name and in order', () => {
    const result = make()(ramp([5, 4]), torch.tensor([0, 5, 3, 1, 2]));
    const [output, loss] = result;
    expect(output).toBe(result.output);
    expect(loss).toBe(result.loss);
    expect(String(result)).toBe(
      '_ASMoutput(output=tensor([-3.0814, -2.5281, -2.4197, -2.0484, -2.3582], grad_fn=<AddBackward0>), ' +
        'loss=tensor(2.4872, grad_fn=<MeanBackward0>))',
    );
  });

  test('gives the log probabilities of all classes', () => {
    const m = make();
    const logs = m.log_prob(ramp([5, 4]));
    expect([...logs.shape]).toEqual([5, 6]);
    expect(logs.exp().sum(1).allclose(torch.ones(5))).toBe(true);
    const target = torch.tensor([0, 5, 3, 1, 2]);
    const own = logs.gather(1, target.unsqueeze(1)).squeeze();
    expect(m(ramp([5, 4]), target).output.allclose(own)).toBe(true);
  });

  test('predicts the most probable class, among frequent and rare ones', () => {
    const m = make();
    expect(m.predict(ramp([5, 4])).tolist()).toEqual([2, 1, 1, 0, 1]);
    const heads = (rows: number[]): void => {
      torch.no_grad(() => m.head.weight.copy_(torch.tensor(rows).unsqueeze(1).expand(-1, 4)));
    };
    const x = torch.ones(3, 4);
    heads([0.5, 1.5, 0, 0]);
    expect(m.predict(x).tolist()).toEqual([1, 1, 1]);
    heads([0.5, 0, 9.5, 0]);
    expect(m.predict(x).equal(m.log_prob(x).argmax(1))).toBe(true);
  });

  test('trains as in Python', () => {
    const m = make();
    const optimizer = new optim.SGD(m.parameters(), { lr: 0.5 });
    const expected = [2.4871668815612793, 1.7374889850616455, 1.22982919216156, 0.9230552911758423];
    const losses = Array.from({ length: 4 }, () => {
      optimizer.zero_grad();
      const { loss } = m(ramp([5, 4]), torch.tensor([0, 5, 3, 1, 2]));
      loss.backward();
      optimizer.step();
      return loss.item();
    });
    for (const [i, loss] of losses.entries()) expect(loss).toBeCloseTo(expected[i] ?? Number.NaN, 5);
  });
});

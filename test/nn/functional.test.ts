import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, test } from 'vitest';
import { argumentsOf, type CallCase, cases, expectClose, expectGradients, next, title } from '../support/nn_golden.js';

describe('as in Python, output, draws and gradients', () => {
  test.each(cases<CallCase>('functional').map((call) => [title(call, call.fn), call] as const))('%s', (_, call) => {
    const args = argumentsOf(call);
    torch.manual_seed(call.seed);
    const out = (F as unknown as Record<string, (...args: unknown[]) => unknown>)[call.fn]?.(...args);
    expectClose(out, call.out, 'output');
    expect(next()).toBe(call.next);
    expectGradients(out, args, call.grads);
  });
});

// x = torch.tensor([[0., 1., 2.], [3., 4., 5.]])
describe('numbers, tensors and None where the others are usual', () => {
  const x = torch.arange(6, { dtype: torch.float32 }).view(2, 3);

  test('multilabel_soft_margin_loss takes a number as target', () => {
    // F.multilabel_soft_margin_loss(x, 1), (x, 2.5), (x, True), (x, 3+1j)
    expect(F.multilabel_soft_margin_loss(x, 1).item()).toBeCloseTo(0.20113, 5);
    expect(F.multilabel_soft_margin_loss(x, 2.5).item()).toBeCloseTo(-3.54887, 5);
    expect(F.multilabel_soft_margin_loss(x, true).item()).toBeCloseTo(0.20113, 5);
    expect(String(F.multilabel_soft_margin_loss(x, { re: 3, im: 1 }))).toBe('tensor(-4.7989-2.5000j)');
  });

  test('normalize takes the Euclidean norm for None', () => {
    // F.normalize(x, None)
    expect(String(F.normalize(x, null))).toBe('tensor([[0.0000, 0.4472, 0.8944],\n        [0.4243, 0.5657, 0.7071]])');
  });

  test('lp_pool1d takes a tensor as norm_type', () => {
    // F.lp_pool1d(x, torch.tensor(2.), 2)
    expect(String(F.lp_pool1d(x, torch.tensor(2, { dtype: torch.float32 }), 2))).toBe('tensor([[1.],\n        [5.]])');
  });
});

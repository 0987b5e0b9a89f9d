import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import {
  clip_grad_norm,
  clip_grad_norm_,
  clip_grad_value_,
  clip_grads_with_norm_,
  get_total_norm,
} from 'nodetorch/nn/utils/clip_grad';
import { describe, expect, test, vi } from 'vitest';

/** Two parameters with gradients and one without. */
function parameters(): [torch.Tensor, torch.Tensor, torch.Tensor] {
  const a = torch.zeros(2, 2, { requires_grad: true });
  const b = torch.zeros(3, { requires_grad: true });
  a.grad = torch.tensor([
    [3, -4],
    [0.5, 2],
  ]);
  b.grad = torch.tensor([1.5, -2.5, 6]);
  return [a, b, torch.zeros(1, { requires_grad: true })];
}

const values = (tensor: torch.Tensor): number[] =>
  (tensor.grad?.tolist<number[]>() ?? []).flat().map((value) => Number(value.toPrecision(7)));

// Python: with the same gradients, nn.utils.clip_grad_norm_(p, **options); the norm, a.grad and b.grad.
const clipped = [
  [{ max_norm: 1 }, 8.587782, [0.3493335, -0.465778, 0.05822225, 0.232889], [0.1746667, -0.2911112, 0.6986669]],
  [
    { max_norm: 1, norm_type: Number.POSITIVE_INFINITY },
    6,
    [0.4999999, -0.6666666, 0.08333332, 0.3333333],
    [0.25, -0.4166666, 0.9999999],
  ],
  [
    { max_norm: 2, norm_type: 1 },
    19.5,
    [0.3076923, -0.4102564, 0.05128204, 0.2051282],
    [0.1538461, -0.2564102, 0.6153845],
  ],
  [{ max_norm: 100 }, 8.587782, [3, -4, 0.5, 2], [1.5, -2.5, 6]],
  [
    { max_norm: 1, foreach: false },
    8.587782,
    [0.3493335, -0.465778, 0.05822225, 0.232889],
    [0.1746667, -0.2911112, 0.6986669],
  ],
] as const;

describe('clip_grad_norm_', () => {
  test.each(clipped)('%j', (options, norm, a, b) => {
    const params = parameters();
    const total = clip_grad_norm_(params, options);
    expect(total.item()).toBeCloseTo(norm, 5);
    expect(values(params[0])).toEqual(a);
    expect(values(params[1])).toEqual(b);
    expect(params[2].grad).toBeNull();
  });

  test('takes one tensor, positions and an empty list', () => {
    const [a] = parameters();
    expect(clip_grad_norm_(a, 1, Number.POSITIVE_INFINITY).item()).toBe(4);
    expect(clip_grad_norm_([], 1).item()).toBe(0);
  });

  test('clips the gradients of a model', () => {
    const model = new nn.Linear(3, 2);
    model(torch.ones(4, 3)).sum().mul(100).backward();
    clip_grad_norm_(model.parameters(), { max_norm: 1 });
    expect(get_total_norm(model.parameters().map((p) => p.grad ?? torch.zeros(1))).item()).toBeCloseTo(1, 5);
  });

  test('refuses a norm that is not finite only when told to, and leaves the gradients then', () => {
    const params = parameters();
    params[0].grad = torch.tensor([
      [Number.NaN, 1],
      [1, 1],
    ]);
    // Python: nn.utils.clip_grad_norm_(p, 1.0, error_if_nonfinite=True)
    expect(() => clip_grad_norm_(params, 1, { error_if_nonfinite: true })).toThrow(
      'The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped. To disable ' +
        'this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`',
    );
    expect(values(params[1])).toEqual([1.5, -2.5, 6]);
    clip_grad_norm_(params, 1);
    expect(values(params[1])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  test('has a deprecated name', () => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(clip_grad_norm(parameters(), 1).item()).toBeCloseTo(8.587782, 5);
    expect(emit).toHaveBeenCalledWith(
      '`torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.',
      'FutureWarning',
    );
    emit.mockRestore();
  });
});

test('get_total_norm is the norm of the norms', () => {
  expect(get_total_norm([torch.tensor([3.5]), torch.FloatTensor([12])]).item()).toBe(12.5);
});

test('clip_grads_with_norm_ takes the norm as given', () => {
  const params = parameters();
  clip_grads_with_norm_(params, 1, torch.FloatTensor([4]).squeeze());
  // Python: nn.utils.clip_grads_with_norm_(p, 1.0, torch.tensor(4.0)); p[1].grad
  expect(values(params[1])).toEqual([0.3749999, -0.6249999, 1.5]);
});

test('clip_grad_value_ clips every element', () => {
  for (const foreach of [null, false, true]) {
    const params = parameters();
    clip_grad_value_(params, 2, { foreach });
    expect(values(params[0])).toEqual([2, -2, 0.5, 2]);
    expect(values(params[1])).toEqual([1.5, -2, 2]);
  }
});

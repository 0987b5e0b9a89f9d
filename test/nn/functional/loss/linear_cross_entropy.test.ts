import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, it } from 'vitest';

const input = torch.arange(12).view(4, 3).div(10);
const weight = torch.arange(15).view(5, 3).sub(7).div(10);
const target = torch.tensor([1, 0, 4, 2]);

function lossAndGradients(options: nn.LinearCrossEntropyOptions | null): Tensor[] {
  const [x, w] = [input.clone().requires_grad_(), weight.clone().requires_grad_()];
  const loss = F.linear_cross_entropy(x, w, target, { options });
  return [loss, ...torch.autograd.grad(loss, [x, w])];
}

describe('linear_cross_entropy', () => {
  it('has the loss and gradients of the whole in chunks of every size', () => {
    const whole = lossAndGradients(null);
    // x = torch.arange(12).view(4, 3) / 10; w = (torch.arange(15).view(5, 3) - 7) / 10
    // F.linear_cross_entropy(x, w, torch.tensor([1, 0, 4, 2]))
    expect(whole[0]?.item()).toBeCloseTo(1.7976295948028564, 6);
    for (const batch_chunk_size of [1, 3, 4]) {
      const parts = lossAndGradients(new nn.LinearCrossEntropyOptions({ batch_chunk_size }));
      expect(parts.map((part, k) => torch.allclose(part, whole[k] as Tensor))).toEqual([true, true, true]);
    }
  });

  // l = F.linear_cross_entropy(x, w, t, linear_bias=b, reduction='none', options=nn.LinearCrossEntropyOptions(batch_chunk_size=3))
  // torch.autograd.grad((l.float() * torch.tensor([1., 2., 3., 4.])).sum(), [x, w, b])
  it('accumulates bfloat16 in float32 as Python does, row by row', () => {
    const bfloat16 = (values: Tensor) => values.to('bfloat16').requires_grad_();
    const [x, w] = [bfloat16(input), bfloat16(weight)];
    const b = bfloat16(torch.tensor([0.5, -0.25, 0, 0.75, 1]));
    const options = new nn.LinearCrossEntropyOptions({ batch_chunk_size: 3 });
    const values = { linear_bias: b, reduction: 'none', options } as const;
    const losses = F.linear_cross_entropy(x, w, torch.tensor([1, -100, 4, 2]), values);
    expect(losses.tolist()).toEqual([2.5, 0, 0.4765625, 3.140625]);
    const weighed = losses.float().mul(torch.tensor([1, 2, 3, 4], { dtype: 'float32' }));
    const gradients = torch.autograd.grad(weighed.sum(), [x, w, b]).map((gradient) => gradient.tolist());
    expect(gradients).toEqual([
      [
        [0.486328125, 0.486328125, 0.486328125],
        [0, 0, 0],
        [-0.52734375, -0.53125, -0.52734375],
        [1.921875, 1.9296875, 1.921875],
      ],
      [
        [0.0966796875, 0.1259765625, 0.15625],
        [0.09716796875, 0.0186767578125, -0.059326171875],
        [-3.328125, -3.6875, -4.03125],
        [1.2734375, 1.4609375, 1.65625],
        [1.859375, 2.078125, 2.28125],
      ],
      [0.296875, -0.78125, -3.515625, 1.9375, 2.0625],
    ]);
  });

  it('refuses a precision that is no widening', () => {
    const options = new nn.LinearCrossEntropyOptions({ acc_dtype: 'float64' });
    expect(() => F.linear_cross_entropy(input, weight, target, { options })).toThrow(
      new torch.TorchError(
        'linear_cross_entropy supports float32 acc_dtype with float16/bfloat16 inputs, but got torch.float64 acc_dtype and torch.float32 inputs.',
      ),
    );
  });

  it('refuses shapes that do not fit', () => {
    expect(() => F.linear_cross_entropy(input, torch.ones(5, 2), target)).toThrow(
      new torch.TorchError(
        'expected equal input and linear_weight last dimensions (in_features), got 3 and 2, respectively',
      ),
    );
  });

  it('refuses a second backward through chunks', () => {
    const options = new nn.LinearCrossEntropyOptions({ batch_chunk_size: 2 });
    const loss = F.linear_cross_entropy(input, weight.clone().requires_grad_(), target, { options });
    loss.backward(null, true);
    expect(() => loss.backward()).toThrow(
      'linear_cross_entropy chunked backward called twice; retain_graph=True / double backward are not supported.',
    );
  });

  it('refuses options that mean nothing', () => {
    expect(() => new nn.LinearCrossEntropyOptions({ chunking_method: 'rows' })).toThrow(
      new RangeError("invalid chunking_method: 'rows'"),
    );
    expect(() => new nn.LinearCrossEntropyOptions({ batch_chunk_size: 0 })).toThrow(
      new RangeError('batch_chunk_size must be positive int or None, got 0'),
    );
  });
});

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

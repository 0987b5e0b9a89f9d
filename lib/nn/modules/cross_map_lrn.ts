import { Function as AutogradFunction, type FunctionCtx } from '../../autograd/function.js';
import { mul, pow, sum } from '../../generated/torch.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { ResponseNorm } from './normalization.js';

interface Fields {
  size: number;
  alpha: number;
  beta: number;
  scale: Tensor;
}

/** The sums over neighbouring channels are kept up as they go, in the order of torch/nn/modules/_functions.py. */
class CrossMapLRN2dFunction extends AutogradFunction {
  static forward(
    ctx: FunctionCtx<Fields>,
    input: Tensor,
    size: number,
    alpha: number,
    beta: number,
    k: number,
  ): Tensor {
    if (input.dim() !== 4) {
      throw new RangeError(`CrossMapLRN2d: Expected input to be 4D, got ${input.dim()}D instead.`);
    }
    const scale = input.new_empty([0]).resize_as_(input);
    const output = input.new_empty([0]).resize_as_(input);
    pow(input, 2, { out: output });
    sumNeighbours(scale, output, size);
    scale.mul_(alpha / size).add_(k);
    pow(scale, -beta, { out: output });
    output.mul_(input);
    Object.assign(ctx, { size, alpha, beta, scale });
    ctx.save_for_backward(input, output);
    return output;
  }

  static backward(ctx: FunctionCtx<Fields, readonly [Tensor, Tensor]>, grad: Tensor): (Tensor | null)[] {
    const { size, alpha, beta, scale } = ctx;
    const [input, output] = ctx.saved_tensors;
    const [batch = 0, channels = 0, height = 0, width = 0] = input.shape;
    const ratios = input.new_empty([channels + size - 1, height, width]).zero_();
    const center = ratios.narrow(0, Math.trunc(size - (size - 1) / 2), channels);
    const sums = input.new_empty([height, width]);
    const factor = (2 * alpha * beta) / size;
    const result = grad.new_empty([0]).resize_as_(input);
    pow(scale, -beta, { out: result }).mul_(grad);
    for (let n = 0; n < batch; n++) {
      mul(grad.select(0, n), output.select(0, n), { out: center });
      center.div_(scale.select(0, n));
      sum(ratios.narrow(0, 0, size - 1), 0, { keepdim: false, out: sums });
      for (let c = 0; c < channels; c++) {
        sums.add_(ratios.select(0, c + size - 1));
        const place = result.select(0, n).select(0, c);
        place.addcmul_(input.select(0, n).select(0, c), sums, { value: -factor });
        sums.add_(ratios.select(0, c), { alpha: -1 });
      }
    }
    return [result, null, null, null, null];
  }
}

/** Writes to every channel of `scale` the sum of the `size` channels of `squares` around it. */
function sumNeighbours(scale: Tensor, squares: Tensor, size: number): void {
  const channels = scale.size(1);
  const before = Math.trunc((size - 1) / 2 + 1);
  const first = scale.select(1, 0).zero_();
  for (let c = 0; c < Math.min(before, channels); c++) first.add_(squares.select(1, c));
  for (let c = 1; c < channels; c++) {
    const current = scale.select(1, c).copy_(scale.select(1, c - 1));
    if (c < channels - before + 1) current.add_(squares.select(1, c + before - 1), { alpha: 1 });
    if (c > before) current.add_(squares.select(1, c - before), { alpha: -1 });
  }
}

/**
 * Divides each value by a power of the mean square over `size` neighbouring channels of `(N, C, H, W)`, as Torch7 did.
 *
 * Throws RangeError for other shapes.
 *
 * @example
 * new nn.CrossMapLRN2d(5)(torch.randn(2, 7, 4, 4)).shape; // [2, 7, 4, 4]
 */
export class CrossMapLRN2d extends ResponseNorm {
  protected static override readonly kind = 'CrossMapLRN2d';

  forward(input: Tensor): Tensor {
    return CrossMapLRN2dFunction.apply(input, this.size, this.alpha, this.beta, this.k);
  }

  /** Python's default of `k` is an int, so that `k` prints as it is. */
  override extra_repr(): string {
    return `${this.size}, alpha=${float(this.alpha)}, beta=${float(this.beta)}, k=${repr(this.k)}`;
  }
}

Object.defineProperty(CrossMapLRN2dFunction, 'name', { value: 'CrossMapLRN2d' });

import * as cmath from '../../cmath.js';
import * as torch from '../../generated/torch.js';
import type { Generator } from '../../random.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';
import { filled } from './filled.js';

/**
 * Fills `tensor` from the uniform distribution on `[a, b)`.
 *
 * @example
 * nn.init.uniform_(torch.empty(3, 5), -1, 1);
 */
export const uniform_ = define(
  'uniform_',
  ['tensor', 'a', 'b', 'generator'],
  (tensor: Tensor, a: number = 0, b: number = 1, generator: Generator | null = null): Tensor =>
    filled(tensor, () => tensor.uniform_(a, b, { generator })),
);

/**
 * Fills `tensor` from the normal distribution.
 *
 * @example
 * nn.init.normal_(torch.empty(3, 5), { std: 0.02 });
 */
export const normal_ = define(
  'normal_',
  ['tensor', 'mean', 'std', 'generator'],
  (tensor: Tensor, mean: number = 0, std: number = 1, generator: Generator | null = null): Tensor =>
    filled(tensor, () => tensor.normal_(mean, std, { generator })),
);

interface Normal {
  readonly mean: number;
  readonly std: number;
  readonly a: number;
  readonly b: number;
  readonly generator: Generator | null;
}

const normalCdf = (x: number): number => (1 + cmath.erf(x / Math.sqrt(2))) / 2;

/** Draws again, all over, whatever fell outside; few draws do. Order of draws as torch/nn/init.py. */
function redrawNormal(tensor: Tensor, { mean, std, a, b, generator }: Normal): void {
  // Bounds in the tensor's own precision, so that its values can reach them.
  const lo = torch.scalar_tensor(a, { dtype: tensor.dtype }).item();
  const hi = torch.scalar_tensor(b, { dtype: tensor.dtype }).item();
  let result: Tensor = tensor.normal_(mean, std, { generator });
  for (;;) {
    const outside = result.lt(lo).bitwise_or(result.gt(hi));
    if (!outside.any().item<boolean>()) break;
    result = torch.where(outside, torch.empty_like(result).normal_(mean, std, { generator }), result);
  }
  if (result !== tensor) tensor.copy_(result);
}

/** Rejection sampling under the density's peak inside the bounds; for bounds that hold little of the distribution. */
function rejectUniform(tensor: Tensor, { mean, std, a, b, generator }: Normal): void {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * cmath.pow((mode - mean) / std, 2);
  const candidates = torch.empty_like(tensor);
  const accept = torch.empty_like(tensor);
  const rejected = (): Tensor => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return accept.uniform_({ generator }).log_().gt(candidates);
  };
  tensor.uniform_(a, b, { generator });
  candidates.copy_(tensor);
  let pending = rejected();
  if (!pending.any().item<boolean>()) return;
  let result = tensor;
  do {
    candidates.uniform_(a, b, { generator });
    result = torch.where(pending, candidates, result);
    pending = torch.where(pending, rejected(), pending);
  } while (pending.any().item<boolean>());
  tensor.copy_(result);
}

/**
 * Fills `tensor` from the normal distribution cut to `[a, b]`.
 *
 * @example
 * nn.init.trunc_normal_(torch.empty(3, 5), { std: 0.02 });
 */
export const trunc_normal_ = define(
  'trunc_normal_',
  ['tensor', 'mean', 'std', 'a', 'b', 'generator'],
  (
    tensor: Tensor,
    mean: number = 0,
    std: number = 1,
    a: number = -2,
    b: number = 2,
    generator: Generator | null = null,
  ): Tensor => {
    if (tensor.is_meta) return tensor;
    if (mean < a - 2 * std || mean > b + 2 * std) {
      warn(
        'mean is more than 2 std from [a, b] in nn.init.trunc_normal_. ' +
          'The distribution of values may be incorrect.',
      );
    }
    const inside = normalCdf((b - mean) / std) - normalCdf((a - mean) / std);
    const fill = inside > 0.3 ? redrawNormal : rejectUniform;
    return filled(tensor, () => fill(tensor, { mean, std, a, b, generator }));
  },
);

import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import * as nn from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';

export {
  elu_,
  gelu,
  hardtanh_,
  leaky_relu_,
  log_sigmoid as logsigmoid,
  softplus,
  softshrink,
} from '../../generated/nn.js';
export { celu_, hardshrink, prelu, relu_, rrelu_, selu_, threshold_ } from '../../generated/torch.js';

/**
 * Keeps what exceeds `threshold` and replaces the rest by `value`.
 *
 * @example
 * F.threshold(torch.tensor([0.5, 1.5]), 1, 0); // tensor([0.0000, 1.5000])
 */
export const threshold = define(
  'threshold',
  ['input', 'threshold', 'value', 'inplace'],
  (input: Tensor, threshold: number, value: number, inplace: boolean = false): Tensor =>
    inplace ? torch.threshold_(input, threshold, value) : torch.threshold(input, threshold, value),
);

/**
 * Rectifier: `max(0, x)`, element by element.
 *
 * @example
 * F.relu(torch.tensor([-0.5, 1.5])); // tensor([0.0000, 1.5000])
 */
export const relu = define(
  'relu',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? torch.relu_(input) : torch.relu(input)),
);

/**
 * Gated linear unit: splits `input` in two halves `a` and `b` along `dim` and gives `a * sigmoid(b)`.
 *
 * Throws TorchError for a scalar.
 *
 * @example
 * F.glu(torch.ones(2, 6)).shape; // [2, 3]
 */
export const glu = define('glu', ['input', 'dim'], (input: Tensor, dim: number = -1): Tensor => {
  if (input.dim() === 0) throw new TorchError('glu does not support scalars because halving size must be even');
  return nn.glu(input, dim);
});

/**
 * Clips every element to `[min_val, max_val]`.
 *
 * Throws RangeError when `min_val` exceeds `max_val`.
 *
 * @example
 * F.hardtanh(torch.tensor([-2.5, 0.5])); // tensor([-1.0000,  0.5000])
 */
export const hardtanh = define(
  'hardtanh',
  ['input', 'min_val', 'max_val', 'inplace'],
  (input: Tensor, min_val: number = -1, max_val: number = 1, inplace: boolean = false): Tensor => {
    if (min_val > max_val) throw new RangeError('min_val cannot be greater than max_val');
    return inplace ? nn.hardtanh_(input, min_val, max_val) : nn.hardtanh(input, min_val, max_val);
  },
);

/**
 * Rectifier that saturates at six: `min(max(0, x), 6)`.
 *
 * @example
 * F.relu6(torch.tensor([-0.5, 7.5])); // tensor([0., 6.])
 */
export const relu6 = define(
  'relu6',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? nn.relu6_(input) : nn.relu6(input)),
);

/**
 * Exponential linear unit: `x` where positive, else `alpha * (exp(x) - 1)`.
 *
 * @example
 * F.elu(torch.tensor([-1, 0.5])); // tensor([-0.6321,  0.5000])
 */
export const elu = define(
  'elu',
  ['input', 'alpha', 'inplace'],
  (input: Tensor, alpha: number = 1, inplace: boolean = false): Tensor =>
    inplace ? nn.elu_(input, alpha) : nn.elu(input, alpha),
);

/**
 * Scaled exponential linear unit, with the two constants of Klambauer et al. (2017).
 *
 * @example
 * F.selu(torch.tensor([-1, 0.5])); // tensor([-1.1113,  0.5254])
 */
export const selu = define(
  'selu',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? torch.selu_(input) : torch.selu(input)),
);

/**
 * Continuously differentiable ELU: `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`.
 *
 * @example
 * F.celu(torch.tensor([-1, 0.5]), 2); // tensor([-0.7869,  0.5000])
 */
export const celu = define(
  'celu',
  ['input', 'alpha', 'inplace'],
  (input: Tensor, alpha: number = 1, inplace: boolean = false): Tensor =>
    inplace ? torch.celu_(input, alpha) : torch.celu(input, alpha),
);

/**
 * Leaky rectifier: `max(0, x) + negative_slope * min(0, x)`.
 *
 * @example
 * F.leaky_relu(torch.tensor([-1, 0.5]), 0.1); // tensor([-0.1000,  0.5000])
 */
export const leaky_relu = define(
  'leaky_relu',
  ['input', 'negative_slope', 'inplace'],
  (input: Tensor, negative_slope: number = 0.01, inplace: boolean = false): Tensor =>
    inplace ? nn.leaky_relu_(input, negative_slope) : nn.leaky_relu(input, negative_slope),
);

/**
 * Leaky rectifier whose slope is drawn per element from `U(lower, upper)` in training, and is their mean otherwise.
 *
 * @example
 * F.rrelu(torch.tensor([-1, 0.5]), 0.1, 0.3); // tensor([-0.2000,  0.5000])
 */
export const rrelu = define(
  'rrelu',
  ['input', 'lower', 'upper', 'training', 'inplace'],
  (
    input: Tensor,
    lower: number = 1 / 8,
    upper: number = 1 / 3,
    training: boolean = false,
    inplace: boolean = false,
  ): Tensor => (inplace ? torch.rrelu_(input, lower, upper, training) : torch.rrelu(input, lower, upper, training)),
);

/**
 * `x - tanh(x)`, element by element.
 *
 * @example
 * F.tanhshrink(torch.tensor([1.5])); // tensor([0.5949])
 */
export const tanhshrink = define('tanhshrink', ['input'], (input: Tensor): Tensor => input.sub(input.tanh()));

/**
 * `x / (1 + |x|)`, element by element.
 *
 * @example
 * F.softsign(torch.tensor([-1.5])); // tensor([-0.6000])
 */
export const softsign = define('softsign', ['input'], (input: Tensor): Tensor => input.div(input.abs().add(1)));

function implicitDim(name: string, ndim: number): number {
  warn(`Implicit dimension choice for ${name} has been deprecated. Change the call to include dim=X as an argument.`);
  return ndim === 0 || ndim === 1 || ndim === 3 ? 0 : 1;
}

/**
 * `softmax(-x)` along `dim`; `dtype` converts the input first.
 *
 * @example
 * F.softmin(torch.tensor([0.5, 0.5]), 0); // tensor([0.5000, 0.5000])
 */
export const softmin = define(
  'softmin',
  ['input', 'dim', '_stacklevel', 'dtype'],
  (input: Tensor, dim: number | null = null, _stacklevel: number = 3, dtype: dtype | null = null): Tensor =>
    torch.softmax(input.neg(), dim ?? implicitDim('softmin', input.dim()), dtype),
);

/**
 * `exp(x) / sum(exp(x))` along `dim`; `dtype` converts the input first, against overflow.
 *
 * @example
 * F.softmax(torch.tensor([0.5, 0.5]), 0); // tensor([0.5000, 0.5000])
 */
export const softmax = define(
  'softmax',
  ['input', 'dim', '_stacklevel', 'dtype'],
  (input: Tensor, dim: number | null = null, _stacklevel: number = 3, dtype: dtype | null = null): Tensor =>
    torch.softmax(input, dim ?? implicitDim('softmax', input.dim()), dtype),
);

/**
 * `log(softmax(x))` along `dim`, computed without leaving the logarithmic scale; `dtype` converts the input first.
 *
 * @example
 * F.log_softmax(torch.tensor([0.5, 0.5]), 0); // tensor([-0.6931, -0.6931])
 */
export const log_softmax = define(
  'log_softmax',
  ['input', 'dim', '_stacklevel', 'dtype'],
  (input: Tensor, dim: number | null = null, _stacklevel: number = 3, dtype: dtype | null = null): Tensor =>
    torch.log_softmax(input, dim ?? implicitDim('log_softmax', input.dim()), dtype),
);

/**
 * Samples from the Gumbel-Softmax distribution of unnormalised log-probabilities `(..., num_features)` at temperature
 * `tau` (Jang et al., 2016). With `hard` the samples are one-hot, and differentiated as if they were the soft ones.
 *
 * @example
 * F.gumbel_softmax(torch.zeros(2, 3), { hard: true }).sum(1); // tensor([1., 1.])
 */
export const gumbel_softmax = define(
  'gumbel_softmax',
  ['logits', 'tau', 'hard', 'eps', 'dim'],
  (logits: Tensor, tau: number = 1, hard: boolean = false, eps: number = 1e-10, dim: number = -1): Tensor => {
    if (eps !== 1e-10) warn('`eps` parameter is deprecated and has no effect.');
    const memory_format = 'contiguous_format';
    const gumbels = torch.empty_like(logits, { memory_format }).exponential_().log().neg();
    const soft = logits.add(gumbels).div(tau).softmax(dim);
    if (!hard) return soft;
    const { indices } = soft.max(dim, true);
    const chosen = torch.zeros_like(logits, { memory_format }).scatter_(dim, indices, 1);
    return chosen.sub(soft.detach()).add(soft);
  },
);

/**
 * Hyperbolic tangent, element by element.
 *
 * @example
 * F.tanh(torch.tensor([0.5])); // tensor([0.4621])
 */
export const tanh = define('tanh', ['input'], (input: Tensor): Tensor => torch.tanh(input));

/**
 * Logistic function `1 / (1 + exp(-x))`, element by element.
 *
 * @example
 * F.sigmoid(torch.tensor([0.5])); // tensor([0.6225])
 */
export const sigmoid = define('sigmoid', ['input'], (input: Tensor): Tensor => torch.sigmoid(input));

/**
 * Piecewise linear sigmoid: 0 below -3, 1 above 3, `x / 6 + 1 / 2` between.
 *
 * @example
 * F.hardsigmoid(torch.tensor([1.5])); // tensor([0.7500])
 */
export const hardsigmoid = define(
  'hardsigmoid',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? nn.hardsigmoid_(input) : nn.hardsigmoid(input)),
);

/**
 * Sigmoid linear unit, or swish: `x * sigmoid(x)`.
 *
 * @example
 * F.silu(torch.tensor([0.5])); // tensor([0.3112])
 */
export const silu = define(
  'silu',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? nn.silu_(input) : nn.silu(input)),
);

/**
 * Mish: `x * tanh(softplus(x))` (Misra, 2019).
 *
 * @example
 * F.mish(torch.tensor([0.5])); // tensor([0.3752])
 */
export const mish = define(
  'mish',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? nn.mish_(input) : nn.mish(input)),
);

/**
 * Piecewise approximation of swish: `x * hardsigmoid(x)` (Howard et al., 2019).
 *
 * @example
 * F.hardswish(torch.tensor([1.5])); // tensor([1.1250])
 */
export const hardswish = define(
  'hardswish',
  ['input', 'inplace'],
  (input: Tensor, inplace: boolean = false): Tensor => (inplace ? nn.hardswish_(input) : nn.hardswish(input)),
);

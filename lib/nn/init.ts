import '../tensor_methods.js';
import { no_grad } from '../autograd/grad_mode.js';
import * as cmath from '../cmath.js';
import { qr } from '../generated/linalg.js';
import * as torch from '../generated/torch.js';
import type { Generator } from '../random.js';
import { repr } from '../repr.js';
import type { Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import { define } from './define.js';

export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

export type FanMode = 'fan_in' | 'fan_out';

/** `fill` without a graph, and then the tensor that it filled. */
function filled(tensor: Tensor, fill: () => void): Tensor {
  no_grad(() => {
    fill();
  });
  return tensor;
}

const linear = /^(linear|conv(_transpose)?[123]d|sigmoid)$/;

/**
 * The recommended gain of a nonlinearity: 1 for linear maps and `'sigmoid'`, 5/3 for `'tanh'`, √2 for `'relu'`,
 * √(2 / (1 + slope²)) for `'leaky_relu'` (`param` is the slope, default 0.01), 3/4 for `'selu'`.
 *
 * Throws RangeError for any other name or a slope that is not a number.
 *
 * @example
 * nn.init.calculate_gain('relu'); // 1.4142135623730951
 */
export const calculate_gain = define(
  'calculate_gain',
  ['nonlinearity', 'param'],
  (nonlinearity: Nonlinearity, param: number | null = null): number => {
    if (linear.test(nonlinearity)) return 1;
    if (nonlinearity === 'tanh') return 5 / 3;
    if (nonlinearity === 'relu') return Math.sqrt(2);
    if (nonlinearity === 'leaky_relu') {
      if (param !== null && typeof param !== 'number') {
        throw new RangeError(`negative_slope ${typeof param === 'string' ? param : repr(param)} not a valid number`);
      }
      return Math.sqrt(2 / (1 + cmath.pow(param ?? 0.01, 2)));
    }
    if (nonlinearity === 'selu') return 3 / 4;
    throw new RangeError(`Unsupported nonlinearity ${nonlinearity}`);
  },
);

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

/**
 * Fills `tensor` with `val`.
 *
 * @example
 * nn.init.constant_(torch.empty(3, 5), 0.3);
 */
export const constant_ = define(
  'constant_',
  ['tensor', 'val'],
  (tensor: Tensor, val: number): Tensor => filled(tensor, () => tensor.fill_(val)),
);

/**
 * Fills `tensor` with ones.
 *
 * @example
 * nn.init.ones_(torch.empty(3, 5));
 */
export const ones_ = define('ones_', ['tensor'], (tensor: Tensor): Tensor => filled(tensor, () => tensor.fill_(1)));

/**
 * Fills `tensor` with zeros.
 *
 * @example
 * nn.init.zeros_(torch.empty(3, 5));
 */
export const zeros_ = define('zeros_', ['tensor'], (tensor: Tensor): Tensor => filled(tensor, () => tensor.zero_()));

/**
 * Fills a matrix with the identity, so that a linear layer preserves as many inputs as it can.
 *
 * Throws RangeError unless `tensor` has two dimensions.
 *
 * @example
 * nn.init.eye_(torch.empty(3, 5));
 */
export const eye_ = define('eye_', ['tensor'], (tensor: Tensor): Tensor => {
  if (tensor.dim() !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
  return filled(tensor, () => torch.eye(tensor.size(0), tensor.size(1), { out: tensor }));
});

/**
 * Fills a convolution's weight `(out, in / groups, ...)` with the Dirac delta, so that the layer preserves as many channels
 * as it can, in each of `groups`.
 *
 * Throws RangeError unless `tensor` has three to five dimensions and `groups` divides the first.
 *
 * @example
 * nn.init.dirac_(torch.empty(3, 16, 5, 5));
 */
export const dirac_ = define('dirac_', ['tensor', 'groups'], (tensor: Tensor, groups: number = 1): Tensor => {
  const [out = 0, inputs = 0, ...kernel] = tensor.shape;
  if (kernel.length < 1 || kernel.length > 3) {
    throw new RangeError('Only tensors with 3, 4, or 5 dimensions are supported');
  }
  if (out % groups !== 0) throw new RangeError('dim 0 must be divisible by groups');
  if (tensor.is_meta) return tensor;
  const perGroup = Math.floor(out / groups);
  const middle = kernel.map((size) => Math.floor(size / 2));
  return filled(tensor, () => {
    tensor.zero_();
    for (let g = 0; g < groups; g++) {
      for (let d = 0; d < Math.min(perGroup, inputs); d++) {
        tensor.index_put_([g * perGroup + d, d, ...middle], 1);
      }
    }
  });
});

/** How many values enter and leave each unit of a weight `(out, in, ...)`. */
export function _calculate_fan_in_and_fan_out(tensor: Tensor): [fan_in: number, fan_out: number] {
  const [out = 0, inputs = 0, ...kernel] = tensor.shape;
  if (tensor.dim() < 2) {
    throw new RangeError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = kernel.reduce((a, b) => a * b, 1);
  return [inputs * field, out * field];
}

/**
 * Fills `tensor` uniformly so that activations and gradients keep their variance: the bound is
 * gain · √(6 / (fan_in + fan_out)) (Glorot and Bengio, 2010).
 *
 * Throws RangeError for fewer than two dimensions.
 *
 * @example
 * nn.init.xavier_uniform_(torch.empty(3, 5), nn.init.calculate_gain('relu'));
 */
export const xavier_uniform_ = define(
  'xavier_uniform_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
    const std = gain * Math.sqrt(2 / (fan_in + fan_out));
    const bound = Math.sqrt(3) * std;
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * `xavier_uniform_` with normally distributed values: the standard deviation is gain · √(2 / (fan_in + fan_out)).
 *
 * Throws RangeError for fewer than two dimensions.
 *
 * @example
 * nn.init.xavier_normal_(torch.empty(3, 5));
 */
export const xavier_normal_ = define(
  'xavier_normal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
    return normal_(tensor, 0, gain * Math.sqrt(2 / (fan_in + fan_out)), generator);
  },
);

/** gain / √fan, or null, with a warning, when there is nothing to fill. */
function kaimingStd(tensor: Tensor, a: number, mode: string, nonlinearity: Nonlinearity): number | null {
  if (tensor.shape.includes(0)) {
    warn('Initializing zero-element tensors is a no-op');
    return null;
  }
  const which = mode.toLowerCase();
  if (which !== 'fan_in' && which !== 'fan_out') {
    throw new RangeError(`Mode ${which} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  const [fan_in, fan_out] = _calculate_fan_in_and_fan_out(tensor);
  return calculate_gain(nonlinearity, a) / Math.sqrt(which === 'fan_in' ? fan_in : fan_out);
}

/**
 * Fills `tensor` uniformly so that rectified activations (`'fan_in'`) or gradients (`'fan_out'`) keep their variance: the
 * bound is gain · √(3 / fan) (He et al., 2015). `a` is the slope for `'leaky_relu'`.
 *
 * Throws RangeError for fewer than two dimensions, an unknown mode or nonlinearity.
 *
 * @example
 * nn.init.kaiming_uniform_(torch.empty(3, 5), { mode: 'fan_in', nonlinearity: 'relu' });
 */
export const kaiming_uniform_ = define(
  'kaiming_uniform_',
  ['tensor', 'a', 'mode', 'nonlinearity', 'generator'],
  (
    tensor: Tensor,
    a: number = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    const std = kaimingStd(tensor, a, mode, nonlinearity);
    if (std === null) return tensor;
    const bound = Math.sqrt(3) * std;
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * `kaiming_uniform_` with normally distributed values: the standard deviation is gain / √fan.
 *
 * Throws RangeError for fewer than two dimensions, an unknown mode or nonlinearity.
 *
 * @example
 * nn.init.kaiming_normal_(torch.empty(3, 5), { mode: 'fan_out', nonlinearity: 'relu' });
 */
export const kaiming_normal_ = define(
  'kaiming_normal_',
  ['tensor', 'a', 'mode', 'nonlinearity', 'generator'],
  (
    tensor: Tensor,
    a: number = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    const std = kaimingStd(tensor, a, mode, nonlinearity);
    return std === null ? tensor : normal_(tensor, 0, std, generator);
  },
);

/**
 * Fills `tensor`, seen as a matrix of its first dimension and the rest, with a (semi) orthogonal matrix (Saxe et al., 2013).
 *
 * Throws RangeError for fewer than two dimensions.
 *
 * @example
 * nn.init.orthogonal_(torch.empty(3, 5));
 */
export const orthogonal_ = define(
  'orthogonal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    if (tensor.dim() < 2) throw new RangeError('Only tensors with 2 or more dimensions are supported');
    if (tensor.numel() === 0 || tensor.is_meta) return tensor;
    const rows = tensor.size(0);
    const cols = tensor.numel() / rows;
    const drawn = tensor.new_empty([rows, cols]).normal_(0, 1, { generator });
    if (rows < cols) drawn.t_();
    const { Q, R } = qr(drawn);
    // The signs make Q uniform: https://arxiv.org/pdf/math-ph/0609050.pdf
    Q.mul_(torch.diag(R, 0).sign());
    if (rows < cols) Q.t_();
    return filled(tensor, () => {
      tensor.view_as(Q).copy_(Q);
      tensor.mul_(gain);
    });
  },
);

/**
 * Fills a matrix from the normal distribution and zeroes the share `sparsity` of every column (Martens, 2010).
 *
 * Throws RangeError unless `tensor` has two dimensions.
 *
 * @example
 * nn.init.sparse_(torch.empty(3, 5), { sparsity: 0.1 });
 */
export const sparse_ = define(
  'sparse_',
  ['tensor', 'sparsity', 'std', 'generator'],
  (tensor: Tensor, sparsity: number, std: number = 0.01, generator: Generator | null = null): Tensor => {
    if (tensor.dim() !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
    if (tensor.is_meta) return tensor;
    const [rows = 0, cols = 0] = tensor.shape;
    const zeros = Math.ceil(sparsity * rows);
    return filled(tensor, () => {
      tensor.normal_(0, std, { generator });
      for (let column = 0; column < cols; column++) {
        // From the default generator, whatever `generator` is, as in torch/nn/init.py.
        tensor.index_put_([torch.randperm(rows).narrow(0, 0, zeros), column], 0);
      }
    });
  },
);

/** `now` under its former name; warns. */
function deprecated<F extends (...args: never[]) => unknown>(name: string, now: F): F {
  const call = (...args: never[]): unknown => {
    warn(`\`nn.init.${name}\` is now deprecated in favor of \`nn.init.${name}_\`.`, 'FutureWarning');
    return now(...args);
  };
  return call as F;
}

/** Deprecated: use `uniform_`. */
export const uniform = deprecated('uniform', uniform_);
/** Deprecated: use `normal_`. */
export const normal = deprecated('normal', normal_);
/** Deprecated: use `constant_`. */
export const constant = deprecated('constant', constant_);
/** Deprecated: use `eye_`. */
export const eye = deprecated('eye', eye_);
/** Deprecated: use `dirac_`. */
export const dirac = deprecated('dirac', dirac_);
/** Deprecated: use `xavier_uniform_`. */
export const xavier_uniform = deprecated('xavier_uniform', xavier_uniform_);
/** Deprecated: use `xavier_normal_`. */
export const xavier_normal = deprecated('xavier_normal', xavier_normal_);
/** Deprecated: use `kaiming_uniform_`. */
export const kaiming_uniform = deprecated('kaiming_uniform', kaiming_uniform_);
/** Deprecated: use `kaiming_normal_`. */
export const kaiming_normal = deprecated('kaiming_normal', kaiming_normal_);
/** Deprecated: use `orthogonal_`. */
export const orthogonal = deprecated('orthogonal', orthogonal_);
/** Deprecated: use `sparse_`. */
export const sparse = deprecated('sparse', sparse_);

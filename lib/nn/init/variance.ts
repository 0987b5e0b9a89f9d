import type { Generator } from '../../random.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';
import { calculate_gain, type Nonlinearity } from './gain.js';
import { normal_, uniform_ } from './random.js';

export type FanMode = 'fan_in' | 'fan_out';

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

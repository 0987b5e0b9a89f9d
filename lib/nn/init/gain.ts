import * as cmath from '../../cmath.js';
import { repr } from '../../repr.js';
import { define } from '../define.js';

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

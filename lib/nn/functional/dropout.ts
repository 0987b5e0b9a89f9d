import { TorchError } from '../../errors.js';
import * as torch from '../../generated/torch.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';

function check(p: number): void {
  if (p < 0 || p > 1) throw new RangeError(`dropout probability has to be between 0 and 1, but got ${repr(p)}`);
}

const feature = (input: Tensor, p: number, training: boolean, inplace: boolean): Tensor =>
  inplace ? torch.feature_dropout_(input, p, training) : torch.feature_dropout(input, p, training);

/** `feature` on an input without a batch dimension: one is put in front for the call. */
function featureUnbatched(input: Tensor, p: number, training: boolean, inplace: boolean): Tensor {
  const batch = inplace ? input.unsqueeze_(0) : input.unsqueeze(0);
  const result = feature(batch, p, training, inplace);
  return inplace ? result.squeeze_(0) : result.squeeze(0);
}

const parameters = ['input', 'p', 'training', 'inplace'] as const;

/**
 * Zeroes elements with probability `p` and scales the rest by `1 / (1 - p)`; the identity unless `training`.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * F.dropout(torch.ones(3), { p: 0.5, training: false }); // tensor([1., 1., 1.])
 */
export const dropout = define(
  'dropout',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = true, inplace: boolean = false): Tensor => {
    check(p);
    return inplace ? torch.dropout_(input, p, training) : torch.dropout(input, p, training);
  },
);

/**
 * Dropout that keeps mean and variance of a standardised input, for networks of SELUs (Klambauer et al., 2017).
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * F.alpha_dropout(torch.ones(3), 0.2, true).shape; // [3]
 */
export const alpha_dropout = define(
  'alpha_dropout',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = false, inplace: boolean = false): Tensor => {
    check(p);
    return inplace ? torch.alpha_dropout_(input, p, training) : torch.alpha_dropout(input, p, training);
  },
);

/**
 * Zeroes whole channels of `(N, C, L)` or `(C, L)` with probability `p`.
 *
 * Throws RangeError when `p` is not in [0, 1], TorchError for other shapes.
 *
 * @example
 * F.dropout1d(torch.ones(2, 3, 4), 0.5).shape; // [2, 3, 4]
 */
export const dropout1d = define(
  'dropout1d',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = true, inplace: boolean = false): Tensor => {
    check(p);
    const dim = input.dim();
    if (dim !== 2 && dim !== 3) {
      throw new TorchError(
        `dropout1d: Expected 2D or 3D input, but received a ${dim}D input. Note that dropout1d exists to provide ` +
          'channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch ' +
          'dimension (i.e. 2D or 3D inputs).',
      );
    }
    return (dim === 3 ? feature : featureUnbatched)(input, p, training, inplace);
  },
);

/**
 * Zeroes whole channels of `(N, C, H, W)` with probability `p`; three dimensions are read as `(N, C, L)`, with a warning.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * F.dropout2d(torch.ones(2, 3, 4, 4), 0.5).shape; // [2, 3, 4, 4]
 */
export const dropout2d = define(
  'dropout2d',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = true, inplace: boolean = false): Tensor => {
    check(p);
    const dim = input.dim();
    if (dim !== 3 && dim !== 4) warnDimensions('dropout2d', dim, '2 spatial dimensions', '3D or 4D');
    if (dim === 3) {
      warn(
        'dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - ' +
          'input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future ' +
          'release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D ' +
          'channel-wise dropout behavior, please switch to using dropout1d instead.',
      );
    }
    return feature(input, p, training, inplace);
  },
);

/**
 * Zeroes whole channels of `(N, C, D, H, W)` or `(C, D, H, W)` with probability `p`.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * F.dropout3d(torch.ones(2, 3, 4, 4, 4), 0.5).shape; // [2, 3, 4, 4, 4]
 */
export const dropout3d = define(
  'dropout3d',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = true, inplace: boolean = false): Tensor => {
    check(p);
    const dim = input.dim();
    if (dim !== 4 && dim !== 5) warnDimensions('dropout3d', dim, '3 spatial dimensions', '4D or 5D');
    return (dim === 5 ? feature : featureUnbatched)(input, p, training, inplace);
  },
);

function warnDimensions(name: string, dim: number, spatial: string, expected: string): void {
  warn(
    `${name}: Received a ${dim}-D input to ${name}, which is deprecated and will result in an error in a future ` +
      'release. To retain the behavior and silence this warning, please use dropout instead. Note that ' +
      `${name} exists to provide channel-wise dropout on inputs with ${spatial}, a channel dimension, and an optional ` +
      `batch dimension (i.e. ${expected} inputs).`,
  );
}

/**
 * `alpha_dropout` of whole channels.
 *
 * Throws RangeError when `p` is not in [0, 1].
 *
 * @example
 * F.feature_alpha_dropout(torch.ones(2, 3, 4), 0.2, true).shape; // [2, 3, 4]
 */
export const feature_alpha_dropout = define(
  'feature_alpha_dropout',
  parameters,
  (input: Tensor, p: number = 0.5, training: boolean = false, inplace: boolean = false): Tensor => {
    check(p);
    return inplace ? torch.feature_alpha_dropout_(input, p, training) : torch.feature_alpha_dropout(input, p, training);
  },
);

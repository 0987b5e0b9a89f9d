import type { Arguments, Keywords } from '../../../bind.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import { listWithDefault, type Size } from '../../modules/utils.js';
import { indexed, type Pooled } from './base.js';

/** The wanted output size; `null` keeps the input's size in that dimension. */
export type OptionalSize = number | readonly (number | null)[];

export interface AdaptiveMaxPool {
  <R extends boolean = false>(args: {
    input: Tensor;
    output_size: OptionalSize;
    return_indices?: R | undefined;
  }): Pooled<R>;
  <R extends boolean = false>(
    ...args: Arguments<
      [input: Tensor, output_size: OptionalSize],
      [return_indices?: R],
      Keywords & { return_indices?: R | undefined }
    >
  ): Pooled<R>;
}

const adaptiveMax = (name: string, operator: (input: Tensor, size: Size) => Iterable<Tensor>): AdaptiveMaxPool =>
  define<AdaptiveMaxPool>(
    name,
    ['input', 'output_size', 'return_indices'],
    (input: Tensor, output_size: OptionalSize, return_indices: boolean = false) => {
      const result = indexed(operator(input, listWithDefault(output_size, input.shape)));
      return return_indices ? result : result[0];
    },
  );

/**
 * Maximum over as many windows of `(N, C, L)` as `output_size` says.
 *
 * @example
 * F.adaptive_max_pool1d(torch.rand(2, 3, 9), 4).shape; // [2, 3, 4]
 */
export const adaptive_max_pool1d: AdaptiveMaxPool = adaptiveMax('adaptive_max_pool1d', (input, size) =>
  torch.adaptive_max_pool1d(input, size),
);

/**
 * Maximum over as many windows of `(N, C, H, W)` as `output_size` says; `null` keeps a size.
 *
 * @example
 * F.adaptive_max_pool2d(torch.rand(2, 3, 9, 9), [4, null]).shape; // [2, 3, 4, 9]
 */
export const adaptive_max_pool2d: AdaptiveMaxPool = adaptiveMax('adaptive_max_pool2d', (input, size) =>
  nn.adaptive_max_pool2d(input, size),
);

/**
 * Maximum over as many windows of `(N, C, D, H, W)` as `output_size` says; `null` keeps a size.
 *
 * @example
 * F.adaptive_max_pool3d(torch.rand(2, 3, 9, 9, 9), 4).shape; // [2, 3, 4, 4, 4]
 */
export const adaptive_max_pool3d: AdaptiveMaxPool = adaptiveMax('adaptive_max_pool3d', (input, size) =>
  nn.adaptive_max_pool3d(input, size),
);

const adaptiveWithIndices = (pool: AdaptiveMaxPool, name: string) =>
  define(
    name,
    ['input', 'output_size', 'return_indices'],
    (input: Tensor, output_size: OptionalSize, _return_indices: boolean = true): [Tensor, Tensor] =>
      pool(input, output_size, true),
  );

/** `adaptive_max_pool1d` with `return_indices`. */
export const adaptive_max_pool1d_with_indices = adaptiveWithIndices(
  adaptive_max_pool1d,
  'adaptive_max_pool1d_with_indices',
);
/** `adaptive_max_pool2d` with `return_indices`. */
export const adaptive_max_pool2d_with_indices = adaptiveWithIndices(
  adaptive_max_pool2d,
  'adaptive_max_pool2d_with_indices',
);
/** `adaptive_max_pool3d` with `return_indices`. */
export const adaptive_max_pool3d_with_indices = adaptiveWithIndices(
  adaptive_max_pool3d,
  'adaptive_max_pool3d_with_indices',
);

/**
 * Average over as many windows of `(N, C, H, W)` as `output_size` says; `null` keeps a size.
 *
 * @example
 * F.adaptive_avg_pool2d(torch.rand(2, 3, 9, 9), [5, null]).shape; // [2, 3, 5, 9]
 */
export const adaptive_avg_pool2d = define(
  'adaptive_avg_pool2d',
  ['input', 'output_size'],
  (input: Tensor, output_size: OptionalSize): Tensor =>
    nn.adaptive_avg_pool2d(input, listWithDefault(output_size, input.shape)),
);

/**
 * Average over as many windows of `(N, C, D, H, W)` as `output_size` says; `null` keeps a size.
 *
 * @example
 * F.adaptive_avg_pool3d(torch.rand(2, 3, 9, 9, 9), 5).shape; // [2, 3, 5, 5, 5]
 */
export const adaptive_avg_pool3d = define(
  'adaptive_avg_pool3d',
  ['input', 'output_size'],
  (input: Tensor, output_size: OptionalSize): Tensor =>
    nn.adaptive_avg_pool3d(input, listWithDefault(output_size, input.shape)),
);

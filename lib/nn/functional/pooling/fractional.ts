import type { Arguments, Keywords } from '../../../bind.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import { pair, type Size, triple } from '../../modules/utils.js';
import { indexed, type Pooled } from './base.js';

export interface FractionalMaxPoolOptions<R extends boolean = boolean> extends Keywords {
  output_size?: Size | null | undefined;
  output_ratio?: Size | null | undefined;
  return_indices?: R | undefined;
  _random_samples?: Tensor | null | undefined;
}

export interface FractionalMaxPool {
  <R extends boolean = false>(args: FractionalMaxPoolOptions<R> & { input: Tensor; kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(input: Tensor, args: FractionalMaxPoolOptions<R> & { kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(
    ...args: Arguments<
      [input: Tensor, kernel_size: Size],
      [output_size?: Size | null, output_ratio?: Size | null, return_indices?: R, _random_samples?: Tensor | null],
      FractionalMaxPoolOptions<R>
    >
  ): Pooled<R>;
}

const fractionalParameters = [
  'input',
  'kernel_size',
  'output_size',
  'output_ratio',
  'return_indices',
  '_random_samples',
];

function fractionalSize(name: string, input: Tensor, output_ratio: Size | null, dims: 2 | 3): readonly number[] {
  if (output_ratio === null) {
    throw new RangeError(`${name} requires specifying either an output_size or an output_ratio`);
  }
  if (dims === 2 && typeof output_ratio !== 'number' && output_ratio.length > 2) {
    throw new RangeError(`${name} requires output_ratio to either be a single Int or tuple of Ints.`);
  }
  const ratios = dims === 2 ? pair(output_ratio) : triple(output_ratio);
  return ratios.map((ratio, i) => Math.trunc(input.size(i - dims) * ratio));
}

/** One row of offsets per sample and channel: `(N, C, dims)`. */
function fractionalSamples(input: Tensor, dims: 2 | 3): Tensor {
  const batch = input.dim() === dims + 1 ? 1 : input.size(0);
  return torch.rand([batch, input.size(-dims - 1), dims], { dtype: input.dtype, device: input.device });
}

function fractional(
  name: string,
  dims: 2 | 3,
  operator: (input: Tensor, kernel_size: Size, output_size: Size, samples: Tensor) => Iterable<Tensor>,
): FractionalMaxPool {
  return define<FractionalMaxPool>(
    name,
    fractionalParameters,
    (
      input: Tensor,
      kernel_size: Size,
      output_size: Size | null = null,
      output_ratio: Size | null = null,
      return_indices: boolean = false,
      samples: Tensor | null = null,
    ) => {
      const size = output_size ?? fractionalSize(name, input, output_ratio, dims);
      const result = indexed(operator(input, kernel_size, size, samples ?? fractionalSamples(input, dims)));
      return return_indices ? result : result[0];
    },
  );
}

/**
 * Maximum over pseudo-random windows of `(N, C, H, W)`, so that the output has `output_size` or `output_ratio` of the
 * input's (Graham, 2014).
 *
 * Throws RangeError when neither is given.
 *
 * @example
 * F.fractional_max_pool2d(torch.rand(2, 3, 9, 9), 2, { output_ratio: 0.5 }).shape; // [2, 3, 4, 4]
 */
export const fractional_max_pool2d: FractionalMaxPool = fractional(
  'fractional_max_pool2d',
  2,
  (input, kernel, size, samples) => nn.fractional_max_pool2d(input, kernel, size, samples),
);

/**
 * Maximum over pseudo-random windows of `(N, C, D, H, W)`; see `fractional_max_pool2d`.
 *
 * @example
 * F.fractional_max_pool3d(torch.rand(2, 3, 9, 9, 9), 2, 4).shape; // [2, 3, 4, 4, 4]
 */
export const fractional_max_pool3d: FractionalMaxPool = fractional(
  'fractional_max_pool3d',
  3,
  (input, kernel, size, samples) => nn.fractional_max_pool3d(input, kernel, size, samples),
);

const fractionalWithIndices = (pool: FractionalMaxPool, name: string) =>
  define(
    name,
    ['input', 'kernel_size', 'output_size', 'output_ratio', 'return_indices', '_random_samples'],
    (
      input: Tensor,
      kernel_size: Size,
      output_size: Size | null = null,
      output_ratio: Size | null = null,
      _return_indices: boolean = true,
      _random_samples: Tensor | null = null,
    ): [Tensor, Tensor] => pool(input, kernel_size, output_size, output_ratio, true, _random_samples),
  );

/** `fractional_max_pool2d` with `return_indices`. */
export const fractional_max_pool2d_with_indices = fractionalWithIndices(
  fractional_max_pool2d,
  'fractional_max_pool2d_with_indices',
);
/** `fractional_max_pool3d` with `return_indices`. */
export const fractional_max_pool3d_with_indices = fractionalWithIndices(
  fractional_max_pool3d,
  'fractional_max_pool3d_with_indices',
);

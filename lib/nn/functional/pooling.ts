import type { Arguments, Keywords } from '../../bind.js';
import * as nn from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { listWithDefault, pair, type Size, triple } from '../modules/utils.js';

export { avg_pool2d, avg_pool3d } from '../../generated/nn.js';
export { adaptive_avg_pool1d, avg_pool1d } from '../../generated/torch.js';

/** What a maximum pooling gives: with `return_indices` also the positions of the maxima. */
export type Pooled<R extends boolean> = R extends true ? [output: Tensor, indices: Tensor] : Tensor;

export interface MaxPoolOptions<R extends boolean = boolean> extends Keywords {
  stride?: Size | null | undefined;
  padding?: Size | undefined;
  dilation?: Size | undefined;
  ceil_mode?: boolean | undefined;
  return_indices?: R | undefined;
}

export interface MaxPool {
  <R extends boolean = false>(args: MaxPoolOptions<R> & { input: Tensor; kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(input: Tensor, args: MaxPoolOptions<R> & { kernel_size: Size }): Pooled<R>;
  <R extends boolean = false>(
    ...args: Arguments<
      [input: Tensor, kernel_size: Size],
      [stride?: Size | null, padding?: Size, dilation?: Size, ceil_mode?: boolean, return_indices?: R],
      MaxPoolOptions<R>
    >
  ): Pooled<R>;
}

type Kernel<Out> = (
  input: Tensor,
  kernel_size: Size,
  stride: Size,
  padding: Size,
  dilation: Size,
  ceil_mode: boolean,
) => Out;

const maxPoolParameters = ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices'];

function maxPool(name: string, values: Kernel<Tensor>, withIndices: Kernel<[Tensor, Tensor]>): MaxPool {
  return define<MaxPool>(
    name,
    maxPoolParameters,
    (
      input: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      dilation: Size = 1,
      ceil_mode: boolean = false,
      return_indices: boolean = false,
    ) => (return_indices ? withIndices : values)(input, kernel_size, stride ?? [], padding, dilation, ceil_mode),
  );
}

const indexed = (result: Iterable<Tensor>): [Tensor, Tensor] => {
  const [output, indices] = result;
  // The operators give exactly two tensors.
  return [output as Tensor, indices as Tensor];
};

/**
 * Maximum over windows of `(N, C, L)` or `(C, L)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool1d(torch.rand(2, 3, 8), 2).shape; // [2, 3, 4]
 */
export const max_pool1d: MaxPool = maxPool(
  'max_pool1d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool1d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(torch.max_pool1d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

/**
 * Maximum over windows of `(N, C, H, W)` or `(C, H, W)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool2d(torch.rand(2, 3, 8, 8), 2).shape; // [2, 3, 4, 4]
 */
export const max_pool2d: MaxPool = maxPool(
  'max_pool2d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool2d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(nn.max_pool2d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

/**
 * Maximum over windows of `(N, C, D, H, W)` or `(C, D, H, W)`; with `return_indices` also where it was found.
 *
 * @example
 * F.max_pool3d(torch.rand(2, 3, 8, 8, 8), 2).shape; // [2, 3, 4, 4, 4]
 */
export const max_pool3d: MaxPool = maxPool(
  'max_pool3d',
  (input, kernel, stride, padding, dilation, ceil) => torch.max_pool3d(input, kernel, stride, padding, dilation, ceil),
  (input, kernel, stride, padding, dilation, ceil) =>
    indexed(nn.max_pool3d_with_indices(input, kernel, stride, padding, dilation, ceil)),
);

const withIndices = (pool: MaxPool, name: string) =>
  define(
    name,
    ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode', 'return_indices'],
    (
      input: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      dilation: Size = 1,
      ceil_mode: boolean = false,
      _return_indices: boolean = true,
    ): [Tensor, Tensor] => pool(input, kernel_size, stride, padding, dilation, ceil_mode, true),
  );

/** `max_pool1d` with `return_indices`. */
export const max_pool1d_with_indices = withIndices(max_pool1d, 'max_pool1d_with_indices');
/** `max_pool2d` with `return_indices`. */
export const max_pool2d_with_indices = withIndices(max_pool2d, 'max_pool2d_with_indices');
/** `max_pool3d` with `return_indices`. */
export const max_pool3d_with_indices = withIndices(max_pool3d, 'max_pool3d_with_indices');

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

/** The spatial sizes of an unpooling: what the windows cover, or what the caller asks for if the windows can cover it. */
function unpoolSize(
  input: Tensor,
  kernel: readonly number[],
  stride: readonly number[],
  padding: readonly number[],
  wanted: readonly number[] | null,
): readonly number[] {
  const n = kernel.length;
  const covered = kernel.map((k, d) => (input.size(d - n) - 1) * (stride[d] ?? 0) + k - 2 * (padding[d] ?? 0));
  const size = wanted === null ? covered : wanted.length === n + 2 ? wanted.slice(2) : wanted;
  if (size.length !== n) {
    throw new RangeError(
      `output_size should be a sequence containing ${n} or ${n + 2} elements, but it has a length of '${size.length}'`,
    );
  }
  if (wanted !== null) checkReachable(size, covered, stride);
  for (const [d, length] of size.entries()) {
    if (length < 0) {
      throw new RangeError(
        `max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size[${d}]=${length}`,
      );
    }
  }
  return size;
}

function checkReachable(size: readonly number[], covered: readonly number[], stride: readonly number[]): void {
  for (const [d, length] of size.entries()) {
    const min = (covered[d] ?? 0) - (stride[d] ?? 0);
    const max = (covered[d] ?? 0) + (stride[d] ?? 0);
    if (length <= min || length >= max) {
      throw new RangeError(`invalid output_size "${repr(size)}" (dim ${d} must be between ${min} and ${max})`);
    }
  }
}

const unpool = (
  name: string,
  list: (x: Size) => readonly number[],
  operator: (
    input: Tensor,
    indices: Tensor,
    size: readonly number[],
    stride: readonly number[],
    padding: readonly number[],
  ) => Tensor,
) =>
  define(
    name,
    ['input', 'indices', 'kernel_size', 'stride', 'padding', 'output_size'],
    (
      input: Tensor,
      indices: Tensor,
      kernel_size: Size,
      stride: Size | null = null,
      padding: Size = 0,
      output_size: readonly number[] | null = null,
    ): Tensor => {
      const kernel = list(kernel_size);
      const steps = stride === null ? kernel : list(stride);
      const margin = list(padding);
      return operator(input, indices, unpoolSize(input, kernel, steps, margin, output_size), steps, margin);
    },
  );

/**
 * Puts the values of `max_pool1d` back at their `indices`, zeros elsewhere: `(N, C, L)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool1d(torch.rand(1, 1, 8), 2, { return_indices: true });
 * F.max_unpool1d(y, indices, 2).shape; // [1, 1, 8]
 */
export const max_unpool1d = unpool(
  'max_unpool1d',
  (x) => (typeof x === 'number' ? [x] : x),
  (input, indices, size) => nn.max_unpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);

/**
 * Puts the values of `max_pool2d` back at their `indices`, zeros elsewhere: `(N, C, H, W)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool2d(torch.rand(1, 1, 8, 8), 2, { return_indices: true });
 * F.max_unpool2d(y, indices, 2).shape; // [1, 1, 8, 8]
 */
export const max_unpool2d = unpool('max_unpool2d', pair, (input, indices, size) =>
  nn.max_unpool2d(input, indices, size),
);

/**
 * Puts the values of `max_pool3d` back at their `indices`, zeros elsewhere: `(N, C, D, H, W)`.
 *
 * Throws RangeError for an `output_size` that the windows cannot cover.
 *
 * @example
 * const [y, indices] = F.max_pool3d(torch.rand(1, 1, 4, 4, 4), 2, { return_indices: true });
 * F.max_unpool3d(y, indices, 2).shape; // [1, 1, 4, 4, 4]
 */
export const max_unpool3d = unpool('max_unpool3d', triple, (input, indices, size, stride, padding) =>
  nn.max_unpool3d(input, indices, size, stride, padding),
);

/** `sum(x^p)^(1/p)` over windows, from the average pooling of the powers. */
const lpPool = (
  name: string,
  elements: (kernel_size: Size) => number,
  maxPool: MaxPool,
  average: (input: Tensor, kernel_size: Size, stride: Size, padding: Size, ceil_mode: boolean) => Tensor,
) =>
  define(
    name,
    ['input', 'norm_type', 'kernel_size', 'stride', 'ceil_mode'],
    (
      input: Tensor,
      norm_type: number,
      kernel_size: Size,
      stride: Size | null = null,
      ceil_mode: boolean = false,
    ): Tensor => {
      const count = elements(kernel_size);
      if (norm_type === 0) throw new RangeError(`norm_type must be a non-zero value, but got ${norm_type}`);
      if (norm_type === Infinity) return maxPool(input.abs(), kernel_size, stride, 0, 1, ceil_mode);
      if (norm_type === -Infinity) return maxPool(input.abs().neg(), kernel_size, stride, 0, 1, ceil_mode).neg();
      const out = average(input.pow(norm_type), kernel_size, stride ?? [], 0, ceil_mode);
      return torch
        .sign(out)
        .mul(torch.relu(torch.abs(out)))
        .mul(count)
        .pow(1 / norm_type);
    },
  );

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, L)`; an infinite `norm_type` gives the maximum.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool1d(torch.rand(2, 3, 8), 2, 2).shape; // [2, 3, 4]
 */
export const lp_pool1d = lpPool(
  'lp_pool1d',
  (kernel) => (typeof kernel === 'number' ? kernel : product(kernel)),
  max_pool1d,
  (input, kernel, stride, padding, ceil) => torch.avg_pool1d(input, kernel, stride, padding, ceil),
);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool2d(torch.rand(2, 3, 8, 8), 2, 2).shape; // [2, 3, 4, 4]
 */
export const lp_pool2d = lpPool(
  'lp_pool2d',
  (kernel) => product(pair(kernel)),
  max_pool2d,
  (input, kernel, stride, padding, ceil) => nn.avg_pool2d(input, kernel, stride, padding, ceil),
);

/**
 * Power-average pooling `(sum x^p)^(1/p)` over windows of `(N, C, D, H, W)`.
 *
 * Throws RangeError when `norm_type` is zero.
 *
 * @example
 * F.lp_pool3d(torch.rand(2, 3, 8, 8, 8), 2, 2).shape; // [2, 3, 4, 4, 4]
 */
export const lp_pool3d = lpPool(
  'lp_pool3d',
  (kernel) => product(triple(kernel)),
  max_pool3d,
  (input, kernel, stride, padding, ceil) => nn.avg_pool3d(input, kernel, stride, padding, ceil),
);

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

import { NotImplementedError } from '../../errors.js';
import * as nn from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import { list, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import type { PadMode } from '../../types.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';
import type { Size } from '../modules/utils.js';
import { adaptive_avg_pool2d, adaptive_avg_pool3d } from './pooling.js';

export { channel_shuffle, native_channel_shuffle, pixel_shuffle, pixel_unshuffle } from '../../generated/torch.js';
export type { PadMode } from '../../types.js';

/**
 * Pads the last dimensions of `input`: `pad` lists the left and right amount of the last one, then of the one before, ...
 * Negative amounts crop. `value` is for `'constant'` only.
 *
 * @example
 * F.pad(torch.ones(1, 2), [1, 1]); // tensor([[0., 1., 1., 0.]])
 */
export const pad = define(
  'pad',
  ['input', 'pad', 'mode', 'value'],
  (input: Tensor, pad: readonly number[], mode: PadMode = 'constant', value: number | null = null): Tensor =>
    nn.pad(input, pad, mode, value),
);

export type InterpolationMode =
  | 'nearest'
  | 'nearest-exact'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear'
  | 'lanczos'
  | 'area';

interface Target {
  /** The spatial sizes of the output, or null when the factors decide. */
  readonly size: readonly number[] | null;
  readonly factors: readonly number[] | null;
}

function targetOf(input: Tensor, size: Size | null, scale_factor: Size | null): Target {
  const dim = input.dim() - 2;
  if (size !== null && scale_factor !== null) {
    throw new RangeError('only one of size or scale_factor should be defined');
  }
  if (size !== null) return { size: spatial(input, size, dim), factors: null };
  if (scale_factor === null) throw new RangeError('either size or scale_factor should be defined');
  if (typeof scale_factor === 'number') return { size: null, factors: Array<number>(dim).fill(scale_factor) };
  if (scale_factor.length !== dim) {
    throw new RangeError(
      'Input and scale_factor must have the same number of spatial dimensions, but got input with spatial dimensions ' +
        `of ${list(input.shape.slice(2))} and scale_factor of shape ${repr(scale_factor)}. Please provide input tensor ` +
        'in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.',
    );
  }
  return { size: null, factors: scale_factor };
}

function spatial(input: Tensor, size: Size, dim: number): readonly number[] {
  if (typeof size === 'number') return Array<number>(dim).fill(size);
  if (size.length !== dim) {
    throw new RangeError(
      'Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of ' +
        `${list(input.shape.slice(2))} and output size of ${repr(size)}. Please provide input tensor in ` +
        '(N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.',
    );
  }
  if (!size.every((length) => Number.isInteger(length))) {
    const types = size.map((length) => (Number.isInteger(length) ? "<class 'int'>" : "<class 'float'>"));
    throw new TypeError(
      'expected size to be one of int or Tuple[int] or Tuple[int, int] or Tuple[int, int, int], but got size with ' +
        `types [${types.join(', ')}]`,
    );
  }
  return size;
}

/** The sizes that the factors give, rounded down; from then on the factors are forgotten. */
const recomputed = (input: Tensor, { size, factors }: Target): Target => ({
  size: size ?? factors?.map((factor, i) => Math.trunc(input.size(i + 2) * factor)) ?? null,
  factors: null,
});

type Resize = (input: Tensor, target: Target, align_corners: boolean) => Tensor;

/** The operator for a mode and a number of dimensions. */
const resizers: Record<string, Resize> = {
  'nearest 3': (x, { size, factors }) => nn.upsample_nearest1d(x, size, factors),
  'nearest 4': (x, { size, factors }) => nn.upsample_nearest2d(x, size, factors),
  'nearest 5': (x, { size, factors }) => nn.upsample_nearest3d(x, size, factors),
  'nearest-exact 3': (x, { size, factors }) => nn._upsample_nearest_exact1d(x, size, factors),
  'nearest-exact 4': (x, { size, factors }) => nn._upsample_nearest_exact2d(x, size, factors),
  'nearest-exact 5': (x, { size, factors }) => nn._upsample_nearest_exact3d(x, size, factors),
  'area 3': (x, { size }) => torch.adaptive_avg_pool1d(x, size ?? []),
  'area 4': (x, { size }) => adaptive_avg_pool2d(x, size ?? []),
  'area 5': (x, { size }) => adaptive_avg_pool3d(x, size ?? []),
  'linear 3': (x, { size, factors }, align) => nn.upsample_linear1d(x, size, align, factors),
  'bilinear 4': (x, { size, factors }, align) => nn.upsample_bilinear2d(x, size, align, factors),
  'trilinear 5': (x, { size, factors }, align) => nn.upsample_trilinear3d(x, size, align, factors),
  'bicubic 4': (x, { size, factors }, align) => nn.upsample_bicubic2d(x, size, align, factors),
};

const antialiased: Record<string, Resize> = {
  bilinear: (x, { size, factors }, align) => nn._upsample_bilinear2d_aa(x, size, align, factors),
  bicubic: (x, { size, factors }, align) => nn._upsample_bicubic2d_aa(x, size, align, factors),
  lanczos: (x, { size, factors }, align) => nn._upsample_lanczos2d_aa(x, size, align, factors),
};

const needed: Record<string, number> = { linear: 3, bilinear: 4, trilinear: 5 };

function unsupported(dim: number, mode: string): NotImplementedError {
  const wants = needed[mode];
  return new NotImplementedError(
    wants !== undefined && dim >= 3 && dim <= 5
      ? `Got ${dim}D input, but ${mode} mode needs ${wants}D input`
      : `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${dim}D) for the modes: nearest | linear | ` +
          `bilinear | bicubic | trilinear | lanczos | area | nearest-exact (got ${mode})`,
  );
}

function resizer(dim: number, mode: string, align_corners: boolean, antialias: boolean): Resize {
  if (antialias && !(mode in antialiased && dim === 4)) {
    throw new RangeError(
      'Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor as input',
    );
  }
  if (mode === 'lanczos' && dim === 4) {
    if (align_corners) throw new RangeError('Lanczos mode does not support align_corners=True');
    if (!antialias) throw new RangeError('Lanczos mode requires antialias=True');
  }
  const resize = antialias ? antialiased[mode] : resizers[`${mode} ${dim}`];
  if (resize === undefined) throw unsupported(dim, mode);
  return resize;
}

/**
 * Resizes the spatial dimensions of `(N, C, L)`, `(N, C, H, W)` or `(N, C, D, H, W)` to `size` or by `scale_factor`.
 * `recompute_scale_factor` rounds the size first and interpolates by the factors that follow from it.
 *
 * Throws RangeError for contradicting arguments, NotImplementedError for a mode that does not fit the input.
 *
 * @example
 * F.interpolate(torch.rand(1, 3, 4, 4), { scale_factor: 2, mode: 'bilinear' }).shape; // [1, 3, 8, 8]
 */
export const interpolate = define(
  'interpolate',
  ['input', 'size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor', 'antialias'],
  (
    input: Tensor,
    size: Size | null = null,
    scale_factor: Size | null = null,
    mode: InterpolationMode = 'nearest',
    align_corners: boolean | null = null,
    recompute_scale_factor: boolean | null = null,
    antialias: boolean = false,
  ): Tensor => {
    if (align_corners !== null && ['nearest', 'area', 'nearest-exact'].includes(mode)) {
      throw new RangeError(
        'align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
      );
    }
    const target = targetOf(input, size, scale_factor);
    if (recompute_scale_factor && size !== null) {
      throw new RangeError('recompute_scale_factor is not meaningful with an explicit size.');
    }
    const recompute = recompute_scale_factor === true || (mode === 'area' && target.size === null);
    const resize = resizer(input.dim(), mode, align_corners ?? false, antialias);
    return resize(input, recompute ? recomputed(input, target) : target, align_corners ?? false);
  },
);

/**
 * The former name of `interpolate`; warns.
 *
 * @example
 * F.upsample(torch.rand(1, 3, 4, 4), 8).shape; // [1, 3, 8, 8]
 */
export const upsample = define(
  'upsample',
  ['input', 'size', 'scale_factor', 'mode', 'align_corners'],
  (
    input: Tensor,
    size: Size | null = null,
    scale_factor: Size | null = null,
    mode: InterpolationMode = 'nearest',
    align_corners: boolean | null = null,
  ): Tensor => {
    warn('`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.');
    return interpolate(input, size, scale_factor, mode, align_corners);
  },
);

/**
 * `interpolate` in the mode `'nearest'`; warns.
 *
 * @example
 * F.upsample_nearest(torch.rand(1, 3, 4, 4), 8).shape; // [1, 3, 8, 8]
 */
export const upsample_nearest = define(
  'upsample_nearest',
  ['input', 'size', 'scale_factor'],
  (input: Tensor, size: Size | null = null, scale_factor: Size | null = null): Tensor => {
    warn('`nn.functional.upsample_nearest` is deprecated. Use `nn.functional.interpolate` instead.');
    return interpolate(input, size, scale_factor, 'nearest');
  },
);

/**
 * `interpolate` in the mode `'bilinear'` with aligned corners; warns.
 *
 * @example
 * F.upsample_bilinear(torch.rand(1, 3, 4, 4), 8).shape; // [1, 3, 8, 8]
 */
export const upsample_bilinear = define(
  'upsample_bilinear',
  ['input', 'size', 'scale_factor'],
  (input: Tensor, size: Size | null = null, scale_factor: Size | null = null): Tensor => {
    warn('`nn.functional.upsample_bilinear` is deprecated. Use `nn.functional.interpolate` instead.');
    return interpolate(input, size, scale_factor, 'bilinear', true);
  },
);

function alignment(align_corners: boolean | null): boolean {
  if (align_corners === null) {
    warn(
      'Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify ' +
        'align_corners=True if the old behavior is desired. See the documentation of grid_sample for details.',
    );
  }
  return align_corners ?? false;
}

const samplings: readonly string[] = ['bilinear', 'nearest', 'bicubic'];
const borders: readonly string[] = ['zeros', 'border', 'reflection'];

/**
 * Samples `(N, C, H, W)` or `(N, C, D, H, W)` at the points of `grid` `(N, Ho, Wo, 2)` or `(N, Do, Ho, Wo, 3)`, whose
 * coordinates, last dimension first, run from -1 to 1.
 *
 * Throws RangeError for an unknown mode.
 *
 * @example
 * F.grid_sample(torch.rand(1, 3, 4, 4), torch.zeros(1, 2, 2, 2), { align_corners: false }).shape; // [1, 3, 2, 2]
 */
export const grid_sample = define(
  'grid_sample',
  ['input', 'grid', 'mode', 'padding_mode', 'align_corners'],
  (
    input: Tensor,
    grid: Tensor,
    mode: 'bilinear' | 'nearest' | 'bicubic' = 'bilinear',
    padding_mode: 'zeros' | 'border' | 'reflection' = 'zeros',
    align_corners: boolean | null = null,
  ): Tensor => {
    if (!samplings.includes(mode)) {
      throw new RangeError(
        `nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '${mode}'`,
      );
    }
    if (!borders.includes(padding_mode)) {
      throw new RangeError(
        "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: " +
          `'${padding_mode}'`,
      );
    }
    const align = alignment(align_corners);
    return torch.grid_sampler(input, grid, samplings.indexOf(mode), borders.indexOf(padding_mode), align);
  },
);

/** Throws unless `theta` holds one affine matrix per sample for `size`. */
function checkTheta(theta: Tensor, size: readonly number[]): void {
  const spatialDims = size.length - 2;
  if (spatialDims !== 2 && spatialDims !== 3) {
    throw new NotImplementedError(
      'affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. ' +
        `Got size ${repr(size)}.`,
    );
  }
  if (theta.dim() !== 3 || theta.shape[1] !== spatialDims || theta.shape[2] !== spatialDims + 1) {
    throw new RangeError(
      `Expected a batch of ${spatialDims}D affine matrices of shape Nx${spatialDims}x${spatialDims + 1} for size ` +
        `${repr(size)}. Got ${theta.shape}.`,
    );
  }
}

/**
 * The sampling grid of affine maps `theta` `(N, 2, 3)` or `(N, 3, 4)` for an output of `size`, for `grid_sample`.
 *
 * Throws RangeError for other shapes and non-positive sizes, NotImplementedError for other numbers of dimensions.
 *
 * @example
 * F.affine_grid(torch.rand(1, 2, 3), [1, 3, 4, 5], { align_corners: false }).shape; // [1, 4, 5, 2]
 */
export const affine_grid = define(
  'affine_grid',
  ['theta', 'size', 'align_corners'],
  (theta: Tensor, size: readonly number[], align_corners: boolean | null = null): Tensor => {
    const align = alignment(align_corners);
    if (!theta.is_floating_point()) {
      throw new RangeError(`Expected theta to have floating point type, but got torch.${theta.dtype}`);
    }
    checkTheta(theta, size);
    if (align && Math.min(...size.slice(2)) === 1) {
      warn(
        'Since version 1.3.0, affine_grid behavior has changed for unit-size grids when align_corners=True. This is ' +
          'not an intended use case of affine_grid. See the documentation of affine_grid for details.',
      );
    } else if (Math.min(...size) <= 0) {
      throw new RangeError(`Expected non-zero, positive output size. Got ${repr(size)}`);
    }
    return torch.affine_grid_generator(theta, size, align);
  },
);

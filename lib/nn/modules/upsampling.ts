import { type Arguments, bind, type Keywords } from '../../bind.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { type InterpolationMode, interpolate } from '../functional/vision.js';
import { Module } from '../module.js';
import type { Size } from './utils.js';

export interface UpsamplingOptions extends Keywords {
  /** The wanted spatial sizes. */
  size?: Size | null | undefined;
  /** The wanted sizes as multiples of the input's. */
  scale_factor?: Size | null | undefined;
}

export interface UpsampleOptions extends UpsamplingOptions {
  /** Default: `'nearest'`. */
  mode?: InterpolationMode | undefined;
  /** Let the corners of input and output coincide. Default: `false`, for the modes that know it. */
  align_corners?: boolean | null | undefined;
  /** Interpolate by the factors that follow from the rounded size. */
  recompute_scale_factor?: boolean | null | undefined;
}

const upsample = {
  name: 'Upsample.__init__',
  parameters: ['size', 'scale_factor', 'mode', 'align_corners', 'recompute_scale_factor'],
  required: 0,
} as const;

/**
 * Resizes the spatial dimensions of `(N, C, L)`, `(N, C, H, W)` or `(N, C, D, H, W)`; see `F.interpolate`.
 *
 * @example
 * new nn.Upsample({ scale_factor: 2, mode: 'bilinear' })(torch.randn(1, 3, 4, 4)).shape; // [1, 3, 8, 8]
 */
export class Upsample extends Module {
  override name: string;
  size: Size | null;
  scale_factor: Size | null;
  mode: InterpolationMode;
  align_corners: boolean | null;
  recompute_scale_factor: boolean | null;

  constructor(
    ...args: Arguments<
      [],
      [
        size?: Size | null,
        scale_factor?: Size | null,
        mode?: InterpolationMode,
        align_corners?: boolean | null,
        recompute_scale_factor?: boolean | null,
      ],
      UpsampleOptions
    >
  ) {
    super();
    const bound = bind<UpsampleOptions>(upsample, args);
    this.name = new.target.name;
    this.size = bound.size ?? null;
    this.scale_factor = bound.scale_factor || null;
    this.mode = bound.mode ?? 'nearest';
    this.align_corners = bound.align_corners ?? null;
    this.recompute_scale_factor = bound.recompute_scale_factor ?? null;
  }

  forward(input: Tensor): Tensor {
    const { size, scale_factor, mode, align_corners, recompute_scale_factor } = this;
    return interpolate(input, size, scale_factor, mode, align_corners, recompute_scale_factor);
  }

  override extra_repr(): string {
    const { size, scale_factor, mode } = this;
    if (scale_factor === null) return `size=${repr(size)}, mode=${repr(mode)}`;
    const factors = typeof scale_factor === 'number' ? float(scale_factor) : scale_factor.map(float);
    return `scale_factor=${repr(factors)}, mode=${repr(mode)}`;
  }
}

const upsampling = { parameters: ['size', 'scale_factor'], required: 0 } as const;

type UpsamplingArguments = Arguments<[], [size?: Size | null, scale_factor?: Size | null], UpsamplingOptions>;

/**
 * Resizes `(N, C, H, W)` by nearest neighbours; `F.interpolate` is the newer form.
 *
 * @example
 * new nn.UpsamplingNearest2d({ scale_factor: 2 })(torch.randn(1, 1, 2, 2)).shape; // [1, 1, 4, 4]
 */
export class UpsamplingNearest2d extends Upsample {
  constructor(...args: UpsamplingArguments) {
    const bound = bind<UpsamplingOptions>({ name: 'UpsamplingNearest2d.__init__', ...upsampling }, args);
    super({ ...bound, mode: 'nearest' });
  }
}

/**
 * Resizes `(N, C, H, W)` bilinearly with aligned corners; `F.interpolate` is the newer form.
 *
 * @example
 * new nn.UpsamplingBilinear2d({ scale_factor: 2 })(torch.randn(1, 1, 2, 2)).shape; // [1, 1, 4, 4]
 */
export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: UpsamplingArguments) {
    const bound = bind<UpsamplingOptions>({ name: 'UpsamplingBilinear2d.__init__', ...upsampling }, args);
    super({ ...bound, mode: 'bilinear', align_corners: true });
  }
}

import { bind, type Keywords } from '../../bind.js';
import type { Tensor } from '../../tensor.js';
import { pixel_shuffle, pixel_unshuffle } from '../functional/vision.js';
import { Module } from '../module.js';

/**
 * Moves channels into space: `(*, C * r², H, W)` to `(*, C, H * r, W * r)` (Shi et al., 2016).
 *
 * @example
 * new nn.PixelShuffle(3)(torch.randn(1, 9, 4, 4)).shape; // [1, 1, 12, 12]
 */
export class PixelShuffle extends Module {
  upscale_factor: number;

  constructor(upscale_factor: number | (Keywords & { upscale_factor: number })) {
    super();
    const signature = { name: 'PixelShuffle.__init__', parameters: ['upscale_factor'], required: 1 };
    this.upscale_factor = bind<{ upscale_factor: number }>(signature, [upscale_factor]).upscale_factor;
  }

  forward(input: Tensor): Tensor {
    return pixel_shuffle(input, this.upscale_factor);
  }

  override extra_repr(): string {
    return `upscale_factor=${this.upscale_factor}`;
  }
}

/**
 * Moves space into channels: `(*, C, H * r, W * r)` to `(*, C * r², H, W)`.
 *
 * @example
 * new nn.PixelUnshuffle(3)(torch.randn(1, 1, 12, 12)).shape; // [1, 9, 4, 4]
 */
export class PixelUnshuffle extends Module {
  downscale_factor: number;

  constructor(downscale_factor: number | (Keywords & { downscale_factor: number })) {
    super();
    const signature = { name: 'PixelUnshuffle.__init__', parameters: ['downscale_factor'], required: 1 };
    this.downscale_factor = bind<{ downscale_factor: number }>(signature, [downscale_factor]).downscale_factor;
  }

  forward(input: Tensor): Tensor {
    return pixel_unshuffle(input, this.downscale_factor);
  }

  override extra_repr(): string {
    return `downscale_factor=${this.downscale_factor}`;
  }
}

import { bind, type Keywords } from '../../bind.js';
import type { Tensor } from '../../tensor.js';
import { channel_shuffle } from '../functional/vision.js';
import { Module } from '../module.js';

/**
 * Takes the channels of `(N, C, *)` in turn from each of `groups` groups, keeping the shape (Zhang et al., 2017).
 *
 * @example
 * new nn.ChannelShuffle(2)(torch.randn(1, 4, 100, 100)).shape; // [1, 4, 100, 100]
 */
export class ChannelShuffle extends Module {
  groups: number;

  constructor(groups: number | (Keywords & { groups: number })) {
    super();
    const signature = { name: 'ChannelShuffle.__init__', parameters: ['groups'], required: 1 };
    this.groups = bind<{ groups: number }>(signature, [groups]).groups;
  }

  forward(input: Tensor): Tensor {
    return channel_shuffle(input, this.groups);
  }

  override extra_repr(): string {
    return `groups=${this.groups}`;
  }
}

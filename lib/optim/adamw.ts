import { type Arguments, bind } from '../bind.js';
import type { Tensor } from '../tensor.js';
import { Adam, type AdamGroup, type AdamState, type AdamWOptions, type RateBetas } from './adam.js';
import type { Params, Rate } from './groups.js';

const signature = {
  name: 'AdamW.__init__',
  parameters: [
    'params',
    'lr',
    'betas',
    'eps',
    'weight_decay',
    'amsgrad',
    '*',
    'maximize',
    'foreach',
    'capturable',
    'differentiable',
    'fused',
  ],
  required: 1,
} as const;

/**
 * Adam whose weight decay acts on the weights alone: it enters neither average.
 *
 * From "Decoupled Weight Decay Regularization" (https://arxiv.org/abs/1711.05101).
 *
 * @throws {RangeError} a hyperparameter outside its range; `betas` of a number and a tensor
 * @throws {TorchError} `fused` together with `foreach` or `differentiable`
 * @example
 * const optimizer = new optim.AdamW(model.parameters(), { lr: 3e-4, weight_decay: 0.1 });
 */
export class AdamW extends Adam {
  constructor(args: AdamWOptions & { params: Params<AdamWOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdamWOptions>],
      [lr?: Rate, betas?: RateBetas, eps?: number, weight_decay?: Rate, amsgrad?: boolean],
      AdamWOptions
    >
  );
  constructor(...args: unknown[]) {
    const { params, weight_decay = 1e-2, ...options } = bind<AdamWOptions & { params: Params }>(signature, args);
    super(params, { ...options, weight_decay, decoupled_weight_decay: true });
  }

  override __setstate__(state: { state: Map<Tensor, AdamState>; param_groups: AdamGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) group.decoupled_weight_decay = true;
  }
}

import { type Arguments, bind } from '../bind.js';
import * as cmath from '../cmath.js';
import { amax, cat, maximum, pow, zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { type BetasGroup, type BetasOptions, betasDefaults, flagsOf } from './betas.js';
import { checkCapturable } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import type { Betas } from './options.js';
import { numberOf, over, toScalar } from './rate.js';
import { type Participant, realView, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

/** Learning rate: default `2e-3`. */
export type AdamaxOptions = BetasOptions;

export interface AdamaxState {
  step: Tensor;
  exp_avg: Tensor;
  exp_inf: Tensor;
}

const signature = {
  name: 'Adamax.__init__',
  parameters: [
    'params',
    'lr',
    'betas',
    'eps',
    'weight_decay',
    'foreach',
    '*',
    'maximize',
    'differentiable',
    'capturable',
  ],
  required: 1,
} as const;

/**
 * Adamax: Adam with the infinity norm in place of the root of the squares' average. `lr` defaults to `2e-3`.
 *
 * From "Adam: A Method for Stochastic Optimization" (https://arxiv.org/abs/1412.6980).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.Adamax(model.parameters());
 */
export class Adamax extends StatefulOptimizer<BetasGroup, AdamaxState> {
  constructor(args: AdamaxOptions & { params: Params<AdamaxOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdamaxOptions>],
      [lr?: Rate, betas?: Betas, eps?: number, weight_decay?: number, foreach?: boolean | null],
      AdamaxOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AdamaxOptions & { params: Params }>(signature, args);
    super(given.params, { ...betasDefaults(given, 2e-3), ...flagsOf(given) });
  }

  protected get sparseRefusal(): string {
    return 'Adamax does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, AdamaxState>; param_groups: BetasGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) setDefaults(group, flagsOf({}));
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: BetasGroup): AdamaxState {
    return { step: stepCount(param, group), exp_avg: zeros_like(param), exp_inf: zeros_like(param) };
  }

  protected override update(group: BetasGroup, members: readonly Participant<AdamaxState>[]): void {
    // The list kernels differ in this alone: a tensor learning rate takes part as a number.
    const lr = this.asLists(group, members) ? numberOf(group.lr) : toScalar(group.lr);
    for (const member of members) updateOne(member, group, lr);
  }
}

/** torch/optim/adamax.py, _single_tensor_adamax. */
function updateOne({ param, grad: given, state }: Participant<AdamaxState>, group: BetasGroup, lr: Rate): void {
  const { weight_decay, eps } = group;
  const [beta1, beta2] = group.betas;
  if (group.capturable) checkCapturable('params and state_steps', [param, state.step]);
  let grad = group.maximize ? given.neg() : given;
  state.step.add_(1);
  if (weight_decay !== 0) grad = grad.add(param, { alpha: weight_decay });
  grad = realView(grad);
  const target = realView(param);
  const average = realView(state.exp_avg);
  const norm = realView(state.exp_inf);
  average.lerp_(grad, 1 - beta1);
  norm.mul_(beta2);
  const size = grad.abs().add_(eps);
  norm.copy_(group.differentiable ? amax(cat([norm.unsqueeze(0), size.unsqueeze(0)], 0), 0) : maximum(norm, size));
  if (group.capturable) {
    const correction = pow(beta1, state.step).sub(1).div_(lr);
    target.addcdiv_(average, norm.mul(correction));
  } else {
    const correction = 1 - cmath.pow(beta1, state.step.item());
    target.addcdiv_(average, norm, { value: -numberOf(over(lr, correction)) });
  }
}

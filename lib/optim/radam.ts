import { type Arguments, bind } from '../bind.js';
import * as cmath from '../cmath.js';
import { pow, where } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { type AverageState, averagesOf, type BetasGroup, type BetasOptions, betasDefaults, flagsOf } from './betas.js';
import { checkCapturable } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import type { Betas } from './options.js';
import { minus, numberOf, over, times, toScalar } from './rate.js';
import { type Participant, realView, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

export interface RAdamOptions extends BetasOptions {
  /** Decay the weights themselves, as `AdamW` does. Default: `false`. */
  decoupled_weight_decay?: boolean | undefined;
}

export interface RAdamGroup extends BetasGroup {
  decoupled_weight_decay: boolean;
}

const signature = {
  name: 'RAdam.__init__',
  parameters: [
    'params',
    'lr',
    'betas',
    'eps',
    'weight_decay',
    'decoupled_weight_decay',
    '*',
    'foreach',
    'maximize',
    'capturable',
    'differentiable',
  ],
  required: 1,
} as const;

/**
 * RAdam: Adam that scales its first steps by how far the variance of the average can be trusted. `lr` defaults to `1e-3`.
 *
 * From "On the variance of the adaptive learning rate and beyond" (https://arxiv.org/abs/1908.03265).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.RAdam(model.parameters());
 */
export class RAdam extends StatefulOptimizer<RAdamGroup, AverageState> {
  constructor(args: RAdamOptions & { params: Params<RAdamOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<RAdamOptions>],
      [lr?: Rate, betas?: Betas, eps?: number, weight_decay?: number, decoupled_weight_decay?: boolean],
      RAdamOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<RAdamOptions & { params: Params }>(signature, args);
    const { decoupled_weight_decay = false } = given;
    const { maximize, foreach, capturable, differentiable } = flagsOf(given);
    const flags = { maximize, foreach, capturable, decoupled_weight_decay, differentiable };
    super(given.params, { ...betasDefaults(given, 1e-3), ...flags });
  }

  protected get sparseRefusal(): string {
    return 'RAdam does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, AverageState>; param_groups: RAdamGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) setDefaults(group, { ...flagsOf({}), decoupled_weight_decay: false });
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: RAdamGroup): AverageState {
    return { step: stepCount(param, group), ...averagesOf(param) };
  }

  protected override update(group: RAdamGroup, members: readonly Participant<AverageState>[]): void {
    const asLists = this.asLists(group, members);
    for (const member of members) updateOne(member, group, asLists);
  }
}

/** torch/optim/radam.py, _single_tensor_radam and _multi_tensor_radam. */
function updateOne(
  { param, grad: given, state }: Participant<AverageState>,
  group: RAdamGroup,
  asLists: boolean,
): void {
  const { weight_decay, capturable } = group;
  const [beta1, beta2] = group.betas;
  const lr = toScalar(group.lr);
  if (capturable) checkCapturable('params and state_steps', [param, state.step]);
  const target = realView(param);
  let grad = realView(group.maximize ? given.neg() : given);
  state.step.add_(1);
  if (weight_decay !== 0) {
    if (group.decoupled_weight_decay) target.mul_(minus(1, times(lr, weight_decay)));
    else grad = grad.add(target, { alpha: weight_decay });
  }
  const average = realView(state.exp_avg).lerp_(grad, 1 - beta1);
  const square = realView(state.exp_avg_sq)
    .mul_(beta2)
    .addcmul_(grad, grad, { value: 1 - beta2 });
  if (capturable) applyOnDevice(target, average, square, state.step, group);
  else if (asLists) applyList(target, average, square, state.step.item(), group);
  else apply(target, average, square, state.step.item(), group);
}

/** The length of the approximated moving average at a step, and in the limit. */
function lengths(step: number, beta2: number): { now: number; limit: number } {
  const limit = 2 / (1 - beta2) - 1;
  const power = cmath.pow(beta2, step);
  return { now: limit - (2 * step * power) / (1 - power), limit };
}

function rectification({ now, limit }: { now: number; limit: number }): number {
  return cmath.pow(((now - 4) * (now - 2) * limit) / ((limit - 4) * (limit - 2) * now), 0.5);
}

function apply(param: Tensor, average: Tensor, square: Tensor, step: number, group: RAdamGroup): void {
  const { eps, differentiable } = group;
  const [beta1, beta2] = group.betas;
  const length = lengths(step, beta2);
  const direction = average.div(1 - cmath.pow(beta1, step)).mul(toScalar(group.lr));
  if (length.now <= 5) {
    param.add_(direction, { alpha: -1 });
    return;
  }
  const root = differentiable ? square.sqrt().add(eps) : square.sqrt().add_(eps);
  const adaptive = root.reciprocal().mul(cmath.pow(1 - cmath.pow(beta2, step), 0.5));
  param.add_(direction.mul(adaptive).mul(rectification(length)), { alpha: -1 });
}

function applyList(param: Tensor, average: Tensor, square: Tensor, step: number, group: RAdamGroup): void {
  const [beta1, beta2] = group.betas;
  const lr: Rate = toScalar(group.lr);
  const length = lengths(step, beta2);
  const rect = length.now > 5 ? rectification(length) : 0;
  const correction = 1 - cmath.pow(beta1, step);
  const plain = times(over(times(lr, rect > 0 ? 0 : 1), correction), -1);
  const adaptive = times(times(over(times(lr, rect), correction), cmath.pow(1 - cmath.pow(beta2, step), 0.5)), -1);
  const buffer = square.sqrt().add_(group.eps).div_(adaptive).reciprocal_().add_(plain);
  param.addcmul_(average, buffer);
}

/** The update in tensors alone, which a graph can capture. */
function applyOnDevice(param: Tensor, average: Tensor, square: Tensor, step: Tensor, group: RAdamGroup): void {
  const [beta1, beta2] = group.betas;
  const lr = numberOf(toScalar(group.lr));
  const power = pow(beta2, step);
  const correction = power.neg().add(1);
  const limit = 2 / (1 - beta2) - 1;
  const length = step.mul(2).mul(power).div(correction).neg().add(limit);
  const rect = length
    .sub(4)
    .mul(length.sub(2))
    .mul(limit)
    .div(length.mul((limit - 4) * (limit - 2)))
    .pow(0.5);
  const adaptive = correction.pow(0.5).div(square.sqrt().add_(group.eps));
  const update = where(length.gt(5), rect.mul(adaptive), 1);
  param.add_(average.div(pow(beta1, step).neg().add(1)).mul(lr).mul(update), { alpha: -1 });
}

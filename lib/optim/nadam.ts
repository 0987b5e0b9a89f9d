import { type Arguments, bind } from '../bind.js';
import * as cmath from '../cmath.js';
import { full, pow, rsub } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { type AverageState, averagesOf, type BetasGroup, type BetasOptions, betasDefaults, flagsOf } from './betas.js';
import { checkCapturable, checkNotNegative } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import type { Betas } from './options.js';
import { minus, negative, numberOf, over, times, toScalar } from './rate.js';
import { type Participant, realView, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

export interface NAdamOptions extends BetasOptions {
  /** How fast the momentum grows. Default: `4e-3`. */
  momentum_decay?: number | undefined;
  /** Decay the weights themselves, as `AdamW` does. Default: `false`. */
  decoupled_weight_decay?: boolean | undefined;
}

export interface NAdamGroup extends BetasGroup {
  momentum_decay: number;
  decoupled_weight_decay: boolean;
}

export interface NAdamState extends AverageState {
  /** The product of all momenta so far. */
  mu_product: Tensor;
}

const signature = {
  name: 'NAdam.__init__',
  parameters: [
    'params',
    'lr',
    'betas',
    'eps',
    'weight_decay',
    'momentum_decay',
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
 * NAdam: Adam with Nesterov momentum. `lr` defaults to `2e-3`.
 *
 * From "Incorporating Nesterov Momentum into Adam" (https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.NAdam(model.parameters());
 */
export class NAdam extends StatefulOptimizer<NAdamGroup, NAdamState> {
  constructor(args: NAdamOptions & { params: Params<NAdamOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<NAdamOptions>],
      [
        lr?: Rate,
        betas?: Betas,
        eps?: number,
        weight_decay?: number,
        momentum_decay?: number,
        decoupled_weight_decay?: boolean,
      ],
      NAdamOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<NAdamOptions & { params: Params }>(signature, args);
    const { momentum_decay = 4e-3, decoupled_weight_decay = false } = given;
    const defaults = betasDefaults(given, 2e-3);
    checkNotNegative('momentum_decay value', momentum_decay);
    const { maximize, foreach, capturable, differentiable } = flagsOf(given);
    const flags = { decoupled_weight_decay, maximize, foreach, capturable, differentiable };
    super(given.params, { ...defaults, momentum_decay, ...flags });
  }

  protected get sparseRefusal(): string {
    return 'NAdam does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, NAdamState>; param_groups: NAdamGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) setDefaults(group, { ...flagsOf({}), decoupled_weight_decay: false });
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: NAdamGroup): NAdamState {
    const step = stepCount(param, group);
    const mu_product = full([], 1, { dtype: step.dtype, device: step.device });
    return { step, mu_product, ...averagesOf(param) };
  }

  protected override update(group: NAdamGroup, members: readonly Participant<NAdamState>[]): void {
    const asLists = this.asLists(group, members);
    for (const member of members) updateOne(member, group, asLists);
  }
}

/** torch/optim/nadam.py, _single_tensor_nadam and _multi_tensor_nadam. */
function updateOne({ param, grad: given, state }: Participant<NAdamState>, group: NAdamGroup, asLists: boolean): void {
  const { weight_decay, capturable, differentiable } = group;
  const [beta1, beta2] = group.betas;
  const lr = toScalar(group.lr);
  if (capturable) checkCapturable('params, mu_products and state_steps', [param, state.mu_product, state.step]);
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
  const count: Rate = capturable ? state.step : state.step.item();
  const mu = momentum(count, group);
  const next = momentum(capturable ? state.step.add(1) : numberOf(count) + 1, group);
  state.mu_product.mul_(mu);
  const correction = minus(1, power(beta2, count));
  const denominator = root(square, correction, asLists);
  if (differentiable || capturable) {
    const product = state.mu_product;
    const sizes = {
      gradient: over(times(negative(lr), minus(1, mu)), rsub(product, 1)),
      average: over(times(negative(lr), next), rsub(product.mul(next), 1)),
    };
    const shifted = denominator.add(group.eps);
    target.addcdiv_(grad.mul(sizes.gradient), shifted);
    target.addcdiv_(average.mul(sizes.average), shifted);
  } else {
    const product = state.mu_product.item();
    const rate = asLists ? numberOf(lr) : lr;
    const rates = {
      gradient: over(times(negative(rate), minus(1, mu)), 1 - product),
      average: over(times(negative(rate), next), 1 - product * numberOf(next)),
    };
    denominator.add_(group.eps);
    target.addcdiv_(grad, denominator, { value: numberOf(rates.gradient) });
    target.addcdiv_(average, denominator, { value: numberOf(rates.average) });
  }
}

/** The lists take both roots before they divide. */
function root(square: Tensor, correction: Rate, asLists: boolean): Tensor {
  if (asLists && typeof correction === 'number') return square.sqrt().div_(cmath.pow(correction, 0.5));
  return square.div(correction).sqrt();
}

/** beta1 * (1 - 0.5 * 0.96 ** (step * momentum_decay)) */
function momentum(step: Rate, { betas: [beta1], momentum_decay }: NAdamGroup): Rate {
  return times(beta1, minus(1, times(0.5, power(0.96, times(step, momentum_decay)))));
}

function power(base: number, exponent: Rate): Rate {
  return typeof exponent === 'number' ? cmath.pow(base, exponent) : pow(base, exponent);
}

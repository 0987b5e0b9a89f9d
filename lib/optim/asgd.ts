import { type Arguments, bind } from '../bind.js';
import * as cmath from '../cmath.js';
import { full, maximum, ones_like, zeros_like } from '../generated/torch.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkCapturable, checkNotNegative, checkRate } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import type { CapturableOptions, CommonGroup, CommonOptions } from './options.js';
import { numberOf, over, plus, times, toScalar } from './rate.js';
import { type Participant, realView, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

export interface ASGDOptions extends CommonOptions, CapturableOptions {
  /** Learning rate. Default: `1e-2`. */
  lr?: Rate | undefined;
  /** Decay term. Default: `1e-4`. */
  lambd?: number | undefined;
  /** Power of the learning rate's decay. Default: `0.75`. */
  alpha?: number | undefined;
  /** The step at which averaging starts. Default: `1e6`. */
  t0?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: number | undefined;
}

export interface ASGDGroup extends CommonGroup {
  lambd: number;
  alpha: number;
  t0: number;
  weight_decay: number;
  capturable: boolean;
}

export interface ASGDState {
  step: Tensor;
  /** The current learning rate. */
  eta: Tensor;
  /** The weight of the current parameter in the average. */
  mu: Tensor;
  /** The average. */
  ax: Tensor;
}

const signature = {
  name: 'ASGD.__init__',
  parameters: [
    'params',
    'lr',
    'lambd',
    'alpha',
    't0',
    'weight_decay',
    'foreach',
    'maximize',
    'differentiable',
    'capturable',
  ],
  required: 1,
} as const;

/**
 * Averaged stochastic gradient descent: the state's `ax` holds the average of the parameters from step `t0` on.
 *
 * From "Acceleration of stochastic approximation by averaging" (https://meyn.ece.ufl.edu/wp-content/uploads/sites/77/archive/spm_files/Courses/ECE555-2011/555media/poljud92.pdf).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.ASGD(model.parameters(), { t0: 1000 });
 */
export class ASGD extends StatefulOptimizer<ASGDGroup, ASGDState> {
  constructor(args: ASGDOptions & { params: Params<ASGDOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<ASGDOptions>],
      [
        lr?: Rate,
        lambd?: number,
        alpha?: number,
        t0?: number,
        weight_decay?: number,
        foreach?: boolean | null,
        maximize?: boolean,
        differentiable?: boolean,
        capturable?: boolean,
      ],
      ASGDOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ASGDOptions & { params: Params }>(signature, args);
    const { lr = 1e-2, lambd = 1e-4, alpha = 0.75, t0 = 1e6, weight_decay = 0 } = given;
    const { foreach = null, maximize = false, differentiable = false, capturable = false } = given;
    checkRate(lr);
    checkNotNegative('lambd value', lambd);
    checkNotNegative('alpha value', alpha);
    checkNotNegative('weight_decay value', weight_decay);
    const flags = { foreach, maximize, differentiable, capturable };
    super(given.params, { lr, lambd, alpha, t0, weight_decay, ...flags });
  }

  protected get sparseRefusal(): string {
    return 'ASGD does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, ASGDState>; param_groups: ASGDGroup[] }): void {
    super.__setstate__(state);
    const added = { foreach: null, maximize: false, differentiable: false, capturable: false };
    for (const group of this.param_groups) setDefaults(group, added);
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: ASGDGroup): ASGDState {
    // All counters are on the parameter's device, whether or not a graph shall capture them.
    const step = stepCount(param, { capturable: true });
    const { dtype, device } = step;
    const eta = full([], numberOf(group.lr), { dtype, device });
    return { step, eta, mu: full([], 1, { dtype, device }), ax: zeros_like(param) };
  }

  protected override update(group: ASGDGroup, members: readonly Participant<ASGDState>[]): void {
    const asLists = this.asLists(group, members);
    for (const member of members) updateOne(member, group, asLists);
  }
}

/** torch/optim/asgd.py, _single_tensor_asgd and _multi_tensor_asgd. */
function updateOne({ param, grad: given, state }: Participant<ASGDState>, group: ASGDGroup, asLists: boolean): void {
  const { mu, eta, step } = state;
  if (group.capturable) checkCapturable('params, mus, etas, and state_steps', [param, mu, eta, step]);
  const target = realView(param);
  const average = realView(state.ax);
  let grad = realView(group.maximize ? given.neg() : given);
  step.add_(1);
  if (group.weight_decay !== 0) grad = grad.add(target, { alpha: group.weight_decay });
  if (asLists) {
    target.addcmul_(grad.add(target, { alpha: group.lambd }), eta, { value: -1 });
    average.addcmul_(target.sub(average), mu);
  } else {
    descend(target, grad, eta, group);
    if (group.capturable || mu.item() !== 1) average.add_(target.sub(average).mul_(mu));
    else average.copy_(target);
  }
  if (group.capturable) advanceOnDevice(state, group);
  else advance(state, group, asLists);
}

function descend(param: Tensor, grad: Tensor, eta: Tensor, { lambd, capturable }: ASGDGroup): void {
  if (capturable) {
    param.mul_(eta.mul(lambd).neg().add(1));
    param.addcmul_(grad, eta, { value: -1 });
  } else {
    const rate = eta.item();
    param.mul_(1 - lambd * rate);
    param.add_(grad, { alpha: -rate });
  }
}

/** eta = lr / (1 + lambd * lr * step) ** alpha; mu = 1 / max(1, step - t0). Lists compute eta in the step's float32. */
function advance({ step, eta, mu }: ASGDState, { lr: rate, lambd, alpha, t0 }: ASGDGroup, asLists: boolean): void {
  const lr = toScalar(rate);
  const count = step.item();
  const base = plus(times(times(lambd, lr), asLists ? step : count), 1);
  const next = over(lr, isTensor(base) ? base.pow(alpha) : cmath.pow(base, alpha));
  if (isTensor(next)) eta.copy_(next);
  else eta.fill_(next);
  mu.fill_(1 / Math.max(1, count - t0));
}

function advanceOnDevice({ step, eta, mu }: ASGDState, { lr: rate, lambd, alpha, t0 }: ASGDGroup): void {
  const lr: Rate = toScalar(rate);
  const base = plus(times(times(lambd, lr), step), 1) as Tensor; // a product with a tensor is one
  eta.copy_(over(lr, base.pow(alpha)) as Tensor);
  mu.copy_(maximum(step.sub(t0), ones_like(step)).reciprocal());
}

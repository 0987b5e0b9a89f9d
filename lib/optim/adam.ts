import { type Arguments, bind } from '../bind.js';
import * as cmath from '../cmath.js';
import { TorchError } from '../errors.js';
import { maximum, pow, rsub, zeros_like } from '../generated/torch.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkBetas, checkCapturable, checkFused, checkNotNegative, checkOneElement } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import { NativeOptimizer } from './native_optimizer.js';
import type { CapturableOptions, CommonGroup, CommonOptions, FusedOptions } from './options.js';
import { minus, negative, numberOf, over, times, toScalar } from './rate.js';
import { type Participant, realView, stepCount } from './stateful_optimizer.js';
import { chosenMode, type NativeStep } from './step.js';

export type RateBetas = readonly [beta1: Rate, beta2: Rate];

export interface AdamWOptions extends CommonOptions, CapturableOptions, FusedOptions {
  /** Learning rate. Default: `1e-3`. */
  lr?: Rate | undefined;
  /** Coefficients of the running averages of the gradient and of its square. Default: `[0.9, 0.999]`. */
  betas?: RateBetas | undefined;
  /** Added to the denominator for numerical stability. Default: `1e-8`. */
  eps?: number | undefined;
  /** Weight decay: an L2 penalty in `Adam` (default `0`), decoupled from the gradient in `AdamW` (default `1e-2`). */
  weight_decay?: Rate | undefined;
  /** The variant of "On the Convergence of Adam and Beyond". Default: `false`. */
  amsgrad?: boolean | undefined;
}

export interface AdamOptions extends AdamWOptions {
  /** Decay the weights themselves, as `AdamW` does. Default: `false`. */
  decoupled_weight_decay?: boolean | undefined;
}

export interface AdamGroup extends CommonGroup {
  betas: RateBetas;
  eps: number;
  weight_decay: Rate;
  amsgrad: boolean;
  capturable: boolean;
  fused: boolean | null;
  decoupled_weight_decay: boolean;
}

export interface AdamState {
  step: Tensor;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
  max_exp_avg_sq?: Tensor;
}

const signature = {
  name: 'Adam.__init__',
  parameters: [
    'params',
    'lr',
    'betas',
    'eps',
    'weight_decay',
    'amsgrad',
    '*',
    'foreach',
    'maximize',
    'capturable',
    'differentiable',
    'fused',
    'decoupled_weight_decay',
  ],
  required: 1,
} as const;

/**
 * Adam: steps scaled by running averages of the gradient and of its square, both corrected for their start at zero.
 *
 * From "Adam: A Method for Stochastic Optimization" (https://arxiv.org/abs/1412.6980).
 *
 * @throws {RangeError} a hyperparameter outside its range; `betas` of a number and a tensor
 * @throws {TorchError} `fused` together with `foreach` or `differentiable`
 * @example
 * const optimizer = new optim.Adam(model.parameters(), { lr: 3e-4 });
 */
export class Adam extends NativeOptimizer<AdamGroup, AdamState> {
  constructor(args: AdamOptions & { params: Params<AdamOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdamOptions>],
      [lr?: Rate, betas?: RateBetas, eps?: number, weight_decay?: Rate, amsgrad?: boolean],
      AdamOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AdamOptions & { params: Params }>(signature, args);
    const defaults = adamDefaults(given);
    super(given.params, defaults);
    if (defaults.fused) {
      checkFused(defaults.differentiable, defaults.foreach);
      this._step_supports_amp_scaling = true;
    }
  }

  protected get sparseRefusal(): string {
    return 'Adam does not support sparse gradients, please consider SparseAdam instead';
  }

  override __setstate__(state: { state: Map<Tensor, AdamState>; param_groups: AdamGroup[] }): void {
    super.__setstate__(state);
    const added = { amsgrad: false, maximize: false, foreach: null, capturable: false, differentiable: false };
    for (const group of this.param_groups) setDefaults(group, { ...added, decoupled_weight_decay: false, fused: null });
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: AdamGroup): AdamState {
    const state: AdamState = {
      step: stepCount(param, group),
      exp_avg: zeros_like(param),
      exp_avg_sq: zeros_like(param),
    };
    if (group.amsgrad) state.max_exp_avg_sq = zeros_like(param);
    return state;
  }

  protected override needsOperators({ differentiable, capturable, fused, betas, weight_decay }: AdamGroup): boolean {
    return (
      differentiable || (capturable && !fused) || isTensor(betas[0]) || isTensor(betas[1]) || isTensor(weight_decay)
    );
  }

  protected override nativeStep(group: AdamGroup): NativeStep {
    const { lr, betas, eps, weight_decay, maximize, amsgrad, decoupled_weight_decay: decoupled } = group;
    const mode = chosenMode(group);
    return {
      kernel: 'adamStep',
      mode: mode === 'automatic' && isTensor(lr) ? 'single' : mode,
      flags: { maximize, amsgrad, decoupled },
      lr,
      numbers: [numberOf(betas[0]), numberOf(betas[1]), eps, numberOf(weight_decay)],
      states: ['step', 'exp_avg', 'exp_avg_sq', ...(amsgrad ? ['max_exp_avg_sq'] : [])],
      gradScale: this.grad_scale,
      foundInf: this.found_inf,
    };
  }

  protected override update(group: AdamGroup, members: readonly Participant<AdamState>[]): void {
    if (group.fused && group.differentiable) {
      throw new TorchError('Adam with fused=True does not support differentiable=True');
    }
    for (const member of members) updateOne(member, group);
  }
}

function adamDefaults(given: AdamOptions) {
  const { lr = 1e-3, betas = [0.9, 0.999], eps = 1e-8, weight_decay = 0, amsgrad = false } = given;
  const { maximize = false, foreach = null, capturable = false, differentiable = false, fused = null } = given;
  const { decoupled_weight_decay = false } = given;
  if (isTensor(lr)) refuseLists('lr', capturable, foreach);
  checkOneElement('lr', lr);
  checkNotNegative('learning rate', lr);
  checkNotNegative('epsilon value', eps);
  checkBetas(betas);
  checkNotNegative('weight_decay value', weight_decay);
  if (isTensor(betas[0]) !== isTensor(betas[1])) {
    throw new RangeError('betas must be either both floats or both Tensors');
  }
  for (const [i, beta] of betas.entries()) {
    if (isTensor(beta)) refuseLists(`betas[${i}]`, capturable, foreach);
    checkOneElement(`betas[${i}]`, beta);
  }
  const scalars = betas.map(toScalar);
  return {
    lr,
    betas: scalars,
    eps,
    weight_decay,
    amsgrad,
    maximize,
    foreach,
    capturable,
    differentiable,
    fused,
    decoupled_weight_decay,
  };
}

function refuseLists(name: string, capturable: boolean, foreach: boolean | null): void {
  if (!foreach || capturable) return;
  throw new RangeError(`${name} as a Tensor is not supported for capturable=False and foreach=True`);
}

/** torch/optim/adam.py, _single_tensor_adam. */
function updateOne({ param, grad: given, state }: Participant<AdamState>, group: AdamGroup): void {
  const { maximize, capturable, differentiable, weight_decay } = group;
  if (differentiable && state.step.requires_grad) {
    throw new TorchError('`requires_grad` is not supported for `step` in differentiable mode');
  }
  if (capturable) checkCapturable('params and state_steps', [param, state.step]);
  state.step.add_(1);
  let grad = maximize ? given.neg() : given;
  if (isTensor(weight_decay) || weight_decay !== 0) grad = decayed(param, grad, group);
  grad = realView(grad);
  const average = realView(state.exp_avg);
  const square = realView(state.exp_avg_sq);
  average.lerp_(grad, minus(1, localBeta(group.betas[0], param)));
  updateSquare(square, grad, group);
  const peak = state.max_exp_avg_sq && group.amsgrad ? realView(state.max_exp_avg_sq) : null;
  if (peak !== null) peak.copy_(maximum(differentiable ? peak.clone() : peak, square));
  const target = realView(param);
  if (capturable || differentiable) applyOnDevice(target, average, peak ?? square, state.step, group);
  else apply(target, average, peak ?? square, state.step, group);
}

function decayed(param: Tensor, grad: Tensor, { decoupled_weight_decay, differentiable, lr, weight_decay }: AdamGroup) {
  if (decoupled_weight_decay) {
    param.mul_(minus(1, times(toScalar(lr), weight_decay)));
    return grad;
  }
  if (differentiable && isTensor(weight_decay) && weight_decay.requires_grad) {
    return grad.addcmul_(param.clone(), weight_decay);
  }
  return grad.add(param, { alpha: numberOf(weight_decay) });
}

/** A tensor beta, moved to where the parameter is. */
function localBeta(beta: Rate, { device, dtype }: Tensor): Rate {
  return isTensor(beta) ? beta.to({ device, dtype }) : beta;
}

function updateSquare(square: Tensor, grad: Tensor, { betas: [, beta2], differentiable }: AdamGroup): void {
  if (differentiable && isTensor(beta2) && beta2.requires_grad) {
    square.lerp_(grad.square(), rsub(beta2, 1));
  } else {
    square.mul_(beta2).addcmul_(grad, grad, { value: numberOf(minus(1, beta2)) });
  }
}

/** The update in tensors alone, which a graph can capture and autograd can follow. */
function applyOnDevice(param: Tensor, average: Tensor, square: Tensor, step: Tensor, group: AdamGroup): void {
  const { betas, eps, differentiable } = group;
  const [correction1, correction2] = betas.map((beta) => {
    const power = isTensor(beta) ? beta.pow(step.clone()) : pow(beta, step);
    return rsub(power, 1);
  });
  if (correction1 === undefined || correction2 === undefined) return;
  const size = (over(toScalar(group.lr), correction1) as Tensor).neg(); // a quotient by a tensor is one
  const denominator = square.sqrt().div(correction2.sqrt().mul(size)).add_(over(eps, size));
  param.addcdiv_(differentiable ? average.clone() : average, denominator);
}

function apply(param: Tensor, average: Tensor, square: Tensor, step: Tensor, group: AdamGroup): void {
  const count = step.item();
  const [correction1, correction2] = group.betas.map((beta) => minus(1, power(beta, count)));
  if (correction1 === undefined || correction2 === undefined) return;
  const size = over(toScalar(group.lr), correction1);
  const denominator = square.sqrt().div(power(correction2, 0.5)).add_(group.eps);
  param.addcdiv_(average, denominator, { value: numberOf(negative(size)) });
}

function power(base: Rate, exponent: number): Rate {
  return isTensor(base) ? base.pow(exponent) : cmath.pow(base, exponent);
}

import { type Arguments, bind } from '../bind.js';
import { zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkCapturable, checkMomentum, checkNotNegative, checkRate } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import { NativeOptimizer } from './native_optimizer.js';
import type { CapturableOptions, CommonGroup, CommonOptions } from './options.js';
import { numberOf, toScalar } from './rate.js';
import { type Participant, realView, stepCount } from './stateful_optimizer.js';
import { chosenMode, type NativeStep } from './step.js';

export interface RMSpropOptions extends CommonOptions, CapturableOptions {
  /** Learning rate. Default: `1e-2`. */
  lr?: Rate | undefined;
  /** Smoothing constant. Default: `0.99`. */
  alpha?: number | undefined;
  /** Added to the denominator for numerical stability. Default: `1e-8`. */
  eps?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: number | undefined;
  /** Momentum factor. Default: `0`. */
  momentum?: number | undefined;
  /** Normalize by an estimate of the gradient's variance. Default: `false`. */
  centered?: boolean | undefined;
}

export interface RMSpropGroup extends CommonGroup {
  momentum: number;
  alpha: number;
  eps: number;
  centered: boolean;
  weight_decay: number;
  capturable: boolean;
}

export interface RMSpropState {
  step: Tensor;
  square_avg: Tensor;
  momentum_buffer?: Tensor;
  grad_avg?: Tensor;
}

const signature = {
  name: 'RMSprop.__init__',
  parameters: [
    'params',
    'lr',
    'alpha',
    'eps',
    'weight_decay',
    'momentum',
    'centered',
    'capturable',
    'foreach',
    'maximize',
    'differentiable',
  ],
  required: 1,
} as const;

/**
 * RMSprop: gradients divided by the root of a running average of their squares; `eps` is added after the root.
 *
 * From Hinton's lecture notes; centered as in "Generating Sequences With Recurrent Neural Networks"
 * (https://arxiv.org/abs/1308.0850).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.RMSprop(model.parameters(), { lr: 1e-3, momentum: 0.9 });
 */
export class RMSprop extends NativeOptimizer<RMSpropGroup, RMSpropState> {
  constructor(args: RMSpropOptions & { params: Params<RMSpropOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<RMSpropOptions>],
      [
        lr?: Rate,
        alpha?: number,
        eps?: number,
        weight_decay?: number,
        momentum?: number,
        centered?: boolean,
        capturable?: boolean,
        foreach?: boolean | null,
        maximize?: boolean,
        differentiable?: boolean,
      ],
      RMSpropOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<RMSpropOptions & { params: Params }>(signature, args);
    const { lr = 1e-2, alpha = 0.99, eps = 1e-8, weight_decay = 0, momentum = 0, centered = false } = given;
    const { capturable = false, foreach = null, maximize = false, differentiable = false } = given;
    checkRate(lr);
    checkNotNegative('epsilon value', eps);
    checkMomentum(momentum);
    checkNotNegative('weight_decay value', weight_decay);
    checkNotNegative('alpha value', alpha);
    const defaults = { lr, momentum, alpha, eps, centered, weight_decay };
    super(given.params, { ...defaults, capturable, foreach, maximize, differentiable });
  }

  protected get sparseRefusal(): string {
    return 'RMSprop does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, RMSpropState>; param_groups: RMSpropGroup[] }): void {
    super.__setstate__(state);
    const added = { momentum: 0, centered: false, foreach: null, maximize: false, differentiable: false };
    for (const group of this.param_groups) setDefaults(group, { ...added, capturable: false });
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: RMSpropGroup): RMSpropState {
    const state: RMSpropState = { step: stepCount(param, group), square_avg: zeros_like(param) };
    if (group.momentum > 0) state.momentum_buffer = zeros_like(param);
    if (group.centered) state.grad_avg = zeros_like(param);
    return state;
  }

  protected override needsOperators({ differentiable, capturable }: RMSpropGroup): boolean {
    return differentiable || capturable;
  }

  protected override nativeStep(group: RMSpropGroup): NativeStep {
    const { lr, alpha, eps, weight_decay, momentum, centered, maximize } = group;
    const states = ['step', 'square_avg'];
    if (momentum > 0) states.push('momentum_buffer');
    if (centered) states.push('grad_avg');
    return {
      kernel: 'rmspropStep',
      mode: chosenMode(group),
      flags: { maximize, centered },
      lr,
      numbers: [alpha, eps, weight_decay, momentum],
      states,
    };
  }

  protected override update(group: RMSpropGroup, members: readonly Participant<RMSpropState>[]): void {
    for (const member of members) updateOne(member, group);
  }
}

/** torch/optim/rmsprop.py, _single_tensor_rmsprop. */
function updateOne({ param, grad: given, state }: Participant<RMSpropState>, group: RMSpropGroup): void {
  const { alpha, eps, weight_decay, momentum, differentiable } = group;
  if (group.capturable) checkCapturable('params and state_steps', [param, state.step]);
  const lr = numberOf(toScalar(group.lr));
  state.step.add_(1);
  let grad = group.maximize ? given.neg() : given;
  if (weight_decay !== 0) grad = grad.add(param, { alpha: weight_decay });
  grad = realView(grad);
  const square = realView(state.square_avg);
  square.mul_(alpha).addcmul_(grad, grad, { value: 1 - alpha });
  const root = group.centered ? centeredRoot(square, grad, state, alpha) : square.sqrt();
  const average = differentiable ? root.add(eps) : root.add_(eps);
  const target = realView(param);
  if (momentum > 0 && state.momentum_buffer) {
    const buffer = realView(state.momentum_buffer);
    buffer.mul_(momentum).addcdiv_(grad, average);
    target.add_(buffer, { alpha: -lr });
  } else {
    target.addcdiv_(grad, average, { value: -lr });
  }
}

function centeredRoot(square: Tensor, grad: Tensor, { grad_avg }: RMSpropState, alpha: number): Tensor {
  if (grad_avg === undefined) return square.sqrt();
  const mean = realView(grad_avg);
  mean.lerp_(grad, 1 - alpha);
  return square.addcmul(mean, mean, { value: -1 }).sqrt_();
}

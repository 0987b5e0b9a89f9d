import { type Arguments, bind } from '../bind.js';
import { view_as_complex, zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkCapturable, checkNotNegative, checkRate } from './checks.js';
import { formatted } from './format.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import { NativeOptimizer } from './native_optimizer.js';
import type { CapturableOptions, CommonGroup, CommonOptions } from './options.js';
import { numberOf, toScalar } from './rate.js';
import { type Participant, realView, stepCount } from './stateful_optimizer.js';
import { chosenMode, type NativeStep } from './step.js';

export interface AdadeltaOptions extends CommonOptions, CapturableOptions {
  /** Scales the update before it is applied. Default: `1.0`. */
  lr?: Rate | undefined;
  /** Coefficient of the running average of squared gradients. Default: `0.9`. */
  rho?: number | undefined;
  /** Added under the roots for numerical stability. Default: `1e-6`. */
  eps?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: number | undefined;
}

export interface AdadeltaGroup extends CommonGroup {
  rho: number;
  eps: number;
  weight_decay: number;
  capturable: boolean;
}

export interface AdadeltaState {
  step: Tensor;
  square_avg: Tensor;
  acc_delta: Tensor;
}

const signature = {
  name: 'Adadelta.__init__',
  parameters: [
    'params',
    'lr',
    'rho',
    'eps',
    'weight_decay',
    'foreach',
    '*',
    'capturable',
    'maximize',
    'differentiable',
  ],
  required: 1,
} as const;

/**
 * Adadelta: steps in the ratio of the running averages of past updates and of gradients.
 *
 * From "ADADELTA: An Adaptive Learning Rate Method" (https://arxiv.org/abs/1212.5701).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.Adadelta(model.parameters());
 */
export class Adadelta extends NativeOptimizer<AdadeltaGroup, AdadeltaState> {
  constructor(args: AdadeltaOptions & { params: Params<AdadeltaOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdadeltaOptions>],
      [lr?: Rate, rho?: number, eps?: number, weight_decay?: number, foreach?: boolean | null],
      AdadeltaOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AdadeltaOptions & { params: Params }>(signature, args);
    const { lr = 1, rho = 0.9, eps = 1e-6, weight_decay = 0, foreach = null } = given;
    const { capturable = false, maximize = false, differentiable = false } = given;
    checkRate(lr);
    if (!(0 <= rho && rho <= 1)) throw new RangeError(`Invalid rho value: ${formatted(rho)}`);
    checkNotNegative('epsilon value', eps);
    checkNotNegative('weight_decay value', weight_decay);
    super(given.params, { lr, rho, eps, weight_decay, maximize, capturable, foreach, differentiable });
  }

  protected get sparseRefusal(): string {
    return 'Adadelta does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, AdadeltaState>; param_groups: AdadeltaGroup[] }): void {
    super.__setstate__(state);
    const added = { foreach: null, maximize: false, differentiable: false, capturable: false };
    for (const group of this.param_groups) setDefaults(group, added);
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: AdadeltaGroup): AdadeltaState {
    return { step: stepCount(param, group), square_avg: zeros_like(param), acc_delta: zeros_like(param) };
  }

  protected override needsOperators({ differentiable, capturable }: AdadeltaGroup): boolean {
    return differentiable || capturable;
  }

  protected override nativeStep(group: AdadeltaGroup): NativeStep {
    const { lr, rho, eps, weight_decay, maximize } = group;
    return {
      kernel: 'adadeltaStep',
      mode: chosenMode(group),
      flags: { maximize },
      lr,
      numbers: [rho, eps, weight_decay],
      states: ['step', 'square_avg', 'acc_delta'],
    };
  }

  protected override update(group: AdadeltaGroup, members: readonly Participant<AdadeltaState>[]): void {
    for (const member of members) updateOne(member, group);
  }
}

/** torch/optim/adadelta.py, _single_tensor_adadelta. */
function updateOne({ param, grad: given, state }: Participant<AdadeltaState>, group: AdadeltaGroup): void {
  const { rho, eps, weight_decay } = group;
  if (group.capturable) checkCapturable('params and state_steps', [param, state.step], false);
  state.step.add_(1);
  let grad = group.maximize ? given.neg() : given;
  if (weight_decay !== 0) grad = grad.add(param, { alpha: weight_decay });
  grad = realView(grad);
  const square = realView(state.square_avg);
  const accumulated = realView(state.acc_delta);
  square.mul_(rho).addcmul_(grad, grad, { value: 1 - rho });
  const std = square.add(eps).sqrt_();
  let delta = accumulated.add(eps).sqrt_();
  if (group.differentiable) delta = delta.clone();
  delta.div_(std).mul_(grad);
  accumulated.mul_(rho).addcmul_(delta, delta, { value: 1 - rho });
  if (param.is_complex()) delta = view_as_complex(delta);
  param.add_(delta, { alpha: -numberOf(toScalar(group.lr)) });
}

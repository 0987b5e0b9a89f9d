import { type Arguments, bind } from '../bind.js';
import { TorchError } from '../errors.js';
import { empty_like } from '../generated/torch.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkFused, checkMomentum, checkNotNegative, checkOneElement, checkUnscaled } from './checks.js';
import { formatted } from './format.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import { GroupwiseOptimizer } from './optimizer.js';
import type { CommonGroup, CommonOptions, FusedOptions } from './options.js';
import { negative, numberOf, toScalar } from './rate.js';
import { chosenMode, type NativeStep, type Outcome, stepNatively } from './step.js';

export interface SGDOptions extends CommonOptions, FusedOptions {
  /** Learning rate. Default: `1e-3`. */
  lr?: Rate | undefined;
  /** Momentum factor. Default: `0`. */
  momentum?: number | undefined;
  /** Dampening for momentum, from the second step on. Default: `0`. */
  dampening?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: Rate | undefined;
  /** Nesterov momentum; needs a momentum and no dampening. Default: `false`. */
  nesterov?: boolean | undefined;
}

export interface SGDGroup extends CommonGroup {
  momentum: number;
  dampening: number;
  weight_decay: Rate;
  nesterov: boolean;
  fused: boolean | null;
}

export interface SGDState {
  momentum_buffer?: Tensor | null;
}

const signature = {
  name: 'SGD.__init__',
  parameters: [
    'params',
    'lr',
    'momentum',
    'dampening',
    'weight_decay',
    'nesterov',
    '*',
    'maximize',
    'foreach',
    'differentiable',
    'fused',
  ],
  required: 1,
} as const;

/**
 * Stochastic gradient descent, optionally with (Nesterov) momentum: `v = μ v + (1 - τ) g; p = p - lr v`.
 *
 * The first velocity is the gradient itself. Sparse gradients are supported, but for fused steps.
 *
 * @throws {RangeError} a negative learning rate, momentum or weight decay; `nesterov` without momentum
 * @throws {TorchError} `fused` together with `foreach` or `differentiable`
 * @example
 * const optimizer = new optim.SGD(model.parameters(), { lr: 0.1, momentum: 0.9 });
 * optimizer.zero_grad();
 * loss_fn(model(input), target).backward();
 * optimizer.step();
 */
export class SGD extends GroupwiseOptimizer<SGDGroup, SGDState> {
  constructor(args: SGDOptions & { params: Params<SGDOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<SGDOptions>],
      [lr?: Rate, momentum?: number, dampening?: number, weight_decay?: Rate, nesterov?: boolean],
      SGDOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<SGDOptions & { params: Params }>(signature, args);
    const { lr = 1e-3, momentum = 0, dampening = 0, weight_decay = 0, nesterov = false } = given;
    const { maximize = false, foreach = null, differentiable = false, fused = null } = given;
    checkOneElement('lr', lr);
    if (numberOf(lr) < 0) throw new RangeError(`Invalid learning rate: ${formatted(lr)}`);
    checkMomentum(momentum);
    checkNotNegative('weight_decay value', weight_decay);
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError('Nesterov momentum requires a momentum and zero dampening');
    }
    if (fused) checkFused(differentiable, foreach);
    const defaults = { lr, momentum, dampening, weight_decay, nesterov, maximize, foreach, differentiable, fused };
    super(given.params, defaults);
    if (fused) this._step_supports_amp_scaling = true;
  }

  override __setstate__(state: { state: Map<Tensor, SGDState>; param_groups: SGDGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) {
      setDefaults(group, { nesterov: false, maximize: false, foreach: null, differentiable: false, fused: false });
    }
  }

  protected override stepGroup(group: SGDGroup): void {
    const step = this.nativeStep(group);
    if (step.mode === 'fused') this.checkFusedOnce(group);
    else checkUnscaled(this);
    const outcome = isFollowed(group) ? 'unsupported' : stepNatively(step, group.params, this.state);
    if (outcome === 'done') return;
    if (step.mode === 'fused') this.startFused(step, outcome, group.params);
    else this.inUpdateMode(() => this.update(group));
  }

  private nativeStep(group: SGDGroup): NativeStep {
    const { lr, momentum, dampening, nesterov, maximize } = group;
    return {
      kernel: 'sgdStep',
      mode: chosenMode(group),
      flags: { maximize, nesterov },
      lr,
      numbers: [numberOf(group.weight_decay), momentum, dampening],
      states: momentum === 0 ? [] : ['momentum_buffer'],
      gradScale: this.grad_scale,
      foundInf: this.found_inf,
    };
  }

  /** The fused kernel itself fills fresh momentum buffers, those of parameters that meet their first gradient. */
  private startFused(step: NativeStep, outcome: Outcome, params: readonly Tensor[]): void {
    if (outcome === 'unsupported') throw new TorchError('`_fused_sgd` does not support sparse gradients');
    const fresh = params.filter((param) => param.grad !== null && !this.state.get(param)?.momentum_buffer);
    for (const param of fresh) this.state.set(param, { momentum_buffer: keep(empty_like(param.grad ?? param)) });
    const known = params.filter((param) => !fresh.includes(param));
    stepNatively({ ...step, flags: { ...step.flags, 'first step': true } }, fresh, this.state);
    stepNatively(step, known, this.state);
  }

  /** torch/optim/sgd.py, _single_tensor_sgd: first steps, sparse gradients, hyperparameters that autograd follows. */
  private update(group: SGDGroup): void {
    const { momentum, dampening, nesterov, maximize } = group;
    const lr = toScalar(group.lr);
    for (const param of group.params) {
      const { grad: given } = param;
      if (given === null) continue;
      let grad = decayed(maximize ? given.neg() : given, param, group.weight_decay);
      if (momentum !== 0) {
        const buffer = this.velocity(param, grad, momentum, dampening);
        grad = nesterov ? grad.add(buffer, { alpha: momentum }) : buffer;
      }
      if (needsAutograd(lr)) param.addcmul_(grad, lr, { value: -1 });
      else param.add_(grad, { alpha: numberOf(negative(lr)) });
    }
  }

  private velocity(param: Tensor, grad: Tensor, momentum: number, dampening: number): Tensor {
    const known = this.state.get(param)?.momentum_buffer;
    if (known) return known.mul_(momentum).add_(grad, { alpha: 1 - dampening });
    const buffer = keep(grad.detach().clone());
    this.state.set(param, { momentum_buffer: buffer });
    return buffer;
  }
}

function needsAutograd(value: Rate): value is Tensor {
  return isTensor(value) && value.requires_grad;
}

/** Whether autograd or a tensor takes part in ways that only operators follow. */
function isFollowed({ lr, weight_decay, differentiable }: SGDGroup): boolean {
  return differentiable || isTensor(weight_decay) || needsAutograd(lr);
}

function decayed(grad: Tensor, param: Tensor, weight_decay: Rate): Tensor {
  if (needsAutograd(weight_decay)) return grad.addcmul_(param.clone(), weight_decay);
  const alpha = numberOf(weight_decay);
  return alpha === 0 ? grad : grad.add(param, { alpha });
}

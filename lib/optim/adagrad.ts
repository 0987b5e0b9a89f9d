import { type Arguments, bind } from '../bind.js';
import { TorchError } from '../errors.js';
import { full_like, sparse_coo_tensor } from '../generated/torch.js';
import { keep } from '../memory.js';
import type { Tensor } from '../tensor.js';
import { checkFused, checkNotNegative, checkRate, checkUnscaled } from './checks.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import { NativeOptimizer } from './native_optimizer.js';
import type { CommonGroup, CommonOptions, FusedOptions } from './options.js';
import { negative, numberOf, over, toScalar } from './rate.js';
import { type Participant, realView, stepCount } from './stateful_optimizer.js';
import { chosenMode, type NativeStep } from './step.js';

export interface AdagradOptions extends CommonOptions, FusedOptions {
  /** Learning rate. Default: `1e-2`. */
  lr?: Rate | undefined;
  /** Learning rate decay. Default: `0`. */
  lr_decay?: number | undefined;
  /** L2 penalty. Default: `0`. */
  weight_decay?: number | undefined;
  /** What the sum of squares starts with. Default: `0`. */
  initial_accumulator_value?: number | undefined;
  /** Added to the denominator for numerical stability. Default: `1e-10`. */
  eps?: number | undefined;
}

export interface AdagradGroup extends CommonGroup {
  lr_decay: number;
  eps: number;
  weight_decay: number;
  initial_accumulator_value: number;
  fused: boolean | null;
}

export interface AdagradState {
  step: Tensor;
  sum: Tensor;
}

const signature = {
  name: 'Adagrad.__init__',
  parameters: [
    'params',
    'lr',
    'lr_decay',
    'weight_decay',
    'initial_accumulator_value',
    'eps',
    'foreach',
    '*',
    'maximize',
    'differentiable',
    'fused',
  ],
  required: 1,
} as const;

/**
 * Adagrad: gradients divided by the root of the sum of all their squares. Sparse gradients are supported.
 *
 * From "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization"
 * (http://jmlr.org/papers/v12/duchi11a.html).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @throws {TorchError} `fused` together with `foreach` or `differentiable`
 * @example
 * const optimizer = new optim.Adagrad(model.parameters(), { lr: 0.1, lr_decay: 1e-3 });
 */
export class Adagrad extends NativeOptimizer<AdagradGroup, AdagradState> {
  constructor(args: AdagradOptions & { params: Params<AdagradOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdagradOptions>],
      [
        lr?: Rate,
        lr_decay?: number,
        weight_decay?: number,
        initial_accumulator_value?: number,
        eps?: number,
        foreach?: boolean | null,
      ],
      AdagradOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AdagradOptions & { params: Params }>(signature, args);
    const { lr = 1e-2, lr_decay = 0, weight_decay = 0, initial_accumulator_value = 0, eps = 1e-10 } = given;
    const { foreach = null, maximize = false, differentiable = false, fused = null } = given;
    checkRate(lr);
    checkNotNegative('lr_decay value', lr_decay);
    checkNotNegative('weight_decay value', weight_decay);
    checkNotNegative('initial_accumulator_value value', initial_accumulator_value);
    checkNotNegative('epsilon value', eps);
    if (fused) checkFused(differentiable, foreach);
    const defaults = { lr, lr_decay, eps, weight_decay, initial_accumulator_value };
    super(given.params, { ...defaults, foreach, maximize, differentiable, fused });
    if (fused) this._step_supports_amp_scaling = true;
    for (const group of this.param_groups) {
      for (const param of group.params) {
        const state = this.newState(param, group);
        this.state.set(param, { step: keep(state.step), sum: keep(state.sum) });
      }
    }
  }

  protected get sparseRefusal(): null {
    return null;
  }

  override __setstate__(state: { state: Map<Tensor, AdagradState>; param_groups: AdagradGroup[] }): void {
    super.__setstate__(state);
    const added = { foreach: null, maximize: false, differentiable: false, fused: null };
    for (const group of this.param_groups) setDefaults(group, added);
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: AdagradGroup): AdagradState {
    const start = Number(this.defaults['initial_accumulator_value']);
    const value = param.is_complex() ? { re: start, im: start } : start;
    return { step: stepCount(param, group), sum: full_like(param, value) };
  }

  protected override nativeStep(group: AdagradGroup): NativeStep {
    const { lr, lr_decay, weight_decay, eps, maximize } = group;
    return {
      kernel: 'adagradStep',
      mode: chosenMode(group),
      flags: { maximize },
      lr,
      numbers: [lr_decay, weight_decay, eps],
      states: ['step', 'sum'],
      gradScale: this.grad_scale,
      foundInf: this.found_inf,
    };
  }

  protected override stepGroup(group: AdagradGroup): void {
    if (group.fused) this.checkFusedOnce(group);
    super.stepGroup(group);
  }

  protected override update(group: AdagradGroup, members: readonly Participant<AdagradState>[]): void {
    if (group.fused) throw new TorchError('`fused` does not support sparse grad or complex param');
    checkUnscaled(this);
    for (const member of members) updateOne(member, group);
  }
}

/** torch/optim/adagrad.py, _single_tensor_adagrad. */
function updateOne({ param, grad: given, state }: Participant<AdagradState>, group: AdagradGroup): void {
  const { lr_decay, weight_decay, eps } = group;
  const step = state.step.add_(1).item();
  let grad = group.maximize ? given.neg() : given;
  if (weight_decay !== 0) {
    if (grad.is_sparse) throw new TorchError('weight_decay option is not compatible with sparse gradients');
    grad = grad.add(param, { alpha: weight_decay });
  }
  const rate = numberOf(negative(over(toScalar(group.lr), 1 + (step - 1) * lr_decay)));
  if (grad.is_sparse) {
    updateSparse(param, grad.coalesce(), state.sum, rate, eps);
    return;
  }
  grad = realView(grad);
  const sum = realView(state.sum);
  sum.addcmul_(grad, grad, { value: 1 });
  const std = group.differentiable ? sum.sqrt().add(eps) : sum.sqrt().add_(eps);
  realView(param).addcdiv_(grad, std, { value: rate });
}

function updateSparse(param: Tensor, grad: Tensor, sum: Tensor, rate: number, eps: number): void {
  const size = grad.size();
  const indices = grad._indices();
  const values = grad._values();
  sum.add_(sparse_coo_tensor({ indices, values: values.pow(2), size }));
  const std = sum.sparse_mask(grad)._values().sqrt_().add_(eps);
  param.add_(sparse_coo_tensor({ indices, values: values.div(std), size }), { alpha: rate });
}

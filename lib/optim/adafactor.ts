import { type Arguments, bind, type Keywords } from '../bind.js';
import * as cmath from '../cmath.js';
import { TorchError } from '../errors.js';
import { vector_norm } from '../generated/linalg.js';
import { zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkOneElement, checkUnscaled } from './checks.js';
import { floatText, formatted } from './format.js';
import { type ParamGroup, type Params, type Rate, setDefaults } from './groups.js';
import { minus, numberOf, times, toScalar } from './rate.js';
import { type Participant, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

type Epsilons = readonly [eps1: number | null, eps2: number];

export interface AdafactorOptions extends Keywords {
  /** The largest relative step. Default: `1e-2`. */
  lr?: Rate | undefined;
  /** Power by which the decay of the squares' average approaches 1; at most 0. Default: `-0.8`. */
  beta2_decay?: number | undefined;
  /** Stability of the denominator (`null`: the precision of the dtype) and the least scale of a parameter. Default: `[null, 1e-3]`. */
  eps?: Epsilons | undefined;
  /** Clipping threshold of the update; at least 1. Default: `1.0`. */
  d?: number | undefined;
  /** Decoupled weight decay. Default: `0.0`. */
  weight_decay?: number | undefined;
  /** The order of arithmetic of the list kernels; `null`: where all parameters are on an accelerator. Default: `null`. */
  foreach?: boolean | null | undefined;
  /** Maximize the objective instead of minimizing it. Default: `false`. */
  maximize?: boolean | undefined;
}

export interface AdafactorGroup extends ParamGroup {
  beta2_decay: number;
  eps: Epsilons;
  d: number;
  weight_decay: number;
  foreach: boolean | null;
  maximize: boolean;
}

/** Matrices keep row and column averages, other parameters the average itself. */
export interface AdafactorState {
  step: Tensor;
  row_var?: Tensor;
  col_var?: Tensor;
  variance?: Tensor;
}

const signature = {
  name: 'Adafactor.__init__',
  parameters: ['params', 'lr', 'beta2_decay', 'eps', 'd', 'weight_decay', '*', 'foreach', 'maximize'],
  required: 1,
} as const;

/**
 * Adafactor: adaptive steps that remember a matrix of squared gradients by its rows and columns alone.
 *
 * From "Adafactor: Adaptive Learning Rates with Sublinear Memory Cost" (https://arxiv.org/abs/1804.04235).
 *
 * @throws {RangeError} a hyperparameter outside its range
 * @example
 * const optimizer = new optim.Adafactor(model.parameters());
 */
export class Adafactor extends StatefulOptimizer<AdafactorGroup, AdafactorState> {
  constructor(args: AdafactorOptions & { params: Params<AdafactorOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<AdafactorOptions>],
      [lr?: Rate, beta2_decay?: number, eps?: Epsilons, d?: number, weight_decay?: number],
      AdafactorOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AdafactorOptions & { params: Params }>(signature, args);
    const { lr = 1e-2, beta2_decay = -0.8, eps = [null, 1e-3], d = 1, weight_decay = 0 } = given;
    const { foreach = null, maximize = false } = given;
    checkOneElement('lr', lr);
    checkBound(0 <= numberOf(lr), `Learning rate should be >= 0 but is: ${formatted(lr)}`);
    checkBound(0 >= beta2_decay, `beta2_decay should be <= 0 but is: ${formatted(beta2_decay)}`);
    checkBound(eps[0] === null || 0 <= eps[0], `epsilon1 should be >= 0 but is: ${formatted(eps[0])}`);
    checkBound(0 <= eps[1], `epsilon2 should be >= 0 but is: ${formatted(eps[1])}`);
    checkBound(1 <= d, `Clipping threshold d should be >= 1 but is: ${floatText(d)}`);
    checkBound(0 <= weight_decay, `weight_decay should be >= 0 but is: ${formatted(weight_decay)}`);
    super(given.params, { lr, beta2_decay, eps, d, weight_decay, foreach, maximize });
  }

  protected override isWrittenAsInt(): boolean {
    return false;
  }

  protected get sparseRefusal(): string {
    return 'Adafactor does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, AdafactorState>; param_groups: AdafactorGroup[] }): void {
    super.__setstate__(state);
    for (const group of this.param_groups) setDefaults(group, { foreach: null });
    this.restoreSteps();
  }

  protected override newState(param: Tensor, _group: AdafactorGroup, grad: Tensor): AdafactorState {
    if (param.is_complex()) throw new TorchError('Adafactor does not support complex parameters');
    const step = stepCount(param, {});
    if (grad.dim() < 2) return { step, variance: zeros_like(grad) };
    const shape = [...grad.size()];
    const rows = shape.with(-1, 1);
    const columns = shape.with(-2, 1);
    return { step, row_var: grad.new_zeros(rows), col_var: grad.new_zeros(columns) };
  }

  protected override update(group: AdafactorGroup, members: readonly Participant<AdafactorState>[]): void {
    checkUnscaled(this, 'Grad scaling should occur outside of optimizer.step()');
    const asLists = this.asLists(group, members);
    for (const member of members) updateOne(member, group, asLists);
  }
}

function checkBound(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}

/** The distance from 1 to the next number of a dtype. */
const precision: Record<string, number> = {
  float16: 2 ** -10,
  bfloat16: 2 ** -7,
  float32: 2 ** -23,
  float64: 2 ** -52,
};

/** torch/optim/_adafactor.py, _single_tensor_adafactor and _multi_tensor_adafactor. */
function updateOne(member: Participant<AdafactorState>, group: AdafactorGroup, asLists: boolean): void {
  const { param, state } = member;
  const grad = group.maximize ? member.grad.neg() : member.grad;
  const lr = toScalar(group.lr);
  const eps1 = group.eps[0] ?? precision[param.dtype] ?? 0;
  const step = state.step.add_(1).item();
  const rate = Math.min(numberOf(lr), 1 / cmath.pow(step, 0.5));
  const scale = Math.max(group.eps[1], vector_norm(param).item() / cmath.pow(param.numel(), 0.5)) * rate;
  if (group.weight_decay !== 0) param.mul_(minus(1, times(lr, group.weight_decay)));
  const estimate = variance(grad, state, cmath.pow(step, group.beta2_decay), eps1);
  const update = estimate
    .clamp_({ min: eps1 * eps1 })
    .rsqrt_()
    .mul_(grad);
  const excess = vector_norm(update).item() / (cmath.pow(update.numel(), 0.5) * group.d);
  const size = -scale / Math.max(1, excess);
  if (asLists) param.add_(update.mul_(size));
  else param.add_(update, { alpha: size });
}

/** The estimate of the squared gradients, from the averages brought up to date. */
function variance(grad: Tensor, { row_var, col_var, variance }: AdafactorState, weight: number, eps1: number): Tensor {
  if (row_var === undefined || col_var === undefined) {
    if (variance === undefined) throw new TorchError('variance should be defined when grad is a vector');
    return variance.lerp_(grad.mul(grad), weight).clone();
  }
  row_var.lerp_(meanSquare(grad, -1), weight);
  col_var.lerp_(meanSquare(grad, -2), weight);
  return row_var.matmul(col_var).div_(row_var.mean({ dim: -2, keepdim: true }).clamp_({ min: eps1 }));
}

function meanSquare(grad: Tensor, dim: number): Tensor {
  return vector_norm(grad, { dim, keepdim: true }).square_().div_(grad.size(dim));
}

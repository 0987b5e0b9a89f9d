import { type Arguments, bind, type Keywords } from '../bind.js';
import * as cmath from '../cmath.js';
import { TorchError } from '../errors.js';
import { sparse_coo_tensor, zeros_like } from '../generated/torch.js';
import { list } from '../repr.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkBetas, checkOneElement } from './checks.js';
import { floatText } from './format.js';
import type { ParamGroup, Params, Rate } from './groups.js';
import type { Betas } from './options.js';
import { negative, numberOf, over, times, toScalar } from './rate.js';
import { type Participant, StatefulOptimizer } from './stateful_optimizer.js';

export interface SparseAdamOptions extends Keywords {
  /** Learning rate. Default: `1e-3`. */
  lr?: Rate | undefined;
  /** Coefficients of the running averages of the gradient and of its square. Default: `[0.9, 0.999]`. */
  betas?: Betas | undefined;
  /** Added to the denominator for numerical stability. Default: `1e-8`. */
  eps?: number | undefined;
  /** Maximize the objective instead of minimizing it. Default: `false`. */
  maximize?: boolean | undefined;
}

export interface SparseAdamGroup extends ParamGroup {
  betas: Betas;
  eps: number;
  maximize: boolean;
}

export interface SparseAdamState {
  step: number;
  exp_avg: Tensor;
  exp_avg_sq: Tensor;
}

const signature = {
  name: 'SparseAdam.__init__',
  parameters: ['params', 'lr', 'betas', 'eps', 'maximize'],
  required: 1,
} as const;

/**
 * Adam for sparse gradients: only the rows that a gradient holds are updated, and their averages with them.
 *
 * @throws {RangeError} a hyperparameter outside its range; sparse or complex parameters
 * @example
 * const embedding = new nn.Embedding(1000, 16, { sparse: true });
 * const optimizer = new optim.SparseAdam(embedding.parameters());
 */
export class SparseAdam extends StatefulOptimizer<SparseAdamGroup, SparseAdamState> {
  constructor(args: SparseAdamOptions & { params: Params<SparseAdamOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<SparseAdamOptions>],
      [lr?: Rate, betas?: Betas, eps?: number, maximize?: boolean],
      SparseAdamOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<SparseAdamOptions & { params: Params }>(signature, args);
    const { lr = 1e-3, betas = [0.9, 0.999], eps = 1e-8, maximize = false } = given;
    checkOneElement('lr', lr);
    if (!(0 < numberOf(lr))) throw new RangeError(`Invalid learning rate: ${floatText(lr)}`);
    if (!(0 < eps)) throw new RangeError(`Invalid epsilon value: ${floatText(eps)}`);
    checkBetas(betas);
    super(given.params, { lr, betas, eps, maximize });
    refuse(this.param_groups, (param) => param.is_sparse, 'Sparse', 'requires dense parameter tensors');
    refuse(this.param_groups, (param) => param.is_complex(), 'Complex', 'does not support complex parameters');
  }

  protected get sparseRefusal(): null {
    return null;
  }

  protected override newState(param: Tensor): SparseAdamState {
    return { step: 0, exp_avg: zeros_like(param), exp_avg_sq: zeros_like(param) };
  }

  protected override update(group: SparseAdamGroup, members: readonly Participant<SparseAdamState>[]): void {
    if (members.some(({ grad }) => !grad.is_sparse)) {
      throw new TorchError('SparseAdam does not support dense gradients, please consider Adam instead');
    }
    for (const { state } of members) state.step += 1;
    for (const member of members) updateOne(member, group);
  }
}

function refuse(
  groups: readonly ParamGroup[],
  isRefused: (param: Tensor) => boolean,
  kind: string,
  reason: string,
): void {
  const found = groups.flatMap(({ params }, i) =>
    params.flatMap((param, k) => (isRefused(param) ? [list([i, k])] : [])),
  );
  if (found.length > 0) throw new RangeError(`${kind} params at indices ${list(found)}: SparseAdam ${reason}`);
}

/** torch/optim/_functional.py, sparse_adam. */
function updateOne({ param, grad: given, state }: Participant<SparseAdamState>, group: SparseAdamGroup): void {
  const [beta1, beta2] = group.betas;
  const { exp_avg: average, exp_avg_sq: square, step } = state;
  const grad = (group.maximize ? given.neg() : given).coalesce();
  const values = grad._values();
  if (values.numel() === 0) return;
  const shape = { indices: grad._indices(), size: grad.size() };
  const sparse = (entries: Tensor) => sparse_coo_tensor({ ...shape, values: entries });

  const oldAverage = average.sparse_mask(grad)._values();
  const averageChange = values.sub(oldAverage).mul_(1 - beta1);
  average.add_(sparse(averageChange));
  const oldSquare = square.sparse_mask(grad)._values();
  const squareChange = values
    .pow(2)
    .sub_(oldSquare)
    .mul_(1 - beta2);
  square.add_(sparse(squareChange));

  const numerator = averageChange.add_(oldAverage);
  const denominator = squareChange.add_(oldSquare).sqrt_().add_(group.eps);
  const correction = Math.sqrt(1 - cmath.pow(beta2, step));
  const size = over(times(toScalar(group.lr), correction), 1 - cmath.pow(beta1, step));
  const change = numerator.div_(denominator);
  param.add_(sparse(isTensor(size) ? size.neg().mul(change) : change.mul(negative(size))));
}

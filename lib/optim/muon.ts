import { type Arguments, bind, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import { vector_norm } from '../generated/linalg.js';
import { addmm, zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkOneElement } from './checks.js';
import { formatted } from './format.js';
import type { ParamGroup, Params, Rate } from './groups.js';
import { minus, negative, numberOf, times, toScalar } from './rate.js';
import { type Participant, StatefulOptimizer } from './stateful_optimizer.js';

type Coefficients = readonly [a: number, b: number, c: number];
type AdjustLr = 'original' | 'match_rms_adamw' | 'spectral_unclamped';

export interface MuonOptions extends Keywords {
  /** Learning rate. Default: `1e-3`. */
  lr?: Rate | undefined;
  /** Decoupled weight decay. Default: `0.1`. */
  weight_decay?: number | undefined;
  /** Momentum factor. Default: `0.95`. */
  momentum?: number | undefined;
  /** Nesterov momentum. Default: `true`. */
  nesterov?: boolean | undefined;
  /** Coefficients of the Newton-Schulz polynomial. Default: `[3.4445, -4.775, 2.0315]`. */
  ns_coefficients?: Coefficients | undefined;
  /** Added to norms for numerical stability. Default: `1e-7`. */
  eps?: number | undefined;
  /** Newton-Schulz iterations, fewer than 100. Default: `5`. */
  ns_steps?: number | undefined;
  /** How the learning rate follows the shape of the matrix. Default: `null`, which is `'original'`. */
  adjust_lr_fn?: AdjustLr | null | undefined;
}

export interface MuonGroup extends ParamGroup {
  weight_decay: number;
  momentum: number;
  nesterov: boolean;
  ns_coefficients: Coefficients;
  eps: number;
  ns_steps: number;
  adjust_lr_fn: AdjustLr | null;
}

export interface MuonState {
  momentum_buffer: Tensor;
}

const signature = {
  name: 'Muon.__init__',
  parameters: [
    'params',
    'lr',
    'weight_decay',
    'momentum',
    'nesterov',
    'ns_coefficients',
    'eps',
    'ns_steps',
    'adjust_lr_fn',
  ],
  required: 1,
} as const;

/**
 * Muon: momentum whose matrices are brought near the closest orthogonal one by Newton-Schulz iterations in bfloat16.
 * For the matrices of hidden layers; other parameters belong to another optimizer.
 *
 * From "Muon: An optimizer for hidden layers in neural networks" (https://kellerjordan.github.io/posts/muon/).
 *
 * @throws {RangeError} a hyperparameter outside its range; a parameter that is no matrix
 * @example
 * const optimizer = new optim.Muon([model.hidden.weight], { lr: 0.02 });
 */
export class Muon extends StatefulOptimizer<MuonGroup, MuonState> {
  constructor(args: MuonOptions & { params: Params<MuonOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<MuonOptions>],
      [
        lr?: Rate,
        weight_decay?: number,
        momentum?: number,
        nesterov?: boolean,
        ns_coefficients?: Coefficients,
        eps?: number,
        ns_steps?: number,
        adjust_lr_fn?: AdjustLr | null,
      ],
      MuonOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<MuonOptions & { params: Params }>(signature, args);
    const { lr = 1e-3, weight_decay = 0.1, momentum = 0.95, nesterov = true, eps = 1e-7, ns_steps = 5 } = given;
    const { ns_coefficients = [3.4445, -4.775, 2.0315], adjust_lr_fn = null } = given;
    checkOneElement('lr', lr);
    checkAtLeast('Learning rate', lr);
    checkAtLeast('momentum', momentum);
    checkAtLeast('weight decay', weight_decay);
    if (adjust_lr_fn !== null && !(adjust_lr_fn in ratios)) {
      throw new RangeError(`Adjust learning rate function ${formatted(adjust_lr_fn)} is not supported`);
    }
    const defaults = { lr, weight_decay, momentum, nesterov, ns_coefficients, eps, ns_steps, adjust_lr_fn };
    super(given.params, defaults);
    for (const param of this.param_groups.flatMap(({ params }) => params)) {
      if (param.dim() === 2) continue;
      throw new RangeError(
        `Muon only supports 2D parameters whereas we found a parameter with size: ${String(param.size())}`,
      );
    }
  }

  protected get sparseRefusal(): string {
    return 'Muon does not support sparse gradients';
  }

  protected override newState(param: Tensor, _group: MuonGroup, grad: Tensor): MuonState {
    if (param.is_complex()) throw new TorchError('Muon does not support complex parameters');
    return { momentum_buffer: zeros_like(grad) };
  }

  protected override update(group: MuonGroup, members: readonly Participant<MuonState>[]): void {
    for (const member of members) updateOne(member, group);
  }
}

function checkAtLeast(name: string, value: Rate): void {
  if (!(0 <= numberOf(value))) throw new RangeError(`${name} should be >= 0 but is: ${formatted(value)}`);
}

/** torch/optim/_muon.py, _single_tensor_muon. */
function updateOne({ param, grad, state }: Participant<MuonState>, group: MuonGroup): void {
  const { momentum, weight_decay } = group;
  if (grad.dim() !== 2) throw new RangeError('Param gradient must be a 2D matrix');
  const lr = toScalar(group.lr);
  const buffer = state.momentum_buffer.lerp_(grad, 1 - momentum);
  const update = orthogonalized(group.nesterov ? grad.lerp(buffer, momentum) : buffer, group);
  const adjusted = times(lr, ratios[group.adjust_lr_fn ?? 'original'](param.size(0), param.size(1)));
  param.mul_(minus(1, times(lr, weight_decay)));
  param.add_(update, { alpha: numberOf(negative(adjusted)) });
}

const ratios: Record<AdjustLr, (rows: number, columns: number) => number> = {
  original: (rows, columns) => Math.sqrt(Math.max(1, rows / columns)),
  match_rms_adamw: (rows, columns) => 0.2 * Math.sqrt(Math.max(rows, columns)),
  spectral_unclamped: (rows, columns) => Math.sqrt(rows / columns),
};

/** Newton-Schulz iterations toward the nearest matrix whose singular values are all 1. */
function orthogonalized(matrix: Tensor, { ns_coefficients, ns_steps, eps }: MuonGroup): Tensor {
  if (ns_steps >= 100) throw new RangeError('Number of steps must be less than 100 for computational efficiency');
  if (ns_coefficients.length !== 3) throw new RangeError('Coefficients must be a tuple of exactly 3 values');
  const [a, b, c] = ns_coefficients;
  const isTall = matrix.size(0) > matrix.size(1);
  const start = matrix.to({ dtype: 'bfloat16', copy: true });
  let result = isTall ? start.t() : start;
  result.div_(vector_norm(result).clamp({ min: eps }));
  for (let i = 0; i < ns_steps; i++) {
    const gram = result.matmul(result.t());
    const update = addmm(gram, gram, gram, { beta: b, alpha: c });
    result = addmm(result, update, result, { beta: a });
  }
  return isTall ? result.t() : result;
}

import { enable_grad, no_grad } from '../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import { cat, view_as_real, zeros } from '../generated/torch.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkRate } from './checks.js';
import type { ParamGroup, Params, Rate } from './groups.js';
import { strongWolfe } from './line_search.js';
import { type Closure, Optimizer } from './optimizer.js';
import { isGreater, least, numberOf, over, times, toScalar } from './rate.js';
import { realView } from './stateful_optimizer.js';

export interface LBFGSOptions extends Keywords {
  /** Learning rate. Default: `1`. */
  lr?: Rate | undefined;
  /** The most iterations per step. Default: `20`. */
  max_iter?: number | undefined;
  /** The most evaluations of the closure per step. Default: `max_iter * 5 / 4`, rounded down. */
  max_eval?: number | null | undefined;
  /** Stop when no gradient is larger. Default: `1e-7`. */
  tolerance_grad?: number | undefined;
  /** Stop when the loss or the parameters change less. Default: `1e-9`. */
  tolerance_change?: number | undefined;
  /** How many updates are remembered. Default: `100`. */
  history_size?: number | undefined;
  /** The search along each direction. Default: `null`: the learning rate alone. */
  line_search_fn?: 'strong_wolfe' | null | undefined;
  /** Maximize the objective instead of minimizing it. Default: `false`. */
  maximize?: boolean | undefined;
}

export interface LBFGSGroup extends ParamGroup {
  max_iter: number;
  max_eval: number;
  tolerance_grad: number;
  tolerance_change: number;
  history_size: number;
  line_search_fn: 'strong_wolfe' | null;
  maximize: boolean;
}

/** Held for the first parameter, about all of them. */
export interface LBFGSState {
  func_evals: number;
  n_iter: number;
  al?: (Tensor | null)[];
  /** The direction and the step size of the last iteration. */
  d?: Tensor;
  t?: Rate;
  old_dirs?: Tensor[];
  old_stps?: Tensor[];
  ro?: Tensor[];
  H_diag?: Rate;
  prev_flat_grad?: Tensor | null;
  prev_loss?: number;
}

type History = Omit<LBFGSState, 'func_evals' | 'n_iter' | 'al'>;

const signature = {
  name: 'LBFGS.__init__',
  parameters: [
    'params',
    'lr',
    'max_iter',
    'max_eval',
    'tolerance_grad',
    'tolerance_change',
    'history_size',
    'line_search_fn',
    '*',
    'maximize',
  ],
  required: 1,
} as const;

/**
 * L-BFGS, after minFunc: directions from the last `history_size` changes of the gradient. One group, one device;
 * `step` needs a closure, which it calls several times.
 *
 * @throws {RangeError} a negative learning rate; more than one group
 * @example
 * const optimizer = new optim.LBFGS(model.parameters(), { line_search_fn: 'strong_wolfe' });
 * optimizer.step(() => {
 *   optimizer.zero_grad();
 *   const loss = loss_fn(model(input), target);
 *   loss.backward();
 *   return loss;
 * });
 */
export class LBFGS extends Optimizer<LBFGSGroup, LBFGSState> {
  constructor(args: LBFGSOptions & { params: Params<LBFGSOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<LBFGSOptions>],
      [
        lr?: Rate,
        max_iter?: number,
        max_eval?: number | null,
        tolerance_grad?: number,
        tolerance_change?: number,
        history_size?: number,
        line_search_fn?: 'strong_wolfe' | null,
      ],
      LBFGSOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<LBFGSOptions & { params: Params }>(signature, args);
    const { lr = 1, max_iter = 20, tolerance_grad = 1e-7, tolerance_change = 1e-9, history_size = 100 } = given;
    const { line_search_fn = null, maximize = false } = given;
    checkRate(lr);
    const max_eval = given.max_eval ?? Math.floor((max_iter * 5) / 4);
    const limits = { max_iter, max_eval, tolerance_grad, tolerance_change, history_size };
    super(given.params, { lr, ...limits, line_search_fn, maximize });
    if (this.param_groups.length !== 1) {
      throw new RangeError("LBFGS doesn't support per-parameter options (parameter groups)");
    }
  }

  protected override isWrittenAsInt(option: string): boolean {
    return option === 'lr';
  }

  /** @param closure evaluates the model anew, with gradients, and returns the loss; called several times */
  override step(closure?: null): null;
  override step<Loss>(closure: Closure<Loss>): Loss;
  override step(closure?: Closure | null): unknown {
    const [group] = this.param_groups;
    if (closure == null) throw new TypeError("LBFGS.step() missing 1 required positional argument: 'closure'");
    if (group === undefined) throw new TorchError('Expected exactly one param_group, but got 0');
    const evaluate = () => enable_grad(closure as () => object);
    const [first] = group.params;
    if (first === undefined) return evaluate();
    const state: LBFGSState = this.state.get(first) ?? { func_evals: 0, n_iter: 0 };
    this.state.set(first, state);
    return no_grad(() => minimize(group, state, evaluate) as object);
  }
}

/** torch/optim/lbfgs.py, LBFGS.step. */
function minimize(group: LBFGSGroup, state: LBFGSState, closure: () => unknown): unknown {
  const { max_iter, max_eval, tolerance_grad, tolerance_change } = group;
  const lr = toScalar(group.lr);
  const evaluate = () => {
    const value = closure() as Rate;
    return { value, loss: group.maximize ? -numberOf(value) : numberOf(value), gradient: flatGradient(group) };
  };
  const original = evaluate();
  let { loss, gradient } = original;
  let evaluations = 1;
  state.func_evals += 1;
  if (isSmall(gradient, tolerance_grad)) return original.value;
  const work: History = { ...state };
  let d = state.d ?? gradient;
  let t: Rate = state.t ?? lr;
  for (let iteration = 1; iteration <= max_iter; iteration++) {
    state.n_iter += 1;
    d = state.n_iter === 1 ? firstDirection(work, gradient) : direction(state, work, d.mul(t), gradient, group);
    if (work.prev_flat_grad == null) work.prev_flat_grad = gradient.clone();
    else work.prev_flat_grad.copy_(gradient);
    const previousLoss = loss;
    work.prev_loss = loss;
    t = state.n_iter === 1 ? times(least(1, over(1, gradient.abs().sum())), lr) : lr;
    const slope = gradient.dot(d);
    if (isGreater(slope, -tolerance_change)) break;

    let used = 0;
    if (group.line_search_fn !== null) {
      const found = searchLine(group, evaluate, t, d, { loss, gradient, slope }, max_eval - evaluations);
      ({ loss, gradient, t } = found);
      used = found.evaluations;
      addAlong(group, t, d);
    } else {
      addAlong(group, t, d);
      if (iteration !== max_iter) {
        ({ loss, gradient } = evaluate());
        used = 1;
      }
    }
    evaluations += used;
    state.func_evals += used;
    if (iteration === max_iter || evaluations >= max_eval || isSmall(gradient, tolerance_grad)) break;
    if (isSmall(d.mul(t), tolerance_change) || Math.abs(loss - previousLoss) < tolerance_change) break;
  }
  remember(state, { ...work, d, t });
  return original.value;
}

function isSmall(values: Tensor, tolerance: number): boolean {
  return values.abs().max().le(tolerance).item<boolean>();
}

function firstDirection(work: History, gradient: Tensor): Tensor {
  Object.assign(work, { old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
  return gradient.neg();
}

/** The next direction, by the two-loop recursion over the remembered changes. */
function direction(state: LBFGSState, work: History, step: Tensor, gradient: Tensor, group: LBFGSGroup): Tensor {
  remembered(work, gradient.sub(work.prev_flat_grad ?? gradient), step, group.history_size);
  const { old_dirs = [], old_stps = [], ro = [] } = work;
  state.al ??= Array<null>(group.history_size).fill(null);
  const { al } = state;
  const q = gradient.neg();
  for (let i = old_dirs.length - 1; i >= 0; i--) {
    const [dir, past, weight] = [old_dirs[i], old_stps[i], ro[i]];
    if (!dir || !past || !weight) continue;
    const factor = past.dot(q).mul(weight);
    al[i] = factor;
    q.add_(dir, { alpha: -factor.item() });
  }
  const r = q.mul(work.H_diag ?? 1);
  for (const [i, dir] of old_dirs.entries()) {
    const [past, weight, factor] = [old_stps[i], ro[i], al[i]];
    if (!past || !weight || !factor) continue;
    const beta = dir.dot(r).mul(weight);
    r.add_(past, { alpha: factor.sub(beta).item() });
  }
  return r;
}

/** Keeps a change of the gradient and the step that made it, unless the curvature is too small. */
function remembered(work: History, change: Tensor, step: Tensor, history_size: number): void {
  const { old_dirs = [], old_stps = [], ro = [] } = work;
  const curvature = change.dot(step);
  if (!curvature.gt(1e-10).item<boolean>()) return;
  if (old_dirs.length === history_size) for (const list of [old_dirs, old_stps, ro]) list.shift();
  old_dirs.push(change);
  old_stps.push(step);
  ro.push(curvature.reciprocal());
  work.H_diag = curvature.div(change.dot(change));
}

const lasting = ['d', 't', 'old_dirs', 'old_stps', 'ro', 'H_diag', 'prev_flat_grad', 'prev_loss'] as const;

/** Takes over what the next step needs, out of reach of any `tidy` around this one. */
function remember(state: LBFGSState, work: History): void {
  Object.assign(state, Object.fromEntries(lasting.map((key) => [key, work[key]])));
  const values = [...(state.al ?? []), ...lasting.flatMap((key): unknown => state[key])];
  for (const value of values) if (isTensor(value)) keep(value);
}

function flatGradient({ params, maximize }: LBFGSGroup): Tensor {
  const views = params.map((param) => {
    const { grad } = param;
    const dense = grad?.is_sparse ? grad.to_dense() : grad;
    const flat = dense === null || dense === undefined ? flatZeros(param) : dense.view(-1);
    return flat.is_complex() ? view_as_real(flat).view(-1) : flat;
  });
  const flat = cat(views, 0);
  return maximize ? flat.neg_() : flat;
}

function flatZeros(param: Tensor): Tensor {
  return zeros([param.numel()], { dtype: param.dtype, device: param.device });
}

/** Moves all parameters by `t` times their part of the flat direction. */
function addAlong({ params }: LBFGSGroup, t: Rate, flat: Tensor): void {
  const alpha = numberOf(t);
  let offset = 0;
  for (const param of params) {
    const target = realView(param);
    const count = target.numel();
    target.add_(flat.narrow(0, offset, count).view_as(target), { alpha });
    offset += count;
  }
}

function searchLine(
  group: LBFGSGroup,
  evaluate: () => { loss: number; gradient: Tensor },
  t: Rate,
  d: Tensor,
  start: { loss: number; gradient: Tensor; slope: Tensor },
  maxSteps: number,
) {
  if (group.line_search_fn !== 'strong_wolfe') throw new TorchError("only 'strong_wolfe' is supported");
  const initial = group.params.map((param) => param.clone());
  const at = (size: Rate) => {
    addAlong(group, size, d);
    const result = evaluate();
    for (const [i, param] of group.params.entries()) param.copy_(initial[i] ?? param);
    return result;
  };
  return strongWolfe(at, t, d, start, { maxSteps });
}

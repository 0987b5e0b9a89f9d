import { type Arguments, bind } from '../bind.js';
import { full_like, where, zeros_like } from '../generated/torch.js';
import type { Tensor } from '../tensor.js';
import { checkCapturable, checkRate } from './checks.js';
import { floatText } from './format.js';
import { type Params, type Rate, setDefaults } from './groups.js';
import type { CapturableOptions, CommonGroup, CommonOptions } from './options.js';
import { numberOf } from './rate.js';
import { type Participant, realView, StatefulOptimizer, stepCount } from './stateful_optimizer.js';

export interface RpropOptions extends CommonOptions, CapturableOptions {
  /** The first step sizes. Default: `1e-2`. */
  lr?: Rate | undefined;
  /** Factors of a step size after a change of the gradient's sign, and after none. Default: `[0.5, 1.2]`. */
  etas?: readonly [etaminus: number, etaplus: number] | undefined;
  /** The smallest and the largest step size. Default: `[1e-6, 50]`. */
  step_sizes?: readonly [min: number, max: number] | undefined;
}

export interface RpropGroup extends CommonGroup {
  etas: readonly [etaminus: number, etaplus: number];
  step_sizes: readonly [min: number, max: number];
  capturable: boolean;
}

export interface RpropState {
  step: Tensor;
  /** The gradient of the step before. */
  prev: Tensor;
  step_size: Tensor;
}

const signature = {
  name: 'Rprop.__init__',
  parameters: ['params', 'lr', 'etas', 'step_sizes', '*', 'capturable', 'foreach', 'maximize', 'differentiable'],
  required: 1,
} as const;

/**
 * Resilient backpropagation: step sizes that grow and shrink with the sign of the gradient alone.
 *
 * @throws {RangeError} a negative learning rate, or `etas` that are not on both sides of 1
 * @example
 * const optimizer = new optim.Rprop(model.parameters());
 */
export class Rprop extends StatefulOptimizer<RpropGroup, RpropState> {
  constructor(args: RpropOptions & { params: Params<RpropOptions> });
  constructor(
    ...args: Arguments<
      [params: Params<RpropOptions>],
      [lr?: Rate, etas?: readonly [number, number], step_sizes?: readonly [number, number]],
      RpropOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<RpropOptions & { params: Params }>(signature, args);
    const { lr = 1e-2, etas = [0.5, 1.2], step_sizes = [1e-6, 50] } = given;
    const { foreach = null, maximize = false, differentiable = false, capturable = false } = given;
    checkRate(lr);
    if (!(0 < etas[0] && etas[0] < 1 && 1 < etas[1])) {
      throw new RangeError(`Invalid eta values: ${floatText(etas[0])}, ${floatText(etas[1])}`);
    }
    super(given.params, { lr, etas, step_sizes, foreach, maximize, differentiable, capturable });
  }

  protected get sparseRefusal(): string {
    return 'Rprop does not support sparse gradients';
  }

  override __setstate__(state: { state: Map<Tensor, RpropState>; param_groups: RpropGroup[] }): void {
    super.__setstate__(state);
    const added = { foreach: null, maximize: false, differentiable: false, capturable: false };
    for (const group of this.param_groups) setDefaults(group, added);
    this.restoreSteps();
  }

  protected override newState(param: Tensor, group: RpropGroup, grad: Tensor): RpropState {
    const size = numberOf(group.lr);
    const start = param.is_complex() ? { re: size, im: size } : size;
    return { step: stepCount(param, group), prev: zeros_like(param), step_size: full_like(grad, start) };
  }

  protected override update(group: RpropGroup, members: readonly Participant<RpropState>[]): void {
    this.asLists(group, members); // the same arithmetic; refuses `differentiable`
    for (const member of members) updateOne(member, group);
  }
}

/** torch/optim/rprop.py, _single_tensor_rprop. */
function updateOne({ param, grad: given, state }: Participant<RpropState>, group: RpropGroup): void {
  const [etaminus] = group.etas;
  if (group.capturable) checkCapturable('params and state_steps', [param, state.step]);
  state.step.add_(1);
  let grad = realView(group.maximize ? given.neg() : given);
  const previous = realView(state.prev);
  const size = realView(state.step_size);
  const factor = factors(grad.mul(group.differentiable ? previous.clone() : previous).sign(), group.etas);
  size.mul_(factor).clamp_(...group.step_sizes);
  // Where the sign changed, the next step does not count as another change.
  grad = where(factor.eq(etaminus), 0, grad);
  realView(param).addcmul_(grad.sign(), size, { value: -1 });
  previous.copy_(grad);
}

function factors(sign: Tensor, [etaminus, etaplus]: readonly [number, number]): Tensor {
  const falling = sign.lt(0);
  const still = sign.eq(0);
  return sign.masked_fill_(sign.gt(0), etaplus).masked_fill_(falling, etaminus).masked_fill_(still, 1);
}

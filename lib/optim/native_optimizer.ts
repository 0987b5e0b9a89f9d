import { get_default_dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { full, view_as_real } from '../generated/torch.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import { checkFusedParam, checkUnscaled } from './checks.js';
import { GroupwiseOptimizer } from './optimizer.js';
import type { CommonGroup } from './options.js';
import { type NativeStep, stepNatively } from './step.js';

/** A parameter that takes part in a step, with its gradient and state. */
export interface Participant<State> {
  readonly param: Tensor;
  readonly grad: Tensor;
  readonly state: State;
}

/** Groups whose members count their steps on a device, which only some optimizers have. */
interface DeviceOptions {
  readonly fused?: boolean | null;
  readonly capturable?: boolean;
}

/** An optimizer with a state per parameter, begun when its first gradient arrives. */
export abstract class StatefulOptimizer<Group extends CommonGroup, State extends object> extends GroupwiseOptimizer<
  Group,
  State
> {
  /** The sentence that refuses sparse gradients, or null where they are supported. */
  protected abstract readonly sparseRefusal: string | null;

  /** The state of a parameter that has not been updated yet. */
  protected abstract newState(param: Tensor, group: Group): State;

  /** The update in operators, in the order of upstream's `_single_tensor_*`. */
  protected abstract update(group: Group, members: readonly Participant<State>[]): void;

  protected override stepGroup(group: Group): void {
    this.inUpdateMode(() => this.update(group, this.participants(group)));
  }

  /** The members of the group that have a gradient; new ones get a state. */
  protected participants(group: Group): Participant<State>[] {
    const members: Participant<State>[] = [];
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (this.sparseRefusal !== null && grad.layout !== 'strided') throw new TorchError(this.sparseRefusal);
      members.push({ param, grad, state: this.stateOf(param, group) });
    }
    return members;
  }

  private stateOf(param: Tensor, group: Group): State {
    const known = this.state.get(param);
    if (known !== undefined && Object.keys(known).length > 0) return known;
    const state = this.newState(param, group);
    for (const value of Object.values(state)) if (isTensor(value)) keep(value);
    this.state.set(param, state);
    return state;
  }

  /** Checkpoints of old versions hold step counts that are numbers. */
  protected restoreSteps(): void {
    for (const group of this.param_groups) {
      for (const param of group.params) {
        const state = this.state.get(param) as { step?: unknown } | undefined;
        if (state === undefined || isTensor(state.step)) continue;
        if (typeof state.step === 'number') state.step = keep(stepCount(param, group as DeviceOptions, state.step));
      }
    }
  }
}

/** An optimizer whose groups are stepped in one native call each, where no operator of autograd has to follow. */
export abstract class NativeOptimizer<Group extends CommonGroup, State extends object> extends StatefulOptimizer<
  Group,
  State
> {
  protected abstract nativeStep(group: Group): NativeStep;

  /** Whether only operators can do the update: gradients flow through it, or hyperparameters are tensors. */
  protected needsOperators(group: Group): boolean {
    return group.differentiable;
  }

  protected override stepGroup(group: Group): void {
    const step = this.nativeStep(group);
    if (step.mode !== 'fused') checkUnscaled(this);
    let outcome = this.needsOperators(group) ? 'unsupported' : stepNatively(step, group.params, this.state);
    if (outcome === 'missing state') {
      for (const { param } of this.participants(group)) if (step.mode === 'fused') checkFusedParam(param);
      outcome = stepNatively(step, group.params, this.state);
    }
    if (outcome !== 'done') super.stepGroup(group);
  }
}

/** A step count: float32 on the CPU, on the parameter's device where a kernel there reads it. */
export function stepCount(param: Tensor, { fused, capturable }: DeviceOptions, value = 0): Tensor {
  const dtype = !fused && get_default_dtype() === 'float64' ? 'float64' : 'float32';
  const device = fused || capturable ? param.device : 'cpu';
  return full([], value, { dtype, device });
}

/** Complex tensors as pairs of real numbers, others as they are. */
export function realView(value: Tensor): Tensor {
  return value.is_complex() ? view_as_real(value) : value;
}

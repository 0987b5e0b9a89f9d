import { get_default_dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { full, view_as_real } from '../generated/torch.js';
import { keep } from '../memory.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { ParamGroup } from './groups.js';
import { GroupwiseOptimizer } from './optimizer.js';

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

interface ListOptions {
  readonly foreach?: boolean | null;
  readonly differentiable?: boolean;
}

/** An optimizer with a state per parameter, begun when its first gradient arrives. */
export abstract class StatefulOptimizer<Group extends ParamGroup, State extends object> extends GroupwiseOptimizer<
  Group,
  State
> {
  /** The sentence that refuses sparse gradients, or null where they are supported. */
  protected abstract readonly sparseRefusal: string | null;

  /** The state of a parameter that has not been updated yet. */
  protected abstract newState(param: Tensor, group: Group, grad: Tensor): State;

  /** The update in operators, in the order of upstream's `_single_tensor_*`. */
  protected abstract update(group: Group, members: readonly Participant<State>[]): void;

  protected override stepGroup(group: Group): void {
    this.inUpdateMode(() => this.update(group, this.participants(group)));
  }

  /** Whether upstream would use its list kernels, whose order of arithmetic may differ. */
  protected asLists(group: Group, members: readonly Participant<State>[]): boolean {
    const { foreach, differentiable } = group as ListOptions;
    if (foreach && differentiable) throw new TorchError("_foreach ops don't support autograd");
    return foreach ?? (!differentiable && members.length > 0 && members.every(({ param }) => param.is_cuda));
  }

  /** The members of the group that have a gradient; new ones get a state. */
  protected participants(group: Group): Participant<State>[] {
    const members: Participant<State>[] = [];
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (this.sparseRefusal !== null && grad.layout !== 'strided') throw new TorchError(this.sparseRefusal);
      members.push({ param, grad, state: this.stateOf(param, group, grad) });
    }
    return members;
  }

  private stateOf(param: Tensor, group: Group, grad: Tensor): State {
    const known = this.state.get(param);
    if (known !== undefined && Object.keys(known).length > 0) return known;
    const state = this.newState(param, group, grad);
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

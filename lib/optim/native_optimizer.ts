import { checkFusedParam, checkUnscaled } from './checks.js';
import type { CommonGroup } from './options.js';
import { StatefulOptimizer } from './stateful_optimizer.js';
import { type NativeStep, stepNatively } from './step.js';

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

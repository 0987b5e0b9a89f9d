import { type Arguments, bind, type Keywords } from '../../bind.js';
import { tensor } from '../../creation.js';
import { deepcopy } from '../../deepcopy.js';
import type { DeviceLike } from '../../device.js';
import { TorchError } from '../../errors.js';
import { Module } from '../../nn/module.js';
import type { Tensor } from '../../tensor.js';
import { type AvgFn, get_swa_avg_fn, get_swa_multi_avg_fn, type MultiAvgFn, pairs } from './averaging.js';

export interface AveragedModelOptions extends Keywords {
  /** Where the averages are kept. Default: where the model is. */
  device?: DeviceLike | null | undefined;
  /** How one parameter is averaged. Default: `null`, all models weigh the same. */
  avg_fn?: AvgFn | null | undefined;
  /** How lists of parameters are averaged, in place. Default: `null`. */
  multi_avg_fn?: MultiAvgFn | null | undefined;
  /** Average the buffers too; otherwise they are copied from the model. Default: `false`. */
  use_buffers?: boolean | undefined;
}

interface AveragedModelValues extends AveragedModelOptions {
  model: Module;
}

const averagedModel = {
  name: 'AveragedModel.__init__',
  parameters: ['model', 'device', 'avg_fn', 'multi_avg_fn', 'use_buffers'],
  required: 1,
} as const;

/**
 * A copy of a model that holds averages of the model's parameters; calling it runs the copy.
 *
 * The first `update_parameters` takes the model over, each later one averages. From "Averaging Weights Leads to Wider
 * Optima and Better Generalization" (https://arxiv.org/abs/1803.05407).
 *
 * @throws {TorchError} both `avg_fn` and `multi_avg_fn` are given
 * @example
 * const average = new optim.swa_utils.AveragedModel(model);
 * for (const [x, y] of loader) {
 *   optimizer.zero_grad();
 *   loss_fn(model(x), y).backward();
 *   optimizer.step();
 *   average.update_parameters(model);
 * }
 * optim.swa_utils.update_bn(loader, average);
 */
export class AveragedModel<M extends Module = Module> extends Module {
  declare module: M;
  /** How many models were averaged: int64, 0-dimensional. */
  declare n_averaged: Tensor;
  avg_fn: AvgFn | null;
  multi_avg_fn: MultiAvgFn | null;
  use_buffers: boolean;

  constructor(args: AveragedModelOptions & { model: M });
  constructor(
    ...args: Arguments<
      [model: M],
      [device?: DeviceLike | null, avg_fn?: AvgFn | null, multi_avg_fn?: MultiAvgFn | null, use_buffers?: boolean],
      AveragedModelOptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<AveragedModelValues>(averagedModel, args);
    const { model, device = null, avg_fn = null, multi_avg_fn = null, use_buffers = false } = given;
    super();
    if (avg_fn !== null && multi_avg_fn !== null) {
      throw new TorchError('Only one of avg_fn and multi_avg_fn should be provided');
    }
    const copy = deepcopy(model);
    this.add_module('module', device === null ? copy : copy.to(device));
    this.register_buffer('n_averaged', tensor(0, { dtype: 'int64', device }));
    this.avg_fn = avg_fn;
    this.multi_avg_fn = multi_avg_fn;
    this.use_buffers = use_buffers;
  }

  forward(...args: Parameters<M['forward']>): ReturnType<M['forward']> {
    return (this.module as Module)(...args) as ReturnType<M['forward']>; // a call of M runs its forward
  }

  /**
   * Averages the parameters of `model` in, and takes its buffers over, or with `use_buffers` averages them as well.
   *
   * @throws {RangeError} `model` has another number of buffers
   */
  update_parameters(model: Module): void {
    const averaged = this.averaged(this.module).map((p) => p.detach());
    const current = this.averaged(model).slice(0, averaged.length);
    const moved = current.map((p, i) => p.detach().to(averaged[i]?.device ?? p.device));
    if (this.n_averaged.item() === 0) for (const [p, q] of pairs(averaged, moved)) p.copy_(q);
    else this.average(averaged.slice(0, moved.length), moved);
    if (!this.use_buffers) copyBuffers(this.module, model);
    this.n_averaged.add_(1);
  }

  /** What is averaged of `model`. */
  private averaged(model: Module): Tensor[] {
    return this.use_buffers ? [...model.parameters(), ...model.buffers()] : model.parameters();
  }

  private average(averaged: readonly Tensor[], current: readonly Tensor[]): void {
    const { multi_avg_fn, avg_fn, n_averaged } = this;
    if (avg_fn !== null && multi_avg_fn === null) {
      averageEach(avg_fn, averaged, current, n_averaged);
      return;
    }
    for (const group of grouped(averaged, current)) {
      const count = n_averaged.to(group.averaged[0]?.device ?? n_averaged.device);
      const inLists = multi_avg_fn ?? (group.averaged[0]?.is_cuda ? get_swa_multi_avg_fn() : null);
      if (inLists !== null) inLists(group.averaged, group.current, count);
      else averageEach(get_swa_avg_fn(), group.averaged, group.current, count);
    }
  }
}

function averageEach(avg_fn: AvgFn, averaged: readonly Tensor[], current: readonly Tensor[], count: Tensor): void {
  for (const [p, q] of pairs(averaged, current)) p.copy_(avg_fn(p, q, count.to(p.device)));
}

function copyBuffers(to: Module, from: Module): void {
  const [targets, sources] = [to.buffers(), from.buffers()];
  if (targets.length !== sources.length) {
    throw new RangeError(
      `zip() argument 2 is ${sources.length > targets.length ? 'longer' : 'shorter'} than argument 1`,
    );
  }
  for (const [target, source] of pairs(targets, sources)) {
    target.detach().copy_(source.detach().to(target.device));
  }
}

interface ListPair {
  readonly averaged: Tensor[];
  readonly current: Tensor[];
}

/** The lists in parts of one device and one dtype each: the list kernels want uniform lists. */
function grouped(averaged: readonly Tensor[], current: readonly Tensor[]): Iterable<ListPair> {
  const groups = new Map<string, ListPair>();
  for (const [p, q] of pairs(averaged, current)) {
    const key = `${p.device} ${p.dtype}`;
    const group = groups.get(key) ?? { averaged: [], current: [] };
    groups.set(key, group);
    group.averaged.push(p);
    group.current.push(q);
  }
  return groups.values();
}

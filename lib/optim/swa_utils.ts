/** torch.optim.swa_utils: averages of a model's weights along training. */
import '../tensor_methods.js';
import { no_grad } from '../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../bind.js';
import * as cmath from '../cmath.js';
import { tensor } from '../creation.js';
import { deepcopy } from '../deepcopy.js';
import type { DeviceLike } from '../device.js';
import { TorchError } from '../errors.js';
import { _foreach_add_, _foreach_addcdiv_, _foreach_lerp_, _foreach_sub } from '../generated/private.js';
import { Module } from '../nn/module.js';
import { _BatchNorm } from '../nn/modules/batchnorm.js';
import { isTensor, type Tensor } from '../tensor.js';
import { formatted } from './format.js';
import type { ParamGroup, Rate } from './groups.js';
import type { ByName, ResumeOptions } from './lr_scheduler/arguments.js';
import { type AnyOptimizer, checkOptimizer, LRScheduler, perGroup } from './lr_scheduler/scheduler.js';
import { minus, numberOf, over, plus, times } from './rate.js';

/** The new value of an averaged parameter, from its value, the model's, and the number of models averaged so far. */
export type AvgFn = (averaged_param: Tensor, current_param: Tensor, num_averaged: Tensor) => Tensor;

/** Updates averaged parameters in place; all have one device and one dtype. */
export type MultiAvgFn = (
  averaged_param_list: readonly Tensor[],
  current_param_list: readonly Tensor[],
  num_averaged: Tensor | number,
) => void;

export interface DecayOptions extends Keywords {
  /** What stays of the average at each update, in [0, 1]. Default: `0.999`. */
  decay?: number | undefined;
}

type DecayArguments = Arguments<[], [decay?: number], DecayOptions>;

function decayOf(name: string, args: readonly unknown[]): number {
  const { decay = 0.999 } = bind<DecayOptions>({ name, parameters: ['decay'], required: 0 }, args);
  if (decay < 0 || decay > 1) {
    throw new RangeError(`Invalid decay value ${formatted(decay)} provided. Please provide a value in [0,1] range.`);
  }
  return decay;
}

/** The list kernels interpolate floating point and complex numbers alone. */
function interpolates([first]: readonly Tensor[]): boolean {
  return first !== undefined && (first.is_floating_point() || first.is_complex());
}

/**
 * Exponential moving averages of whole lists: `average = decay * average + (1 - decay) * current`, in place.
 *
 * @throws {RangeError} a `decay` outside [0, 1]
 * @example
 * const average = new optim.swa_utils.AveragedModel(model, {
 *   multi_avg_fn: optim.swa_utils.get_ema_multi_avg_fn(0.99),
 * });
 */
export function get_ema_multi_avg_fn(...args: DecayArguments): MultiAvgFn {
  const decay = decayOf('get_ema_multi_avg_fn', args);
  return (averaged, current) =>
    no_grad(() => {
      if (interpolates(averaged)) {
        _foreach_lerp_(averaged, current, 1 - decay);
        return;
      }
      for (const [p, q] of pairs(averaged, current)) p.copy_(p.mul(decay).add(q.mul(1 - decay)));
    });
}

/** The average of all models seen, in which each weighs the same, of whole lists in place. */
export function get_swa_multi_avg_fn(): MultiAvgFn {
  return (averaged, current, num_averaged) =>
    no_grad(() => {
      const count = plus(num_averaged, 1);
      if (interpolates(averaged)) {
        _foreach_lerp_(averaged, current, numberOf(over(1, count)));
        return;
      }
      const differences = _foreach_sub(current, averaged);
      if (isTensor(count)) _foreach_addcdiv_(averaged, differences, Array<Tensor>(averaged.length).fill(count));
      else _foreach_add_(averaged, differences, { alpha: 1 / count });
    });
}

/**
 * The exponential moving average of one parameter: `decay * average + (1 - decay) * current`.
 *
 * @throws {RangeError} a `decay` outside [0, 1]
 * @example
 * const average = new optim.swa_utils.AveragedModel(model, { avg_fn: optim.swa_utils.get_ema_avg_fn(0.99) });
 */
export function get_ema_avg_fn(...args: DecayArguments): AvgFn {
  const decay = decayOf('get_ema_avg_fn', args);
  return (averaged, current) => no_grad(() => averaged.mul(decay).add(current.mul(1 - decay)));
}

/** The average of all models seen, in which each weighs the same, of one parameter. */
export function get_swa_avg_fn(): (averaged: Tensor, current: Tensor, num_averaged: Tensor | number) => Tensor {
  return (averaged, current, num_averaged) =>
    no_grad(() => averaged.add(current.sub(averaged).div(plus(num_averaged, 1))));
}

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

/** Python's `zip`: up to the end of the shorter list. */
function* pairs(a: readonly Tensor[], b: readonly Tensor[]): Generator<readonly [Tensor, Tensor]> {
  for (const [i, first] of a.entries()) {
    const second = b[i];
    if (second === undefined) return;
    yield [first, second];
  }
}

export interface UpdateBnOptions extends Keywords {
  /** Where batches are moved before `model` sees them. Default: they stay where they are. */
  device?: DeviceLike | null | undefined;
}

interface UpdateBnValues extends UpdateBnOptions {
  loader: Iterable<unknown>;
  model: Module;
}

/**
 * Computes the running statistics of all batch normalisations in `model` anew, in one pass over the data.
 *
 * Batches are tensors, or lists whose first element is the input of `model`. Statistics weigh all batches the same.
 *
 * @example
 * optim.swa_utils.update_bn(loader, average);
 */
export function update_bn(args: UpdateBnValues): void;
export function update_bn(
  ...args: Arguments<[loader: Iterable<unknown>, model: Module], [device?: DeviceLike | null], UpdateBnOptions>
): void;
export function update_bn(...args: unknown[]): void {
  const signature = { name: 'update_bn', parameters: ['loader', 'model', 'device'], required: 2 };
  const { loader, model, device = null } = bind<UpdateBnValues>(signature, args);
  const layers = model.modules().filter((module) => module instanceof _BatchNorm);
  if (layers.length === 0) return;
  const momenta = layers.map(({ momentum }) => momentum);
  const wasTraining = model.training;
  try {
    model.train();
    for (const layer of layers) {
      layer.reset_running_stats();
      layer.momentum = null;
    }
    no_grad(() => {
      for (const batch of loader) model(inputOf(batch, device));
    });
  } finally {
    for (const [i, layer] of layers.entries()) layer.momentum = momenta[i] ?? null;
    model.train(wasTraining);
  }
}

function inputOf(batch: unknown, device: DeviceLike | null): unknown {
  const input: unknown = Array.isArray(batch) ? batch[0] : batch;
  return device === null ? input : (input as Tensor).to(device); // Python calls `to` on whatever the loader gives
}

export interface SWALROptions extends ResumeOptions {
  /** The epochs that the change takes. Default: `10`. */
  anneal_epochs?: number | undefined;
  /** Along half a cosine or a line. Default: `'cos'`. */
  anneal_strategy?: AnnealStrategy | undefined;
}

export type AnnealStrategy = 'cos' | 'linear';

interface Target {
  swa_lr: Rate | readonly Rate[];
}

const swalr = {
  name: 'SWALR.__init__',
  parameters: ['optimizer', 'swa_lr', 'anneal_epochs', 'anneal_strategy', 'last_epoch'],
  required: 2,
} as const;

const annealings: Readonly<Record<AnnealStrategy, (t: number) => number>> = {
  cos: (t) => (1 - cmath.cos(Math.PI * t)) / 2,
  linear: (t) => t,
};

/**
 * Changes the learning rates to `swa_lr` within `anneal_epochs`, and keeps them there: for averaging weights.
 *
 * @throws {RangeError} a list `swa_lr` that is not one value per group, an unknown strategy, a negative or fractional
 *   number of epochs
 * @example
 * const scheduler = new optim.swa_utils.SWALR(optimizer, 0.05, { anneal_epochs: 20, anneal_strategy: 'linear' });
 */
export class SWALR extends LRScheduler {
  declare anneal_epochs: number;
  declare _anneal_strategy: AnnealStrategy;

  constructor(args: ByName<Target, SWALROptions>);
  constructor(optimizer: AnyOptimizer, args: SWALROptions & Target);
  constructor(
    ...args: Arguments<
      [optimizer: AnyOptimizer, swa_lr: Rate | readonly Rate[]],
      [anneal_epochs?: number, anneal_strategy?: AnnealStrategy, last_epoch?: number],
      SWALROptions
    >
  );
  constructor(...args: unknown[]) {
    const given = bind<ByName<Target, SWALROptions>>(swalr, args);
    const { optimizer, swa_lr, anneal_epochs = 10, anneal_strategy = 'cos', last_epoch } = given;
    checkOptimizer(optimizer);
    const rates = perGroup('swa_lr', optimizer, swa_lr);
    if (!Object.hasOwn(annealings, anneal_strategy)) {
      throw new RangeError(`anneal_strategy must be one of 'cos' or 'linear', instead got ${anneal_strategy}`);
    }
    if (!Number.isInteger(anneal_epochs) || anneal_epochs < 0) {
      throw new RangeError(`anneal_epochs must be equal or greater than 0, got ${formatted(anneal_epochs)}`);
    }
    for (const [i, group] of (optimizer.param_groups as ParamGroup[]).entries()) group['swa_lr'] = rates[i];
    super(optimizer, last_epoch, { _anneal_strategy: anneal_strategy, anneal_epochs });
  }

  /** How far the change is, from 0 to 1, at the part `t` of its epochs. */
  get anneal_func(): (t: number) => number {
    return annealings[this._anneal_strategy];
  }

  override get_lr(): Rate[] {
    this.warnOutsideStep();
    const step = this.anneal_epochs === 0 ? Math.max(1, this._step_count - 1) : this._step_count - 1;
    const [before, now] = [this.progress(step - 1), this.progress(step)];
    return (this.optimizer.param_groups as ParamGroup[]).map((group) => {
      const target = group['swa_lr'] as Rate; // set by the constructor
      const initial = before === 1 ? target : over(minus(group.lr, times(before, target)), 1 - before);
      return plus(times(target, now), times(initial, 1 - now));
    });
  }

  private progress(step: number): number {
    return this.anneal_func(Math.max(0, Math.min(1, step / Math.max(1, this.anneal_epochs))));
  }
}

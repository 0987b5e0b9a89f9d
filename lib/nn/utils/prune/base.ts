import { isPlainObject } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import { ones_like } from '../../../generated/torch.js';
import type { Slice } from '../../../indexing.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import type { Module } from '../../module.js';
import type { Parameter } from '../../parameter.js';
import { typename } from '../../typename.js';
import { attach, attached, detach, dropName, setField } from '../recomputation.js';

/** What a method may prune: single elements, whole channels along `dim`, or what its mask says. */
export type PruningType = 'unstructured' | 'structured' | 'global';

// Tensors under a name: a parameter before pruning, then its original, its mask, and the product of the two.
const read = (module: Module, name: string): Tensor => Reflect.get(module, name) as Tensor;

function checkScores(scores: Tensor, wanted: Tensor, subject: string): void {
  if (String(scores.shape) === String(wanted.shape)) return;
  throw new TorchError(
    `importance_scores should have the same shape as ${subject}, got ${scores.shape} vs ${wanted.shape}`,
  );
}

/**
 * A way to choose the elements of a tensor that become zero. A subclass says how by `compute_mask`, which gets scores and the
 * mask so far, and by `PRUNING_TYPE` what it is given when it prunes a tensor further.
 *
 * @example
 * class EveryOther extends prune.BasePruningMethod {
 *   override readonly PRUNING_TYPE = 'unstructured';
 *   override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
 *     const mask = default_mask.clone();
 *     mask.view(-1).index_put_(['::2'], 0);
 *     return mask;
 *   }
 * }
 * EveryOther.apply(layer, 'bias');
 */
export abstract class BasePruningMethod {
  abstract readonly PRUNING_TYPE: PruningType;
  /** The name of the parameter that is pruned. */
  _tensor_name: string | null = null;

  /** The mask, of the shape of `t`: 0 for what is pruned. */
  abstract compute_mask(t: Tensor, default_mask: Tensor): Tensor;

  /** The pruned tensor: the original times the mask. */
  apply_mask(module: Module): Tensor {
    const name = this.pruned(module, 'has to be pruned');
    const original = read(module, `${name}_orig`);
    return read(module, `${name}_mask`).to(original.dtype).mul(original);
  }

  /** `t` with what the method chooses set to zero. */
  prune(t: Tensor, default_mask: Tensor | null = null, importance_scores: Tensor | null = null): Tensor {
    if (importance_scores !== null) checkScores(importance_scores, t, 'tensor t');
    return t.mul(this.compute_mask(importance_scores ?? t, default_mask ?? ones_like(t)));
  }

  /** Makes the pruned values those of the parameter, which is no longer pruned; what is zero may be trained again. */
  remove(module: Module): void {
    const name = this.pruned(module, 'has to be pruned before pruning can be removed');
    const weight = this.apply_mask(module);
    const original = module.get_parameter(`${name}_orig`);
    original.data = weight.data;
    for (const gone of [name, `${name}_orig`, `${name}_mask`]) dropName(module, gone);
    module.register_parameter(name, original);
  }

  private pruned(module: Module, otherwise: string): string {
    if (this._tensor_name === null) throw new TorchError(`Module ${module} ${otherwise}`);
    return this._tensor_name;
  }

  /**
   * Prunes a parameter by a method made of `args`, on top of what prunes it already, and gives the method, or the container of
   * all. `importance_scores`, behind the arguments or among their keywords, decide in place of the values.
   *
   * Throws TorchError when the scores have another shape.
   */
  static apply<Args extends unknown[]>(
    this: new (
      ...args: Args
    ) => BasePruningMethod,
    module: Module,
    name: string,
    ...args: Args | [...Args, { importance_scores: Tensor | null }]
  ): BasePruningMethod {
    const last = args.at(-1);
    const { importance_scores = null, ...keywords }: Record<string, unknown> = isPlainObject(last) ? last : {};
    const values: unknown[] = isPlainObject(last) ? args.slice(0, -1) : args;
    const given = Object.keys(keywords).length > 0 ? [...values, keywords] : values;
    // Without the scores they are the constructor's.
    return applyMethod(
      module,
      name,
      new this(...(given as Args)),
      isTensor(importance_scores) ? importance_scores : null,
    );
  }
}

/** Prunes `module[name]` by `added`. When it throws, the module is as it was. */
export function applyMethod(
  module: Module,
  name: string,
  added: BasePruningMethod,
  scores: Tensor | null,
): BasePruningMethod {
  added._tensor_name = name;
  const present = methodOf(module, name);
  const current = read(module, name);
  if (scores !== null) checkScores(scores, current, `parameter ${name} of ${module}`);
  const method = present === undefined ? added : combined(present, added);
  const before = present === undefined ? ones_like(current) : read(module, `${name}_mask`).detach().clone();
  const mask = method.compute_mask(scores ?? current, before);
  if (present === undefined) {
    const original: Parameter = module.get_parameter(name);
    dropName(module, name);
    module.register_parameter(`${name}_orig`, original);
  } else {
    detach(module, present);
  }
  module.register_buffer(`${name}_mask`, mask);
  setField(module, name, method.apply_mask(module));
  attach(module, method, name, (target) => method.apply_mask(target));
  return method;
}

/** The method, or container of methods, that prunes `module[name]`. */
export function methodOf(module: Module, name: string): BasePruningMethod | undefined {
  return attached(module, BasePruningMethod).find((method) => method._tensor_name === name);
}

function combined(present: BasePruningMethod, added: BasePruningMethod): PruningContainer {
  const methods = present instanceof PruningContainer ? [...present] : [present];
  const container = new PruningContainer(...methods);
  container.add_pruning_method(added);
  return container;
}

/** Methods that prune one tensor one after the other. */
export class PruningContainer extends BasePruningMethod {
  override readonly PRUNING_TYPE = 'global';
  private readonly methods: BasePruningMethod[] = [];

  constructor(...methods: BasePruningMethod[]) {
    super();
    this._tensor_name = methods[0]?._tensor_name ?? null;
    for (const method of methods) this.add_pruning_method(method);
  }

  /** Adds a method. Throws TypeError unless it is one, RangeError when it prunes another tensor. */
  add_pruning_method(method: BasePruningMethod): void {
    if (!(method instanceof BasePruningMethod)) {
      throw new TypeError(`<class '${typename(method)}'> is not a BasePruningMethod subclass`);
    }
    if (this._tensor_name !== method._tensor_name) {
      throw new RangeError(
        `Can only add pruning methods acting on the parameter named '${this._tensor_name}' to PruningContainer ` +
          `${this.constructor.name}. Found '${method._tensor_name}'`,
      );
    }
    this.methods.push(method);
  }

  get length(): number {
    return this.methods.length;
  }

  at(index: number): BasePruningMethod | undefined {
    return this.methods.at(index);
  }

  [Symbol.iterator](): IterableIterator<BasePruningMethod> {
    return this.methods.values();
  }

  /** The mask so far, with what the last method prunes of the rest. */
  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const method = this.methods.at(-1);
    if (method === undefined) throw new RangeError('tuple index out of range');
    const mask = default_mask.to(t.dtype, { copy: true });
    const rest = unprunedBy(method, t, default_mask);
    const partial = method.compute_mask(t.index(...rest), default_mask.index(...rest));
    return mask.index_put_(rest, partial.to(mask.dtype));
  }
}

type Place = Slice | Tensor;

/** Where a method may prune: the elements, or the channels along its `dim`, that are not all pruned yet. */
function unprunedBy(method: BasePruningMethod, t: Tensor, mask: Tensor): Place[] {
  if (method.PRUNING_TYPE === 'unstructured') return [mask.eq(1)];
  const places = t.shape.map((): Place => ':');
  if (method.PRUNING_TYPE === 'global') return places;
  if (method.PRUNING_TYPE !== 'structured') {
    throw new RangeError(`Unrecognized PRUNING_TYPE ${String(method.PRUNING_TYPE)}`);
  }
  const dim: unknown = Reflect.get(method, 'dim');
  if (typeof dim !== 'number') {
    throw new RangeError('Pruning methods of PRUNING_TYPE "structured" need to have the attribute `dim` defined.');
  }
  const channel = dim < 0 ? t.dim() + dim : dim;
  if (channel < 0) throw new RangeError(`Index is out of bounds for tensor with dimensions ${t.dim()}`);
  const others = places.map((_, d) => d).filter((d) => d !== channel);
  places[channel] = mask.sum(others).ne(0);
  return places;
}

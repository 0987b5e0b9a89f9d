/** torch.nn.utils.prune: parameters with elements or channels set to zero. */
import '../../tensor_methods.js';
import type { Keywords } from '../../bind.js';
import { ones_like } from '../../generated/torch.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { define } from '../define.js';
import type { Module } from '../module.js';
import { parameters_to_vector } from './convert_parameters.js';
import { applyMethod, BasePruningMethod, methodOf, PruningContainer } from './prune/base.js';
import {
  CustomFromMask,
  Identity,
  L1Unstructured,
  LnStructured,
  type NormOrder,
  RandomStructured,
  RandomUnstructured,
} from './prune/methods.js';
import { attached, detach } from './recomputation.js';

export { BasePruningMethod, PruningContainer, type PruningType } from './prune/base.js';
export {
  type AmountOptions,
  CustomFromMask,
  Identity,
  L1Unstructured,
  LnStructured,
  type LnStructuredOptions,
  type NormOrder,
  RandomStructured,
  RandomUnstructured,
  type StructuredOptions,
} from './prune/methods.js';

function prunedBy(module: Module, name: string, method: BasePruningMethod, scores: Tensor | null = null): Module {
  applyMethod(module, name, method, scores);
  return module;
}

/** How many are pruned, or with a fraction which part; by position or by name. */
type Amount<Options extends Keywords = Keywords> = number | (Options & { amount: number });
type Scores = Keywords & { importance_scores?: Tensor | null };

/**
 * Makes a parameter a pruned one, of which nothing is pruned yet: the original is `name_orig`, the mask the buffer
 * `name_mask`, and `module[name]` their product, computed before each call.
 *
 * @example
 * prune.identity(new nn.Linear(2, 3), 'bias');
 */
export const identity = define<<M extends Module>(module: M, name: string) => M>(
  'identity',
  ['module', 'name'],
  (module: Module, name: string): Module => prunedBy(module, name, new Identity()),
);

/**
 * Prunes elements at random: so many, or with a fraction this part of them.
 *
 * Throws RangeError for an amount below 0 or above the number of elements.
 *
 * @example
 * const layer = prune.random_unstructured(new nn.Linear(2, 3), 'weight', { amount: 1 });
 * layer.weight.eq(0).sum().item(); // 1
 */
export const random_unstructured = define<<M extends Module>(module: M, name: string, amount: Amount) => M>(
  'random_unstructured',
  ['module', 'name', 'amount'],
  (module: Module, name: string, amount: number): Module => prunedBy(module, name, new RandomUnstructured(amount)),
);

type L1 = <M extends Module>(
  module: M,
  name: string,
  amount: Amount<Scores>,
  importance_scores?: Tensor | Scores | null,
) => M;

/**
 * Prunes the elements of the least absolute values, or of the least `importance_scores`: so many, or with a fraction this part
 * of them.
 *
 * Throws RangeError for an amount below 0 or above the number of elements, TorchError for scores of another shape.
 *
 * @example
 * prune.l1_unstructured(new nn.Linear(2, 3), 'weight', { amount: 0.2 });
 */
export const l1_unstructured = define<L1>(
  'l1_unstructured',
  ['module', 'name', 'amount', 'importance_scores'],
  (module: Module, name: string, amount: number, importance_scores: Tensor | null = null): Module =>
    prunedBy(module, name, new L1Unstructured(amount), importance_scores),
);

type Dim = Keywords & { dim: number };
type Structured = <M extends Module>(module: M, name: string, amount: Amount<Dim>, dim?: number | Dim) => M;

/**
 * Prunes channels along `dim` at random: so many, or with a fraction this part of them.
 *
 * Throws RangeError for an amount below 0 or above the number of channels, and for a tensor of one dimension.
 *
 * @example
 * prune.random_structured(new nn.Linear(5, 3), 'weight', { amount: 3, dim: 1 });
 */
export const random_structured = define<Structured>(
  'random_structured',
  ['module', 'name', 'amount', 'dim'],
  (module: Module, name: string, amount: number, dim: number): Module =>
    prunedBy(module, name, new RandomStructured(amount, dim)),
);

type Norms = Scores & { n: NormOrder; dim: number };
type Ln = <M extends Module>(
  module: M,
  name: string,
  amount: Amount<Norms>,
  n?: NormOrder | Norms,
  dim?: number | (Scores & { dim: number }),
  importance_scores?: Tensor | Scores | null,
) => M;

/**
 * Prunes the channels along `dim` of the least norms of order `n`: so many, or with a fraction this part of them.
 *
 * Throws RangeError for an amount below 0 or above the number of channels, and for a tensor of one dimension.
 *
 * @example
 * prune.ln_structured(new nn.Conv2d(5, 3, 2), 'weight', { amount: 0.3, n: 2, dim: 0 });
 */
export const ln_structured = define<Ln>(
  'ln_structured',
  ['module', 'name', 'amount', 'n', 'dim', 'importance_scores'],
  (module: Module, name: string, amount: number, n: NormOrder, dim: number, scores: Tensor | null = null): Module =>
    prunedBy(module, name, new LnStructured(amount, n, dim), scores),
);

/**
 * Prunes where `mask` is 0.
 *
 * @example
 * prune.custom_from_mask(new nn.Linear(5, 3), 'bias', torch.tensor([0, 1, 0]));
 */
export const custom_from_mask = define<
  <M extends Module>(module: M, name: string, mask: Tensor | (Keywords & { mask: Tensor })) => M
>(
  'custom_from_mask',
  ['module', 'name', 'mask'],
  (module: Module, name: string, mask: Tensor): Module => prunedBy(module, name, new CustomFromMask(mask)),
);

/** A module and the name of one of its parameters. */
export type ParameterName = readonly [module: Module, name: string];

export interface GlobalOptions extends Keywords {
  /** What decides in place of the values, for some of the parameters. */
  importance_scores?: ReadonlyMap<ParameterName, Tensor> | null | undefined;
  /** What the method takes by name. */
  readonly [option: string]: unknown;
}

/**
 * Prunes several parameters at once by an unstructured method, which sees all their elements as one vector.
 *
 * Throws TypeError for another method.
 *
 * @example
 * const layers = [new nn.Linear(10, 4), new nn.Linear(4, 1)] as const;
 * prune.global_unstructured(layers.map((layer) => [layer, 'weight'] as const), prune.L1Unstructured, { amount: 10 });
 */
export function global_unstructured(
  parameters: Iterable<ParameterName>,
  pruning_method: new (options: { amount: number }) => BasePruningMethod,
  options: GlobalOptions = {},
): void {
  if (typeof Object(parameters)[Symbol.iterator] !== 'function') {
    throw new TypeError('global_unstructured(): parameters is not an Iterable');
  }
  const { importance_scores = null, ...keywords } = options;
  if (importance_scores !== null && !(importance_scores instanceof Map)) {
    throw new TypeError('global_unstructured(): importance_scores must be of type dict');
  }
  // The keywords are those of the method.
  const method = new pruning_method(keywords as { amount: number });
  if (method.PRUNING_TYPE !== 'unstructured') {
    throw new TypeError(
      `Only "unstructured" PRUNING_TYPE supported for the \`pruning_method\`. Found method <class '${pruning_method.name}'> of type ` +
        method.PRUNING_TYPE,
    );
  }
  const names = [...parameters];
  const tensors = names.map(([module, name]) => Reflect.get(module, name) as Tensor); // names of parameters
  const scores = names.map((key, i) => scoresOf(importance_scores, key) ?? (tensors[i] as Tensor));
  const masks = names.map(([module, name], i) => {
    const mask: unknown = Reflect.get(module, `${name}_mask`);
    return isTensor(mask) ? mask : ones_like(tensors[i] as Tensor);
  });
  const mask = new PruningContainer(method).compute_mask(parameters_to_vector(scores), parameters_to_vector(masks));
  let start = 0;
  for (const [i, [module, name]] of names.entries()) {
    const tensor = tensors[i] as Tensor; // as many as there are names
    custom_from_mask(module, name, mask.narrow(0, start, tensor.numel()).view_as(tensor));
    start += tensor.numel();
  }
}

/** The scores of a parameter; Python's keys are tuples, which are compared by what they hold. */
function scoresOf(
  scores: ReadonlyMap<ParameterName, Tensor> | null,
  [module, name]: ParameterName,
): Tensor | undefined {
  return [...(scores ?? [])].find(([key]) => key[0] === module && key[1] === name)?.[1];
}

/**
 * Makes a pruned parameter an ordinary one, with zeros where it was pruned.
 *
 * Throws RangeError when it is not pruned.
 *
 * @example
 * prune.remove(layer, 'weight');
 */
export const remove = define<<M extends Module>(module: M, name: string) => M>(
  'remove',
  ['module', 'name'],
  (module: Module, name: string): Module => {
    const method = methodOf(module, name);
    if (method === undefined) {
      throw new RangeError(`Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`);
    }
    method.remove(module);
    detach(module, method);
    return module;
  },
);

/**
 * Whether a parameter of the module, or of one below it, is pruned.
 *
 * @example
 * prune.is_pruned(prune.identity(new nn.Linear(2, 3), 'weight')); // true
 */
export function is_pruned(module: Module): boolean {
  return module.modules().some((each) => attached(each, BasePruningMethod).length > 0);
}

import { bind, isPlainObject, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import { stack, zeros_like } from '../generated/torch.js';
import { typeName } from '../python_types.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import { type Differentiable, isDifferentiable, makeGradients, type PassOptions, runBackward } from './engine.js';

/** One tensor or several. */
export type Outputs = Differentiable | readonly Differentiable[];
/** Gradients to start from: one, several, or (`null`) ones for a scalar. */
export type OutputGradients = Tensor | readonly (Tensor | null)[] | null | undefined;
/** Tensors by name, as `Object.fromEntries(model.named_parameters())` gives them. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

export interface BackwardOptions extends Keywords {
  grad_tensors?: OutputGradients;
  /** Keep the graph for another pass. Default: the value of `create_graph`. */
  retain_graph?: boolean | null | undefined;
  /** Record the pass itself, so that its gradients can be differentiated. Default: `false`. */
  create_graph?: boolean | undefined;
  /** Accumulate into these tensors alone. Default: all leaves that were used. */
  inputs?: Outputs | NamedTensors | null | undefined;
}

export interface GradOptions extends Keywords {
  grad_outputs?: OutputGradients;
  /** Keep the graph for another pass. Default: the value of `create_graph`. */
  retain_graph?: boolean | null | undefined;
  /** Record the pass itself, so that its gradients can be differentiated. Default: `false`. */
  create_graph?: boolean | undefined;
  only_inputs?: boolean | undefined;
  /** Give `null` for inputs that the outputs do not depend on. Default: the value of `materialize_grads`. */
  allow_unused?: boolean | null | undefined;
  /** Take the first dimension of every gradient as a batch of passes. Default: `false`. */
  is_grads_batched?: boolean | undefined;
  /** Give zeros, instead of `null`, for unused inputs. Default: `false`. */
  materialize_grads?: boolean | undefined;
}

function listOf(value: unknown): Differentiable[] {
  if (isDifferentiable(value)) return [value];
  if (!isIterable(value)) throw new TypeError(`'${typeName(value)}' object is not iterable`);
  return [...value] as Differentiable[]; // the engine checks each
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function gradientsFor(given: OutputGradients, count: number): readonly (Tensor | null)[] {
  if (given === null || given === undefined) return new Array<Tensor | null>(count).fill(null);
  if (isTensor(given)) return [given];
  if (!isIterable(given)) throw new TypeError(`'${typeName(given)}' object is not iterable`);
  return [...given];
}

function inputList(inputs: unknown, caller: string): Differentiable[] {
  if (inputs instanceof Map) {
    throw new TypeError(
      `\`inputs\` argument to \`${caller}()\` must be a dict, not Map. Other Mapping types are not supported.`,
    );
  }
  const list = isPlainObject(inputs) ? (Object.values(inputs) as Differentiable[]) : listOf(inputs);
  if (list.length === 0) throw new TorchError(`\`inputs\` argument to \`${caller}()\` cannot be empty.`);
  return list;
}

const backwardSignature = {
  name: 'backward',
  parameters: ['tensors', 'grad_tensors', 'retain_graph', 'create_graph', 'grad_variables', 'inputs'],
  required: 1,
} as const;

/** What `backward` binds its arguments to. */
interface BackwardArguments extends BackwardOptions {
  tensors: Outputs;
  grad_variables?: OutputGradients;
}

/**
 * Computes the gradients of `tensors` with respect to the leaves of their graph and adds them to the leaves' `grad`.
 *
 * @param tensors - the outputs to differentiate.
 * @param grad_tensors - the vector of the vector-Jacobian product, one for each output of its shape; not needed for
 * scalars.
 * @throws TorchError when an output does not require a gradient, is no scalar and has no gradient given, or when the
 * graph was freed by an earlier pass.
 * @example
 * const x = torch.ones(2, { requires_grad: true });
 * torch.autograd.backward([x.mul(2).sum(), x.sum()]);
 * x.grad?.tolist(); // [3, 3]
 */
export function backward(
  tensors: Outputs,
  grad_tensors?: OutputGradients | BackwardOptions,
  retain_graph?: boolean | null | BackwardOptions,
  create_graph?: boolean | BackwardOptions,
  options?: BackwardOptions,
): void;
export function backward(...args: unknown[]): void {
  const bound = bind<BackwardArguments>(backwardSignature, args);
  const inputs = bound.inputs === undefined || bound.inputs === null ? [] : inputList(bound.inputs, 'backward');
  const roots = listOf(bound.tensors);
  const gradients = makeGradients(roots, gradientsFor(gradTensors(bound), roots.length), false);
  const create_graph = bound.create_graph ?? false;
  runBackward(roots, gradients, inputs, {
    retain_graph: bound.retain_graph ?? create_graph,
    create_graph,
    accumulate: true,
    allow_unreachable: true,
  });
}

function gradTensors({ grad_tensors, grad_variables }: BackwardArguments): OutputGradients {
  if (grad_variables === undefined || grad_variables === null) return grad_tensors;
  warn('`grad_variables` is deprecated. Use `grad_tensors` instead.', 'FutureWarning');
  if (grad_tensors === undefined || grad_tensors === null) return grad_variables;
  throw new TorchError(
    '`grad_tensors` and `grad_variables` (deprecated) arguments both passed to `backward()`. ' +
      'Please only use `grad_tensors`.',
  );
}

const gradSignature = {
  name: 'grad',
  parameters: [
    'grad_outputs',
    'retain_graph',
    'create_graph',
    'only_inputs',
    'allow_unused',
    'is_grads_batched',
    'materialize_grads',
  ],
  required: 0,
} as const;

type MoreGradArguments = [
  grad_outputs?: OutputGradients | GradOptions,
  retain_graph?: boolean | null | GradOptions,
  create_graph?: boolean | GradOptions,
  only_inputs?: boolean | GradOptions,
  allow_unused?: boolean | null | GradOptions,
  is_grads_batched?: boolean | GradOptions,
  materialize_grads?: boolean | GradOptions,
  options?: GradOptions,
];

/**
 * Computes and returns the gradients of `outputs` with respect to `inputs`, without touching any `grad`.
 *
 * @returns One gradient for each input, in an array, or by name when `inputs` is an object of tensors. With
 * `allow_unused`, those of unused inputs are `null` although the type does not say so.
 * @throws TorchError when an input was not used, does not require a gradient, or the graph was freed.
 * @throws RangeError for `allow_unused: false` with `materialize_grads: true`.
 * @example
 * const x = torch.tensor(3, { dtype: torch.float32, requires_grad: true });
 * const [dx] = torch.autograd.grad(x.pow(3), x, { create_graph: true }); // 27
 * const [d2x] = torch.autograd.grad(dx, x); // 18
 */
export function grad(outputs: Outputs, inputs: Differentiable, ...options: MoreGradArguments): [Tensor];
/** The gradient for every tensor of a list, in its order. */
export function grad<const Inputs extends readonly Differentiable[]>(
  outputs: Outputs,
  inputs: Inputs,
  ...options: MoreGradArguments
): { -readonly [K in keyof Inputs]: Tensor };
/** The gradient for every tensor of an object, by its keys. */
export function grad<Names extends NamedTensors>(
  outputs: Outputs,
  inputs: Names,
  ...options: MoreGradArguments
): { [K in keyof Names]: Tensor };
export function grad(outputs: unknown, inputs: unknown, ...rest: unknown[]): unknown {
  const options = bind<GradOptions>(gradSignature, rest);
  if (options.materialize_grads && options.allow_unused === false) {
    throw new RangeError(
      'Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False.',
    );
  }
  const roots = listOf(outputs);
  const variables = inputList(inputs, 'grad');
  if (options.only_inputs === false) {
    warn(
      'only_inputs argument is deprecated and is ignored now (defaults to True). ' +
        'To accumulate gradient for other parts of the graph, please use torch.autograd.backward.',
      'FutureWarning',
    );
  }
  const results = gradients(roots, variables, options);
  if (!isPlainObject(inputs)) return results;
  return Object.fromEntries(Object.keys(inputs).map((name, k) => [name, results[k]]));
}

function gradients(roots: Differentiable[], variables: Differentiable[], options: GradOptions): (Tensor | null)[] {
  const batched = options.is_grads_batched ?? false;
  const given = makeGradients(roots, gradientsFor(options.grad_outputs, roots.length), batched);
  const create_graph = options.create_graph ?? false;
  const pass = {
    retain_graph: options.retain_graph ?? create_graph,
    create_graph,
    accumulate: false,
    allow_unreachable: options.allow_unused ?? options.materialize_grads ?? false,
  };
  const run = batched ? runBatched : runBackward;
  const results = run(roots, given, variables, pass);
  return options.materialize_grads ? results.map((result, k) => result ?? zeros(variables[k], create_graph)) : results;
}

function zeros(input: Differentiable | undefined, create_graph: boolean): Tensor {
  if (isTensor(input)) return zeros_like(input, { requires_grad: create_graph });
  throw new TorchError('materialize_grads cannot be used when the given input is a GradientEdge');
}

/** One pass for each row of the gradients, their results stacked. */
function runBatched(
  roots: readonly Differentiable[],
  gradients: readonly (Tensor | null)[],
  inputs: readonly Differentiable[],
  pass: PassOptions,
): (Tensor | null)[] {
  const batch = gradients.find((gradient) => gradient !== null)?.shape[0] ?? 0;
  const rows = Array.from({ length: batch }, (_, row) => {
    const selected = gradients.map((gradient) => gradient?.select(0, row) ?? null);
    return runBackward(roots, selected, inputs, { ...pass, retain_graph: pass.retain_graph || row < batch - 1 });
  });
  return inputs.map((_, k) => {
    const column = rows.map((row) => row[k] ?? null).filter((gradient) => gradient !== null);
    return column.length === 0 ? null : stack(column);
  });
}

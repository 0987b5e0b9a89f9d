import { bind, type Keywords } from '../bind.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { stack, zeros_like } from '../generated/torch.js';
import { isTensor, type Tensor } from '../tensor.js';
import {
  checkRequiresGrad,
  fillInZeros,
  gradients,
  type Listed,
  listed,
  postprocess,
  preprocess,
  type Strictness,
  type Tensors,
  unlisted,
  validateVector,
} from './functional_support.js';
import { enable_grad, is_grad_enabled, set_grad_enabled } from './grad_mode.js';

export type { Tensors } from './functional_support.js';

/** A function of tensors, whose arguments are those of `inputs`. */
export type Differentiated<Out extends Tensors = Tensors> = (...inputs: Tensor[]) => Out;

/** One tensor for one, an array for several. */
type Like<T extends Tensors> = T extends Tensor ? Tensor : readonly Tensor[];

export interface ProductOptions extends Keywords {
  /** The vector; not needed where it has one element. */
  v?: Tensors | null | undefined;
  /** Record the computation, so that its results can be differentiated. Default: `false`. */
  create_graph?: boolean | undefined;
  /** Throw when a result does not depend on an input, instead of giving zeros. Default: `false`. */
  strict?: boolean | undefined;
}

interface Product extends Strictness {
  readonly v: Tensors | null;
}

const productSignature = { parameters: ['v', 'create_graph', 'strict'], required: 0 } as const;

function productOptions(name: string, args: readonly unknown[]): Product {
  const { v = null, create_graph = false, strict = false } = bind<ProductOptions>({ name, ...productSignature }, args);
  return { v, create_graph, strict };
}

type ProductArguments = [
  v?: Tensors | null | ProductOptions,
  create_graph?: boolean | ProductOptions,
  strict?: boolean | ProductOptions,
  options?: ProductOptions,
];

/** The inputs as fresh tensors, and the outputs of the user's function at them. */
interface Evaluated {
  readonly inputs: readonly Tensor[];
  readonly severalInputs: boolean;
  readonly outputs: Listed;
}

function prepare(inputs: Tensors, caller: string, create_graph: boolean): Listed {
  const { several, tensors } = listed(inputs, 'inputs', caller);
  return { several, tensors: preprocess(tensors, create_graph, true) };
}

function evaluate(func: Differentiated, inputs: Listed, caller: string, strict: boolean): Evaluated {
  const outputs = listed(func(...inputs.tensors), 'outputs of the user-provided function', caller);
  checkRequiresGrad(outputs.tensors, 'outputs', strict);
  return { inputs: inputs.tensors, severalInputs: inputs.several, outputs };
}

/** The vector for `other`; `null` stands for one element of one tensor. */
function vectorFor(
  other: Listed,
  v: Tensors | null,
  caller: string,
  complaint: string,
  create_graph: boolean,
): Tensor[] | null {
  if (v === null) {
    if (other.tensors.length === 1 && other.tensors[0]?.numel() === 1) return null;
    throw new TorchError(`The vector v can only be None if ${complaint}`);
  }
  const vector = preprocess(listed(v, 'v', caller).tensors, create_graph, false);
  validateVector(vector, other.tensors, other.several);
  return vector;
}

const singleInput = 'the input to the user-provided function is a single Tensor with a single element.';

/**
 * The outputs of `func` at `inputs`, and the product of the vector `v` with the Jacobian. `v` has the shape of the outputs;
 * it is not needed when the output is a single element.
 *
 * @throws TorchError for a vector of another shape, and in strict mode for an output independent of an input.
 * @example
 * const [y, vjp] = torch.autograd.functional.vjp((x) => x.exp().sum(1), torch.zeros(2, 3), torch.ones(2));
 */
export function vjp<In extends Tensors, Out extends Tensors>(
  func: Differentiated<Out>,
  inputs: In,
  ...options: ProductArguments
): [Like<Out>, Like<In>];
export function vjp(func: Differentiated, inputs: Tensors, ...args: unknown[]): [Tensors, Tensors] {
  const options = productOptions('vjp', args);
  const { create_graph, strict } = options;
  const [evaluated, vector] = enable_grad((): [Evaluated, Tensor[] | null] => {
    const made = evaluate(func, prepare(inputs, 'vjp', create_graph), 'vjp', strict);
    const complaint = 'the user-provided function returns a single Tensor with a single element.';
    return [made, vectorFor(made.outputs, options.v, 'vjp', complaint, create_graph)];
  });
  const products = set_grad_enabled(create_graph || is_grad_enabled(), () => {
    const found = gradients(evaluated.outputs.tensors, evaluated.inputs, vector, { create_graph });
    return fillInZeros(found, evaluated.inputs, options, 'back');
  });
  return results(evaluated.outputs, products, evaluated.severalInputs, create_graph);
}

function results(outputs: Listed, products: Tensor[], several: boolean, create_graph: boolean): [Tensors, Tensors] {
  return [
    unlisted(postprocess(outputs.tensors, create_graph), outputs.several),
    unlisted(postprocess(products, create_graph), several),
  ];
}

function zerosThatRequireGrad(tensors: readonly Tensor[]): Tensor[] {
  return tensors.map((tensor) => zeros_like(tensor, { requires_grad: true }));
}

/**
 * The outputs of `func` at `inputs`, and the product of the Jacobian with the vector `v`, by differentiating twice. `v` has
 * the shape of the inputs; it is not needed when the input is a single element.
 *
 * @throws TorchError for a vector of another shape, and in strict mode for an output independent of an input.
 * @example
 * const [y, jvp] = torch.autograd.functional.jvp((x) => x.exp().sum(1), torch.zeros(2, 3), torch.ones(2, 3));
 */
export function jvp<In extends Tensors, Out extends Tensors>(
  func: Differentiated<Out>,
  inputs: In,
  ...options: ProductArguments
): [Like<Out>, Like<Out>];
export function jvp(func: Differentiated, inputs: Tensors, ...args: unknown[]): [Tensors, Tensors] {
  const options = productOptions('jvp', args);
  const { create_graph, strict } = options;
  const { outputs, vector, gradInputs, gradOutputs } = enable_grad(() => {
    const prepared = prepare(inputs, 'jvp', create_graph);
    const vector = vectorFor(prepared, options.v, 'jvp', singleInput, create_graph);
    const made = evaluate(func, prepared, 'jvp', strict);
    // The first pass is linear in these, so their values do not matter.
    const gradOutputs = zerosThatRequireGrad(made.outputs.tensors);
    const gradInputs = gradients(made.outputs.tensors, made.inputs, gradOutputs, { create_graph: true });
    checkRequiresGrad(gradInputs, 'grad_inputs', strict);
    return { outputs: made.outputs, vector, gradInputs, gradOutputs };
  });
  const products = set_grad_enabled(create_graph || is_grad_enabled(), () => {
    const found = gradients(gradInputs, gradOutputs, vector, { create_graph });
    return fillInZeros(found, outputs.tensors, options, 'back_trick');
  });
  return results(outputs, products, outputs.several, create_graph);
}

/** The one element that `func` returned. */
function singleElement({ several, tensors }: Listed, caller: string): Tensor {
  const [output] = tensors;
  if (several || output === undefined) {
    throw new TorchError(`The function given to ${caller} should return a single Tensor`);
  }
  if (output.numel() !== 1) {
    throw new TorchError(`The Tensor returned by the function given to ${caller} should contain a single element`);
  }
  return output;
}

interface FirstDerivative extends Evaluated {
  readonly vector: Tensor[] | null;
  readonly jacobian: (Tensor | null)[];
}

/** What `vhp` and `hvp` begin with: the gradient of the scalar function, recorded. */
function firstDerivative(func: Differentiated, inputs: Tensors, caller: string, options: Product): FirstDerivative {
  const prepared = prepare(inputs, caller, options.create_graph);
  const vector = vectorFor(prepared, options.v, caller, singleInput, options.create_graph);
  const made = evaluate(func, prepared, caller, options.strict);
  singleElement(made.outputs, caller);
  const jacobian = gradients(made.outputs.tensors, made.inputs, null, { create_graph: true });
  checkRequiresGrad(jacobian, 'jacobian', options.strict);
  return { ...made, vector, jacobian };
}

/**
 * The value of a scalar `func` at `inputs`, and the product of the vector `v` with its Hessian.
 *
 * @throws TorchError when `func` returns more than one element.
 * @example
 * const [y, vhp] = torch.autograd.functional.vhp((x) => x.pow(3).sum(), torch.ones(2, 2), torch.ones(2, 2));
 */
export function vhp<In extends Tensors>(
  func: Differentiated<Tensor>,
  inputs: In,
  ...options: ProductArguments
): [Tensor, Like<In>];
export function vhp(func: Differentiated, inputs: Tensors, ...args: unknown[]): [Tensors, Tensors] {
  const options = productOptions('vhp', args);
  const { create_graph } = options;
  const first = enable_grad(() => firstDerivative(func, inputs, 'vhp', options));
  const products = set_grad_enabled(create_graph || is_grad_enabled(), () => {
    const found = gradients(first.jacobian, first.inputs, first.vector, { create_graph });
    return fillInZeros(found, first.inputs, options, 'double_back');
  });
  return results(first.outputs, products, first.severalInputs, create_graph);
}

/**
 * The value of a scalar `func` at `inputs`, and the product of its Hessian with the vector `v`; `vhp` is faster.
 *
 * @throws TorchError when `func` returns more than one element.
 * @example
 * const [y, hvp] = torch.autograd.functional.hvp((x) => x.pow(3).sum(), torch.ones(2, 2), torch.ones(2, 2));
 */
export function hvp<In extends Tensors>(
  func: Differentiated<Tensor>,
  inputs: In,
  ...options: ProductArguments
): [Tensor, Like<In>];
export function hvp(func: Differentiated, inputs: Tensors, ...args: unknown[]): [Tensors, Tensors] {
  const options = productOptions('hvp', args);
  const { create_graph, strict } = options;
  const { first, gradJacobian, doubleBack } = enable_grad(() => {
    const first = firstDerivative(func, inputs, 'hvp', options);
    const gradJacobian = zerosThatRequireGrad(first.inputs);
    const doubleBack = gradients(first.jacobian, first.inputs, gradJacobian, { create_graph: true });
    checkRequiresGrad(first.jacobian, 'hessian', strict);
    return { first, gradJacobian, doubleBack };
  });
  const products = set_grad_enabled(create_graph || is_grad_enabled(), () => {
    const found = gradients(doubleBack, gradJacobian, first.vector, { create_graph });
    return fillInZeros(found, first.inputs, options, 'double_back_trick');
  });
  return results(first.outputs, products, first.severalInputs, create_graph);
}

export interface JacobianOptions extends Keywords {
  /** Record the computation, so that its results can be differentiated. Default: `false`. */
  create_graph?: boolean | undefined;
  /** Throw when an output does not depend on an input, instead of giving zeros. Default: `false`. */
  strict?: boolean | undefined;
  /** Accepted; rows are computed one after another all the same. Default: `false`. */
  vectorize?: boolean | undefined;
  /** Only `reverse-mode`. Default: `reverse-mode`. */
  strategy?: 'reverse-mode' | 'forward-mode' | undefined;
}

type Nested<In extends Tensors, Out extends Tensors> = Out extends Tensor ? Like<In> : readonly Like<In>[];

const jacobianSignature = {
  name: 'jacobian',
  parameters: ['create_graph', 'strict', 'vectorize', 'strategy'],
  required: 0,
} as const;

/**
 * The Jacobian of `func` at `inputs`: for output i and input j a tensor whose shape is that of the output followed by
 * that of the input; not nested where there is one output, or one input.
 *
 * @throws TorchError in strict mode for an output independent of an input; NotImplementedError for `forward-mode`.
 * @example
 * torch.autograd.functional.jacobian((x) => x.mul(x), torch.tensor([1.5, 2])).tolist(); // [[3, 0], [0, 4]]
 */
export function jacobian<In extends Tensors, Out extends Tensors>(
  func: Differentiated<Out>,
  inputs: In,
  create_graph?: boolean | JacobianOptions,
  strict?: boolean | JacobianOptions,
  vectorize?: boolean | JacobianOptions,
  strategy?: 'reverse-mode' | 'forward-mode' | JacobianOptions,
  options?: JacobianOptions,
): Nested<In, Out>;
export function jacobian(func: Differentiated, inputs: Tensors, ...args: unknown[]): unknown {
  const options = bind<JacobianOptions>(jacobianSignature, args);
  refuseForwardMode(options.strategy);
  const { create_graph = false, strict = false } = options;
  const made = enable_grad(() => jacobianRows(func, inputs, { create_graph, strict }));
  const nested = made.rows.map((row) => unlisted(postprocess(row, create_graph), made.severalInputs));
  return made.outputs.several ? nested : nested[0];
}

function refuseForwardMode(strategy: string | undefined): void {
  if (strategy === undefined || strategy === 'reverse-mode') return;
  if (strategy === 'forward-mode') throw new NotImplementedError('forward-mode differentiation is not available');
  throw new TorchError('Expected strategy to be either "forward-mode" or "reverse-mode".');
}

interface JacobianRows extends Evaluated {
  /** By output, then by input. */
  readonly rows: readonly Tensor[][];
}

function jacobianRows(func: Differentiated, inputs: Tensors, options: Strictness): JacobianRows {
  const made = evaluate(func, prepare(inputs, 'jacobian', options.create_graph), 'jacobian', options.strict);
  return { ...made, rows: made.outputs.tensors.map((output, i) => rowsOf(output, i, made.inputs, options)) };
}

/** The Jacobian of one output with respect to every input, one pass for each element of the output. */
function rowsOf(output: Tensor, index: number, inputs: readonly Tensor[], options: Strictness): Tensor[] {
  const flat = output.reshape(-1);
  const passes = Array.from({ length: output.numel() }, (_, j) =>
    gradients([flat.select(0, j)], inputs, null, { create_graph: options.create_graph, retain_graph: true }),
  );
  return inputs.map((input, k) => {
    const rows = passes.map((pass) => checkedRow(pass[k] ?? null, input, index, k, options));
    const shape = [...output.shape, ...input.shape];
    return rows.length === 0 ? input.new_zeros(shape) : stack(rows).view(shape);
  });
}

function checkedRow(row: Tensor | null, input: Tensor, output: number, index: number, options: Strictness): Tensor {
  if (row === null) {
    if (!options.strict) return zeros_like(input);
    throw new TorchError(
      `Output ${output} of the user-provided function is independent of input ${index}. This is not allowed in strict mode.`,
    );
  }
  if (options.strict && options.create_graph && !row.requires_grad) {
    throw new TorchError(
      `The jacobian of the user-provided function is independent of input ${output}. This is not allowed in strict mode ` +
        'when create_graph=True.',
    );
  }
  return row;
}

export interface HessianOptions extends Keywords {
  create_graph?: boolean | undefined;
  strict?: boolean | undefined;
  vectorize?: boolean | undefined;
  outer_jacobian_strategy?: 'reverse-mode' | 'forward-mode' | undefined;
}

const hessianSignature = {
  name: 'hessian',
  parameters: ['create_graph', 'strict', 'vectorize', 'outer_jacobian_strategy'],
  required: 0,
} as const;

/**
 * The Hessian of a scalar `func` at `inputs`: for inputs i and j a tensor whose shape is that of input i followed by that
 * of input j; not nested for a single input.
 *
 * @throws TorchError when `func` returns more than one element; NotImplementedError for `forward-mode`.
 * @example
 * torch.autograd.functional.hessian((x) => x.pow(3).sum(), torch.tensor([0.5, 1])).tolist(); // [[3, 0], [0, 6]]
 */
export function hessian<In extends Tensors>(
  func: Differentiated<Tensor>,
  inputs: In,
  create_graph?: boolean | HessianOptions,
  strict?: boolean | HessianOptions,
  vectorize?: boolean | HessianOptions,
  outer_jacobian_strategy?: 'reverse-mode' | 'forward-mode' | HessianOptions,
  options?: HessianOptions,
): Nested<In, In>;
export function hessian(func: Differentiated<Tensor>, inputs: Tensors, ...args: unknown[]): unknown {
  const options = bind<HessianOptions>(hessianSignature, args);
  refuseForwardMode(options.outer_jacobian_strategy);
  const { create_graph = false, strict = false } = options;
  const scalar = (...tensors: Tensor[]) => {
    const output = listed(func(...tensors), 'outputs of the user-provided function', 'hessian');
    checkRequiresGrad(output.tensors, 'outputs', strict);
    return singleElement(output, 'hessian').squeeze();
  };
  const derivative = (...tensors: Tensor[]) => {
    const rows = jacobian(scalar, tensors, { create_graph: true });
    checkRequiresGrad(rows, 'jacobian', strict);
    return isTensor(inputs) ? unlisted(rows, false) : rows;
  };
  return jacobian(derivative, inputs, { create_graph, strict });
}

import { bind, type Keywords } from '../bind.js';
import { isComplex, isFloating } from '../dtype.js';
import { TorchError } from '../errors.js';
import { allclose, empty_like, zeros, zeros_like } from '../generated/torch.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import { grad } from './backward.js';
import { enable_grad, no_grad } from './grad_mode.js';

/** A gradient that is not what finite differences give. */
export class GradcheckError extends TorchError {
  static {
    GradcheckError.prototype.name = 'GradcheckError';
  }
}

export interface GradcheckOptions extends Keywords {
  /** Half the step of the central differences. Default: `1e-6`. */
  eps?: number | undefined;
  /** Default: `1e-5`. */
  atol?: number | undefined;
  /** Default: `1e-3`. */
  rtol?: number | undefined;
  /** Throw instead of returning `false`. Default: `true`. */
  raise_exception?: boolean | undefined;
  /** How much two passes of the same gradient may differ. Default: `0`. */
  nondet_tol?: number | undefined;
}

type Settings = Required<{ [K in keyof GradcheckOptions as K extends string ? K : never]: number | boolean }> & {
  eps: number;
  atol: number;
  rtol: number;
  nondet_tol: number;
};

/** What is checked: tensors that require gradients are varied, everything else is passed on. */
export type CheckedFunction = (...inputs: never[]) => Tensor | readonly Tensor[];

type Unchecked = (...inputs: readonly unknown[]) => Tensor | readonly Tensor[];

const signature = {
  name: 'gradcheck',
  parameters: ['*', 'eps', 'atol', 'rtol', 'raise_exception', 'nondet_tol'],
  required: 0,
} as const;

/**
 * Compares the gradients that `func` computes with central differences, element by element, in double precision.
 *
 * @param inputs - the arguments of `func`; those that require gradients should be float64.
 * @throws GradcheckError when they differ (or returns `false` with `raise_exception: false`); RangeError when no input
 * requires a gradient.
 * @example
 * const x = torch.rand(3, { dtype: torch.float64, requires_grad: true });
 * torch.autograd.gradcheck((x: Tensor) => x.exp().sum(), [x]); // true
 */
export function gradcheck(func: CheckedFunction, inputs: unknown, options: GradcheckOptions = {}): boolean {
  const settings = { eps: 1e-6, atol: 1e-5, rtol: 1e-3, nondet_tol: 0, raise_exception: true } satisfies Settings;
  Object.assign(settings, bind<GradcheckOptions>(signature, [options]));
  try {
    return check(func as Unchecked, Array.isArray(inputs) ? inputs : [inputs], settings);
  } catch (error) {
    if (settings.raise_exception || !(error instanceof GradcheckError)) throw error;
    return false;
  }
}

function requiresGrad(value: unknown): value is Tensor {
  return isTensor(value) && value.requires_grad;
}

function differentiable(outputs: Tensor | readonly Tensor[]): Tensor[] {
  const all: readonly unknown[] = isTensor(outputs) ? [outputs] : outputs;
  return all.filter(requiresGrad);
}

function checkInputs(inputs: readonly unknown[]): Tensor[] {
  for (const [k, input] of inputs.entries()) {
    if (!requiresGrad(input)) continue;
    if (isComplex(input.dtype))
      throw new TorchError('gradcheck here takes real inputs: check real and imaginary parts');
    if (input.dtype !== 'float64') {
      warn(
        `Input #${k} requires gradient and is not a double precision floating point or complex. ` +
          'This check will likely fail if all the inputs are not of double precision floating point or complex. ',
      );
    }
  }
  const varied = inputs.filter(requiresGrad);
  if (varied.length === 0) {
    throw new RangeError(
      'gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.',
    );
  }
  for (const input of varied) input.retain_grad();
  return varied;
}

function check(func: Unchecked, inputs: readonly unknown[], settings: Settings): boolean {
  const varied = checkInputs(inputs);
  const outputs = differentiable(enable_grad(() => func(...inputs)));
  for (const [i, output] of outputs.entries()) {
    if (isComplex(output.dtype) || !isFloating(output.dtype)) continue;
    const [analytical, again] = [jacobianOf(output, varied), jacobianOf(output, varied)];
    for (const [j, input] of varied.entries()) {
      const numerical = numericalJacobian(() => outputAt(func, inputs, i), input, settings.eps);
      const [first, second] = [analytical[j] ?? numerical, again[j] ?? numerical];
      compare(first, numerical.to(first.dtype), settings, i, j);
      compareRuns(first, second, settings);
    }
  }
  return true;
}

function outputAt(func: Unchecked, inputs: readonly unknown[], index: number): Tensor {
  const output = differentiable(enable_grad(() => func(...inputs)))[index];
  if (output === undefined) throw new GradcheckError('the function returned another number of differentiable outputs');
  return output.detach().reshape(-1);
}

/** By input: rows for its elements, columns for those of the output. */
function jacobianOf(output: Tensor, inputs: readonly Tensor[]): Tensor[] {
  const jacobians = inputs.map((input) => zeros([input.numel(), output.numel()], { dtype: input.dtype }));
  const basis = zeros_like(output).contiguous();
  for (let k = 0; k < output.numel(); k++) {
    basis.zero_().view(-1).select(0, k).fill_(1);
    const gradients: readonly (Tensor | null)[] = grad(output, inputs, basis, {
      retain_graph: true,
      allow_unused: true,
    });
    for (const [j, gradient] of gradients.entries()) {
      if (gradient !== null) jacobians[j]?.select(1, k).copy_(gradient.detach().reshape(-1));
    }
  }
  return jacobians;
}

/** Central differences; each element of the input is moved in place and put back. */
function numericalJacobian(evaluate: () => Tensor, input: Tensor, eps: number): Tensor {
  return no_grad(() => {
    const data = input.data;
    const offsets = elementViews(data);
    const columns = offsets.map((element) => {
      const value = element.item();
      const outputs = [value - eps, value + eps].map((moved) => {
        element.fill_(moved);
        return evaluate().clone();
      });
      element.fill_(value);
      const [below, above] = outputs as [Tensor, Tensor]; // one for each side
      return above.sub(below).div(2 * eps);
    });
    const result = zeros([columns.length, columns[0]?.numel() ?? 0], { dtype: columns[0]?.dtype ?? 'float64' });
    for (const [k, column] of columns.entries()) result.select(0, k).copy_(column);
    return result;
  });
}

/** A zero-dimensional view of every element, in row-major order. */
function elementViews(tensor: Tensor): Tensor[] {
  return tensor.dim() === 0 ? [tensor] : tensor.unbind(0).flatMap(elementViews);
}

function compare(analytical: Tensor, numerical: Tensor, { rtol, atol }: Settings, output: number, input: number): void {
  if (allclose(analytical, numerical, rtol, atol)) return;
  throw new GradcheckError(
    `Jacobian mismatch for output ${output} with respect to input ${input},\n` +
      `numerical:${numerical}\nanalytical:${analytical}\n`,
  );
}

function compareRuns(first: Tensor, second: Tensor, { nondet_tol }: Settings): void {
  if (first.numel() === 0 || first.sub(second).abs().max().item() <= nondet_tol) return;
  throw new GradcheckError(
    'Backward is not reentrant, i.e., running backward with same input and grad_output multiple times gives different ' +
      `values, although analytical gradient matches numerical gradient.The tolerance for nondeterminism was ${nondet_tol}.`,
  );
}

export interface GradgradcheckOptions extends GradcheckOptions {
  /** The vectors of the first pass. Default: uniform random numbers in [-1, 1). */
  grad_outputs?: Tensor | readonly Tensor[] | null | undefined;
}

/**
 * Compares second derivatives with central differences of the first: the check of a differentiable `backward`.
 *
 * @throws GradcheckError when they differ (or returns `false` with `raise_exception: false`).
 * @example
 * const x = torch.rand(3, { dtype: torch.float64, requires_grad: true });
 * torch.autograd.gradgradcheck((x: Tensor) => x.exp().sum(), [x]); // true
 */
export function gradgradcheck(func: CheckedFunction, inputs: unknown, options: GradgradcheckOptions = {}): boolean {
  const { grad_outputs = null, ...rest } = options;
  const call = func as Unchecked; // as in gradcheck
  const list: readonly unknown[] = Array.isArray(inputs) ? inputs : [inputs];
  const vectors = grad_outputs === null ? randomLike(differentiable(call(...list))) : differentiable(grad_outputs);
  const derivative = (...args: readonly unknown[]): Tensor[] => {
    const split = args.length - vectors.length;
    const outputs = differentiable(call(...args.slice(0, split)));
    const varied = args.slice(0, split).filter(requiresGrad);
    const given = args.slice(split).filter(isTensor);
    const found: readonly (Tensor | null)[] = grad(outputs, varied, given, { create_graph: true, allow_unused: true });
    return found.filter((gradient) => gradient !== null);
  };
  return gradcheck(derivative as CheckedFunction, [...list, ...vectors], rest);
}

function randomLike(outputs: readonly Tensor[]): Tensor[] {
  return outputs.map((output) => empty_like(output.detach()).uniform_(-1, 1).requires_grad_());
}

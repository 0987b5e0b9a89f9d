// The helpers of torch/autograd/functional.py, whose checks and words these are.
import { TorchError } from '../errors.js';
import { zeros_like } from '../generated/torch.js';
import { typeName } from '../python_types.js';
import { isTensor, type Tensor } from '../tensor.js';
import { grad } from './backward.js';

/** One tensor, or (Python's tuple) several. */
export type Tensors = Tensor | readonly Tensor[];

/** Tensors as a list, and whether they came as one. */
export interface Listed {
  readonly several: boolean;
  readonly tensors: readonly Tensor[];
}

/** @throws TypeError for what is neither a tensor nor a list of tensors. */
export function listed(value: unknown, what: string, caller: string): Listed {
  const several = Array.isArray(value);
  const all: readonly unknown[] = several ? value : [value];
  for (const [k, element] of all.entries()) {
    if (isTensor(element)) continue;
    const which = several ? `value at index ${k}` : `given ${what}`;
    throw new TypeError(
      `The ${what} given to ${caller} must be either a Tensor or a tuple of Tensors but the ${which} has type ` +
        `<class '${typeName(element)}'>.`,
    );
  }
  return { several, tensors: all.filter(isTensor) };
}

/** Fresh tensors, so that those given as arguments differ from the same ones captured by the user's function. */
export function preprocess(inputs: readonly Tensor[], createGraph: boolean, needGraph: boolean): Tensor[] {
  return inputs.map((input) => {
    if (!(createGraph && input.requires_grad)) return input.detach().requires_grad_(needGraph);
    return input.is_sparse ? input.clone() : input.view_as(input);
  });
}

/** Results without history, unless it was asked for. */
export function postprocess(results: readonly Tensor[], createGraph: boolean): readonly Tensor[] {
  return createGraph ? results : results.map((result) => result.detach());
}

export function unlisted(tensors: readonly Tensor[], several: boolean): Tensors {
  const [first] = tensors;
  return several || first === undefined ? tensors : first;
}

export function validateVector(v: readonly Tensor[], other: readonly Tensor[], several: boolean): void {
  if (other.length !== v.length) {
    throw new TorchError(
      several
        ? `v is a tuple of invalid length: should be ${other.length} but got ${v.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  for (const [k, element] of v.entries()) {
    const [given, wanted] = [String(element.shape), String(other[k]?.shape)];
    if (given === wanted) continue;
    throw new TorchError(`${several ? `Entry ${k} in ` : ''}v has invalid size: should be ${wanted} but got ${given}.`);
  }
}

const independent: Readonly<Record<'outputs' | 'grad_inputs' | 'jacobian' | 'hessian', (k: number) => string>> = {
  hessian: (k) =>
    `The hessian of the user-provided function with respect to input ${k} is independent of the input. This is not ` +
    'allowed in strict mode. You should ensure that your function is thrice differentiable and that the hessian depends ' +
    'on the inputs.',
  jacobian: (k) =>
    `While computing the hessian, found that the jacobian of the user-provided function with respect to input ${k} is ` +
    'independent of the input. This is not allowed in strict mode. You should ensure that your function is twice ' +
    'differentiable and that the jacobian depends on the inputs (this would be violated by a linear function for example).',
  grad_inputs: (k) =>
    `The gradient with respect to input ${k} is independent of the inputs of the user-provided function. This is not ` +
    'allowed in strict mode.',
  outputs: (k) =>
    `Output ${k} of the user-provided function does not require gradients. The outputs must be computed in a ` +
    'differentiable manner from the input when running in strict mode.',
};

/** In strict mode, refuses tensors that do not depend on the inputs. */
export function checkRequiresGrad(
  tensors: readonly (Tensor | null)[],
  what: keyof typeof independent,
  strict: boolean,
): void {
  if (!strict) return;
  for (const [k, tensor] of tensors.entries()) {
    if (tensor === null) {
      throw new TorchError(
        `The output of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
      );
    }
    if (!tensor.requires_grad) throw new TorchError(independent[what](k));
  }
}

export interface GradientOptions {
  readonly create_graph: boolean;
  readonly retain_graph?: boolean;
}

/** `grad` of the outputs that have one; `null` for inputs that none of them depends on. */
export function gradients(
  outputs: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
  vector: readonly Tensor[] | null,
  options: GradientOptions,
): (Tensor | null)[] {
  const roots: Tensor[] = [];
  const vectors: (Tensor | null)[] = [];
  for (const [k, output] of outputs.entries()) {
    if (output === null || !output.requires_grad) continue;
    roots.push(output);
    vectors.push(vector?.[k] ?? null);
  }
  if (roots.length === 0) return inputs.map(() => null);
  return [...grad(roots, inputs, vectors, { allow_unused: true, ...options })];
}

export type Stage = 'back' | 'back_trick' | 'double_back' | 'double_back_trick';

const missing: Readonly<Record<Stage, (k: number) => string>> = {
  back: (k) =>
    `The output of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
  back_trick: (k) =>
    `The gradient with respect to the input is independent of entry ${k} in the grad_outputs when using the double ` +
    'backward trick to compute forward mode gradients. This is not allowed in strict mode.',
  double_back: (k) =>
    `The jacobian of the user-provided function is independent of input ${k}. This is not allowed in strict mode.`,
  double_back_trick: (k) =>
    `The hessian of the user-provided function is independent of entry ${k} in the grad_jacobian. This is not allowed in ` +
    'strict mode as it prevents from using the double backward trick to replace forward mode AD.',
};

export interface Strictness {
  readonly strict: boolean;
  readonly create_graph: boolean;
}

/** Zeros for missing gradients; in strict mode, an error. */
export function fillInZeros(
  grads: readonly (Tensor | null)[],
  references: readonly Tensor[],
  { strict, create_graph }: Strictness,
  stage: Stage,
): Tensor[] {
  return references.map((reference, k) => {
    const gradient = grads[k] ?? null;
    if (gradient === null) {
      if (strict) throw new TorchError(missing[stage](k));
      return zeros_like(reference);
    }
    if (strict && create_graph && !gradient.requires_grad) {
      const what = stage.startsWith('double') ? 'hessian' : 'jacobian';
      throw new TorchError(
        `The ${what} of the user-provided function is independent of input ${k}. This is not allowed in strict mode when ` +
          'create_graph=True.',
      );
    }
    return gradient;
  });
}

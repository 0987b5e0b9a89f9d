import { isComplex, isFloating } from '../dtype.js';
import { TorchError } from '../errors.js';
import { ones, ones_like } from '../generated/torch.js';
import { I, native, reserve } from '../native.js';
import { typeName } from '../python_types.js';
import { isTensor, put, type Tensor } from '../tensor.js';
import { GradientEdge, metadataOf } from './gradient_edge.js';
import { blanks, putOptional, receiveAll } from './native.js';
import { handle } from './node.js';

/** A tensor, or the place in the graph that stands for it. */
export type Differentiable = Tensor | GradientEdge;

export function isDifferentiable(value: unknown): value is Differentiable {
  return isTensor(value) || value instanceof GradientEdge;
}

export interface PassOptions {
  readonly retain_graph: boolean;
  readonly create_graph: boolean;
  /** Add to `.grad` instead of returning the gradients of the inputs. */
  readonly accumulate: boolean;
  readonly allow_unreachable: boolean;
}

/** The output number that tells C++ that a handle is a tensor's. */
const itself = -1;

/** Writes a tensor or an edge as handle and output number. */
function putDifferentiable(at: number, value: Differentiable): void {
  put(at, isTensor(value) ? value : value.node[handle]);
  I[at + 2] = isTensor(value) ? itself : value.output_nr;
}

/** Runs the engine; returns the gradients of `inputs` unless they are accumulated. */
export function runBackward(
  roots: readonly Differentiable[],
  gradients: readonly (Tensor | null)[],
  inputs: readonly Differentiable[],
  options: PassOptions,
): (Tensor | null)[] {
  if (roots.length !== gradients.length) {
    throw new TorchError(`got ${roots.length} tensors and ${gradients.length} gradients`);
  }
  for (const input of inputs) {
    if (!isDifferentiable(input)) {
      throw new TorchError(`all inputs have to be Tensors or GradientEdges, but got ${typeName(input)}`);
    }
  }
  const owners = options.accumulate ? [] : blanks(inputs.length);
  writePass(roots, gradients, inputs, options);
  native.runBackward(owners, roots, gradients, inputs);
  return receiveAll(owners);
}

function writePass(
  roots: readonly Differentiable[],
  gradients: readonly (Tensor | null)[],
  inputs: readonly Differentiable[],
  options: PassOptions,
): void {
  reserve(6 + 5 * roots.length + 3 * inputs.length, 0);
  I[0] = options.retain_graph ? 1 : 0;
  I[1] = options.create_graph ? 1 : 0;
  I[2] = options.accumulate ? 1 : 0;
  I[3] = options.allow_unreachable ? 1 : 0;
  I[4] = roots.length;
  I[5] = inputs.length;
  let at = 6;
  for (const root of roots) {
    putDifferentiable(at, root);
    at += 3;
  }
  for (const gradient of gradients) {
    putOptional(at, gradient);
    at += 2;
  }
  for (const input of inputs) {
    putDifferentiable(at, input);
    at += 3;
  }
}

/** A gradient for each output: the one that was given, or ones for a scalar (torch/autograd/__init__.py, _make_grads). */
export function makeGradients(
  outputs: readonly Differentiable[],
  gradients: readonly (Tensor | null | undefined)[],
  batched: boolean,
): (Tensor | null)[] {
  for (const output of outputs) {
    if (!isDifferentiable(output)) throw new TorchError('Expected output to be a torch.Tensor');
  }
  const count = Math.min(outputs.length, gradients.length);
  const made: (Tensor | null)[] = [];
  for (const [k, output] of outputs.slice(0, count).entries()) {
    const gradient = gradients[k];
    if (isTensor(gradient)) checkGradient(output, gradient, k, batched);
    else if (gradient !== null && gradient !== undefined) {
      throw new TypeError(`gradients can be either Tensors or None, but got ${typeName(gradient)}`);
    }
    made.push(gradient ?? implicitGradient(output));
  }
  return made;
}

function checkGradient(output: Differentiable, gradient: Tensor, index: number, batched: boolean): void {
  const { shape, dtype } = metadataOf(output);
  if (batched && !isTensor(output)) throw new TorchError('Batched grads are not supported with GradientEdge');
  const given = batched ? gradient.shape.slice(1) : [...gradient.shape];
  const text = `torch.Size([${given.join(', ')}])`;
  if (given.length !== shape.length || given.some((size, k) => size !== shape[k])) {
    throw new TorchError(batched ? batchedMismatch(index, text, shape) : mismatch(index, text, shape));
  }
  if (isComplex(dtype) !== isComplex(gradient.dtype)) {
    throw new TorchError(
      'For complex Tensors, both grad_output and output are required to have the same dtype. ' +
        `Mismatch in dtype: grad_output[${index}] has a dtype of torch.${gradient.dtype} ` +
        `and output[${index}] has a dtype of torch.${dtype}.`,
    );
  }
}

function mismatch(index: number, given: string, shape: object): string {
  return (
    `Mismatch in shape: grad_output[${index}] has a shape of ${given} ` +
    `and output[${index}] has a shape of ${shape}.`
  );
}

function batchedMismatch(index: number, given: string, shape: object): string {
  return (
    'If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the batch dimension. ' +
    'The sizes of the remaining dimensions are expected to match the shape of corresponding output, but a mismatch ' +
    `was detected: grad_output[${index}] has a shape of ${given} and output[${index}] has a shape of ${shape}. ` +
    'If you only want some tensors in `grad_output` to be considered batched, consider using vmap.'
  );
}

function implicitGradient(output: Differentiable): Tensor | null {
  if (isTensor(output) && !output.requires_grad) return null;
  const { shape, dtype, device } = metadataOf(output);
  if (shape.some((size) => size !== 1)) {
    throw new TorchError('grad can be implicitly created only for scalar outputs');
  }
  if (!isFloating(dtype)) {
    throw new TorchError(`grad can be implicitly created only for real scalar outputs but got torch.${dtype}`);
  }
  if (isTensor(output)) return ones_like(output, { memory_format: 'preserve_format' });
  return ones([...shape], { dtype, device });
}

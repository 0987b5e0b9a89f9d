import { deviceOf } from '../device.js';
import { dtypeOf } from '../dtype.js';
import { TorchError } from '../errors.js';
import { F, I, native } from '../native.js';
import { type Size, sizeFrom } from '../size.js';
import { isTensor, put, type Tensor } from '../tensor.js';
import { gradAccumulator, gradFn, handle, type Node } from './node.js';

/** The place in the graph where a tensor's gradient arrives: an output of a node. It stands for the tensor in `grad`. */
export class GradientEdge {
  constructor(
    readonly node: Node,
    readonly output_nr: number,
  ) {}

  toString(): string {
    return `GradientEdge(node=${this.node}, output_nr=${this.output_nr}, ownership_token=None)`;
  }
}

/** The node whose output the tensor is: its grad_fn, or for a leaf the one that accumulates its gradient. */
export function gradFnOrAccumulator(tensor: Tensor | GradientEdge): Node | null {
  if (tensor instanceof GradientEdge) return tensor.node;
  return gradFn(tensor) ?? (tensor.requires_grad ? gradAccumulator(tensor) : null);
}

/**
 * The edge at which the gradient of `tensor` is computed: `grad(loss, get_gradient_edge(x))` is `grad(loss, x)`, and the
 * edge does not keep the values of `x` alive.
 *
 * @throws TorchError when the tensor does not require a gradient.
 */
export function get_gradient_edge(tensor: Tensor): GradientEdge {
  const node = tensor.requires_grad ? gradFnOrAccumulator(tensor) : null;
  if (node === null) {
    throw new TorchError('It is not possible to get the gradient edge for a Tensor that does not require gradients');
  }
  return new GradientEdge(node, outputNumber(tensor));
}

/** Which output of its grad_fn a tensor is. */
export function outputNumber(tensor: Tensor): number {
  put(0, tensor);
  native.autogradInfo(tensor);
  return I[0] ?? 0;
}

/** Shape, dtype and device of the gradient that a tensor or an edge takes. */
export interface GradientMetadata {
  readonly shape: Size;
  readonly dtype: Tensor['dtype'];
  readonly device: Tensor['device'];
}

export function metadataOf(output: Tensor | GradientEdge): GradientMetadata {
  if (isTensor(output)) return output;
  const node = output.node[handle];
  put(0, node);
  I[2] = output.output_nr;
  native.nodeInput(node);
  const [dimensions = 0, scalarType = 0, deviceType = 0, deviceIndex = -1] = I;
  return { shape: sizeFrom(F, dimensions), dtype: dtypeOf(scalarType), device: deviceOf(deviceType, deviceIndex) };
}

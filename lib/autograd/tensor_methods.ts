import { bind, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import { I, native } from '../native.js';
import { put, Tensor } from '../tensor.js';
import { backward, type NamedTensors, type Outputs } from './backward.js';
import { outputNumber } from './gradient_edge.js';
import { addHook, type PostAccumulateGradHook, type RemovableHandle, TableKind, type TensorHook } from './hooks.js';
import { gradFn, type Node } from './node.js';

export interface TensorBackwardOptions extends Keywords {
  /** The vector of the vector-Jacobian product, of this tensor's shape; not needed for a scalar. */
  gradient?: Tensor | null | undefined;
  /** Keep the graph for another pass. Default: the value of `create_graph`. */
  retain_graph?: boolean | null | undefined;
  /** Record the pass itself, so that its gradients can be differentiated. Default: `false`. */
  create_graph?: boolean | undefined;
  /** Accumulate into these tensors alone. Default: all leaves that were used. */
  inputs?: Outputs | NamedTensors | null | undefined;
}

declare module '../tensor.js' {
  interface Tensor {
    /** The function that made this tensor, or `null` for a leaf. */
    readonly grad_fn: Node | null;

    /** Which output of its `grad_fn` this tensor is. */
    readonly output_nr: number;

    /** Whether this non-leaf tensor keeps its gradient in `grad` (see `retain_grad`). */
    readonly retains_grad: boolean;

    /**
     * Computes the gradient of this tensor with respect to the leaves of its graph and adds it to the leaves' `grad`.
     *
     * @throws TorchError when this tensor does not require a gradient, when it is no scalar and `gradient` is missing, or
     * when the graph was freed by an earlier pass.
     * @example
     * const x = torch.tensor([1.5, 2], { requires_grad: true });
     * x.mul(x).sum().backward();
     * x.grad?.tolist(); // [3, 4]
     */
    backward(
      gradient?: Tensor | null | TensorBackwardOptions,
      retain_graph?: boolean | null | TensorBackwardOptions,
      create_graph?: boolean | TensorBackwardOptions,
      inputs?: Outputs | null | TensorBackwardOptions,
      options?: TensorBackwardOptions,
    ): void;

    /**
     * Registers a hook that sees the gradient of this tensor whenever it is computed, and may return another.
     *
     * @throws TorchError when the tensor does not require a gradient.
     * @example
     * const v = torch.zeros(3, { requires_grad: true });
     * const handle = v.register_hook((grad) => grad.mul(2));
     * v.backward(torch.ones(3));
     * v.grad?.tolist(); // [2, 2, 2]
     * handle.remove();
     */
    register_hook(hook: TensorHook): RemovableHandle;

    /**
     * Registers a hook that runs after the gradient of this leaf was added to `grad`; it is given the leaf.
     *
     * @throws TorchError when the tensor is no leaf or does not require a gradient.
     */
    register_post_accumulate_grad_hook(hook: PostAccumulateGradHook): RemovableHandle;
  }
}

const backwardSignature = {
  name: 'backward',
  parameters: ['gradient', 'retain_graph', 'create_graph', 'inputs'],
  required: 0,
} as const;

function tensorBackward(this: Tensor, ...args: unknown[]): void {
  const { gradient, ...options } = bind<TensorBackwardOptions>(backwardSignature, args);
  backward(this, gradient, options);
}

function registerHook(this: Tensor, hook: TensorHook): RemovableHandle {
  if (!this.requires_grad) throw new TorchError("cannot register a hook on a tensor that doesn't require gradient");
  return addHook(this, TableKind.tensor, hook);
}

function registerPostAccumulateGradHook(this: Tensor, hook: PostAccumulateGradHook): RemovableHandle {
  if (!this.requires_grad) throw new TorchError("cannot register a hook on a tensor that doesn't require gradient");
  if (!this.is_leaf) throw new TorchError('post accumulate grad hooks cannot be registered on non-leaf tensors');
  return addHook(this, TableKind.postAccumulate, hook);
}

function retainsGrad(tensor: Tensor): boolean {
  put(0, tensor);
  native.autogradInfo(tensor);
  return I[1] !== 0;
}

function method(value: (...args: never[]) => unknown): PropertyDescriptor {
  return { value, writable: true, configurable: true };
}

function getter(get: (tensor: Tensor) => unknown): PropertyDescriptor {
  return {
    get(this: Tensor) {
      return get(this);
    },
    configurable: true,
  };
}

Object.defineProperties(Tensor.prototype, {
  backward: method(tensorBackward),
  register_hook: method(registerHook),
  register_post_accumulate_grad_hook: method(registerPostAccumulateGradHook),
  grad_fn: getter(gradFn),
  output_nr: getter(outputNumber),
  retains_grad: getter(retainsGrad),
});

import { no_grad } from '../../autograd/grad_mode.js';
import type { Tensor } from '../../tensor.js';

/** `fill` without a graph, and then the tensor that it filled. */
export function filled(tensor: Tensor, fill: () => void): Tensor {
  no_grad(() => {
    fill();
  });
  return tensor;
}

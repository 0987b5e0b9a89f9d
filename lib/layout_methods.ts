/** Methods of Tensor that speak of its memory and that Python writes in Python (torch/_tensor.py). */
import { Tensor } from './tensor.js';

declare module './tensor.js' {
  interface Tensor {
    /** The tensor in coordinate format. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_coo.html} */
    to_sparse_coo(): Tensor;
    /** The dimensions from the outermost in memory to the innermost. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dim_order.html} */
    dim_order(): number[];
    /** Whether other threads see the elements: always, for worker threads share the process's memory. */
    is_shared(): boolean;
    /** The tensor itself: worker threads share the process's memory, so nothing has to move. */
    share_memory_(): this;
  }
}

const methods = {
  to_sparse_coo(this: Tensor): Tensor {
    return this.to_sparse();
  },

  dim_order(this: Tensor): number[] {
    const strides = this.stride();
    return strides.map((_, dim) => dim).sort((a, b) => (strides[b] ?? 0) - (strides[a] ?? 0) || a - b);
  },

  is_shared(this: Tensor): boolean {
    this.dim();
    return true;
  },

  share_memory_(this: Tensor): Tensor {
    this.dim();
    return this;
  },
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, configurable: true, writable: true });
}

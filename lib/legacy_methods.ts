/** Methods of Tensor that Python keeps for old programs (torch/_tensor.py). */
import { fromData } from './creation.js';
import { TorchError } from './errors.js';
import type { TensorData } from './nested_data.js';
import { Size } from './size.js';
import { isTensor, Tensor } from './tensor.js';
import type { Ints } from './types.js';
import { warn } from './warnings.js';

declare module './tensor.js' {
  interface Tensor {
    /** A tensor of this dtype and device: uninitialised of a size, or of data. `new_empty` and `new_tensor` say which. */
    readonly new: { (...size: number[]): Tensor; (data: TensorData): Tensor };
    /** The same elements in another shape. @deprecated `reshape` */
    resize(...size: number[]): Tensor;
    resize(size: Ints): Tensor;
    /** The same elements in the shape of another tensor. @deprecated `view_as` */
    resize_as(tensor: Tensor): Tensor;
    /** The address of the first element, for reading. */
    const_data_ptr(): number;
  }
}

function resized(self: Tensor, size: readonly number[]): Tensor {
  const count = size.reduce((product, length) => product * length, 1);
  if (count !== self.numel()) {
    const [wanted, given] = [size, [...self.shape]].map((shape) => shape.join('x'));
    throw new TorchError(
      `requested resize to ${wanted} (${count} elements in total), but the given tensor has a size of ${given} (${self.numel()} elements). ` +
        "autograd's resize can only change the shape of a given tensor, while preserving the number of elements. ",
    );
  }
  return self.contiguous().view([...size]);
}

const methods = {
  new(this: Tensor, ...args: unknown[]): Tensor {
    const [first] = args;
    if (args.length === 1 && isTensor(first)) return first.detach().view(first.shape);
    if (args.length === 1 && first instanceof Size) return this.new_empty(first);
    const isSize = args.every((size) => typeof size === 'number' && Number.isInteger(size));
    if (isSize) return this.new_empty(args.length === 0 ? [0] : (args as number[]));
    if (typeof first === 'number') throw new TypeError('new(): data must be a sequence (got float)');
    return fromData(first, { dtype: this.dtype, device: this.device });
  },

  resize(this: Tensor, ...size: unknown[]): Tensor {
    warn('non-inplace resize is deprecated');
    return resized(this, (Array.isArray(size[0]) ? size[0] : size) as number[]);
  },

  resize_as(this: Tensor, tensor: Tensor): Tensor {
    warn('non-inplace resize_as is deprecated');
    return resized(this, tensor.shape);
  },

  const_data_ptr(this: Tensor): number {
    return this.data_ptr();
  },
};

for (const [name, value] of Object.entries(methods)) {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}

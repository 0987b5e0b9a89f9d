import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import * as F from '../../functional/pooling.js';
import { Module } from '../../module.js';
import { type Size, times } from '../utils.js';

export interface MaxUnpoolOptions extends Keywords {
  /** Step of the window. Default: its size. */
  stride?: Size | null | undefined;
  /** Padding of the pooling that is undone. Default: 0. */
  padding?: Size | undefined;
}

type MaxUnpoolArguments = Arguments<[kernel_size: Size], [stride?: Size | null, padding?: Size], MaxUnpoolOptions>;

type UnpoolCall = Arguments<
  [input: Tensor, indices: Tensor],
  [output_size?: readonly number[] | null],
  Keywords & { output_size?: readonly number[] | null | undefined }
>;

interface UnpoolValues {
  input: Tensor;
  indices: Tensor;
  output_size?: readonly number[] | null;
}

const call = { name: 'forward', parameters: ['input', 'indices', 'output_size'], required: 2 } as const;

/** What all unpoolings share. */
export abstract class _MaxUnpoolNd extends Module {
  protected static readonly dims: 1 | 2 | 3;
  kernel_size: readonly number[];
  stride: readonly number[];
  padding: readonly number[];

  constructor(args: MaxUnpoolOptions & { kernel_size: Size });
  constructor(...args: MaxUnpoolArguments);
  constructor(...args: unknown[]) {
    super();
    const { dims } = new.target;
    const name = `MaxUnpool${dims}d.__init__`;
    const signature = { name, parameters: ['kernel_size', 'stride', 'padding'], required: 1 };
    const { kernel_size, stride, padding = 0 } = bind<MaxUnpoolOptions & { kernel_size: Size }>(signature, args);
    this.kernel_size = times(kernel_size, dims);
    this.stride = times(stride ?? kernel_size, dims);
    this.padding = times(padding, dims);
  }

  override extra_repr(): string {
    return `kernel_size=${repr(this.kernel_size)}, stride=${repr(this.stride)}, padding=${repr(this.padding)}`;
  }
}

/**
 * Puts the maxima of `MaxPool1d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool1d(2, { return_indices: true })(torch.randn(1, 1, 8));
 * new nn.MaxUnpool1d(2)(y, indices).shape; // [1, 1, 8]
 */
export class MaxUnpool1d extends _MaxUnpoolNd {
  protected static override readonly dims = 1;

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(call, args);
    return F.max_unpool1d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

/**
 * Puts the maxima of `MaxPool2d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool2d(2, { return_indices: true })(torch.randn(1, 1, 5, 5));
 * new nn.MaxUnpool2d(2)(y, indices, { output_size: [5, 5] }).shape; // [1, 1, 5, 5]
 */
export class MaxUnpool2d extends _MaxUnpoolNd {
  protected static override readonly dims = 2;

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(call, args);
    return F.max_unpool2d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

/**
 * Puts the maxima of `MaxPool3d` back where they were, zeros elsewhere.
 *
 * @example
 * const [y, indices] = new nn.MaxPool3d(2, { return_indices: true })(torch.randn(1, 1, 4, 4, 4));
 * new nn.MaxUnpool3d(2)(y, indices).shape; // [1, 1, 4, 4, 4]
 */
export class MaxUnpool3d extends _MaxUnpoolNd {
  protected static override readonly dims = 3;

  forward(...args: UnpoolCall): Tensor {
    const { input, indices, output_size = null } = bind<UnpoolValues>(call, args);
    return F.max_unpool3d(input, indices, this.kernel_size, this.stride, this.padding, output_size);
  }
}

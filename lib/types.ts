import type { Keywords } from './bind.js';
import type { Complex } from './tensor.js';
import type { DeviceLike } from './device.js';
import type { dtype } from './dtype.js';
import type { Tensor } from './tensor.js';

export type { Keywords } from './bind.js';

/** A Python int. */
export type Int = number | bigint;

/** A Python sequence of ints: sizes, strides, dimensions. */
export type Ints = readonly Int[];

/** A Python number: int, float, bool or complex. */
export type Scalar = number | bigint | boolean | Complex;

/** How a tensor's elements lie in memory, as PyTorch spells it without `torch.`. */
export type layout = 'strided' | 'sparse_coo' | 'sparse_csr' | 'sparse_csc' | 'sparse_bsr' | 'sparse_bsc' | '_mkldnn' | 'jagged';

/** The order of strides, as PyTorch spells it without `torch.`. */
export type memory_format = 'contiguous_format' | 'preserve_format' | 'channels_last' | 'channels_last_3d';

/** Keywords of every function that makes a tensor. */
export interface FactoryOptions extends Keywords {
  dtype?: dtype | null | undefined;
  layout?: layout | null | undefined;
  device?: DeviceLike | null | undefined;
  pin_memory?: boolean | null | undefined;
  requires_grad?: boolean | null | undefined;
}

/** The keyword of a function that can write into a given tensor and takes no other. */
export interface OutOptions extends Keywords {
  out?: Tensor | null | undefined;
}

import type { Keywords } from './bind.js';
import type { DeviceLike } from './device.js';
import type { dtype } from './dtype.js';
import type { layout } from './layout.js';
import type { PythonFloat } from './repr.js';
import type { Tensor } from './tensor.js';
import type { Complex } from './values.js';

export type { Keywords } from './bind.js';
export type { layout, memory_format } from './layout.js';
export type { Complex } from './values.js';

/** A Python int. */
export type Int = number | bigint;

/** A Python sequence of ints: sizes, strides, dimensions. */
export type Ints = readonly Int[];

/** A Python number: int, float (also a whole one that `float` of `nodetorch/repr` marks), bool or complex. */
export type Scalar = number | bigint | boolean | Complex | PythonFloat;

/** The required keyword `dim`, also by NumPy's name. */
export type Dim<T> = { dim: T } | { axis: T };

/** The required keyword `keepdim`, also by NumPy's name. */
export type Keepdim<T> = { keepdim: T } | { keepdims: T };

/** The required keyword `input`, also by the names that NumPy's users know. */
export type Input<T> = { input: T } | { x: T } | { a: T } | { x1: T };

/** The required keyword `other`, also by NumPy's name. */
export type Other<T> = { other: T } | { x2: T };

/** How padding fills: with a value, mirrored without the edge, with the edge, or wrapped around. */
export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

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

import { bind, type Keywords } from '../bind.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import { requireStrided } from './mask.js';

/** Dimensions of a reduction: one, several, or all. */
export type Dims = number | readonly number[] | null;

/** Keywords of every masked operation: true elements of the mask take part. It is broadcast to the input. */
export interface MaskOptions extends Keywords {
  dtype?: dtype | null | undefined;
  mask?: Tensor | null | undefined;
}

/** Keywords of a masked reduction. */
export interface ReductionOptions extends MaskOptions {
  dim?: Dims | undefined;
  keepdim?: boolean | null | undefined;
}

export interface IndexOptions extends MaskOptions {
  dim?: number | null | undefined;
  keepdim?: boolean | null | undefined;
}

export interface NormOptions extends ReductionOptions {
  ord?: number | null | undefined;
}

export interface SpreadOptions extends ReductionOptions {
  unbiased?: boolean | null | undefined;
  correction?: number | null | undefined;
}

/** Every argument that a masked operation may have, with the defaults that all share. */
export interface Masked {
  readonly input: Tensor;
  readonly dim: Dims;
  readonly keepdim: boolean;
  readonly dtype: dtype | null;
  readonly mask: Tensor | null;
}

type Given<Own> = Own & { input: Tensor } & ReductionOptions;

/** Binds the arguments of a masked operation. `parameters` holds what is by position, behind the input. */
export function masked<Own extends object = object>(
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
  { required = 1, own = [] as readonly string[] } = {},
): Omit<Own, keyof Masked> & Masked {
  const signature = { name, parameters: ['input', ...parameters, '*', ...own, 'dtype', 'mask'], required };
  const bound = bind<Given<Own>>(signature, args);
  requireStrided(name, bound.input);
  const { dim = null, keepdim, dtype = null, mask = null } = bound;
  return { ...bound, dim, keepdim: keepdim === true, dtype, mask };
}

export const reduction = ['keepdim'] as const;

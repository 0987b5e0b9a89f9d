import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { full, triu } from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';

/** A causal mask `(size, size)`: -∞ above the diagonal, 0 elsewhere. */
export function causalMask(size: number, device?: DeviceLike | null, type?: dtype | null): Tensor {
  return triu(full([size, size], Number.NEGATIVE_INFINITY, { device, dtype: type }), 1);
}

/** The sequence length of `(L, E)`, `(L, N, E)` or, with `batch_first`, `(N, L, E)`; null for a nested tensor. */
export function sequenceLength(input: Tensor, batch_first: boolean): number | null {
  if (input.is_nested) return null;
  return input.size(input.dim() !== 2 && batch_first ? 1 : 0);
}

/** Whether `mask` is the causal one: what the caller says, or, where that is null, what comparing with one says. */
export function detectCausal(mask: Tensor | null, is_causal: boolean | null, size: number | null): boolean {
  if (is_causal !== null || mask === null) return is_causal === true;
  const causal = causalMask(size ?? mask.size(-2), mask.device, mask.dtype);
  return String(mask.shape) === String(causal.shape) && mask.eq(causal).all().item<boolean>();
}

import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { zeros_like } from '../../../generated/torch.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import { hasShape } from './shapes.js';

/** `mask` as something to add to scores: where a boolean one is true, -∞. */
export function _canonical_mask(
  mask: Tensor | null,
  mask_name: string,
  other: Tensor | null,
  other_name: string,
  target_type: dtype,
): Tensor | null {
  if (mask === null) return null;
  const isFloat = mask.is_floating_point();
  if (mask.dtype !== 'bool' && !isFloat) {
    throw new TorchError(`only bool and floating types of ${mask_name} are supported`);
  }
  if (other !== null && mask.dtype !== other.dtype) {
    warn(`Support for mismatched ${mask_name} and ${other_name} is deprecated. Use same type for both instead.`);
  }
  return isFloat ? mask : zeros_like(mask, { dtype: target_type }).masked_fill_(mask, Number.NEGATIVE_INFINITY);
}

/** The masks as numbers, and whether the causal mask is left to the kernel. */
export function prepareMasks(
  padding: Tensor | null,
  attn: Tensor | null,
  query: Tensor,
  { is_causal, need_weights }: { is_causal: boolean; need_weights: boolean },
): { padding: Tensor | null; attn: Tensor | null; is_causal: boolean } {
  if (padding === null && attn === null && !is_causal) return { padding, attn, is_causal };
  const type = query.dtype;
  const canonical = _canonical_mask(padding, 'key_padding_mask', attn, 'attn_mask', type);
  if (is_causal && attn === null) {
    throw new TorchError(
      'Need attn_mask if specifying the is_causal hint. You may use the Transformer module method ' +
        '`generate_square_subsequent_mask` to create this mask.',
    );
  }
  if (is_causal && canonical === null && !need_weights) return { padding: null, attn: null, is_causal };
  const mask = _canonical_mask(attn, 'attn_mask', null, '', type);
  return { padding: canonical, attn: mask, is_causal: is_causal && canonical === null };
}

/** A mask `(L, S)` or `(N * heads, L, S)` with three dimensions. */
export function checkedMask(mask: Tensor, length: number, source: number, batchHeads: number): Tensor {
  const dim = mask.dim();
  if (dim !== 2 && dim !== 3) throw new TorchError(`attn_mask's dimension ${dim} is not supported`);
  const expected = dim === 2 ? [length, source] : [batchHeads, length, source];
  if (!hasShape(mask, ...expected)) {
    throw new TorchError(`The shape of the ${dim}D attn_mask is ${mask.shape}, but should be ${repr(expected)}.`);
  }
  return dim === 2 ? mask.unsqueeze(0) : mask;
}

/** The masks as one `(N * heads, 1 or L, S)` to add to the scores. */
export function mergeMasks(
  mask: Tensor | null,
  padding: Tensor | null,
  batch: number,
  heads: number,
  source: number,
): Tensor | null {
  if (padding === null) return mask;
  if (padding.size(0) !== batch) {
    throw new TorchError(`Expected key_padded_mask.shape[0] to be ${batch}, but got ${padding.size(0)}`);
  }
  if (padding.size(1) !== source) {
    throw new TorchError(`Expected key_padded_mask.shape[1] to be ${source}, but got ${padding.size(1)}`);
  }
  const each = padding
    .view(batch, 1, 1, source)
    .expand(-1, heads, -1, -1)
    .reshape(batch * heads, 1, source);
  return mask === null ? each : mask.add(each);
}

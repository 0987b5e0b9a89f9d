/** Attention, as torch/nn/functional.py has it. */
export { scaled_dot_product_attention } from '../../generated/nn.js';
export { multi_head_attention_forward } from './attention/forward.js';
export { _canonical_mask } from './attention/masks.js';

export { scaled_dot_product_attention } from '../../generated/nn.js';

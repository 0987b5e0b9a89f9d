export { avg_pool2d, avg_pool3d } from '../../generated/nn.js';
export { adaptive_avg_pool1d, avg_pool1d } from '../../generated/torch.js';
export * from './pooling/adaptive.js';
export type { Pooled } from './pooling/base.js';
export * from './pooling/fractional.js';
export * from './pooling/lp.js';
export {
  type MaxPool,
  type MaxPoolOptions,
  max_pool1d,
  max_pool1d_with_indices,
  max_pool2d,
  max_pool2d_with_indices,
  max_pool3d,
  max_pool3d_with_indices,
} from './pooling/max.js';
export * from './pooling/unpool.js';

/** Functions that Python writes in Python (torch/functional.py), or binds by hand. */
import './functional/methods.js';

export { type NormOptions, norm } from './functional/norm.js';
export * from './functional/products.js';
export {
  atleast_1d,
  atleast_2d,
  atleast_3d,
  block_diag,
  broadcast_shapes,
  broadcast_tensors,
  cartesian_prod,
  meshgrid,
  split,
  unravel_index,
} from './functional/shapes.js';
export { type StftOptions, stft } from './functional/stft.js';
export { type Unique, type UniqueOptions, unique, unique_consecutive } from './functional/unique.js';
export * from './functional/values.js';
export { pca_lowrank, svd_lowrank } from './lowrank.js';

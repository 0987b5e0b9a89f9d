/** As torch/nn/modules/batchnorm.py. */
export { _NormBase, type Affine, type NormArguments, type NormOptions, type Tracked } from './batchnorm/base.js';
export { _BatchNorm, BatchNorm1d, BatchNorm2d, BatchNorm3d } from './batchnorm/batchnorm.js';
export { LazyBatchNorm1d, LazyBatchNorm2d, LazyBatchNorm3d } from './batchnorm/lazy.js';
export { SyncBatchNorm, type SyncBatchNormOptions } from './batchnorm/sync.js';

/** As torch/nn/modules/instancenorm.py. */
export { _InstanceNorm, InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from './instancenorm/instancenorm.js';
export { LazyInstanceNorm1d, LazyInstanceNorm2d, LazyInstanceNorm3d } from './instancenorm/lazy.js';

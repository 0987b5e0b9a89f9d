/** As torch/nn/modules/conv.py. */
export { _ConvNd, type PaddingMode } from './conv/base.js';
export { Conv1d, Conv2d, Conv3d, type ConvOptions } from './conv/conv.js';
export {
  LazyConv1d,
  LazyConv2d,
  LazyConv3d,
  LazyConvTranspose1d,
  LazyConvTranspose2d,
  LazyConvTranspose3d,
} from './conv/lazy.js';
export {
  _ConvTransposeNd,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type ConvTransposeOptions,
} from './conv/transposed.js';

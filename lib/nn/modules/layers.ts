/** Every layer, loss and container. */

export { Module } from '../module.js';
export type * from './activation.js';
export {
  CELU,
  ELU,
  GELU,
  GLU,
  Hardshrink,
  Hardsigmoid,
  Hardswish,
  Hardtanh,
  LeakyReLU,
  LogSigmoid,
  LogSoftmax,
  Mish,
  MultiheadAttention,
  PReLU,
  ReLU,
  ReLU6,
  RReLU,
  SELU,
  Sigmoid,
  SiLU,
  Softmax,
  Softmax2d,
  Softmin,
  Softplus,
  Softshrink,
  Softsign,
  Tanh,
  Tanhshrink,
  Threshold,
} from './activation.js';
export type * from './adaptive.js';
export { AdaptiveLogSoftmaxWithLoss } from './adaptive.js';
export type * from './batchnorm.js';
export {
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  LazyBatchNorm1d,
  LazyBatchNorm2d,
  LazyBatchNorm3d,
  SyncBatchNorm,
} from './batchnorm.js';
export type * from './channelshuffle.js';
export { ChannelShuffle } from './channelshuffle.js';
export * from './container.js';
export type * from './conv.js';
export {
  Conv1d,
  Conv2d,
  Conv3d,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  LazyConv1d,
  LazyConv2d,
  LazyConv3d,
  LazyConvTranspose1d,
  LazyConvTranspose2d,
  LazyConvTranspose3d,
} from './conv.js';
export type * from './cross_map_lrn.js';
export { CrossMapLRN2d } from './cross_map_lrn.js';
export type * from './distance.js';
export { CosineSimilarity, PairwiseDistance } from './distance.js';
export type * from './dropout.js';
export { AlphaDropout, Dropout, Dropout1d, Dropout2d, Dropout3d, FeatureAlphaDropout } from './dropout.js';
export type * from './flatten.js';
export { Flatten, Unflatten } from './flatten.js';
export type * from './fold.js';
export { Fold, Unfold } from './fold.js';
export type * from './instancenorm.js';
export {
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  LazyInstanceNorm1d,
  LazyInstanceNorm2d,
  LazyInstanceNorm3d,
} from './instancenorm.js';
export type * from './linear.js';
export { Bilinear, Identity, LazyLinear, Linear } from './linear.js';
export { type LinearCrossEntropyFields, LinearCrossEntropyOptions } from './linear_cross_entropy_options.js';
export type * from './loss.js';
export {
  BCELoss,
  BCEWithLogitsLoss,
  CosineEmbeddingLoss,
  CrossEntropyLoss,
  CTCLoss,
  GaussianNLLLoss,
  HingeEmbeddingLoss,
  HuberLoss,
  KLDivLoss,
  L1Loss,
  LinearCrossEntropyLoss,
  MarginRankingLoss,
  MSELoss,
  MultiLabelMarginLoss,
  MultiLabelSoftMarginLoss,
  MultiMarginLoss,
  NLLLoss,
  NLLLoss2d,
  PoissonNLLLoss,
  SmoothL1Loss,
  SoftMarginLoss,
  TripletMarginLoss,
  TripletMarginWithDistanceLoss,
} from './loss.js';
export type * from './normalization.js';
export { GroupNorm, LayerNorm, LocalResponseNorm, RMSNorm } from './normalization.js';
export type * from './padding.js';
export {
  CircularPad1d,
  CircularPad2d,
  CircularPad3d,
  ConstantPad1d,
  ConstantPad2d,
  ConstantPad3d,
  ReflectionPad1d,
  ReflectionPad2d,
  ReflectionPad3d,
  ReplicationPad1d,
  ReplicationPad2d,
  ReplicationPad3d,
  ZeroPad1d,
  ZeroPad2d,
  ZeroPad3d,
} from './padding.js';
export type * from './pixelshuffle.js';
export { PixelShuffle, PixelUnshuffle } from './pixelshuffle.js';
export type * from './pooling.js';
export {
  AdaptiveAvgPool1d,
  AdaptiveAvgPool2d,
  AdaptiveAvgPool3d,
  AdaptiveMaxPool1d,
  AdaptiveMaxPool2d,
  AdaptiveMaxPool3d,
  AvgPool1d,
  AvgPool2d,
  AvgPool3d,
  FractionalMaxPool2d,
  FractionalMaxPool3d,
  LPPool1d,
  LPPool2d,
  LPPool3d,
  MaxPool1d,
  MaxPool2d,
  MaxPool3d,
  MaxUnpool1d,
  MaxUnpool2d,
  MaxUnpool3d,
} from './pooling.js';
export type * from './rnn.js';
export { GRU, GRUCell, LSTM, LSTMCell, RNN, RNNBase, RNNCell, RNNCellBase } from './rnn.js';
export type * from './sparse.js';
export { Embedding, EmbeddingBag } from './sparse.js';
export type * from './transformer.js';
export {
  Transformer,
  TransformerDecoder,
  TransformerDecoderLayer,
  TransformerEncoder,
  TransformerEncoderLayer,
} from './transformer.js';
export type * from './upsampling.js';
export { Upsample, UpsamplingBilinear2d, UpsamplingNearest2d } from './upsampling.js';

import '../tensor_methods.js';

export * from './functional/activation.js';
export * from './functional/attention.js';
export * from './functional/convolution.js';
export * from './functional/distance.js';
export * from './functional/dropout.js';
export * from './functional/embedding.js';
export * from './functional/linear.js';
export * from './functional/loss.js';
export * from './functional/normalization.js';
export * from './functional/pooling.js';
export * from './functional/vision.js';

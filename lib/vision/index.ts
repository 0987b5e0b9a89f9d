import '../tensor_methods.js';

export * as datasets from './datasets/index.js';
export * as transforms from './transforms/index.js';

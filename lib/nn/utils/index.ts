import '../../tensor_methods.js';

export * from './clip_grad.js';
export * from './convert_parameters.js';
export * from './fusion.js';
export * from './init.js';
export * from './memory_format.js';
export * as parametrizations from './parametrizations.js';
export * as parametrize from './parametrize.js';
export * as prune from './prune.js';
export * as rnn from './rnn.js';
export * from './spectral_norm.js';
export * as stateless from './stateless.js';
export * from './weight_norm.js';

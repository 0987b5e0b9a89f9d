import '../../tensor_methods.js';

export * from './clip_grad.js';
export * from './convert_parameters.js';
export * as rnn from './rnn.js';

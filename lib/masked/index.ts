/** torch.masked: operations on the elements that a mask shows. */
import '../tensor_methods.js';

export type { Dims, IndexOptions, MaskOptions, NormOptions, ReductionOptions, SpreadOptions } from './arguments.js';
export { cumprod, cumsum, log_softmax, logaddexp, normalize, softmax, softmin } from './normalizations.js';
export { amax, amin, argmax, argmin, logsumexp, mean, median, norm, prod, std, sum, var } from './reductions.js';

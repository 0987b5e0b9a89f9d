/** torch.nn.init: how parameters start. */
import '../tensor_methods.js';

export * from './init/constant.js';
export * from './init/deprecated.js';
export { calculate_gain, type Nonlinearity } from './init/gain.js';
export * from './init/orthogonal.js';
export * from './init/random.js';
export * from './init/variance.js';

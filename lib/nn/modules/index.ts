/** torch.nn.modules: every layer, loss and container, and what they are made with. */
import '../../tensor_methods.js';

export * from './layers.js';
export * as lazy from './lazy.js';
export * as utils from './utils.js';

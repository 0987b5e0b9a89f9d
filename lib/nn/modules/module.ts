/** torch.nn.modules.module: the base class and the hooks of all modules. */
export * from '../module.js';

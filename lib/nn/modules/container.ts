/** torch.nn.modules.container, a file for each of its classes. */

export type { Layer } from './lambda.js';
export { ModuleDict, type ModuleEntries } from './module_dict.js';
export { ModuleList } from './module_list.js';
export { ParameterDict, type ParameterEntries } from './parameter_dict.js';
export { ParameterList } from './parameter_list.js';
export { Container } from './plain_container.js';
export { Sequential } from './sequential.js';

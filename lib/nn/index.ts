/** torch.nn: modules, parameters, functions, initialisation. */
import '../tensor_methods.js';

export { type FactoryKwargs, factory_kwargs } from './factory_kwargs.js';
export * as functional from './functional.js';
export * as init from './init.js';
export * as modules from './modules/index.js';
export * from './modules/layers.js';
export * as parameter from './parameter.js';
export {
  Buffer,
  type BufferOptions,
  Parameter,
  type ParameterOptions,
  UninitializedBuffer,
  type UninitializedBufferOptions,
  UninitializedParameter,
  type UninitializedParameterOptions,
} from './parameter.js';
export * as utils from './utils/index.js';

import '../../tensor_methods.js';

export { type Step, Transform } from './transform.js';
export { Compose, Lambda, Normalize, type NormalizeOptions, ToTensor } from './transforms.js';

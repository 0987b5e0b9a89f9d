import './generated/methods.js';
import './indexing.js';

export * from './generated/torch.js';
export * as cuda from './cuda.js';
export * from './context.js';
export {
  as_tensor,
  BFloat16Tensor,
  BoolTensor,
  ByteTensor,
  CharTensor,
  DoubleTensor,
  FloatTensor,
  HalfTensor,
  IntTensor,
  LongTensor,
  ShortTensor,
  tensor,
  type TensorData,
} from './creation.js';
export { type Device, type DeviceLike, device } from './device.js';
export * from './errors.js';
export * from './format.js';
export * as memory from './memory.js';
export { keep, tidy } from './memory.js';
export { default_generator, Generator, get_rng_state, initial_seed, manual_seed, seed, set_rng_state } from './random.js';
export * as random from './random.js';
export { Size } from './size.js';
export { isTensor as is_tensor, Tensor } from './tensor.js';

import './tensor_methods.js';

export { ops } from './_ops.js';
export { type AsArrayOptions, asarray, type FromBufferOptions, frombuffer } from './asarray.js';
export * as autograd from './autograd/index.js';
export {
  enable_grad,
  inference_mode,
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  is_grad_enabled,
  is_inference_mode_enabled,
  no_grad,
  set_anomaly_enabled,
  set_grad_enabled,
} from './autograd/index.js';
export * from './context.js';
export { as_tensor, tensor } from './creation.js';
export * as cuda from './cuda.js';
export { deepcopy } from './deepcopy.js';
export { type Device, type DeviceLike, device } from './device.js';
export {
  bfloat16,
  bits1x8,
  bits2x4,
  bits4x2,
  bits8,
  bits16,
  bool,
  cdouble,
  cfloat,
  chalf,
  complex32,
  complex64,
  complex128,
  double,
  type dtype,
  float,
  float4_e2m1fn_x2,
  float8_e4m3fn,
  float8_e4m3fnuz,
  float8_e5m2,
  float8_e5m2fnuz,
  float8_e8m0fnu,
  float16,
  float32,
  float64,
  get_default_dtype,
  half,
  int,
  int8,
  int16,
  int32,
  int64,
  long,
  qint8,
  qint32,
  quint2x4,
  quint4x2,
  quint8,
  set_default_dtype,
  short,
  uint8,
  uint16,
  uint32,
  uint64,
} from './dtype.js';
export { DistError, LinAlgError, NotImplementedError, OutOfMemoryError, TorchError } from './errors.js';
export * from './format.js';
export * as func from './func.js';
export * from './functional.js';
export * as fft from './generated/fft.js';
export * as linalg from './generated/linalg.js';
export * from './generated/private.js';
export * as special from './generated/special.js';
export * from './generated/torch.js';
export {
  addmm as saddmm,
  hspmm as hsmm,
  mm as dsmm,
  mm as spmm,
  segment_reduce as _segment_reduce,
} from './generated/torch.js';
export * as _VF from './generated/vf.js';
export type { Index, Slice } from './indexing.js';
export {
  channels_last,
  channels_last_3d,
  contiguous_format,
  type layout,
  type memory_format,
  preserve_format,
  sparse_bsc,
  sparse_bsr,
  sparse_coo,
  sparse_csc,
  sparse_csr,
  strided,
} from './layout.js';
export * from './legacy_tensors.js';
export * as masked from './masked/index.js';
export * as memory from './memory.js';
export { keep, tidy } from './memory.js';
export * from './names.js';
export type { TensorData } from './nested_data.js';
export * as nn from './nn/index.js';
export * as optim from './optim/index.js';
export * as random from './random.js';
export {
  default_generator,
  Generator,
  get_rng_state,
  initial_seed,
  manual_seed,
  seed,
  set_rng_state,
} from './random.js';
export * as return_types from './return_types.js';
export * as serialization from './serialization.js';
export { load, save } from './serialization.js';
export * as signal from './signal/index.js';
export { Size } from './size.js';
export { UntypedStorage } from './storage.js';
export { type Complex, isTensor as is_tensor, Tensor } from './tensor.js';
export { type Finfo, finfo, type Iinfo, iinfo } from './type_info.js';
export * as utils from './utils/index.js';

import '../tensor_methods.js';

export {
  detect_anomaly,
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  set_anomaly_enabled,
  set_detect_anomaly,
} from './anomaly_mode.js';
export {
  type BackwardOptions,
  backward,
  type GradOptions,
  grad,
  type NamedTensors,
  type OutputGradients,
  type Outputs,
} from './backward.js';
export * as function from './function.js';
export { Function, FunctionCtx, once_differentiable } from './function.js';
export * as functional from './functional.js';
export * as grad_mode from './grad_mode.js';
export {
  enable_grad,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  is_multithreading_enabled,
  Mode,
  no_grad,
  set_grad_enabled,
  set_multithreading_enabled,
} from './grad_mode.js';
export { GradcheckError, gradcheck, gradgradcheck } from './gradcheck.js';
export * as graph from './graph.js';
export type { PostAccumulateGradHook, RemovableHandle, TensorHook } from './hooks.js';
export type { TensorBackwardOptions } from './tensor_methods.js';

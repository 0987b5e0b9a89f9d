import '../../tensor_methods.js';

export type { ResumeOptions } from './arguments.js';
export { ChainedScheduler, SequentialLR } from './composite.js';
export {
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  type CosineOptions,
  type WarmRestartsOptions,
} from './cosine.js';
export { CyclicLR, type CyclicLROptions } from './cyclic.js';
export { ExponentialLR, type GammaOptions, MultiStepLR, StepLR } from './decay.js';
export { LambdaLR, type LRLambda, MultiplicativeLR } from './lambda.js';
export { OneCycleLR, type OneCycleLROptions } from './one_cycle.js';
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from './plateau.js';
export {
  ConstantLR,
  type ConstantLROptions,
  LinearLR,
  type LinearLROptions,
  PolynomialLR,
  type PolynomialLROptions,
} from './ramp.js';
export { type AnyOptimizer, LRScheduler, type SchedulerState } from './scheduler.js';

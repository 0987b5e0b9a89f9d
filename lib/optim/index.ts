export { Adadelta, type AdadeltaGroup, type AdadeltaOptions, type AdadeltaState } from './adadelta.js';
export { Adagrad, type AdagradGroup, type AdagradOptions, type AdagradState } from './adagrad.js';
export { Adam, type AdamGroup, type AdamOptions, type AdamState, type AdamWOptions } from './adam.js';
export { AdamW } from './adamw.js';
export type { GroupInput, ParamGroup, Params, Rate } from './groups.js';
export type { RemovableHandle } from './hooks.js';
export * as lr_scheduler from './lr_scheduler/index.js';
export {
  type Closure,
  Optimizer,
  register_optimizer_step_post_hook,
  register_optimizer_step_pre_hook,
} from './optimizer.js';
export { RMSprop, type RMSpropGroup, type RMSpropOptions, type RMSpropState } from './rmsprop.js';
export { SGD, type SGDGroup, type SGDOptions, type SGDState } from './sgd.js';
export type { OptimizerState, PackedGroup, StateDict } from './state_dict.js';

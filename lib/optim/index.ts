import '../tensor_methods.js';

export type { RemovableHandle } from '../utils/hooks.js';
export { Adadelta, type AdadeltaGroup, type AdadeltaOptions, type AdadeltaState } from './adadelta.js';
export { Adafactor, type AdafactorGroup, type AdafactorOptions, type AdafactorState } from './adafactor.js';
export { Adagrad, type AdagradGroup, type AdagradOptions, type AdagradState } from './adagrad.js';
export { Adam, type AdamGroup, type AdamOptions, type AdamState, type AdamWOptions } from './adam.js';
export { Adamax, type AdamaxOptions, type AdamaxState } from './adamax.js';
export { AdamW } from './adamw.js';
export { ASGD, type ASGDGroup, type ASGDOptions, type ASGDState } from './asgd.js';
export type { GroupInput, ParamGroup, Params, Rate } from './groups.js';
export { LBFGS, type LBFGSGroup, type LBFGSOptions, type LBFGSState } from './lbfgs.js';
export * as lr_scheduler from './lr_scheduler/index.js';
export { Muon, type MuonGroup, type MuonOptions, type MuonState } from './muon.js';
export { NAdam, type NAdamGroup, type NAdamOptions, type NAdamState } from './nadam.js';
export {
  type Closure,
  Optimizer,
  register_optimizer_step_post_hook,
  register_optimizer_step_pre_hook,
} from './optimizer.js';
export { RAdam, type RAdamGroup, type RAdamOptions } from './radam.js';
export { RMSprop, type RMSpropGroup, type RMSpropOptions, type RMSpropState } from './rmsprop.js';
export { Rprop, type RpropGroup, type RpropOptions, type RpropState } from './rprop.js';
export { SGD, type SGDGroup, type SGDOptions, type SGDState } from './sgd.js';
export { SparseAdam, type SparseAdamGroup, type SparseAdamOptions, type SparseAdamState } from './sparse_adam.js';
export type { OptimizerState, PackedGroup, StateDict } from './state_dict.js';
export * as swa_utils from './swa_utils.js';

/** torch.optim.swa_utils: averages of a model's weights along training. */
import '../tensor_methods.js';

export { AveragedModel, type AveragedModelOptions } from './swa_utils/averaged_model.js';
export {
  type AvgFn,
  type DecayOptions,
  get_ema_avg_fn,
  get_ema_multi_avg_fn,
  get_swa_avg_fn,
  get_swa_multi_avg_fn,
  type MultiAvgFn,
} from './swa_utils/averaging.js';
export { type AnnealStrategy, SWALR, type SWALROptions } from './swa_utils/swalr.js';
export { type UpdateBnOptions, update_bn } from './swa_utils/update_bn.js';

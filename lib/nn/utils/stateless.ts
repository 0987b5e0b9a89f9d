/** torch.nn.utils.stateless: calls of a module with other parameters than its own. */
import '../../tensor_methods.js';
import { warn } from '../../warnings.js';
import type { Module } from '../module.js';
import { callWith, type FunctionalCallOptions, type NamedTensors } from './functional_call.js';

export type { FunctionalCallOptions, NamedTensors } from './functional_call.js';

/**
 * Calls a module with these parameters and buffers in place of its own. Deprecated in favour of `torch.func.functional_call`.
 *
 * Throws RangeError for a path that leads nowhere and for several values of shared tensors, TorchError, if `strict`, for missing
 * and unknown names.
 *
 * @example
 * nn.utils.stateless.functional_call(layer, { weight: torch.ones(3, 2) }, torch.ones(1, 2));
 */
export function functional_call<M extends Module>(
  module: M,
  parameters_and_buffers: NamedTensors,
  args: unknown = null,
  kwargs: Readonly<Record<string, unknown>> | null = null,
  options: FunctionalCallOptions = {},
): ReturnType<M['forward']> {
  warn(
    '`torch.nn.utils.stateless.functional_call` is deprecated as of PyTorch 2.0 and will be removed in a future version of ' +
      'PyTorch. Please use `torch.func.functional_call` instead which is a drop-in replacement.',
    'FutureWarning',
  );
  return callWith(module, parameters_and_buffers, args, kwargs, options);
}

/** torch.func: what there is of functions of modules. */
import './tensor_methods.js';
import { TorchError } from './errors.js';
import { stack } from './generated/torch.js';
import type { Module } from './nn/module.js';
import { callWith, type FunctionalCallOptions, merged, type NamedTensors } from './nn/utils/functional_call.js';
import type { Tensor } from './tensor.js';

export type { FunctionalCallOptions, NamedTensors } from './nn/utils/functional_call.js';

/**
 * Calls a module with these parameters and buffers (one object, or several of distinct names) in place of its own, so that its
 * result is a function of them. An array of `args` are the arguments, any other value is the only one. What the module changes is
 * written to the object, if there is one only.
 *
 * Throws RangeError for a path that leads nowhere, names in several objects, and several values of shared tensors; TorchError, if
 * `strict`, for missing and unknown names.
 *
 * @example
 * const layer = new nn.Linear(3, 3);
 * const params = Object.fromEntries(layer.named_parameters());
 * torch.func.functional_call(layer, params, torch.ones(1, 3)).equal(layer(torch.ones(1, 3))); // true
 */
export function functional_call<M extends Module>(
  module: M,
  parameter_and_buffer_dicts: NamedTensors | readonly NamedTensors[],
  args: unknown = null,
  kwargs: Readonly<Record<string, unknown>> | null = null,
  options: FunctionalCallOptions = {},
): ReturnType<M['forward']> {
  return callWith(module, merged(parameter_and_buffer_dicts), args, kwargs, options);
}

/**
 * The parameters and the buffers of modules of one class, each stacked along a new first dimension, as leaves.
 *
 * Throws TorchError without a module, and for modules of different classes or modes.
 *
 * @example
 * const models = [1, 2, 3].map(() => new nn.Linear(2, 4));
 * const [params] = torch.func.stack_module_state(models);
 * params.weight?.shape; // torch.Size([3, 4, 2])
 */
export function stack_module_state(models: readonly Module[]): [params: NamedTensors, buffers: NamedTensors] {
  const [first] = models;
  if (first === undefined) throw new TorchError('stack_module_state: Expected at least one model, got 0.');
  if (models.some(({ training }) => training !== first.training)) {
    throw new TorchError('stack_module_state: Expected all models to have the same training/eval mode.');
  }
  if (models.some((model) => model.constructor !== first.constructor)) {
    throw new TorchError('stack_module_state: Expected all models to be of the same class.');
  }
  return [
    stacked(models.map((model) => Object.fromEntries<Tensor>(model.named_parameters()))),
    stacked(models.map((model) => Object.fromEntries(model.named_buffers()))),
  ];
}

function stacked(states: readonly NamedTensors[]): NamedTensors {
  const entries = Object.keys(states[0] ?? {}).map((name) => {
    // Modules of one class have the same names.
    const tensors = states.map((state) => state[name] as Tensor);
    const trained = tensors.filter(({ requires_grad }) => requires_grad).length;
    if (trained > 0 && trained < tensors.length) {
      throw new TorchError(`Expected ${name} from each model to have the same .requires_grad`);
    }
    return [
      name,
      stack(tensors)
        .detach()
        .requires_grad_(trained > 0),
    ] as const;
  });
  return Object.fromEntries(entries);
}

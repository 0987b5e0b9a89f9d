import { no_grad } from '../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { Module } from '../../nn/module.js';
import { _BatchNorm } from '../../nn/modules/batchnorm.js';
import type { Tensor } from '../../tensor.js';

export interface UpdateBnOptions extends Keywords {
  /** Where batches are moved before `model` sees them. Default: they stay where they are. */
  device?: DeviceLike | null | undefined;
}

interface UpdateBnValues extends UpdateBnOptions {
  loader: Iterable<unknown>;
  model: Module;
}

/**
 * Computes the running statistics of all batch normalisations in `model` anew, in one pass over the data.
 *
 * Batches are tensors, or lists whose first element is the input of `model`. Statistics weigh all batches the same.
 *
 * @example
 * optim.swa_utils.update_bn(loader, average);
 */
export function update_bn(args: UpdateBnValues): void;
export function update_bn(
  ...args: Arguments<[loader: Iterable<unknown>, model: Module], [device?: DeviceLike | null], UpdateBnOptions>
): void;
export function update_bn(...args: unknown[]): void {
  const signature = { name: 'update_bn', parameters: ['loader', 'model', 'device'], required: 2 };
  const { loader, model, device = null } = bind<UpdateBnValues>(signature, args);
  const layers = model.modules().filter((module) => module instanceof _BatchNorm);
  if (layers.length === 0) return;
  const momenta = layers.map(({ momentum }) => momentum);
  const wasTraining = model.training;
  try {
    model.train();
    for (const layer of layers) {
      layer.reset_running_stats();
      layer.momentum = null;
    }
    no_grad(() => {
      for (const batch of loader) model(inputOf(batch, device));
    });
  } finally {
    for (const [i, layer] of layers.entries()) layer.momentum = momenta[i] ?? null;
    model.train(wasTraining);
  }
}

function inputOf(batch: unknown, device: DeviceLike | null): unknown {
  const input: unknown = Array.isArray(batch) ? batch[0] : batch;
  return device === null ? input : (input as Tensor).to(device); // Python calls `to` on whatever the loader gives
}

import type { memory_format } from '../../layout.js';
import { define } from '../define.js';
import type { Module } from '../module.js';
import { Conv2d, Conv3d, ConvTranspose2d, ConvTranspose3d } from '../modules/conv.js';

type Layer = Conv2d<boolean> | Conv3d<boolean> | ConvTranspose2d<boolean> | ConvTranspose3d<boolean>;
type Types = readonly (abstract new (...args: never[]) => Layer)[];

/** Lays out the weights of all layers of these types anew. */
function convert(module: Module, format: memory_format, types: Types): Module {
  if (types.some((type) => module instanceof type)) {
    const { weight } = module as Layer; // one of the types
    const copy = weight.detach().clone({ memory_format: format });
    weight.data = copy.resize_(copy.shape, { memory_format: format });
  }
  for (const child of module.children()) convert(child, format, types);
  return module;
}

type Convert = <M extends Module>(module: M, memory_format: memory_format) => M;

/**
 * Lays out the weights of all `Conv2d` and `ConvTranspose2d` in a module as `memory_format` says, in place.
 *
 * @example
 * nn.utils.convert_conv2d_weight_memory_format(model, torch.channels_last);
 */
export const convert_conv2d_weight_memory_format = define<Convert>(
  'convert_conv2d_weight_memory_format',
  ['module', 'memory_format'],
  (module: Module, format: memory_format): Module => convert(module, format, [Conv2d, ConvTranspose2d]),
);

/**
 * Lays out the weights of all `Conv3d` and `ConvTranspose3d` in a module as `memory_format` says, in place.
 *
 * @example
 * nn.utils.convert_conv3d_weight_memory_format(model, torch.channels_last_3d);
 */
export const convert_conv3d_weight_memory_format = define<Convert>(
  'convert_conv3d_weight_memory_format',
  ['module', 'memory_format'],
  (module: Module, format: memory_format): Module => convert(module, format, [Conv3d, ConvTranspose3d]),
);

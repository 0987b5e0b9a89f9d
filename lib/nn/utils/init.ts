import { isPlainObject } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import { TorchError } from '../../errors.js';
import { Module } from '../module.js';
import { typename } from '../typename.js';

/**
 * Makes a module without drawing its weights, which hold whatever was in memory: `module_cls` must take a `device`, and do
 * nothing with its parameters in the constructor but initialise them.
 *
 * Throws TorchError when `module_cls` is no class of modules.
 *
 * @example
 * const layer = nn.utils.skip_init(nn.Linear, 5, 1, { dtype: torch.float64 });
 */
export function skip_init<Args extends unknown[], M extends Module>(
  module_cls: new (...args: Args) => M,
  ...args: Args
): M;
export function skip_init(module_cls: new (...args: unknown[]) => Module, ...args: unknown[]): Module {
  if (typeof module_cls !== 'function' || !(module_cls.prototype instanceof Module)) {
    throw new TorchError(`Expected a Module; got ${typename(module_cls)}`);
  }
  const last = args.at(-1);
  const keywords = isPlainObject(last) ? last : {};
  const positional = isPlainObject(last) ? args.slice(0, -1) : args;
  const { device = 'cpu' } = keywords as { device?: DeviceLike };
  return new module_cls(...positional, { ...keywords, device: 'meta' }).to_empty({ device });
}

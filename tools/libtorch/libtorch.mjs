// The libtorch of this checkout: found, or fetched into the cache.
import { SetupError } from '../setup/report.mjs';
import { find } from './find.mjs';

/**
 * The libtorch to use, fetched when there is none.
 * @param {import('./obtain.mjs').InstallSetting} setting
 * @returns {Promise<import('./find.mjs').Found>}
 */
export async function libtorch(setting) {
  const found = await find(setting);
  if (found && (found.cuda || !setting.cuda)) return found;
  if (found && setting.env.LIBTORCH) {
    throw new SetupError(`LIBTORCH is ${found.root}, which is no CUDA build: unset it to have one fetched.`);
  }
  // Loaded only now: the network and zip libraries cost more than all else when there is nothing to do.
  const { install } = await import('./install.mjs');
  await install(setting);
  const installed = await find(setting);
  if (!installed)
    throw new SetupError(`libtorch was unpacked into ${setting.cache} and is gone again: run the set-up once more.`);
  return installed;
}

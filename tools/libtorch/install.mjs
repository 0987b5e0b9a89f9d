// Puts libtorch into the cache: all of it or nothing.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { SetupError } from '../setup/report.mjs';
import { requireLibtorch, requireLoads } from './check.mjs';
import { Damaged, extract } from './extract.mjs';
import { cachedFolder } from './find.mjs';
import { obtain, requireSpace } from './obtain.mjs';
import { glibcVersion } from './platform.mjs';

/** @typedef {import('./obtain.mjs').InstallSetting} InstallSetting */

const GLIBC = [2, 28];

/**
 * Why no wheel runs here; '' when one does.
 * @param {InstallSetting} setting
 */
export function unsupported({ manifest, platform, cuda }, glibc = glibcVersion()) {
  const wheels = manifest.platforms[platform]?.wheels;
  if (!wheels) return `there is no libtorch wheel for ${platform}`;
  if (cuda && !wheels.some((wheel) => wheel.cuda)) return `there is no CUDA build of libtorch for ${platform} here`;
  const [major = 0, minor = 0] = glibc?.split('.').map(Number) ?? GLIBC;
  const old = major < 2 || (major === 2 && minor < 28);
  return old ? `libtorch needs glibc ${GLIBC.join('.')} or newer, and this system has ${glibc}` : '';
}

/**
 * @param {InstallSetting} setting
 * @param {string} target
 */
async function unpack(setting, target) {
  const { manifest, platform, report } = setting;
  const downloads = join(dirname(target), 'downloads');
  const partial = `${target}.partial`;
  const obtained = await obtain(setting, downloads);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    for (const one of obtained) {
      const { wheel } = one;
      const headers = wheel.project === 'torch' ? manifest.headers : [];
      await extract(one, [...headers, ...wheel.take, ...((setting.cuda && wheel.takeCuda) || [])], partial, {
        needs: (bytes) => requireSpace(partial, bytes, `unpack ${wheel.project}`, setting.space),
        progress: (done, total) => report.progress(`Unpacking ${wheel.project}`, done, total),
      });
    }
    const root = join(partial, 'torch');
    const why = 'The wheel was unpacked into';
    requireLibtorch(root, { version: manifest.version, platform, why });
    requireLoads(root, { platform, why, ...(setting.loads && { loads: setting.loads }) });
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Kept, a damaged download would be met again.
    if (error instanceof Damaged) rmSync(downloads, { recursive: true, force: true });
    throw error;
  }
  rmSync(downloads, { recursive: true, force: true });
}

/**
 * What the disk refused, in a sentence.
 * @param {unknown} error
 * @param {string} cache
 */
function ofDisk(error, cache) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new SetupError(
      `The disk of ${cache} is full: free some space, or set NODETORCH_CACHE to a folder on another disk.`,
    );
  }
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code ?? '')) {
    return new SetupError(`${cache} cannot be written (${code}): set NODETORCH_CACHE to a folder that can.`);
  }
  return error;
}

/**
 * Fetches libtorch into the cache, unless another process does so meanwhile.
 * @param {InstallSetting} setting
 */
export async function install(setting) {
  const reason = unsupported(setting);
  if (reason)
    throw new SetupError(`${reason}: build libtorch ${setting.manifest.version} there and set LIBTORCH to its folder.`);
  const target = cachedFolder(setting, setting.cuda);
  try {
    await withLock(`${target}.lock`, async () => existsSync(target) || (await unpack(setting, target)), {
      waiting: (pid) => setting.report.say(`Waiting for process ${pid}, which is fetching libtorch`),
    });
  } catch (error) {
    throw ofDisk(error, setting.cache);
  }
}

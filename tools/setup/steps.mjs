// The steps of set-up in order: packages, libtorch, addon, TypeScript. Each is left out while its inputs are what they were.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasNvidiaDriver, requireLoads } from '../libtorch/check.mjs';
import { libtorch } from '../libtorch/libtorch.mjs';
import { cacheFolder, libraryFile, platformName, readManifest } from '../libtorch/platform.mjs';
import { addon } from './addon.mjs';
import { dependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { SetupError, streamReport } from './report.mjs';
import { Stamps } from './stamp.mjs';
import { missingNode } from './toolchain.mjs';
import { typescript } from './typescript.mjs';

/**
 * @typedef {object} Workplace  A checkout, or the installed package.
 * @property {string} root
 * @property {NodeJS.ProcessEnv} env
 * @property {Stamps} stamps
 * @property {import('./report.mjs').Report} report
 */

/** @returns {Workplace} */
export function workplace() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return { root, env: process.env, stamps: new Stamps(join(root, 'build', '.stamps')), report: streamReport() };
}

/**
 * A checkout has sources to compile; the installed package has its JavaScript already.
 * @param {string} root
 */
export const isCheckout = (root) => existsSync(join(root, 'tsconfig.json'));

/**
 * What finding and installing libtorch depends on here.
 * @param {Workplace} place
 * @param {boolean} [cuda]
 */
export const torchSetting = ({ env, report }, cuda = false) => ({
  env,
  report,
  cuda,
  platform: platformName(),
  cache: cacheFolder(env),
  manifest: readManifest(),
});

/**
 * Step 2. That the library loads is tried once per library; where it is, is written down for the messages of the addon.
 * @param {Workplace} place
 * @param {boolean} cuda
 */
async function torch(place, cuda) {
  const { root, stamps, report } = place;
  const setting = torchSetting(place, cuda);
  const found = await libtorch(setting);
  const library = join(found.root, 'lib', libraryFile(setting.platform, 'torch_cpu'));
  const print = JSON.stringify({ ...found, modified: statSync(library).mtimeMs });
  if (stamps.last('libtorch') === print) return found;
  requireLoads(found.root, { platform: setting.platform, why: 'libtorch is' });
  report.say(`libtorch ${found.build}: ${found.root} (${found.why})`);
  if (!found.cuda && hasNvidiaDriver()) {
    report.say('There is an NVIDIA driver, and this is a CPU build: npx nodetorch setup --cuda fetches the CUDA build');
  }
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(join(root, 'build', 'libtorch.json'), `${JSON.stringify(found, null, 2)}\n`);
  stamps.remember('libtorch', print);
  return found;
}

/**
 * Everything that is missing. The installed package has its dependencies and its JavaScript already.
 * @param {{ cuda?: boolean }} [options]  `cuda` fetches the CUDA build
 */
export async function setup({ cuda = false } = {}) {
  const place = workplace();
  const wanted = missingNode(place.root);
  if (wanted) throw new SetupError(`Node ${process.versions.node} is too old: install ${wanted} or newer.`);
  const checkout = isCheckout(place.root);
  const waiting = (/** @type {number} */ pid) =>
    place.report.say(`Waiting for process ${pid}, which is setting up this folder`);
  await withLock(
    join(place.root, 'build', '.setup.lock'),
    async () => {
      if (checkout) await dependencies(place);
      await addon(place, await torch(place, cuda));
      if (checkout) await typescript(place);
    },
    { waiting },
  );
}

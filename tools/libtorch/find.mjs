// Where libtorch is: LIBTORCH, then the cache. One that merely happens to be on the machine is not used unasked.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SetupError } from '../setup/report.mjs';
import { lastLine, run } from '../setup/run.mjs';
import { buildVersion, hasCuda, requireLibtorch } from './check.mjs';

/**
 * @typedef {object} Found
 * @property {string} root  the folder with include/ and lib/
 * @property {string} version  `2.15.0`
 * @property {string} build  `2.15.0+cu132`
 * @property {boolean} cuda
 * @property {string} why  why this one, to follow "libtorch is"
 *
 * @typedef {object} Setting  What the search depends on.
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform
 * @property {string} cache
 * @property {import('./platform.mjs').Manifest} manifest
 */

const ASK = `
import importlib.util, sys
spec = importlib.util.find_spec('torch')
print(spec.submodule_search_locations[0] if spec else '')
`;

/**
 * The folder of the torch that a Python has, without importing it.
 * @param {NodeJS.ProcessEnv} env
 */
async function torchOfPython(env) {
  const bin = process.platform === 'win32' ? ['Scripts/python.exe', 'python.exe'] : ['bin/python'];
  const homes = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter((home) => home !== undefined && home !== '');
  const own = homes.flatMap((home) => bin.map((name) => join(/** @type {string} */ (home), name))).filter(existsSync);
  const tried = [...own, ...(process.platform === 'win32' ? ['python'] : ['python3'])];
  for (const python of tried) {
    const { status, output } = await run(python, ['-c', ASK], { env });
    if (status === 0 && output.trim() !== '') return lastLine(output);
  }
  throw new SetupError(
    `LIBTORCH is "python", but no torch is installed for ${tried.join(' or ')}: ` +
      'activate the environment that has it, or set LIBTORCH to a folder of libtorch.',
  );
}

/**
 * The folder in the cache under which a build stands. Its existence means that it is complete.
 * @param {Setting} setting
 * @param {boolean} cuda
 */
export const cachedFolder = ({ cache, manifest, platform }, cuda) =>
  join(cache, `torch-${manifest.version}-${platform}${cuda ? '-cuda' : ''}`);

/**
 * @param {string} root
 * @param {string} why
 * @param {Setting} setting
 * @returns {Found}
 */
function describe(root, why, { manifest, platform }) {
  return { root, version: manifest.version, build: buildVersion(root), cuda: hasCuda(root, platform), why };
}

/**
 * The libtorch to use; null when it has to be fetched. A wrong `LIBTORCH` is an error, never skipped.
 * @param {Setting} setting
 * @returns {Promise<Found | null>}
 */
export async function find(setting) {
  const { env, manifest, platform } = setting;
  if (env.LIBTORCH) {
    const python = env.LIBTORCH === 'python';
    const root = resolve(python ? await torchOfPython(env) : env.LIBTORCH);
    const why = python ? 'LIBTORCH=python leads to' : 'LIBTORCH is';
    requireLibtorch(root, { version: manifest.version, platform, why });
    return describe(
      root,
      python ? 'Python\'s own, because LIBTORCH is "python"' : 'the one that LIBTORCH names',
      setting,
    );
  }
  for (const cuda of [true, false]) {
    const root = join(cachedFolder(setting, cuda), 'torch');
    if (existsSync(root)) return describe(root, 'the one in the cache', setting);
  }
  return null;
}

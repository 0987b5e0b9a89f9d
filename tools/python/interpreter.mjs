// A Python that has the torch with which nodetorch is compared.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/report.mjs';
import { run } from '../setup/run.mjs';

/**
 * @typedef {object} Setting
 * @property {string} root  the checkout
 * @property {NodeJS.ProcessEnv} env
 * @property {string} version  of torch, `2.15.0`
 * @property {string} home  where an environment of our own stands, or would
 *
 * @typedef {{ path: string } | { missing: string }} Found
 */

/** What a Python is called inside an environment. */
export const IN_ENVIRONMENT = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
export const ON_PATH = process.platform === 'win32' ? ['python'] : ['python3', 'python'];

/**
 * The version of the torch that a Python imports, without its build; '' when it has none.
 * @param {string} python
 * @param {NodeJS.ProcessEnv} env
 */
export async function torchVersion(python, env) {
  const { status, output } = await run(python, ['-c', 'import torch; print("torch=" + torch.__version__)'], { env });
  return status === 0 ? (/^torch=([^+\s]+)/m.exec(output)?.[1] ?? '') : '';
}

/**
 * The first Python with the right torch. One that is named must have it.
 * @param {Setting} setting
 * @returns {Promise<Found>}
 */
export async function findPython({ root, env, version, home }) {
  const named = env.NODETORCH_PYTHON;
  if (named) {
    const actual = await torchVersion(named, env);
    if (actual === version) return { path: named };
    throw new SetupError(
      `NODETORCH_PYTHON is ${named}, which has ${actual ? `torch ${actual}` : 'no torch'}, not ${version}.`,
    );
  }
  const homes = [home, env.VIRTUAL_ENV, env.CONDA_PREFIX, join(root, '.venv'), join(root, 'venv')];
  const environments = homes.filter((one) => one).map((one) => join(one ?? '', IN_ENVIRONMENT));
  const others = new Set();
  for (const python of [...environments.filter(existsSync), ...ON_PATH]) {
    const actual = await torchVersion(python, env);
    if (actual === version) return { path: python };
    if (actual) others.add(actual);
  }
  const instead = others.size > 0 ? ` (but torch ${[...others].join(', ')})` : '';
  return { missing: `there is no Python with torch ${version} here${instead}` };
}

// An environment with torch of its own, for a machine that has none. Of CUDA, on which the wheels for Linux are built, it
// gets only what torch cannot be imported without: a tenth of a gigabyte instead of three.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexFor } from '../libtorch/index-page.mjs';
import { withLock } from '../setup/lock.mjs';
import { SetupError } from '../setup/report.mjs';
import { lastLine, run } from '../setup/run.mjs';
import { IN_ENVIRONMENT, ON_PATH, torchVersion } from './interpreter.mjs';

/** @typedef {import('./interpreter.mjs').Setting} Setting */
/** @typedef {import('../libtorch/wheels.mjs').Wheel} Wheel */

/**
 * @typedef {object} Source
 * @property {string} build  of our own libtorch, `2.15.0+cpu`: Python's shall be the same
 * @property {readonly Wheel[]} wheels  those that our own libtorch is taken from
 */

/** A download that hangs must not hang who waits for it. */
const LIMIT_MS = 15 * 60_000;

const QUIETLY = ['--no-input', '--quiet', '--disable-pip-version-check', '--only-binary=:all:'];

/** What torch requires whatever it runs on, and the one library of CUDA of which it links data, not only functions. */
const REQUIREMENTS = `
from importlib.metadata import requires
for requirement in requires("torch"):
    name, _, condition = requirement.partition(";")
    if not condition or name.startswith("nvidia-nvshmem"):
        print(name.strip())
`;

/** Leaves the functions of CUDA unresolved until they are called; without a GPU none is. */
const LAZY_BINDING = `
import pathlib, sysconfig
folder = pathlib.Path(sysconfig.get_path("purelib"))
(folder / "lazy_binding.pth").write_text("import os, sys; sys.setdlopenflags(os.RTLD_LAZY)\\n")
print(folder / "torch" / "lib")
`;

/**
 * What a command prints.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @throws SetupError when it fails
 */
async function perform(program, args, env) {
  const { status, output } = await run(program, args, { env, timeout: LIMIT_MS });
  if (status !== 0) throw new SetupError(`${[program, ...args.slice(0, 4)].join(' ')} ... failed: ${lastLine(output)}`);
  return output.trim();
}

/**
 * Libraries that are missing become empty ones: they are linked to, and never called.
 * @param {string} python
 * @param {NodeJS.ProcessEnv} env
 */
async function replaceCuda(python, env) {
  const folder = lastLine(await perform(python, ['-c', LAZY_BINDING], env));
  const listed = await perform('ldd', [join(folder, 'libtorch_python.so')], env);
  const missing = new Set([...listed.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name));
  for (const name of missing) {
    const output = ['-o', join(folder, name), `-Wl,-soname,${name}`];
    await perform(env.CXX || 'c++', ['-shared', '-nostdlib', ...output, '-x', 'c++', '/dev/null'], env);
  }
}

/**
 * @param {Setting} setting
 * @param {Source} source
 * @param {import('../setup/report.mjs').Report} report
 */
async function make({ env, version, home }, { build, wheels }, report) {
  const python = join(home, IN_ENVIRONMENT);
  if (existsSync(python) && (await torchVersion(python, env)) === version) return;
  report.say(`Making an environment with torch ${version} in ${home} (some minutes)`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(dirname(home), { recursive: true });
  await perform(ON_PATH[0] ?? 'python3', ['-m', 'venv', home], env);
  const install = (/** @type {string[]} */ args) => perform(python, ['-m', 'pip', 'install', ...QUIETLY, ...args], env);
  if (build.endsWith('+cpu')) {
    await install([`torch==${build}`, '--extra-index-url', indexFor(env, false)]);
  } else {
    await install(['--no-deps', `torch==${version}`]);
    const requirements = (await perform(python, ['-c', REQUIREMENTS], env)).split(/\r?\n/);
    const libraries = wheels.map(({ project, file }) => `${project}==${file.split('-')[1]}`);
    await install(['--no-deps', ...libraries.filter((name) => !name.startsWith('torch=='))]);
    await install(requirements);
    if (process.platform === 'linux') await replaceCuda(python, env);
  }
  const { status, output } = await run(python, ['-c', 'import torch'], { env });
  if (status !== 0) throw new SetupError(`torch ${version} in ${home} cannot be imported: ${lastLine(output)}`);
}

/**
 * Installs torch into an environment in `home`, unless it is there. Its pip goes where its user told it to go.
 * @param {Setting} setting
 * @param {Source} source
 * @param {import('../setup/report.mjs').Report} report
 * @throws SetupError when there is no Python, no network, or no wheel for this Python
 */
export async function makeEnvironment(setting, source, report) {
  const waiting = (/** @type {number} */ pid) =>
    report.say(`Waiting for process ${pid}, which is making ${setting.home}`);
  await withLock(`${setting.home}.lock`, () => make(setting, source, report), { waiting });
}

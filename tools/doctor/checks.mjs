// What the doctor looks at. Each check tells what it found, and what to do where something is missing.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasNvidiaDriver } from '../libtorch/check.mjs';
import { find } from '../libtorch/find.mjs';
import { glibcVersion } from '../libtorch/platform.mjs';
import { ADDON } from '../setup/addon.mjs';
import { size } from '../setup/report.mjs';
import { lastLine, run } from '../setup/run.mjs';
import { isCheckout, torchSetting } from '../setup/steps.mjs';
import { cmake, compiler, howToInstall, missingNode } from '../setup/toolchain.mjs';

/**
 * @typedef {object} Finding
 * @property {string} name
 * @property {string} text
 * @property {string} [todo]  what to do; its presence means that something is missing
 *
 * @typedef {import('../setup/steps.mjs').Workplace} Workplace
 */

/** The command that repairs: a checkout has a script, the installed package its own program. */
const repair = (/** @type {Workplace} */ { root }) => (isCheckout(root) ? 'npm run setup' : 'npx nodetorch setup');

/**
 * @param {Workplace} place
 * @returns {Finding}
 */
export function node({ root }) {
  const wanted = missingNode(root);
  return { name: 'Node', text: process.version, ...(wanted && { todo: `install Node ${wanted} or newer` }) };
}

/**
 * @param {Workplace} place
 * @returns {Finding}
 */
export function platform(place) {
  const { platform: name, manifest } = torchSetting(place);
  const glibc = glibcVersion();
  const wheel = name in manifest.platforms ? '' : '; no libtorch wheel for it: set LIBTORCH to a libtorch built there';
  return { name: 'Platform', text: `${name}${glibc ? `, glibc ${glibc}` : ''}${wheel}` };
}

/** @returns {Finding} */
export const hardware = () => ({
  name: 'Processor',
  text: `${availableParallelism()} threads, ${size(totalmem())} memory`,
});

/**
 * @param {Workplace} place
 * @returns {Promise<Finding>}
 */
export async function toolchain({ root, env }) {
  const found = await Promise.all([compiler(env), cmake(env)]);
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const [cxx, make] = found.map((one) => ('version' in one ? one.version : ''));
  if (problems.length === 0) return { name: 'Compiler', text: `${cxx}, CMake ${make}` };
  const built = existsSync(join(root, ADDON));
  const text = `${problems.join('; ')}${built ? ' (not needed: the addon is built)' : ''}`;
  return { name: 'Compiler', text, ...(!built && { todo: `install ${howToInstall()}` }) };
}

/**
 * @param {Workplace} place
 * @returns {Promise<Finding>}
 */
export async function libtorch(place) {
  const name = 'libtorch';
  try {
    const found = await find(torchSetting(place));
    if (found) return { name, text: `${found.build}, ${found.root} (${found.why})` };
    return { name, text: 'none: LIBTORCH is not set and the cache is empty', todo: `run ${repair(place)}` };
  } catch (error) {
    return { name, text: /** @type {Error} */ (error).message, todo: 'correct LIBTORCH, or unset it' };
  }
}

/**
 * @param {Workplace} place
 * @returns {Promise<Finding>}
 */
export async function gpu(place) {
  const name = 'GPU';
  if (!hasNvidiaDriver()) return { name, text: 'no NVIDIA driver' };
  const query = await run('nvidia-smi', ['--query-gpu=name,driver_version', '--format=csv,noheader'], {
    env: place.env,
  });
  const device = query.status === 0 ? query.output.trim().split('\n').join('; ') : 'NVIDIA driver present';
  const found = await find(torchSetting(place)).catch(() => null);
  return {
    name,
    text: found?.cuda
      ? `${device}; CUDA build`
      : `${device}; not used: libtorch is a CPU build (npx nodetorch setup --cuda)`,
  };
}

/**
 * @param {Workplace} place
 * @returns {Promise<Finding>}
 */
export async function addon(place) {
  const name = 'Addon';
  const file = join(place.root, ADDON);
  if (!existsSync(file)) return { name, text: 'not built', todo: `run ${repair(place)}` };
  const builtFor = recordedTorch(place.root);
  const found = await find(torchSetting(place)).catch(() => null);
  if (builtFor && found && builtFor !== found.root) {
    return { name, text: `built for ${builtFor}, not for ${found.root}`, todo: `run ${repair(place)}` };
  }
  return { name, text: file };
}

/** The libtorch that set-up last used here; '' when the addon was built otherwise. */
function recordedTorch(/** @type {string} */ root) {
  const file = join(root, 'build', 'libtorch.json');
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).root) : '';
}

/** In a process of its own: a library that ends its process must not end the doctor. */
const PRODUCT = `
const torch = await import(process.argv[1]);
const a = torch.tensor([[1, 2], [3, 4]], { dtype: torch.float32 });
const product = JSON.stringify(a.matmul(a).tolist());
if (product !== '[[7,10],[15,22]]') throw new Error('the product of [[1, 2], [3, 4]] with itself is ' + product);
console.log('[[1, 2], [3, 4]] squared is ' + product + ', on ' + torch.get_num_threads() + ' threads');
`;

/**
 * @param {Workplace} place
 * @returns {Promise<Finding>}
 */
export async function product(place) {
  const name = 'Product';
  const library = join(place.root, 'dist', 'index.js');
  if (!existsSync(library)) return { name, text: 'the library is not compiled', todo: `run ${repair(place)}` };
  const args = ['--input-type=module', '-e', PRODUCT, pathToFileURL(library).href];
  const { status, output } = await run(process.execPath, args, { cwd: place.root, env: place.env });
  if (status === 0) return { name, text: lastLine(output) };
  const reason = output.split('\n').find((line) => /^\w*Error: /.test(line)) ?? lastLine(output);
  return {
    name,
    text: reason,
    todo: `run ${repair(place)}; if that changes nothing, delete the folder build and run it again`,
  };
}

// Step 3: the addon, compiled by CMake; only what changed is compiled again.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './report.mjs';
import { run } from './run.mjs';
import { fingerprint } from './stamp.mjs';
import { requireToolchain } from './toolchain.mjs';

/** A compiler with libtorch's headers takes this much memory at its worst. */
const BYTES_PER_JOB = 2e9;

const jobs = () => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_PER_JOB)));

/** Where the addon is built, below the package. */
export const ADDON = join('build', 'Release', 'nodetorch.node');

/**
 * The libtorch for which the build folder was configured; '' when it was not.
 * @param {string} root
 */
function configuredFor(root) {
  const cache = join(root, 'build', 'CMakeCache.txt');
  return existsSync(cache) ? (/^TORCH_ROOT:PATH=(.*)$/m.exec(readFileSync(cache, 'utf8'))?.[1] ?? '') : '';
}

/**
 * Hears ninja's `[3/14]` and make's `[ 21%]`.
 * @param {import('./report.mjs').Report} report
 * @returns {(text: string) => void}
 */
const listen = (report) => (text) => {
  const [, done, total, percent] = [...text.matchAll(/\[\s*(?:(\d+)\/(\d+)|(\d+)%)\]/g)].at(-1) ?? [];
  if (percent) report.progress('Compiling', Number(percent), 100);
  else if (done) report.progress('Compiling', Number(done), Number(total));
};

/**
 * Compiles the addon when its sources or libtorch changed.
 * @param {import('./steps.mjs').Workplace} place
 * @param {import('../libtorch/find.mjs').Found} torch
 */
export async function addon({ root, env, stamps, report }, torch) {
  const inputs = ['native', 'CMakeLists.txt'].map((name) => join(root, name));
  const print = fingerprint(inputs, { torch: torch.root, build: torch.build, compiler: env.CXX ?? '' });
  if (existsSync(join(root, ADDON)) && stamps.last('addon') === print) return;
  await requireToolchain(env);
  report.say('Compiling the addon (a few minutes the first time)');
  const cmakeJs = createRequire(join(root, 'package.json')).resolve('cmake-js/bin/cmake-js');
  const drive = async (/** @type {string[]} */ ...args) => {
    const { status, output } = await run(process.execPath, [cmakeJs, ...args, '--out', 'build'], {
      cwd: root,
      env: { ...env, LIBTORCH: torch.root },
      onOutput: listen(report),
    });
    if (status === 0) return;
    report.say(output.trimEnd());
    throw new SetupError(
      'The addon does not compile (above). After a change of compiler or libtorch, delete the folder build and run this again.',
    );
  };
  if (configuredFor(root) !== torch.root) await drive('configure', `--CDTORCH_ROOT=${torch.root}`);
  await drive('build', '--parallel', String(jobs()));
  stamps.remember('addon', print);
}

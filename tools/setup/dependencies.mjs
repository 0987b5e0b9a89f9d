// Step 1: the npm packages that the lock file names.
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SetupError } from './report.mjs';
import { run } from './run.mjs';
import { fingerprint } from './stamp.mjs';

const mtime = (/** @type {string} */ file) => statSync(file).mtimeMs;

/** npm itself: the one that runs this script, else the one on the path. */
function npm(/** @type {NodeJS.ProcessEnv} */ env) {
  const script = env.npm_execpath;
  if (script && basename(script).startsWith('npm') && existsSync(script))
    return { command: process.execPath, before: [script] };
  // A .cmd file is started by the command interpreter alone.
  return process.platform === 'win32' ? { command: 'cmd.exe', before: ['/c', 'npm'] } : { command: 'npm', before: [] };
}

/**
 * `npm ci` when node_modules is missing, or older than a lock whose contents changed.
 * @param {import('./steps.mjs').Workplace} place
 */
export async function dependencies({ root, env, stamps, report }) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  const print = fingerprint([lock]);
  if (existsSync(installed) && (mtime(installed) >= mtime(lock) || stamps.last('dependencies') === print)) return;
  report.say('Installing the npm packages');
  const { command, before } = npm(env);
  const { status, output } = await run(command, [...before, 'ci', '--include=dev', '--no-progress'], {
    cwd: root,
    env,
  });
  if (status !== 0) {
    report.say(output.trimEnd());
    throw new SetupError(
      'npm ci failed (above): check the network and the npm configuration (npm config get registry), then run this again.',
    );
  }
  stamps.remember('dependencies', print);
}

// An example and its twin in Python, run with the same arguments in folders of their own, and what differs.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programOf } from '../example.mjs';

/** Programs that take minutes are compared in a shorter form; all others as they are. */
const SHORTER = /** @type {Record<string, string[]>} */ ({
  mnist: ['--epochs', '1'],
  mnist_conv: ['--dry-run'],
});

/** The arguments with which a program is compared. @param {string} name */
export const argumentsOf = (name) => SHORTER[name] ?? [];

const SAME_FILES = fileURLToPath(new URL('same_files.py', import.meta.url));
const SHOWN = 10;

/** One thread, so that sums run in one order, and the same letters on every system. */
const ENVIRONMENT = { OMP_NUM_THREADS: '1', PYTHONUTF8: '1', PYTHONWARNINGS: 'ignore' };

/** @typedef {{ failure: string, stdout: string }} Outcome  `failure` is '' when it ends well */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<Outcome>}
 */
function perform(command, args, cwd) {
  const env = { ...process.env, ...ENVIRONMENT };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const failure = error ? `ends with ${error.signal ?? error.code}: ${stderr.trim().split('\n').at(-1)}` : '';
      resolve({ failure, stdout });
    });
  });
}

/** Times differ from run to run: `3.1 s` and `12 ms` become `# s` and `# ms`. @param {string} text */
export const withoutTimes = (text) => text.replace(/\b\d+(\.\d+)?(?= (s|ms|seconds)\b)/g, '#');

/**
 * The lines in which two texts differ, the first ten of them.
 * @param {string} ours
 * @param {string} theirs
 */
export function differingLines(ours, theirs) {
  const [a, b] = [ours, theirs].map((text) => withoutTimes(text.replaceAll('\r\n', '\n')).split('\n'));
  if (!a || !b) return [];
  const lines = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i);
  const quoted = (/** @type {string | undefined} */ line) => (line === undefined ? 'nothing' : JSON.stringify(line));
  return lines
    .filter((i) => a[i] !== b[i])
    .slice(0, SHOWN)
    .map((i) => `line ${i + 1}: TypeScript prints ${quoted(a[i])}, Python ${quoted(b[i])}`);
}

/**
 * An empty folder to run in, with the `build` and `node_modules` that programs expect.
 * @param {string} root
 * @param {string} name
 * @param {string} language
 */
function workFolder(root, name, language) {
  const folder = join(root, 'build', 'python', 'runs', name, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'build'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * What differs between an example and its twin: in what they print, and in what they save. Nothing when they are the same.
 * @param {string} root
 * @param {string} python
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<string[]>}
 */
export async function compareProgram(root, python, name, args) {
  const program = programOf(name);
  const twin = join(root, 'test', 'python', `${name}.py`);
  if (!program) return [`build/examples has no ${name}: run npm run setup`];
  if (!existsSync(twin)) return [`it has no twin test/python/${name}.py`];
  const folders = { ours: workFolder(root, name, 'typescript'), theirs: workFolder(root, name, 'python') };
  const [ours, theirs] = await Promise.all([
    perform(process.execPath, [program, ...args], folders.ours),
    perform(python, [twin, ...args], folders.theirs),
  ]);
  if (ours.failure) return [`the example ${ours.failure}`];
  if (theirs.failure) return [`the twin ${theirs.failure}`];
  const files = await perform(python, [SAME_FILES, folders.ours, folders.theirs], root);
  return [...differingLines(ours.stdout, theirs.stdout), ...complaints(files)];
}

/** What a checking program says when it fails: its findings, or how it ended. @param {Outcome} outcome */
function complaints({ failure, stdout }) {
  if (failure === '') return [];
  const said = stdout.trim().split('\n').slice(0, SHOWN);
  return said[0] === '' ? [failure] : said;
}

/**
 * Checkpoints of Python sent through nodetorch and back, and tensors printed by both: test/python/round_trip.py.
 * @param {string} root
 * @param {string} python
 */
export async function roundTrip(root, python) {
  return complaints(await perform(python, [join(root, 'test', 'python', 'round_trip.py')], root));
}

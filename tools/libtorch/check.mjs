// What a folder of libtorch holds, and whether it can be used here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/report.mjs';
import { libraryFile } from './platform.mjs';

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The version that the headers carry, `2.15.0`; '' where they are missing.
 * @param {string} root
 */
export function headerVersion(root) {
  const text = textOf(join(root, 'include/torch/headeronly/version.h'));
  return /define TORCH_VERSION[\s\\]+"([^"]+)"/.exec(text)?.[1] ?? '';
}

/**
 * The version with its build, `2.15.0+cu132`: a wheel says it in version.py, the official archive in build-version.
 * @param {string} root
 */
export function buildVersion(root) {
  const python = /__version__ = '([^']+)'/.exec(textOf(join(root, 'version.py')))?.[1];
  return python ?? (textOf(join(root, 'build-version')).trim() || headerVersion(root));
}

/**
 * Whether libtorch's CUDA part lies beside the CPU part.
 * @param {string} root
 * @param {string} platform
 */
export const hasCuda = (root, platform) => existsSync(join(root, 'lib', libraryFile(platform, 'torch_cuda')));

/** Loads a library in a process of its own; a plain library, being no addon, then "did not self-register". */
const PROBE = `
try { process.dlopen({ exports: {} }, process.argv[1]); }
catch (error) { if (!/self-register/.test(error.message)) { console.log(error.message); process.exitCode = 1; } }
`;

/**
 * Why a library does not load, in the loader's words; null when it does.
 * @param {string} library
 * @returns {string | null}
 */
export function loadFailure(library) {
  const { status, stdout, signal } = spawnSync(process.execPath, ['-e', PROBE, library], { encoding: 'utf8' });
  if (status === 0) return null;
  return stdout.trim() || `the process ended with ${signal ?? status}`;
}

/** Whether an NVIDIA driver is installed: its library loads. */
export const hasNvidiaDriver = () =>
  process.platform !== 'darwin' && loadFailure(process.platform === 'win32' ? 'nvcuda.dll' : 'libcuda.so.1') === null;

/**
 * Refuses a folder that is not libtorch of the wanted version for this platform.
 * @param {string} root
 * @param {{ version: string, platform: string, why: string }} wanted  `why` begins the sentence: where the folder comes from
 */
export function requireLibtorch(root, { version, platform, why }) {
  const missing = ['include', join('lib', libraryFile(platform, 'torch_cpu'))].filter(
    (part) => !existsSync(join(root, part)),
  );
  if (missing.length > 0) {
    const hint = ['torch', 'libtorch']
      .map((name) => join(root, name))
      .find((folder) => existsSync(join(folder, 'lib')));
    const advice = hint ? `did you mean ${hint}?` : 'it must be the folder that holds include/ and lib/ of libtorch.';
    throw new SetupError(`${why} ${root}, where ${missing.join(' and ')} cannot be found: ${advice}`);
  }
  const found = headerVersion(root);
  if (found !== version) {
    throw new SetupError(
      `${why} ${root}, which is libtorch ${found || 'of an unknown version'}; nodetorch needs ${version}: ` +
        'install that version there, or leave LIBTORCH unset to have it fetched.',
    );
  }
}

/**
 * Refuses a libtorch whose main library does not load here.
 * @param {string} root
 * @param {{ platform: string, why: string, loads?: (library: string) => string | null }} setting
 */
export function requireLoads(root, { platform, why, loads = loadFailure }) {
  const failure = loads(join(root, 'lib', libraryFile(platform, 'torch_cpu')));
  if (failure) {
    throw new SetupError(
      `${why} ${root}, but its library does not load: ${failure}. Check that it is complete and built for this system.`,
    );
  }
}

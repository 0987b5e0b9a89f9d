// Which libtorch this machine can use, and what its files are called here.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Wheel  One wheel of a platform.
 * @property {string} project
 * @property {string} file  the pinned file
 * @property {string} sha256
 * @property {number} bytes
 * @property {string} [recordSha256]  of the RECORD inside it, which vouches for each entry
 * @property {boolean} [cuda]  needed for CUDA alone
 * @property {string[]} take  regular expressions over entry names
 * @property {string[]} [takeCuda]  what CUDA needs besides
 *
 * @typedef {object} Manifest
 * @property {string} version
 * @property {string[]} headers  entries of the torch wheel that every platform takes
 * @property {Record<string, { tag: string, wheels: Wheel[] }>} platforms
 */

/** @returns {Manifest} */
export const readManifest = () => JSON.parse(readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'));

/** `linux-x64`, `darwin-arm64`, ... with `-musl` where the C library is not glibc. */
export function platformName() {
  const name = `${process.platform}-${process.arch}`;
  return process.platform === 'linux' && !glibcVersion() ? `${name}-musl` : name;
}

/** glibc's version, `2.36`; undefined elsewhere. */
export function glibcVersion() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime;
}

/**
 * `libtorch_cpu.so`, `libtorch_cpu.dylib`, `torch_cpu.dll`.
 * @param {string} platform
 * @param {string} name
 */
export function libraryFile(platform, name) {
  if (platform.startsWith('win32')) return `${name}.dll`;
  return platform.startsWith('darwin') ? `lib${name}.dylib` : `lib${name}.so`;
}

/**
 * The folder in which all of a user's checkouts share libtorch.
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  if (env.NODETORCH_CACHE) return env.NODETORCH_CACHE;
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'nodetorch');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'nodetorch');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nodetorch');
}

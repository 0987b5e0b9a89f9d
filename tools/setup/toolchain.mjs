// What the machine must have: Node, CMake and a C++20 compiler, new enough.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './report.mjs';
import { lastLine, run } from './run.mjs';

/** The first releases whose C++20 suffices for libtorch's headers. */
const OLDEST = { gcc: 11, clang: 14, cmake: '3.18' };

const INSTALL = /** @type {Record<string, string>} */ ({
  darwin: 'xcode-select --install, and CMake from cmake.org or brew install cmake',
  win32: 'the "Desktop development with C++" of Visual Studio 2022, which brings CMake too',
  linux: 'Debian and Ubuntu: apt install g++ cmake; Fedora: dnf install gcc-c++ cmake',
});

/**
 * The Node that the package asks for, `20.19`, when the running one is older; '' otherwise.
 * @param {string} root
 */
export function missingNode(root, running = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const oldest = /\d+\.\d+/.exec(engines.node)?.[0] ?? '0.0';
  return isOlder(running, oldest) ? oldest : '';
}

/**
 * Compares the first two numbers of versions.
 * @param {string} version
 * @param {string} oldest
 */
function isOlder(version, oldest) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/** What to install here. */
export const howToInstall = () => INSTALL[process.platform] ?? 'GCC 11 or newer, and CMake 3.18 or newer';

/**
 * CMake's version, or why it cannot be used.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ version: string } | { problem: string }>}
 */
export async function cmake(env) {
  const { status, output } = await run('cmake', ['--version'], { env });
  const version = /cmake version (\S+)/.exec(output)?.[1];
  if (status !== 0 || !version) return { problem: 'CMake cannot be found' };
  return isOlder(version, OLDEST.cmake)
    ? { problem: `CMake ${version} is too old (${OLDEST.cmake} or newer is needed)` }
    : { version };
}

/**
 * The compiler that CMake will choose, in its own words, or why there is none.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ version: string } | { problem: string }>}
 */
export async function compiler(env) {
  // Visual Studio is found by CMake, not on the path.
  if (process.platform === 'win32') return { version: 'left to CMake' };
  const tried = env.CXX ? [env.CXX] : ['c++', 'g++', 'clang++'];
  for (const name of tried) {
    const { status, output } = await run(name, ['--version'], { env });
    if (status !== 0) continue;
    const words = output.split('\n')[0]?.trim() ?? lastLine(output);
    const clang = /clang/.test(words);
    const major = Number((clang ? /version (\d+)/ : /(\d+)\.\d+\.\d+/).exec(words)?.[1] ?? 0);
    const oldest = clang ? OLDEST.clang : OLDEST.gcc;
    return major < oldest
      ? { problem: `${words} is too old (${clang ? 'Clang' : 'GCC'} ${oldest} or newer is needed)` }
      : { version: words };
  }
  return { problem: `no C++ compiler can be found (tried ${tried.join(', ')})` };
}

/**
 * Refuses to begin a build that cannot succeed.
 * @param {NodeJS.ProcessEnv} env
 */
export async function requireToolchain(env) {
  const found = await Promise.all([cmake(env), compiler(env)]);
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) {
    throw new SetupError(`The addon cannot be compiled: ${problems.join('; ')}. Install ${howToInstall()}.`);
  }
}

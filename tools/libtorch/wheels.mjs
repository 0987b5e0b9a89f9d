// Which wheels are needed, and which of the files on offer will do.

/** @typedef {import('./platform.mjs').Wheel} Wheel */
/** @typedef {import('./platform.mjs').Manifest} Manifest */

/**
 * A wheel on this disk: what the manifest knows of it, and the file.
 * @typedef {{ wheel: Wheel, file: string }} Obtained
 */

/**
 * The wheels of a platform, torch first.
 * @param {Manifest} manifest
 * @param {string} platform
 * @param {boolean} cuda
 */
export const neededWheels = (manifest, platform, cuda) =>
  (manifest.platforms[platform]?.wheels ?? []).filter((wheel) => cuda || !wheel.cuda);

/** PyTorch's own CPU index offers builds that need no CUDA libraries; their version says so. */
const isCpuBuild = (/** @type {string} */ name) => name.includes('+cpu-');

/**
 * Picks, from names on offer, the file to take for a wheel; undefined when none will do.
 * The pinned file, or a build of the same version of torch for CPUs alone, which is smaller.
 * @param {readonly string[]} names
 * @param {Wheel} wheel
 * @param {{ manifest: Manifest, platform: string, cuda: boolean }} setting
 */
export function chooseWheel(names, wheel, { manifest, platform, cuda }) {
  if (cuda || wheel.project !== 'torch') return names.find((name) => name === wheel.file);
  const [, , python = ''] = wheel.file.split('-');
  const version = manifest.version.replaceAll('.', '\\.');
  const fits = new RegExp(`^torch-${version}(\\+cpu)?-cp\\d+-\\w+-${manifest.platforms[platform]?.tag}\\.whl$`);
  const rank = (/** @type {string} */ name) =>
    (name.includes(`-${python}-`) ? 4 : 0) + (isCpuBuild(name) ? 2 : 0) + (name === wheel.file ? 1 : 0);
  return names.filter((name) => fits.test(name)).sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * The wheels that a chosen torch needs besides itself.
 * @param {readonly Wheel[]} wheels
 * @param {string} torchFile
 */
export const companions = (wheels, torchFile) =>
  isCpuBuild(torchFile) ? [] : wheels.filter(({ project }) => project !== 'torch');

/**
 * Takes torch and what it needs from names on offer, or names what is missing.
 * @param {readonly string[]} names
 * @param {readonly Wheel[]} wheels
 * @param {{ manifest: Manifest, platform: string, cuda: boolean }} setting
 * @returns {{ chosen: { wheel: Wheel, name: string }[], missing: string[] }}
 */
export function chooseAll(names, wheels, setting) {
  const chosen = [];
  const missing = [];
  const [torch, ...rest] = wheels;
  const torchName = torch && chooseWheel(names, torch, setting);
  for (const wheel of torch ? [torch, ...(torchName ? companions(wheels, torchName) : rest)] : []) {
    const name = chooseWheel(names, wheel, setting);
    if (name) chosen.push({ wheel, name });
    else missing.push(wheel.file);
  }
  return { chosen, missing };
}

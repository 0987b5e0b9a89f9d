// Gets the wheels: from a folder given, else from an index, else through pip.
import { mkdirSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, size } from '../setup/report.mjs';
import { Unreachable } from './http.mjs';
import { fromIndex, indexFor } from './index-page.mjs';
import { fromPip } from './pip.mjs';
import { chooseAll, neededWheels } from './wheels.mjs';

/**
 * @typedef {import('./find.mjs').Setting & {
 *   cuda: boolean,
 *   report: import('../setup/report.mjs').Report,
 *   loads?: (library: string) => string | null,
 *   space?: (folder: string) => number,
 * }} InstallSetting  `loads` and `space` stand in for the loader and the disk in tests
 *
 * @typedef {object} Request  What a source of wheels is asked for.
 * @property {InstallSetting} setting
 * @property {import('./wheels.mjs').Wheel[]} wheels
 * @property {string} folder  where the files go
 * @property {import('../setup/report.mjs').Report} report
 * @property {(bytes: number, purpose: string) => void} needs
 */

/** @param {string} folder */
function freeSpace(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Refuses to begin what the disk cannot hold.
 * @param {string} folder  an existing one
 * @param {number} bytes
 * @param {string} purpose  as in "to download the wheels"
 * @param {(folder: string) => number} [space]
 */
export function requireSpace(folder, bytes, purpose, space = freeSpace) {
  const free = space(folder);
  if (free >= bytes) return;
  throw new SetupError(
    `There is not enough space in ${folder} to ${purpose}: ${size(bytes)} are needed, ${size(free)} are free. ` +
      'Free some, or set NODETORCH_CACHE to a folder on another disk.',
  );
}

/**
 * @param {string} folder
 * @param {import('./wheels.mjs').Wheel[]} wheels
 * @param {InstallSetting} setting
 */
function fromFolder(folder, wheels, setting) {
  const { chosen, missing } = chooseAll(namesIn(folder), wheels, setting);
  if (missing.length > 0) {
    throw new SetupError(
      `LIBTORCH_WHEELS is ${folder}, which lacks ${missing.join(', ')}: ` +
        'fetch them with pip download on a machine that has a network, and put them there.',
    );
  }
  return chosen.map(({ wheel, name }) => ({ wheel, file: join(folder, name) }));
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    throw new SetupError(
      `LIBTORCH_WHEELS is ${folder}, which is no folder that can be read: set it to the folder of the wheels.`,
    );
  }
}

/**
 * @param {Unreachable[]} tried
 * @param {string} version
 */
function nothingReached(tried, version) {
  const advice = tried.map((failure) => failure.advice).filter((text) => text !== '');
  const usual =
    'behind a proxy set HTTPS_PROXY; for a mirror NODETORCH_INDEX_URL; offline LIBTORCH_WHEELS, a folder with the wheels; ' +
    'or LIBTORCH, a libtorch that is there';
  return new SetupError(
    `libtorch ${version} could not be fetched: ${tried.map(({ message }) => message).join('; ')}. ` +
      `What helps: ${[...advice, usual].join('; ')}.`,
  );
}

/**
 * The wheels on this disk, fetched where needed into `folder`.
 * @param {InstallSetting} setting
 * @param {string} folder
 * @returns {Promise<import('./wheels.mjs').Obtained[]>}
 */
export async function obtain(setting, folder) {
  const { env, manifest, platform, cuda, report } = setting;
  const wheels = neededWheels(manifest, platform, cuda);
  if (env.LIBTORCH_WHEELS) return fromFolder(env.LIBTORCH_WHEELS, wheels, setting);
  mkdirSync(folder, { recursive: true });
  const kept = chooseAll(readdirSync(folder), wheels, setting);
  if (kept.missing.length === 0) return kept.chosen.map(({ wheel, name }) => ({ wheel, file: join(folder, name) }));
  const tried = [];
  for (const source of indexFor(env, cuda) ? [fromIndex, fromPip] : [fromPip]) {
    try {
      const needs = (/** @type {number} */ bytes, /** @type {string} */ purpose) =>
        requireSpace(folder, bytes, purpose, setting.space);
      return await source({ setting, wheels, folder, report, needs });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      tried.push(error);
    }
  }
  throw nothingReached(tried, manifest.version);
}

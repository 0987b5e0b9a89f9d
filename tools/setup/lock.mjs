// A lock file for work that two processes must not do at once, on one machine or over a shared folder.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An owner that did not touch its lock for this long is gone, whatever its process number says. */
const STALE_MS = 60_000;
const TOUCH_MS = 5_000;

/**
 * @param {string} file
 * @returns {{ pid: number, host: string, text: string } | null}
 */
function ownerOf(file) {
  try {
    const text = readFileSync(file, 'utf8');
    const [pid = '', host = ''] = text.split(' ');
    return { pid: Number(pid), host, text };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} file
 * @param {{ pid: number, host: string }} owner
 */
function isDead(file, owner) {
  if (owner.host === hostname() && Number.isInteger(owner.pid) && owner.pid > 0 && !runs(owner.pid)) return true;
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - touched > STALE_MS;
}

/**
 * Moves a dead owner's lock away. Of several that try, one succeeds: rename is atomic.
 * @param {string} file
 * @param {string} text
 */
function takeAway(file, text) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Somebody else was quicker and this is their living lock: give it back.
  if (readFileSync(aside, 'utf8') === text) rmSync(aside);
  else renameSync(aside, file);
}

/**
 * @param {string} file
 * @param {string} text
 */
function take(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs `work` while holding the lock `file`; waits for a living owner, takes over from a dead one.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ waiting?: (pid: number) => void, pollMs?: number }} [options]  `waiting` is called once, with the owner
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { waiting, pollMs = 300 } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${process.pid} ${hostname()} ${Date.now()}`;
  let told = false;
  while (!take(file, mine)) {
    const owner = ownerOf(file);
    if (!owner) continue;
    if (isDead(file, owner)) {
      takeAway(file, owner.text);
      continue;
    }
    if (!told) waiting?.(owner.pid);
    told = true;
    await sleep(pollMs);
  }
  const touch = setInterval(() => touchNow(file), TOUCH_MS);
  touch.unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if (ownerOf(file)?.text === mine) rmSync(file);
  }
}

/** @param {string} file */
function touchNow(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The folder went away under us: the work itself will say so.
  }
}

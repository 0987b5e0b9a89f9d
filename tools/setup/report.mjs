// What set-up says: one line per thing done, a bar while it lasts, one sentence when it cannot go on.

/** A reason to stop, told in one sentence: what was tried, what to do. Printed without a stack. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/**
 * Where set-up speaks: lines for what it does, progress for what takes long.
 * @typedef {object} Report
 * @property {(line: string) => void} say
 * @property {(label: string, done: number, total: number) => void} progress
 */

const REDRAW_MS = 100;
const LINE_MS = 5_000;

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/**
 * `12.3 MB`, `539 MB`, `2.3 GB`.
 * @param {number} bytes
 */
export const size = (bytes) => (bytes < 1e9 ? megabytes(bytes) : `${(bytes / 1e9).toFixed(1)} GB`);

/**
 * A report on a stream: a bar that is redrawn on a terminal, now and then a line elsewhere.
 * @param {NodeJS.WriteStream} [out]
 * @returns {Report}
 */
export function streamReport(out = process.stderr) {
  let drawn = 0;
  let last = Date.now();
  const clear = () => {
    if (drawn > 0) out.write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  return {
    say(line) {
      clear();
      out.write(`${line}\n`);
      last = Date.now();
    },
    progress(label, done, total) {
      if (done >= total) return clear();
      if (Date.now() - last < (out.isTTY ? REDRAW_MS : LINE_MS)) return;
      last = Date.now();
      const percent = `${Math.floor((100 * done) / total)} %`;
      if (!out.isTTY) {
        out.write(`${label} ${percent}\n`);
        return;
      }
      const line = `${label} [${'#'.repeat(Math.round((24 * done) / total)).padEnd(24, '.')}] ${percent}`;
      clear();
      out.write(line);
      drawn = line.length;
    },
  };
}

// Stamps: a step is done while the contents of its inputs stay what they were when it last succeeded.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The files below a path, in a fixed order; none when it does not exist.
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/**
 * One hash over the names and contents of files and folders, and over plain facts.
 * Contents, not times: a fresh checkout of the same text is the same input.
 * @param {string[]} paths
 * @param {Record<string, unknown>} [facts]
 */
export function fingerprint(paths, facts = {}) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of paths.flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The stamps of one checkout, kept as small files in a folder. */
export class Stamps {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /**
   * The fingerprint under which a step last succeeded; '' before the first time.
   * @param {string} step
   */
  last(step) {
    try {
      return readFileSync(join(this.folder, step), 'utf8');
    } catch {
      return '';
    }
  }

  /**
   * @param {string} step
   * @param {string} print
   */
  remember(step, print) {
    const file = join(this.folder, step);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, print);
  }
}

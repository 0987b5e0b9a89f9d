// Takes the selected entries out of a wheel, each compared with the wheel's own RECORD.
import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { SetupError } from '../setup/report.mjs';
import { sha256Of } from './http.mjs';

/** @typedef {import('./wheels.mjs').Obtained} Obtained */
/** @typedef {import('yauzl').Entry} Entry */
/** @typedef {import('yauzl').ZipFile} ZipFile */

/** Headers are thousands of small files: their opening and closing overlaps. */
const WORKERS = 8;

/** A wheel that is not what it should be. */
export class Damaged extends SetupError {
  /**
   * @param {string} file
   * @param {string} what
   */
  constructor(file, what) {
    super(`${file} is damaged (${what}): fetch it again.`);
  }
}

/**
 * The checksums that a RECORD lists, base64url by entry name.
 * @param {string} text
 */
function checksumsOf(text) {
  /** @type {Map<string, string>} */
  const sums = new Map();
  for (const line of text.split(/\r?\n/)) {
    const [, name, sum] = /^"?(.+?)"?,sha256=([\w-]+),\d+$/.exec(line) ?? [];
    if (name && sum) sums.set(name, sum);
  }
  return sums;
}

/** @param {ZipFile} zip */
async function entriesOf(zip) {
  const entries = [];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) entries.push(entry);
  }
  return entries;
}

/**
 * The wheel's RECORD, itself compared with the manifest when this is the pinned file.
 * @param {ZipFile} zip
 * @param {Entry[]} entries
 * @param {Obtained} obtained
 */
async function recordOf(zip, entries, { wheel, file }) {
  const entry = entries.find(({ fileName }) => /^[^/]+\.dist-info\/RECORD$/.test(fileName));
  if (!entry) throw new Damaged(file, 'it has no RECORD');
  const record = await buffer(await zip.openReadStreamPromise(entry));
  const pinned = basename(file) === wheel.file;
  if (pinned && wheel.recordSha256 && createHash('sha256').update(record).digest('hex') !== wheel.recordSha256) {
    throw new Damaged(file, 'its RECORD is not that of the pinned file');
  }
  if (pinned && !wheel.recordSha256 && (await sha256Of(file)) !== wheel.sha256)
    throw new Damaged(file, 'wrong checksum');
  return checksumsOf(record.toString('utf8'));
}

/**
 * @param {Entry[]} entries
 * @param {string[]} patterns
 * @param {Obtained} obtained
 */
function select(entries, patterns, { wheel, file }) {
  const wanted = patterns.map((pattern) => new RegExp(pattern));
  const absent = wanted.find((pattern) => !entries.some(({ fileName }) => pattern.test(fileName)));
  if (absent && basename(file) === wheel.file) throw new Damaged(file, `nothing in it matches ${absent}`);
  return entries.filter(({ fileName }) => wanted.some((pattern) => pattern.test(fileName)));
}

/**
 * @param {ZipFile} zip
 * @param {Entry} entry
 * @param {string} target
 * @param {(bytes: number) => void} wrote
 */
async function writeEntry(zip, entry, target, wrote) {
  const hash = createHash('sha256');
  const source = await zip.openReadStreamPromise(entry);
  mkdirSync(dirname(target), { recursive: true });
  source.on('data', (/** @type {Buffer} */ chunk) => {
    hash.update(chunk);
    wrote(chunk.length);
  });
  await pipeline(source, createWriteStream(target));
  return hash.digest('base64url');
}

/**
 * Some at a time; after a failure nothing new begins, and it is thrown when all that had begun has ended.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => Promise<void>} work
 */
async function inParallel(items, work) {
  const queue = [...items].reverse();
  const worker = async () => {
    try {
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
    } finally {
      queue.length = 0;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: WORKERS }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Writes the entries of a wheel that match `patterns` below `folder`.
 * @param {Obtained} obtained
 * @param {string[]} patterns
 * @param {string} folder
 * @param {{ progress: (done: number, total: number) => void, needs: (bytes: number) => void }} options
 */
export async function extract(obtained, patterns, folder, { progress, needs }) {
  const { file } = obtained;
  const zip = await openPromise(file, { autoClose: false }).catch((error) => {
    throw new Damaged(file, error.message);
  });
  try {
    const entries = await entriesOf(zip);
    const sums = await recordOf(zip, entries, obtained);
    const selected = select(entries, patterns, obtained);
    const total = selected.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    needs(total);
    let done = 0;
    const wrote = (/** @type {number} */ bytes) => {
      done += bytes;
      progress(done, total);
    };
    await inParallel(selected, async (entry) => {
      const sum = await writeEntry(zip, entry, join(folder, entry.fileName), wrote);
      if (sum !== sums.get(entry.fileName)) {
        throw new Damaged(file, `${entry.fileName} has another checksum than its RECORD says`);
      }
    });
  } finally {
    zip.close();
  }
}

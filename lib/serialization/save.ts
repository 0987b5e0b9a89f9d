// torch.save: writes what Python's torch.load(path, weights_only=True) reads (torch/serialization.py).
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tidy } from '../memory.js';
import { pickle } from './pickler.js';
import { FileReducer } from './reduce.js';
import { type Sink, toBuffer, toFile, toStream, type Writable } from './sink.js';
import { readStorage, storageInfo } from './storages.js';
import { ZipWriter } from './zip_writer.js';

/**
 * Saves tensors, numbers, strings, `null`, arrays, Maps, Sets and plain objects, nested as you like, so that `torch.load`
 * here and in Python (also with `weights_only=True`) reads them; tensors that share a storage still do after loading.
 * Whole numbers are ints, arrays lists, `{ re, im }` a complex number; dtypes are strings. `f` is a path, a `file:` URL or
 * an object with `write(bytes)`; without it the bytes are returned. A file is replaced as a whole: when anything fails,
 * the old one is still there.
 *
 * @throws TypeError for what has no place in such a file (modules, functions, class instances)
 * @example
 * torch.save(model.state_dict(), 'model.pt');
 */
export function save(obj: unknown): Buffer;
/** Writes to a file, or to what has `write`. */
export function save(obj: unknown, f: string | URL | Writable): void;
export function save(obj: unknown, f?: string | URL | Writable): Buffer | undefined {
  if (f === undefined) return toBuffer((sink) => write(obj, sink, 'archive'));
  if (typeof f === 'string' || f instanceof URL) {
    const path = typeof f === 'string' ? f : fileURLToPath(f);
    toFile(path, (sink) => write(obj, sink, basename(path, extname(path))));
    return undefined;
  }
  if (typeof f?.write !== 'function') {
    throw new TypeError("expected 'f' to be string, path, or a file-like object with a 'write' attribute");
  }
  toStream(f, (sink) => write(obj, sink, 'archive'));
  return undefined;
}

function write(obj: unknown, sink: Sink, folder: string): void {
  tidy(() => {
    const reducer = new FileReducer();
    const data = pickle(obj, reducer.reduce);
    const zip = new ZipWriter(sink, folder);
    zip.add('data.pkl', data.byteLength, [data]);
    zip.add('byteorder', 6, [Buffer.from('little')]);
    for (const [key, x] of reducer.storages) zip.add(`data/${key}`, storageInfo(x).nbytes, readStorage(x));
    zip.add('version', 2, [Buffer.from('3\n')]);
    zip.end();
  });
}

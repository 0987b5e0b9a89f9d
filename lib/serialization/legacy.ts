// The format before PyTorch 1.6: pickles one after the other, then the bytes of the storages.
import { TorchError } from '../errors.js';
import { integer, refused, text } from './checks.js';
import { itemSize } from './dtypes.js';
import { plainGlobals } from './globals.js';
import type { Archive } from './load.js';
import { Callable, type PyTuple, StorageType } from './python_values.js';
import { rebuildFunctions } from './rebuild.js';
import { Cursor, type Source } from './source.js';
import { type Resolver, unpickle } from './unpickler.js';
import type { ZipRecord } from './zip_reader.js';

const magic = 0x1950a86a20f9469cfc6cn;
const protocol = 1001;

/** Finds the parts of a file of the old format. */
export function legacyArchive(source: Source): Archive {
  const cursor = new Cursor(source, 0, source.size, 'file');
  if (unpickle(cursor, plainValues) !== magic) throw new TorchError('Invalid magic number; corrupt file?');
  const version = unpickle(cursor, plainValues);
  if (version !== protocol) throw new TorchError(`Invalid protocol version: ${String(version)}`);
  unpickle(cursor, plainValues); // sizes of the writer's integers
  const start = cursor.position;
  const itemSizes = storagesNamed(cursor);
  const keys = unpickle(cursor, plainValues);
  if (!Array.isArray(keys)) throw new TorchError('the list of storages is none; corrupt file?');
  const records = locate(source, cursor.position, keys, itemSizes);
  return {
    source,
    pickle: new Cursor(source, start, source.size, 'file'),
    bigEndian: false,
    storage: (key) => {
      const record = records.get(key);
      if (record === undefined) throw new TorchError(`storage '${key}' is not in the file; corrupt file?`);
      return record;
    },
  };
}

const plainValues: Resolver = {
  global: () => undefined,
  storage: () => {
    throw refused('unsupported persistent id encountered');
  },
};

/** Runs over the pickle without making anything: how large the elements of each storage are. */
function storagesNamed(cursor: Cursor): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const rebuild = rebuildFunctions(null);
  const nothing = (path: string) => (rebuild.has(path) ? new Callable(path, () => null) : undefined);
  unpickle(cursor, {
    global: (path) => plainGlobals.get(path) ?? nothing(path),
    storage: ({ items: [, type, key, , , view] }: PyTuple) => {
      if (!(type instanceof StorageType)) throw refused('the type of a storage is none');
      if (view !== null && view !== undefined)
        throw new TorchError('storages that view other storages are not supported');
      sizes.set(text('storage', key), itemSize(type.dtype));
      return null;
    },
  });
  return sizes;
}

/** Each storage is its number of elements and their bytes, in the order of `keys`. */
function locate(source: Source, start: number, keys: unknown[], itemSizes: ReadonlyMap<string, number>) {
  const records = new Map<string, ZipRecord>();
  let offset = start;
  for (const key of keys) {
    const name = text('storage', key);
    const count = new Cursor(source, offset, source.size, 'file').view(8).getBigInt64(0, true);
    const size = integer('storage', Number(count)) * (itemSizes.get(name) ?? 1);
    offset += 8;
    if (size < 0 || size > source.size - offset) throw new TorchError(`storage '${name}' is truncated; corrupt file?`);
    records.set(name, { offset, size, crc: 0 });
    offset += size;
  }
  return records;
}

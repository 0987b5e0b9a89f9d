// torch.load: reads what Python's torch.save wrote, without running any code (torch/serialization.py).
import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Arguments, bind, type Keywords } from '../bind.js';
import { Device, type DeviceLike } from '../device.js';
import { TorchError } from '../errors.js';
import { load_file } from '../safetensors.js';
import type { Tensor } from '../tensor.js';
import { integer, refused, text } from './checks.js';
import { itemSize, wordSize } from './dtypes.js';
import { allowedGlobals } from './globals.js';
import { legacyArchive } from './legacy.js';
import { type MapLocation, type Restore, restoreBy } from './location.js';
import { type PyTuple, StorageType, toJavaScript } from './python_values.js';
import { Cursor, openSource, type Readable, type Source } from './source.js';
import { LoadedStorage, newStorage, type ReadBytes, storageBytes } from './storages.js';
import { unpickle } from './unpickler.js';
import { isZip, ZipReader, type ZipRecord } from './zip_reader.js';

/** Keywords of `torch.load`. */
export interface LoadOptions extends Keywords {
  map_location?: MapLocation | null | undefined;
  weights_only?: boolean | null | undefined;
  mmap?: boolean | null | undefined;
}

interface LoadValues extends LoadOptions {
  f: Readable;
}

const signature = {
  name: 'load',
  parameters: ['f', 'map_location', '*', 'weights_only', 'mmap'],
  required: 1,
} as const;

/** What a file consists of, whatever its format: one pickle, and the bytes of the storages it names. */
export interface Archive {
  readonly source: Source;
  readonly pickle: Cursor;
  readonly bigEndian: boolean;
  storage(key: string): ZipRecord;
}

/**
 * Loads what `torch.save` wrote, here or in Python: tensors (those that shared a storage share one again), numbers,
 * strings, `null`, arrays for lists and tuples, plain objects for dicts with string keys, Maps for other dicts. `f` is a
 * path, a `file:` URL or the bytes. `map_location` says where storages go (see `MapLocation`); without it, where they
 * were. No code of the file ever runs, so `weights_only` is always in force; `mmap` is accepted, storages are copied.
 *
 * @throws TorchError when the file is damaged or holds objects that only Python can make
 * @example
 * model.load_state_dict(torch.load('model.pt', { map_location: 'cpu' }));
 */
export function load<T = unknown>(
  ...args: Arguments<
    [f: Readable],
    [map_location?: Exclude<MapLocation, Record<string, DeviceLike>> | null],
    LoadOptions
  >
): T {
  const { f, map_location } = bind<LoadValues>(signature, args);
  if (typeof f === 'string' && extname(f) === '.safetensors') return load_file(f, deviceOnly(map_location)) as T;
  const source = openSource(f);
  try {
    const archive = isZip(source) ? zipArchive(source) : legacyArchive(source);
    // T is what the caller knows of the file; nothing can check it
    return read(archive, map_location) as T;
  } finally {
    source.close();
  }
}

function deviceOnly(map: MapLocation | null | undefined): DeviceLike {
  if (map === null || map === undefined) return 'cpu';
  if (typeof map === 'string' || map instanceof Device) return map as DeviceLike;
  const kind = typeof map === 'function' ? 'callable' : 'dict';
  throw new TorchError(
    `Loading safetensors file with ${kind} map_location is not supported. Use a device string or torch.device instead.`,
  );
}

function read(archive: Archive, map: MapLocation | null | undefined): unknown {
  const storages = new Storages(archive, restoreBy(map));
  const value = unpickle(archive.pickle, { global: allowedGlobals(map), storage: (id) => storages.load(id) });
  return toJavaScript(value);
}

const newestVersion = 10;

function zipArchive(source: Source): Archive {
  const zip = new ZipReader(source);
  if (zip.records.has('constants.pkl')) {
    throw new TorchError('Cannot use ``weights_only=True`` with TorchScript archives passed to ``torch.load``.');
  }
  const version = Number(readText(zip, zip.records.has('version') ? 'version' : '.data/version'));
  if (!Number.isInteger(version) || version < 1 || version > newestVersion) {
    throw new TorchError(
      `Attempted to read a PyTorch file with version ${version}, but the maximum supported version for reading is ` +
        `${newestVersion}.`,
    );
  }
  const order = zip.records.has('byteorder') ? readText(zip, 'byteorder') : 'little';
  if (order !== 'little' && order !== 'big') throw new TorchError(`Unknown endianness type: ${order}`);
  const pickle = zip.get('data.pkl');
  return {
    source,
    pickle: new Cursor(openSource(pickle), 0, pickle.length, 'data.pkl'),
    bigEndian: order === 'big',
    storage: (key) => zip.record(`data/${key}`),
  };
}

function readText(zip: ZipReader, name: string): string {
  return Buffer.from(zip.get(name)).toString('latin1').trim();
}

/** The storages of one file, each read once. */
class Storages {
  private readonly loaded = new Map<string, Tensor>();

  constructor(
    private readonly archive: Archive,
    private readonly restore: Restore,
  ) {}

  load({ items: [, type, key, location, count] }: PyTuple): LoadedStorage {
    if (!(type instanceof StorageType)) throw refused('the type of a storage is none');
    const name = text('storage', key);
    const bytes = this.loaded.get(name) ?? this.read(name, type, text('storage', location));
    this.loaded.set(name, bytes);
    const wanted = integer('storage', count) * itemSize(type.dtype);
    if (wanted < 0 || wanted > bytes.numel()) {
      throw new TorchError(
        `storage '${name}' has ${bytes.numel()} bytes, not those of ${count} elements: corrupt file?`,
      );
    }
    return new LoadedStorage(bytes, type.dtype);
  }

  private read(name: string, type: StorageType, location: string): Tensor {
    const record = this.archive.storage(name);
    const bytes = newStorage(record.size, checked(this.archive, record, name, wordSize(type.dtype)));
    const elements = new LoadedStorage(bytes, type.dtype).elements(itemSize(type.dtype));
    const restored = this.restore(elements, location);
    return restored.is_meta ? bytes.to('meta') : storageBytes(restored);
  }
}

/** Reads the bytes of a record in order, in this machine's byte order, and checks them against the checksum. */
function checked(archive: Archive, record: ZipRecord, name: string, word: number): ReadBytes {
  let crc = 0;
  return (offset, length, into) => {
    const bytes = archive.source.read(record.offset + offset, length, into);
    crc = record.crc === 0 ? 0 : crc32(bytes, crc);
    if (offset + length === record.size && crc !== record.crc) {
      throw new TorchError(`checksum of record 'data/${name}' does not match: the file is corrupt`);
    }
    return archive.bigEndian ? swapped(bytes, word) : bytes;
  };
}

function swapped(bytes: Uint8Array, word: number): Uint8Array {
  const copy = Buffer.from(bytes);
  if (copy.length % word !== 0) throw new TorchError('a storage ends within an element: the file is corrupt');
  if (word === 2) return copy.swap16();
  if (word === 4) return copy.swap32();
  return word === 8 ? copy.swap64() : copy;
}

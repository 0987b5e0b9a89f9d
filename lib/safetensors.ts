// The safetensors format (huggingface.co/docs/safetensors) under the names of Python's `safetensors.torch`.
import './tensor_methods.js';
import { type DeviceLike, device as deviceFrom } from './device.js';
import type { dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { tidy } from './memory.js';
import { itemSize } from './serialization/dtypes.js';
import { type Sink, toBuffer, toFile } from './serialization/sink.js';
import { openSource, type Readable, type Source } from './serialization/source.js';
import { LoadedStorage, newStorage, readStorage, storageInfo } from './serialization/storages.js';
import { isTensor, type Tensor } from './tensor.js';

// In the order in which Python's safetensors sorts tensors: the last ones come first in a file.
const names: Readonly<Record<string, dtype>> = {
  BOOL: 'bool',
  U8: 'uint8',
  I8: 'int8',
  F8_E5M2: 'float8_e5m2',
  F8_E4M3: 'float8_e4m3fn',
  F8_E8M0: 'float8_e8m0fnu',
  I16: 'int16',
  U16: 'uint16',
  F16: 'float16',
  BF16: 'bfloat16',
  I32: 'int32',
  U32: 'uint32',
  F32: 'float32',
  C64: 'complex64',
  F64: 'float64',
  I64: 'int64',
  U64: 'uint64',
};
const order = Object.values(names);
const codes: ReadonlyMap<string, string> = new Map(Object.entries(names).map(([code, type]) => [type, code]));

/** As large as a header may be, in bytes. */
const maximumHeader = 100_000_000;

interface Entry {
  readonly dtype: dtype;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

interface Header {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly metadata: Readonly<Record<string, string>> | null;
}

/**
 * The bytes of a safetensors file with these tensors and, if given, a table of texts.
 *
 * @throws TorchError for tensors that are not contiguous, not strided or share memory with one another
 * @example
 * const bytes = save({ weight: torch.ones(2, 2) });
 */
export function save(
  tensors: Readonly<Record<string, Tensor>>,
  metadata?: Readonly<Record<string, string>> | null,
): Buffer {
  return toBuffer((sink) => write(sink, tensors, metadata ?? null));
}

/**
 * Writes a safetensors file, as a whole or not at all.
 *
 * @throws TorchError for tensors that are not contiguous, not strided or share memory with one another
 * @example
 * save_file(model.state_dict(), 'model.safetensors', { format: 'pt' });
 */
export function save_file(
  tensors: Readonly<Record<string, Tensor>>,
  filename: string | URL,
  metadata?: Readonly<Record<string, string>> | null,
): void {
  toFile(filename, (sink) => write(sink, tensors, metadata ?? null));
}

/**
 * The tensors in the bytes of a safetensors file, on the CPU.
 *
 * @throws TorchError when the bytes are damaged
 * @example
 * const { weight } = load(save({ weight: torch.ones(2, 2) }));
 */
export function load(data: Uint8Array | ArrayBuffer): Record<string, Tensor> {
  return readAll(data, 'cpu');
}

/**
 * The tensors of a safetensors file.
 *
 * @throws TorchError when the file is damaged
 * @example
 * model.load_state_dict(load_file('model.safetensors'));
 */
export function load_file(filename: string | URL, device: DeviceLike = 'cpu'): Record<string, Tensor> {
  return readAll(filename, device);
}

function readAll(from: Readable, device: DeviceLike): Record<string, Tensor> {
  const file = new SafeOpen(from, device);
  try {
    return Object.fromEntries(file.keys().map((name) => [name, file.get_tensor(name)]));
  } finally {
    file.dispose();
  }
}

/**
 * Opens a safetensors file to read single tensors of it; `dispose()` or `using` closes it.
 *
 * @throws TorchError when the header is damaged
 * @example
 * using file = safe_open('model.safetensors', { device: 'cpu' });
 * const weight = file.get_tensor('weight');
 */
export function safe_open(filename: string | URL, options: { framework?: 'pt'; device?: DeviceLike } = {}): SafeOpen {
  return new SafeOpen(filename, options.device ?? 'cpu');
}

/** An open safetensors file; made by `safe_open`. */
export class SafeOpen implements Disposable {
  private readonly source: Source;
  private readonly header: Header;

  constructor(
    from: Readable,
    private readonly device: DeviceLike,
  ) {
    this.source = openSource(from);
    try {
      this.header = readHeader(this.source);
    } catch (error) {
      this.source.close();
      throw error;
    }
  }

  /** The names of the tensors, in the order of their bytes. */
  keys(): string[] {
    return [...this.header.entries.keys()];
  }

  /** The table of texts that was saved with the tensors. */
  metadata(): Readonly<Record<string, string>> | null {
    return this.header.metadata;
  }

  /**
   * One tensor, read now.
   *
   * @throws RangeError when the file has none of this name
   */
  get_tensor(name: string): Tensor {
    const entry = this.header.entries.get(name);
    if (entry === undefined) throw new RangeError(`File does not contain tensor ${name}`);
    const bytes = newStorage(entry.end - entry.start, (at, length, into) =>
      this.source.read(entry.start + at, length, into),
    );
    const tensor = new LoadedStorage(bytes, entry.dtype).view(entry.dtype, 0, entry.shape, contiguous(entry.shape));
    const target = deviceFrom(this.device);
    return target.type === 'cpu' ? tensor : tensor.to(target);
  }

  /** Closes the file; tensors that were read stay. */
  dispose(): void {
    this.source.close();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

function contiguous(shape: readonly number[]): number[] {
  let step = 1;
  return shape
    .toReversed()
    .map((size) => {
      const stride = step;
      step *= Math.max(size, 1);
      return stride;
    })
    .toReversed();
}

function invalid(why: string): TorchError {
  return new TorchError(`Error while deserializing header: ${why}`);
}

function readHeader(source: Source): Header {
  if (source.size < 8) throw invalid('header too small');
  const first = source.read(0, 8);
  const length = new DataView(first.buffer, first.byteOffset, 8).getBigUint64(0, true);
  if (length > BigInt(maximumHeader)) throw invalid('header too large');
  if (Number(length) > source.size - 8) throw invalid('invalid header length');
  const start = 8 + Number(length);
  const parsed = parseJson(source.read(8, Number(length)));
  const { __metadata__: metadata = null, ...tensors } = parsed;
  const entries = Object.entries(tensors).map(([name, value]) => [name, readEntry(name, value, start)] as const);
  entries.sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
  checkFilled(entries, start, source.size);
  return { entries: new Map(entries), metadata: readMetadata(metadata) };
}

function parseJson(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new TorchError('Error while deserializing header: invalid JSON in header', { cause });
  }
  throw invalid('invalid JSON in header');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readMetadata(value: unknown): Readonly<Record<string, string>> | null {
  if (value === null) return null;
  if (!isRecord(value)) throw invalid('__metadata__ is not a table');
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}

function readEntry(name: string, value: unknown, start: number): Entry {
  if (!isRecord(value)) throw invalid(`tensor '${name}' has no description`);
  const dtype = names[String(value.dtype)];
  if (dtype === undefined) throw invalid(`tensor '${name}' has the unknown dtype ${String(value.dtype)}`);
  const shape = wholeNumbers(name, value.shape);
  const [from = -1, to = -1, ...rest] = wholeNumbers(name, value.data_offsets);
  const size = shape.reduce((product, length) => product * length, itemSize(dtype));
  if (rest.length > 0 || to < from || size !== to - from) throw invalid(`invalid offset for tensor '${name}'`);
  return { dtype, shape, start: start + from, end: start + to };
}

function wholeNumbers(name: string, value: unknown): number[] {
  if (!Array.isArray(value) || !value.every((item) => Number.isSafeInteger(item) && item >= 0)) {
    throw invalid(`tensor '${name}' has an invalid shape or offset`);
  }
  return value;
}

/** The tensors fill the file without gaps and without sharing bytes. */
function checkFilled(entries: readonly (readonly [string, Entry])[], start: number, size: number): void {
  let end = start;
  for (const [name, entry] of entries) {
    if (entry.start !== end) throw invalid(`invalid offset for tensor '${name}'`);
    end = entry.end;
  }
  if (end !== size) throw invalid('incomplete metadata, file not fully covered');
}

function write(
  sink: Sink,
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> | null,
): void {
  tidy(() => {
    checkTensors(tensors);
    const sorted = Object.entries(tensors).sort(inFile);
    const header = Buffer.from(JSON.stringify({ ...(metadata && { __metadata__: metadata }), ...describe(sorted) }));
    const padded = Buffer.alloc(Math.ceil(header.length / 8) * 8, ' ');
    padded.set(header);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(padded.length));
    sink.write(length);
    sink.write(padded);
    for (const [, tensor] of sorted) for (const chunk of readStorage(alone(tensor))) sink.write(chunk);
  });
}

function inFile([a, x]: readonly [string, Tensor], [b, y]: readonly [string, Tensor]): number {
  return order.indexOf(y.dtype) - order.indexOf(x.dtype) || (a < b ? -1 : 1);
}

function describe(tensors: readonly (readonly [string, Tensor])[]): Record<string, unknown> {
  let end = 0;
  return Object.fromEntries(
    tensors.map(([name, tensor]) => {
      const start = end;
      end += tensor.nbytes;
      return [name, { dtype: codes.get(tensor.dtype), shape: [...tensor.shape], data_offsets: [start, end] }];
    }),
  );
}

/** The tensor with a storage of exactly its own elements. */
function alone(tensor: Tensor): Tensor {
  return storageInfo(tensor).nbytes === tensor.nbytes ? tensor : tensor.detach().clone();
}

function checkTensors(tensors: Readonly<Record<string, Tensor>>): void {
  const owners = new Map<number, string>();
  for (const [name, tensor] of Object.entries(tensors)) {
    if (!isTensor(tensor)) {
      throw new TypeError(`Key \`${name}\` is invalid, expected torch.Tensor but received ${typeof tensor}`);
    }
    if (tensor.layout !== 'strided') {
      throw new TorchError(`You are trying to save a sparse tensor: \`${name}\` which this library does not support.`);
    }
    if (!codes.has(tensor.dtype)) throw new TorchError(`safetensors has no dtype for torch.${tensor.dtype}`);
    if (!tensor.is_contiguous()) {
      throw new TorchError(
        `You are trying to save a non contiguous tensor: \`${name}\` which is not allowed. It either means you are ` +
          "trying to save tensors which are reference of each other in which case it's recommended to save only the " +
          'full tensors, and reslice at load time, or simply call `.contiguous()` on your tensor to pack it before saving.',
      );
    }
    checkOwner(owners, name, tensor);
  }
}

function checkOwner(owners: Map<number, string>, name: string, tensor: Tensor): void {
  const { key, nbytes } = storageInfo(tensor);
  const other = owners.get(key);
  if (other !== undefined && nbytes > 0) {
    throw new TorchError(
      `Some tensors share memory, this will lead to duplicate memory on disk and potential differences when loading ` +
        `them again: ['${other}', '${name}']`,
    );
  }
  owners.set(key, name);
}

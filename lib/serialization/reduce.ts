// How objects are written: what __reduce_ex__ gives for them in Python.
import { isPlainObject } from '../bind.js';
import { Device } from '../device.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { is_lazy, Parameter } from '../nn/parameter.js';
import { PythonFloat, PythonList } from '../repr.js';
import { Size } from '../size.js';
import { isTensor, type Tensor } from '../tensor.js';
import { isNewDtype, itemSize, storageNames } from './dtypes.js';
import { Global, PersistentId, Reduced, Tuple } from './pickler.js';
import { storageInfo } from './storages.js';

const orderedDict = new Global('collections', 'OrderedDict');
const rebuildParameter = new Global('torch._utils', '_rebuild_parameter');
const rebuildV2 = new Global('torch._utils', '_rebuild_tensor_v2');
const rebuildV3 = new Global('torch._utils', '_rebuild_tensor_v3');
const rebuildMeta = new Global('torch._utils', '_rebuild_meta_tensor_no_storage');
const rebuildSparse = new Global('torch._utils', '_rebuild_sparse_tensor');
const getLayout = new Global('torch.serialization', '_get_layout');

/** The reducer of one file; it collects the storages that the file must hold, under their keys. */
export class FileReducer {
  /** A tensor on each storage, by the name of its record. */
  readonly storages = new Map<string, Tensor>();
  private readonly seen = new Map<number, { readonly key: string; readonly dtype: string }>();

  reduce = (value: object): unknown => {
    if (is_lazy(value)) return uninitialized(value);
    if (isTensor(value)) return value instanceof Parameter ? this.parameter(value) : this.tensor(value);
    if (value instanceof Size) return torchSize(value);
    if (Array.isArray(value)) return [...value];
    if (value instanceof PythonList) return [...value.values];
    if (value instanceof Set) return new Reduced(new Global('__builtin__', 'set'), new Tuple([[...value]]));
    if (value instanceof Uint8Array) return bytes(value);
    if (value instanceof Device) return device(value);
    if (isPlainObject(value)) return plainObject(value);
    throw new TypeError(unsupported(value));
  };

  private parameter(x: Parameter): Reduced {
    return new Reduced(rebuildParameter, new Tuple([x.data, x.requires_grad, ordered()]));
  }

  private tensor(x: Tensor): Reduced {
    if (x.is_meta) return meta(x);
    if (x.layout !== 'strided') return sparse(x);
    if (x.is_quantized) throw new NotImplementedError('saving quantized tensors is not supported: save x.int_repr()');
    const place = [this.storage(x), x.storage_offset(), new Tuple(x.shape), new Tuple(x.stride())];
    const isNew = isNewDtype(x.dtype);
    const type = isNew ? [new Global('torch', x.dtype)] : [];
    return new Reduced(
      isNew ? rebuildV3 : rebuildV2,
      new Tuple([...place, x.requires_grad, ordered(), ...type, ...lazyBits(x)]),
    );
  }

  private storage(x: Tensor): PersistentId {
    const { key: identity, nbytes } = storageInfo(x);
    const name = storageNames[x.dtype];
    const dtype = name === undefined ? 'uint8' : x.dtype;
    const known = this.seen.get(identity) ?? { key: String(this.seen.size), dtype };
    if (known.dtype !== dtype && nbytes > 0) {
      throw new TorchError('Cannot save multiple tensors or storages that view the same data as different types');
    }
    this.seen.set(identity, known);
    if (!this.storages.has(known.key)) this.storages.set(known.key, x);
    const type = name === undefined ? new Global('torch.storage', 'UntypedStorage') : new Global('torch', name);
    const count = Math.floor(nbytes / itemSize(dtype));
    return new PersistentId(new Tuple(['storage', type, known.key, String(x.device), count]));
  }
}

function ordered(entries: Iterable<readonly [unknown, unknown]> = []): Reduced {
  return new Reduced(orderedDict, new Tuple([]), entries);
}

function lazyBits(x: Tensor): Map<string, boolean>[] {
  const bits = new Map<string, boolean>();
  if (x.is_conj()) bits.set('conj', true);
  if (x.is_neg()) bits.set('neg', true);
  return bits.size > 0 ? [bits] : [];
}

function meta(x: Tensor): Reduced {
  const type = new Global('torch', x.dtype);
  return new Reduced(rebuildMeta, new Tuple([type, new Tuple(x.shape), new Tuple(x.stride()), x.requires_grad]));
}

function sparse(x: Tensor): Reduced {
  const layout = new Reduced(getLayout, new Tuple([`torch.${x.layout}`]));
  return new Reduced(rebuildSparse, new Tuple([layout, new Tuple(sparseParts(x))]));
}

function sparseParts(x: Tensor): unknown[] {
  const size = torchSize(x.shape);
  switch (x.layout) {
    case 'sparse_coo':
      return [x._indices(), x._values(), size, x.is_coalesced()];
    case 'sparse_csr':
    case 'sparse_bsr':
      return [x.crow_indices(), x.col_indices(), x.values(), size];
    case 'sparse_csc':
    case 'sparse_bsc':
      return [x.ccol_indices(), x.row_indices(), x.values(), size];
    default:
      throw new NotImplementedError(`saving tensors of layout torch.${x.layout} is not supported`);
  }
}

function torchSize(size: readonly number[]): Reduced {
  return new Reduced(new Global('torch', 'Size'), new Tuple([new Tuple(size)]));
}

function device({ type, index }: Device): Reduced {
  return new Reduced(new Global('torch', 'device'), new Tuple(index === null ? [type] : [type, index]));
}

/** `bytes` in protocol 2: text whose characters are the bytes. */
function bytes(value: Uint8Array): Reduced {
  const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
  return new Reduced(new Global('_codecs', 'encode'), new Tuple([text, 'latin1']));
}

/** A dict; `{ re, im }` is a complex number; with the hidden `_metadata` of a state_dict, an OrderedDict that has it. */
function plainObject(value: Record<string, unknown>): unknown {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (isComplex(entries)) {
    const parts = [new PythonFloat(Number(value.re)), new PythonFloat(Number(value.im))];
    return new Reduced(new Global('__builtin__', 'complex'), new Tuple(parts));
  }
  if (Object.hasOwn(value, '_metadata') && !Object.keys(value).includes('_metadata')) {
    const { _metadata: metadata } = value;
    const versions = metadata instanceof Map ? metadata : Object.entries(Object(metadata));
    return new Reduced(orderedDict, new Tuple([]), entries, new Map([['_metadata', ordered(versions)]]));
  }
  return new Map(entries);
}

function isComplex(entries: readonly (readonly [string, unknown])[]): boolean {
  return (
    entries.length === 2 && entries.every(([key, item]) => (key === 're' || key === 'im') && typeof item === 'number')
  );
}

function unsupported(value: object): string {
  const name = typeof value === 'function' && value.constructor === Function ? 'function' : value.constructor?.name;
  return (
    `cannot pickle '${name}' object: torch.save writes tensors, numbers, strings, arrays, Maps and plain objects ` +
    '(of a module, save its state_dict())'
  );
}

/** Of a tensor without a shape Python keeps no more than this. */
function uninitialized(x: Tensor): Reduced {
  return new Reduced(new Global('torch.nn.parameter', x.constructor.name), new Tuple([x.requires_grad]));
}

// The names a checkpoint may use: the allow-list of torch/_weights_only_unpickler.py, each with what it means here.
import { type DeviceLike, device } from '../device.js';
import { sizeFrom } from '../size.js';
import { integers, refused, sequence, text } from './checks.js';
import { storageNames } from './dtypes.js';
import type { MapLocation } from './location.js';
import { Callable, PyDict, StorageType } from './python_values.js';
import { rebuildFunctions } from './rebuild.js';

type Global = (path: string) => unknown;

/** Resolves the names of one file; undefined means: not allowed. */
export function allowedGlobals(map: MapLocation | null | undefined): Global {
  const functions = new Map<string, unknown>(plainGlobals);
  for (const [name, call] of rebuildFunctions(map)) functions.set(name, new Callable(name, call));
  return (path) => functions.get(path);
}

const dtypes = [
  ...Object.keys(storageNames),
  ...['float8_e5m2', 'float8_e4m3fn', 'float8_e5m2fnuz', 'float8_e4m3fnuz', 'float8_e8m0fnu', 'float4_e2m1fn_x2'],
  ...['bits8', 'bits16', 'bits1x8', 'bits2x4', 'bits4x2', 'complex32', 'bcomplex32', 'uint16', 'uint32', 'uint64'],
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((bits) => [`uint${bits}`, `int${bits}`]),
];

const quantization = [
  'per_tensor_affine',
  'per_tensor_symmetric',
  'per_channel_affine',
  'per_channel_symmetric',
  'per_channel_affine_float_qparams',
];

const callables: Record<string, (args: readonly unknown[]) => unknown> = {
  'collections.OrderedDict': (args) => dictOf('collections.OrderedDict', args),
  'collections.Counter': (args) => dictOf('collections.Counter', args),
  'torch.Size': ([items = []]) => sizeFrom(integers('torch.Size', items)),
  'torch.device': ([type, index]) => device((index === undefined ? type : `${type}:${index}`) as DeviceLike),
  'torch.serialization._get_layout': ([name]) => text('_get_layout', name).replace('torch.', ''),
  '_codecs.encode': encode,
  'builtins.bytearray': ([bytes, encoding]) =>
    typeof bytes === 'string' ? encode([bytes, encoding]) : (bytes ?? new Uint8Array(0)),
  'builtins.set': ([items = []]) => new Set(sequence('set', items)),
  'builtins.complex': ([re, im]) => ({ re: Number(re), im: Number(im ?? 0) }),
};

/** The names whose meaning does not depend on the file: containers, dtypes, storages. */
export const plainGlobals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...Object.entries(callables).map(([name, call]) => [name, new Callable(name, call)] as const),
  ...dtypes.map((name) => [`torch.${name}`, name] as const),
  ...quantization.map((name) => [`torch.${name}`, name] as const),
  ...Object.entries(storageNames).map(
    ([dtype, name]) => [`torch.${name}`, new StorageType(`torch.${name}`, dtype)] as const,
  ),
  ['torch.storage.UntypedStorage', new StorageType('torch.storage.UntypedStorage', 'uint8')],
  ['torch.UntypedStorage', new StorageType('torch.storage.UntypedStorage', 'uint8')],
  ['torch.Tensor', new Callable('torch.Tensor', () => notHere('torch.Tensor'))],
]);

function notHere(name: string): never {
  throw refused(`${name} is called without one of the rebuild functions`);
}

/** `bytes` of protocol 2: text whose characters are the bytes. */
function encode([value, encoding]: readonly unknown[]): Uint8Array {
  if (encoding !== 'latin1' && encoding !== 'latin-1') throw refused(`_codecs.encode to ${String(encoding)}`);
  return Uint8Array.from(Buffer.from(text('_codecs.encode', value), 'latin1'));
}

function dictOf(type: PyDict['type'], [source]: readonly unknown[]): PyDict {
  const dict = new PyDict(type);
  if (source === undefined) return dict;
  const pairs = source instanceof PyDict ? source.entries : sequence(type, source).map((pair) => sequence(type, pair));
  for (const [key, value] of pairs) dict.set(key, value);
  return dict;
}

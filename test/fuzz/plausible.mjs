// Arguments of the right kinds with hostile values: they pass the argument parser and reach the operators.
import * as signatures from '../../dist/generated/signatures.js';
import { hostile, pick, tensor } from './hostile.mjs';

/** @typedef {import('./hostile.mjs').Random} Random */

const tables = new Map(
  Object.entries({
    torch: signatures.torch,
    'torch.Tensor': signatures.Tensor,
    'torch.linalg': prefixed(signatures.linalg, 'linalg_'),
    'torch.fft': prefixed(signatures.fft, 'fft_'),
    'torch.special': prefixed(signatures.special, 'special_'),
    'torch.nn.functional': signatures.nn,
  }),
);

/** @param {Readonly<Record<string, string>>} table @param {string} prefix */
function prefixed(table, prefix) {
  return Object.fromEntries(Object.entries(table).map(([name, rows]) => [name.replace(prefix, ''), rows]));
}

const ints = [
  0,
  1,
  2,
  3,
  -1,
  -2,
  5,
  64,
  65,
  1000,
  -1000,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 40,
  -(2 ** 40),
  2 ** 53 - 1,
  2n ** 62n,
  -(2n ** 63n),
];
const floats = [0, 0.5, 1, -1, 2, 1e-300, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const types = [
  'float32',
  'float64',
  'int64',
  'bool',
  'complex64',
  'float16',
  'qint8',
  'bits8',
  'float8_e4m3fn',
  'uint4',
];
const texts = [
  'mean',
  'sum',
  'none',
  'fro',
  'nuc',
  'reflect',
  'max',
  'right',
  'linear',
  'floor',
  'ij',
  '',
  'x'.repeat(100),
];

/** @type {[RegExp, (next: Random) => unknown][]} */
const kinds = [
  [/^Tensor/, (next) => (next() < 0.9 ? tensor(next) : hostile(next))],
  [/TensorList|OptionalTensor/, (next) => Array.from({ length: Math.floor(next() * 4) }, () => tensor(next))],
  [/IntArrayRef|IntList/, (next) => Array.from({ length: Math.floor(next() * 5) }, () => pick(next, ints))],
  [/ArrayRef/, (next) => Array.from({ length: Math.floor(next() * 4) }, () => pick(next, floats))],
  [/^(Sym)?[Ii]nt/, (next) => pick(next, ints)],
  [/^ScalarType/, (next) => pick(next, types)],
  [/^(Scalar|double)/, (next) => pick(next, [...floats, ...ints])],
  [/^bool/, (next) => next() < 0.5],
  [/string/, (next) => pick(next, texts)],
  [/^Device/, (next) => pick(next, ['cpu', 'meta', 'cuda:7', 'mkldnn'])],
  [/^Layout/, (next) => pick(next, ['strided', 'sparse_coo', 'sparse_csr', '_mkldnn'])],
  [/^MemoryFormat/, (next) => pick(next, ['contiguous_format', 'channels_last', 'preserve_format'])],
];

/** @param {string} type @param {Random} next */
function hostileOf(type, next) {
  const made = kinds.find(([kind]) => kind.test(type));
  return made === undefined || next() < 0.03 ? hostile(next) : made[1](next);
}

/**
 * Arguments for one signature of a name, or null when it has none.
 * @param {string} name
 * @param {Random} next
 * @returns {unknown[] | null}
 */
export function plausible(name, next) {
  const space = name.slice(0, name.lastIndexOf('.'));
  const table = tables.get(space) ?? {};
  const own = name.slice(space.length + 1);
  if (!Object.hasOwn(table, own)) return null;
  const rows = (table[own] ?? '').split('\n');
  const row = pick(next, rows);
  const text = row.slice(row.indexOf('(') + 1, row.lastIndexOf(')'));
  const parameters = text === '' ? [] : text.split(/, (?![^[(]*[\])])/);
  const star = parameters.indexOf('*');
  const positional = star < 0 ? parameters : parameters.slice(0, star);
  /** @type {unknown[]} */
  const args = [];
  for (const parameter of positional) {
    if (parameter.includes('=') && next() < 0.5) break;
    args.push(hostileOf(parameter, next));
  }
  const named = (star < 0 ? [] : parameters.slice(star + 1)).filter(() => next() < 0.3);
  if (named.length > 0) {
    args.push(Object.fromEntries(named.map((p) => [/(\w+)(=.*)?$/.exec(p)?.[1] ?? '', hostileOf(p, next)])));
  }
  return name.startsWith('torch.Tensor.') ? [tensor(next), ...args] : args;
}

// Arguments of the right kinds with hostile values: they pass the argument parser and reach the operators.
import * as torch from 'nodetorch';
import * as signatures from '../../dist/generated/signatures.js';
import { DTYPES, hostile, pick, tensor } from './hostile.mjs';

/** @typedef {import('./hostile.mjs').Random} Random */

/**
 * What the arguments of one call have in common, so that some calls get past the first checks.
 * @typedef {object} Theme
 * @property {number[]} shape
 * @property {import('nodetorch').dtype} dtype
 * @property {readonly (number | bigint)[]} ints
 * @property {number} most  the largest number
 * @property {boolean} tame  tensors of this shape and dtype; else hostile ones
 */

const TABLES = new Map(
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

const SMALL = [0, 1, 2, 3, 4, -1, -2, 5];
const INTS = [
  ...SMALL,
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
  2n ** 63n - 1n,
  -(2n ** 63n),
];
const FLOATS = [0, 0.5, 1, -1, 2, 1e-300, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const TYPES = [...DTYPES, 'qint8', 'quint8', 'bits8', 'float8_e4m3fn', 'uint4', 'complex32', 'uint64'];
const TEXTS = [
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
  'valid',
  'same',
  'tanh',
  '',
  'x'.repeat(100),
];
const SHAPES = [[], [0], [1], [3], [4], [2, 3], [3, 3], [4, 4], [2, 3, 4], [3, 3, 3], [2, 3, 4, 4], [1, 2, 3, 4, 5]];

/**
 * Names that do as much work as an integer says before they look at anything: so large that it still ends, in Python too.
 * @type {readonly (readonly [RegExp, number])[]}
 */
const AT_MOST = [
  [/combinations/, 3],
  [/polynomial/, 1000],
  [/matrix_power|chain_matmul/, 64],
  [/DataLoader|Sampler|random_split/, 1000],
  [/set_policy/, 0],
];

/** @type {readonly (readonly [RegExp, (next: Random, theme: Theme) => unknown])[]} */
const KINDS = [
  [
    /^Tensor(List)?\[\]|^TensorList|OptionalTensorList|^Tensor\?\[/,
    (next, theme) => some(next, 4, () => themed(next, theme)),
  ],
  [/^Tensor/, (next, theme) => (next() < 0.95 ? themed(next, theme) : hostile(next))],
  [/IntArrayRef|IntList|^(Sym)?[Ii]nt\[/, (next, theme) => some(next, 5, () => pick(next, theme.ints))],
  [/ArrayRef|^float\[|^Scalar\[|ScalarList/, (next) => some(next, 4, () => pick(next, FLOATS))],
  [/^BoolList|^bool\[/, (next) => some(next, 4, () => next() < 0.5)],
  [/^(Sym)?[Ii]nt|^DeviceIndex/, (next, theme) => pick(next, theme.ints)],
  [/^ScalarType/, (next) => pick(next, TYPES)],
  [
    /^(Scalar|double|float|number)/,
    (next, theme) =>
      pick(
        next,
        [...FLOATS, ...INTS].filter((value) => !(value > theme.most)),
      ),
  ],
  [/^bool/, (next) => next() < 0.5],
  [/string|^str/, (next) => pick(next, TEXTS)],
  [/^Device/, (next) => pick(next, ['cpu', 'cpu', 'cpu', 'meta', 'cuda:7', 'mkldnn'])],
  [/^Layout/, (next) => pick(next, ['strided', 'sparse_coo', 'sparse_csr', '_mkldnn', 'jagged'])],
  [
    /^MemoryFormat/,
    (next) => pick(next, ['contiguous_format', 'channels_last', 'channels_last_3d', 'preserve_format']),
  ],
  [/^Generator/, (next) => (next() < 0.5 ? torch.default_generator : new torch.Generator())],
];

/**
 * @template T
 * @param {Random} next
 * @param {number} most
 * @param {() => T} make
 */
function some(next, most, make) {
  return Array.from({ length: Math.floor(next() * (most + 1)) }, make);
}

/** @param {string} name @param {Random} next @returns {Theme} */
function themeOf(name, next) {
  const most = AT_MOST.find(([pattern]) => pattern.test(name))?.[1] ?? Number.POSITIVE_INFINITY;
  const ints = next() < 0.6 ? SMALL : INTS;
  return {
    shape: pick(next, SHAPES),
    dtype: next() < 0.6 ? 'float32' : pick(next, DTYPES),
    ints: ints.filter((int) => int <= most),
    most,
    tame: next() < 0.7,
  };
}

/** A tensor as the call's others, most of the time. @param {Random} next @param {Theme} theme */
function themed(next, { shape, dtype, tame }) {
  if (!tame || next() < 0.1) return tensor(next);
  const kind = next();
  if (kind < 0.12) return torch.zeros(shape.slice(0, 1), { dtype });
  if (kind < 0.2) return torch.zeros(shape, { dtype: pick(next, ['int64', 'int32', 'bool', 'uint8']) });
  if (kind < 0.25) return torch.full(shape, pick(next, [-1, 100, 1]), { dtype: 'int64' });
  if (kind < 0.3) return torch.ones(shape.slice(-1));
  const made = torch.ones(shape, { dtype });
  return dtype === 'float32' && next() < 0.2 ? made.requires_grad_() : made;
}

/** @param {string} type @param {Random} next @param {Theme} theme */
function hostileOf(type, next, theme) {
  if (/\?/.test(type.split(' ')[0] ?? '') && next() < 0.3) return null;
  const made = KINDS.find(([kind]) => kind.test(type));
  return made === undefined || next() < 0.03 ? hostile(next) : made[1](next, theme);
}

/**
 * The signatures of a name, as lib/generated has them; null for one that is written by hand.
 * @param {string} space
 * @param {string} name
 */
export function rowsOf(space, name) {
  const table = TABLES.get(space) ?? {};
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** A schema of the dispatcher as such a signature. @param {string} schema */
export function schemaRow(schema) {
  return schema.slice(schema.indexOf('('), schema.lastIndexOf(' ->')).replaceAll(/\([a-z](!| -> \*)?(\|[a-z])?\)/g, '');
}

/**
 * Arguments for one of the signatures.
 * @param {string} rows
 * @param {string} name
 * @param {Random} next
 * @returns {unknown[]}
 */
export function plausible(rows, name, next) {
  const theme = themeOf(name, next);
  const row = pick(next, rows.split('\n'));
  const text = row.slice(row.indexOf('(') + 1, row.lastIndexOf(')'));
  const parameters = text === '' ? [] : text.split(/, (?![^[(]*[\])])/);
  const star = parameters.indexOf('*');
  const positional = star < 0 ? parameters : parameters.slice(0, star);
  /** @type {unknown[]} */
  const args = [];
  for (const parameter of positional) {
    if (parameter.includes('=') && next() < 0.4) break;
    args.push(hostileOf(parameter, next, theme));
  }
  const named = (star < 0 ? [] : parameters.slice(star + 1)).filter((p) => next() < (p.includes('=') ? 0.3 : 0.9));
  if (named.length > 0) {
    args.push(Object.fromEntries(named.map((p) => [/(\w+)(=.*)?$/.exec(p)?.[1] ?? '', hostileOf(p, next, theme)])));
  }
  return name.startsWith('torch.Tensor.') ? [themed(next, theme), ...args] : args;
}

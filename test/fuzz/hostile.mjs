// Arguments that no program should pass, drawn from a seed.
import * as torch from 'nodetorch';

/** @typedef {() => number} Random  numbers in [0, 1) */

/**
 * A small generator with a seed of its own for every call (mulberry32), so that each can be repeated alone.
 * @param {number} seed
 * @returns {Random}
 */
export function random(seed) {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {Random} next
 * @param {readonly T[]} items
 * @returns {T}
 */
export function pick(next, items) {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined && items.length === 0) throw new Error('nothing to pick from');
  return /** @type {T} */ (item);
}

const numbers = [0, -0, 1, 2, 3, 4, 7, -1, -2, 0.5, -1.5, 1e-320, 65, 1000, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32];
const extremes = [2 ** 53 - 1, -(2 ** 53), 1e18, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const bigs = [0n, 1n, -1n, 2n ** 31n, 2n ** 62n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 63n, 2n ** 64n, 10n ** 40n];
export const DTYPES = /** @type {const} */ ([
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'int64',
  'int8',
  'uint8',
  'bool',
  'complex64',
  'int32',
]);
const words = [
  '',
  'float32',
  'mean',
  'sum',
  'none',
  'cpu',
  'cuda:99',
  'meta',
  'fro',
  'reflect',
  '::',
  '0:',
  '...',
  'i,j->',
  'x'.repeat(5000),
  '\u0000',
  '💥',
  'ij,jk->ik',
  'strided',
  'sparse_coo',
];
const keywords = [
  'dim',
  'keepdim',
  'dtype',
  'out',
  'size',
  'device',
  'layout',
  'p',
  'n',
  'generator',
  'requires_grad',
  'reduction',
  'nonsense',
  '__proto__',
];
const shapes = [
  [],
  [0],
  [1],
  [2],
  [3],
  [2, 3],
  [3, 3],
  [1, 3, 4],
  [2, 3, 4, 4],
  [1, 1, 1, 1, 1],
  [0, 3],
  [2, 0, 3],
  Array(70).fill(1),
  Array(10000).fill(1),
];

/** @type {((next: Random) => unknown)[]} */
const foreign = [
  () => null,
  () => undefined,
  () => Symbol('s'),
  () => () => 1,
  () => class Foreign {},
  () => new Map([[1, 2]]),
  () => new Date(Number.NaN),
  () => Promise.resolve(1),
  () => new Proxy({}, throwing()),
  () => new Proxy([], throwing()),
  () => new Proxy(torch.ones(2), throwing()),
  revoked,
  () => ({
    get dim() {
      throw new Error('a getter throws');
    },
    get size() {
      throw new Error('a getter throws');
    },
  }),
  () => ({
    valueOf() {
      throw new Error('valueOf throws');
    },
    toString() {
      throw new Error('toString throws');
    },
  }),
  () => ({
    [Symbol.iterator]() {
      throw new Error('an iterator throws');
    },
  }),
  () => ({ length: 2 ** 40, 0: 1 }),
  () => Object.create(torch.Tensor.prototype),
  () => Object.create(null),
  () => [1, [2, [3]]],
  circular,
  () => new Float32Array(3),
  () => new BigInt64Array(2),
  () => new Uint8Array(new SharedArrayBuffer(4)),
  () => detached(),
  disposed,
  () => new torch.Generator(),
  () => torch.float32,
  () => torch.nn,
];

/** @returns {ProxyHandler<object>} */
function throwing() {
  const refuse = () => {
    throw new Error('a proxy throws');
  };
  return {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
    set: refuse,
  };
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function circular() {
  /** @type {unknown[]} */
  const list = [1];
  list.push(list);
  return list;
}

function detached() {
  const array = new Float32Array(4);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

function disposed() {
  const tensor = torch.ones(2);
  tensor.dispose();
  return tensor;
}

/** A tensor of a hostile shape, dtype or layout. @param {Random} next */
export function tensor(next) {
  const dtype = pick(next, DTYPES);
  const made = torch.zeros(pick(next, shapes), { dtype, device: next() < 0.03 ? 'meta' : 'cpu' });
  if (next() < 0.1 && made.dim() === 2) return made.t();
  if (next() < 0.05 && made.dim() > 0 && made.dim() < 10 && made.device.type === 'cpu') return made.to_sparse();
  if (next() < 0.1 && dtype === 'float32') return made.requires_grad_();
  if (next() < 0.05) return made.expand(3, ...made.shape);
  return next() < 0.05 ? made.add(Number.NaN) : made;
}

/**
 * @param {Random} next
 * @param {number} [depth]
 * @returns {unknown}
 */
export function hostile(next, depth = 0) {
  const kind = next();
  if (kind < 0.35) return tensor(next);
  if (kind < 0.55) return pick(next, numbers);
  if (kind < 0.62) return pick(next, extremes);
  if (kind < 0.67) return pick(next, bigs);
  if (kind < 0.72) return next() < 0.5;
  if (kind < 0.78) return pick(next, words);
  if (kind < 0.86 && depth < 2) return Array.from({ length: Math.floor(next() * 4) }, () => hostile(next, depth + 1));
  if (kind < 0.92 && depth < 2) return options(next, depth);
  return pick(next, foreign)(next);
}

/** A plain object of keywords. @param {Random} next @param {number} depth */
function options(next, depth) {
  const count = 1 + Math.floor(next() * 3);
  return Object.fromEntries(Array.from({ length: count }, () => [pick(next, keywords), hostile(next, depth + 1)]));
}

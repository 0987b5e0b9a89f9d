import { isPlainObject } from './bind.js';
import { dtypeCode } from './dtype.js';
import { TorchError } from './errors.js';
import { F, I, native } from './native.js';
import { Generator } from './random.js';
import { UntypedStorage } from './storage.js';
import { blank, isTensor, put, receive, type Tensor } from './tensor.js';

/** Originals and their copies, so that what is shared stays shared and cycles end. */
export type Memo = Map<unknown, unknown>;

interface Copying {
  /** Python's protocol: a class that knows how to copy itself. */
  __deepcopy__(memo: Memo): unknown;
}

/**
 * A copy that shares nothing with `x`: modules (class and fields, without running constructors), tensors with their gradients,
 * arrays, plain objects, `Map`s, `Set`s, typed arrays and instances of other classes. What `x` holds twice, the copy holds
 * twice; tensors on one storage share one storage again. Functions are shared. A class may define `__deepcopy__(memo)`.
 *
 * @throws TorchError for a tensor that an operation recorded by autograd has made.
 * @example
 * const target = torch.deepcopy(model);
 */
export function deepcopy<T>(x: T, memo: Memo = new Map()): T {
  if ((typeof x !== 'object' && typeof x !== 'function') || x === null) return x;
  const known = memo.get(x);
  if (known !== undefined) return known as T;
  const copy = copyObject(x, memo);
  memo.set(x, copy);
  return copy as T;
}

function copyObject(x: object, memo: Memo): unknown {
  if (hasProtocol(x)) return x.__deepcopy__(memo);
  if (isTensor(x)) return copyTensor(x, memo);
  if (x instanceof Generator) return x.clone_state();
  if (x instanceof UntypedStorage) return new UntypedStorage(copyStorage(x.bytes(), memo));
  if (typeof x === 'function' || x instanceof RegExp) return x;
  if (Array.isArray(x)) return copyArray(x, memo);
  if (x instanceof Map) return copyMap(x, memo);
  if (x instanceof Set) return copySet(x, memo);
  if (ArrayBuffer.isView(x) || x instanceof ArrayBuffer || x instanceof Date) return structuredClone(x);
  if (uncopyable.some((type) => x instanceof type)) throw new TypeError(`cannot pickle '${x.constructor.name}' object`);
  return isConstant(x) ? x : copyInstance(x, memo);
}

const uncopyable = [Promise, WeakMap, WeakSet, WeakRef];

function hasProtocol(x: object): x is Copying {
  return typeof (x as Partial<Copying>).__deepcopy__ === 'function';
}

/** Devices, sizes and the like: frozen, and nothing in them could change. */
function isConstant(x: object): boolean {
  return Object.isFrozen(x) && Object.values(x).every((value) => typeof value !== 'object' || value === null);
}

function copyArray(x: unknown[], memo: Memo): unknown[] {
  if (!isPlainArray(x) && isConstant(x)) return x;
  const copy: unknown[] = [];
  memo.set(x, copy);
  for (const value of x) copy.push(deepcopy(value, memo));
  return copy;
}

function isPlainArray(x: unknown[]): boolean {
  return Object.getPrototypeOf(x) === Array.prototype;
}

function copyMap(x: Map<unknown, unknown>, memo: Memo): Map<unknown, unknown> {
  const copy = new Map<unknown, unknown>();
  memo.set(x, copy);
  for (const [key, value] of x) copy.set(deepcopy(key, memo), deepcopy(value, memo));
  return copy;
}

function copySet(x: Set<unknown>, memo: Memo): Set<unknown> {
  const copy = new Set<unknown>();
  memo.set(x, copy);
  for (const value of x) copy.add(deepcopy(value, memo));
  return copy;
}

function copyInstance(x: object, memo: Memo): object {
  const copy: object = isPlainObject(x) ? {} : Object.create(Object.getPrototypeOf(x) as object | null);
  memo.set(x, copy);
  copyFields(x, copy, memo);
  return copy;
}

/** Copies the own properties of `from` to `to`, accessors as they are; those that `to` has already stay. */
export function copyFields(from: object, to: object, memo: Memo): void {
  for (const key of Reflect.ownKeys(from)) {
    const field = Object.getOwnPropertyDescriptor(from, key);
    if (field === undefined || Object.hasOwn(to, key)) continue;
    if ('value' in field) field.value = deepcopy(field.value as unknown, memo);
    Object.defineProperty(to, key, field);
  }
}

/**
 * A copy of a leaf tensor with its gradient, on a copy of the whole storage.
 *
 * @throws TorchError for any other tensor.
 */
export function copyTensor(x: Tensor, memo: Memo): Tensor {
  if (!x.is_leaf) {
    throw new TorchError(
      'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  ' +
        'If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, ' +
        'see https://github.com/pytorch/pytorch/pull/103001',
    );
  }
  const copy = copyData(x, memo);
  if (x.requires_grad) copy.requires_grad_();
  if (x.grad !== null) copy.grad = copyTensor(x.grad, memo);
  memo.set(x, copy);
  copyFields(x, copy, memo);
  return copy;
}

function copyData(x: Tensor, memo: Memo): Tensor {
  const { type } = x.device;
  if (x.layout !== 'strided' || x.is_quantized || (type !== 'cpu' && type !== 'cuda')) return x.detach().clone();
  const view = viewLike(x, copyStorage(x, memo));
  if (x.is_conj()) return view.conj_physical();
  return x.is_neg() ? view.neg() : view;
}

/** The bytes of the storage of `x`, copied once for all tensors on it. */
function copyStorage(x: Tensor, memo: Memo): Tensor {
  put(0, x);
  native.storageInfo(x);
  const key = `storage ${F[0]}`;
  const known = memo.get(key);
  if (isTensor(known)) return known;
  const bytes = blank();
  put(0, x);
  native.storageBytes(bytes, x);
  const copy = receive(bytes, 0).clone();
  memo.set(key, copy);
  return copy;
}

/** A tensor on the storage of `bytes` that lies there as `x` does on its own. */
function viewLike(x: Tensor, bytes: Tensor): Tensor {
  const sizes = x.shape;
  const strides = x.stride();
  const offset = x.storage_offset();
  const code = dtypeCode(x.dtype);
  const out = blank();
  put(0, bytes);
  I[2] = code;
  I[3] = sizes.length;
  F[0] = offset;
  F.set([...sizes, ...strides], 1);
  native.storageView(out, bytes);
  return receive(out, 0);
}

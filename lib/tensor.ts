import { inspect } from 'node:util';
import { type Keywords, unexpectedKeyword } from './bind.js';
import type { Device } from './device.js';
import { deviceOf } from './device.js';
import type { dtype } from './dtype.js';
import { dtypeCode, dtypeOf } from './dtype.js';
import type { layout, memory_format } from './layout.js';
import { layoutOf, memoryFormatCode } from './layout.js';
import { B, F, I, native } from './native.js';
import { type Size, sizeFrom } from './size.js';
import { type Complex, nest, typedArrayFor, type Values } from './values.js';

export type { Complex };

const flag = {
  requires_grad: 1,
  is_leaf: 2,
  is_conj: 4,
  is_neg: 8,
  is_inference: 16,
  is_view: 32,
  is_quantized: 64,
  is_nested: 128,
};

/** No slot has this generation: every use of the handle is refused. (Id 0 would mean "no tensor".) */
const disposed = -1;

/** Set in the generation of a new handle whose owner must join the open cohort. */
const joinsCohort = 0x40000000;

/** Tensors made one after another, which the addon watches by one weak reference: see native/cohorts.h. */
class Cohort {
  readonly members: Tensor[] = [];
}

/** Made when the first tensor joins: what lives through a collection before would be promoted by the next one. */
let openCohort: Cohort | undefined;

function seal(): Cohort {
  const sealed = openCohort ?? new Cohort();
  openCohort = undefined;
  return sealed;
}

/** Makes a wrapper without a tensor, for a native function to fill: `receive` completes it. */
export let blank: () => Tensor;
/** The handle of a tensor: `I[at] = idOf(t); I[at + 1] = genOf(t)`. A foreign object throws a TypeError. */
export let idOf: (tensor: Tensor) => number;
export let genOf: (tensor: Tensor) => number;
/** Gives `tensor` the handle that a native function left in `I[at], I[at + 1]`. */
export let receive: <T extends Tensor>(tensor: T, at: number) => T;
/** Whether a value is a tensor. */
export let isTensor: (value: unknown) => value is Tensor;
/** Notes that nobody asked for the int64 of this tensor: whole numbers in a list gave it. */
export let noteGuessed: (tensor: Tensor) => void;
export let isGuessed: (tensor: Tensor) => boolean;

/**
 * The tensor of a native result: `out` with the handle in `I[at], I[at + 1]`, or the object that the tensor has already.
 * `answer` is what the native function returned: `true` where a scope owns the tensor, and only JavaScript knows its
 * object; it is sought in `among` and in the lists there.
 */
export function settle(out: Tensor, at: number, answer: unknown, ...among: readonly unknown[]): Tensor {
  if (answer === undefined) return receive(out, at);
  if (answer !== true) return answer as Tensor; // an object that this function settled before
  const [id, generation] = [I[at], I[at + 1]];
  const known = among.flat(2).find((value) => isTensor(value) && idOf(value) === id && genOf(value) === generation);
  if (known !== undefined) return known as Tensor; // as the test says
  native.alias(out);
  return receive(out, 0);
}

/** Writes the handle of `tensor` to `I[at], I[at + 1]`; `null` as no tensor. */
export function put(at: number, tensor: Tensor | null | undefined): void {
  if (tensor === null || tensor === undefined) {
    I[at] = 0;
    I[at + 1] = 0;
  } else {
    I[at] = idOf(tensor);
    I[at + 1] = genOf(tensor);
  }
}

type OneDim = Keywords & ({ dim: number } | { axis: number });
type AllDims = Keywords & { dim?: null | undefined; axis?: null | undefined };

/**
 * A multi-dimensional array of one dtype on one device, the same as Python's `torch.Tensor`.
 *
 * Made by `torch.tensor`, `torch.zeros` and their like. Operators are methods with Python's names; memory is collected
 * automatically, and `dispose`, `using` and `torch.tidy` free it at once.
 *
 * @example
 * const x = torch.tensor([[1, 2], [3, 4]]);
 * x.add(1).sum(0).tolist(); // [6, 8]
 */
export class Tensor {
  #id = 0;
  #generation = 0;
  #shape: Size | undefined = undefined;
  #guessed = false;
  #cohort: Cohort | undefined = undefined;
  /** Makes Tensor nominal for completion and for options objects. */
  declare private readonly __tensor: never;

  static {
    blank = () => new Tensor(internal);
    idOf = (tensor) => tensor.#id;
    genOf = (tensor) => tensor.#generation;
    receive = (tensor, at) => {
      tensor.#id = I[at] ?? 0;
      const generation = I[at + 1] ?? 0;
      tensor.#generation = generation & ~joinsCohort;
      if ((generation & joinsCohort) !== 0) {
        openCohort ??= new Cohort();
        tensor.#cohort = openCohort;
        openCohort.members.push(tensor);
      }
      return tensor;
    };
    const disband = (cohort: Cohort) => {
      const members = cohort.members.filter((tensor) => tensor.#cohort === cohort);
      for (const tensor of members) tensor.#cohort = undefined;
      cohort.members.fill(blank()); // V8 keeps what an old array holds alive even when the array is dead
      return members.flatMap((tensor) => [tensor, tensor.#id]);
    };
    const memberOf = (cohort: Cohort | undefined, id: number) =>
      (cohort ?? openCohort)?.members.find((tensor) => tensor.#id === id);
    native.setCohorts(seal, disband, memberOf);
    noteGuessed = (tensor) => {
      tensor.#guessed = true;
    };
    isGuessed = (tensor) => tensor.#guessed;
    isTensor = (value): value is Tensor => typeof value === 'object' && value !== null && #id in value;
  }

  /** Subclasses pass `internal` and complete themselves by `receive`. */
  protected constructor(key: symbol) {
    if (key !== internal) {
      throw new TypeError(
        'a Tensor is not made by `new`: use torch.tensor(data), torch.empty(size) or torch.zeros(size)',
      );
    }
  }

  #put(): void {
    I[0] = this.#id;
    I[1] = this.#generation;
  }

  #flags(): number {
    this.#put();
    native.info(this);
    return I[4] ?? 0;
  }

  /** The size of every dimension: a frozen array whose text is `torch.Size([2, 3])`. */
  get shape(): Size {
    this.#put();
    native.sizes(this);
    const count = I[0] ?? 0;
    const known = this.#shape;
    if (known !== undefined && equalsFirst(known, F, count)) return known;
    this.#shape = sizeFrom(F, count);
    return this.#shape;
  }

  /**
   * The shape, or the size of one dimension.
   *
   * @throws RangeError when the dimension does not exist.
   */
  size(dim?: null | AllDims): Size;
  size(dim: number | OneDim): number;
  size(dim?: number | null | OneDim | AllDims): Size | number {
    const wanted = typeof dim === 'object' ? dimOf('size', dim) : dim;
    const shape = this.shape;
    return wanted === undefined ? shape : pick(shape, wanted);
  }

  /** The elements to skip in memory for a step along each dimension, or along one. */
  stride(dim?: null | AllDims): readonly number[];
  stride(dim: number | OneDim): number;
  stride(dim?: number | null | OneDim | AllDims): readonly number[] | number {
    const wanted = typeof dim === 'object' ? dimOf('stride', dim) : dim;
    this.#put();
    native.strides(this);
    const strides = Array.from(F.subarray(0, I[0]));
    return wanted === undefined ? strides : pick(strides, wanted);
  }

  /** The number of dimensions. */
  dim(): number {
    this.#put();
    native.dim(this);
    return I[0] ?? 0;
  }

  /** The number of dimensions. */
  ndimension(): number {
    return this.dim();
  }

  /** The number of dimensions, also `dim()`. */
  get ndim(): number {
    return this.dim();
  }

  /** The number of elements. */
  numel(): number {
    this.#put();
    native.info(this);
    return F[0] ?? 0;
  }

  /** The number of elements. */
  nelement(): number {
    return this.numel();
  }

  /** The position of the first element in the storage, in elements. */
  storage_offset(): number {
    this.#put();
    native.info(this);
    return F[1] ?? 0;
  }

  /** Bytes of one element. */
  element_size(): number {
    this.#put();
    native.info(this);
    return F[2] ?? 0;
  }

  /** The bytes of one element. */
  get itemsize(): number {
    return this.element_size();
  }

  /** The bytes of all elements. */
  get nbytes(): number {
    this.#put();
    native.info(this);
    return (F[0] ?? 0) * (F[2] ?? 0);
  }

  /** The type of the elements: `x.dtype === torch.float32`. */
  get dtype(): dtype {
    this.#put();
    native.info(this);
    return dtypeOf(I[0] ?? 0);
  }

  /** Where the data are; its text is `cpu` or `cuda:0`. */
  get device(): Device {
    this.#put();
    native.info(this);
    return deviceOf(I[1] ?? 0, I[2] ?? -1);
  }

  /** How the elements are laid out: `strided`, or one of the sparse layouts. */
  get layout(): layout {
    this.#put();
    native.info(this);
    return layoutOf(I[3] ?? 0);
  }

  /** Whether operations on this tensor are recorded for `backward`; settable on leaves. */
  get requires_grad(): boolean {
    return (this.#flags() & flag.requires_grad) !== 0;
  }

  set requires_grad(value: boolean) {
    this.requires_grad_(value);
  }

  /**
   * Starts (or stops) recording operations on this leaf tensor.
   *
   * @throws TorchError for a non-leaf or an integer tensor.
   */
  requires_grad_(requires_grad: boolean | { requires_grad?: boolean } = true): this {
    const value = typeof requires_grad === 'object' ? (requires_grad.requires_grad ?? true) : requires_grad;
    if (typeof value !== 'boolean') throw new TypeError('requires_grad must be a bool');
    this.#put();
    I[2] = value ? 1 : 0;
    native.setRequiresGrad(this);
    return this;
  }

  /** Whether a user made this tensor, rather than a recorded operation. */
  get is_leaf(): boolean {
    return (this.#flags() & flag.is_leaf) !== 0;
  }

  /** Whether the elements are quantized. */
  get is_quantized(): boolean {
    return (this.#flags() & flag.is_quantized) !== 0;
  }

  /** Whether it is a list of tensors of different sizes. */
  get is_nested(): boolean {
    return (this.#flags() & flag.is_nested) !== 0;
  }

  is_conj(): boolean {
    return (this.#flags() & flag.is_conj) !== 0;
  }

  is_neg(): boolean {
    return (this.#flags() & flag.is_neg) !== 0;
  }

  is_inference(): boolean {
    return (this.#flags() & flag.is_inference) !== 0;
  }

  /** Whether the tensor is a view that autograd tracks. */
  _is_view(): boolean {
    return (this.#flags() & flag.is_view) !== 0;
  }

  /** Whether it is on an NVIDIA GPU. */
  get is_cuda(): boolean {
    return this.device.type === 'cuda';
  }

  /** Whether it is in the memory of the CPU. */
  get is_cpu(): boolean {
    return this.device.type === 'cpu';
  }

  /** Whether it has a shape but no data. */
  get is_meta(): boolean {
    return this.device.type === 'meta';
  }

  /** Whether its layout is `sparse_coo`. */
  get is_sparse(): boolean {
    return this.layout === 'sparse_coo';
  }

  /** Whether the elements lie in memory in the order of the given format. Default: `torch.contiguous_format`. */
  is_contiguous(memory_format?: memory_format | { memory_format?: memory_format }): boolean {
    const format = typeof memory_format === 'object' ? memory_format.memory_format : memory_format;
    const code = memoryFormatCode(format ?? 'contiguous_format');
    if (code === undefined)
      throw new TypeError(`is_contiguous(): argument 'memory_format' must be torch.memory_format`);
    this.#put();
    I[2] = code;
    native.isContiguous(this);
    return I[0] !== 0;
  }

  /** How often the data were changed in place. */
  get _version(): number {
    this.#put();
    native.version(this);
    return F[0] ?? 0;
  }

  /** The accumulated gradient of a leaf, or `null`; settable. */
  get grad(): Tensor | null {
    const out = blank();
    this.#put();
    const answer = native.grad(out, this);
    return I[0] === 0 ? null : settle(out, 0, answer);
  }

  set grad(value: Tensor | null | undefined) {
    if (value !== null && value !== undefined && !isTensor(value)) {
      throw new TypeError(`assigned grad expected to be a Tensor or None but got grad of type ${typeof value}`);
    }
    this.#put();
    put(2, value);
    native.setGrad(this, value);
  }

  /** The same data as a tensor that autograd does not know; settable. */
  get data(): Tensor {
    const out = blank();
    this.#put();
    native.data(out, this);
    return receive(out, 0);
  }

  set data(value: Tensor) {
    if (!isTensor(value)) throw new TypeError(`Variable data has to be a tensor, but got ${typeof value}`);
    this.#put();
    put(2, value);
    native.setData(this, value);
  }

  /** The same data, cut from the graph. */
  detach(): Tensor {
    const out = blank();
    this.#put();
    native.detach(out, this);
    return receive(out, 0);
  }

  /** Whether both are wrappers of one and the same tensor. */
  is_same(other: Tensor): boolean {
    this.#put();
    put(2, other);
    native.isSame(this, other);
    return I[0] !== 0;
  }

  /**
   * The value of a one-element tensor.
   *
   * @throws TorchError for any other number of elements; RangeError for an integer beyond ±(2^53 − 1) unless
   * `{ bigint: true }` asks for a bigint.
   * @example
   * torch.tensor(2.5).item(); // 2.5
   */
  item(options: { bigint: true }): bigint;
  item<T extends number | bigint | boolean | Complex = number>(): NoInfer<T>;
  item(options?: { bigint: true }): number | bigint | boolean | Complex {
    this.#put();
    native.item(this);
    const value = F[0] ?? 0;
    switch (I[0]) {
      case 0:
        return options?.bigint ? wholeBigint(value, this) : value;
      case 1:
        return value !== 0;
      case 2:
        return { re: value, im: F[1] ?? 0 };
      default:
        return bigItem(B[1] ?? 0n, I[0] === 4, options?.bigint === true);
    }
  }

  /**
   * The values as nested arrays (a plain value for a tensor without dimensions).
   *
   * @throws RangeError for an integer beyond ±(2^53 − 1) unless `{ bigint: true }` asks for bigints.
   * @example
   * torch.ones(2, 2).tolist(); // [[1, 1], [1, 1]]
   */
  tolist<T = unknown>(options?: { bigint?: boolean }): T {
    const type = this.dtype;
    return nest(this.data_array(), this.shape, type, options?.bigint === true) as T;
  }

  /**
   * A copy of the values in row-major order: the typed array of the dtype; `Float32Array` for dtypes that JavaScript
   * has no array of; complex values as (re, im) pairs; booleans as 0 and 1.
   */
  data_array(): Values {
    const { array, dtype } = typedArrayFor(this.dtype, this.numel());
    this.#put();
    I[2] = dtypeCode(dtype);
    native.toBytes(array, this);
    return array;
  }

  /** Frees the memory at once; using the tensor afterwards throws a ReferenceError. */
  dispose(): void {
    if (this.#generation === disposed) return;
    this.#put();
    native.dispose();
    this.#generation = disposed;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Text where a string is wanted; arithmetic is refused, since JavaScript's operators know no tensors. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return String(this.toString());
    throw new TypeError(
      'a Tensor has no JavaScript operators: write a.add(b), a.sub(b), a.mul(b), a.div(b), a.lt(b), ... ' +
        '(a.item() gives a number)',
    );
  }

  /** JSON holds the nested values. */
  toJSON(): unknown {
    return this.tolist();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Proves that a subclass of ours, and not a user, calls the constructor. */
export const internal = Symbol('internal');

/** Whether the first `count` numbers of `sizes` are those of `known`. */
function equalsFirst(known: Size, sizes: Float64Array, count: number): boolean {
  if (known.length !== count) return false;
  for (let k = 0; k < count; k++) if (known[k] !== sizes[k]) return false;
  return true;
}

/** The dimension among keywords; None is none. */
function dimOf(name: string, keywords: object | null): number | undefined {
  if (keywords instanceof Tensor) return Number(keywords.item());
  let found: unknown = null;
  for (const [key, value] of Object.entries(keywords ?? {})) {
    if (key !== 'dim' && key !== 'axis') throw new TypeError(unexpectedKeyword(name, key, ['dim']));
    found ??= value;
  }
  return typeof found === 'number' ? found : undefined;
}

function pick(values: readonly number[], dim: number): number {
  const value = values[dim < 0 ? dim + values.length : dim];
  if (value !== undefined) return value;
  const rank = Math.max(values.length, 1);
  throw new RangeError(`Dimension out of range (expected to be in range of [${-rank}, ${rank - 1}], but got ${dim})`);
}

function wholeBigint(value: number, tensor: Tensor): bigint {
  if (!Number.isInteger(value)) {
    throw new TypeError(`item({ bigint: true }) needs an integer tensor, got ${tensor.dtype}`);
  }
  return BigInt(value);
}

function bigItem(bits: bigint, unsigned: boolean, wanted: boolean): number | bigint {
  const value = unsigned ? BigInt.asUintN(64, bits) : bits;
  if (wanted) return value;
  if (value <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
  }
  throw new RangeError(`${value} is outside ±(2^53 - 1): item({ bigint: true }) returns it as a bigint`);
}

/** Methods of Tensor that Python binds by hand, and that are operators called in a certain way (python_variable_methods.cpp). */
import './generated/methods.js';
import { parseAlone } from './argument_errors.js';
import type { Keywords } from './bind.js';
import { copyOf, fromData } from './creation.js';
import type { DeviceLike } from './device.js';
import { type dtype, isDtype } from './dtype.js';
import { TorchError } from './errors.js';
import type { memory_format } from './layout.js';
import type { TensorData } from './nested_data.js';
import { Operator } from './ops.js';
import { compileSignature } from './signature.js';
import { isTensor, Tensor } from './tensor.js';
import type { Int, Ints, Scalar } from './types.js';
import { warn } from './warnings.js';

interface ConversionOptions extends Keywords {
  device?: DeviceLike | null | undefined;
  dtype?: dtype | null | undefined;
  non_blocking?: boolean | undefined;
  copy?: boolean | undefined;
  memory_format?: memory_format | null | undefined;
}

interface TransferOptions extends Keywords {
  device?: DeviceLike | null | undefined;
  non_blocking?: boolean | undefined;
  memory_format?: memory_format | null | undefined;
}

interface FormatOptions extends Keywords {
  memory_format?: memory_format | null | undefined;
}

interface NewTensorOptions extends Keywords {
  dtype?: dtype | null | undefined;
  device?: DeviceLike | null | undefined;
  requires_grad?: boolean | undefined;
}

declare module './tensor.js' {
  interface Tensor {
    /** The tensor in another dtype, on another device, or like another tensor; itself when nothing changes. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html} */
    to(
      dtype: dtype,
      non_blocking?: boolean | ConversionOptions,
      copy?: boolean | ConversionOptions,
      options?: ConversionOptions,
    ): Tensor;
    /** The tensor in another dtype, on another device, or like another tensor; itself when nothing changes. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html} */
    to(
      device?: DeviceLike | ConversionOptions | null,
      dtype?: dtype | ConversionOptions | null,
      non_blocking?: boolean | ConversionOptions,
      copy?: boolean | ConversionOptions,
      options?: ConversionOptions,
    ): Tensor;
    /** The tensor in another dtype, on another device, or like another tensor; itself when nothing changes. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html} */
    to(
      other: Tensor,
      non_blocking?: boolean | ConversionOptions,
      copy?: boolean | ConversionOptions,
      options?: ConversionOptions,
    ): Tensor;

    /** The type's name, `torch.FloatTensor`, or the tensor in a dtype or a type of such a name. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html} */
    type(): string;
    /** The type's name, `torch.FloatTensor`, or the tensor in a dtype or a type of such a name. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html} */
    type(dtype: dtype | (string & {}), non_blocking?: boolean | TransferOptions, options?: TransferOptions): Tensor;

    /** A copy in CPU memory; itself when it is there. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cpu.html} */
    cpu(options?: FormatOptions): Tensor;
    /** A copy in the memory of a CUDA device; itself when it is there. Default: the current device. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cuda.html} */
    cuda(
      device?: DeviceLike | TransferOptions | null,
      non_blocking?: boolean | TransferOptions,
      options?: TransferOptions,
    ): Tensor;

    /** `to(torch.float32)`. */
    float(options?: FormatOptions): Tensor;
    /** `to(torch.float64)`. */
    double(options?: FormatOptions): Tensor;
    /** `to(torch.float16)`. */
    half(options?: FormatOptions): Tensor;
    /** `to(torch.bfloat16)`. */
    bfloat16(options?: FormatOptions): Tensor;
    /** `to(torch.int64)`. */
    long(options?: FormatOptions): Tensor;
    /** `to(torch.int32)`. */
    int(options?: FormatOptions): Tensor;
    /** `to(torch.int16)`. */
    short(options?: FormatOptions): Tensor;
    /** `to(torch.int8)`. */
    char(options?: FormatOptions): Tensor;
    /** `to(torch.uint8)`. */
    byte(options?: FormatOptions): Tensor;
    /** `to(torch.bool)`. */
    bool(options?: FormatOptions): Tensor;
    /** `to(torch.complex32)`. */
    chalf(options?: FormatOptions): Tensor;
    /** `to(torch.complex64)`. */
    cfloat(options?: FormatOptions): Tensor;
    /** `to(torch.complex128)`. */
    cdouble(options?: FormatOptions): Tensor;

    /** The same values in row-major memory, or another format; itself when they are so already. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html} */
    contiguous(options?: Keywords & { memory_format?: memory_format | undefined }): Tensor;
    /** Copies the values of `src`, broadcast, into this tensor. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html} */
    copy_(src: Tensor | Scalar, non_blocking?: boolean | (Keywords & { non_blocking?: boolean | undefined })): this;
    /** Takes the storage, size and strides of `source`. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html} */
    set_(source?: Tensor, storage_offset?: Int, size?: Ints, stride?: Ints): this;
    /** Where elements are not zero: the indices as rows `(N, ndim)`, or one tensor for each dimension. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html} */
    nonzero(options?: Keywords & { as_tuple?: false | undefined }): Tensor;
    /** Where elements are not zero: the indices as rows `(N, ndim)`, or one tensor for each dimension. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html} */
    nonzero(options: Keywords & { as_tuple: true }): Tensor[];
    /** A tensor of new data with this tensor's dtype and device. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html} */
    new_tensor(data: TensorData, options?: NewTensorOptions): Tensor;
    /** Replaces every element by what `callable` makes of it (slow, on the CPU only). {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.apply_.html} */
    apply_(callable: (value: number) => number | boolean | bigint): this;
    /** Replaces every element by what `callable` makes of it and of the other's (slow, on the CPU only). {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.map_.html} */
    map_(other: Tensor, callable: (value: number, other: number) => number | boolean | bigint): this;
    /** Replaces every element by what `callable` makes of it and of two others' (slow, on the CPU only). */
    map2_(x: Tensor, y: Tensor, callable: (value: number, x: number, y: number) => number | boolean | bigint): this;
    /** The index of the CUDA device, -1 for the CPU. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html} */
    get_device(): number;

    /** Its dimensions reversed. [torch.Tensor.T](https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.T) */
    readonly T: Tensor;
    /** The last two dimensions swapped. [torch.Tensor.mT](https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.mT) */
    readonly mT: Tensor;
    /** The matrix transposed and conjugated. [torch.Tensor.H](https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.H) */
    readonly H: Tensor;
    /** The last two dimensions swapped, conjugated. [torch.Tensor.mH](https://docs.pytorch.org/docs/stable/tensors.html#torch.Tensor.mH) */
    readonly mH: Tensor;
    /** The real part: a view of a complex tensor, any other tensor itself. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.real.html} */
    real: Tensor;
    /** The imaginary part, a view of a complex tensor. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.imag.html} */
    imag: Tensor;
    readonly is_sparse_csr: boolean;
    readonly is_mkldnn: boolean;
    readonly is_mps: boolean;
    readonly is_xpu: boolean;
    /** The tensors along the first dimension. */
    [Symbol.iterator](): IterableIterator<Tensor>;
  }
}

/** The parser's own rows; all conversions are `to.dtype_layout`, which takes each of dtype and device or none. */
const operators = {
  to: new Operator(
    'to',
    [
      'dtype_layout(Device? device=None, ScalarType? dtype=None, bool non_blocking=False, bool copy=False, *, MemoryFormat? memory_format=None)',
      'dtype_layout(ScalarType dtype, bool non_blocking=False, bool copy=False, *, MemoryFormat? memory_format=None)',
      'other(Tensor other, bool non_blocking=False, bool copy=False, *, MemoryFormat? memory_format=None)',
    ].join('\n'),
  ),
  contiguous: new Operator('contiguous', '(*, MemoryFormat memory_format=contiguous_format)'),
  copy_: new Operator('copy_', '(Tensor src, bool non_blocking=False)'),
  set_: new Operator(
    'set_',
    [
      '()',
      'source_Tensor(Tensor source)',
      'source_Tensor_storage_offset(Tensor source, SymInt storage_offset, SymIntArrayRef size, SymIntArrayRef stride=None)',
    ].join('\n'),
  ),
  nonzero: new Operator('nonzero', '()'),
  nonzero_numpy: new Operator('nonzero_numpy', '()'),
  numpy_T: new Operator('numpy_T', '()'),
  mT: new Operator('mT', '()'),
  matrix_H: new Operator('matrix_H', '()'),
  mH: new Operator('mH', '()'),
  real: new Operator('real', '(Tensor input)'),
  imag: new Operator('imag', '(Tensor input)'),
  unbind: new Operator('unbind', 'int(int64_t dim=0)'),
};

/** An operator that changed nothing gives back its argument; so it shall be the same object. */
function orSelf(result: unknown, self: Tensor): Tensor {
  const tensor = result as Tensor; // these operators return one tensor
  return tensor.is_same(self) ? self : tensor;
}

function convert(self: Tensor, ...args: readonly unknown[]): Tensor {
  return orSelf(operators.to.call(args, self), self);
}

const formatRow = '(*, MemoryFormat? memory_format=None)';
const transferRow = '(Device? device=None, bool non_blocking=False, *, MemoryFormat? memory_format=None)';

/** Calls of methods that stand for `to` but have a parser of their own, which names them in its errors. */
function checked(name: string, row: string, args: readonly unknown[]): readonly unknown[] {
  if (args.length > 0) parseAlone(compileSignature(name, row), args);
  return args;
}

const conversions: Readonly<Record<string, dtype>> = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  bfloat16: 'bfloat16',
  long: 'int64',
  int: 'int32',
  short: 'int16',
  char: 'int8',
  byte: 'uint8',
  bool: 'bool',
  chalf: 'complex32',
  cfloat: 'complex64',
  cdouble: 'complex128',
};

const typeNames: Readonly<Partial<Record<dtype, string>>> = {
  float32: 'Float',
  float64: 'Double',
  float16: 'Half',
  bfloat16: 'BFloat16',
  int64: 'Long',
  int32: 'Int',
  int16: 'Short',
  int8: 'Char',
  uint8: 'Byte',
  bool: 'Bool',
  complex32: 'ComplexHalf',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
};

/** `torch.cuda.FloatTensor` */
function typeNameOf(tensor: Tensor): string {
  const place = tensor.device.type === 'cpu' ? '' : `${tensor.device.type}.`;
  return `torch.${place}${tensor.is_sparse ? 'sparse.' : ''}${typeNames[tensor.dtype] ?? tensor.dtype}Tensor`;
}

/** The dtype and the device of a type's name. */
function parseTypeName(name: string): { dtype: dtype; device: DeviceLike } {
  const [, cuda, type] = /^torch\.(cuda\.)?(\w+)Tensor$/.exec(name) ?? [];
  const found = Object.entries(typeNames).find(([, shown]) => shown === type)?.[0];
  if (!isDtype(found)) throw new RangeError(`invalid type: '${name}'`);
  return { dtype: found, device: cuda === undefined ? 'cpu' : 'cuda' };
}

function type(this: Tensor, wanted?: unknown, ...rest: readonly unknown[]): string | Tensor {
  if (wanted === undefined || wanted === null) return typeNameOf(this);
  if (typeof wanted !== 'string') throw new TypeError('dtype must be a type, str, or dtype object');
  if (isDtype(wanted)) return convert(this, wanted, ...rest);
  const { dtype: target, device } = parseTypeName(wanted);
  return convert(this, device, target, ...rest);
}

function nonzero(this: Tensor, options: { as_tuple?: boolean } = {}): unknown {
  return operators[options.as_tuple === true ? 'nonzero_numpy' : 'nonzero'].call([], this);
}

/** Every element through a function, in row-major order. */
function mapped(self: Tensor, name: string, next: (value: number, index: number) => number | boolean | bigint): Tensor {
  if (self.requires_grad)
    throw new TorchError(`Can't call ${name}() on Variable that requires grad. Use var.detach().${name}() instead.`);
  if (self.device.type !== 'cpu') throw new TypeError(`${name} is only implemented on CPU tensors`);
  const values = Array.from<number | bigint, number | boolean | bigint>(self.data_array(), (value, index) =>
    next(Number(value), index),
  );
  const made = fromData(values, { dtype: self.dtype });
  return operators.copy_.call([made.as_strided(self.shape, rowMajor(self.shape))], self) as Tensor; // copy_ returns self
}

function rowMajor(shape: readonly number[]): number[] {
  return shape.map((_, k) => shape.slice(k + 1).reduce((product, size) => product * size, 1));
}

/** The elements of a tensor that goes along with `self`, which Python calls `shown`. */
function companion(self: Tensor, other: Tensor, name: string, shown: string): ArrayLike<number | bigint> {
  if (other.requires_grad)
    throw new TorchError(`Can't call ${name}() on Variable that requires grad. Use var.detach().${name}() instead.`);
  if (other.dtype !== self.dtype) {
    throw new TypeError(`${name}: expected ${typeNameOf(self)} for ${shown} (got ${typeNameOf(other)})`);
  }
  return other.expand(self.shape).data_array();
}

function mapTogether(
  this: Tensor,
  other: Tensor,
  callable: (value: number, other: number) => number | boolean | bigint,
): Tensor {
  const others = companion(this, other, 'map_', "'other'");
  return mapped(this, 'map_', (value, index) => callable(value, Number(others[index])));
}

function mapThree(
  this: Tensor,
  x: Tensor,
  y: Tensor,
  callable: (value: number, x: number, y: number) => number | boolean | bigint,
): Tensor {
  const [xs, ys] = [companion(this, x, 'map2_', "argument 'x'"), companion(this, y, 'map2_', "argument 'y'")];
  return mapped(this, 'map2_', (value, index) => callable(value, Number(xs[index]), Number(ys[index])));
}

function iterate(this: Tensor): IterableIterator<Tensor> {
  if (this.dim() === 0) throw new TypeError('iteration over a 0-d tensor');
  return (operators.unbind.call([], this) as Tensor[])[Symbol.iterator](); // unbind returns a list
}

const methods = {
  to(this: Tensor, ...args: unknown[]) {
    return convert(this, ...args);
  },
  type,
  cpu(this: Tensor, ...args: unknown[]) {
    return convert(this, 'cpu', ...checked('cpu', formatRow, args));
  },
  cuda(this: Tensor, ...args: unknown[]) {
    const [first, ...rest] = checked('cuda', transferRow, args);
    const given =
      typeof first === 'string' ||
      typeof first === 'number' ||
      (typeof first === 'object' && first !== null && 'type' in first);
    if (given) return convert(this, first, null, ...rest);
    return convert(this, 'cuda', null, ...(first === null || first === undefined ? rest : args));
  },
  contiguous(this: Tensor, ...args: unknown[]) {
    return orSelf(operators.contiguous.call(args, this), this);
  },
  copy_(this: Tensor, ...args: unknown[]) {
    return operators.copy_.call(args, this);
  },
  set_(this: Tensor, ...args: unknown[]) {
    return operators.set_.call(args, this);
  },
  nonzero,
  new_tensor(this: Tensor, data: TensorData, options: NewTensorOptions = {}) {
    const kept = { ...options, dtype: options.dtype ?? this.dtype, device: options.device ?? this.device };
    return isTensor(data) ? copyOf(data, kept, 'tensor.new_tensor') : fromData(data, kept);
  },
  apply_(this: Tensor, callable: (value: number) => number | boolean | bigint) {
    return mapped(this, 'apply_', callable);
  },
  map_: mapTogether,
  map2_: mapThree,
  get_device(this: Tensor) {
    return this.device.type === 'cpu' ? -1 : (this.device.index ?? 0);
  },
  [Symbol.iterator]: iterate,
};

const properties = {
  T: (self: Tensor) => {
    const dims = self.dim();
    if (dims !== 2 && dims !== 0) {
      warn(
        'The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. ' +
          'Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.',
      );
    }
    return operators.numpy_T.call([], self);
  },
  mT: (self: Tensor) => operators.mT.call([], self),
  H: (self: Tensor) => operators.matrix_H.call([], self),
  mH: (self: Tensor) => operators.mH.call([], self),
  is_sparse_csr: (self: Tensor) => self.layout === 'sparse_csr',
  is_mkldnn: (self: Tensor) => self.layout === '_mkldnn',
  is_mps: (self: Tensor) => self.device.type === 'mps',
  is_xpu: (self: Tensor) => self.device.type === 'xpu',
};

for (const name of Reflect.ownKeys(methods)) {
  const value: unknown = Reflect.get(methods, name);
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true });
}
for (const [name, target] of Object.entries(conversions)) {
  const method = {
    [name](this: Tensor, ...args: unknown[]): Tensor {
      return convert(this, target, ...checked(name, formatRow, args));
    },
  }[name];
  Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true });
}
for (const [name, get] of Object.entries(properties)) {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    get(this: Tensor): unknown {
      return get(this);
    },
  });
}
for (const name of ['real', 'imag'] as const) {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    get(this: Tensor): Tensor {
      return orSelf(operators[name].call([this]), this);
    },
    set(this: Tensor, value: Tensor | Scalar) {
      operators.copy_.call([value], operators[name].call([this]) as Tensor);
    },
  });
}

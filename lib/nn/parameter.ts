import { type Arguments, bind, type Keywords } from '../bind.js';
import { copyTensor, type Memo } from '../deepcopy.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import { TorchError } from '../errors.js';
import { empty } from '../generated/torch.js';
import { keep } from '../memory.js';
import { native } from '../native.js';
import { internal, isTensor, put, receive, Tensor } from '../tensor.js';
import { notice } from './construction.js';
import { typename } from './typename.js';

export interface ParameterOptions extends Keywords {
  data?: Tensor | null | undefined;
  requires_grad?: boolean | undefined;
}

/**
 * A tensor that is a module parameter: a module that holds one in a field registers it. Shares the memory of `data` and
 * requires a gradient unless told otherwise, also under `no_grad`.
 *
 * @throws TypeError when `data` is no tensor; TorchError when it can have no gradient.
 * @example
 * this.scale = new nn.Parameter(torch.ones(1));
 */
export class Parameter extends Tensor {
  constructor(data?: Tensor | null, requires_grad?: boolean | ParameterOptions);
  constructor(options: ParameterOptions);
  constructor(...args: unknown[]) {
    super(internal);
    const { data, requires_grad = true } = bind<ParameterOptions>(parameterSignature, args);
    share(this, data, 'Parameter');
    if (requires_grad) requireGrad(this);
    notice();
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }

  /** Python copies the values and `requires_grad`, neither the gradient nor fields. */
  __deepcopy__(memo: Memo): Parameter {
    const copy = new Parameter(this.data.clone(), this.requires_grad);
    memo.set(this, copy);
    return copy;
  }
}

function requireGrad(parameter: Parameter): void {
  if (!/^(b?float|complex)/.test(parameter.dtype)) {
    throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
  }
  // Not the method of the class, which an uninitialised parameter has not.
  Tensor.prototype.requires_grad_.call(parameter);
}

const parameterSignature = { name: 'Parameter', parameters: ['data', 'requires_grad'], required: 0 } as const;

export interface BufferOptions extends Keywords {
  data?: Tensor | null | undefined;
  persistent?: boolean | undefined;
}

/**
 * A tensor that is module state but no parameter: a module that holds one in a field registers it. A persistent one (the
 * default) is part of the state dict. Shares the memory of `data`.
 *
 * @throws TypeError when `data` is no tensor.
 * @example
 * this.running_mean = new nn.Buffer(torch.zeros(8));
 * this.mask = new nn.Buffer(mask, { persistent: false });
 */
export class Buffer extends Tensor {
  readonly persistent: boolean;

  constructor(data?: Tensor | null, options?: BufferOptions);
  constructor(options: BufferOptions);
  constructor(...args: unknown[]) {
    super(internal);
    const { data, persistent = true } = bind<BufferOptions>(bufferSignature, args);
    this.persistent = persistent;
    share(this, data, 'Buffer');
    if (data?.requires_grad) this.requires_grad_();
    notice();
  }

  __deepcopy__(memo: Memo): Buffer {
    const copy = new Buffer(copyTensor(this, memo), { persistent: this.persistent });
    memo.set(this, copy);
    return copy;
  }
}

const bufferSignature = { name: 'Buffer', parameters: ['data', '*', 'persistent'], required: 0 } as const;

/** Makes `wrapper` a leaf on the memory of `data`, in no scope: modules outlive the `tidy` that they are made in. */
function share(wrapper: Tensor, data: Tensor | null | undefined, name: string): void {
  const source = data ?? empty(0);
  if (!isTensor(source)) throw new TypeError(`${name}(): argument 'data' must be Tensor, not ${typename(source)}`);
  put(0, source);
  native.detach(wrapper, source);
  keep(receive(wrapper, 0));
}

/** What an uninitialised tensor still can, as torch/nn/parameter.py lists it; `is_same` is what moving a module looks at. */
const allowed = new Set(
  (
    'copy_ is_complex is_floating_point half float double char short int long cuda cpu to get_device is_same dispose ' +
    'constructor toString __deepcopy__'
  ).split(' '),
);

export interface MaterializeOptions extends Keywords {
  device?: DeviceLike | null | undefined;
  dtype?: dtype | null | undefined;
}

type MaterializeArguments = Arguments<
  [shape: readonly number[]],
  [device?: DeviceLike | null, dtype?: dtype | null],
  MaterializeOptions
>;

const materialization = { name: 'materialize', parameters: ['shape', 'device', 'dtype'], required: 1 } as const;

/** Gives `tensor` a shape, and its class back: the same object is `become` from here on. */
function materialize(tensor: Tensor, args: readonly unknown[], become: object): void {
  const bound = bind<MaterializeOptions & { shape: readonly number[] }>(materialization, args);
  const { device, dtype } = tensor;
  tensor.data = empty(bound.shape, { device: bound.device ?? device, dtype: bound.dtype ?? dtype });
  Object.setPrototypeOf(tensor, become);
}

const guarded = new WeakSet<object>();

/** Lets the methods of a class throw; with its first instance, when all methods of tensors are there. */
function guard(prototype: object, name: string): void {
  if (guarded.has(prototype)) return;
  guarded.add(prototype);
  for (const method of Object.getOwnPropertyNames(Tensor.prototype)) {
    const { value } = Object.getOwnPropertyDescriptor(Tensor.prototype, method) ?? {};
    if (typeof value !== 'function' || allowed.has(method)) continue;
    Object.defineProperty(prototype, method, { value: () => refuseUse(method, name), configurable: true });
  }
  Object.defineProperty(prototype, 'share_memory_', { value: refuseShare, configurable: true });
  Object.defineProperty(prototype, 'shape', { get: refuseShape, configurable: true });
}

function refuseUse(method: string, name: string): never {
  throw new RangeError(
    `Attempted to use an uninitialized parameter in <method '${method}' of 'torch._C.TensorBase' objects>. This error happens ` +
      `when you are using a \`LazyModule\` or explicitly manipulating \`torch.nn.parameter.${name}\` objects. When using ` +
      'LazyModules Call `forward` with a dummy batch to initialize the parameters before calling torch functions',
  );
}

function refuseShape(): never {
  throw new TorchError(
    "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict` when " +
      'trying to load an uninitialized parameter into an initialized one. Call `forward` to initialize the parameters before ' +
      'accessing their attributes.',
  );
}

function refuseShare(): never {
  throw new TorchError(
    "Can't share memory on an uninitialized parameter or buffer. Call `forward` to initialize the parameters before calling " +
      '`module.share_memory()`.',
  );
}

const uninitializedSignature = {
  name: 'UninitializedParameter',
  parameters: ['requires_grad', 'device', 'dtype'],
  required: 0,
} as const;

export interface UninitializedParameterOptions extends MaterializeOptions {
  requires_grad?: boolean | undefined;
}

/**
 * A parameter whose shape is not known yet. It can be moved and cast, and `materialize` makes it an ordinary `Parameter`;
 * its shape and its values throw.
 *
 * @example
 * const weight = new nn.UninitializedParameter({ dtype: torch.float64 });
 * weight.materialize([2, 3]);
 * weight.shape; // torch.Size([2, 3])
 */
export class UninitializedParameter extends Parameter {
  constructor(
    ...args: Arguments<
      [],
      [requires_grad?: boolean, device?: DeviceLike | null, dtype?: dtype | null],
      UninitializedParameterOptions
    >
  ) {
    const bound = bind<UninitializedParameterOptions>(uninitializedSignature, args);
    const { requires_grad = true, device, dtype } = bound;
    super(empty([0], { device, dtype }), requires_grad);
    guard(UninitializedParameter.prototype, 'UninitializedParameter');
  }

  /** Makes this a parameter of a shape, with undefined values, on the same device and of the same dtype unless told. */
  materialize(...args: MaterializeArguments): void {
    materialize(this, args, Parameter.prototype);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }

  override __deepcopy__(memo: Memo): UninitializedParameter {
    const { requires_grad, device, dtype } = this;
    const copy = new UninitializedParameter(requires_grad, device, dtype);
    memo.set(this, copy);
    return copy;
  }
}

const uninitializedBufferSignature = {
  name: 'UninitializedBuffer',
  parameters: ['requires_grad', 'device', 'dtype', 'persistent'],
  required: 0,
} as const;

export interface UninitializedBufferOptions extends UninitializedParameterOptions {
  persistent?: boolean | undefined;
}

/**
 * A buffer whose shape is not known yet: see `UninitializedParameter`.
 *
 * @example
 * this.running_mean = new nn.UninitializedBuffer();
 */
export class UninitializedBuffer extends Buffer {
  constructor(
    ...args: Arguments<
      [],
      [requires_grad?: boolean, device?: DeviceLike | null, dtype?: dtype | null, persistent?: boolean],
      UninitializedBufferOptions
    >
  ) {
    const bound = bind<UninitializedBufferOptions>(uninitializedBufferSignature, args);
    const { requires_grad = false, persistent = true, device, dtype } = bound;
    super(empty([0], { device, dtype, requires_grad }), { persistent });
    guard(UninitializedBuffer.prototype, 'UninitializedBuffer');
  }

  /** Makes this a buffer of a shape, with undefined values, on the same device and of the same dtype unless told. */
  materialize(...args: MaterializeArguments): void {
    materialize(this, args, Buffer.prototype);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }

  override __deepcopy__(memo: Memo): UninitializedBuffer {
    const { requires_grad, device, dtype, persistent } = this;
    const copy = new UninitializedBuffer(requires_grad, device, dtype, persistent);
    memo.set(this, copy);
    return copy;
  }
}

/** Whether `param` is an uninitialised parameter or buffer. */
export function is_lazy(param: unknown): param is UninitializedParameter | UninitializedBuffer {
  return param instanceof UninitializedParameter || param instanceof UninitializedBuffer;
}

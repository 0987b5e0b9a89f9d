import { bind, type Keywords } from '../bind.js';
import { copyTensor, type Memo } from '../deepcopy.js';
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
  parameter.requires_grad_();
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

import { type Arguments, bind, type Keywords } from '../../bind.js';
import { as_tensor } from '../../creation.js';
import { get_default_dtype } from '../../dtype.js';
import { typeName } from '../../python_types.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { describe } from '../describe.js';
import { type Step, Transform } from './transform.js';

type First<S extends readonly Step[]> = S extends readonly [(input: infer In) => unknown, ...Step[]] ? In : never;
type Last<S extends readonly Step[]> = S extends readonly [...Step[], (input: never) => infer Out] ? Out : never;

/**
 * Several transforms, one after the other.
 *
 * @example
 * const transform = new Compose([new ToTensor(), new Normalize([0.1307], [0.3081])]);
 * transform(torch.zeros([28, 28], { dtype: torch.uint8 })).shape; // [1, 28, 28]
 */
export class Compose<S extends readonly [Step, ...Step[]]> extends Transform<First<S>, Last<S>> {
  transforms: S;

  constructor(transforms: S) {
    super();
    this.transforms = transforms;
  }

  forward(input: First<S>): Last<S> {
    let value: unknown = input;
    // Each step takes what the step before returns.
    for (const transform of this.transforms) value = transform(value as never);
    return value as Last<S>;
  }

  override toString(): string {
    const steps = this.transforms.map((transform) => `\n    ${describe(transform)}`);
    return `${this.constructor.name}(${steps.join('')}\n)`;
  }
}

/**
 * Turns an image `(H, W)` or `(H, W, C)` into a tensor `(C, H, W)`; uint8 pixels become floats from 0 to 1, other dtypes
 * keep their values.
 *
 * @throws RangeError when the image has neither two nor three dimensions.
 * @example
 * new ToTensor()(torch.full([28, 28], 255, { dtype: torch.uint8 })).max(); // tensor(1.)
 */
export class ToTensor extends Transform<Tensor, Tensor> {
  forward(image: Tensor): Tensor {
    const dims = image.dim();
    if (dims !== 2 && dims !== 3) throw new RangeError(`pic should be 2/3 dimensional. Got ${dims} dimensions.`);
    const channels = dims === 2 ? image.unsqueeze(0) : image.permute(2, 0, 1).contiguous();
    return channels.dtype === 'uint8' ? channels.to(get_default_dtype()).div(255) : channels;
  }
}

export interface NormalizeOptions extends Keywords {
  /** Overwrite the input. Default: `false`. */
  inplace?: boolean | undefined;
}

const normalize = { name: 'Normalize', parameters: ['mean', 'std', 'inplace'], required: 2 } as const;

/**
 * Subtracts the mean and divides by the standard deviation of each channel of a float tensor `(..., C, H, W)`.
 *
 * @throws TypeError when the input is not floating point; RangeError when it has fewer than three dimensions, or a
 * standard deviation is zero.
 * @example
 * new Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])(torch.rand(3, 8, 8));
 */
export class Normalize extends Transform<Tensor, Tensor> {
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly inplace: boolean;

  constructor(
    ...args: Arguments<[mean: readonly number[], std: readonly number[]], [inplace?: boolean], NormalizeOptions>
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<NormalizeOptions & { mean: readonly number[]; std: readonly number[] }>(normalize, args);
    this.mean = bound.mean;
    this.std = bound.std;
    this.inplace = bound.inplace ?? false;
  }

  forward(tensor: Tensor): Tensor {
    if (!tensor.is_floating_point()) {
      throw new TypeError(`Input tensor should be a float tensor. Got torch.${tensor.dtype}.`);
    }
    if (tensor.dim() < 3) {
      throw new RangeError(
        `Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = ${tensor.shape}`,
      );
    }
    const mean = this.#perChannel(this.mean, tensor);
    const std = this.#perChannel(this.std, tensor);
    if (std.eq(0).any().item<boolean>()) {
      throw new RangeError(
        `std evaluated to zero after conversion to torch.${tensor.dtype}, leading to division by zero.`,
      );
    }
    return (this.inplace ? tensor.sub_(mean) : tensor.sub(mean)).div_(std);
  }

  override toString(): string {
    return `${this.constructor.name}(mean=${repr(this.mean)}, std=${repr(this.std)})`;
  }

  #perChannel(values: readonly number[], { dtype, device }: Tensor): Tensor {
    return as_tensor(values, { dtype, device }).view(-1, 1, 1);
  }
}

/**
 * A function as a transform.
 *
 * @example
 * new Lambda((x: Tensor) => x.flatten())(torch.zeros(2, 3)).shape; // [6]
 */
export class Lambda<In, Out> extends Transform<In, Out> {
  readonly lambd: (input: In) => Out;

  constructor(lambd: (input: In) => Out) {
    super();
    if (typeof lambd !== 'function') {
      throw new TypeError(`Argument lambd should be callable, got ${repr(typeName(lambd))}`);
    }
    this.lambd = lambd;
  }

  forward(input: In): Out {
    return this.lambd(input);
  }
}

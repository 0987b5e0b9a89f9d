import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { empty_like } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { convert, parseTo } from '../conversion.js';
import { type ModuleToOptions, option } from './options.js';
import { Registered } from './registered.js';

const toEmpty = { name: 'to_empty', parameters: ['*', 'device', 'recurse'], required: 1 } as const;

/** The part of a module that moves and casts what it holds. */
export abstract class Convertible extends Registered {
  /** Applies `fn` to every parameter, gradient and buffer and keeps the results; what `to` and its like are made of. */
  abstract _apply(fn: (tensor: Tensor) => Tensor, recurse?: boolean): this;

  /**
   * Moves parameters and buffers to a device and casts those of floating point or complex dtypes; in place, so that
   * optimizers keep their parameters.
   *
   * @throws TypeError for an integer dtype.
   * @example
   * model.to('cuda'); model.to(torch.float64); model.to('cuda', { dtype: torch.bfloat16 });
   */
  to(
    device: DeviceLike | null,
    dtype?: dtype | ModuleToOptions | null,
    non_blocking?: boolean | ModuleToOptions,
    options?: ModuleToOptions,
  ): this;
  to(dtype: dtype, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(tensor: Tensor, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(options: ModuleToOptions & { tensor?: Tensor }): this;
  to(...args: unknown[]): this {
    const target = parseTo(args);
    return this._apply((tensor) => convert(tensor, target));
  }

  /** Moves everything to the CPU. */
  cpu(): this {
    return this._apply((tensor) => tensor.cpu());
  }

  /** Moves everything to a CUDA device, by default the current one. */
  cuda(device?: DeviceLike | { device?: DeviceLike | null } | null): this {
    const target = option<DeviceLike | null>(device ?? null, 'device', null) ?? 'cuda';
    return this._apply((tensor) => tensor.cuda(target));
  }

  /** Casts everything to `dst_type`, integer buffers included. */
  type(dst_type: Parameters<Tensor['type']>[0]): this {
    return this._apply((tensor) => tensor.type(dst_type));
  }

  /** Casts floating-point parameters and buffers to `torch.float32`. */
  float(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float32') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.float64`. */
  double(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float64') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.float16`. */
  half(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('float16') : tensor));
  }

  /** Casts floating-point parameters and buffers to `torch.bfloat16`. */
  bfloat16(): this {
    return this._apply((tensor) => (tensor.is_floating_point() ? tensor.to('bfloat16') : tensor));
  }

  /** Moves everything to a device without the values: storage there is uninitialised. */
  to_empty(...args: Arguments<[], [], { device: DeviceLike | null; recurse?: boolean } & Keywords>): this {
    const { device, recurse = true } = bind<{ device: DeviceLike | null; recurse?: boolean }>(toEmpty, args);
    return this._apply((tensor) => empty_like(tensor, { device }), recurse);
  }
}

import { TorchError } from './errors.js';
import { default_generator, Generator, seedBits } from './generator.js';
import { refusePromise, type Sync } from './memory.js';
import { B, native } from './native.js';
import type { Tensor } from './tensor.js';

export { default_generator, Generator };

/**
 * Seeds the default generators of all devices.
 *
 * @throws RangeError when the seed does not fit in 64 bits.
 * @example
 * torch.manual_seed(0);
 * torch.rand(1).item(); // 0.49625658988952637
 */
export function manual_seed(seed: number | bigint): Generator {
  const bits = seedBits(seed);
  B[0] = bits;
  native.seedAccelerators();
  return default_generator.manual_seed(seed);
}

/** Seeds the default generators from the system's entropy and returns the seed. */
export function seed(): number | bigint {
  const value = default_generator.seed();
  manual_seed(value);
  return value;
}

/** The seed of the default generator. */
export function initial_seed(): number | bigint {
  return default_generator.initial_seed();
}

/** The state of the default generator as a `ByteTensor`. */
export function get_rng_state(): Tensor {
  return default_generator.get_state();
}

/** Sets the state of the CPU generator, as `get_rng_state` gave it. */
export function set_rng_state(new_state: Tensor): void {
  default_generator.set_state(new_state);
}

/**
 * Runs `fn` (or a `using` block) and restores the generator's state afterwards.
 *
 * @example
 * const a = torch.random.fork_rng(() => torch.rand(2));
 */
export function fork_rng<T>(fn: () => T & Sync<T>): T;
/** The same until the scope ends: `using _ = torch.random.fork_rng()`. */
export function fork_rng(): Disposable;
export function fork_rng<T>(fn?: () => T & Sync<T>): T | Disposable {
  const state = get_rng_state();
  let restored = false;
  const restore = () => {
    if (restored) return;
    restored = true;
    set_rng_state(state);
  };
  if (fn === undefined) return { [Symbol.dispose]: restore };
  if (typeof fn !== 'function') throw new TorchError('fork_rng takes a callback as its last argument');
  let result: T;
  try {
    result = fn();
  } finally {
    restore();
  }
  refusePromise(result, 'fork_rng');
  return result;
}

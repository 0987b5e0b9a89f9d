import { usableDeviceCode } from './cuda.js';
import { type Device, type DeviceLike, device as deviceFrom } from './device.js';
import { B, I, native } from './native.js';
import { blank, isTensor, put, receive, type Tensor } from './tensor.js';

const defaultCpu: unique symbol = Symbol('the default CPU generator');
type DefaultCpu = typeof defaultCpu;

/** Whether a value is a generator, and not an object that only has the prototype of one. */
export let isGenerator: (value: unknown) => value is Generator;

/**
 * A source of random numbers with a state of its own.
 *
 * @example
 * const g = new torch.Generator().manual_seed(7);
 * torch.rand(2, { generator: g });
 */
export class Generator {
  readonly device: Device;
  /** The handle of the call record. */
  readonly handle: number;
  readonly #genuine = true;

  static {
    isGenerator = (value): value is Generator => typeof value === 'object' && value !== null && #genuine in value;
  }

  constructor(device: DeviceLike | { device?: DeviceLike } | DefaultCpu = 'cpu') {
    if (typeof device === 'symbol') {
      this.device = deviceFrom('cpu');
      this.handle = 1;
    } else {
      const named = typeof device === 'object' && !('type' in device) ? (device.device ?? 'cpu') : device;
      this.device = deviceFrom(named);
      I[0] = usableDeviceCode(this.device);
      I[1] = this.device.index ?? -1;
      native.newGenerator(this);
      this.handle = I[0] ?? 0;
    }
    Object.freeze(this);
  }

  /** Sets the seed; negative ones count from 2^64. */
  manual_seed(seed: number | bigint): this {
    const bits = seedBits(seed);
    I[0] = this.handle;
    B[0] = bits;
    native.manualSeed();
    return this;
  }

  /** The seed in use. */
  initial_seed(): number | bigint {
    I[0] = this.handle;
    native.initialSeed();
    return unsigned(B[0] ?? 0n);
  }

  /** Seeds from the system's entropy and returns the seed. */
  seed(): number | bigint {
    I[0] = this.handle;
    native.newSeed();
    return unsigned(B[0] ?? 0n);
  }

  /** The state as a `ByteTensor`, the same bytes as Python's. */
  get_state(): Tensor {
    const out = blank();
    I[0] = this.handle;
    native.generatorState(out);
    return receive(out, 0);
  }

  /** Goes back to a state that `get_state` gave. */
  set_state(state: Tensor): this {
    if (!isTensor(state)) throw new TypeError('RNG state must be a torch.ByteTensor');
    put(2, state);
    I[0] = this.handle;
    native.setGeneratorState(state);
    return this;
  }

  /** A generator with the same state that goes its own way. */
  clone_state(): Generator {
    const copy = new Generator(this.device);
    return copy.set_state(this.get_state());
  }
}

/** The generator that functions use when none is given. */
export const default_generator: Generator = new Generator(defaultCpu);

/** The 64 bits of a seed; negative ones count from 2^64. */
export function seedBits(seed: number | bigint): bigint {
  if (typeof seed === 'bigint') return checkSeed(seed);
  if (typeof seed !== 'number') throw new TypeError(`manual_seed expected a long, but got ${typeof seed}`);
  if (!Number.isFinite(seed)) throw new RangeError(`cannot convert float ${seed} to integer`);
  return checkSeed(BigInt(Math.trunc(seed)));
}

function checkSeed(seed: bigint): bigint {
  if (seed < -0x8000000000000000n || seed > 0xffffffffffffffffn) {
    throw new RangeError('Overflow when unpacking long long');
  }
  return BigInt.asIntN(64, seed);
}

function unsigned(bits: bigint): number | bigint {
  const value = BigInt.asUintN(64, bits);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

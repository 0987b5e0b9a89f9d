import { getDefaultDevice, setDefaultDevice } from './creation.js';
import { type Device, type DeviceLike, device as deviceFrom } from './device.js';
import { set_default_dtype } from './dtype.js';
import { TorchError } from './errors.js';
import { BFloat16Tensor, DoubleTensor, FloatTensor, HalfTensor } from './legacy_tensors.js';
import { I, native } from './native.js';
import { typeName } from './python_types.js';
import type { Tensor } from './tensor.js';
import { warn } from './warnings.js';

// The settings of native/context.cc.
const setting = { deterministic: 0, flushDenormal: 1, fillUninitialized: 2, mkldnn: 3, matmulPrecision: 7 } as const;

function setFlag(which: number, value: boolean, warnOnly = false): void {
  I[0] = which;
  I[1] = value ? 1 : 0;
  I[2] = warnOnly ? 1 : 0;
  native.setFlag();
}

function flag(which: number): boolean {
  I[0] = which;
  native.flag();
  return I[0] !== 0;
}

/** The number of threads inside one CPU operation. */
export function get_num_threads(): number {
  native.numThreads();
  return I[0] ?? 1;
}

/**
 * Sets the number of threads inside one CPU operation, for the whole process.
 *
 * @throws TorchError when it is no positive whole number, or more than 1,024.
 */
export function set_num_threads(int: number): void {
  I[0] = checkInt(int, 'set_num_threads');
  native.setNumThreads();
}

/** The number of threads that run operations side by side. */
export function get_num_interop_threads(): number {
  native.numThreads();
  return I[1] ?? 1;
}

/** Sets the number of threads that run operations side by side; once, before the first use. */
export function set_num_interop_threads(int: number): void {
  I[0] = checkInt(int, 'set_num_interop_threads');
  native.setNumInteropThreads();
}

/** OpenMP ends the process where the system refuses it a thread. */
const mostThreads = 1024;

function checkInt(value: number, name: string): number {
  if (!Number.isInteger(value)) throw new TorchError(`${name} expects an int, but got ${typeName(value)}`);
  if (value <= 0) throw new TorchError(`${name} expects a positive integer`);
  if (value > mostThreads) throw new TorchError(`${name} expects at most ${mostThreads} threads, but got ${value}`);
  return value;
}

/**
 * Whether operations must have deterministic results; those that cannot then throw, or warn with `warn_only`.
 *
 * @example
 * torch.use_deterministic_algorithms(true);
 * torch.use_deterministic_algorithms(false);
 */
export function use_deterministic_algorithms(mode: boolean, { warn_only = false }: { warn_only?: boolean } = {}): void {
  if (typeof mode !== 'boolean') {
    throw new TypeError(
      `_set_deterministic_algorithms(): argument 'mode' (position 1) must be bool, not ${typeName(mode)}`,
    );
  }
  setFlag(setting.deterministic, mode, warn_only);
}

/** Whether operators that are not deterministic throw or warn. */
export function are_deterministic_algorithms_enabled(): boolean {
  return flag(setting.deterministic);
}

/** Whether such operators only warn. */
export function is_deterministic_algorithms_warn_only_enabled(): boolean {
  flag(setting.deterministic);
  return I[1] !== 0;
}

const debugModes = ['default', 'warn', 'error'] as const;

/**
 * `use_deterministic_algorithms` by one word or number: 0 or `'default'`, 1 or `'warn'`, 2 or `'error'`.
 *
 * @throws TorchError for another word or number, TypeError for anything else.
 * @example
 * torch.set_deterministic_debug_mode('default');
 */
export function set_deterministic_debug_mode(debug_mode: 0 | 1 | 2 | (typeof debugModes)[number]): void {
  const given: unknown = debug_mode;
  if (typeof given !== 'string' && typeof given !== 'number') {
    throw new TypeError(`debug_mode must be str or int, but got <class '${typeName(given)}'>`);
  }
  const mode = typeof given === 'string' ? (debugModes as readonly string[]).indexOf(given) : given;
  if (debugModes[mode] === undefined) {
    const expected = typeof given === 'string' ? 'one of `default`, `warn`, `error`' : '0, 1, or 2';
    throw new TorchError(`invalid value of debug_mode, expected ${expected}, but got ${given}`);
  }
  use_deterministic_algorithms(mode > 0, { warn_only: mode === 1 });
}

/** 0 where operations may be nondeterministic, 1 where they warn of it, 2 where they throw. */
export function get_deterministic_debug_mode(): number {
  if (!are_deterministic_algorithms_enabled()) return 0;
  return is_deterministic_algorithms_warn_only_enabled() ? 1 : 2;
}

const precisions = ['highest', 'high', 'medium'] as const;

/**
 * How exact products of float32 matrices must be: `'highest'` (float32 throughout), `'high'` (TensorFloat32 or two bfloat16
 * where that is faster) or `'medium'` (bfloat16). Another word warns and changes nothing.
 *
 * @throws TorchError when it is no string.
 * @example
 * torch.set_float32_matmul_precision('highest');
 */
export function set_float32_matmul_precision(precision: (typeof precisions)[number]): void {
  if (typeof precision !== 'string') {
    throw new TorchError(`set_float32_matmul_precision expects a str, but got ${typeName(precision)}`);
  }
  const level = precisions.indexOf(precision);
  if (level < 0) {
    return warn(
      `${precision} is not one of 'highest', 'high', or 'medium'; the currentsetFloat32MatmulPrecision call has no effect.`,
    );
  }
  I[0] = setting.matmulPrecision;
  I[1] = level;
  native.setFlag();
}

/** What `set_float32_matmul_precision` set last. Default: `'highest'`. */
export function get_float32_matmul_precision(): (typeof precisions)[number] {
  I[0] = setting.matmulPrecision;
  native.flag();
  return precisions[I[0] ?? 0] ?? 'highest';
}

/**
 * Sets the default dtype, and device, to those of a type of tensors: `torch.DoubleTensor` or `'torch.DoubleTensor'`.
 *
 * @deprecated `set_default_dtype` and `set_default_device`
 * @throws TypeError for what is no floating-point type.
 * @example
 * torch.set_default_tensor_type(torch.FloatTensor);
 */
export function set_default_tensor_type(t: string | ((...data: never[]) => Tensor)): void {
  const [, cuda, name] = /^torch\.(cuda\.)?(\w+)$/.exec(typeof t === 'string' ? t : nameOf(t)) ?? [];
  const type = Object.entries(floatingTypes).find(([known]) => known === name)?.[1];
  if (type === undefined) {
    const kind = typeof t === 'string' || typeof t === 'function' ? '' : 'invalid type object: ';
    throw new TypeError(`${kind}only floating-point types are supported as the default type`);
  }
  warn(
    'torch.set_default_tensor_type() is deprecated as of PyTorch 2.1, please use torch.set_default_dtype() and torch.set_default_device() as alternatives.',
  );
  set_default_dtype(type);
  set_default_device(cuda === undefined ? null : 'cuda');
}

const floatingTypes = {
  FloatTensor: 'float32',
  DoubleTensor: 'float64',
  HalfTensor: 'float16',
  BFloat16Tensor: 'bfloat16',
} as const;

const constructors: ReadonlyMap<unknown, string> = new Map(
  Object.entries({ FloatTensor, DoubleTensor, HalfTensor, BFloat16Tensor }).map(([name, make]) => [
    make,
    `torch.${name}`,
  ]),
);

const nameOf = (make: unknown): string => constructors.get(make) ?? '';

/** Treats denormal floats as zero on the CPU; returns whether the CPU can. */
export function set_flush_denormal(mode: boolean): boolean {
  if (typeof mode !== 'boolean') throw new TorchError(`flush_denormal expects a bool, but got ${typeName(mode)}`);
  setFlag(setting.flushDenormal, mode);
  return I[0] !== 0;
}

/** The device of tensors made without one. Default: `cpu`. */
export function get_default_device(): Device {
  return getDefaultDevice() ?? deviceFrom('cpu');
}

/**
 * Sets the device of tensors made without one.
 *
 * @example
 * torch.set_default_device('cpu');
 */
export function set_default_device(device: DeviceLike | null): void {
  const named = device === null ? null : deviceFrom(device);
  setDefaultDevice(named === null || named.type === 'cpu' ? null : named);
}

import { getDefaultDevice, setDefaultDevice } from './creation.js';
import { type Device, type DeviceLike, device as deviceFrom } from './device.js';
import { I, native } from './native.js';

// The settings of native/context.cc.
const setting = { deterministic: 0, flushDenormal: 1, fillUninitialized: 2, mkldnn: 3 } as const;

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
 * @throws TorchError when it is not positive.
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

function checkInt(value: number, name: string): number {
  if (!Number.isInteger(value)) throw new TypeError(`${name} expects an int, but got ${typeof value}`);
  return Math.max(-1, Math.min(value, 0x7fffffff));
}

/**
 * Whether operations must have deterministic results; those that cannot then throw, or warn with `warn_only`.
 *
 * @example
 * torch.use_deterministic_algorithms(true);
 * torch.use_deterministic_algorithms(false);
 */
export function use_deterministic_algorithms(mode: boolean, { warn_only = false }: { warn_only?: boolean } = {}): void {
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

/** Treats denormal floats as zero on the CPU; returns whether the CPU can. */
export function set_flush_denormal(mode: boolean): boolean {
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

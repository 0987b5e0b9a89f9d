import type { Sync } from '../memory.js';
import { I, native } from '../native.js';
import { warn } from '../warnings.js';
import { Mode } from './grad_mode.js';
import './native.js';

interface Setting {
  readonly enabled: boolean;
  readonly checkNan: boolean;
}

/** Puts a setting in effect and returns the one before; without one, returns the one in effect. */
function exchange(setting?: Setting): Setting {
  I[0] = setting === undefined ? -1 : setting.enabled ? 1 : 0;
  I[1] = setting?.checkNan ? 1 : 0;
  native.anomalyMode();
  return { enabled: I[0] !== 0, checkNan: I[1] !== 0 };
}

function enter(setting: Setting): () => void {
  const previous = exchange(setting);
  return () => void exchange(previous);
}

/** Whether anomaly detection is in effect. */
export function is_anomaly_enabled(): boolean {
  return exchange().enabled;
}

/** Whether anomaly detection looks for nan. */
export function is_anomaly_check_nan_enabled(): boolean {
  return exchange().checkNan;
}

/** `torch.set_anomaly_enabled`: switches anomaly detection on or off from now on. */
export function set_anomaly_enabled(mode: boolean, check_nan: boolean | { check_nan?: boolean } = {}): void {
  exchange({ enabled: mode, checkNan: flag(check_nan) });
}

/**
 * Finds the forward operation whose backward fails or makes nan: for the callback, or for the block of `using`.
 *
 * A failing backward function then warns with the JavaScript stack of its forward operation, and one that computes nan
 * throws. Every operation becomes slower, for the whole process.
 *
 * @throws TypeError when the callback returns a promise.
 * @example
 * torch.autograd.detect_anomaly({ check_nan: false }, () => torch.ones(2, { requires_grad: true }).sum().backward());
 */
export function detect_anomaly(check_nan?: boolean | { check_nan?: boolean }): Mode;
/** Runs `fn` with the checks, and returns what it returns. */
export function detect_anomaly<T>(fn: () => T & Sync<T>): T;
/** Runs `fn` with the checks, without that for NaN where `check_nan` is `false`. */
export function detect_anomaly<T>(check_nan: boolean | { check_nan?: boolean }, fn: () => T & Sync<T>): T;
export function detect_anomaly<T>(
  check_nan: boolean | { check_nan?: boolean } | (() => T) = {},
  fn?: () => T,
): T | Mode {
  warn(
    'Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.',
  );
  const callback = typeof check_nan === 'function' ? check_nan : fn;
  const checkNan = typeof check_nan === 'function' ? true : flag(check_nan);
  const mode = new Mode('autograd.detect_anomaly', () => enter({ enabled: true, checkNan }));
  return callback === undefined ? mode : mode.run(callback);
}

/**
 * Switches anomaly detection on or off: for the callback, for the block of `using`, or, as a plain call, from now on.
 *
 * @throws TypeError when the callback returns a promise.
 */
export function set_detect_anomaly(mode: boolean, check_nan?: boolean | { check_nan?: boolean }): Mode;
/** Runs `fn` with the checks on or off, and returns what it returns. */
export function set_detect_anomaly<T>(
  mode: boolean,
  check_nan: boolean | { check_nan?: boolean },
  fn: () => T & Sync<T>,
): T;
export function set_detect_anomaly<T>(
  mode: boolean,
  check_nan: boolean | { check_nan?: boolean } = {},
  fn?: () => T,
): T | Mode {
  const entered = new Mode(
    'autograd.set_detect_anomaly',
    () => enter({ enabled: mode, checkNan: flag(check_nan) }),
    false,
  );
  return fn === undefined ? entered : entered.run(fn);
}

function flag(check_nan: boolean | { check_nan?: boolean }): boolean {
  return typeof check_nan === 'boolean' ? check_nan : (check_nan.check_nan ?? true);
}

/** Called from C++ when a node is made under anomaly detection: where the user is. */
export function captureStack(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50; // the default of 10 would show little but the library
  const place = { stack: '' };
  Error.captureStackTrace(place, captureStack);
  Error.stackTraceLimit = limit;
  return place.stack.slice(place.stack.indexOf('\n') + 1);
}

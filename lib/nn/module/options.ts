import { isPlainObject, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import type { memory_format } from '../../layout.js';
import type { Module } from '../module.js';
import type { StateDict } from '../state_dict.js';

export interface NamedOptions extends Keywords {
  prefix?: string;
  recurse?: boolean;
  remove_duplicate?: boolean;
}

export interface NamedModulesOptions extends Keywords {
  memo?: Set<Module> | null;
  prefix?: string;
  remove_duplicate?: boolean;
}

export interface StateDictOptions<Destination extends StateDict = StateDict> extends Keywords {
  destination?: Destination;
  prefix?: string;
  keep_vars?: boolean;
}

export interface LoadStateDictOptions extends Keywords {
  /** Whether missing and unexpected keys are an error. Default: `true`. */
  strict?: boolean;
  /** Put the state dict's tensors in place of the module's own, rather than copying their values. Default: `false`. */
  assign?: boolean;
}

export interface ModuleToOptions extends Keywords {
  device?: DeviceLike | null;
  dtype?: dtype | null;
  non_blocking?: boolean;
  memory_format?: memory_format | null;
}

export interface ForwardPreHookOptions extends Keywords {
  prepend?: boolean;
  with_kwargs?: boolean;
}

export interface ForwardHookOptions extends ForwardPreHookOptions {
  always_call?: boolean;
}

/** An argument that came by position or in an object of keywords. */
export function option<T>(given: T | { readonly [key: string]: T | undefined }, key: string, fallback: T): T {
  // A plain object is none of the values that these methods take.
  return isPlainObject(given) ? ((given[key] as T | undefined) ?? fallback) : (given as T);
}

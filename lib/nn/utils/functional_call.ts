import { TorchError } from '../../errors.js';
import { repr } from '../../repr.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { registryOf } from '../registration.js';
import { typename } from '../typename.js';

/** Tensors by the names that `named_parameters` and `named_buffers` give. */
export type NamedTensors = Record<string, Tensor>;

export interface FunctionalCallOptions {
  /** Tensors that are one in the module are one in the call too. Default: `true`. */
  tie_weights?: boolean;
  /** Whether missing and unknown names are an error. Default: `false`. */
  strict?: boolean;
}

/** All names of parameters and buffers, shared ones under each of their names. */
function namedTensors(module: Module): [string, Tensor][] {
  const options = { remove_duplicate: false };
  return [...module.named_parameters(options), ...module.named_buffers(options)];
}

/** `given` with the values of shared tensors under all their names. Throws RangeError when there are several values for one. */
function untied(module: Module, given: NamedTensors): NamedTensors {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of namedTensors(module)) names.set(tensor, [...(names.get(tensor) ?? []), name]);
  const all = { ...given };
  for (const tied of names.values()) {
    const values = [...new Set(tied.flatMap((name) => given[name] ?? []))];
    if (tied.length < 2 || values.length === 0) continue;
    if (values.length > 1) {
      const keys = `[${[...tied].sort().map(repr).join(', ')}]`;
      throw new RangeError(
        `functional_call got multiple values for keys ${keys}, which are tied. Consider using tie_weights=False`,
      );
    }
    for (const name of tied) all[name] = values[0] as Tensor;
  }
  return all;
}

function checkKeys(module: Module, given: NamedTensors): void {
  const known = new Set(namedTensors(module).map(([name]) => name));
  const unexpected = Object.keys(given)
    .filter((name) => !known.has(name))
    .sort();
  const missing = [...known].filter((name) => !(name in given)).sort();
  const errors = [
    ...(unexpected.length > 0 ? [`Unexpected key(s): ${unexpected.map(repr).join(', ')}.`] : []),
    ...(missing.length > 0 ? [`Missing key(s): ${missing.map(repr).join(', ')}.`] : []),
  ];
  if (errors.length === 0) return;
  throw new TorchError(`Error(s) in reparametrizing for ${module._get_name()}:\n\t${errors.join('\n\t')}`);
}

/** Where a dotted name leads, and whether something is registered there. */
interface Place {
  readonly holder: Module;
  readonly name: string;
  readonly registered: boolean;
}

function placeOf(module: Module, path: string): Place {
  const dot = path.lastIndexOf('.');
  const holder = module.get_submodule(dot < 0 ? '' : path.slice(0, dot));
  const name = path.slice(dot + 1);
  if (name === '') throw new RangeError('tensor name can\'t be empty string ""');
  const registry = registryOf(holder);
  registry.sync();
  return { holder, name, registered: ['parameter', 'buffer'].includes(registry.kind(name) ?? '') };
}

/** Puts a value in place, or takes the name away; gives what was there, `undefined` for nothing. */
function swap({ holder, name, registered }: Place, value: unknown, standsIn: boolean): unknown {
  const { standIns } = registryOf(holder);
  const before: unknown = Reflect.get(holder, name);
  if (registered && standsIn) standIns.add(name);
  if (value === undefined) Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, name, value);
  if (registered && !standsIn) standIns.delete(name);
  return before;
}

function checkValues(module: Module, given: NamedTensors): [Place, Tensor][] {
  return Object.entries(given).map(([path, value]) => {
    const place = placeOf(module, path);
    if (!isTensor(value) && value !== null) throw new TypeError(`${repr(value)} is not an instance of torch.Tensor`);
    const present: unknown = Reflect.get(place.holder, place.name);
    if (present !== undefined && present !== null && !isTensor(present)) {
      throw new TypeError(`attribute \`${place.name}\`: ${repr(present)} is not an instance of torch.Tensor`);
    }
    return [place, value];
  });
}

/** Calls `module` with other tensors, and puts what it leaves in their places into `given`. */
export function callWith<M extends Module>(
  module: M,
  given: NamedTensors,
  args: unknown,
  kwargs: Readonly<Record<string, unknown>> | null,
  { tie_weights = true, strict = false }: FunctionalCallOptions,
): ReturnType<M['forward']> {
  const all = tie_weights ? untied(module, given) : given;
  if (strict) checkKeys(module, all);
  const places = checkValues(module, all);
  const positional: unknown[] = Array.isArray(args) ? args : args === null || args === undefined ? [] : [args];
  const swapped: [Place, unknown][] = [];
  try {
    for (const [place, value] of places) swapped.push([place, swap(place, value, true)]);
    return module(...(positional as never), ...((kwargs === null ? [] : [kwargs]) as never));
  } finally {
    const after = swapped.map(([place, before]) => swap(place, before, false));
    for (const [i, path] of Object.keys(all).entries()) {
      const value = after[i];
      if (path in given && isTensor(value)) given[path] = value;
    }
  }
}

/** One dictionary of several. Throws RangeError when a name is in more than one, or something is no dictionary. */
export function merged(dicts: NamedTensors | readonly NamedTensors[]): NamedTensors {
  if (typeof dicts !== 'object' || dicts === null) {
    throw new RangeError(
      `Expected parameter_and_buffer_dicts to be a dict, or a list/tuple of dicts, but got <class '${typename(dicts)}'>`,
    );
  }
  if (!isList(dicts)) return dicts;
  if (!dicts.every((dict) => typeof dict === 'object' && dict !== null)) {
    throw new RangeError('Expected all elements of parameter_and_buffer_dicts to be dictionaries');
  }
  const keys = dicts.flatMap((dict) => Object.keys(dict));
  const repeated = [...new Set(keys.filter((key, i) => keys.indexOf(key) < i))];
  if (repeated.length > 0) {
    throw new RangeError(
      `[${repeated.map(repr).join(', ')}] appeared in multiple dictionaries; behavior of functional call is ambiguous`,
    );
  }
  return Object.assign({}, ...dicts) as NamedTensors;
}

const isList = (dicts: NamedTensors | readonly NamedTensors[]): dicts is readonly NamedTensors[] =>
  Array.isArray(dicts);

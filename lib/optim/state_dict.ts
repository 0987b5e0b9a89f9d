import { isPlainObject } from '../bind.js';
import { deepcopy } from '../deepcopy.js';
import { isTensor, type Tensor } from '../tensor.js';
import type { ParamGroup } from './groups.js';

/** What an optimizer remembers of one parameter: tensors and numbers by their Python names. */
export type OptimizerState = Record<string, unknown>;

/** A group of a checkpoint: numbers in place of parameters. */
export interface PackedGroup {
  params: number[];
  [option: string]: unknown;
}

/** An optimizer's checkpoint, as Python writes it. Where Python has a dict with integer keys, a Map or an object. */
export interface StateDict {
  state: Map<unknown, object> | Record<string, object>;
  param_groups: PackedGroup[];
}

/** Numbers the parameters in the order of the groups, and puts the numbers in their places. */
export function packedState(groups: readonly ParamGroup[], state: ReadonlyMap<unknown, object>): StateDict {
  const numbers = new Map<unknown, number>();
  let start = 0;
  const param_groups = groups.map(({ params, ...options }) => {
    for (const [i, param] of params.entries()) if (!numbers.has(param)) numbers.set(param, start + i);
    start += params.length;
    return { ...options, params: params.map((param) => numbers.get(param) ?? -1) };
  });
  const packed = [...state].map(([key, value]) => [isTensor(key) ? numbers.get(key) : key, value] as const);
  return { state: new Map(packed), param_groups };
}

/** The groups and the state of `given` for the parameters of `groups`; `groups` stay as they are. */
export function loadedState(
  given: StateDict,
  groups: readonly ParamGroup[],
): { state: Map<unknown, object>; param_groups: ParamGroup[] } {
  const saved = deepcopy(given.param_groups);
  checkSizes(groups, saved);
  const params = new Map<unknown, Tensor>();
  for (const [i, group] of groups.entries()) {
    for (const [k, param] of group.params.entries()) params.set(saved[i]?.params[k], param);
  }
  const state = new Map<unknown, object>();
  for (const [key, value] of entriesOf(given.state)) {
    const param = params.get(key);
    const cast = param === undefined ? value : castValue(value, param, optionsOf(key, given.param_groups));
    state.set(param ?? key, cast as object);
  }
  const param_groups = groups.map((group, i) => restoredGroup(group, saved[i]));
  return { state, param_groups };
}

function checkSizes(groups: readonly ParamGroup[], saved: readonly PackedGroup[]): void {
  if (groups.length !== saved.length) {
    throw new RangeError('loaded state dict has a different number of parameter groups');
  }
  if (groups.some((group, i) => group.params.length !== saved[i]?.params.length)) {
    throw new RangeError(
      "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
    );
  }
}

/** Keys that came through an object, as from JSON, are numbers again. */
function entriesOf(state: StateDict['state']): [unknown, unknown][] {
  if (state instanceof Map) return [...state];
  return Object.entries(state).map(([key, value]) => [/^\d+$/.test(key) ? Number(key) : key, value]);
}

function restoredGroup(group: ParamGroup, saved: PackedGroup | undefined): ParamGroup {
  const restored = { ...saved, params: group.params } as ParamGroup;
  if (group.param_names !== undefined && restored.param_names === undefined) restored.param_names = group.param_names;
  return restored;
}

interface CastOptions {
  fused: boolean;
  capturable: boolean;
}

function optionsOf(number: unknown, groups: readonly PackedGroup[]): CastOptions {
  const group = groups.find(({ params }) => params.includes(number as number));
  return { fused: Boolean(group?.['fused']), capturable: Boolean(group?.['capturable']) };
}

function castValue(value: unknown, param: Tensor, options: CastOptions, key = ''): unknown {
  if (isTensor(value)) return castTensor(value, param, options, key);
  if (Array.isArray(value)) return value.map((part: unknown) => castValue(part, param, options));
  if (value instanceof Map)
    return new Map([...value].map(([k, part]) => [k, castValue(part, param, options, String(k))]));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, part]) => [k, castValue(part, param, options, k)]));
}

/** Step counts stay float32 on the CPU, unless a kernel on the device reads them. */
function castTensor(value: Tensor, param: Tensor, { fused, capturable }: CastOptions, key: string): Tensor {
  const { device, dtype } = param;
  if (key === 'step') return fused || capturable ? value.to({ dtype: 'float32', device }) : value;
  return param.is_floating_point() ? value.to({ dtype, device }) : value.to({ device });
}

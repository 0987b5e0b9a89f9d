import { isPlainObject } from '../bind.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';

/** A hyperparameter that may be a one-element tensor, so that it can live on a device or take part in autograd. */
export type Rate = number | Tensor;

/** The parameters of one group as they may be given: one tensor, tensors, or `[name, tensor]` pairs. */
export type GroupParams = Tensor | Iterable<Tensor> | Iterable<readonly [name: string, param: Tensor]>;

/** A group as it may be given: parameters and the options that differ from the optimizer's defaults. */
export type GroupInput<Options = object> = Omit<Options, keyof ParamGroup> & {
  params: GroupParams;
  lr?: Rate | undefined;
  [option: string]: unknown;
};

/** What an optimizer optimizes: tensors, `[name, tensor]` pairs, or groups with options of their own. */
export type Params<Options = object> =
  | Iterable<Tensor>
  | Iterable<readonly [name: string, param: Tensor]>
  | Iterable<GroupInput<Options>>;

/** A live group: what is assigned to its options takes effect at the next step. */
export interface ParamGroup {
  params: Tensor[];
  /** Present when the parameters were given as `[name, tensor]` pairs. */
  param_names?: string[];
  lr: Rate;
  [option: string]: unknown;
}

/** Marks an option that every group must bring along: `lr: required`. */
export const required = { toString: () => '<required parameter>' };

const unordered =
  'optimizer parameters need to be organized in ordered collections, but ' +
  'the ordering of tensors in sets will change between runs. Please use a list instead.';

/** The groups of a constructor's first argument. */
export function groupsOf(params: unknown): unknown[] {
  if (isTensor(params)) {
    throw new TypeError(
      'params argument given to the optimizer should be an iterable of Tensors or dicts, ' +
        `but got ${typename(params)}`,
    );
  }
  if (params instanceof Set) {
    warn(`${unordered} This will be an error in a future release.`, 'FutureWarning');
  }
  const given = listed(params);
  if (given.length === 0) throw new RangeError('optimizer got an empty parameter list');
  return isPlainObject(given[0]) ? given : [{ params: given }];
}

/**
 * Checks `group` against the groups that exist, gives it the defaults for what it leaves out, and returns it: as in
 * Python the given object becomes the live group. A rejected one stays as it was.
 */
export function completeGroup<Group extends ParamGroup>(
  group: unknown,
  defaults: Record<string, unknown>,
  existing: readonly Group[],
): Group {
  if (!isPlainObject(group)) throw new TypeError(`param_group must be a dict, but got <class '${typename(group)}'>`);
  const { params, names } = splitNames(paramsOf(group));
  checkParams(params, defaults['differentiable'] === true);
  for (const [option, value] of Object.entries(defaults)) {
    if (value === required && group[option] === undefined) {
      throw new RangeError(`parameter group didn't specify a value of required optimization parameter ${option}`);
    }
  }
  if (new Set(params).size !== params.length) {
    warn(
      'optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; ' +
        'see github.com/pytorch/pytorch/issues/40967 for more information',
    );
  }
  checkAgainst(existing, params, names !== null || 'param_names' in group);
  group['params'] = params;
  if (names !== null) group['param_names'] = names;
  setDefaults(group, defaults);
  return group as Group;
}

/** Gives `group` the options that it lacks, as Python's `setdefault`. */
export function setDefaults(group: Record<string, unknown>, defaults: Record<string, unknown>): void {
  for (const [option, value] of Object.entries(defaults)) {
    if (group[option] === undefined) group[option] = value;
  }
}

function paramsOf(group: Record<string, unknown>): unknown[] {
  const { params } = group;
  if (params === undefined) throw new RangeError("'params'");
  if (params instanceof Set) throw new TypeError(unordered);
  return isTensor(params) ? [params] : listed(params);
}

function splitNames(given: readonly unknown[]): { params: unknown[]; names: string[] | null } {
  const names: string[] = [];
  const params = given.map((item) => {
    if (!isPair(item)) return item;
    names.push(item[0]);
    return item[1];
  });
  if (names.length === 0) return { params, names: null };
  if (names.length !== params.length) {
    throw new RangeError('all optimizer params should be with/without names. Some param names are missing');
  }
  return { params, names };
}

function isPair(item: unknown): item is [string, unknown] {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
}

function checkParams(params: readonly unknown[], differentiable: boolean): asserts params is Tensor[] {
  for (const param of params) {
    if (!isTensor(param)) {
      throw new TypeError(`optimizer can only optimize Tensors, but one of the params is ${typename(param)}`);
    }
    if (!differentiable && !(param.is_leaf || param.retains_grad)) {
      throw new RangeError("can't optimize a non-leaf Tensor");
    }
  }
}

function checkAgainst(existing: readonly ParamGroup[], params: readonly Tensor[], named: boolean): void {
  const taken = new Set<Tensor>();
  for (const group of existing) {
    for (const param of group.params) taken.add(param);
    if (named !== 'param_names' in group) {
      throw new RangeError(
        'all optimizer param groups should be with/without names. ' +
          `cannot add param group ${named ? 'with names' : 'without names'} to the optimizer`,
      );
    }
  }
  if (params.some((param) => taken.has(param))) {
    throw new RangeError('some parameters appear in more than one parameter group');
  }
}

function listed(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null) {
    if (Symbol.iterator in value) return [...(value as Iterable<unknown>)];
    if (isPlainObject(value)) return Object.keys(value); // a dict iterates over its keys
  }
  if (typeof value === 'string') return [...value];
  throw new TypeError(`'${typename(value)}' object is not iterable`);
}

const tensorTypes: Record<string, string> = {
  float32: 'FloatTensor',
  float64: 'DoubleTensor',
  float16: 'HalfTensor',
  bfloat16: 'BFloat16Tensor',
  complex32: 'ComplexHalfTensor',
  complex64: 'ComplexFloatTensor',
  complex128: 'ComplexDoubleTensor',
  int64: 'LongTensor',
  int32: 'IntTensor',
  int16: 'ShortTensor',
  int8: 'CharTensor',
  uint8: 'ByteTensor',
  bool: 'BoolTensor',
};

/** Python's name for the type of `value`, as `torch.typename` gives it. */
function typename(value: unknown): string {
  if (isTensor(value)) {
    const device = value.device.type === 'cpu' ? '' : `${value.device.type}.`;
    return `torch.${device}${tensorTypes[value.dtype] ?? value.dtype}`;
  }
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (isPlainObject(value)) return 'dict';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  const names: Record<string, string> = { string: 'str', boolean: 'bool', bigint: 'int', function: 'function' };
  return names[typeof value] ?? (value as object).constructor.name;
}

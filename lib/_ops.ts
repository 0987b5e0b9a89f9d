/** `torch.ops`: every operator of the dispatcher, raw, by namespace, name and overload (torch/_ops.py). */
import { native } from './native.js';
import { Operator } from './ops.js';
import { Kind } from './signature.js';
import { isTensor } from './tensor.js';
import { reasonFor } from './unreachable.js';

/** One overload: its arguments by position in the schema's order, or by keyword. */
interface OpOverload {
  (...args: unknown[]): unknown;
  /** The schema, as libtorch prints it. */
  readonly _schema: string;
}

/** An operator with its overloads: `add.Tensor`, `relu.default`. Called itself, it takes the first overload that fits. */
interface OpOverloadPacket {
  (...args: unknown[]): unknown;
  overloads(): string[];
}

/**
 * Namespaces, operators and overloads by name. Their types are known to the dispatcher alone; `unknown` would need a cast at
 * every step of `ops.aten.add.Tensor(a, b)`.
 */
// biome-ignore lint/suspicious/noExplicitAny: says the comment above
export type Ops = Readonly<Record<string, any>>;

/** Types of schemas by the names of the argument parser. */
const types: Readonly<Record<string, string>> = {
  Tensor: 'Tensor',
  'Tensor[]': 'TensorList',
  'Tensor?[]': 'OptionalTensorList',
  int: 'int64_t',
  SymInt: 'int64_t',
  DeviceIndex: 'int64_t',
  'int[]': 'IntArrayRef',
  'SymInt[]': 'IntArrayRef',
  float: 'double',
  'float[]': 'ArrayRef<double>',
  bool: 'bool',
  'bool[]': 'BoolList',
  Scalar: 'Scalar',
  number: 'Scalar',
  'Scalar[]': 'ScalarList',
  'number[]': 'ScalarList',
  str: 'c10::string_view',
  ScalarType: 'ScalarType',
  Layout: 'Layout',
  MemoryFormat: 'MemoryFormat',
  Device: 'Device',
  Generator: 'Generator',
};

/** `aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor` as the row of an Operator. */
function rowOf(overload: string, schema: string): string {
  const text = schema.slice(schema.indexOf('(') + 1, schema.lastIndexOf(') ->'));
  return `${overload}(${splitArguments(text).map(parameterOf).join(', ')})`;
}

/** At the commas outside brackets. */
function splitArguments(text: string): string[] {
  return text === '' ? [] : text.split(/, (?![^[(]*[\])])/);
}

function parameterOf(text: string): string {
  if (text === '*') return text;
  const [, annotated = '', name = '', value] = /^(\S.*?) (\w+)(?:=(.*))?$/s.exec(text) ?? [];
  const [, base = '', inner = '', size, outer] =
    /^(\w+)(\?)?(?:\[(\d*)\](\?)?)?$/.exec(annotated.replace(/\([^)]*\)/, '')) ?? [];
  const isList = size !== undefined;
  const type = types[isList ? `${base}${base === 'Tensor' ? inner : ''}[]` : base];
  if (type === undefined) {
    const reason = reasonFor(annotated);
    throw new TypeError(
      `this operator takes a ${annotated}${reason === undefined ? '' : ` (${reason})`}, which JavaScript cannot make`,
    );
  }
  const mark = (isList ? outer : inner) === undefined || (isList ? outer : inner) === '' ? '' : '?';
  return `${type}${size ? `[${size}]` : ''}${mark} ${name}${value === undefined ? '' : `=${value.replaceAll(', ', ',')}`}`;
}

function overloadOf(name: string, overload: string): OpOverload | undefined {
  const described = native.describe(name, overload);
  if (described === undefined) return undefined;
  const operator = new Operator(name, rowOf(overload, described.schema));
  const call = (...args: unknown[]): unknown => operator.call(converted(operator, args));
  return Object.assign(call, { _schema: described.schema });
}

/** What the dispatcher's parser makes of a tensor in a number's place, which is not what Python's functions make of it. */
function converted({ name, signatures: [signature] }: Operator, args: readonly unknown[]): readonly unknown[] {
  const parameters = signature?.parameters ?? [];
  return args.map((value, k) => {
    const parameter = parameters[k];
    if (parameter === undefined || !isTensor(value)) return value;
    if (parameter.kind === Kind.SCALAR) {
      throw new TypeError(
        `${name}() Expected a value of type 'number' for argument '${parameter.name}' but instead found type 'Tensor'.`,
      );
    }
    if (parameter.kind === Kind.FLOAT) return Number(value.item());
    return parameter.kind === Kind.INT ? value.to('int64').item() : value;
  });
}

let listed: ReadonlyMap<string, readonly string[]> | undefined;

/** The overloads of every operator, by `namespace::name`. */
export function operatorNames(): ReadonlyMap<string, readonly string[]> {
  if (listed !== undefined) return listed;
  const found = new Map<string, string[]>();
  for (const line of native.operatorNames().split('\n')) {
    const [name = '', overload = ''] = line.split('|');
    if (name !== '') found.set(name, [...(found.get(name) ?? []), overload]);
  }
  listed = found;
  return found;
}

function packetOf(name: string): OpOverloadPacket | undefined {
  const overloads = operatorNames().get(name);
  if (overloads === undefined) return undefined;
  const call = (...args: unknown[]): unknown => {
    const errors: unknown[] = [];
    for (const overload of overloads) {
      try {
        return overloadOf(name, overload)?.(...args);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        errors.push(error);
      }
    }
    throw errors[0];
  };
  const known = new Map<string, OpOverload | undefined>();
  return lazily(
    Object.assign(call, { overloads: () => overloads.map((overload) => overload || 'default') }),
    (overload) => {
      if (!known.has(overload)) known.set(overload, overloadOf(name, overload === 'default' ? '' : overload));
      return known.get(overload);
    },
  );
}

/** An object whose unknown properties are looked up when they are first read. */
function lazily<T extends object>(target: T, find: (name: string) => unknown): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      if (typeof name === 'symbol' || Reflect.has(object, name)) return Reflect.get(object, name, receiver);
      const found = find(name);
      if (found !== undefined) Reflect.defineProperty(object, name, { value: found, enumerable: true });
      return found;
    },
  });
}

/**
 * Every operator of the loaded library.
 *
 * @example
 * torch.ops.aten.add.Tensor(torch.ones(2), torch.ones(2), { alpha: 2 });
 */
export const ops: Ops = lazily({}, (namespace) => lazily({}, (name) => packetOf(`${namespace}::${name}`)));

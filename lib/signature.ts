/** Signatures of operators, compiled from the strings of Python's parser (python_arg_parser.cpp). */

/** What a parameter takes, by number: matching is a switch over small integers. */
export const Kind = {
  TENSOR: 0,
  TENSORS: 1,
  INT: 2,
  INTS: 3,
  FLOAT: 4,
  FLOATS: 5,
  BOOL: 6,
  SCALAR: 7,
  SCALARS: 8,
  STR: 9,
  DTYPE: 10,
  LAYOUT: 11,
  MEMORY_FORMAT: 12,
  DEVICE: 13,
  GENERATOR: 14,
  STREAM: 15,
  OPTIONAL_TENSORS: 16,
  BOOLS: 17,
} as const;

/** Kinds and the parser's names of them in messages, by the type in a signature string. */
const types: Readonly<Record<string, readonly [kind: number, shown: string]>> = {
  Tensor: [Kind.TENSOR, 'Tensor'],
  TensorList: [Kind.TENSORS, 'tuple of Tensors'],
  'c10::List<::std::optional<Tensor>>': [Kind.TENSORS, 'tuple of Tensors'],
  int64_t: [Kind.INT, 'int'],
  SymInt: [Kind.INT, 'int'],
  DeviceIndex: [Kind.INT, 'int'],
  IntArrayRef: [Kind.INTS, 'tuple of ints'],
  SymIntArrayRef: [Kind.INTS, 'tuple of ints'],
  double: [Kind.FLOAT, 'float'],
  'ArrayRef<double>': [Kind.FLOATS, 'tuple of floats'],
  bool: [Kind.BOOL, 'bool'],
  Scalar: [Kind.SCALAR, 'Number'],
  ScalarList: [Kind.SCALARS, 'tuple of Scalars'],
  'c10::string_view': [Kind.STR, 'str'],
  ScalarType: [Kind.DTYPE, 'torch.dtype'],
  Layout: [Kind.LAYOUT, 'torch.layout'],
  MemoryFormat: [Kind.MEMORY_FORMAT, 'torch.memory_format'],
  Device: [Kind.DEVICE, 'torch.device'],
  Generator: [Kind.GENERATOR, 'torch.Generator'],
  Stream: [Kind.STREAM, 'Stream'],
  OptionalTensorList: [Kind.OPTIONAL_TENSORS, 'tuple of Tensors'],
  BoolList: [Kind.BOOLS, 'tuple of bools'],
};

/** Other names that NumPy's users give to a keyword. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['x', 'a', 'x1'],
  other: ['x2'],
};

const numbersForTensors =
  /^(add|div|divide|mul|multiply|sub|subtract|true_divide|floor_divide|to|copy|_to_copy)_?$|^_conj$/;

export interface Parameter {
  readonly name: string;
  readonly kind: number;
  readonly shown: string;
  readonly optional: boolean;
  readonly allowNone: boolean;
  readonly keywordOnly: boolean;
  /** The length of a list that one number may stand for; 0 for none. */
  readonly size: number;
  /** Whether a number may stand for a tensor. */
  readonly numbers: boolean;
  readonly aliases: readonly string[];
  readonly defaultText: string | null;
  /** What an omitted argument is instead of the schema's default. */
  readonly standIn: number | undefined;
}

/** One way to call a function. `overload` and `outOverload` name the operators that it stands for. */
export interface Signature {
  readonly name: string;
  readonly overload: string;
  readonly outOverload: string | null;
  readonly parameters: readonly Parameter[];
  readonly required: number;
  readonly positional: number;
  /** From here on every parameter is optional. */
  readonly optionalFrom: number;
  /** Whether `f(2, 3)` means `f([2, 3])`. */
  readonly varargs: boolean;
  /** The parameter `out`, or -1. */
  readonly out: number;
  /** The parameter `dtype`, the first of the five that make tensor options, or -1. */
  readonly options: number;
  /** For a deprecated signature, its parameters in the order in which the operator takes them. */
  readonly order: readonly string[] | null;
}

/** `Tensor/out(Tensor input, *, Tensor out=None)` or, deprecated, with `|self,other` behind. */
export function compileSignature(name: string, row: string): Signature {
  const open = row.indexOf('(');
  const close = row.lastIndexOf(')');
  const [overload = '', outOverload = null] = row.slice(0, open).split('/');
  const texts = row.slice(open + 1, close).split(', ');
  const star = texts.indexOf('*');
  const parameters = texts
    .map((text, i) => (text === '*' || text === '' ? null : compileParameter(text, star >= 0 && i > star, name)))
    .filter((parameter) => parameter !== null);
  const positional = parameters.filter((parameter) => !parameter.keywordOnly).length;
  return {
    name,
    overload,
    outOverload,
    parameters,
    required: parameters.filter((parameter) => !parameter.optional).length,
    positional,
    optionalFrom: parameters.findLastIndex((parameter) => !parameter.optional) + 1,
    varargs: positional === 1 && parameters[0]?.kind === Kind.INTS,
    out: outOverload === null ? -1 : parameters.findIndex(isOut),
    options: parameters.findIndex((_, i) => optionNames.every((option, k) => parameters[i + k]?.name === option)),
    order: row.length > close + 1 ? row.slice(close + 2).split(',') : null,
  };
}

const optionNames = ['dtype', 'layout', 'device', 'pin_memory', 'requires_grad'];

/** The one that stands for the out= arguments: the last keyword-only tensor or tuple of tensors. */
function isOut(parameter: Parameter, i: number, all: readonly Parameter[]): boolean {
  const takesTensors = ({ kind, keywordOnly, defaultText }: Parameter) =>
    keywordOnly && defaultText === 'None' && (kind === Kind.TENSOR || kind === Kind.TENSORS);
  return takesTensors(parameter) && !all.slice(i + 1).some(takesTensors);
}

function compileParameter(text: string, keywordOnly: boolean, name: string): Parameter {
  const space = text.lastIndexOf(' ', text.includes('=') ? text.indexOf('=') : text.length);
  const [bare = '', ...rest] = text.slice(space + 1).split('=');
  const defaultText = rest.length > 0 ? rest.join('=') : null;
  const match = /^(.*?)(?:\[(\d+)\])?(\?)?$/.exec(text.slice(0, space));
  const [, type = '', size, mark] = match ?? [];
  const known = types[type];
  if (known === undefined) throw new TypeError(`${name}(): no way to pass a ${type}`);
  return {
    name: bare,
    kind: known[0],
    shown: known[1],
    optional: defaultText !== null,
    allowNone: mark !== undefined || defaultText === 'None',
    keywordOnly,
    size: Number(size ?? 0),
    numbers: known[0] === Kind.TENSOR && numbersForTensors.test(name.replace('aten::', '')),
    aliases: aliases[bare] ?? [],
    defaultText,
    // The parser reads the default of an int by atol, which makes 0 of `at::Reduction::Mean`: no reduction at all.
    standIn: known[0] === Kind.INT && defaultText?.startsWith('at::') ? 0 : undefined,
  };
}

/** The signature as the parser prints it: `(Tensor input, *, Tensor out = None)`. */
export function signatureText({ parameters, positional }: Signature): string {
  const texts = parameters.map(({ shown, name, defaultText }) => {
    return `${shown} ${name}${defaultText === null ? '' : ` = ${defaultText}`}`;
  });
  if (texts.length > positional) texts.splice(positional, 0, '*');
  return `(${texts.join(', ')})`;
}

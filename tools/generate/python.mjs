// @ts-check
/**
 * Which operators Python sees, under which signatures and in which order its argument parser tries them:
 * torchgen/packaged/autograd/gen_python_functions.py and torchgen/api/python.py.
 */
import { DEPRECATED } from './deprecated.mjs';
import { BOUND_BY_HAND } from './handwritten.mjs';
import { fullName, isOut, parseSchema, parseType } from './schema.mjs';

/**
 * @typedef {import('./schema.mjs').Schema} Schema
 * @typedef {import('./schema.mjs').Argument} Argument
 * @typedef {import('./schema.mjs').Type} Type
 * @typedef {{ schema: Schema, text: string, variants: string[], module: string, category: string, generated: boolean, viewCopy: boolean }} Native
 * @typedef {{ name: string, type: Type, default: string | null }} Parameter
 * @typedef {{ name: string, positional: Parameter[], keywords: Parameter[], out: Parameter | null, options: Parameter[], method: boolean, order: string[] | null, schema: Schema }} Signature
 * @typedef {{ signature: Signature, base: Schema, out: Schema | null }} Group
 */

/** Bound by hand, or not shown to Python at all. */
const SKIPPED = [
  'alias',
  'contiguous',
  'dim',
  'get_device',
  'is_contiguous',
  'is_cuda',
  'is_sparse',
  'is_sparse_csr',
  'numel',
  'size',
  'storage_offset',
  'stride',
  'sym_is_contiguous',
  'sym_size',
  'sym_stride',
  'sym_storage_offset',
  'sym_numel',
  '.*_backward',
  '.*_backward_(out|input|weight|bias)',
  '.*_forward',
  '.*_forward_out',
  '.*_jvp',
  '_unsafe_view',
  'tensor',
  '_?sparse_(coo|compressed|csr|csc|bsr|bsc)_tensor.*',
  '_range.*',
  '_sparse_add_out',
  '_sparse_div.*',
  '_sparse_mul.*',
  '_sparse_sub.*',
  '_sparse_dense_add_out',
  'index',
  'index_out',
  'unique_dim_consecutive',
  '_cumsum.*',
  '_cumprod.*',
  '_sum.*',
  '_prod.*',
  '_th_.*',
  '_thnn_.*',
  'range.*',
  '_solve.*',
  '_inverse.*',
  '_cholesky.*',
  '_triangular_solve.*',
  '_qr.*',
  '_svd.*',
  'slice',
  'item',
  '_local_scalar_dense',
  'to',
  '_to_copy',
  '_to_copy_out',
  '_reshape_copy',
  '_reshape_copy_out',
  'copy_sparse_to_sparse_',
  'copy_',
  '_foreach_copy',
  'numpy_T',
  'matrix_H',
  'mT',
  'mH',
  'nonzero(_(out|numpy))?',
  'set_data',
  '.*_overrideable',
  'data',
  'is_leaf',
  'output_nr',
  '_version',
  'requires_grad_',
  'retains_grad',
  'set_',
  '_fw_primal',
  'fake_quantize_per_tensor_affine_cachemask',
  'fake_quantize_per_channel_affine_cachemask',
  '_new_zeros_with_same_feature_meta',
  '_has_same_storage_numel',
  '_reshape_alias',
  'replace_',
  'copy',
  'fill.Tensor',
  'fill.Scalar',
  'lift.*',
  'normal_functional',
  'nbytes',
  'itemsize',
  '_batch_norm_with_update',
  '_batch_norm_with_update_out',
  '_batch_norm_no_update',
].map((pattern) => new RegExp(`^${pattern}$`));

/** Python gives numbers to the Tensor overloads of these, so that the Scalar ones never match. */
const SKIPPED_SIGNATURES = /^(add|sub|mul|div)_?\.Scalar\(/;

/** @typedef {{ func: string, variants?: string, python_module?: string, category_override?: string, tags?: string | string[], autogen?: string }} Entry */

/** @param {Entry[]} entries @returns {Native[]} */
export function visibleOperators(entries) {
  return entries.flatMap(native).filter(isVisible);
}

/** An entry of the file and the out= variants that torchgen makes from it. @param {Entry} entry @returns {Native[]} */
function native(entry) {
  const tags = [entry.tags ?? []].flat();
  const schema = parseSchema(entry.func);
  const made = {
    schema,
    text: entry.func,
    variants: (entry.variants ?? 'function').split(',').map((variant) => variant.trim()),
    module: entry.python_module ?? '',
    category: entry.category_override ?? (BOUND_BY_HAND.test(schema.name) ? 'factory' : ''),
    generated: false,
    viewCopy: tags.includes('view_copy'),
  };
  const automatic = (entry.autogen ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.endsWith('out'));
  return [
    made,
    ...automatic.map((name) => ({
      ...made,
      schema: withOut(schema, name),
      variants: ['function'],
      module: '',
      generated: true,
    })),
  ];
}

/** torchgen's functional_to_out_signature. @param {Schema} schema @param {string} name @returns {Schema} */
function withOut(schema, name) {
  const [base = '', overload = ''] = name.split('.');
  const options = ['dtype', 'layout', 'device', 'pin_memory'];
  const kept = hasTensorOptions(schema) ? schema.args.filter((arg) => !options.includes(arg.name)) : schema.args;
  const outs = schema.returns.map((result, i) => ({
    type: { ...result.type, write: true },
    name: result.name ?? (schema.returns.length > 1 ? `out${i}` : 'out'),
    default: null,
    kwargOnly: true,
    out: true,
  }));
  return { name: base, overload, args: [...kept, ...outs], returns: schema.returns };
}

/** torchgen's cpp.name: out= variants have a name of their own. @param {Schema} schema */
export function cppName(schema) {
  return isOut(schema) ? `${schema.name}_out` : schema.name;
}

/** What Python's generated bindings hold, and a few that are bound by hand there. @param {Native} native */
function isVisible(native) {
  const { schema, text, generated, viewCopy } = native;
  if (generated && !viewCopy) return false;
  if (BOUND_BY_HAND.test(schema.name)) return true;
  if (SKIPPED.some((pattern) => pattern.test(cppName(schema)))) return false;
  return !SKIPPED_SIGNATURES.test(text);
}

/** @param {Schema} schema */
function hasTensorOptions(schema) {
  const names = schema.args.filter((arg) => arg.kwargOnly).map((arg) => arg.name);
  return ['dtype', 'layout', 'device', 'pin_memory'].every((name) => names.includes(name));
}

/** @param {Schema} schema @param {string} category @param {boolean} method @param {string[] | null} order @returns {Signature} */
function signatureOf(schema, category, method, order = null) {
  const optionNames = hasTensorOptions(schema) ? ['dtype', 'layout', 'device', 'pin_memory'] : [];
  const inputs = schema.args.filter((arg) => !arg.out);
  const shown = inputs.filter(
    (arg) => !(arg.kwargOnly && optionNames.includes(arg.name)) && !(method && arg.name === 'self'),
  );
  const outs = schema.args.filter((arg) => arg.out);
  const tensorInput = inputs.some(({ type }) => type.base === 'Tensor');
  const tensorReturn = schema.returns.some(({ type }) => type.base === 'Tensor');
  const factory = category === 'factory' || (tensorReturn && !tensorInput);
  const name = cppName(schema);
  const like = category === 'new' || category === 'like' || name.startsWith('new_') || name.endsWith('_like');
  return {
    name: schema.name,
    positional: shown.filter((arg) => !arg.kwargOnly).map(parameterOf),
    keywords: shown.filter((arg) => arg.kwargOnly).map(parameterOf),
    out: outParameter(outs),
    options: (factory || like) && category !== 'dummy' ? TENSOR_OPTIONS : [],
    method,
    order,
    schema,
  };
}

/** @type {Parameter[]} */
const TENSOR_OPTIONS = [
  { name: 'dtype', type: parseType('ScalarType?'), default: 'None' },
  { name: 'layout', type: parseType('Layout?'), default: 'None' },
  { name: 'device', type: parseType('Device?'), default: 'None' },
  { name: 'pin_memory', type: parseType('bool?'), default: 'False' },
  { name: 'requires_grad', type: parseType('bool?'), default: 'False' },
];

/** Several outputs are one tuple in Python. @param {Argument[]} outs @returns {Parameter | null} */
function outParameter(outs) {
  const [first] = outs;
  if (first === undefined) return null;
  if (outs.length === 1) return { name: first.name, type: first.type, default: 'None' };
  return { name: 'out', type: parseType(`Tensor[${outs.length}]`), default: 'None' };
}

/** @param {Argument} arg @returns {Parameter} */
function parameterOf(arg) {
  return { name: arg.name, type: arg.type, default: arg.default === null ? null : defaultText(arg.default, arg.type) };
}

/** torchgen's cpp.default_expr and pythonify_default, on to the spelling of the parser's signatures. @param {string} text @param {Type} type */
function defaultText(text, type) {
  const constants = {
    Mean: 'at::Reduction::Mean',
    contiguous_format: 'c10::MemoryFormat::Contiguous',
    long: 'at::kLong',
  };
  if (text === 'None' || text === '[]' || text === 'True' || text === 'False') return text === '[]' ? 'None' : text;
  if (type.list && text.startsWith('[')) return `{${text.slice(1, -1)}}`;
  if (/^'.*'$/s.test(text)) return `"${unquote(text.slice(1, -1))}"`;
  if (Object.hasOwn(constants, text)) return constants[/** @type {keyof typeof constants} */ (text)];
  return /^[-+.\d]/.test(text) && !/^[-+]?\d+$/.test(text) ? pythonFloat(Number(text)) : text;
}

/** @param {string} text */
function unquote(text) {
  return text.replace(/\\'|"|\\./g, (found) => (found === "\\'" ? "'" : found === '"' ? '\\"' : found));
}

/** Python's repr of a float. @param {number} value */
function pythonFloat(value) {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`;
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 16) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** The parser's name of a type (torchgen's argument_type_str). @param {Type} type */
export function parserType(type) {
  const names = { int: 'int64_t', float: 'double', str: 'c10::string_view' };
  const lists = {
    int: 'IntArrayRef',
    SymInt: 'SymIntArrayRef',
    Tensor: 'TensorList',
    Scalar: 'ScalarList',
    float: 'ArrayRef<double>',
  };
  const base = Object.hasOwn(names, type.base) ? names[/** @type {keyof typeof names} */ (type.base)] : type.base;
  const mark = type.optional ? '?' : '';
  if (!type.list) return base + mark;
  if (type.base === 'bool') return `::std::array<bool,${type.size}>${mark}`;
  if (type.element === 'Tensor?') return `c10::List<::std::optional<Tensor>>${mark}`;
  const list = lists[/** @type {keyof typeof lists} */ (type.base)];
  return `${list}${type.size > 0 ? `[${type.size}]` : ''}${mark}`;
}

/** @param {Parameter} parameter @param {boolean} method */
function parameterText({ name, type, default: value }, method) {
  const text = parserType(type);
  const shown = name === 'self' && text === 'Tensor' && !method ? 'input' : name;
  return value === null ? `${text} ${shown}` : `${text} ${shown}=${value}`;
}

/** The parser's signature string, without the name. @param {Signature} signature @param {boolean} skipOut */
export function signatureText(signature, skipOut = false) {
  const { positional, keywords, out, options, method, order } = signature;
  const rest = [...keywords, ...(out !== null && !skipOut ? [out] : []), ...options];
  const texts = [...positional, ...rest].map((parameter) => parameterText(parameter, method));
  if (rest.length > 0) texts.splice(positional.length, 0, '*');
  return `(${texts.join(', ')})${order === null ? '' : '|deprecated'}`;
}

/**
 * The signatures of every name for one kind of binding, in the order in which the parser tries them.
 * @param {Native[]} natives @param {boolean} method @param {(native: Native) => boolean} belongs
 * @returns {Map<string, Group[]>}
 */
export function signatures(natives, method, belongs) {
  const pairs = natives.map((native) => ({ native, signature: signatureOf(native.schema, native.category, method) }));
  /** @type {Map<string, { native: Native, signature: Signature }[]>} */
  const byName = new Map();
  for (const pair of [...pairs, ...deprecatedPairs(natives, method)]) {
    if (!belongs(pair.native)) continue;
    const name = pair.native.schema.name;
    byName.set(name, [...(byName.get(name) ?? []), pair]);
  }
  const names = [...byName.keys()].sort();
  return new Map(names.map((name) => [name, sortGroups(group(byName.get(name) ?? []))]));
}

/** @param {Native[]} natives @param {boolean} method */
function deprecatedPairs(natives, method) {
  return DEPRECATED.flatMap(({ schema: text, order, out }) => {
    const schema = parseSchema(text);
    return natives
      .filter(
        (native) =>
          native.schema.name === schema.name && isOut(native.schema) === out && accepts(native.schema, schema, order),
      )
      .map((native) => ({ native, signature: signatureOf(schema, native.category, method, order) }));
  });
}

/** Whether an operator takes the deprecated arguments in that order. @param {Schema} native @param {Schema} deprecated @param {string[]} order */
function accepts(native, deprecated, order) {
  const args = native.args.filter((arg) => !arg.out);
  if (!args.slice(order.length).every((arg) => arg.default !== null)) return false;
  return order.every((name, i) => {
    const type = name === '1' ? 'Scalar' : deprecated.args.find((arg) => arg.name === name)?.type.text;
    return args[i]?.type.text === type;
  });
}

/** An out= variant and its functional twin are one signature. @param {{ native: Native, signature: Signature }[]} pairs @returns {Group[]} */
function group(pairs) {
  const outs = new Map(
    pairs.filter(({ native }) => isOut(native.schema)).map((pair) => [signatureText(pair.signature, true), pair]),
  );
  return pairs
    .filter(({ native }) => !isOut(native.schema))
    .map(({ native, signature }) => {
      const out = outs.get(signatureText(signature, true));
      return out === undefined
        ? { signature, base: native.schema, out: null }
        : {
            signature: { ...out.signature, options: signature.options, schema: signature.schema },
            base: native.schema,
            out: out.native.schema,
          };
    });
}

/** gen_python_functions.py, sort_overloads; deprecated signatures last, as PythonArgParser partitions them. @param {Group[]} groups */
function sortGroups(groups) {
  const sorted = [...groups].sort((a, b) => compare(nameAndText(a), nameAndText(b)));
  const larger = new Map(
    sorted.map((one, i) => [i, new Set(sorted.flatMap((other, j) => (isSmaller(one, other) ? [j] : [])))]),
  );
  const order = sorted.flatMap((_, i) => (larger.get(i)?.size === 0 ? [i] : []));
  for (const i of order) larger.delete(i);
  for (let k = 0; k < order.length; k++) {
    for (const j of [...larger.keys()].sort((a, b) => a - b)) {
      const above = larger.get(j);
      above?.delete(order[k] ?? -1);
      if (above?.size === 0) {
        larger.delete(j);
        order.push(j);
      }
    }
  }
  const found = order.flatMap((i) => sorted[i] ?? []);
  return [
    ...found.filter(({ signature }) => signature.order === null),
    ...found.filter(({ signature }) => signature.order !== null),
  ];
}

/** @param {Group} group */
function nameAndText({ signature }) {
  return signature.name + signatureText(signature);
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Smaller is tried later. @param {Group} one @param {Group} other */
function isSmaller(one, other) {
  const [a, b] = [types(one.signature), types(other.signature)];
  if (a.length !== b.length) return false;
  return a.some((type, i) => type !== b[i]) && a.every((type, i) => type === b[i] || isTypeSmaller(type, b[i] ?? ''));
}

/** @param {Signature} signature */
function types({ positional, keywords, options }) {
  return [...positional, ...keywords, ...options].map(({ type }) => type.text);
}

/** @param {string} a @param {string} b */
function isTypeSmaller(a, b) {
  if (a === 'Scalar') return b === 'Tensor';
  if (a === 'Scalar?') return b === 'Tensor?';
  if (a === 'int[]') return b === 'int' || b === 'int?';
  if (a === 'Tensor[]') return b.includes('[]');
  if (a === 'SymInt[]') return b === 'int[]';
  return (a === 'SymInt' || a === 'int') && b === 'Tensor';
}

/** `Tensor.add`, `torch.add`, `torch._C._nn.gelu`: every namespace that Python's parser serves. @param {Native[]} natives */
export function allSignatures(natives) {
  const own = (/** @type {Native} */ { module }) => module === '';
  const table = new Map([
    ['Tensor', signatures(natives, true, (native) => own(native) && native.variants.includes('method'))],
    ['torch', signatures(natives, false, (native) => own(native) && native.variants.includes('function'))],
  ]);
  for (const module of ['nn', 'linalg', 'fft', 'special', 'sparse', 'nested']) {
    table.set(
      module,
      signatures(natives, false, (native) => native.module === module),
    );
  }
  return table;
}

export { fullName };

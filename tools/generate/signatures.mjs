// @ts-check
/** Operators as the signatures of Python's argument parser, and their text: torchgen/api/python.py. */
import { parseType } from './schema.mjs';
import { cppName, hasTensorOptions } from './visible.mjs';

/**
 * @typedef {import('./schema.mjs').Schema} Schema
 * @typedef {import('./schema.mjs').Argument} Argument
 * @typedef {import('./schema.mjs').Type} Type
 * @typedef {{ name: string, type: Type, default: string | null }} Parameter
 * @typedef {{ name: string, positional: Parameter[], keywords: Parameter[], out: Parameter | null, options: Parameter[], method: boolean, order: string[] | null, schema: Schema }} Signature
 */

/** @param {Schema} schema @param {string} category @param {boolean} method @param {string[] | null} order @returns {Signature} */
export function signatureOf(schema, category, method, order = null) {
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

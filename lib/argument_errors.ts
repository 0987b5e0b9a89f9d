/** What Python's argument parser says of a call that fits no signature (python_arg_parser.cpp, invalid_arguments.cpp). */
import { accepts, keywordsOf } from './args.js';
import { unexpectedKeyword } from './bind.js';
import { typeName } from './python_types.js';
import { type Parameter, type Signature, signatureText } from './signature.js';
import { Size } from './size.js';
import { unorderedKeys } from './unordered.js';

type Keywords = Readonly<Record<string, unknown>> | null;

/** A method that takes nothing was given something. */
export function takesNothing(name: string, count: number, keywords: boolean): TypeError {
  return new TypeError(
    `TensorBase.${name}() takes no ${keywords ? 'keyword arguments' : `arguments (${count} given)`}`,
  );
}

/** The error of a call that none of the signatures fits. */
export function mismatch(signatures: readonly Signature[], args: readonly unknown[], keywords: Keywords): TypeError {
  const [only] = signatures;
  if (only !== undefined && signatures.length === 1)
    return explain(only, args, keywords) ?? invalid(signatures, args, keywords);
  const count = args.length + given(keywords).length;
  const plausible = signatures.filter(({ required, parameters, order }) => {
    return count >= required && count <= parameters.length && order === null;
  });
  const [candidate] = plausible;
  const error = candidate !== undefined && plausible.length === 1 ? explain(candidate, args, keywords) : null;
  return error ?? invalid(signatures, args, keywords);
}

/** Throws what Python's parser says of a call that does not fit the only signature. */
export function parseAlone(signature: Signature, args: readonly unknown[]): void {
  const last = args.at(-1);
  const keywords = typeof last === 'object' && last !== null ? keywordsOf(last) : null;
  const error = explain(signature, keywords === null ? args : args.slice(0, -1), keywords);
  if (error !== null) throw error;
}

function given(keywords: Keywords): [string, unknown][] {
  return Object.entries(keywords ?? {}).filter(([, value]) => value !== undefined);
}

/** Why the call does not fit one signature, FunctionSignature::parse with its exceptions. */
function explain(signature: Signature, args: readonly unknown[], keywords: Keywords): TypeError | null {
  const { name, parameters, positional, varargs } = signature;
  if (args.length > positional && !varargs) return tooMany(signature, args.length);
  const named = new Map(given(keywords));
  const [first] = parameters;
  const whole = varargs && first !== undefined && !accepts(first, args[0], 0) && accepts(first, args, 0);
  const taken = whole && args.length > 0 ? args.length : 0;
  let left = named.size;
  for (const [i, parameter] of parameters.entries()) {
    if (i === 0 && taken > 0) continue;
    const isPositional = taken === 0 && i < args.length;
    if (isPositional && parameter.keywordOnly) return tooMany(signature, args.length);
    const value = isPositional ? args[i] : keywordValue(parameter, named);
    if (value === undefined && !parameter.optional) return missing(signature, i);
    if (value !== undefined && !isPositional) left--;
    if (value === undefined || (value === null && parameter.allowNone)) continue;
    if (!accepts(parameter, value, i))
      return wrongType(name, parameter, value, isPositional ? i + 1 : 0, args, varargs);
  }
  return left > 0 ? extraKeyword(signature, [...named.keys()], args.length) : null;
}

function keywordValue({ name, aliases }: Parameter, named: ReadonlyMap<string, unknown>): unknown {
  const key = [name, ...aliases].find((candidate) => named.has(candidate));
  return key === undefined ? undefined : named.get(key);
}

function tooMany({ name, required, positional }: Signature, count: number): TypeError {
  if (required !== positional) {
    return new TypeError(
      `${name}() takes from ${required} to ${positional} positional arguments but ${count} were given`,
    );
  }
  const plural = positional === 1 ? '' : 's';
  return new TypeError(
    `${name}() takes ${positional} positional argument${plural} but ${count} ${count === 1 ? 'was' : 'were'} given`,
  );
}

function missing({ name, parameters }: Signature, from: number): TypeError {
  const names = parameters
    .slice(from)
    .filter(({ optional }) => !optional)
    .map((parameter) => `"${parameter.name}"`);
  const plural = names.length === 1 ? 's' : ''; // sic
  return new TypeError(`${name}() missing ${names.length} required positional argument${plural}: ${names.join(', ')}`);
}

/** The first keyword that has no parameter, or one with a value by position. */
function extraKeyword({ name, parameters }: Signature, keys: readonly string[], count: number): TypeError {
  const names = parameters.map((parameter) => parameter.name);
  for (const key of keys) {
    const at = names.indexOf(key);
    if (at < 0) return new TypeError(unexpectedKeyword(name, key, names));
    if (at < count) return new TypeError(`${name}() got multiple values for argument '${key}'`);
  }
  return new TypeError('invalid keyword arguments');
}

function wrongType(
  name: string,
  { name: parameter, shown }: Parameter,
  value: unknown,
  position: number,
  args: readonly unknown[],
  varargs: boolean,
): TypeError {
  if (position === 0)
    return new TypeError(`${name}(): argument '${parameter}' must be ${shown}, not ${typeName(value)}`);
  const where = `${name}(): argument '${parameter}' (position ${position}) must be ${shown}`;
  const list = Array.isArray(value) ? (value as unknown[]) : varargs && position === 1 && args.length > 1 ? args : null;
  if (shown !== 'tuple of ints' || list === null) return new TypeError(`${where}, not ${typeName(value)}`);
  return new TypeError(`${where}, but found element of type ${typeName(list[0])} at pos 0`);
}

/** torch::format_invalid_args. */
function invalid(signatures: readonly Signature[], args: readonly unknown[], keywords: Keywords): TypeError {
  const shown = signatures.filter(({ order }) => order === null);
  const byName = new Map(given(keywords));
  const named = unorderedKeys([...byName.keys()]).map((key) => [key, byName.get(key)] as [string, unknown]);
  const name = signatures[0]?.name ?? '';
  const [only] = shown;
  const text =
    only !== undefined && shown.length === 1 ? invalidForOne(only, args, named) : invalidForAll(shown, args, named);
  const hint = didYouMean(shown, named);
  return new TypeError(
    `${name}() received an invalid combination of arguments - got ${text}${text.endsWith('\n') || hint === '' ? hint : ` ${hint.trimEnd()}`}`,
  );
}

type Named = readonly [string, unknown][];

function invalidForOne(signature: Signature, args: readonly unknown[], named: Named): string {
  const parameters = printedParameters(signature);
  const unknown = unrecognized(parameters, named);
  if (unknown.length > 0) return `unrecognized keyword arguments: ${unknown.join(', ')}`;
  const countFits = args.length + named.length === parameters.length;
  return `${countFits ? compareTypes(parameters, args, named) : describe(args, named)}, but expected ${signatureText(signature)}`;
}

function invalidForAll(signatures: readonly Signature[], args: readonly unknown[], named: Named): string {
  const lines = signatures.map((signature) => ` * ${signatureText(signature)}\n${reason(signature, args, named)}`);
  return `${describe(args, named)}, but expected one of:\n${lines.join('')}`;
}

/** The keywords that are not among as many last parameters. */
function unrecognized(parameters: readonly { name: string }[], named: Named): string[] {
  const names = parameters.slice(Math.max(parameters.length - named.length, 0)).map(({ name }) => name);
  return named.map(([key]) => key).filter((key) => !names.includes(key));
}

function describe(args: readonly unknown[], named: Named): string {
  const texts = [...args.map(typeName), ...named.map(([key, value]) => `${key}=${typeName(value)}`)];
  return `(${texts.join(', ')}${args.length === 0 && texts.length > 0 ? ', ' : ''})`; // sic
}

/** Ours: a keyword that no signature knows is often a misspelling of one that some do. */
function didYouMean(signatures: readonly Signature[], named: Named): string {
  const names = [...new Set(signatures.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const known = [...names, ...signatures.flatMap(({ parameters }) => parameters.flatMap(({ aliases }) => aliases))];
  const hints = named
    .filter(([key]) => !known.includes(key))
    .map(([key]) => / (\(did you mean .*\))$/.exec(unexpectedKeyword('', key, names))?.[1]);
  return hints
    .filter((hint) => hint !== undefined)
    .map((hint) => `${hint}\n`)
    .join('');
}

/**
 * What the parser reads out of a printed signature. It takes the text apart at every comma and the last space, so that `*`
 * counts as a parameter, `()` has one, and a parameter with a default is called like its default.
 */
function printedParameters(signature: Signature): { name: string; type: string }[] {
  return signatureText(signature)
    .slice(1, -1)
    .split(', ')
    .map((text) => ({
      name: text.slice(text.lastIndexOf(' ') + 1),
      type: text.slice(0, Math.max(text.lastIndexOf(' '), 0)),
    }));
}

/** Why a signature with as many parameters did not match. */
function reason(signature: Signature, args: readonly unknown[], named: Named): string {
  const parameters = printedParameters(signature);
  if (args.length + named.length !== parameters.length) return '';
  const unknown = unrecognized(parameters, named);
  const lead = "      didn't match because some of the";
  if (unknown.length > 0) return `${lead} keywords were incorrect: ${unknown.join(', ')}\n`;
  return `${lead} arguments have invalid types: ${compareTypes(parameters, args, named)}\n`;
}

/** The given types, the wrong ones between exclamation marks. */
function compareTypes(
  parameters: readonly { name: string; type: string }[],
  args: readonly unknown[],
  named: Named,
): string {
  const keyed = new Map(named);
  const texts = parameters.map(({ name, type }, i) => {
    const isKeyword = i >= args.length;
    const value = isKeyword ? keyed.get(name) : args[i];
    const text = `${isKeyword ? `${name}=` : ''}${elementTypes(value)}`;
    return isNamed(type, typeName(value)) ? text : `!${text}!`;
  });
  return `(${texts.join(', ')}${args.length === 0 && texts.length > 0 ? ', ' : ''})`;
}

/** The printed names of types compared, as Python's parser does: an int is no Number. */
function isNamed(type: string, name: string): boolean {
  return type === name || (type === 'float' && name === 'int');
}

function elementTypes(value: unknown): string {
  if (!Array.isArray(value)) return typeName(value);
  const names = value.map(typeName);
  if (value instanceof Size) return `torch.Size of (${names.join(', ')}${names.length === 1 ? ',' : ''})`;
  return `list of [${names.join(', ')}]`;
}

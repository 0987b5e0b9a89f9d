import { isComplexScalar } from './values.js';

/** A plain object of keywords. Tensors, arrays and strings iterate, so none of them can be taken for one. */
export interface Keywords {
  readonly [Symbol.iterator]?: never;
}

/**
 * Values by position; in place of any optional one, the object that names the rest. Labels survive, so signature help
 * shows parameter names.
 */
export type Arguments<Required extends unknown[], Optional extends unknown[], Options extends Keywords> = [
  ...Required,
  ...{ [K in keyof Optional]: Optional[K] | Options },
  options?: Options,
];

/** A Python signature: `parameters` has `*` before the keyword-only ones, the first `required` have no default. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly required: number;
}

/** An object literal (or `Object.create(null)`), the only thing that can carry keywords. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The arguments of a call by name, with Python's TypeErrors; `undefined` counts as not given. */
export function bind<Bound extends object>(signature: Signature, args: readonly unknown[]): Bound {
  const { name, parameters, required } = signature;
  const star = parameters.indexOf('*');
  const names = parameters.filter((parameter) => parameter !== '*');
  const positional = star < 0 ? names.length : star;
  const last = args.at(-1);
  const keywords = isKeywords(last) ? last : null;
  const values = keywords === null ? args : args.slice(0, -1);
  const bound: Record<string, unknown> = {};
  for (let i = 0; i < Math.min(values.length, positional); i++) bound[names[i] ?? ''] = values[i];
  for (const [key, value] of Object.entries(keywords ?? {})) {
    if (!names.includes(key)) throw new TypeError(unexpectedKeyword(name, key, names));
    if (bound[key] !== undefined) throw new TypeError(`${name}() got multiple values for argument '${key}'`);
    bound[key] = value;
  }
  if (values.length > positional) {
    const afterStar = names.slice(positional).filter((parameter) => bound[parameter] !== undefined).length;
    throw new TypeError(tooManyArguments(signature, positional, values.length, afterStar));
  }
  const missing = names.slice(0, required).filter((parameter) => bound[parameter] === undefined);
  if (missing.length > 0) throw new TypeError(missingArguments(name, missing));
  return bound as Bound;
}

/** A complex number is a value. */
function isKeywords(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && !isComplexScalar(value);
}

/** CPython's too_many_positional; constructors and methods count the object too. */
function tooManyArguments(
  { name, required }: Signature,
  positional: number,
  given: number,
  keywordOnly: number,
): string {
  const self = name.includes('.') ? 1 : 0;
  const [least, most, count] = [required + self, positional + self, given + self];
  const takes = least < most ? `from ${least} to ${most}` : String(most);
  const plural = least < most || most !== 1 ? 's' : '';
  const extra =
    keywordOnly > 0
      ? ` positional argument${count === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})`
      : '';
  const were = count === 1 && keywordOnly === 0 ? 'was' : 'were';
  return `${name}() takes ${takes} positional argument${plural} but ${count}${extra} ${were} given`;
}

/** Python's sentence for an unknown keyword, with the nearest known one. */
export function unexpectedKeyword(name: string, key: string, names: readonly string[]): string {
  const near = closest(key, names);
  return `${name}() got an unexpected keyword argument '${key}'${near === undefined ? '' : ` (did you mean '${near}'?)`}`;
}

function missingArguments(name: string, missing: readonly string[]): string {
  const quoted = missing.map((parameter) => `'${parameter}'`);
  const [last, comma] = [quoted.at(-1), quoted.length > 2 ? ',' : ''];
  const listed = quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')}${comma} and ${last}`;
  return `${name}() missing ${missing.length} required positional argument${missing.length > 1 ? 's' : ''}: ${listed}`;
}

function closest(word: string, candidates: readonly string[]): string | undefined {
  const limit = word.length < 4 ? Math.min(word.length - 1, 1) : Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

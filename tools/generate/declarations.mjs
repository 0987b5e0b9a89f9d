// @ts-check
/** Overloads of a call: by position, with the object of keywords in place of any optional argument, or all by keyword. */

/** @typedef {import('./calls.mjs').Call} Call @typedef {import('./calls.mjs').Item} Item */

/** @typedef {{ interfaces: string[], overloads: string[] }} Declaration `overloads` as `(a: Tensor): Tensor`, without name */

/**
 * Other names that NumPy's users give to a keyword (lib/signature.ts); lib/types.ts has a type for each that may be required.
 * @type {Record<string, readonly string[]>}
 */
const ALIASES = { dim: ['axis'], keepdim: ['keepdims'], input: ['x', 'a', 'x1'], other: ['x2'] };

const RESERVED = new Set(['default', 'function', 'in', 'new', 'this', 'var', 'with']);

/**
 * @param {string} name
 * @param {Call[]} calls
 * @returns {Declaration}
 */
export function declare(name, calls) {
  /** @type {Map<string, string>} */
  const named = new Map();
  // What is not documented is declared by position only: a third of all names, and every compilation reads them.
  const keyed = !name.startsWith('_');
  const overloads = calls.flatMap((call) => overloadsOf(call, optionsOf(name, call, named), keyed));
  return {
    interfaces: [...named].map(([body, title]) => `interface ${title} extends ${body}`),
    overloads: [...new Set(overloads)],
  };
}

/** The type of a call's options, its interface noted in `named`; null without any. @param {string} name @param {Call} call @param {Map<string, string>} named */
function optionsOf(name, { positional, keywords, factory }, named) {
  const optional = [...positional, ...keywords].filter((item) => !item.required);
  if (optional.length === 0) return factory ? 'FactoryOptions' : null;
  if (!factory && optional.length === 1 && optional[0]?.name === 'out' && optional[0].type === 'Tensor')
    return 'OutOptions';
  const members = optional.flatMap((item) =>
    [item.name, ...(ALIASES[item.name] ?? [])].map((one) => `${one}?: ${valueType(item)} | undefined`),
  );
  const body = `${factory ? 'FactoryOptions' : 'Keywords'} { ${members.join('; ')} }`;
  const known = named.get(body);
  if (known !== undefined) return known;
  const title = `${pascal(name)}Options${named.size > 0 ? named.size + 1 : ''}`;
  named.set(body, title);
  return title;
}

/** `max_pool2d_` becomes `MaxPool2d_`. @param {string} name */
function pascal(name) {
  return name.replace(
    /(^_*|_+)([a-z0-9])/g,
    (_, lines, letter) => (lines.startsWith('__') ? '_' : '') + letter.toUpperCase(),
  );
}

/**
 * @param {Call} call
 * @param {string | null} options
 * @param {boolean} keyed whether required arguments may move into the object
 * @returns {string[]}
 */
function overloadsOf(call, options, keyed) {
  const { positional, keywords, returns, varargs } = call;
  const required = positional.filter((item) => item.required);
  const optional = positional.filter((item) => !item.required);
  const named = keywords.filter((item) => item.required);
  const lists = varargs ? varargsOf(call, options) : [];
  const byPosition = [...required.map(parameter), ...optional.map((item) => optionalParameter(item, options))];
  const object = objectType(options, named);
  const last = object === null ? [] : [`options${named.length > 0 ? '' : '?'}: ${object}`];
  const full = named.length > 0 && optional.length > 0 ? [] : [`(${[...byPosition, ...last].join(', ')}): ${returns}`];
  const spread = full.length > 0 ? [] : optional.map((_, k) => mixed(call, options, required.length + k + 1));
  const moved = keyed ? required.map((_, k) => keyedOverload(call, options, required.length - k - 1)) : [];
  return [...lists, ...full, ...spread, ...(full.length > 0 ? [] : [mixed(call, options, required.length)]), ...moved];
}

/** With a required keyword, the object stands after exactly `count` values. @param {Call} call @param {string | null} options @param {number} count */
function mixed({ positional, keywords, returns }, options, count) {
  const object = objectType(
    options,
    keywords.filter((item) => item.required),
  );
  return `(${[...positional.slice(0, count).map(parameter), `options: ${object}`].join(', ')}): ${returns}`;
}

/** The required arguments from number `from` on move into the object. @param {Call} call @param {string | null} options @param {number} from */
function keyedOverload({ positional, keywords, returns }, options, from) {
  const required = positional.filter((item) => item.required);
  const moved = [...required.slice(from), ...keywords.filter((item) => item.required)];
  return `(${[...required.slice(0, from).map(parameter), `options: ${objectType(options ?? 'Keywords', moved)}`].join(', ')}): ${returns}`;
}

/** `view(2, 3)` beside `view([2, 3])`. @param {Call} call @param {string | null} options */
function varargsOf({ positional, keywords, returns }, options) {
  const name = positional[0]?.name ?? 'size';
  const required = keywords.filter((item) => item.required);
  const object = objectType(options, required);
  const plain = required.length > 0 ? [] : [`(...${name}: Int[]): ${returns}`];
  return object === null ? plain : [...plain, `(...args: [...${name}: Int[], options: ${object}]): ${returns}`];
}

/** @param {string | null} options @param {Item[]} required */
function objectType(options, required) {
  if (required.length === 0) return options;
  const plain = required.filter(({ name }) => ALIASES[name] === undefined);
  const members = plain.map((item) => `${item.name}: ${valueType(item)}`);
  return [
    options ?? 'Keywords',
    ...required.filter((item) => !plain.includes(item)).map((item) => `${capital(item.name)}<${valueType(item)}>`),
    ...(members.length > 0 ? [`{ ${members.join('; ')} }`] : []),
  ].join(' & ');
}

/** @param {Item} item */
const valueType = ({ type, nullable }) => `${type}${nullable ? ' | null' : ''}`;

/** @param {string} name */
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** @param {Item} item */
function parameter(item) {
  return `${safe(item.name)}: ${valueType(item)}`;
}

/** @param {Item} item @param {string | null} options */
function optionalParameter({ name, type, nullable }, options) {
  return `${safe(name)}?: ${type}${options === null ? '' : ` | ${options}`}${nullable ? ' | null' : ''}`;
}

/** @param {string} name */
function safe(name) {
  return RESERVED.has(name) ? `${name}_` : name;
}

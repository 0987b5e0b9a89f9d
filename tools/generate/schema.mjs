// @ts-check
/** The schema language of native_functions.yaml (torchgen/model.py), as far as the generator needs it. */

/**
 * @typedef {{ text: string, base: string, list: boolean, size: number, optional: boolean, element: string, write: boolean, alias: string }} Type
 * `text` is the type without its alias annotation: `Tensor?[]`, `int[2]?`; `base` the innermost name: `Tensor`, `int`.
 * @typedef {{ type: Type, name: string, default: string | null, kwargOnly: boolean, out: boolean }} Argument
 * @typedef {{ type: Type, name: string | null }} Return
 * @typedef {{ name: string, overload: string, args: Argument[], returns: Return[] }} Schema
 */

/** `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor` @param {string} text @returns {Schema} */
export function parseSchema(text) {
  const open = text.indexOf('(');
  const arrow = text.lastIndexOf(') -> ');
  const [name = '', overload = ''] = text.slice(0, open).split('.');
  return {
    name,
    overload,
    args: parseArguments(text.slice(open + 1, arrow)),
    returns: parseReturns(text.slice(arrow + 5)),
  };
}

/** `add` or `add.Tensor` @param {Schema} schema */
export function fullName({ name, overload }) {
  return overload === '' ? name : `${name}.${overload}`;
}

/** The out= variant of an operator ends in arguments that are written and keyword-only. @param {Schema} schema */
export function isOut(schema) {
  return schema.args.some((arg) => arg.out);
}

/** @param {string} text @returns {Argument[]} */
function parseArguments(text) {
  let kwargOnly = false;
  const args = [];
  for (const part of splitTop(text)) {
    if (part === '*') kwargOnly = true;
    else args.push(parseArgument(part, kwargOnly));
  }
  return args;
}

/** @param {string} text @param {boolean} kwargOnly @returns {Argument} */
function parseArgument(text, kwargOnly) {
  const space = text.lastIndexOf(' ', text.indexOf('=') < 0 ? text.length : text.indexOf('='));
  const type = parseType(text.slice(0, space));
  const [name = '', ...rest] = text.slice(space + 1).split('=');
  return { type, name, default: rest.length > 0 ? rest.join('=') : null, kwargOnly, out: kwargOnly && type.write };
}

/** @param {string} text @returns {Return[]} */
function parseReturns(text) {
  if (text === '()') return [];
  const parts = text.startsWith('(') ? splitTop(text.slice(1, -1)) : [text];
  return parts.map((part) => {
    const [type = '', name = null] = part.split(/\s+(?=\w+$)/);
    return { type: parseType(type), name };
  });
}

/** `Tensor(a!)[]`, `int[2]?`, `Tensor?[]` @param {string} annotated @returns {Type} */
export function parseType(annotated) {
  const alias = /\(([^)]*)\)/.exec(annotated)?.[1] ?? '';
  const text = annotated.replace(/\([^)]*\)/, '');
  const match = /^(\w+)(\?)?(?:\[(\d*)\](\?)?)?$/.exec(text);
  if (match === null) throw new Error(`cannot read the type ${annotated}`);
  const [, base = '', inner, size, outer] = match;
  const list = size !== undefined;
  return {
    text,
    base,
    list,
    size: Number(size ?? 0),
    optional: (list ? outer : inner) !== undefined,
    element: list && inner ? `${base}?` : base,
    write: alias.includes('!'),
    alias,
  };
}

/** Splits at commas that are not inside brackets or quotes. @param {string} text */
function splitTop(text) {
  const parts = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === '' ? parts : [...parts, last];
}

// @ts-check
/** Python signatures as calls in TypeScript: types of parameters and results, then overloads that say the same merged into one. */

/**
 * @typedef {import('./python.mjs').Group} Group
 * @typedef {import('./signatures.mjs').Parameter} Parameter
 * @typedef {import('./schema.mjs').Type} Type
 * @typedef {{ name: string, type: string, nullable: boolean, required: boolean }} Item
 * @typedef {{ positional: Item[], keywords: Item[], factory: boolean, returns: string, varargs: boolean }} Call
 */

const ELEMENTS = {
  Tensor: 'Tensor',
  'Tensor?': 'Tensor | null',
  int: 'Int',
  SymInt: 'Int',
  DeviceIndex: 'Int',
  float: 'number',
  bool: 'boolean',
  Scalar: 'Scalar',
  str: 'string',
  ScalarType: 'dtype',
  Layout: 'layout',
  Device: 'DeviceLike',
  MemoryFormat: 'memory_format',
  Generator: 'Generator',
  Stream: 'object',
  QScheme: 'string',
};

/** What the documentation admits where the schema says `str`: by parameter, or by function and parameter. @type {Record<string, string>} */
const STRINGS = {
  approximate: "'none' | 'tanh'",
  indexing: "'ij' | 'xy'",
  interpolation: "'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest'",
  norm: "'forward' | 'backward' | 'ortho'",
  ord: "'fro' | 'nuc'",
  padding: "'valid' | 'same'",
  padding_side: "'left' | 'right'",
  rounding_mode: "'trunc' | 'floor'",
  side: "'left' | 'right'",
  UPLO: "'L' | 'U'",
  'index_reduce.reduce': "'prod' | 'mean' | 'amax' | 'amin'",
  'linalg_cond.p': "'fro' | 'nuc'",
  'linalg_lstsq.driver': "'gels' | 'gelsy' | 'gelsd' | 'gelss'",
  'linalg_qr.mode': "'reduced' | 'complete' | 'r'",
  'linalg_svd.driver': "'gesvd' | 'gesvdj' | 'gesvda'",
  'linalg_svdvals.driver': "'gesvd' | 'gesvdj' | 'gesvda'",
  'pad.mode': "'constant' | 'reflect' | 'replicate' | 'circular'",
  'scatter.reduce': "'add' | 'multiply'",
  'scatter_reduce.reduce': "'sum' | 'prod' | 'mean' | 'amax' | 'amin'",
  'segment_reduce.reduce': "'sum' | 'mean' | 'max' | 'min' | 'prod'",
};

/** Functions that take numbers for their tensors (python_arg_parser.cpp, should_allow_numbers_as_tensors). */
const NUMBERS_AS_TENSORS = /^(add|div|divide|mul|multiply|sub|subtract|true_divide|floor_divide)_?$/;

/** The calls of one name, deprecated ones left out. @param {Group[]} groups @param {boolean} method @param {(group: Group) => string} result */
export function callsOf(groups, method, result) {
  const calls = groups
    .filter(({ signature }) => signature.order === null)
    .map((group) => callOf(group, method, result(group)));
  return withoutCovered(mergeAll(calls)).sort((a, b) => Number(b.varargs) - Number(a.varargs));
}

/** @param {Group} group @param {boolean} method @param {string} returns @returns {Call} */
function callOf({ signature }, method, returns) {
  const item = (/** @type {Parameter} */ parameter) => itemOf(parameter, method, signature.name);
  const out = signature.out === null ? [] : [{ ...itemOf(signature.out, method, ''), nullable: true }];
  const [first, ...others] = signature.positional;
  return {
    positional: signature.positional.map(item),
    keywords: [...signature.keywords.map(item), ...out],
    factory: signature.options.length > 0,
    returns,
    varargs: first !== undefined && others.length === 0 && first.type.list && /^(Sym)?[iI]nt$/.test(first.type.base),
  };
}

/** @param {Parameter} parameter @param {boolean} method @param {string} of the function @returns {Item} */
function itemOf({ name, type, default: value }, method, of) {
  const shown = name === 'self' && type.text === 'Tensor' && !method ? 'input' : name;
  return {
    name: shown,
    type: typeOf(type, name, of),
    nullable: type.optional || value === 'None',
    required: value === null,
  };
}

/** @param {Type} type @param {string} name @param {string} of the function */
function typeOf(type, name, of) {
  if (!type.list) {
    if (type.base === 'str') return STRINGS[`${of.replace(/_$/, '')}.${name}`] ?? STRINGS[name] ?? 'string';
    return type.base === 'Tensor' && NUMBERS_AS_TENSORS.test(of) ? 'Tensor | Scalar' : elementOf(type.base);
  }
  if (type.base === 'int' || type.base === 'SymInt') return type.size > 0 ? 'Int | Ints' : 'Ints';
  const element = elementOf(type.element);
  return type.base === 'Tensor' && type.size > 0
    ? `readonly [${Array(type.size).fill(element).join(', ')}]`
    : `readonly ${element.includes('|') ? `(${element})` : element}[]`;
}

/** @param {string} name */
function elementOf(name) {
  if (!Object.hasOwn(ELEMENTS, name)) throw new Error(`no TypeScript type for ${name}`);
  return ELEMENTS[/** @type {keyof typeof ELEMENTS} */ (name)];
}

/** What a call returns, named tuples aside. @param {Type} type @returns {string} */
export function resultOf(type) {
  if (type.list) return `${resultOf({ ...type, list: false })}[]`;
  if (type.base === 'Scalar') return 'number';
  if (type.base === 'Device') return 'Device';
  return elementOf(type.base) === 'Int' ? 'number' : elementOf(type.base);
}

/** @param {Call[]} calls @returns {Call[]} */
function mergeAll(calls) {
  for (const [i, a] of calls.entries()) {
    for (const [j, b] of calls.entries()) {
      if (i >= j) continue;
      const merged = merge(a, b) ?? merge(b, a);
      if (merged !== null) return mergeAll(calls.flatMap((call, k) => (k === i ? [merged] : k === j ? [] : [call])));
    }
  }
  return calls;
}

/** Without the calls that another one accepts as well. @param {Call[]} calls */
function withoutCovered(calls) {
  return calls.filter((call) => !calls.some((other) => other !== call && covers(other, call)));
}

/** Whether every way to make call `b` is a way to make call `a`. @param {Call} a @param {Call} b */
function covers(a, b) {
  if (a.returns !== b.returns || a.varargs || b.varargs || (b.factory && !a.factory)) return false;
  const optional = a.positional.slice(b.positional.length).every((item) => !item.required);
  const keywords = [...a.positional.slice(b.positional.length), ...a.keywords];
  return (
    optional &&
    b.positional.every((item, i) => accepts(a.positional[i], item)) &&
    b.keywords.every((item) => keywords.some((wider) => accepts(wider, item))) &&
    a.keywords.every((item) => !item.required)
  );
}

/** @param {Item | undefined} wide @param {Item} narrow */
function accepts(wide, narrow) {
  if (wide === undefined || wide.name !== narrow.name) return false;
  const types = wide.type.split(' | ');
  const required = wide.required && !narrow.required;
  return (
    !required && narrow.type.split(' | ').every((type) => types.includes(type)) && (wide.nullable || !narrow.nullable)
  );
}

/** One call that stands for both, or null. @param {Call} a @param {Call} b @returns {Call | null} */
function merge(a, b) {
  if (a.returns !== b.returns || a.varargs !== b.varargs) return null;
  return mergeTypes(a, b) ?? mergePrefix(a, b);
}

/** The same parameters, of which one differs in its type: a union. @param {Call} a @param {Call} b @returns {Call | null} */
function mergeTypes(a, b) {
  if (
    a.positional.length !== b.positional.length ||
    a.positional.some((item, i) => item.name !== b.positional[i]?.name)
  )
    return null;
  const differing = a.positional.filter((item, i) => item.type !== b.positional[i]?.type);
  if (differing.length > 1 || (differing.length === 1 && !sameKeywords(a, b))) return null;
  const positional = a.positional.map((item, i) => mergeItem(item, b.positional[i] ?? item));
  const keywords = unionKeywords(a.keywords, b.keywords, positional);
  if (keywords === null) return null;
  return { ...a, positional, keywords, factory: a.factory || b.factory };
}

/** `sum()` and `sum(dim, keepdim?)`: `sum(dim?, keepdim?)`. @param {Call} a @param {Call} b @returns {Call | null} */
function mergePrefix(a, b) {
  if (a.positional.length >= b.positional.length || a.factory !== b.factory) return null;
  if (!a.positional.every((item, i) => item.name === b.positional[i]?.name && item.type === b.positional[i]?.type))
    return null;
  const positional = b.positional.map((item, i) => ({ ...item, required: a.positional[i]?.required ?? false }));
  const keywords = unionKeywords(a.keywords, b.keywords, positional);
  if (keywords === null) return null;
  return { ...b, positional, keywords };
}

/** @param {Call} a @param {Call} b */
function sameKeywords(a, b) {
  const text = (/** @type {Call} */ call) =>
    call.keywords
      .map(({ name, type }) => `${name}:${type}`)
      .sort()
      .join();
  return text(a) === text(b) && a.factory === b.factory;
}

/** Those of both, required where both require them, without those that go by position. @param {Item[]} a @param {Item[]} b @param {Item[]} positional @returns {Item[] | null} */
function unionKeywords(a, b, positional) {
  const named = new Map(b.map((item) => [item.name, item]));
  if (a.some((item) => named.has(item.name) && named.get(item.name)?.type !== item.type)) return null;
  const ofA = a.map((item) => ({ ...item, required: item.required && named.get(item.name)?.required === true }));
  const onlyB = b
    .filter((item) => !a.some(({ name }) => name === item.name))
    .map((item) => ({ ...item, required: false }));
  return [...ofA, ...onlyB].filter((item) => !positional.some(({ name }) => name === item.name));
}

/** @param {Item} a @param {Item} b @returns {Item} */
function mergeItem(a, b) {
  const types = a.type === b.type ? [a.type] : [...new Set([...a.type.split(' | '), ...b.type.split(' | ')])];
  return {
    name: a.name,
    type: types.join(' | '),
    nullable: a.nullable || b.nullable,
    required: a.required && b.required,
  };
}

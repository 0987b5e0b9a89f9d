// @ts-check
/** Under which signatures Python knows each name, and in which order its argument parser tries them (gen_python_functions.py). */
import { DEPRECATED } from './deprecated.mjs';
import { isOut, parseSchema } from './schema.mjs';
import { signatureOf, signatureText } from './signatures.mjs';

/**
 * @typedef {import('./schema.mjs').Schema} Schema
 * @typedef {import('./signatures.mjs').Signature} Signature
 * @typedef {import('./visible.mjs').Native} Native
 * @typedef {{ signature: Signature, base: Schema, out: Schema | null }} Group
 */

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

// @ts-check
/** Named results: Python's `torch.return_types`, one class for every name with its fields. */

import { resultOf } from './calls.mjs';
import { isOut } from './schema.mjs';
import { cppName } from './visible.mjs';

/** @typedef {import('./schema.mjs').Schema} Schema @typedef {import('./python.mjs').Group} Group */

/** @param {Schema} schema */
export function fieldNames({ returns }) {
  return returns.length > 1 && returns.every(({ name }) => name !== null) ? returns.map(({ name }) => name ?? '') : [];
}

/** @param {Iterable<Group>} groups @returns {Map<string, Schema>} */
export function namedResults(groups) {
  const found = new Map();
  for (const { base, out } of groups) {
    for (const schema of out === null ? [base] : [base, out]) {
      const named = fieldNames(schema).length > 0;
      if (named && !found.has(cppName(schema))) found.set(cppName(schema), schema);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the call of a group returns, in TypeScript. @param {Group} group @param {boolean} method */
export function returnType({ base }, method) {
  const { returns, name } = base;
  const [first] = returns;
  if (first === undefined) return /^_foreach_.*_$/.test(name) ? 'Tensor[]' : 'void';
  if (returns.length === 1) return method && first.type.write && !isOut(base) ? 'this' : resultOf(first.type);
  if (fieldNames(base).length > 0) return `return_types.${name}`;
  return `[${returns.map(({ type }) => resultOf(type)).join(', ')}]`;
}

/** @param {string} name @param {Schema} schema */
export function resultClass(name, schema) {
  const fields = fieldNames(schema).map((field, i) => ({
    field,
    type: resultOf(schema.returns[i]?.type ?? fail(name)),
  }));
  const getters = fields.map(({ field, type }, i) => `  get ${i}(): ${type} {\n    return this.${field};\n  }\n`);
  return `/** The result of \`torch.${schema.name}\`: \`{ ${fields.map(({ field }) => field).join(', ')} }\` or \`[${fields.map(({ field }) => field).join(', ')}]\`. */
export class ${name} extends NamedResult<${[...new Set(fields.map(({ type }) => type))].join(' | ')}> {
  static override readonly fields = [${fields.map(({ field }) => `'${field}'`).join(', ')}] as const;
  constructor(${fields.map(({ field, type }) => `readonly ${field}: ${type}`).join(', ')}) {
    super();
  }
${getters.join('')}}
`;
}

/** @param {string} name @returns {never} */
function fail(name) {
  throw new Error(`${name} has a field without a type`);
}

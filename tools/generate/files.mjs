// @ts-check
/** The files of lib/generated, by name. */
import { readFileSync } from 'node:fs';
import { callsOf } from './calls.mjs';
import { declare } from './declarations.mjs';
import { docLine } from './docs.mjs';
import { HAND_WRITTEN, PYTHON_LEVEL } from './handwritten.mjs';
import { allSignatures } from './python.mjs';
import { namedResults, resultClass, returnType } from './results.mjs';
import { signatureText } from './signatures.mjs';
import { visibleOperators } from './visible.mjs';

/** @typedef {import('./python.mjs').Group} Group @typedef {Map<string, Group[]>} Names */

const MARK = '// Written by tools/generate from the operator schemas of libtorch; do not edit.\n';
const TYPES = `import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import type { Dim, Input, Int, Ints, Keepdim, Keywords, layout, memory_format, Other, OutOptions, FactoryOptions, Scalar } from '../types.js';
import type * as return_types from './return_types.js';
`;

/** Files of functions: the namespace of each, and which of its names it holds. */
const MODULES = /** @type {const} */ ([
  ['torch', 'torch', (/** @type {string} */ name) => !isPrivate(name) && !PYTHON_LEVEL.includes(name)],
  ['private', 'torch', isPrivate],
  ['vf', 'torch', (/** @type {string} */ name) => PYTHON_LEVEL.includes(name)],
  ['nn', 'nn', () => true],
  ['linalg', 'linalg', () => true],
  ['fft', 'fft', () => true],
  ['special', 'special', () => true],
  ['sparse', 'sparse', () => true],
  ['nested', 'nested', () => true],
]);

/** Operators that are no part of PyTorch's documented interface, public all the same. @param {string} name */
function isPrivate(name) {
  return name.startsWith('_');
}

/** @param {import('./visible.mjs').Entry[]} entries @returns {[name: string, text: string][]} */
export function generate(entries) {
  const table = allSignatures(visibleOperators(entries));
  const docs = JSON.parse(readFileSync(new URL('docs.json', import.meta.url), 'utf8'));
  const names = (/** @type {string} */ space) => table.get(space) ?? new Map();
  /** @type {[string, string][]} */
  const modules = MODULES.map(([file, space, belongs]) => {
    const kept = new Map([...names(space)].filter(([name]) => belongs(name)));
    const text = functionsFile(space, kept, docs);
    // What Python reaches as torch._VF: private operators, and those that torch/functional.py wraps.
    return [`${file}.ts`, file === 'vf' ? text.replace(MARK, `${MARK}export * from './private.js';\n`) : text];
  });
  const groups = [...table.values()].flatMap((map) => [...map.values()].flat());
  return [
    ['signatures.ts', signaturesFile(table)],
    ['return_types.ts', returnTypesFile(groups)],
    ['methods.ts', methodsFile(names('Tensor'), docs)],
    ...modules,
  ];
}

/** @param {Map<string, Names>} table */
function signaturesFile(table) {
  const spaces = [...table].map(([space, names]) => {
    const rows = [...names].map(([name, groups]) => `  ${name}: ${quote(groups.map(signatureRow).join('\n'))},`);
    return `export const ${space}: Signatures = {\n${rows.join('\n')}\n};\n`;
  });
  return `${MARK}
/** By name the signatures that the argument parser tries, in its order, one a line: overload, \`/\` overload with \`out=\`, parameters. */
export type Signatures = Readonly<Record<string, string>>;

${spaces.join('\n')}`;
}

/** @param {Group} group */
function signatureRow({ signature, base, out }) {
  const text = signatureText(signature).replace('|deprecated', `|${signature.order?.join(',') ?? ''}`);
  return `${base.overload}${out === null ? '' : `/${out.overload}`}${text}`;
}

/** @param {string} text */
function quote(text) {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

/** @param {Group[]} groups */
function returnTypesFile(groups) {
  const classes = [...namedResults(groups)].map(([name, schema]) => resultClass(name, schema));
  return `${MARK}import { NamedResult } from '../named_result.js';\nimport type { Tensor } from '../tensor.js';\n\n${classes.join('\n')}`;
}

/** @param {string} space @param {Names} names @param {Record<string, string>} docs */
function functionsFile(space, names, docs) {
  const parts = [...names].map(([name, groups]) => functionText(space, name, groups, docs));
  const body = parts.map(({ text }) => text).join('\n');
  const interfaces = parts.flatMap((part) => part.interfaces).join('\n');
  const aliases = parts.flatMap(({ alias }) => alias ?? []);
  const tail = aliases.length > 0 ? `\nexport { ${aliases.join(', ')} };\n` : '';
  const own = `import { Operator } from '../ops.js';\nimport { ${space} as table } from './signatures.js';\n`;
  return `${MARK}${own}${usedTypes(interfaces + body)}\n${interfaces}\n\n${body}${tail}`;
}

/** @param {string} space @param {string} name @param {Group[]} groups @param {Record<string, string>} docs */
function functionText(space, name, groups, docs) {
  const shown = ['linalg', 'fft', 'special', 'nested'].includes(space) ? name.replace(`${space}_`, '') : name;
  const own = ['var', 'import', 'delete'].includes(shown) ? `${shown}_` : shown;
  const calls = callsOf(groups, false, (group) => returnType(group, false));
  const { interfaces, overloads } = declare(shown, calls);
  const doc = docLine(docs, space, shown);
  // What has another name outside must not be exported by this one as well.
  const head = own === shown ? `export function ${own}` : `function ${own}`;
  const lines = overloads.map((overload) => `${doc}${head}${overload};\n`);
  const bound = `const $${shown} = new Operator('${name}', table.${name});\n`;
  const text = `${bound}${lines.join('')}${head}(...args: any[]): any {\n  return $${shown}.call(args);\n}\n`;
  return { text, interfaces, alias: own === shown ? null : [`${own} as ${shown}`] };
}

/** @param {Names} names @param {Record<string, string>} docs */
function methodsFile(names, docs) {
  const parts = [...names]
    .filter(([name]) => !HAND_WRITTEN.includes(name))
    .map(([name, groups]) => {
      const calls = callsOf(groups, true, (group) => returnType(group, true));
      const { interfaces, overloads } = declare(name, calls);
      const doc = docLine(docs, 'Tensor', name);
      return {
        interfaces,
        lines: overloads.map((overload) => `    ${doc.replace('\n', '\n    ')}${name}${overload};`),
      };
    });
  const interfaces = parts.flatMap((part) => part.interfaces).join('\n');
  const body = parts.flatMap(({ lines }) => lines).join('\n');
  const own = "import { installMethods } from '../ops.js';\nimport { Tensor as table } from './signatures.js';\n";
  return `${MARK}${own}${usedTypes(interfaces + body)}
${interfaces}

declare module '../tensor.js' {
  interface Tensor {
${body}
  }
}

installMethods(table);
`;
}

/** The imports that a text needs. @param {string} commented */
function usedTypes(commented) {
  const text = commented.replace(/\/\*\*.*?\*\//gs, '');
  return TYPES.replace(/import type \{ (.+) \} from (.+);\n/g, (_, list, from) => {
    const used = list.split(', ').filter((/** @type {string} */ name) => new RegExp(`\\b${name}\\b`).test(text));
    return used.length > 0 ? `import type { ${used.join(', ')} } from ${from};\n` : '';
  }).replace(/import type \* as return_types .+\n/, (line) => (text.includes('return_types.') ? line : ''));
}

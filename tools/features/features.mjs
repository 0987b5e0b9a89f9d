// Which of PyTorch's public names the built package has: `npm run features` writes FEATURES.md and the table in README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Coverage
 * @property {string} module  `torch.nn.init`
 * @property {string[]} present
 * @property {string[]} missing
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names that are types of TypeScript here, which leave no trace at run time. */
const TYPES = new Set(['torch.dtype', 'torch.layout', 'torch.memory_format']);

/** The lines of README.md between which the table stands. */
const MARKS = ['<!-- features -->', '<!-- /features -->'];

/** Every module of PyTorch that is counted, with what is here and what is not. */
export async function coverage() {
  const { modules } = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));
  const found = Object.entries(modules).map(async ([module, names]) => count(module, names, await namespaceOf(module)));
  return Promise.all(found);
}

/**
 * @param {string} module
 * @param {string[]} names
 * @param {object} namespace
 * @returns {Coverage}
 */
function count(module, names, namespace) {
  const here = (/** @type {string} */ name) => name in namespace || TYPES.has(`${module}.${name}`);
  return { module, present: names.filter(here), missing: names.filter((name) => !here(name)) };
}

/**
 * A module as users reach it: by the names below `torch`, or by its subpath. Without either it is empty.
 * @param {string} module
 * @returns {Promise<object>}
 */
async function namespaceOf(module) {
  const torch = await import('nodetorch');
  if (module === 'torch.Tensor') return torch.Tensor.prototype;
  const path = module.split('.').slice(1);
  /** @type {any} */
  let namespace = torch;
  for (const name of path) namespace = namespace?.[name];
  return namespace ?? subpath(path.join('/'));
}

/**
 * @param {string} path
 * @returns {Promise<object>}
 */
async function subpath(path) {
  const file = [`dist/${path}/index.js`, `dist/${path}.js`].find((name) => existsSync(join(root, name)));
  return file === undefined ? {} : import(new URL(`../../${file}`, import.meta.url).href);
}

/** FEATURES.md: under each module the names that are there, and those that are not. */
export function list(/** @type {Coverage[]} */ modules) {
  const { version } = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));
  const sections = modules.map(({ module, present, missing }) =>
    [
      `## ${module}\n`,
      `${present.length} of ${present.length + missing.length}.\n`,
      missing.length > 0 && `Not here: ${code(missing)}.\n`,
      present.length > 0 && `Here: ${code(present)}.\n`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `# What is here of PyTorch ${version}

Every public name of each module, compared with the exports of the built package. Written by \`npm run features\`; a test
fails when it is out of date.

${sections.join('\n')}`;
}

const code = (/** @type {string[]} */ names) => names.map((name) => `\`${name}\``).join(', ');

/** The table of README.md: a row for each module. */
export function table(/** @type {Coverage[]} */ modules) {
  const rows = modules.map(({ module, present, missing }) => {
    const anchor = module.toLowerCase().replaceAll('.', '');
    return `| [\`${module}\`](FEATURES.md#${anchor}) | ${present.length} | ${present.length + missing.length} |`;
  });
  return ['| module | names here | names in PyTorch |', '|---|---:|---:|', ...rows].join('\n');
}

/** README.md with the table in its place. */
export function withTable(/** @type {string} */ readme, /** @type {string} */ text) {
  const [begin, end] = MARKS.map((mark) => readme.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin)
    throw new Error(`README.md lacks ${MARKS.join(' … ')}`);
  return `${readme.slice(0, begin)}${MARKS[0]}\n${text}\n${readme.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = await coverage();
  const readme = join(dirname(fileURLToPath(import.meta.url)), '../../README.md');
  writeFileSync(join(root, 'FEATURES.md'), list(modules));
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table(modules)));
}

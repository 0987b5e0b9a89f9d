// Which of PyTorch's public names the built package has, and which examples there are: `npm run features` writes
// FEATURES.md and the tables in README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleNames } from '../example.mjs';

/**
 * @typedef {object} Coverage
 * @property {string} module  `torch.nn.init`
 * @property {string[]} present
 * @property {string[]} missing
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names that are types of TypeScript here, which leave no trace at run time. */
const TYPES = new Set(['torch.dtype', 'torch.layout', 'torch.memory_format']);

/** Every module of PyTorch that is counted, with what is here and what is not. */
export async function coverage() {
  const { modules } = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));
  const found = Object.entries(modules).map(async ([module, names]) =>
    count(module, names.split(' '), await namespaceOf(module)),
  );
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
  const torch = await built('index');
  if (module === 'torch.Tensor') return torch.Tensor.prototype;
  const path = module.split('.').slice(1);
  /** @type {any} */
  let namespace = torch;
  for (const name of path) namespace = namespace?.[name];
  return namespace ?? subpath(path.join('/'));
}

/** A subpath of the package; empty where there is none. */
function subpath(/** @type {string} */ path) {
  const name = [`${path}/index`, path].find((file) => existsSync(join(root, 'dist', `${file}.js`)));
  return name === undefined ? {} : built(name);
}

/** A file of the built package. */
function built(/** @type {string} */ name) {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href);
}

/** FEATURES.md: under each module the names that are there, and those that are not. */
export function list(/** @type {Coverage[]} */ modules) {
  const { version } = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8'));
  const sections = modules.map(({ module, present, missing }) =>
    [
      `## ${module}\n`,
      `${present.length} of ${present.length + missing.length}.\n`,
      ...reasons(module, missing),
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

/**
 * The names that are not here, those with one reason together: excluded.json.
 * @param {string} module
 * @param {string[]} missing
 */
function reasons(module, missing) {
  /** @type {{ reason: string, names: Record<string, string> }[]} */
  const rows = JSON.parse(readFileSync(new URL('./excluded.json', import.meta.url), 'utf8'));
  const grouped = rows.map(({ reason, names }) => {
    const listed = (names[module] ?? '').split(' ');
    return { reason, found: missing.filter((name) => listed.includes(name)) };
  });
  const excluded = new Set(grouped.flatMap(({ found }) => found));
  const rest = missing.filter((name) => !excluded.has(name));
  return [
    rest.length > 0 && `Not here: ${code(rest)}.\n`,
    ...grouped.map(({ reason, found }) => found.length > 0 && `Not here, ${reason}: ${code(found)}.\n`),
  ];
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

/** The table of examples in README.md: the first sentence of each program. */
export function examples() {
  const rows = exampleNames().map((name) => {
    const file = [`examples/${name}.ts`, `examples/${name}/index.ts`].find((path) => existsSync(join(root, path)));
    return `| [\`${name}\`](${file}) | ${firstSentence(readFileSync(join(root, file ?? ''), 'utf8'))} |`;
  });
  return ['| example | what it does |', '|---|---|', ...rows.sort()].join('\n');
}

/** Of the comment at the head of a program. */
function firstSentence(/** @type {string} */ source) {
  const head =
    /^(\/\/ .*\n)+/
      .exec(source)?.[0]
      .replaceAll(/^\/\/ /gm, '')
      .replaceAll('\n', ' ') ?? '';
  return /^.*?[.!?](?= )/.exec(head)?.[0].replaceAll('|', '\\|') ?? head;
}

/**
 * README.md with its tables in their places.
 * @param {string} readme
 * @param {Coverage[]} modules
 */
export function withTables(readme, modules) {
  return between(between(readme, 'features', table(modules)), 'examples', examples());
}

/**
 * @param {string} text
 * @param {string} name  of the comments between which the table stands
 * @param {string} content
 */
function between(text, name, content) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = await coverage();
  const readme = join(root, 'README.md');
  writeFileSync(join(root, 'FEATURES.md'), list(modules));
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), modules));
}

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
 * @property {Map<string, string[]>} excluded  names left out, by the reason
 * @property {string[]} missing
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Names that are types of TypeScript here, which leave no trace at run time. */
const TYPES = new Set(['torch.dtype', 'torch.layout', 'torch.memory_format']);

/** @type {{ reason: string, names: Record<string, string> }[]} */
const reasons = read('excluded.json');

/** A file beside this one. */
function read(/** @type {string} */ name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** Every module of PyTorch that is counted, with what is here and what is not. */
export async function coverage() {
  const modules = Object.entries(read('names.json').modules);
  return Promise.all(
    modules.map(async ([module, names]) => count(module, names.split(' '), await namespaceOf(module))),
  );
}

/**
 * @param {string} module
 * @param {string[]} names
 * @param {object} namespace
 * @returns {Coverage}
 */
function count(module, names, namespace) {
  const here = (/** @type {string} */ name) => name in namespace || TYPES.has(`${module}.${name}`);
  const absent = names.filter((name) => !here(name));
  const excluded = new Map(
    reasons.map(({ reason, names }) => [reason, intersection(absent, (names[module] ?? '').split(' '))]),
  );
  const explained = new Set([...excluded.values()].flat());
  return { module, present: names.filter(here), excluded, missing: absent.filter((name) => !explained.has(name)) };
}

const intersection = (/** @type {string[]} */ a, /** @type {string[]} */ b) => a.filter((name) => b.includes(name));

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

/** FEATURES.md: under each module the names that are there, those left out with the reasons, and those not here yet. */
export function list(/** @type {Coverage[]} */ modules) {
  const sections = modules.map((one) =>
    [
      `## ${one.module}\n`,
      one.missing.length > 0 && `Not here yet (${one.missing.length}): ${code(one.missing)}.\n`,
      leftOut(one),
      one.present.length > 0 && `Here (${one.present.length}): ${code(one.present)}.\n`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `# What is here of PyTorch ${read('names.json').version}

Every public name of each module, compared with the exports of the built package. Written by \`npm run features\`; a test
fails when it is out of date.

${sections.join('\n')}`;
}

function leftOut(/** @type {Coverage} */ one) {
  const rows = [...one.excluded].filter(([, names]) => names.length > 0);
  if (rows.length === 0) return '';
  return `Left out (${excludedCount(one)}):\n\n${rows.map(([reason, names]) => `- ${code(names)}: ${reason}`).join('\n')}\n`;
}

const excludedCount = (/** @type {Coverage} */ { excluded }) => [...excluded.values()].flat().length;

const code = (/** @type {string[]} */ names) => names.map((name) => `\`${name}\``).join(', ');

/** The table of README.md: a row for each module. */
export function table(/** @type {Coverage[]} */ modules) {
  const rows = modules.map((one) => {
    const anchor = one.module.toLowerCase().replaceAll('.', '');
    const counts = [one.present.length, excludedCount(one), one.missing.length];
    return `| [\`${one.module}\`](FEATURES.md#${anchor}) | ${counts.join(' | ')} |`;
  });
  return ['| module | names here | left out for a reason | not yet |', '|---|---:|---:|---:|', ...rows].join('\n');
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

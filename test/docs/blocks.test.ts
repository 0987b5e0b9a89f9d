import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Block, blocksOf, codeOf, documents, root, rowsOf } from './markdown.js';
import { compile, nameOf, promised, run, sourceOf } from './program.js';

const programs = documents().flatMap((file) => {
  const blocks = blocksOf(file);
  return blocks.flatMap((block, k) =>
    block.language === 'ts' ? [{ block, output: outputOf(block, blocks[k + 1]) }] : [],
  );
});

/** What a program prints: the `text` block that follows it, else what its comments promise, which may be nothing. */
function outputOf(block: Block, next: Block | undefined): string {
  const end = block.line + block.code.split('\n').length;
  if (next?.language === 'text' && next.line <= end + 2) return next.code;
  return promised(block.code)
    .map((line) => `${line}\n`)
    .join('');
}

/** A row of the tables "Python | TypeScript", both said of the same things: see the blocks named `context`. */
interface Pair {
  readonly python: string;
  readonly typescript: string;
}

const page = 'docs/python-to-typescript.md';
const pairs: Pair[] = rowsOf(page, ['Python', 'TypeScript']).map((row) => ({
  python: codeOf(row['Python'] ?? ''),
  typescript: codeOf(row['TypeScript'] ?? ''),
}));

/** One program for all rows: the context of the page, then each expression, printed as Python prints it. */
function tableProgram(): string {
  const blocks = blocksOf(page);
  const context = blocks[blocks.findIndex(({ language }) => language === 'python') + 1];
  if (context === undefined) throw new Error(`${page} has no context`);
  const rows = pairs.map(({ typescript }) => `  () => { ${fresh(context.code)} return ${typescript}; },`);
  return `${sourceOf({ ...context, code: '' })}
import { repr } from 'nodetorch/repr';
const rows: (() => unknown)[] = [
${rows.join('\n')}
];
console.log(JSON.stringify(rows.map((row) => { const value = row(); return torch.is_tensor(value) ? String(value) : repr(value); })));
`;
}

const fresh = (code: string) => code.replaceAll('\n', ' ');

const sources = new Map(programs.map(({ block }) => [nameOf(block), sourceOf(block)]));

beforeAll(async () => {
  const { status, stdout } = await compile(new Map([...sources, ['tables', tableProgram()]]));
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 120_000);

test.for(programs.map(({ block, output }) => [`${block.file}:${block.line}`, block, output] as const))(
  'the program at %s runs and prints what the page says',
  async ([, block, output]) => {
    const { status, stdout, stderr } = await run(nameOf(block));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe(output);
  },
);

test('both sides of every row of the tables give the same', async () => {
  // Written by test/golden/docs/tables.py.
  const golden = JSON.parse(readFileSync(join(root, 'test/golden/docs/tables.json'), 'utf8')) as Record<string, string>;
  const { stdout, stderr } = await run('tables');
  expect(stderr).toBe('');
  const values = JSON.parse(stdout) as string[];
  const ours = pairs.map(({ python }, k) => [python, values[k]]);
  expect(Object.fromEntries(ours)).toEqual(golden);
});

test('no block escapes for its language', () => {
  // Python blocks are run by test/golden/docs/tables.py; text is what a program prints, or a picture.
  const languages = documents().flatMap((file) => blocksOf(file).map(({ language }) => language));
  expect(new Set(languages)).toEqual(new Set(['ts', 'text', 'sh', 'python']));
});

test('every command of the pages exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = documents().flatMap((file) => {
    const shell = blocksOf(file).filter(({ language }) => language === 'sh');
    return shell.flatMap(({ code }) => [...code.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name));
  });
  const known = [...Object.keys(scripts), 'install', 'ci'];
  expect(commands.filter((name) => !known.includes(name))).toEqual([]);
  expect(commands.length).toBeGreaterThan(3);
});

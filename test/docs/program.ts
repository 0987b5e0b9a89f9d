import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from '../support/child.js';
import { type Block, root } from './markdown.js';

/** In the package's folder, so that `nodetorch` is the built package. */
const folder = join(root, 'build', 'docs-blocks');

/** What a block without imports may use; docs/python-to-typescript.md says so. */
const imports = `import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
`;

/** A program by its name; no two share one. */
export type Programs = ReadonlyMap<string, string>;

export const nameOf = ({ file, line }: Block): string => `${file.replaceAll(/\W/g, '_')}_${line}`;

/** The block as a whole program. */
export function sourceOf({ code }: Block): string {
  return /^import /m.test(code) ? code : `${imports}${code}\nexport {};\n`;
}

/** Compiles programs with the options of the library; returns what the compiler says. */
export function compile(programs: Programs): Promise<Outcome> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of programs) writeFileSync(join(folder, `${name}.ts`), source);
  const compilerOptions = {
    ...{ composite: false, declaration: false, noUnusedLocals: false, sourceMap: false, rootDir: '.', outDir: 'out' },
    // Readers of a page do not check what cannot be missing in its few lines.
    noUncheckedIndexedAccess: false,
  };
  const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { tsc: string } };
  return node([join(dirname(manifest), bin.tsc), '-p', folder], root);
}

/** Runs a compiled program in an empty folder. */
export async function run(name: string): Promise<Outcome> {
  const cwd = mkdtempSync(join(tmpdir(), 'nodetorch-docs-'));
  try {
    return await node([join(folder, 'out', `${name}.js`)], cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function node(args: string[], cwd: string): Promise<Outcome> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', OMP_NUM_THREADS: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, timeout: 120_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.signal ?? error.code ?? 'unknown'), stdout, stderr });
    });
  });
}

/**
 * The lines that a program says it prints: the comments behind `console.log(...);`, and those on the lines right below.
 */
export function promised(code: string): string[] {
  const lines: string[] = [];
  let below = false;
  for (const line of code.split('\n')) {
    const [, log, said] = /^(.*\bconsole\.log\(.*\);)(?:\s*\/\/ (.*))?$/.exec(line) ?? [];
    const continued = /^\s*\/\/ (.*)$/.exec(line)?.[1];
    if (log !== undefined && said !== undefined) lines.push(said);
    else if (below && continued !== undefined) lines.push(continued);
    below = log !== undefined || (below && continued !== undefined);
  }
  return lines;
}

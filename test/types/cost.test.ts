import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build', 'types-cost');

const program = `import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
const model = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU(), new nn.Linear(3, 1));
const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
model(torch.ones(4, 2)).add(1, { alpha: 2 }).sum({ dim: 0 }).backward();
optimizer.step();
export const { values } = torch.ones(2).max(0);
`;

let said = '';

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.ts'), program);
  const compilerOptions = { composite: false, declaration: false, sourceMap: false, noEmit: true, rootDir: '.' };
  const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['program.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const flags = ['--extendedDiagnostics', '--listFiles', '--singleThreaded'];
  const command = [join(typescript, 'bin', 'tsc'), '-p', folder, ...flags];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  said = stdout;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A figure of the compiler's diagnostics. */
function figure(name: string): number {
  return Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(said)?.[1] ?? Number.NaN);
}

test('a program makes the compiler work out few types', () => {
  expect(figure('Instantiations')).toBeLessThan(6_000);
  expect(figure('Types')).toBeLessThan(10_000);
});

test('the declarations that every program reads are small', () => {
  const files = said.split('\n').filter((line) => line.startsWith(join(root, 'dist')));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(files.length).toBeGreaterThan(100);
  expect(bytes).toBeLessThan(2_300_000);
});

test('the compiler needs little memory', () => {
  expect(figure('Memory used')).toBeLessThan(150_000);
});

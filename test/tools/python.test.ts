import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reasonOf, sumOf } from '../../tools/ci.mjs';
import { findPython } from '../../tools/python/interpreter.mjs';
import { compareProgram, differingLines, withoutTimes } from '../../tools/python/programs.mjs';
import { temporaryFolder, writeFiles } from './support/libtorch.js';

test('times are masked, other numbers are not', () => {
  expect(withoutTimes('Epoch 2: loss 0.5, 3.1 s of training, 12 ms a step, 10 steps')).toBe(
    'Epoch 2: loss 0.5, # s of training, # ms a step, 10 steps',
  );
});

test('texts are compared line by line, to the last digit', () => {
  expect(differingLines('loss 0.1234\n2.1 s\n', 'loss 0.1234\r\n3 s\r\n')).toEqual([]);
  expect(differingLines('a\nloss 0.1234', 'a\nloss 0.1235\nb')).toEqual([
    'line 2: TypeScript prints "loss 0.1234", Python "loss 0.1235"',
    'line 3: TypeScript prints nothing, Python "b"',
  ]);
});

/** A stand-in for Python in an environment: a shell script that says which torch it has. */
function environment(folder: string, version: string): string {
  writeFiles(folder, { 'bin/python': `#!/bin/sh\necho "a warning"\necho "torch=${version}"\n` });
  chmodSync(join(folder, 'bin/python'), 0o755);
  return join(folder, 'bin/python');
}

const setting = (root: string, env: NodeJS.ProcessEnv = {}) => ({
  root,
  env: { PATH: '/bin:/nowhere', ...env },
  version: '2.15.0',
  home: join(root, 'build/python/venv'),
});

test.runIf(process.platform === 'linux')(
  'the first Python with the right torch is taken, whatever its build',
  async () => {
    const root = temporaryFolder();
    environment(join(root, 'old'), '2.9.1');
    expect(await findPython(setting(root, { PATH: '/nowhere', VIRTUAL_ENV: join(root, 'old') }))).toEqual({
      missing: 'there is no Python with torch 2.15.0 here (but torch 2.9.1)',
    });
    const path = environment(join(root, '.venv'), '2.15.0+cpu');
    expect(await findPython(setting(root, { VIRTUAL_ENV: join(root, 'old') }))).toEqual({ path });
  },
);

test.runIf(process.platform === 'linux')('a Python that is named must have the right torch', async () => {
  const root = temporaryFolder();
  const named = environment(join(root, 'old'), '2.9.1');
  await expect(findPython(setting(root, { NODETORCH_PYTHON: named }))).rejects.toThrow(
    'which has torch 2.9.1, not 2.15.0',
  );
  const none = setting(root, { NODETORCH_PYTHON: join(root, 'none') });
  await expect(findPython(none)).rejects.toThrow('which has no torch, not 2.15.0');
});

test('an example without its twin is a difference', async () => {
  expect(await compareProgram(temporaryFolder(), 'python', 'xor', [])).toEqual(['it has no twin test/python/xor.py']);
});

test('a comparison that is skipped counts for nothing and says why', () => {
  const said = 'something\nskipped: there is no Python with torch 2.15.0 here\n';
  expect(sumOf(said)).toEqual({ passed: 0, failed: 0 });
  expect(reasonOf(said)).toBe('there is no Python with torch 2.15.0 here');
  expect(reasonOf('12 passed, 1 failed\n')).toBe('');
});

/** The command on a machine without Python. */
function withoutPython(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: '/nowhere', NODETORCH_CACHE: temporaryFolder() };
  const command = fileURLToPath(new URL('../../tools/python.mjs', import.meta.url));
  return spawnSync(process.execPath, [command, ...args], { env, encoding: 'utf8' });
}

test.runIf(process.platform === 'linux')('an environment that cannot be made fails who wants one', () => {
  const { status, stderr } = withoutPython('--setup');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^nodetorch: python3 -m venv .* failed: spawn python3 ENOENT$/m);
});

test.runIf(process.platform === 'linux')('an environment that cannot be made skips the comparison of who tries', () => {
  const { status, stdout } = withoutPython('--try-setup');
  expect(status).toBe(0);
  expect(reasonOf(stdout)).toMatch(/^there is no Python with torch 2\.\d+\.\d+ here, and python3 -m venv .* failed: /);
});

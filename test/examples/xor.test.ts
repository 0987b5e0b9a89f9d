import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/support/libtorch.js';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

test('xor prints what it prints in Python, gets all four right, and its gradients are those of autograd', async () => {
  const text = await runExample('xor');
  expectSameText(text, pythonText('xor'));
  expect(text).toContain('4 of 4 right');
  expect(numberAfter(text, 'the gradients differ by')).toBeLessThan(1e-7);
});

test('xor shows the example that is asked for', async () => {
  const text = await runExample('xor', '--example', '2');
  expect(text).toContain('x = tensor([[1., 0.]])');
  expect(text).toContain('should be 1');
});

test('a picture of the training is saved on request, in the format of its name', async () => {
  const file = join(temporaryFolder(), 'xor.svg');
  await runExample('xor', '--dry-run', '--plot', file);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg [\s\S]*Decision boundary[\s\S]*<\/svg>\s*$/);
});

import { expect, test, vi } from 'vitest';
import { expectSameText, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

test('mini_batch prints what it prints in Python', async () => {
  expectSameText(await runExample('mini_batch', '--dry-run'), pythonText('mini_batch'));
});

test('mini_batch learns the rings with each optimizer, slowest with plain SGD', async () => {
  const rows = (await runExample('mini_batch')).trimEnd().split('\n');
  const numbers = (row = '') => row.trim().split(/ +/).map(Number);
  for (const percent of numbers(rows.at(-1))) expect(percent).toBeGreaterThan(94);
  const [epoch, sgd = 0, ...others] = numbers(rows.at(-4));
  expect(epoch).toBe(20);
  expect(others).toHaveLength(3);
  expect(sgd).toBeLessThan(0.4);
  for (const loss of others) expect(loss).toBeLessThan(sgd / 2);
});

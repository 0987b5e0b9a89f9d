import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'mnist-'));
const save = ['--save-model', join(folder, 'mnist.pt')];

afterAll(() => rmSync(folder, { recursive: true }));

/** Without what differs from run to run: how long training took, and where the weights were saved. */
const withoutRun = (text: string) => text.replace(/[\d.]+ s of/, '# s of').replace(/weights to \S+,/, 'weights to #,');

test('mnist prints what it prints in Python', async () => {
  const text = await runExample('mnist', '--dry-run', ...save);
  expectSameText(withoutRun(text), withoutRun(pythonText('mnist')));
});

test('mnist reads 98 % of the digits after a few epochs', async () => {
  const text = await runExample('mnist', '--epochs', '7', '--lr', '0.002', ...save);
  const last = text.slice(text.indexOf('\nEpoch 7: train loss'));
  expect(numberAfter(last, 'accuracy ')).toBeGreaterThanOrEqual(98);

  const confusion = [...last.matchAll(/^ {4}\d(?: +\d+){10}$/gm)].map(([row]) => row.trim().split(/ +/).map(Number));
  const right = confusion.reduce((sum, [digit = 0, ...counts]) => sum + (counts[digit] ?? 0), 0);
  expect(right).toBe(numberAfter(last, ' %\n  '));
  expect(confusion.flatMap(([, ...counts]) => counts).reduce((sum, count) => sum + count, 0)).toBe(10_000);
  expect(last).toMatch(/read: 7 +read: 2 +read: 1/);
});

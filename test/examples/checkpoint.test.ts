import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { afterAll, expect, test, vi } from 'vitest';
import { expectSameText, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'));
const weights = join(folder, 'model_weights.pth');
const checkpoint = join(folder, 'checkpoint.pth');
const files = ['--save-model', weights, '--save-checkpoint', checkpoint];

afterAll(() => rmSync(folder, { recursive: true }));

test('checkpoint prints what it prints in Python', async () => {
  expectSameText(await runExample('checkpoint', '--dry-run', ...files), pythonText('checkpoint'));
});

test('checkpoint finds the same outputs, and goes on with the same losses bit for bit', async () => {
  const text = await runExample('checkpoint', ...files);
  expect(text.match(/^equal: yes$/gm)).toHaveLength(2);
  const rows = [...text.matchAll(/^ +(\d) +(\d\.\d{16}) +(-|\d\.\d{16})$/gm)];
  expect(rows.map(([, epoch]) => Number(epoch))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [, , , resumed] of rows.slice(0, 4)) expect(resumed).toBe('-');
  for (const [, , loss, resumed] of rows.slice(4)) expect(resumed).toBe(loss);
  expect(Number(rows[7]?.[2])).toBeLessThan(0.06);
});

test('checkpoint leaves what a run depends on in its files', () => {
  const state = torch.load<Record<string, torch.Tensor>>(weights);
  expect(Object.keys(state)).toEqual(['hidden.weight', 'hidden.bias', 'output.weight', 'output.bias']);
  const { epoch, optimizer, rng } = torch.load<{
    epoch: number;
    optimizer: { param_groups: { lr: number }[] };
    rng: torch.Tensor;
  }>(checkpoint);
  expect([epoch, rng.dtype, rng.numel()]).toEqual([4, 'uint8', 5056]);
  // lr 0.02, times 0.7 after two epochs and after four, as Python's floats multiply.
  expect(optimizer.param_groups[0]?.lr).toBe(0.009799999999999998);
});

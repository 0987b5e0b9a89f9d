import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'curve-'));
const picture = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

const occurrences = (text: string, part: string) => text.split(part).length - 1;

test('curve prints what it prints in Python', async () => {
  expectSameText(await runExample('curve', '--dry-run', '--plot', picture('short.svg')), pythonText('curve'));
});

test('curve learns the moons, and draws how, as SVG', async () => {
  const text = await runExample('curve', '--plot', picture('curve.svg'));
  expect(numberAfter(text.slice(text.indexOf('Epoch 200')), 'test accuracy ')).toBeGreaterThanOrEqual(99);

  const svg = readFileSync(picture('curve.svg'), 'utf8');
  expect(svg).toMatch(/^<svg width="1120" height="840"/);
  for (const title of ['Loss', 'Accuracy in percent', 'Decision boundary', 'Unit 1', 'Unit 8']) {
    expect(svg).toContain(`>${title}</text>`);
  }
  // Two lines in each of two panels; a circle for each of a hundred points, in the colour of two squares of the legends.
  expect(occurrences(svg, 'pointer-events="visible" stroke="#1f77b4"')).toBe(2);
  expect(occurrences(svg, 'pointer-events="visible" stroke="#ff7f0e"')).toBe(2);
  expect(occurrences(svg, 'fill="#ff7f0e"')).toBe(102);
});

/** Width and height from the header of a PNG file. */
function pngSize(file: string): number[] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  ['curve', [2240, 1680]],
  ['spiral', [1280, 640]],
  ['mini_batch', [960, 960]],
  ['checkpoint', [960, 960]],
  ['mnist', [1920, 1440]],
  ['mnist_conv', [1920, 1920]],
])('%s draws as PNG', async (name, size) => {
  const save = ['checkpoint', 'mnist'].includes(name) ? ['--save-model', picture('model.pt')] : [];
  await runExample(name, '--dry-run', ...save, '--plot', picture(`${name}.png`));
  expect(pngSize(picture(`${name}.png`))).toEqual(size);
});

test('a picture of another kind is refused', async () => {
  await expect(runExample('curve', '--dry-run', '--plot', picture('curve.gif'))).rejects.toThrow(
    '--plot is the name of a file, .svg or .png',
  );
});

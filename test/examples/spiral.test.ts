import { expect, test, vi } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const whole = runExample('spiral');

test('spiral prints what it prints in Python', async () => {
  expectSameText(await runExample('spiral', '--dry-run'), pythonText('spiral'));
});

test('spiral separates 98 % of the points, with the weights of its best epoch', async () => {
  const text = await whole;
  expect(text).toContain('\n193 parameters\n');
  expect(numberAfter(text, 'of 800 training points,\n')).toBeGreaterThanOrEqual(196);
  expect(numberAfter(text, 'of 200 validation points, ')).toBeGreaterThanOrEqual(98);
  expect(numberAfter(text, 'Right: ')).toBeGreaterThanOrEqual(784);

  // The restored weights give the least of the validation losses.
  const losses = [...text.matchAll(/validation loss ([\d.]+)$/gm)].map(([, loss]) => Number(loss));
  const best = numberAfter(text, `back to epoch ${numberAfter(text, 'back to epoch ')}, validation loss `);
  expect(best).toBe(Math.min(...losses));
  expect(losses.length).toBeGreaterThan(5);
});

test('spiral draws each point on its side', async () => {
  const lines = (await whole).trimEnd().split('\n').slice(-30);
  const neighbours = (y: number, x: number) =>
    [lines[y - 1]?.[x], lines[y + 1]?.[x], lines[y]?.[x - 1], lines[y]?.[x + 1]].join('');
  const beside = (point: string) =>
    lines.flatMap((line, y) => [...line].map((character, x) => (character === point ? neighbours(y, x) : ''))).join('');
  expect(lines.join('')).toMatch(/^[.#ox]{1800}$/);
  expect(beside('o').split('.').length).toBeGreaterThan(10 * beside('o').split('#').length);
  expect(beside('x').split('#').length).toBeGreaterThan(10 * beside('x').split('.').length);
});

test('spiral draws in colour where it is asked to', async () => {
  const lines = (await runExample('spiral', '--dry-run', '--color', 'always')).trimEnd().split('\n').slice(-30);
  const pixel = '\\x1b\\[38;2;\\d+;\\d+;\\d+m\\x1b\\[48;2;\\d+;\\d+;\\d+m▀';
  for (const line of lines) expect(line).toMatch(new RegExp(`^(?:${pixel}){60}\\x1b\\[0m$`));
});

test('spiral compares three optimizers', async () => {
  const text = await runExample('spiral', '--compare', '--epochs', '100');
  const loss = (name: string) => Number(text.match(new RegExp(`^${name} +\\d+ +([\\d.]+)`, 'm'))?.[1]);
  expect(loss('Adam')).toBeLessThan(0.2);
  expect(loss('SGD, momentum 0.9')).toBeLessThan(loss('SGD'));
});

import { expect, test } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

const text = await runExample('activations');

test('activations prints what it prints in Python', () => {
  expectSameText(text, pythonText('activations'));
});

test('sigmoid loses its gradient on the way through ten layers, ReLU keeps it', () => {
  expect(numberAfter(text, 'sigmoid  first : last = tensor(')).toBeLessThan(1e-5);
  expect(numberAfter(text, 'ReLU     first : last = tensor(')).toBeGreaterThan(0.1);
});

test('ReLU units die at a large learning rate, leaky ones do not', () => {
  expect(numberAfter(text, 'lr  10.0: ReLU')).toBeGreaterThan(10);
  expect(text.match(/leaky ReLU +0$/gm)).toHaveLength(4);
});

test('only weights as large as He says keep the activations as large as they were', () => {
  const last = (name: string) => Number(new RegExp(`${name}.*, (\\S+)\\]\\)`).exec(text)?.[1]);
  expect(last('too small')).toBeLessThan(1e-10);
  expect(last('He')).toBeGreaterThan(0.3);
  expect(last('He')).toBeLessThan(3);
  expect(last('too large')).toBeGreaterThan(1e6);
});

import { expect, test } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

test('two_layer_net prints what it prints in Python, learns the line, and has the same losses by hand and by nn', async () => {
  const text = await runExample('two_layer_net');
  expectSameText(text, pythonText('two_layer_net'));
  expect(numberAfter(text, 'accuracy by hand')).toBeGreaterThanOrEqual(97);
  expect(numberAfter(text, 'accuracy with nn and optim')).toBeGreaterThanOrEqual(97);
  expect(numberAfter(text, 'largest difference of two losses:')).toBeLessThan(1e-6);
});

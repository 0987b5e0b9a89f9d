import { expect, test } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

test('manual_backprop prints what it prints in Python, fits the curve, and its gradients are those of autograd', async () => {
  const text = await runExample('manual_backprop');
  expectSameText(text, pythonText('manual_backprop'));
  expect(numberAfter(text, 'by autograd differ by')).toBeLessThan(1e-10);
  expect(numberAfter(text, 'before training,\n')).toBeLessThan(1e-10);
  expect(numberAfter(text, 'Error on the curve itself:')).toBeLessThan(0.002);
});

import { expect, test } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

test('regression prints what it prints in Python, and its loss falls', async () => {
  const text = await runExample('regression');
  expectSameText(text, pythonText('regression'));
  expect(numberAfter(text, 'Epoch [1/200], Loss:')).toBeGreaterThan(10);
  expect(numberAfter(text, 'Epoch [200/200], Loss:')).toBeLessThan(0.05);
});

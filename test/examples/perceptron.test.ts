import { expect, test } from 'vitest';
import { expectSameText, pythonText, runExample } from './support/program.js';

test('perceptron prints what it prints in Python: AND and OR are learned, XOR is not', async () => {
  const text = await runExample('perceptron');
  expectSameText(text, pythonText('perceptron'));
  const [and = '', or = '', xor = ''] = text.split(/\n(?=OR:|XOR:)/);
  for (const learned of [and, or]) {
    expect(learned).toMatch(/ 0 errors\n {2}learned after \d+ epochs/);
    expect(learned.match(/ right$/gm)).toHaveLength(4);
  }
  expect(xor.match(/epoch +\d+: [1-4] errors/g)).toHaveLength(20);
  expect(xor).toContain('not learned');
});

import { expect, test, vi } from 'vitest';
import { expectSameText, numberAfter, pythonText, runExample } from './support/program.js';

// Whole runs of training, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

test('char_rnn prints what it prints in Python', async () => {
  expectSameText(await runExample('char_rnn', '--dry-run'), pythonText('char_rnn'));
});

test('char_rnn learns the sonnet by heart', async () => {
  const text = await runExample('char_rnn');
  expect(numberAfter(text, 'Epoch 150: loss')).toBeLessThan(0.1);
  expect(text).toContain("Shall I comp|are thee to a summer's day?");
  expect(Number(/(\d+) of 14 lines are right/.exec(text)?.[1])).toBeGreaterThanOrEqual(12);
  expect(text.split('Lines made up:\n')[1]?.trimEnd().split('\n')).toHaveLength(4);
});

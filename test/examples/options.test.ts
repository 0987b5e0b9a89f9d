import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { exampleNames, programOf } from '../../tools/example.mjs';

/** What a program says about its command line, and how it ends. */
function answer(name: string, ...options: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [programOf(name) ?? '', ...options], { encoding: 'utf8' });
}

test.each(exampleNames())('%s tells its options', (name) => {
  const text = execFileSync(process.execPath, [programOf(name) ?? '', '--help'], { encoding: 'utf8' });
  expect(text).toMatch(/^ {2}--dry-run +\S/m);
});

test.each([
  [['--epoch', '3'], "Unknown option '--epoch'"],
  [['--epochs', 'many'], '--epochs is a whole number from 1, not "many".'],
  [['--epochs', '2.5'], '--epochs is a whole number from 1, not "2.5".'],
  [['--batch-size', '0'], '--batch-size is a whole number from 1, not "0".'],
  [['--lr', ''], '--lr is a number, not "".'],
  [['--color', 'red'], '--color is one of auto, always, never, not "red".'],
  [['--plot', 'curve.gif'], '--plot is the name of a file, .svg or .png, not "curve.gif".'],
])('%s is refused in a sentence, followed by the options there are', (options, sentence) => {
  const { status, stderr } = answer('spiral', ...options);
  expect(status).toBe(2);
  expect(stderr.startsWith(sentence)).toBe(true);
  expect(stderr).toMatch(/--weight-decay W +pull of the weights towards 0 \(default: 0.0001\)/);
});

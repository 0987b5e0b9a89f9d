import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { programOf } from '../../../tools/example.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a built example in a process of its own. Returns what it prints; fails unless it ends well. */
export async function runExample(name: string, ...options: string[]): Promise<string> {
  const program = programOf(name);
  if (!program) throw new Error(`build/examples has no ${name}: run npm run setup`);
  // One thread, as when the expected texts were made: sums then run in one order.
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options], { cwd: root, env });
  return stdout;
}

/** What the same program printed in Python; made by test/golden/examples/generate.py. */
export const pythonText = (name: string) =>
  readFileSync(new URL(`../../golden/examples/${name}.txt`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const NUMBER = /-?\d+(?:\.\d*)?(?:e[-+]\d+)?/g;

/** What one more in the last digit is worth: 0.0001 for `0.1234`, 1e-9 for `7.2e-08`. */
function lastDigit(text: string): number {
  const [digits = '', exponent = '0'] = text.split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/**
 * Expects two printed texts to be the same, but for the last digits of their numbers: processors with other vector units
 * sum in another order. `npm run test:python` compares every digit on one machine.
 */
export function expectSameText(actual: string, expected: string): void {
  expect(actual.replaceAll(NUMBER, '#')).toBe(expected.replaceAll(NUMBER, '#'));
  const wanted = expected.match(NUMBER) ?? [];
  for (const [i, text] of (actual.match(NUMBER) ?? []).entries()) {
    const value = Number(wanted[i]);
    const tolerance = Math.max(1.5 * lastDigit(text), 1e-3 * Math.abs(value));
    expect(Math.abs(Number(text) - value), `number ${i}: ${text} instead of ${wanted[i]}`).toBeLessThanOrEqual(
      tolerance,
    );
  }
}

/** The number behind the first occurrence of some words. */
export function numberAfter(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`nothing is printed about "${words}"`);
  return Number(text.slice(at + words.length).match(NUMBER)?.[0]);
}

import { expect, test } from 'vitest';
import { coverage, list, table, withTable } from '../../tools/features/features.mjs';
import { textOf } from './markdown.js';

const modules = await coverage();

test('FEATURES.md and the table of README.md tell what the built package exports: npm run features', () => {
  expect(textOf('FEATURES.md')).toBe(list(modules));
  expect(textOf('README.md')).toBe(withTable(textOf('README.md'), table(modules)));
});

test('what FEATURES.md calls missing is told from what is there', () => {
  const of = (module: string) => modules.find((one) => one.module === module);
  expect(of('torch.nn')?.present).toContain('Conv2d');
  expect(of('torch')?.missing).toContain('compile');
  expect(of('torch.Tensor')?.present).toEqual(expect.arrayContaining(['matmul', 'shape', 'backward', 'T']));
});

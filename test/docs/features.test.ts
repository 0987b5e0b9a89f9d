import { expect, test } from 'vitest';
import { coverage, list, withTables } from '../../tools/features/features.mjs';
import { textOf } from './markdown.js';

const modules = await coverage();

test('FEATURES.md and the tables of README.md tell what the package exports and which examples there are', () => {
  const current =
    textOf('FEATURES.md') === list(modules) && textOf('README.md') === withTables(textOf('README.md'), modules);
  expect(current, 'out of date: npm run features').toBe(true);
});

test('what FEATURES.md calls missing is told from what is there', () => {
  const of = (module: string) => modules.find((one) => one.module === module);
  expect(of('torch.nn')?.present).toContain('Conv2d');
  expect(of('torch')?.present).not.toContain('compile');
  expect(of('torch.nn')?.missing).not.toContain('Linear');
  expect(of('torch.Tensor')?.present).toEqual(expect.arrayContaining(['matmul', 'shape', 'backward', 'T']));
});

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, documents, root, textOf } from './markdown.js';

function linksOf(file: string): string[] {
  const outside = textOf(file).replaceAll(/^```.*?^```$/gms, '');
  return [...outside.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

function isBroken(file: string, link: string): boolean {
  if (/^https?:/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(target).has(anchor);
}

test.for(documents())('the links of %s lead somewhere', (file) => {
  expect(linksOf(file).filter((link) => isBroken(file, link))).toEqual([]);
});

test('README leads to every page', () => {
  const targets = new Set(linksOf('README.md').map((link) => link.split('#')[0]));
  expect(documents().filter((file) => file !== 'README.md' && !targets.has(file))).toEqual([]);
});

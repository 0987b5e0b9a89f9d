import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runModule } from '../support/child.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A file of the package and all that it imports from there. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/\bfrom ?["'](\.[^"']+)["']/g)) {
    if (target.endsWith('.js')) loadedBy(join(dirname(file), target), seen);
  }
  return seen;
}

test('a program that imports the package loads few files', () => {
  expect(loadedBy(join(dist, 'index.js')).size).toBeLessThan(5);
  expect(loadedBy(join(dist, 'nn', 'functional.js')).size).toBeLessThan(5);
});

test('all subpaths share one copy, and classes and functions keep their names', async () => {
  const { stdout, stderr } = await runModule(`
    import * as torch from 'nodetorch';
    import { relu } from 'nodetorch/nn/functional';
    import { Adam } from 'nodetorch/optim';
    import { Tensor } from 'nodetorch/tensor';
    console.log(relu === torch.nn.functional.relu, Adam === torch.optim.Adam, Tensor === torch.Tensor);
    const unlike = Object.entries({ ...torch.nn, ...torch.optim, ...torch.return_types })
      .filter(([name, value]) => typeof value === 'function' && value.name !== name);
    console.log(unlike.map(([name]) => name).join());
  `);
  expect([stdout, stderr]).toEqual(['true true true\n\n', '']);
});

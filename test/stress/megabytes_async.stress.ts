import { expect, test } from 'vitest';
import { growth } from './support.js';

const COUNT = 1e6;

test('10^6 results of 1 MB in a worker', async () => {
  expect(await growth({ inWorker: true, loop: `for (let k = 0; k < ${COUNT}; k++) x.add(1);` })).toBeLessThan(150);
});

test('10^6 results of 1 MB in a loop that only awaits promises', async () => {
  const loop = `for (let k = 0; k < ${COUNT}; k++) { x.add(1); await Promise.resolve(); }`;
  expect(await growth({ loop })).toBeLessThan(150);
});

import { expect, test } from 'vitest';
import { growth } from './support.js';

// Each operation makes 1 MB that nobody disposes: a leak of one in a thousand would show.
const COUNT = 1e6;

test('10^6 results of 1 MB in a synchronous loop', async () => {
  expect(await growth({ loop: `for (let k = 0; k < ${COUNT}; k++) x.add(1);` })).toBeLessThan(150);
});

test('10^6 results of 1 MB beside a live JavaScript heap of 80 MB', async () => {
  const before = `
    globalThis.live = Array.from({ length: 1e6 }, (_, k) => ({ k, text: 'x' + k }));
    if (process.memoryUsage().heapUsed < 80 * 2 ** 20) throw new Error('the heap is smaller than it should be');`;
  expect(await growth({ before, loop: `for (let k = 0; k < ${COUNT}; k++) x.add(1);` })).toBeLessThan(150);
});

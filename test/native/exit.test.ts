import { describe, expect, test } from 'vitest';
import { runModule } from '../support/child.js';

/** Runs `body` in a worker that has loaded the addon; `main` runs beside it in the main thread. */
const withWorker = (body: string, main: string) => `
  import { Worker } from 'node:worker_threads';
  const worker = new Worker(\`(async () => { const torch = await import('nodetorch'); ${body} })()\`, { eval: true });
  worker.on('error', (error) => { console.error(error); process.exit(9); });
  ${main}
`;
const work = 'const x = torch.ones(1000); for (let k = 0; k < 1e4; k++) x.mul(2).sum().item();';

describe('the process ends as it should', () => {
  test.each([
    ['when the event loop is empty', `import { ones } from 'nodetorch'; globalThis.x = ones(10);`, 0],
    ['by process.exit', `import { ones } from 'nodetorch'; globalThis.x = ones(10); process.exit(3);`, 3],
    ['by an uncaught exception', `import { ones } from 'nodetorch'; ones(2).add(ones(3));`, 1],
    ['when a worker alone used tensors', withWorker(work, ''), 0],
    ['when main and worker used tensors', `import { ones } from 'nodetorch'; ones(2);${withWorker(work, '')}`, 0],
    [
      'when a worker is terminated at work',
      withWorker('while (true) torch.ones(10).add(1);', 'setTimeout(() => worker.terminate(), 700);'),
      0,
    ],
    [
      'when main exits while a worker works',
      withWorker('while (true) torch.ones(10).add(1);', 'setTimeout(() => process.exit(5), 700);'),
      5,
    ],
    ['when a worker exits by process.exit', withWorker('torch.ones(10); process.exit(0);', ''), 0],
  ])('%s', async (_, source, expected) => {
    const { status, stderr } = await runModule(source);
    expect(`${status} ${expected === 1 ? '' : stderr}`).toBe(`${expected} `);
  });

  test('three workers make and drop tensors at once, each with a state of its own', async () => {
    const { status, stdout } = await runModule(`
      import { Worker } from 'node:worker_threads';
      const source = \`(async () => {
        const torch = await import('nodetorch');
        const { parentPort } = await import('node:worker_threads');
        let total = 0;
        for (let k = 0; k < 2e4; k++) total += torch.tensor([k, 1]).add(1).sum().item();
        parentPort.postMessage(total);
      })()\`;
      const one = () => new Promise((resolve) => new Worker(source, { eval: true }).once('message', resolve));
      console.log(JSON.stringify(await Promise.all([one(), one(), one()])));
    `);
    const expected = (2e4 * (2e4 - 1)) / 2 + 3 * 2e4;
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([expected, expected, expected]);
  });
});

import { describe, expect, test } from 'vitest';
import { program, workerSource } from './support.js';

/** How each of some runs ended. */
async function endings(runs: number, source: (run: number) => string): Promise<string[]> {
  const seen: string[] = [];
  for (let run = 0; run < runs; run++) {
    const { status, stderr } = await program(source(run), 60_000);
    seen.push(`${status} ${stderr}`);
  }
  return seen;
}

const main = (body: string): string => `import * as torch from 'nodetorch'; ${body}`;

/** A worker that says when it begins to work; `then` runs in the main thread some milliseconds later. */
const worker = (body: string, delay: number, then: string): string => `
  import { Worker } from 'node:worker_threads';
  const worker = new Worker(${workerSource(`${body}`)}, { eval: true });
  worker.on('error', (error) => { console.error(error); process.exit(9); });
  worker.once('message', () => setTimeout(() => { ${then} }, ${delay}));`;

const graph = 'const y = torch.ones(4, { requires_grad: true }).mul(2);';
const hooked = `
  const w = torch.ones(4, { requires_grad: true });
  class Exp extends torch.autograd.Function {
    static forward(ctx, x) { const y = x.exp(); ctx.save_for_backward(y); return y; }
    static backward(ctx, g) { return g.mul(ctx.saved_tensors[0]); }
  }
  post(1);
  for (;;) { const y = Exp.apply(w); y.register_hook((g) => torch.tidy(() => g.mul(2))); y.sum().backward(); }`;

type Case = [name: string, source: (run: number) => string, status: number];

const often: Case[] = [
  ['when a worker exits', () => worker('torch.ones(1000).add(1); post(1); process.exit(0);', 0, ''), 0],
  [
    'when a worker is terminated in the middle of an operation',
    (run) => worker('const x = torch.ones(2000, 2000); post(1); for (;;) x.mul(x);', 7 * run, 'worker.terminate();'),
    0,
  ],
  [
    'by process.exit inside a hook',
    () => main(`${graph} y.register_hook(() => process.exit(7)); y.sum().backward();`),
    7,
  ],
];

const busy =
  'torch.set_num_threads(4); const x = torch.ones(1000, 1000); for (let k = 0; k < 20; k++) x.mul(x); post(1);';

const sometimes: Case[] = [
  ['when a worker has nothing to do any more', () => worker('globalThis.x = torch.ones(10); post(1);', 0, ''), 0],
  [
    'when a worker is terminated while small tensors are collected',
    (run) => worker('const x = torch.ones(4); post(1); for (;;) x.split(1);', 31 * run, 'worker.terminate();'),
    0,
  ],
  ['when a worker is terminated inside hooks', (run) => worker(hooked, 31 * run, 'worker.terminate();'), 0],
  ['when main exits while a worker runs hooks', (run) => worker(hooked, 31 * run, 'process.exit(4);'), 4],
  [
    'by process.exit inside a hook of a worker',
    () => worker(`${graph} y.register_hook(() => process.exit(7)); post(1); y.sum().backward();`, 0, ''),
    0,
  ],
  ['by process.exit inside tidy', () => main('torch.tidy(() => { torch.ones(10).add(1); process.exit(6); });'), 6],
  ['after threads of OpenMP worked for a worker', () => worker(busy, 0, ''), 0],
];

describe('the process ends as it should, every time', () => {
  test.each(often)('%s', async (_, source, status) => {
    expect(await endings(20, source)).toEqual(Array.from({ length: 20 }, () => `${status} `));
  });

  test.each(sometimes)('%s', async (_, source, status) => {
    expect(await endings(5, source)).toEqual(Array.from({ length: 5 }, () => `${status} `));
  });

  test('by an uncaught exception inside backward', async () => {
    const body = `${graph} y.register_hook(() => { throw new Error('mine'); }); y.sum().backward();`;
    for (const ending of await endings(20, () => main(body))) {
      expect(ending).toMatch(/^1 /);
      expect(ending).toContain('Error: mine');
    }
  });
});

import { expect } from 'vitest';
import { type Outcome, peakSource, runModule } from '../support/child.js';

export const MINUTES = 60_000;

interface Loop {
  /** Runs before the measurement begins. */
  readonly before?: string;
  readonly loop: string;
  readonly inWorker?: boolean;
}

/** Runs an ES module in a process of its own; its tests do not share cores with threads of their own. */
export function program(source: string, timeout = 9 * MINUTES): Promise<Outcome> {
  return runModule(source, { timeout, env: { OMP_NUM_THREADS: '1' } });
}

/** What a module that must succeed prints. */
export async function printed(source: string): Promise<string> {
  const { status, stdout, stderr } = await program(source);
  expect(`${status} ${stderr}`).toBe('0 ');
  return stdout.trim();
}

/** The body of a worker as source: `torch` is there, and `post(value)` tells the main thread. */
export function workerSource(body: string): string {
  return JSON.stringify(`(async () => {
    const torch = await import('nodetorch');
    const { parentPort } = await import('node:worker_threads');
    const { readFileSync } = await import('node:fs');
    const post = (value) => parentPort.postMessage(value);
    ${body}
  })()`);
}

/** The growth in MB of the process's largest resident size while `loop` runs; `x` has 1 MB, and was used before. */
export async function growth({ before = '', loop, inWorker = false }: Loop): Promise<number> {
  const measured = `
    const x = torch.ones(262144);
    for (let k = 0; k < 100; k++) x.add(1);
    ${before}
    const base = peak();
    ${loop}
    post(peak() - base);`;
  const peak = peakSource.replace(/import .*;/, '');
  const inMain = `import * as torch from 'nodetorch'; const post = console.log; ${peakSource} ${measured}`;
  const besideMain = `
    import { Worker } from 'node:worker_threads';
    new Worker(${workerSource(peak + measured)}, { eval: true }).once('message', console.log);`;
  return Number(await printed(inWorker ? besideMain : inMain));
}

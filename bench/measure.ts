/** Workers that measure cases in turn, and programs that are run as a whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A program and its first arguments. */
export type Command = readonly [program: string, ...args: string[]];

const env = { ...process.env, OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** One language: a process that is told what to measure, line by line. */
export class Worker {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor([program, ...args]: Command) {
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    const input = this.#child.stdout as Readable; // it is a pipe
    this.#lines = createInterface({ input })[Symbol.asyncIterator]();
  }

  async ask(...words: (string | number)[]): Promise<string> {
    this.#child.stdin?.write(`${words.join('\t')}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`${this.#child.spawnargs.join(' ')} ended before it answered`);
    return value;
  }

  async end(): Promise<void> {
    this.#child.stdin?.end();
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
  }
}

/** What a whole program took: milliseconds on the clock and of the processor, megabytes at its peak. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Runs a program that writes `{ cpu, memory }` to its descriptor 3 when it ends. */
export async function measureProgram([program, ...args]: Command): Promise<Usage> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], env });
  let report = '';
  let complaints = '';
  child.stdio[3]?.on('data', (chunk) => {
    report += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${complaints}`);
  return { wall, ...(JSON.parse(report) as { cpu: number; memory: number }) };
}

// Worker processes that share a list of files; one that dies is replaced and goes on behind the case that killed it.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Message, Task } from './worker.js';

export interface CaseResult {
  readonly path: string;
  readonly id: string;
  readonly failure: string | null;
  readonly exact: boolean;
}

const workerPath = fileURLToPath(new URL('./worker.js', import.meta.url));
const caseTimeout = 60_000;

/** Replays files one after the other in a process of its own. */
class Runner {
  #child: ChildProcess | null = null;
  readonly #every: number;
  readonly #report: (result: CaseResult) => void;

  constructor(every: number, report: (result: CaseResult) => void) {
    this.#every = every;
    this.#report = report;
  }

  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
  }

  /** Resolves when every case of the file has its result. */
  async run(path: string): Promise<void> {
    let from = 0;
    for (;;) {
      const next = await this.#session({ path, from, every: this.#every });
      if (next === null) return;
      from = next;
    }
  }

  /** One process's share of a file: `null` when the file is done, else the index behind the case that killed it. */
  #session(task: Task): Promise<number | null> {
    const child = this.#child ?? fork(workerPath, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    return new Promise((resolve) => {
      let current: { index: number; id: string } | null = null;
      let timer = setTimeout(() => child.kill('SIGKILL'), caseTimeout);
      const finish = (next: number | null) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(next);
      };
      child.on('message', (message: Message) => {
        if (message.type === 'done') return finish(null);
        if (message.type === 'start') {
          current = message;
          clearTimeout(timer);
          timer = setTimeout(() => child.kill('SIGKILL'), caseTimeout);
        } else {
          this.#report({ path: task.path, id: message.id, failure: message.failure, exact: message.exact });
        }
      });
      child.on('exit', (code, signal) => {
        this.#child = null;
        const failure = `ended the process (${signal ?? code})`;
        this.#report({ path: task.path, id: current?.id ?? 'before any case', failure, exact: false });
        // A process that dies before it reaches a case would die again.
        finish(current === null ? null : current.index + 1);
      });
      child.send(task);
    });
  }
}

/** Replays every so manieth case of all files by `jobs` processes. */
export async function replayAll(
  paths: readonly string[],
  { jobs, every }: { readonly jobs: number; readonly every: number },
  report: (result: CaseResult) => void,
): Promise<void> {
  const queue = [...paths];
  const work = async () => {
    const runner = new Runner(every, report);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await runner.run(path);
    runner.stop();
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

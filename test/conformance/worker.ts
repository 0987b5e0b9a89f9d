// A process that replays files for run.ts: it tells every case before it starts it, so that a crash has a name.
import * as torch from 'nodetorch';
import { readVectors, type VectorFile } from './format.js';
import { replay } from './replay.js';

export interface Task {
  readonly path: string;
  /** Cases before this one are done. */
  readonly from: number;
  /** Every so manieth case only, the first always. */
  readonly every: number;
}

export type Message =
  | { readonly type: 'start'; readonly index: number; readonly id: string }
  | {
      readonly type: 'end';
      readonly index: number;
      readonly id: string;
      readonly failure: string | null;
      readonly exact: boolean;
    }
  | { readonly type: 'done' };

torch.set_num_threads(1);
process.removeAllListeners('warning');
process.on('warning', () => {}); // the vectors warn on purpose, thousands of times

function send(message: Message): void {
  process.send?.(message);
}

/** The vectors of a file; one that cannot be read has one failure. */
function read(path: string): VectorFile | null {
  try {
    return readVectors(path);
  } catch (error) {
    send({ type: 'end', index: 0, id: 'all', failure: `cannot be read: ${String(error)}`, exact: false });
    send({ type: 'done' });
    return null;
  }
}

process.on('message', ({ path, from, every }: Task) => {
  const file = read(path);
  if (file === null) return;
  for (let index = from; index < file.cases.length; index++) {
    const wanted = file.cases[index];
    if (wanted === undefined || index % every !== 0) continue;
    send({ type: 'start', index, id: wanted.id });
    const verdict = replay(file, wanted);
    send({ type: 'end', index, id: wanted.id, ...verdict });
  }
  send({ type: 'done' });
});

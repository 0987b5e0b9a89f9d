// A process that replays files for run.ts: it tells every case before it starts it, so that a crash has a name.
import * as torch from 'nodetorch';
import { readVectors } from './format.js';
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

process.on('message', ({ path, from, every }: Task) => {
  const file = readVectors(path);
  for (let index = from; index < file.cases.length; index++) {
    const wanted = file.cases[index];
    if (wanted === undefined || index % every !== 0) continue;
    process.send?.({ type: 'start', index, id: wanted.id } satisfies Message);
    const verdict = replay(file, wanted);
    process.send?.({ type: 'end', index, id: wanted.id, ...verdict } satisfies Message);
  }
  process.send?.({ type: 'done' } satisfies Message);
});

// Which function replays which kind.
import type { Case, VectorFile } from './format.js';
import { replayError } from './kinds/error.js';
import { replayIndexing } from './kinds/indexing.js';
import { replayAveraging, replayScheduler } from './kinds/lr_scheduler.js';
import { replayModule } from './kinds/module.js';
import { replayOp } from './kinds/op.js';
import { replayOptimizer, replayOptimizerError } from './kinds/optimizer.js';
import { replayOrder, replayRandom, replaySeed } from './kinds/random.js';
import { replayModuleText, replayPrinting } from './kinds/text.js';
import type { Verdict } from './verdict.js';

type Replay = (file: VectorFile, wanted: Case) => Verdict;

const kinds: Record<string, Replay> = {
  op: replayOp,
  error: replayError,
  module: replayModule,
  optimizer: replayOptimizer,
  optimizer_error: replayOptimizerError,
  lr_scheduler: replayScheduler,
  averaging: replayAveraging,
  printing: replayPrinting,
  module_repr: replayModuleText,
  indexing: replayIndexing,
  random: replayRandom,
  order: replayOrder,
  seed: replaySeed,
};

/**
 * Replays one case; whatever it throws is its failure. A whole float is a number like any other in JavaScript, an int; where
 * Python's float makes the difference (`ones_of_int64 * 2.0` is floating), the case passes when its floats are marked as such.
 */
export function replay(file: VectorFile, wanted: Case): Verdict {
  const run = kinds[file.kind];
  if (run === undefined) return { failure: `unknown kind ${file.kind}`, exact: false };
  const verdict = attempt(run, file, wanted);
  if (verdict.failure === null || !wholeFloat.test(JSON.stringify(wanted))) return verdict;
  const marked = attempt(run, { ...file, marksFloats: true }, wanted);
  return marked.failure === null ? marked : verdict;
}

const wholeFloat = /\{"f":-?\d+(e\+\d+)?\}/;

function attempt(run: Replay, file: VectorFile, wanted: Case): Verdict {
  try {
    return run(file, wanted);
  } catch (error) {
    const sentence = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { failure: `threw ${sentence}`, exact: false };
  }
}

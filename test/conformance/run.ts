// npm run conformance -- [DIR] [--only NAME] [--kind KIND] [--sample N] [--failures N] [--jobs N] [--json FILE]
import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseName, exclusions } from './exclusions.js';
import { vectorFiles } from './format.js';
import { sameFamily } from './machine.js';
import { type CaseResult, replayAll } from './pool.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Files of this name only: `add`. */
    only: { type: 'string' },
    /** Files of this directory only: `ops`. */
    kind: { type: 'string' },
    /** Every N-th case of a kind only. */
    sample: { type: 'string', default: '1' },
    /** How many failures of a file are shown. */
    failures: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});

const own = fileURLToPath(new URL('../../test/conformance/vectors', import.meta.url));
const directory = resolve(positionals[0] ?? own);
const kindOf = (path: string) => basename(dirname(path));
/** Whether a file lies in a directory of the kind's name, however deep. */
const isOfKind = (path: string, kind: string) => dirname(path).split(sep).includes(kind);
const nameOf = (path: string) => basename(path, '.json.gz');

/** What a result counts as: a failure with a known reason is neither passed nor failed. */
interface Outcome extends CaseResult {
  readonly reason: string | null;
}

const outcomes: Outcome[] = [];
const shown = new Map<string, number>();
const reasonOf = exclusions(sameFamily(directory));

function tell(result: CaseResult): void {
  const name = caseName(result.path, result.id);
  const reason = result.failure === null ? null : reasonOf(name, result.failure);
  outcomes.push({ ...result, reason });
  if (result.failure === null || reason !== null) return;
  const count = (shown.get(result.path) ?? 0) + 1;
  shown.set(result.path, count);
  if (count <= Number(values.failures)) console.log(`${name}: ${result.failure}`);
}

function row(of: readonly Outcome[]) {
  const passed = of.filter(({ failure }) => failure === null);
  const excluded = of.filter(({ reason }) => reason !== null).length;
  return {
    cases: of.length,
    passed: passed.length,
    'equal bits': passed.filter(({ exact }) => exact).length,
    excluded,
    failed: of.length - passed.length - excluded,
  };
}

/** The files of vectors below a directory, or the one file that was named. */
function vectorsAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return found.isDirectory() ? vectorFiles(path) : [path];
}

function printExclusions(): void {
  const excluded = outcomes.filter(({ reason }) => reason !== null);
  for (const reason of new Set(excluded.map(({ reason }) => reason))) {
    console.log(`\nexcluded: ${reason}`);
    for (const { path, id } of excluded.filter((outcome) => outcome.reason === reason)) {
      console.log(`  ${caseName(path, id)}`);
    }
  }
  if (excluded.length > 0) console.log();
}

const files = vectorsAt(directory)
  .filter((path) => values.only === undefined || nameOf(path) === values.only)
  .filter((path) => values.kind === undefined || isOfKind(path, values.kind));
if (files.length === 0) console.log(`no vectors in ${directory}`);
await replayAll(files, { jobs: Number(values.jobs), every: Number(values.sample) }, tell);

const failed = outcomes.filter(({ failure, reason }) => failure !== null && reason === null);
if (values.json !== undefined) {
  const list = failed.map(({ path, id, failure }) => ({ file: relative(directory, path), id, failure }));
  writeFileSync(values.json, JSON.stringify(list, null, 1));
}
printExclusions();
const kinds = [...new Set(outcomes.map(({ path }) => kindOf(path)))].sort();
console.table(
  Object.fromEntries(kinds.map((kind) => [kind, row(outcomes.filter(({ path }) => kindOf(path) === kind))])),
);
const passed = outcomes.filter(({ failure }) => failure === null).length;
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;

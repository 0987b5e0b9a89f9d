// npm run conformance -- [DIR] [--only NAME] [--kind KIND] [--failures N] [--json FILE]
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { vectorFiles } from './format.js';
import { type CaseResult, replayAll } from './pool.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    kind: { type: 'string' },
    failures: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});

const [directory = join('test', 'conformance', 'vectors')] = positionals;
const folder = (path: string) => basename(dirname(path));
const name = (path: string) => basename(path, '.json.gz');

const files = vectorFiles(directory)
  .filter((path) => values.only === undefined || name(path) === values.only)
  .filter((path) => values.kind === undefined || folder(path) === values.kind);

const results: CaseResult[] = [];
const shown = new Map<string, number>();

function tell(result: CaseResult): void {
  results.push(result);
  if (result.failure === null) return;
  const key = join(folder(result.path), name(result.path));
  const count = (shown.get(key) ?? 0) + 1;
  shown.set(key, count);
  if (count <= Number(values.failures)) console.log(`${key} ${result.id}: ${result.failure}`);
}

await replayAll(files, Number(values.jobs), tell);

const kinds = [...new Set(results.map(({ path }) => folder(path)))].sort();
console.table(
  Object.fromEntries(
    kinds.map((kind) => {
      const of = results.filter(({ path }) => folder(path) === kind);
      const passed = of.filter(({ failure }) => failure === null);
      return [
        kind,
        { cases: of.length, passed: passed.length, 'equal bits': passed.filter(({ exact }) => exact).length },
      ];
    }),
  ),
);
if (values.json !== undefined) {
  const failed = results.filter(({ failure }) => failure !== null);
  writeFileSync(
    values.json,
    JSON.stringify(
      failed.map(({ path, id, failure }) => ({ file: name(path), id, failure })),
      null,
      1,
    ),
  );
}
const failed = results.filter(({ failure }) => failure !== null).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;

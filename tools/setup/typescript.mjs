// Step 4: lib → dist (declarations from the compiler, JavaScript from the bundler); examples, test/conformance → build.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SetupError } from './report.mjs';
import { run } from './run.mjs';
import { fingerprint } from './stamp.mjs';

/** The compiler's program: `bin/tsc` of whatever release is installed. */
function tscOf(/** @type {string} */ root) {
  const manifest = createRequire(join(root, 'package.json')).resolve('typescript/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), bin.tsc);
}

const REPLAY = [
  'compare',
  'decode',
  'exclusions',
  'format',
  'machine',
  'operators',
  'pool',
  'replay',
  'run',
  'verdict',
  'worker',
];

/** What is compiled, and the folder into which. The vectors beside the replay are no input: they are many, and data. */
const PROJECTS = [
  { folder: '.', sources: ['lib'], output: 'dist' },
  { folder: 'examples', sources: ['examples'], output: join('build', 'examples') },
  {
    folder: join('test', 'conformance'),
    sources: [...REPLAY.map((name) => `${name}.ts`), 'kinds', 'tsconfig.json'].map((name) =>
      join('test', 'conformance', name),
    ),
    output: join('build', 'conformance'),
  },
];

/** Writes the library's JavaScript in few files; a program of its own, since the installed package has no bundler. */
const BUNDLER = join('tools', 'bundle.mjs');

/**
 * Compiles the library, the examples and the replay of the vectors when they changed.
 * @param {import('./steps.mjs').Workplace} place
 */
export async function typescript({ root, env, stamps, report }) {
  const projects = PROJECTS.filter(({ folder }) => existsSync(join(root, folder, 'tsconfig.json')));
  const inputs = [
    ...projects.flatMap(({ sources }) => sources),
    'tsconfig.base.json',
    'tsconfig.json',
    'package.json',
    BUNDLER,
  ];
  const print = fingerprint(inputs.map((name) => join(root, name)));
  const built = projects.every(({ output }) => existsSync(join(root, output)));
  if (built && stamps.last('typescript') === print) return;
  report.say('Compiling TypeScript');
  await program(
    [tscOf(root), '-b', ...projects.map(({ folder }) => folder)],
    'The TypeScript does not compile (above).',
  );
  if (existsSync(join(root, BUNDLER)))
    await program([join(root, BUNDLER)], 'The JavaScript cannot be bundled (above).');
  stamps.remember('typescript', print);

  /** @param {string[]} command @param {string} complaint */
  async function program(command, complaint) {
    const { status, output } = await run(process.execPath, command, { cwd: root, env });
    if (status === 0) return;
    report.say(output.trimEnd());
    throw new SetupError(complaint);
  }
}

// Step 4: lib → dist, examples → build/examples, test/conformance → build/conformance.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/**
 * Compiles the library, the examples and the replay of the vectors when they changed.
 * @param {import('./steps.mjs').Workplace} place
 */
export async function typescript({ root, env, stamps, report }) {
  const conformance = readdirSync(join(root, 'test', 'conformance')).filter(
    (name) => !/^vectors$|\.test\.ts$/.test(name),
  );
  const inputs = [
    ...['lib', 'examples', 'tsconfig.base.json', 'tsconfig.json', 'package.json'].map((name) => join(root, name)),
    ...conformance.map((name) => join(root, 'test', 'conformance', name)),
  ];
  const print = fingerprint(inputs);
  const outputs = ['dist', join('build', 'examples'), join('build', 'conformance')];
  if (outputs.every((name) => existsSync(join(root, name))) && stamps.last('typescript') === print) return;
  report.say('Compiling TypeScript');
  const { status, output } = await run(process.execPath, [tscOf(root), '-b', '.', 'examples', 'test/conformance'], {
    cwd: root,
    env,
  });
  if (status !== 0) {
    report.say(output.trimEnd());
    throw new SetupError('The TypeScript does not compile (above).');
  }
  stamps.remember('typescript', print);
}

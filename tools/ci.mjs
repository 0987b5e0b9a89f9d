// Everything that must hold, one after another: `bash .ci/run`. The last line sums what the runners themselves report.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleNames, programOf } from './example.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {Count & { skipped?: string }} Result  `skipped` is why a step did nothing; it then counts for nothing
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string} [report]  where vitest writes its report; without one the step counts as one check
 * @property {boolean} [counts]  its last line is `N passed, N failed`, or `skipped: ...`
 * @property {boolean} [silent]  it must not say anything
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'build', 'ci');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * A script of package.json; vitest's gets a report, from which its tests are counted.
 * @param {string} name
 * @returns {Step}
 */
function script(name) {
  const command = ['npm', 'run', '--silent', name];
  if (scripts[name].includes('tools/python.mjs')) {
    return { name, command: [...command, '--', '--try-setup'], counts: true };
  }
  if (!scripts[name].includes('vitest')) return { name, command };
  const report = join(reports, `${name.replace(':', '-')}.json`);
  return {
    name,
    report,
    command: [...command, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  };
}

/** Every case of the vectors. @type {Step} */
const CONFORMANCE = {
  name: 'conformance',
  command: ['npm', 'run', '--silent', 'conformance'],
  counts: true,
};

/**
 * An example in its short form, which shows that it runs.
 * @param {string} name
 * @returns {Step}
 */
const example = (name) => ({
  name: `example ${name}`,
  command: [process.execPath, programOf(name) ?? name, '--dry-run'],
});

/** A second set-up has nothing to do, and says nothing. */
const AGAIN = { name: 'set-up again', command: [process.execPath, 'tools/setup.mjs'], silent: true };

/** Functions, because the examples are compiled by the set-up that `npm test` begins with. */
const STEPS = [
  () => [script('test')],
  () => [AGAIN, ...['types', 'lint', 'doctor'].map(script)],
  () => [CONFORMANCE],
  () =>
    Object.keys(scripts)
      .filter((name) => name.startsWith('test:'))
      .map(script),
  () => exampleNames().map(example),
];

/**
 * The tests of a vitest report. A file that could not be loaded has no tests and counts as one failure.
 * @param {string} file
 * @returns {Count}
 */
export function countOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * What a runner says in its last line.
 * @param {string} said
 * @returns {Count}
 */
export function sumOf(said) {
  const [, passed = '0', failed = '0'] =
    /^(\d+) passed, (\d+) failed$/m.exec(said.trimEnd().split('\n').at(-1) ?? '') ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

/**
 * Why a runner did nothing, by its last line; '' when it did something.
 * @param {string} said
 */
export const reasonOf = (said) => /^skipped: (.+)$/.exec(said.trimEnd().split('\n').at(-1) ?? '')?.[1] ?? '';

/**
 * @param {Step} step
 * @returns {Result}
 */
function perform({ name, command: [program = '', ...args], report, counts = false, silent = false }) {
  console.log(`\n── ${name}`);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    stdio: silent || counts ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const said = silent || counts ? stdout + stderr : '';
  process.stdout.write(said);
  const failed = status !== 0 || (silent && said !== '');
  const count = counts ? sumOf(said) : report ? countOf(report) : { passed: failed ? 0 : 1, failed: 0 };
  // A runner that fails has failed, whatever its report says or does not say.
  return failed && count.failed === 0 ? { ...count, failed: 1 } : { ...count, skipped: counts ? reasonOf(said) : '' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const failures = [];
  const skips = [];
  for (const step of STEPS) {
    for (const one of step()) {
      const { passed, failed, skipped } = perform(one);
      total.passed += passed;
      total.failed += failed;
      if (failed > 0) failures.push(one.name);
      if (skipped) skips.push(`${one.name}: ${skipped}`);
    }
  }
  if (skips.length > 0) console.log(`\nskipped: ${skips.join(', ')}`);
  if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

// `npm run test:python`: every example beside its twin in test/python. What they print is compared line by line, what they
// save tensor by tensor. The last line is `N passed, N failed`, or `skipped: ...` where there is no Python with torch.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exampleNames } from './example.mjs';
import { readManifest } from './libtorch/platform.mjs';
import { findPython, makeEnvironment } from './python/interpreter.mjs';
import { argumentsOf, compareProgram, roundTrip } from './python/programs.mjs';
import { guarded } from './setup/guarded.mjs';
import { SetupError, streamReport } from './setup/report.mjs';

const USAGE = `Usage: npm run test:python -- [options] [NAME ...] [-- arguments for the programs]

  --setup        makes an environment with torch in build/python/venv first, where none is
  --python PATH  the Python to use (default: NODETORCH_PYTHON, the environment of --setup, an active
                 environment, .venv or venv, python3)`;

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The names to compare and the arguments for them; all programs, and round_trip, where none is named.
 * @param {string[]} args
 */
function readArguments(args) {
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: { setup: { type: 'boolean' }, python: { type: 'string' }, help: { type: 'boolean' } },
  });
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index;
  const programArguments = end === undefined ? undefined : args.slice(end + 1);
  const names = positionals.slice(0, positionals.length - (programArguments?.length ?? 0));
  const known = [...exampleNames(), 'round_trip'];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SetupError(`there is no program "${unknown}": ${known.join(', ')}.`);
  return { ...values, programArguments, names: names.length > 0 ? names : known };
}

/**
 * @param {string} python
 * @param {string[]} names
 * @param {string[] | undefined} programArguments
 */
async function compareAll(python, names, programArguments) {
  let failed = 0;
  for (const name of names) {
    const args = programArguments ?? argumentsOf(name);
    const differences =
      name === 'round_trip' ? await roundTrip(root, python) : await compareProgram(root, python, name, args);
    console.log(`${differences.length === 0 ? 'same     ' : 'different'} ${[name, ...args].join(' ')}`);
    for (const difference of differences) console.log(`  ${difference}`);
    if (differences.length > 0) failed++;
  }
  console.log(`${names.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function main() {
  const { setup, python, help, names, programArguments } = readArguments(process.argv.slice(2));
  if (help) return console.log(USAGE);
  const env = { ...process.env, ...(python !== undefined && { NODETORCH_PYTHON: python }) };
  const setting = { root, env, version: readManifest().version, home: join(root, 'build', 'python', 'venv') };
  if (setup) await makeEnvironment(setting, streamReport());
  const found = await findPython(setting);
  if ('path' in found) return compareAll(found.path, names, programArguments);
  console.log(`skipped: ${found.missing}; npm run test:python -- --setup installs it in build/python/venv`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await guarded(main);

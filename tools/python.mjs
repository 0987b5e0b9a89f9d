// `npm run test:python`: every example beside its twin in test/python. What they print is compared line by line, what they
// save tensor by tensor. The last line is `N passed, N failed`, or `skipped: ...` where there is no Python with torch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exampleNames } from './example.mjs';
import { cacheFolder, platformName, readManifest } from './libtorch/platform.mjs';
import { neededWheels } from './libtorch/wheels.mjs';
import { makeEnvironment } from './python/environment.mjs';
import { findPython } from './python/interpreter.mjs';
import { argumentsOf, compareProgram, roundTrip } from './python/programs.mjs';
import { guarded } from './setup/guarded.mjs';
import { SetupError, streamReport } from './setup/report.mjs';

const USAGE = `Usage: npm run test:python -- [options] [NAME ...] [-- arguments for the programs]

  --setup        where no Python has torch, makes an environment that does (0.7 GB to fetch, some minutes)
  --try-setup    the same, but compares nothing where that fails
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
    options: {
      setup: { type: 'boolean' },
      'try-setup': { type: 'boolean' },
      python: { type: 'string' },
      help: { type: 'boolean' },
    },
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

/**
 * Where Python is, or why there is none.
 * @param {{ setup?: boolean | undefined, 'try-setup'?: boolean | undefined, python?: string | undefined }} options
 * @returns {Promise<import('./python/interpreter.mjs').Found>}
 */
async function obtainPython({ setup, 'try-setup': attempt, python }) {
  const manifest = readManifest();
  const { version } = manifest;
  const env = { ...process.env, ...(python !== undefined && { NODETORCH_PYTHON: python }) };
  const setting = { root, env, version, home: join(cacheFolder(env), `python-torch-${version}`) };
  const found = await findPython(setting);
  if ('path' in found) return found;
  if (!setup && !attempt) return { missing: `${found.missing}; npm run test:python -- --setup makes one` };
  const { build } = JSON.parse(readFileSync(join(root, 'build', 'libtorch.json'), 'utf8'));
  const source = { build, wheels: neededWheels(manifest, platformName(), false) };
  try {
    await makeEnvironment(setting, source, streamReport());
  } catch (error) {
    if (attempt && error instanceof SetupError) return { missing: `${found.missing}, and ${error.message}` };
    throw error;
  }
  return findPython(setting);
}

async function main() {
  const { help, names, programArguments, ...options } = readArguments(process.argv.slice(2));
  if (help) return console.log(USAGE);
  const found = await obtainPython(options);
  if ('path' in found) return compareAll(found.path, names, programArguments);
  console.log(`skipped: ${found.missing}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await guarded(main);

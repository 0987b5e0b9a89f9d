#!/usr/bin/env node
// The package's program: `npx nodetorch doctor`, `npx nodetorch setup [--cuda]`.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { doctor } from './doctor/doctor.mjs';
import { neededWheels } from './libtorch/wheels.mjs';
import { guarded } from './setup/guarded.mjs';
import { SetupError, size } from './setup/report.mjs';
import { setup, torchSetting, workplace } from './setup/steps.mjs';

const USAGE = `Usage: nodetorch <command>

  doctor           what is installed, what is missing and what to do
  setup            fetch libtorch and build the addon
  setup --cuda     the same with the CUDA build of libtorch (asks first; --yes does not)`;

/** CUDA's libraries are large: their download begins with a yes. */
async function agreeToCuda() {
  const { manifest, platform } = torchSetting(workplace());
  const bytes = neededWheels(manifest, platform, true).reduce((sum, wheel) => sum + wheel.bytes, 0);
  if (!process.stdin.isTTY) {
    throw new SetupError(`The CUDA build is a download of ${size(bytes)}: agree by npx nodetorch setup --cuda --yes.`);
  }
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`The CUDA build is a download of ${size(bytes)}. Fetch it? [y/N] `);
  ask.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cuda: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [command] = positionals;
  if (command === 'doctor') return doctor();
  if (command === 'setup') {
    const cuda = values.cuda ?? false;
    if (!cuda || values.yes || (await agreeToCuda())) await setup({ cuda });
    return;
  }
  console.log(USAGE);
  if (!values.help) process.exitCode = 2;
}

await guarded(main);

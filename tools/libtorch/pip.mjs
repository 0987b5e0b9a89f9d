// The wheels through pip, which knows its user's mirrors, proxies and certificates.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { Unreachable } from './http.mjs';
import { chooseAll } from './wheels.mjs';

/**
 * The arguments by which pip fetches the pinned files, whatever Python it runs on.
 * @param {readonly import('./wheels.mjs').Wheel[]} wheels
 * @param {string} folder
 */
export function pipArguments(wheels, folder) {
  const [, , python = ''] = wheels[0]?.file.split('-') ?? [];
  const platforms = new Set(
    wheels.flatMap(
      ({ file }) =>
        file
          .replace(/\.whl$/, '')
          .split('-')
          .at(-1)
          ?.split('.') ?? [],
    ),
  );
  return [
    ...[
      '-m',
      'pip',
      'download',
      '--no-deps',
      '--only-binary=:all:',
      '--no-input',
      '--progress-bar=off',
      '--dest',
      folder,
    ],
    ...[
      '--python-version',
      python.replace(/^cp(\d)/, '$1.'),
      '--implementation',
      'cp',
      '--abi',
      python,
      '--abi',
      'none',
    ],
    ...[...platforms].flatMap((platform) => ['--platform', platform]),
    ...wheels.map(({ project, file }) => `${project}==${file.split('-')[1]}`),
  ];
}

/**
 * The bytes below a folder; files may come and go meanwhile.
 * @param {string} folder
 * @returns {number}
 */
function bytesBelow(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (sum, entry) => sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
        0,
      );
  } catch {
    return 0;
  }
}

/** @param {string} output */
function reasonIn(output) {
  const lines = output.trim().split('\n');
  return (lines.filter((line) => /^ERROR: |No module named/.test(line)).at(-1) ?? lines.at(-1) ?? '')
    .replace(/^ERROR: /, '')
    .trim();
}

/**
 * Fetches the wheels by `pip download`; `Unreachable` when it cannot.
 * @param {import('./obtain.mjs').Request} request
 * @returns {Promise<import('./wheels.mjs').Obtained[]>}
 */
export async function fromPip({ setting, wheels, folder, report, needs }) {
  const total = wheels.reduce((sum, { bytes }) => sum + bytes, 0);
  needs(total, 'download the wheels');
  report.say('Fetching the wheels with pip');
  // pip writes into its temporary folder first; it must lie where the space was found.
  const temporary = join(folder, 'pip');
  mkdirSync(temporary, { recursive: true });
  const env = {
    ...setting.env,
    TMPDIR: temporary,
    TEMP: temporary,
    ...(setting.env.NODETORCH_INDEX_URL && { PIP_INDEX_URL: setting.env.NODETORCH_INDEX_URL }),
  };
  const watch = setInterval(() => report.progress('pip', bytesBelow(folder), total), 500);
  try {
    const python = process.platform === 'win32' ? 'python' : 'python3';
    const { status, output } = await run(python, pipArguments(wheels, folder), { env });
    if (status !== 0) throw new Unreachable(`${python} -m pip: ${reasonIn(output)}`);
  } finally {
    clearInterval(watch);
    rmSync(temporary, { recursive: true, force: true });
  }
  const { chosen, missing } = chooseAll(readdirSync(folder), wheels, setting);
  if (missing.length > 0) throw new Unreachable(`pip brought no ${missing.join(', no ')}`);
  return chosen.map(({ wheel, name }) => ({ wheel, file: join(folder, name) }));
}

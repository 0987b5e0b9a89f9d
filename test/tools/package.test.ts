import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pipArguments } from '../../tools/libtorch/pip.mjs';
import { readManifest } from '../../tools/libtorch/platform.mjs';
import { chooseWheel, neededWheels } from '../../tools/libtorch/wheels.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Locked {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

test('every folder of the library with an index is a subpath of the package', () => {
  const lib = join(root, 'lib');
  const indexes = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.ts') && !name.startsWith('generated'))
    .map((name) => dirname(name).replaceAll('\\', '/'));
  const expected = indexes.map((folder) => [
    folder === '.' ? '.' : `./${folder}`,
    `./${join('dist', folder, 'index.js')}`,
  ]);
  const declared = Object.entries(json('package.json').exports).filter(([, target]) =>
    String(target).endsWith('index.js'),
  );
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
});

test('the lock file holds every package that npm ci asks for, and no address', () => {
  const packages: Record<string, Locked> = json('package-lock.json').packages;
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('dependencies are pinned, and what a user runs needs no development dependency', () => {
  const { dependencies, devDependencies } = json('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  const shipped = ['libtorch', 'setup', 'doctor'].flatMap((folder) =>
    readdirSync(join(root, 'tools', folder))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => join('tools', folder, name)),
  );
  for (const file of [...shipped, 'tools/cli.mjs']) {
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(/from '([^'.][^']*)'/g)) {
      expect(name.startsWith('node:') || name in dependencies, `${relative(root, file)} imports ${name}`).toBe(true);
    }
  }
});

test('the manifest describes wheels that its own rules choose', () => {
  const manifest = readManifest();
  for (const platform of Object.keys(manifest.platforms)) {
    for (const wheel of neededWheels(manifest, platform, true)) {
      expect(wheel.sha256, wheel.file).toMatch(/^[0-9a-f]{64}$/);
      expect(wheel.file.startsWith(wheel.project.replaceAll('-', '_'))).toBe(true);
      for (const cuda of [true, false]) {
        expect(chooseWheel([wheel.file], wheel, { manifest, platform, cuda })).toBe(wheel.file);
      }
    }
  }
});

test('a build for CPUs is chosen before the pinned one, and that before one for another Python', () => {
  const manifest = readManifest();
  const [torch] = neededWheels(manifest, 'linux-x64', false);
  if (!torch) throw new Error('the manifest has no torch for linux-x64');
  const on = (...names: string[]) => chooseWheel(names, torch, { manifest, platform: 'linux-x64', cuda: false });
  const cpu = 'torch-2.15.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl';
  const other = 'torch-2.15.0+cpu-cp313-cp313-manylinux_2_28_x86_64.whl';
  expect(on(other, torch.file, cpu)).toBe(cpu);
  expect(on(other, torch.file)).toBe(torch.file);
  expect(on(other)).toBe(other);
  expect(
    on(
      'torch-2.15.0+cpu-cp312-cp312-manylinux_2_28_aarch64.whl',
      'torch-2.14.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl',
    ),
  ).toBe(undefined);
});

test('pip is asked for the pinned versions by name, never for a file or an address', () => {
  const manifest = readManifest();
  const args = pipArguments(neededWheels(manifest, 'linux-x64', false), '/folder');
  expect(args.slice(-3)).toEqual(['torch==2.15.0', 'nvidia-cuda-runtime==13.2.86', 'nvidia-cuda-cupti==13.2.86']);
  const platforms = args.filter((_, i) => args[i - 1] === '--platform');
  expect(platforms).toEqual([
    'manylinux_2_28_x86_64',
    'manylinux2014_x86_64',
    'manylinux_2_17_x86_64',
    'manylinux_2_25_x86_64',
  ]);
});

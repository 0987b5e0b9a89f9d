import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { countOf } from '../../tools/ci.mjs';
import { tell } from '../../tools/doctor/doctor.mjs';
import { loadFailure } from '../../tools/libtorch/check.mjs';
import { linksOf } from '../../tools/libtorch/index-page.mjs';
import { withLock } from '../../tools/setup/lock.mjs';
import { size, streamReport } from '../../tools/setup/report.mjs';
import { fingerprint, Stamps } from '../../tools/setup/stamp.mjs';
import { missingNode, requireToolchain } from '../../tools/setup/toolchain.mjs';
import { typescript } from '../../tools/setup/typescript.mjs';
import { temporaryFolder, writeFiles } from './support/libtorch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A process number that nobody has: Linux and macOS give out none as high. */
const NOBODY = 2 ** 30;

test('a fingerprint follows names and contents, not times', () => {
  const folder = writeFiles(temporaryFolder(), { 'a.cc': 'one', 'sub/b.cc': 'two' });
  const before = fingerprint([folder], { flag: 1 });
  utimesSync(join(folder, 'a.cc'), new Date(0), new Date(0));
  expect(fingerprint([folder], { flag: 1 })).toBe(before);
  expect(fingerprint([folder], { flag: 2 })).not.toBe(before);
  writeFileSync(join(folder, 'sub/b.cc'), 'three');
  expect(fingerprint([folder], { flag: 1 })).not.toBe(before);
  writeFileSync(join(folder, 'sub/b.cc'), 'two');
  expect(fingerprint([folder], { flag: 1 })).toBe(before);
  writeFileSync(join(folder, 'sub/c.cc'), '');
  expect(fingerprint([folder], { flag: 1 })).not.toBe(before);
});

test('a stamp is remembered by step', () => {
  const stamps = new Stamps(join(temporaryFolder(), 'stamps'));
  expect(stamps.last('addon')).toBe('');
  stamps.remember('addon', 'abc');
  expect([stamps.last('addon'), stamps.last('typescript')]).toEqual(['abc', '']);
});

test('a lock admits one at a time, and is gone afterwards', async () => {
  const file = join(temporaryFolder(), 'lock');
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await sleep(30);
    order.push(`${name} ends`);
  };
  const waited: number[] = [];
  const waiting = (pid: number) => void waited.push(pid);
  await Promise.all([
    withLock(file, work('a'), { waiting, pollMs: 5 }),
    withLock(file, work('b'), { waiting, pollMs: 5 }),
  ]);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(waited).toEqual([process.pid]);
  await expect(withLock(file, () => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
  expect(existsSync(file)).toBe(false);
});

test('a lock is taken over from an owner that is dead, or silent on another machine', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, `${NOBODY} ${hostname()} 0`);
  expect(await withLock(file, async () => readFileSync(file, 'utf8'))).toMatch(new RegExp(`^${process.pid} `));
  writeFileSync(file, `${process.pid} another-machine 0`);
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(file, longAgo, longAgo);
  expect(await withLock(file, async () => 'taken over')).toBe('taken over');
});

test('a lock of a living owner is waited for', async () => {
  const file = join(temporaryFolder(), 'lock');
  writeFileSync(file, `${NOBODY} another-machine 0`);
  const entered: string[] = [];
  const done = withLock(file, async () => entered.push('in'), { pollMs: 5 });
  await sleep(50);
  expect(entered).toEqual([]);
  utimesSync(file, new Date(0), new Date(0));
  await done;
  expect(entered).toEqual(['in']);
});

test('without a compiler or CMake, one sentence says what to install', async () => {
  await expect(requireToolchain({ PATH: temporaryFolder() })).rejects.toThrow(
    /^The addon cannot be compiled: CMake cannot be found; no C\+\+ compiler can be found \(tried c\+\+, g\+\+, clang\+\+\)\. Install /,
  );
});

test('a Node that is too old is named with the one that is needed', () => {
  expect(['18.20.4', '20.18.3', '20.19.0', '22.1.0'].map((version) => missingNode(root, version))).toEqual([
    '20.19',
    '20.19',
    '',
    '',
  ]);
});

test.skipIf(process.platform === 'win32')('a compiler or CMake that is too old is named', async () => {
  const folder = writeFiles(temporaryFolder(), {
    cmake: '#!/bin/sh\necho cmake version 3.10.2\n',
    'c++': '#!/bin/sh\necho "c++ (Ubuntu 9.4.0) 9.4.0"\n',
    'clang++': '#!/bin/sh\necho "Ubuntu clang version 11.0.0-2"\n',
  });
  for (const name of ['cmake', 'c++', 'clang++']) chmodSync(join(folder, name), 0o755);
  const PATH = `${folder}:/usr/bin:/bin`;
  await expect(requireToolchain({ PATH })).rejects.toThrow(
    /CMake 3\.10\.2 is too old .*\(Ubuntu 9\.4\.0\) 9\.4\.0 is too old \(GCC 11/,
  );
  await expect(requireToolchain({ PATH, CXX: 'clang++' })).rejects.toThrow(/clang version 11.* is too old \(Clang 14/);
});

test('a library that does not load is told in the words of the loader', () => {
  const file = join(writeFiles(temporaryFolder(), { 'bad.so': 'no library' }), 'bad.so');
  expect(loadFailure(file)).toContain(file);
  const system = { linux: 'libm.so.6', darwin: '/usr/lib/libSystem.B.dylib', win32: 'kernel32.dll' };
  expect(loadFailure(system[process.platform as keyof typeof system])).toBeNull();
});

test('links of an index are read with their checksums, relative and absolute, with escaped names', () => {
  const sum = 'a'.repeat(64);
  const html = `<a href="/f/x-1.0%2Bcpu.whl#sha256=${sum}">x</a>
    <a data-requires-python="&gt;=3" class='w' href='https://files.invalid/y-1.0.whl?a=1&amp;b=2'>y</a>`;
  const links = linksOf(html, new URL('https://index.invalid/simple/x/'));
  expect([...links].map(([name, { url, sha256 }]) => [name, url.href, sha256])).toEqual([
    ['x-1.0+cpu.whl', 'https://index.invalid/f/x-1.0%2Bcpu.whl', sum],
    ['y-1.0.whl', 'https://files.invalid/y-1.0.whl?a=1&b=2', ''],
  ]);
});

test('a report writes lines where no bar can be drawn', () => {
  const written: string[] = [];
  const report = streamReport({
    isTTY: false,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream);
  report.say('Unpacking');
  report.progress('torch', 10, 100);
  expect(written).toEqual(['Unpacking\n']);
  expect([size(12_345_678), size(1_234_567), size(2.34e9)]).toEqual(['12 MB', '1.2 MB', '2.3 GB']);
});

test('TypeScript is compiled once, again after a change, and a mistake is shown', async () => {
  const folder = writeFiles(temporaryFolder(), {
    'package.json': '{ "type": "module" }',
    'tsconfig.json':
      '{ "compilerOptions": { "composite": true, "outDir": "dist", "rootDir": "lib", "types": [] }, "include": ["lib"] }',
    'lib/index.ts': 'export const one = 1;',
    'examples/tsconfig.json':
      '{ "compilerOptions": { "composite": true, "outDir": "../build/examples", "types": [] }, "include": ["."], "references": [{ "path": ".." }] }',
    'examples/first.ts': 'export const two: number = 2;',
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const said: string[] = [];
  const report = { say: (line: string) => void said.push(line), progress: () => {} };
  const place = { root: folder, env: process.env, stamps: new Stamps(join(folder, 'stamps')), report };
  await typescript(place);
  expect([existsSync(join(folder, 'dist/index.js')), existsSync(join(folder, 'build/examples/first.js'))]).toEqual([
    true,
    true,
  ]);
  await typescript(place);
  expect(said).toEqual(['Compiling TypeScript']);

  writeFiles(folder, { 'examples/first.ts': "export const two: number = 'two';" });
  await expect(typescript(place)).rejects.toThrow(/^The TypeScript does not compile \(above\)\.$/);
  expect(said.at(-1)).toMatch(/first\.ts\(1,14\): error TS2322/);
  writeFiles(folder, { 'examples/first.ts': 'export const two: number = 3;' });
  await typescript(place);
  expect(readFileSync(join(folder, 'build/examples/first.js'), 'utf8')).toContain('two = 3');
});

test('a wrong LIBTORCH ends the set-up with one sentence and a status', async () => {
  const failure = await promisify(execFile)(process.execPath, ['tools/setup.mjs'], {
    cwd: root,
    env: { ...process.env, LIBTORCH: join(temporaryFolder(), 'nowhere') },
  }).catch((error) => error);
  expect(failure.code).toBe(1);
  expect(failure.stderr).toMatch(/^nodetorch: LIBTORCH is .*nowhere, where include and .* cannot be found: .*\n$/);
});

test('the doctor lists what is missing with what to do, and is content otherwise', () => {
  const well = { name: 'Node', text: 'v20' };
  const ill = { name: 'libtorch', text: 'none', todo: 'run npm run setup' };
  expect(tell([well, ill])).toEqual({
    lines: ['✓ Node      v20', '✗ libtorch  none', '            → run npm run setup', '', '1 of 2 need attention.'],
    healthy: false,
  });
  expect(tell([well])).toEqual({ lines: ['✓ Node  v20', '', 'All is well.'], healthy: true });
});

test('the program explains itself, and fetches nothing large unasked', async () => {
  const nodetorch = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'tools/cli.mjs'), ...args]).catch((error) => error);
  expect(await nodetorch()).toMatchObject({ code: 2, stdout: expect.stringContaining('Usage: nodetorch <command>') });
  expect(await nodetorch('setup', '--cuda')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/download of 2\.7 GB: agree by npx nodetorch setup --cuda --yes/),
  });
  expect(await nodetorch('--nonsense')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^nodetorch: .*--nonsense/),
  });
});

test('the run of all checks counts tests, and a file that could not be loaded as a failure', () => {
  const folder = temporaryFolder();
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}, {}] },
    ],
  };
  writeFiles(folder, { 'report.json': JSON.stringify(report) });
  expect(countOf(join(folder, 'report.json'))).toEqual({ passed: 3, failed: 2 });
  expect(countOf(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
});

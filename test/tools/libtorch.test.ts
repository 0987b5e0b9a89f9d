import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { find } from '../../tools/libtorch/find.mjs';
import { install, unsupported } from '../../tools/libtorch/install.mjs';
import { libtorch } from '../../tools/libtorch/libtorch.mjs';
import * as fake from './support/libtorch.js';
import { index, serve } from './support/server.js';
import { wheel } from './support/wheel.js';

const { TORCH, TORCH_CPU, RUNTIME, torchWheel, cpuWheel, runtimeWheel } = fake;

const FILES = { [TORCH]: torchWheel.data, [RUNTIME]: runtimeWheel.data };
const SUMS = { [TORCH]: torchWheel.sha256, [RUNTIME]: runtimeWheel.sha256 };

/** All files below a folder, sorted. */
const listing = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

const INSTALLED = [
  'torch-2.15.0-linux-x64/nvidia/cu13/lib/libcudart.so.13',
  'torch-2.15.0-linux-x64/torch/include/torch/headeronly/version.h',
  'torch-2.15.0-linux-x64/torch/lib/libc10.so',
  'torch-2.15.0-linux-x64/torch/lib/libtorch_cpu.so',
  'torch-2.15.0-linux-x64/torch/version.py',
];

/** A `python3` for the path of a test: a shell script. */
function python(script: string): string {
  const folder = fake.writeFiles(fake.temporaryFolder(), { python3: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'python3'), 0o755);
  return [folder, '/usr/bin', '/bin'].join(delimiter);
}

test('takes the selected entries of the wheels from an index, and leaves nothing else behind', async () => {
  const { url, requests } = await serve(index(FILES, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  expect(await libtorch(setting)).toEqual({
    root: join(setting.cache, 'torch-2.15.0-linux-x64/torch'),
    version: '2.15.0',
    build: '2.15.0+cu132',
    cuda: false,
    why: 'the one in the cache',
  });
  expect(listing(setting.cache)).toEqual(INSTALLED);
  expect(readFileSync(join(setting.cache, INSTALLED[0] ?? ''), 'utf8')).toBe('cudart');
  const asked = requests.length;
  await libtorch(setting);
  expect(requests.length).toBe(asked);
});

test('prefers a build for CPUs alone, which needs no CUDA libraries', async () => {
  const files = { ...FILES, [TORCH_CPU]: cpuWheel.data };
  const { url, requests } = await serve(index(files, { ...SUMS, [TORCH_CPU]: cpuWheel.sha256 }));
  const { build } = await libtorch(fake.setting({ PIP_INDEX_URL: `${url}/simple/` }));
  expect(build).toBe('2.15.0+cpu');
  expect(requests.map((request) => decodeURIComponent(request.url ?? ''))).toEqual([
    '/simple/torch/',
    `/files/${TORCH_CPU}`,
  ]);
});

test('goes on where a broken connection stopped', async () => {
  const whole = index(FILES, SUMS);
  const cuts = [50_000, 120_000];
  const setting = fake.setting();
  const part = join(setting.cache, 'downloads', `${TORCH}.part`);
  const { url, requests } = await serve(async (request, response) => {
    const cut = request.url?.startsWith('/files/torch') ? cuts.shift() : undefined;
    if (cut === undefined) return whole(request, response);
    const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': torchWheel.data.length - from });
    response.write(torchWheel.data.subarray(from, cut));
    await vi.waitUntil(() => existsSync(part) && statSync(part).size === cut, { timeout: 10_000, interval: 5 });
    response.destroy();
  });
  setting.env.NODETORCH_INDEX_URL = `${url}/simple`;
  await libtorch(setting);
  const ranges = requests
    .filter(({ url: path }) => path?.startsWith('/files/torch'))
    .map(({ headers }) => headers.range);
  expect(ranges).toEqual([undefined, 'bytes=50000-', 'bytes=120000-']);
  expect(listing(setting.cache)).toEqual(INSTALLED);
});

test('goes on where an earlier run stopped, also when the server cannot send a part', async () => {
  const whole = index(FILES, SUMS);
  for (const partial of [true, false]) {
    const { url, requests } = await serve((request, response) => {
      if (!partial) delete request.headers.range;
      whole(request, response);
    });
    const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
    const part = join('downloads', `${TORCH}.part`);
    fake.writeFiles(setting.cache, { [part]: torchWheel.data.subarray(0, 70_000) });
    await libtorch(setting);
    expect(requests[1]?.headers.range).toBe(partial ? 'bytes=70000-' : undefined);
    expect(listing(setting.cache)).toEqual(INSTALLED);
  }
});

test('begins anew when what an earlier run left is of another file', async () => {
  const { url } = await serve(index(FILES, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  fake.writeFiles(setting.cache, { [`downloads/${TORCH}.part`]: Buffer.alloc(60_000) });
  await libtorch(setting);
  expect(listing(setting.cache)).toEqual(INSTALLED);
});

test('deletes a download with a wrong checksum and says so', async () => {
  const damaged = Buffer.from(torchWheel.data);
  damaged[1000] = (damaged[1000] ?? 0) ^ 1;
  const { url } = await serve(index({ ...FILES, [TORCH]: damaged }, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  await expect(libtorch(setting)).rejects.toThrow(/sent a file whose checksum is wrong; it was deleted/);
  expect(listing(setting.cache)).toEqual([]);
});

test('refuses an entry that differs from the RECORD of its wheel', async () => {
  const { data, sha256 } = wheel('torch-2.15.0+cpu', fake.torchFiles(), { 'torch/lib/libc10.so': 'other' });
  const { url } = await serve(index({ [TORCH_CPU]: data }, { [TORCH_CPU]: sha256 }));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  await expect(libtorch(setting)).rejects.toThrow(
    /is damaged \(torch\/lib\/libc10\.so has another checksum than its RECORD says\)/,
  );
  expect(listing(setting.cache)).toEqual([]);
});

test('refuses a wheel whose headers are of another version', async () => {
  const { data, sha256 } = wheel('torch-2.15.0+cpu', fake.torchFiles('2.14.1'));
  const { url } = await serve(index({ [TORCH_CPU]: data }, { [TORCH_CPU]: sha256 }));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  await expect(libtorch(setting)).rejects.toThrow(/is libtorch 2\.14\.1; nodetorch needs 2\.15\.0/);
  expect(listing(setting.cache).filter((name) => !name.startsWith('downloads'))).toEqual([]);
});

test('refuses a library that does not load, in the words of the loader', async () => {
  const { url } = await serve(index(FILES, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  const refusing = { ...setting, loads: () => 'libcupti.so.13: cannot open shared object file' };
  await expect(libtorch(refusing)).rejects.toThrow(/its library does not load: libcupti\.so\.13: cannot open/);
  expect(existsSync(join(setting.cache, 'torch-2.15.0-linux-x64'))).toBe(false);
});

test('says for which system there is no wheel, and points to LIBTORCH', async () => {
  const setting = { ...fake.setting(), platform: 'linux-x64-musl' };
  await expect(libtorch(setting)).rejects.toThrow(
    /there is no libtorch wheel for linux-x64-musl: build libtorch 2\.15\.0 there and set LIBTORCH/,
  );
  expect(unsupported(fake.setting(), '2.17')).toBe('libtorch needs glibc 2.28 or newer, and this system has 2.17');
  expect(unsupported(fake.setting(), '2.28')).toBe('');
  expect(unsupported({ ...fake.setting(), cuda: true }, '2.36')).toMatch(/no CUDA build of libtorch for linux-x64/);
});

test('says how much space is needed and where, before it writes', async () => {
  const { url } = await serve(index(FILES, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  const full = { ...setting, space: () => 1000 };
  await expect(libtorch(full)).rejects.toThrow(
    /not enough space in .*downloads to download torch-2\.15\.0.*: 0\.2 MB are needed, 0\.0 MB are free/,
  );
  // Enough for the download, not for what is in it.
  const tight = { ...setting, space: (folder: string) => (folder.endsWith('.partial') ? 1000 : 1e9) };
  await expect(libtorch(tight)).rejects.toThrow(/not enough space in .*\.partial to unpack torch/);
  expect(listing(setting.cache).filter((name) => !name.startsWith('downloads'))).toEqual([]);
});

test('says that a cache cannot be written', async () => {
  const setting = fake.setting();
  fake.writeFiles(dirname(setting.cache), { cache: 'a file where the folder should be' });
  await expect(libtorch(setting)).rejects.toThrow(
    /cache cannot be written \(E\w+\): set NODETORCH_CACHE to a folder that can/,
  );
});

test('uses the folder that LIBTORCH names: a wheel tree or the official archive', async () => {
  const root = fake.wheelTree(fake.temporaryFolder());
  expect(await find(fake.setting({ LIBTORCH: root }))).toMatchObject({ root, build: '2.15.0+cu132', cuda: false });
  const archive = fake.writeFiles(fake.temporaryFolder(), {
    'build-version': '2.15.0+cu132\n',
    'include/torch/headeronly/version.h': '#define TORCH_VERSION \\\n  "2.15.0"\n',
    'lib/libtorch_cpu.so': '',
    'lib/libtorch_cuda.so': '',
  });
  expect(await find(fake.setting({ LIBTORCH: archive }))).toMatchObject({
    root: archive,
    build: '2.15.0+cu132',
    cuda: true,
  });
});

test('refuses a wrong LIBTORCH, also when the cache has a right one', async () => {
  const folder = fake.temporaryFolder();
  const root = fake.wheelTree(folder);
  const setting = fake.setting({ LIBTORCH: join(folder, 'nowhere') });
  fake.wheelTree(join(setting.cache, 'torch-2.15.0-linux-x64'));
  await expect(libtorch(setting)).rejects.toThrow(
    /LIBTORCH is .*nowhere, where include and lib.libtorch_cpu\.so cannot be found/,
  );
  await expect(find({ ...setting, env: { LIBTORCH: folder } })).rejects.toThrow(`did you mean ${root}?`);
  const old = fake.wheelTree(fake.temporaryFolder(), '2.14.1');
  await expect(find({ ...setting, env: { LIBTORCH: old } })).rejects.toThrow(
    /is libtorch 2\.14\.1; nodetorch needs 2\.15\.0/,
  );
  expect(await find({ ...setting, env: {} })).toMatchObject({ why: 'the one in the cache' });
});

test.skipIf(process.platform === 'win32')('asks Python where its torch is, when LIBTORCH is "python"', async () => {
  const root = fake.wheelTree(fake.temporaryFolder());
  expect(await find(fake.setting({ LIBTORCH: 'python', PATH: python(`echo '${root}'`) }))).toMatchObject({ root });
  await expect(find(fake.setting({ LIBTORCH: 'python', PATH: python('echo') }))).rejects.toThrow(
    /no torch is installed for python3: activate the environment that has it/,
  );
  const environment = fake.temporaryFolder();
  fake.writeFiles(environment, { 'bin/python': `#!/bin/sh\necho '${root}'\n` });
  chmodSync(join(environment, 'bin/python'), 0o755);
  const setting = fake.setting({ LIBTORCH: 'python', VIRTUAL_ENV: environment, PATH: python('exit 1') });
  expect(await find(setting)).toMatchObject({ root });
});

test('takes the wheels from LIBTORCH_WHEELS without a network, or names those that are missing', async () => {
  const folder = fake.writeFiles(fake.temporaryFolder(), FILES);
  const setting = fake.setting({ LIBTORCH_WHEELS: folder });
  await libtorch(setting);
  expect(listing(setting.cache)).toEqual(INSTALLED);
  expect(readdirSync(folder).sort()).toEqual([RUNTIME, TORCH]);

  const lacking = fake.writeFiles(fake.temporaryFolder(), { [TORCH]: torchWheel.data });
  await expect(libtorch(fake.setting({ LIBTORCH_WHEELS: lacking }))).rejects.toThrow(`lacks ${RUNTIME}`);
  await expect(libtorch(fake.setting({ LIBTORCH_WHEELS: join(folder, 'none') }))).rejects.toThrow(
    /no folder that can be read/,
  );
  const broken = fake.writeFiles(fake.temporaryFolder(), { ...FILES, [TORCH]: torchWheel.data.subarray(0, 1000) });
  await expect(libtorch(fake.setting({ LIBTORCH_WHEELS: broken }))).rejects.toThrow(/is damaged/);
  expect(existsSync(join(broken, TORCH))).toBe(true);
});

test('says what was tried and what helps, when nothing can be reached', async () => {
  const { url, server } = await serve(() => {});
  server.close();
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  await expect(libtorch(setting)).rejects.toThrow(
    /^libtorch 2\.15\.0 could not be fetched: cannot reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\); python3 -m pip: .*HTTPS_PROXY.*NODETORCH_INDEX_URL.*LIBTORCH_WHEELS/,
  );
  expect(listing(setting.cache)).toEqual([]);
});

test('names the cause when an index refuses: credentials, a missing file, plain HTTP', async () => {
  const refusing = async (status: number) => (await serve((_, response) => void response.writeHead(status).end())).url;
  const failure = async (address: string) => libtorch(fake.setting({ NODETORCH_INDEX_URL: address })).catch(String);
  expect(await failure(await refusing(401))).toMatch(
    /refuses access \(401\).*put the credentials into the URL of the index/,
  );
  expect(await failure(await refusing(404))).toMatch(/127\.0\.0\.1:\d+ answers 404/);
  expect(await failure(`${(await serve(index({}, {}))).url}/simple`)).toMatch(/has no torch-2\.15\.0-cp312/);
  expect(await failure('http://mirror.invalid/simple')).toMatch(/mirror\.invalid is not HTTPS/);
});

test('sends credentials to the host they belong to, and never shows them', async () => {
  const files = await serve(index(FILES, SUMS));
  const pages = index(FILES, SUMS);
  const home = await serve((request, response) => {
    if (request.url?.startsWith('/files/')) response.writeHead(302, { location: files.url + request.url }).end();
    else pages(request, response);
  });
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${home.url.replace('//', '//user:p%40ss@')}/simple` });
  await libtorch(setting);
  const expected = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  expect(new Set(home.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([expected]));
  expect(new Set(files.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([undefined]));
  expect(setting.said.join('\n')).not.toMatch(/user|p@ss|p%40ss/);

  const closed = await serve((_, response) => void response.writeHead(403).end());
  const refused = fake.setting({ NODETORCH_INDEX_URL: `${closed.url.replace('//', '//someone:secret@')}/simple` });
  await expect(libtorch(refused)).rejects.not.toThrow(/someone|secret/);
});

test('goes through the proxy that the environment names', async () => {
  const proxy = await serve(() => {});
  const tunnels: string[] = [];
  proxy.server.on('connect', ({ url }, socket) => {
    tunnels.push(url ?? '');
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  const setting = fake.setting({ NODETORCH_INDEX_URL: 'https://mirror.invalid/simple', HTTPS_PROXY: proxy.url });
  await expect(libtorch(setting)).rejects.toThrow(/could not be fetched/);
  expect(tunnels).toEqual(['mirror.invalid:443']);
});

test.skipIf(process.platform === 'win32')('asks pip when the index cannot be reached', async () => {
  const wheels = fake.writeFiles(fake.temporaryFolder(), FILES);
  const log = join(fake.temporaryFolder(), 'arguments');
  // The argument after --dest is where the files go.
  const pip = `echo "$@" > '${log}'; while [ "$1" != --dest ]; do shift; done; cp '${wheels}'/* "$2"`;
  const setting = fake.setting({ NODETORCH_INDEX_URL: 'http://mirror.invalid/simple', PATH: python(pip) });
  await libtorch(setting);
  expect(listing(setting.cache)).toEqual(INSTALLED);
  const given = readFileSync(log, 'utf8');
  expect(given).toContain('-m pip download --no-deps --only-binary=:all:');
  expect(given).toContain('--python-version 3.12 --implementation cp --abi cp312');
  expect(given).toContain('--platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64');
  expect(given).toContain('torch==2.15.0 nvidia-cuda-runtime==13.2.86');

  const failing = fake.setting({
    NODETORCH_INDEX_URL: 'http://mirror.invalid/simple',
    PATH: python('echo "ERROR: No matching distribution found for torch==2.15.0" >&2; exit 1'),
  });
  await expect(libtorch(failing)).rejects.toThrow(/python3 -m pip: No matching distribution found for torch==2\.15\.0/);
});

test('fetches once when two processes ask at the same time', async () => {
  const { url, requests } = await serve(index(FILES, SUMS));
  const setting = fake.setting({ NODETORCH_INDEX_URL: `${url}/simple` });
  const [one, other] = await Promise.all([libtorch(setting), libtorch(setting)]);
  expect(one).toEqual(other);
  expect(requests.length).toBe(4);
  expect(listing(setting.cache)).toEqual(INSTALLED);
});

test('after a kill in the middle nothing counts as installed, and the next run takes over', async () => {
  const wheels = fake.writeFiles(fake.temporaryFolder(), FILES);
  const setting = fake.setting({ LIBTORCH_WHEELS: wheels });
  const program = `
    import { install } from ${JSON.stringify(new URL('../../tools/libtorch/install.mjs', import.meta.url).href)};
    const progress = (label) => label.startsWith('Unpacking') && process.kill(process.pid, 'SIGKILL');
    await install({ ...JSON.parse(process.argv[1]), report: { say() {}, progress }, loads: () => null });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(setting)], {
    stdio: 'inherit',
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  expect(readdirSync(setting.cache).sort()).toEqual(['torch-2.15.0-linux-x64.lock', 'torch-2.15.0-linux-x64.partial']);
  expect(await find({ ...setting, env: {} })).toBeNull();
  await install(setting);
  expect(listing(setting.cache)).toEqual(INSTALLED);
});

test('does not take a CUDA build to be wanted where LIBTORCH names a CPU build', async () => {
  const root = fake.wheelTree(fake.temporaryFolder());
  await expect(libtorch({ ...fake.setting({ LIBTORCH: root }), cuda: true })).rejects.toThrow(/which is no CUDA build/);
});

test('prefers the CUDA build of the cache', async () => {
  const setting = fake.setting();
  mkdirSync(setting.cache);
  fake.wheelTree(join(setting.cache, 'torch-2.15.0-linux-x64'));
  const root = fake.wheelTree(join(setting.cache, 'torch-2.15.0-linux-x64-cuda'));
  writeFileSync(join(root, 'lib/libtorch_cuda.so'), '');
  expect(await find(setting)).toMatchObject({ root, cuda: true, why: 'the one in the cache' });
});

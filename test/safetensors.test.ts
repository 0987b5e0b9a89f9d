import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as torch from 'nodetorch';
import { load, load_file, safe_open, save, save_file } from 'nodetorch/safetensors';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

// Python's file: test/golden/serialization/safetensors_files.py
const golden = fileURLToPath(new URL('./golden/serialization/tensors.safetensors', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what Python saved is read with its dtypes and shapes', () => {
  const tensors = load_file(golden);
  const { matrix, scalar, empty, bool, ...others } = tensors;
  expect(matrix?.tolist()).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(scalar?.item()).toBe(7);
  expect(empty?.shape).toEqual([0, 3]);
  expect(bool?.tolist()).toEqual([true, true, false]);
  expect(Object.keys(others)).toHaveLength(14);
  for (const [name, tensor] of Object.entries(others)) {
    expect(tensor.dtype).toBe(name);
    expect(tensor.tolist()).toEqual(name.includes('float') ? [1.5, -2, 0] : [1, 2, 0]);
  }
});

test('what is saved has the very bytes of Python’s file', () => {
  expect(Buffer.compare(save(load(readFileSync(golden)), safe_open(golden).metadata()), readFileSync(golden))).toBe(0);
});

test('safe_open reads single tensors and the table of texts', () => {
  using file = safe_open(golden, { framework: 'pt', device: 'cpu' });
  expect(file.keys()).toContain('matrix');
  expect(file.metadata()).toEqual({ format: 'pt' });
  expect(file.get_tensor('matrix').shape).toEqual([2, 3]);
  expect(() => file.get_tensor('nothing')).toThrow(RangeError);
});

test('a file is replaced as a whole, and a failed save leaves the old one', () => {
  const path = join(folder, 'a.safetensors');
  save_file({ a: torch.ones(2), part: torch.arange(10).index('2:5') }, path);
  const big = torch.ones(2, 3);
  expect(() => save_file({ big: big.t() }, path)).toThrow(/non contiguous tensor: `big`/);
  expect(() => save_file({ big, same: big.view(-1) }, path)).toThrow(/share memory.*\['big', 'same'\]/);
  expect(() => save_file({ sparse: big.to_sparse() }, path)).toThrow(/sparse tensor: `sparse`/);
  // @ts-expect-error a number
  expect(() => save_file({ a: 1 }, path)).toThrow(TypeError);
  expect(load_file(path).part?.tolist()).toEqual([2, 3, 4]);
  expect(readdirSync(folder)).toEqual(['a.safetensors']);
});

describe('a damaged file is refused', () => {
  const header = (value: unknown, data = Buffer.alloc(0)) => {
    const json = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(json.length));
    return Buffer.concat([length, json, data]);
  };
  const eight = Buffer.alloc(8);

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a header longer than the file', Buffer.concat([Buffer.from([100, 0, 0, 0, 0, 0, 0, 0]), eight])],
    ['a header of 2^64 bytes', Buffer.alloc(16, 255)],
    ['no JSON', header('{"a":')],
    ['an array', header([])],
    ['an unknown dtype', header({ a: { dtype: 'F33', shape: [2], data_offsets: [0, 8] } }, eight)],
    ['a size that is not that of the shape', header({ a: { dtype: 'F32', shape: [3], data_offsets: [0, 8] } }, eight)],
    [
      'a product of sizes that overflows',
      header({ a: { dtype: 'F32', shape: [2 ** 52, 2 ** 52], data_offsets: [0, 8] } }, eight),
    ],
    ['a negative offset', header({ a: { dtype: 'F32', shape: [2], data_offsets: [-8, 0] } }, eight)],
    ['bytes behind the end', header({ a: { dtype: 'F32', shape: [4], data_offsets: [0, 16] } }, eight)],
    ['bytes of no tensor', header({ a: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }, eight)],
    [
      'tensors that share bytes',
      header(
        {
          a: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
          b: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
        },
        eight,
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(() => load(bytes)).toThrow(torch.TorchError);
  });

  test('a tensor named __proto__ is a tensor like any other', () => {
    const bytes = header('{"__proto__":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}', eight);
    expect(Object.keys(load(bytes))).toEqual(['__proto__']);
  });
});

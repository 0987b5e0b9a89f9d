import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as torch from 'nodetorch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Encoder } from './encoder.js';

// Files and expectations come from Python: test/golden/serialization/generate.py
const folder = fileURLToPath(new URL('../golden/serialization', import.meta.url));
const golden = (name: string) => join(folder, name);
const expected = JSON.parse(readFileSync(golden('expected.json'), 'utf8')) as Record<string, unknown>;

describe('what Python saved', () => {
  test.each(Object.keys(expected))('%s is read from its file', (name) => {
    expect(new Encoder().encode(torch.load(golden(name)))).toEqual(expected[name]);
  });

  test.each(Object.keys(expected))('%s is read from bytes', (name) => {
    expect(new Encoder().encode(torch.load(readFileSync(golden(name))))).toEqual(expected[name]);
  });
});

describe('containers', () => {
  interface Values {
    readonly 'int keys': Map<number, unknown>;
    readonly 'mixed keys': Map<unknown, unknown>;
    readonly ordered: Record<string, number>;
    readonly size: torch.Size;
    readonly tuple: unknown[];
    readonly int: (number | bigint)[];
    readonly set: Set<number>;
  }

  test('dicts with string keys are plain objects, other dicts Maps', () => {
    const values = torch.load<Values>(golden('values.pt'));
    expect(values['int keys']).toEqual(
      new Map<number, unknown>([
        [0, 'zero'],
        [1, { one: 1 }],
      ]),
    );
    expect([...values['mixed keys'].keys()]).toEqual(['a', 2, null, [1, 2]]);
    expect(Object.entries(values.ordered)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  test('a key named __proto__ is a key like any other', () => {
    const values = torch.load<Record<string, unknown>>(golden('values.pt'));
    expect(Object.hasOwn(values, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect({}.constructor).toBe(Object);
  });

  test('a torch.Size is one again, and integers beyond 2^53 are bigints', () => {
    const values = torch.load<Values>(golden('values.pt'));
    expect(String(values.size)).toBe('torch.Size([2, 3])');
    expect(values.int.at(-1)).toBe(-(2n ** 70n));
    expect(values.int.at(-3)).toBe(2 ** 53 - 1);
    expect(values.int.at(-2)).toBe(2n ** 53n);
  });

  test('the version numbers of a state_dict are kept beside its entries', () => {
    const state = torch.load<Record<string, torch.Tensor>>(golden('state_dict.pt'));
    expect(Object.keys(state)).not.toContain('_metadata');
    const metadata = Reflect.get<object, string>(state, '_metadata') as Map<string, unknown>;
    expect([...metadata.keys()]).toEqual(['', 'fc', 'bn', 'relu', 'out']);
    expect(metadata.get('bn')).toEqual({ version: 2 });
  });

  test('an optimizer has its state by number', () => {
    const { optimizer } = torch.load<{ optimizer: { state: Map<number, Record<string, torch.Tensor>> } }>(
      golden('adam.pt'),
    );
    expect([...optimizer.state.keys()]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(optimizer.state.get(0)?.step?.item()).toBe(3);
  });
});

test('tensors that shared a storage share one again', () => {
  const { base, row } = torch.load<Record<'base' | 'row', torch.Tensor>>(golden('views.pt'));
  row.fill_(-1);
  expect(base.index('4:8').tolist()).toEqual([-1, -1, -1, -1]);
});

test('loading does not touch the random generator', () => {
  torch.manual_seed(0);
  const before = torch.get_rng_state().tolist();
  torch.load(golden('checkpoint.pt'));
  expect(torch.get_rng_state().tolist()).toEqual(before);
});

describe('where from', () => {
  test('a path, a file: URL, bytes and an ArrayBuffer', () => {
    const bytes = readFileSync(golden('tensor.pt'));
    const copy = new Uint8Array(bytes).buffer;
    for (const from of [golden('tensor.pt'), pathToFileURL(golden('tensor.pt')), bytes, copy]) {
      expect(torch.load<torch.Tensor>(from).tolist()).toEqual([
        [0, 1, 2],
        [3, 4, 5],
      ]);
    }
  });

  test('a missing file is the error of the file system', () => {
    expect(() => torch.load(golden('missing.pt'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });

  test('anything else is a TypeError', () => {
    // @ts-expect-error a number
    expect(() => torch.load(3)).toThrow(TypeError);
    // @ts-expect-error null
    expect(() => torch.load(null)).toThrow(TypeError);
    // @ts-expect-error an unknown keyword
    expect(() => torch.load(golden('tensor.pt'), { map_locaton: 'cpu' })).toThrow(/map_locaton.*map_location/);
  });
});

describe('map_location', () => {
  const devices = (map_location: torch.serialization.MapLocation) =>
    String(torch.load<torch.Tensor>(golden('tensor.pt'), { map_location }).device);

  test('a device, a string, a table and a function say where storages go', () => {
    expect(devices('meta')).toBe('meta');
    expect(devices(torch.device('cpu'))).toBe('cpu');
    expect(devices({ cpu: 'meta' })).toBe('meta');
    expect(devices(new Map([['cuda:0', 'meta' as const]]))).toBe('cpu');
    expect(devices((storage) => storage.to('meta'))).toBe('meta');
    expect(devices(() => null)).toBe('cpu');
  });

  test('by position as well, with the keywords after it', () => {
    expect(String(torch.load<torch.Tensor>(golden('tensor.pt'), 'meta').device)).toBe('meta');
    expect(String(torch.load<torch.Tensor>(golden('tensor.pt'), 'meta', { weights_only: true }).device)).toBe('meta');
  });

  test('a function sees every storage once, as a tensor of its elements', () => {
    const seen: [number[], string][] = [];
    torch.load(golden('views.pt'), (storage, location) => {
      seen.push([[...storage.shape], location]);
      return storage;
    });
    expect(seen).toEqual([[[24], 'cpu']]);
  });

  test('an error thrown in a function comes out unchanged', () => {
    const mine = new Error('mine');
    const thrower = () => {
      throw mine;
    };
    expect(() => torch.load(golden('tensor.pt'), { map_location: thrower })).toThrow(mine);
  });

  test.skipIf(torch.cuda.is_available())('a device that is not there is an error that names map_location', () => {
    expect(() => devices('cuda')).toThrow(/torch\.cuda\.is_available\(\) is False.*map_location/);
  });
});

describe('what is refused', () => {
  const messages: Record<string, RegExp> = {
    'evil_os.pt': /GLOBAL posix\.system whose module posix is blocked/,
    'evil_legacy.pt': /GLOBAL posix\.system whose module posix is blocked/,
    'evil_subprocess.pt': /Unsupported global: GLOBAL commands\.call was not an allowed global/,
    'evil_eval.pt': /Unsupported global: GLOBAL eval was not an allowed global/,
    'module.pt': /Unsupported global: GLOBAL torch\.nn\.modules\.activation\.ReLU was not an allowed global/,
    'compressed.pt': /record '.*' is compressed/,
    'duplicate.pt': /duplicate record 'data\.pkl'/,
    'script.pt': /TorchScript archives/,
    'missing_storage.pt': /failed locating file data\/0: file not found/,
    'short_storage.pt': /storage '0' has 8 bytes, not those of 6 elements/,
    'newer.pt': /version 11, but the maximum supported version for reading is 10/,
  };

  test.each(Object.entries(messages))('%s: %s', (name, message) => {
    expect(() => torch.load(golden(name))).toThrow(message);
    expect(() => torch.load(golden(name))).toThrow(torch.TorchError);
    expect(() => torch.load(golden(name), { weights_only: false })).toThrow(message);
    expect(existsSync('hacked')).toBe(false);
  });

  test('every file of the folder is either read or refused', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.pt'));
    expect(files.sort()).toEqual([...Object.keys(expected), ...Object.keys(messages)].sort());
  });

  test('no file, an empty file, text and any start of a good file', () => {
    const good = readFileSync(golden('state_dict.pt'));
    for (const bytes of [Buffer.alloc(0), Buffer.from('PK'), Buffer.from('not a checkpoint\n')]) {
      expect(() => torch.load(bytes)).toThrow(torch.TorchError);
    }
    for (let length = 0; length < good.length; length += 97) {
      expect(() => torch.load(good.subarray(0, length))).toThrow(torch.TorchError);
    }
  });

  test('a changed byte of a tensor is noticed', () => {
    const bytes = readFileSync(golden('tensor.pt'));
    const at = bytes.indexOf(Buffer.from(new Float32Array([0, 1, 2, 3, 4, 5]).buffer));
    bytes[at + 5] = (bytes[at + 5] ?? 0) ^ 1;
    expect(() => torch.load(bytes)).toThrow(/checksum of record 'data\/0' does not match/);
  });
});

describe('files with .safetensors in their name', () => {
  let temporary = '';
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  });
  afterEach(() => rmSync(temporary, { recursive: true }));

  test('are read as such', () => {
    const path = join(temporary, 'x.safetensors');
    copyFileSync(golden('tensors.safetensors'), path);
    expect(torch.load<Record<string, torch.Tensor>>(path).float32?.tolist()).toEqual([1.5, -2, 0]);
    expect(() => torch.load(path, () => null)).toThrow(/callable map_location is not supported/);
  });
});

import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as torch from 'nodetorch';
import { Parameter } from 'nodetorch/nn/parameter';
import { openSource } from 'nodetorch/serialization/source';
import { ZipReader } from 'nodetorch/serialization/zip_reader';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runModule } from '../support/child.js';
import { Encoder } from './encoder.js';

const golden = (name: string) => fileURLToPath(new URL(`../golden/serialization/${name}`, import.meta.url));
const expected = JSON.parse(readFileSync(golden('expected.json'), 'utf8')) as Record<string, unknown>;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function archive(bytes: Uint8Array): ZipReader {
  return new ZipReader(openSource(bytes));
}

function again<T>(value: T): T {
  return torch.load<T>(torch.save(value));
}

describe('the bytes', () => {
  // Python reads what has Python's own bytes. Files of one tuple or one set differ in their containers only.
  test.each([
    'tensor.pt',
    'scalars.pt',
    'parameter.pt',
    'state_dict.pt',
    'conj.pt',
    'meta.pt',
    'long.pt',
    'special.pt',
  ])('the pickle of %s is the one that Python wrote', (name) => {
    const theirs = readFileSync(golden(name));
    const ours = torch.save(torch.load(theirs));
    expect(Buffer.from(archive(ours).get('data.pkl'))).toEqual(Buffer.from(archive(theirs).get('data.pkl')));
  });

  test('records are those that every 2.x reads, aligned to 64 bytes, below the name of the file', () => {
    const path = join(folder, 'some.model.pt');
    torch.save({ a: torch.ones(3), b: torch.zeros(1000) }, path);
    const bytes = readFileSync(path);
    expect(bytes.includes('some.model/data/1')).toBe(true);
    const { records } = archive(bytes);
    expect([...records.keys()]).toEqual(['data.pkl', 'byteorder', 'data/0', 'data/1', 'version']);
    for (const { offset } of records.values()) expect(offset % 64).toBe(0);
    expect(Buffer.from(archive(bytes).get('version')).toString()).toBe('3\n');
  });

  test('a storage is written once, whatever views it', () => {
    const base = torch.arange(1000);
    const { records } = archive(torch.save([base, base.view(10, 100), base.index('5:7')]));
    expect([...records.keys()].filter((name) => name.startsWith('data/'))).toEqual(['data/0']);
    expect(records.get('data/0')?.size).toBe(8000);
  });
});

describe('what comes back', () => {
  test.each(Object.keys(expected).filter((name) => name !== 'quantized.pt'))(
    '%s is the same after another round',
    (name) => {
      expect(new Encoder().encode(again(torch.load(golden(name))))).toEqual(expected[name]);
    },
  );

  test('numbers, strings, containers', () => {
    const value = {
      numbers: [0, -0, 1.5, 255, 256, 65536, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e300, 2n ** 64n, -(2n ** 63n)],
      nothing: null,
      text: 'ä🙂',
      flags: [true, false],
      map: new Map<unknown, unknown>([
        [1, 'one'],
        ['two', 2],
      ]),
      set: new Set([1, 'a']),
      bytes: new Uint8Array([0, 255, 10]),
      nested: { a: { b: [[[]]] } },
    };
    const back = again(value);
    expect(back).toEqual({ ...value, numbers: value.numbers });
    expect(Object.is(back.numbers[1], -0)).toBe(true);
  });

  test('undefined fields are left out, undefined items are null', () => {
    expect(again({ a: undefined, b: [undefined] })).toEqual({ b: [null] });
  });

  test('complex numbers, sizes and devices keep their kind', () => {
    const value = again({ c: { re: 1, im: -2 }, size: torch.ones(2, 3).shape, device: torch.device('cuda:1') });
    expect(value.c).toEqual({ re: 1, im: -2 });
    expect(String(value.size)).toBe('torch.Size([2, 3])');
    expect(String(value.device)).toBe('cuda:1');
  });

  test('a module and its optimizer go on from where they were', () => {
    const { nn, optim } = torch;
    torch.manual_seed(0);
    const make = () => new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 2));
    const step = (model: ReturnType<typeof make>, optimizer: torch.optim.Adam) => {
      optimizer.zero_grad();
      model(x).pow(2).mean().backward();
      optimizer.step();
    };
    const x = torch.randn(8, 3);
    const [model, copy] = [make(), make()];
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
    step(model, optimizer);
    const saved = again({ model: model.state_dict(), optimizer: optimizer.state_dict() });
    copy.load_state_dict(saved.model);
    const optimizerOfCopy = new optim.Adam(copy.parameters());
    optimizerOfCopy.load_state_dict(saved.optimizer);
    step(model, optimizer);
    step(copy, optimizerOfCopy);
    for (const [key, value] of Object.entries(model.state_dict())) {
      expect(torch.equal(value as torch.Tensor, copy.state_dict()[key] as torch.Tensor), key).toBe(true);
    }
  });

  // Python: list(torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.BatchNorm1d(1)).state_dict()._metadata.items())
  test('the version numbers of a state_dict are saved in order', () => {
    const { nn } = torch;
    const state = again(new nn.Sequential(new nn.Linear(1, 1), new nn.BatchNorm1d(1)).state_dict());
    expect([...(Reflect.get(state, '_metadata') as Map<string, unknown>)]).toEqual([
      ['', { version: 1 }],
      ['0', { version: 1 }],
      ['1', { version: 2 }],
    ]);
  });

  test('parameters are parameters, and what required a gradient still does', () => {
    const { weight, leaf } = again({
      weight: new Parameter(torch.ones(2), false),
      leaf: torch.ones(1, { requires_grad: true }),
    });
    expect(weight).toBeInstanceOf(Parameter);
    expect(weight.requires_grad).toBe(false);
    expect(leaf.requires_grad).toBe(true);
    expect(leaf).not.toBeInstanceOf(Parameter);
  });

  test('objects that are shared or contain themselves', () => {
    const shared = { x: torch.ones(1) };
    const loop: unknown[] = [shared, shared];
    loop.push(loop);
    const back = again(loop) as [typeof shared, typeof shared, unknown];
    expect(back[0]).toBe(back[1]);
    expect(back[2]).toBe(back);
  });

  test('a storage larger than a chunk', () => {
    const x = torch.arange(5_000_000);
    const path = join(folder, 'large.pt');
    torch.save(x, path);
    expect(torch.equal(torch.load<torch.Tensor>(path), x)).toBe(true);
  });

  test('a tensor that is no leaf is saved by value', () => {
    const x = torch.ones(2, { requires_grad: true });
    expect(again(x.mul(2)).tolist()).toEqual([2, 2]);
    expect(x.grad).toBe(null);
  });
});

describe('where to', () => {
  test('a path, a file: URL, a stream-like object', () => {
    const chunks: Uint8Array[] = [];
    torch.save([1], join(folder, 'a.pt'));
    torch.save([2], pathToFileURL(join(folder, 'b.pt')));
    torch.save([3], { write: (chunk) => chunks.push(chunk) });
    expect(torch.load(join(folder, 'a.pt'))).toEqual([1]);
    expect(torch.load(join(folder, 'b.pt'))).toEqual([2]);
    expect(torch.load(Buffer.concat(chunks))).toEqual([3]);
  });

  test('anything else is a TypeError', () => {
    // @ts-expect-error a number
    expect(() => torch.save([1], 3)).toThrow(/expected 'f' to be string, path, or a file-like object/);
  });

  test('a folder that does not exist is an error that names it', () => {
    const path = join(folder, 'missing', 'a.pt');
    expect(() => torch.save([1], path)).toThrow(`Parent directory ${join(folder, 'missing')} does not exist.`);
  });

  test('the permissions of the file and a link to it stay', () => {
    const path = join(folder, 'a.pt');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, 'link.pt'));
    torch.save([1], join(folder, 'link.pt'));
    expect(torch.load(path)).toEqual([1]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.pt', 'link.pt']);
  });
});

describe('a failed save', () => {
  test.each([
    ['a function', () => 1, /cannot pickle 'function' object/],
    ['a class instance', new Date(0), /cannot pickle 'Date' object/],
    ['a symbol', Symbol('s'), /cannot pickle 'Symbol' object/],
    ['an integer that no pickle of protocol 2 holds', 2n ** 3000n, RangeError],
  ])('%s: the old file stays and nothing else is left', (_, value, error) => {
    const path = join(folder, 'a.pt');
    torch.save('old', path);
    expect(() => torch.save({ fine: torch.ones(2), value }, path)).toThrow(error);
    expect(torch.load(path)).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pt']);
  });

  test('nesting without end is an error', () => {
    let value: unknown[] = [];
    for (let i = 0; i < 100_000; i++) value = [value];
    expect(() => torch.save(value)).toThrow(/maximum recursion depth exceeded/);
  });

  // Python: x = torch.zeros(2); torch.save([x, x.view(torch.int32)], 'x.pt')
  test('one storage under two dtypes is Python’s error', () => {
    const x = torch.zeros(2);
    expect(() => torch.save([x, x.view(torch.int32)])).toThrow(
      'Cannot save multiple tensors or storages that view the same data as different types',
    );
  });

  test('a folder in place of the file', () => {
    mkdirSync(join(folder, 'a.pt'));
    expect(() => torch.save([1], join(folder, 'a.pt'))).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(readdirSync(folder)).toEqual(['a.pt']);
  });
});

test('a process that is killed while it saves leaves a whole file', async () => {
  const path = join(folder, 'a.pt');
  for (const delay of [0, 7, 20, 45]) {
    const { status, stderr } = await runModule(`
      import * as torch from 'nodetorch';
      const save = (round) => torch.save({ round, x: torch.full([1_000_000], round) }, ${JSON.stringify(path)});
      save(0);
      new (await import('node:worker_threads')).Worker(
        'setTimeout(() => process.kill(process.pid, "SIGKILL"), ${delay})',
        { eval: true },
      );
      for (let round = 1; ; round++) save(round);
    `);
    expect(`${status} ${stderr}`).toBe('SIGKILL ');
    const { round, x } = torch.load<{ round: number; x: torch.Tensor }>(path);
    expect(torch.equal(x, torch.full([1_000_000], round))).toBe(true);
  }
});

import * as torch from 'nodetorch';
import { Global, PersistentId, pickle, Reduced, Tuple } from 'nodetorch/serialization/pickler';
import { toBuffer } from 'nodetorch/serialization/sink';
import { ZipWriter } from 'nodetorch/serialization/zip_writer';
import { describe, expect, test } from 'vitest';

// Files that torch.save never writes: what an attacker would make of the format.

const noObjects = (value: object): never => {
  throw new Error(`${value.constructor.name} has no place in a crafted file`);
};

/** An archive around a pickle, with 24 bytes in its one storage. */
function archive(data: Uint8Array, records: Record<string, Uint8Array> = {}): Buffer {
  const all = { 'data.pkl': data, 'data/0': Buffer.alloc(24, 1), version: Buffer.from('3\n'), ...records };
  return toBuffer((sink) => {
    const zip = new ZipWriter(sink, 'archive');
    for (const [name, bytes] of Object.entries(all)) zip.add(name, bytes.byteLength, [bytes]);
    zip.end();
  });
}

/** The archive of one value. */
function file(value: unknown): Buffer {
  return archive(pickle(value, noObjects));
}

/** The archive of a pickle given as text; `\x80\x02` is put before it. */
function opcodes(text: string): Buffer {
  return archive(Buffer.from(`\x80\x02${text}`, 'latin1'));
}

const utils = (name: string) => new Global('torch._utils', name);
const floats = (numel: unknown = 6, key: unknown = '0', type = new Global('torch', 'FloatStorage')) =>
  new PersistentId(new Tuple(['storage', type, key, 'cpu', numel]));
const view = (offset: unknown, size: unknown, stride: unknown, storage: unknown = floats()) =>
  file(new Reduced(utils('_rebuild_tensor_v2'), new Tuple([storage, offset, size, stride, false, null])));

describe('a tensor beyond its storage', () => {
  test('the whole storage and parts of it are read', () => {
    expect(torch.load<torch.Tensor>(view(0, new Tuple([2, 3]), new Tuple([3, 1]))).shape).toEqual([2, 3]);
    expect(torch.load<torch.Tensor>(view(6, new Tuple([0]), new Tuple([1]))).numel()).toBe(0);
  });

  test.each([
    ['one element too many', 0, [7], [1]],
    ['an offset behind the end', 6, [1], [1]],
    ['a negative offset', -1, [1], [1]],
    ['a negative stride', 5, [6], [-1]],
    ['a negative size', 0, [-6], [1]],
    ['a stride that leaves it', 0, [2, 3], [4, 1]],
    ['a stride whose product overflows', 0, [3], [2 ** 52]],
    ['sizes whose product overflows', 0, [2 ** 40, 2 ** 40], [0, 0]],
    ['an offset of 2^63', 2n ** 63n, [1], [1]],
    ['a fraction', 0.5, [1], [1]],
    ['more strides than sizes', 0, [1], [1, 1]],
    ['a size that is text', 0, ['1'], [1]],
  ])('%s', (_, offset, size, stride) => {
    expect(() => torch.load(view(offset, new Tuple(size), new Tuple(stride)))).toThrow(torch.TorchError);
  });

  test.each([
    ['more elements than bytes', floats(7)],
    ['a negative number of elements', floats(-1)],
    ['2^62 elements', floats(2n ** 62n)],
    ['a number as its name', floats(6, 0)],
    ['a name that leaves the folder', floats(6, '../version')],
    ['no type', new PersistentId(new Tuple(['storage', 'FloatStorage', '0', 'cpu', 6]))],
    ['no storage at all', null],
    ['a persistent id of another kind', new PersistentId(new Tuple(['module', 'x']))],
    ['an empty persistent id', new PersistentId(new Tuple([]))],
  ])('a storage with %s', (_, storage) => {
    expect(() => torch.load(view(0, new Tuple([1]), new Tuple([1]), storage))).toThrow(torch.TorchError);
  });
});

// Python: torch.sparse_coo_tensor([[0, 5]], [1., 2.], (3,), check_invariants=True)
test('sparse indices beyond the size are refused', () => {
  const long = (key: string, size: number[]) =>
    new Reduced(
      utils('_rebuild_tensor_v2'),
      new Tuple([
        floats(3, key, new Global('torch', 'LongStorage')),
        0,
        new Tuple(size),
        new Tuple(size.map(() => 1)),
        false,
        null,
      ]),
    );
  const layout = new Reduced(new Global('torch.serialization', '_get_layout'), new Tuple(['torch.sparse_coo']));
  const sparse = (length: number) =>
    archive(
      pickle(
        new Reduced(
          utils('_rebuild_sparse_tensor'),
          new Tuple([layout, new Tuple([long('0', [1, 3]), long('1', [3]), new Tuple([length])])]),
        ),
        noObjects,
      ),
      {
        'data/0': new Uint8Array(new BigInt64Array([0n, 1n, 5n]).buffer),
        'data/1': new Uint8Array(new BigInt64Array([7n, 8n, 9n]).buffer),
      },
    );
  expect(torch.load<torch.Tensor>(sparse(6)).to_dense().tolist()).toEqual([7, 8, 0, 0, 0, 9]);
  expect(() => torch.load(sparse(3))).toThrow(/size is inconsistent with indices/);
});

describe('the pickle machine', () => {
  test.each([
    ['an empty pickle', ''],
    ['no STOP', 'N'],
    ['STOP on an empty stack', '.'],
    ['an opcode that is not allowed', 'I1\n.'],
    ['a memo entry that is not there', 'h\x05.'],
    ['items without a mark', 'e.'],
    ['TUPLE3 of two', 'NN\x87.'],
    ['APPEND to None', 'NNa.'],
    ['SETITEMS with an odd number', '}(Nu.'],
    ['a list as a key', '}]Ns.'],
    ['REDUCE of None', 'N)R.'],
    ['REDUCE with a list of arguments', 'ccollections\nOrderedDict\n]R.'],
    ['BUILD of a dict', '}}b.'],
    ['BUILD with a list', 'ccollections\nOrderedDict\n)R]b.'],
    ['a string longer than the file', 'X\xff\xff\xff\xff.'],
    ['a string that is not UTF-8', 'X\x01\x00\x00\x00\xff.'],
    ['a name without an end', `c${'x'.repeat(10_000)}`],
    ['a class as the result', 'ccollections\nOrderedDict\n.'],
    ['torch.Tensor itself', 'ctorch\nTensor\n)R.'],
    ['a storage type as a function', 'ctorch\nFloatStorage\n)R.'],
    ['set of None', 'c__builtin__\nset\nN\x85R.'],
    ['a size that is text', 'ctorch\nSize\nX\x02\x00\x00\x00ab\x85R.'],
    ['a device that is none', 'ctorch\ndevice\nX\x04\x00\x00\x00nope\x85R.'],
    ['_codecs.encode of None', 'c_codecs\nencode\nNN\x86R.'],
    ['numbers without end', 'N'.repeat(100)],
  ])('%s', (_, text) => {
    expect(() => torch.load(opcodes(text))).toThrow(torch.TorchError);
  });

  test('lists in lists without end are refused, not a stack overflow', () => {
    const depth = 200_000;
    expect(() => torch.load(opcodes(`${']'.repeat(depth)}${'a'.repeat(depth - 1)}.`))).toThrow(/nested too deeply/);
  });

  test('a list of twice the list before, sixty times, stays small', () => {
    let text = ']q\x00';
    for (let i = 1; i < 60; i++)
      text += `](h${String.fromCharCode(i - 1)}h${String.fromCharCode(i - 1)}eq${String.fromCharCode(i)}`;
    let list = torch.load<unknown[]>(opcodes(`${text}.`));
    for (let i = 1; i < 60; i++) list = list[0] as unknown[];
    expect(list).toEqual([]);
  });

  test('a dict that contains itself', () => {
    const dict = torch.load<Record<string, unknown>>(opcodes('}q\x00X\x01\x00\x00\x00ah\x00s.'));
    expect(dict.a).toBe(dict);
  });

  test('attributes never replace what a tensor or an object is made of', () => {
    const state = new Map<string, unknown>([
      ['toString', 'mine'],
      ['__proto__', new Map([['polluted', true]])],
      ['tag', 'kept'],
    ]);
    const args = new Tuple([floats(), 0, new Tuple([1]), new Tuple([1]), false, null]);
    const build = new Reduced(
      new Global('torch._tensor', '_rebuild_from_type_v2'),
      new Tuple([utils('_rebuild_tensor_v2'), new Global('torch', 'Tensor'), args, state]),
    );
    const x = torch.load<torch.Tensor & { tag?: string }>(file(build));
    expect(x.tag).toBe('kept');
    expect(String(x)).toMatch(/^tensor\(\[/);
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
    const ordered = new Reduced(new Global('collections', 'OrderedDict'), new Tuple([]), [], state);
    expect(String(torch.load(file(ordered)))).toBe('[object Object]');
  });
});

describe('the zip archive', () => {
  const good = file([1]);
  const directory = good.readUInt32LE(good.length - 6);

  function changed(change: (bytes: Buffer) => void): Buffer {
    const copy = Buffer.from(good);
    change(copy);
    return copy;
  }

  test('is read as it is', () => expect(torch.load(good)).toEqual([1]));

  test.each<[string, (bytes: Buffer) => void]>([
    ['a directory behind the end', (bytes) => bytes.writeUInt32LE(good.length, good.length - 6)],
    ['more entries than there are', (bytes) => bytes.writeUInt16LE(60_000, good.length - 12)],
    ['a header behind the end', (bytes) => bytes.writeUInt32LE(good.length, directory + 42)],
    ['a header that is none', (bytes) => bytes.writeUInt32LE(5, directory + 42)],
    ['an entry larger than the file', (bytes) => [20, 24].map((at) => bytes.writeUInt32LE(1 << 30, directory + at))],
    ['sizes that disagree', (bytes) => bytes.writeUInt32LE(1, directory + 20)],
    ['an encrypted entry', (bytes) => bytes.writeUInt16LE(1, directory + 8)],
    ['a compressed entry', (bytes) => bytes.writeUInt16LE(8, directory + 10)],
  ])('%s', (_, change) => {
    expect(() => torch.load(changed(change))).toThrow(/PytorchStreamReader failed reading zip archive/);
  });

  test('entries that share their bytes are refused: each would cost memory of its own', () => {
    const bytes = Buffer.from(archive(pickle([], noObjects), { 'data/1': Buffer.alloc(24, 1) }));
    const [first, second] = ['archive/data/0', 'archive/data/1'].map((name) => bytes.lastIndexOf(name) - 46);
    bytes.copy(bytes, (second ?? 0) + 42, (first ?? 0) + 42, (first ?? 0) + 46);
    expect(() => torch.load(bytes)).toThrow(/records overlap/);
  });
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

interface Excluded {
  readonly reason: string;
  readonly names: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url));
const api = JSON.parse(gunzipSync(read('../conformance/vectors/signatures/api.json.gz')).toString('utf8')) as Record<
  string,
  Record<string, unknown>
>;
const excluded = JSON.parse(read('../../tools/features/excluded.json').toString('utf8')) as Excluded[];

const spaces: Readonly<Record<string, object>> = {
  torch,
  'torch.Tensor': torch.Tensor.prototype,
  'torch.linalg': torch.linalg,
  'torch.fft': torch.fft,
  'torch.special': torch.special,
  'torch.signal.windows': torch.signal.windows,
  'torch.masked': torch.masked,
  'torch.nn.functional': torch.nn.functional,
  'torch.nn.init': torch.nn.init,
};

describe('the public names of PyTorch', () => {
  for (const [space, bound] of Object.entries(spaces)) {
    it(`are all bound or excluded with a reason in ${space}`, () => {
      const reasons = new Set(excluded.flatMap(({ names }) => (names[space] ?? '').split(' ')));
      const unknown = Object.keys(api[space] ?? {}).filter((name) => !(name in bound) && !reasons.has(name));
      expect(unknown).toEqual([]);
    });
  }

  it('are excluded only where PyTorch has them, each once', () => {
    for (const [space, names] of Object.entries(api)) {
      const listed = excluded.flatMap(({ names }) => (names[space] ?? '').split(' ')).filter((name) => name !== '');
      expect(listed.filter((name) => !(name in names))).toEqual([]);
    }
  });
});

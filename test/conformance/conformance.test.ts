import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const runner = fileURLToPath(new URL('../../build/conformance/run.js', import.meta.url));
const vectors = fileURLToPath(new URL('./vectors', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'conformance-'));

function run(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [runner, ...args], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the vectors of Python PyTorch', () => {
  it('pass in a sample of every kind', { timeout: 60_000 }, () => {
    const { status, lines } = run('--sample', '6');
    expect(lines.at(-1)).toMatch(/^[1-9]\d{3} passed, 0 failed$/);
    expect(status).toBe(0);
  });

  it('fail where a value is another one', () => {
    cpSync(join(vectors, 'ops', 'add.json.gz'), join(folder, 'ops', 'add.json.gz'));
    const blob = gunzipSync(readFileSync(join(vectors, 'ops', 'add.bin.gz')));
    writeGzip(join(folder, 'ops', 'add.bin.gz'), Buffer.alloc(blob.length, 0x3f));
    const { status, lines } = run(folder);
    expect(lines.at(-1)).toMatch(/^\d+ passed, [1-9]\d* failed$/);
    expect(lines[0]).toMatch(/^ops\/add\/add\.\S+: .*expected/);
    expect(status).toBe(1);
  });

  it('fail alone where a name is not bound or a file cannot be read', () => {
    const place = join(folder, 'foreign', 'deep', 'ops');
    mkdirSync(place, { recursive: true });
    const call = { variant: 'function', args: [{ tuple: [2] }, { tuple: [3, 1] }], kwargs: {}, out: { size: [3, 2] } };
    const cases = ['torch.no_such_name', 'torch.broadcast_shapes'].map((fn) => ({ id: fn, fn, ...call }));
    writeGzip(join(place, 'shapes.json.gz'), Buffer.from(JSON.stringify({ format: 1, kind: 'op', cases })));
    writeFileSync(join(place, 'torn.json.gz'), 'torn');
    const { status, lines } = run(join(folder, 'foreign'), '--kind', 'ops');
    expect(lines).toContain('ops/shapes/torch.no_such_name: threw Error: torch.no_such_name is not bound');
    expect(lines).toContainEqual(expect.stringMatching(/^ops\/torn\/all: cannot be read: .*header/));
    expect(lines.at(-1)).toBe('1 passed, 2 failed');
    expect(status).toBe(1);
  });

  it('count as failed where a directory has none', () => {
    const { status, lines } = run(join(folder, 'nowhere'));
    expect([lines[0], lines.at(-1), status]).toEqual([
      `no vectors in ${join(folder, 'nowhere')}`,
      '0 passed, 0 failed',
      1,
    ]);
  });
});

function writeGzip(path: string, bytes: Uint8Array): void {
  writeFileSync(path, gzipSync(bytes));
}

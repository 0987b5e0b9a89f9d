import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    const { status, lines } = run('--sample', '6', '--bound');
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
});

function writeGzip(path: string, bytes: Uint8Array): void {
  writeFileSync(path, gzipSync(bytes));
}

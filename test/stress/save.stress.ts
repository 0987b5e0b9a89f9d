import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { printed } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-save-'));
const file = join(folder, 'state.pth');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saves without end, each file with one value everywhere; killed by SIGKILL this long after the first file is whole. */
async function saveAndKill(delay: number): Promise<void> {
  const source = `
    import * as torch from 'nodetorch';
    for (let k = 0; ; k++) {
      torch.save({ first: torch.full([400000], k), last: torch.full([400000], k) }, ${JSON.stringify(file)});
      if (k === 0) process.stdout.write('saved');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const check = `
  import * as torch from 'nodetorch';
  const { first, last } = torch.load(${JSON.stringify(file)});
  const values = [first.min(), first.max(), last.min(), last.max()].map((x) => x.item());
  console.log(new Set(values).size, first.numel() + last.numel());`;

test('a process killed while it saves leaves a whole file', async () => {
  for (let run = 0; run < 20; run++) {
    await saveAndKill(1 + 3 * run);
    expect(await printed(check)).toBe('1 800000');
  }
});

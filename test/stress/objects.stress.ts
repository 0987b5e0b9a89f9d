import { expect, test } from 'vitest';
import { growth, printed, workerSource } from './support.js';

test('3×10^6 scalars', async () => {
  const loop = 'const one = torch.ones(1); for (let k = 0; k < 3e6; k++) one.add(1);';
  expect(await growth({ loop })).toBeLessThan(50);
});

// Each kept loss lies in a heap where megabytes come and go: they must not be cut up by it.
test('2,000 training steps of which every loss is held', async () => {
  const before = `
    const { Linear, ReLU, Sequential, MSELoss } = await import('nodetorch/nn');
    const { SGD } = await import('nodetorch/optim');
    const model = new Sequential(new Linear(64, 256), new ReLU(), new Linear(256, 256), new ReLU(), new Linear(256, 1));
    const optimizer = new SGD(model.parameters(), { lr: 1e-3 });
    const criterion = new MSELoss();
    const [input, target] = [torch.ones(512, 64), torch.zeros(512, 1)];
    const losses = [];
    const train = (steps) => {
      for (let k = 0; k < steps; k++) {
        optimizer.zero_grad();
        const loss = criterion(model(input), target);
        loss.backward();
        optimizer.step();
        losses.push(loss);
      }
    };
    train(200);`;
  // One step saves 1.5 MB of activations: 2,000 of them would be 3 GB.
  expect(await growth({ before, loop: 'train(2000); if (losses.length !== 2200) throw losses;' })).toBeLessThan(60);
});

test('custom Functions with hooks', async () => {
  const before = `
    class Square extends torch.autograd.Function {
      static forward(ctx, x) { ctx.save_for_backward(x); return x.mul(x); }
      static backward(ctx, g) { return g.mul(2).mul(ctx.saved_tensors[0]); }
    }
    const w = torch.ones(1000, { requires_grad: true });
    let calls = 0;
    const once = () => {
      w.grad = null;
      const y = Square.apply(w);
      y.register_hook((g) => { calls++; return g.mul(1); });
      y.grad_fn.register_hook(() => { calls++; });
      y.sum().backward();
    };
    for (let k = 0; k < 2000; k++) once();`;
  const loop = 'for (let k = 0; k < 50000; k++) once(); if (calls !== 104000) throw calls;';
  expect(await growth({ before, loop })).toBeLessThan(60);
});

test('10^5 caught errors', async () => {
  const before = 'let caught = 0; const [a, b] = [torch.ones(2), torch.ones(3)];';
  const loop =
    'for (let k = 0; k < 1e5; k++) { try { a.add(b); } catch { caught++; } } if (caught !== 1e5) throw caught;';
  expect(await growth({ before, loop })).toBeLessThan(50);
});

test('three workers that make and drop tensors at once', async () => {
  const body = `
    torch.set_num_threads(1);
    let total = 0;
    for (let k = 0; k < 1e5; k++) total += torch.tensor([k, 1]).add(1).sum().item();
    for (let k = 0; k < 2e4; k++) torch.zeros(262144);
    post(total);`;
  const answer = await printed(`
    import { Worker } from 'node:worker_threads';
    import * as torch from 'nodetorch';
    const one = () => new Promise((resolve) => new Worker(${workerSource(body)}, { eval: true }).once('message', resolve));
    const totals = await Promise.all([one(), one(), one()]);
    console.log(JSON.stringify([totals, process.resourceUsage().maxRSS / 1024 < 900]));
  `);
  const total = (1e5 * (1e5 - 1)) / 2 + 3 * 1e5;
  expect(JSON.parse(answer)).toEqual([[total, total, total], true]);
});

// A collection inside an operator must not take its arguments: only the optimised code lets a variable die early.
test('arguments that are nobody else’s, with a collection at every operation', async () => {
  const answer = await printed(`
    import * as torch from 'nodetorch';
    const one = torch.ones(4);
    let total = 0;
    const step = (k) => { const a = one.add(k); const b = a.mul(one); return torch.cat([a, b.sub(a)]).view(2, 4).sum().item(); };
    for (let k = 0; k < 2e5; k++) {
      if (k % 50 === 0) torch.memory.set_policy({ object_step: 1 });
      total += step(k % 7);
    }
    console.log(total);
  `);
  const expected = Array.from({ length: 2e5 }, (_, k) => 4 * (1 + (k % 7))).reduce((sum, value) => sum + value, 0);
  expect(Number(answer)).toBe(expected);
});

test('memory that runs out is found among the garbage, and a tensor too large is an error to go on from', async () => {
  const answer = await printed(`
    import { execFileSync } from 'node:child_process';
    const source = \`
      import * as torch from 'nodetorch';
      // Promoted by V8, so that only a full collection finds what each round leaves: 800 MB.
      let kept = [];
      for (let round = 0; round < 6; round++) {
        kept = [];
        for (let k = 0; k < 100; k++) kept.push(torch.ones(2097152));
      }
      let message = '';
      try { torch.ones(2 ** 40); } catch (error) { message = [error.name, error instanceof torch.OutOfMemoryError].join(); }
      console.log(message, kept[99].add(1).sum().item());\`;
    // The limit leaves no room for two rounds.
    const command = 'ulimit -d 1500000 && exec "$0" --input-type=module --eval "$1"';
    process.stdout.write(execFileSync('sh', ['-c', command, process.execPath, source], { encoding: 'utf8' }));
  `);
  expect(answer).toBe('OutOfMemoryError,true 4194304');
});

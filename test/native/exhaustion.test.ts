import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Each asks for gigabytes in its own way: as its result, inside its kernel, below autograd, in a loader.
const source = `
  import * as torch from 'nodetorch';
  const { nn, optim } = torch;
  const { DataLoader } = torch.utils.data;
  const F = nn.functional;
  torch.set_num_threads(1);
  const count = 2 ** 31;
  const wide = torch.ones(1).expand(count);
  const weight = torch.ones(1, { requires_grad: true });
  const columns = torch.ones(100_000, 1);
  const looked = F.embedding(torch.zeros(1, { dtype: torch.int64 }), weight.expand(count / 4, 4));
  const parameter = new nn.Parameter(torch.ones(4));
  const dataset = { length: 8, at: () => torch.ones(1).expand(count / 8) };
  const cases = {
    empty: () => torch.empty(count),
    zeros: () => torch.zeros(count),
    full: () => torch.full([count], 3),
    rand: () => torch.rand(count),
    arange: () => torch.arange(count),
    matmul: () => columns.matmul(columns.t()),
    cat: () => torch.cat([wide, wide]),
    stack: () => torch.stack([wide, wide]),
    clone: () => wide.clone({ memory_format: torch.contiguous_format }),
    contiguous: () => wide.contiguous(),
    'to float64': () => wide.to(torch.float64, { memory_format: torch.contiguous_format }),
    add: () => torch.ones(60_000, 1).add(torch.ones(1, 60_000)),
    sort: () => wide.sort(),
    nonzero: () => wide.nonzero(),
    repeat: () => torch.ones(4).repeat(count),
    index: () => columns.index(torch.zeros(1, { dtype: torch.int64 }).expand(count)),
    resize_: () => torch.ones(2).resize_(count),
    'the backward of embedding': () => looked.sum().backward(),
    'a hook inside backward': () => {
      const y = parameter.mul(2);
      y.register_hook(() => torch.empty(count));
      y.sum().backward();
    },
    'a custom Function': () => {
      class Huge extends torch.autograd.Function {
        static forward(ctx, x) { return x.mul(1); }
        static backward(ctx, g) { return torch.zeros(count); }
      }
      Huge.apply(parameter).sum().backward();
    },
    'a DataLoader': () => [...new DataLoader(dataset, { batch_size: 8 })],
    'a layer': () => new nn.Linear(60_000, 60_000),
  };
  torch.memory.relieve();
  const before = torch.memory.stats();
  const wrong = [];
  for (const [name, run] of Object.entries(cases)) {
    try {
      run();
      wrong.push(name + ': no error');
    } catch (error) {
      if (!(error instanceof torch.OutOfMemoryError)) wrong.push(name + ': ' + error.stack);
      else if (error.name !== 'OutOfMemoryError') wrong.push(name + ': named ' + error.name);
      else if (!/allocate|memory/.test(error.message)) wrong.push(name + ': ' + error.message);
    }
    if (torch.ones(3).add(1).sum().item() !== 6) wrong.push(name + ': nothing works afterwards');
  }
  torch.memory.relieve();
  const after = torch.memory.stats();
  const model = new nn.Linear(2, 1);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const losses = [0, 1, 2].map(() => {
    optimizer.zero_grad();
    const loss = model(torch.ones(4, 2)).sub(1).pow(2).mean();
    loss.backward();
    optimizer.step();
    return loss.item();
  });
  console.log(JSON.stringify({
    wrong,
    tensors: after.live_tensors - before.live_tensors,
    megabytes: Math.round((after.live_bytes - before.live_bytes) / 2 ** 20),
    trains: losses[2] < losses[0],
    gradMode: torch.is_grad_enabled(),
  }));`;

// The limit of address space is a matter of Unix shells; elsewhere such sizes fail by themselves.
test.skipIf(process.platform === 'win32')(
  'memory that runs out is an OutOfMemoryError, after which the process works on',
  async () => {
    const command = 'ulimit -v 6000000 && exec "$0" --input-type=module --eval "$1"';
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command, process.execPath, source], {
      cwd: root,
      timeout: 110_000,
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    });
    expect(stderr).toBe('');
    const { tensors, ...rest } = JSON.parse(stdout) as { tensors: number };
    expect(rest).toEqual({ wrong: [], megabytes: 0, trains: true, gradMode: true });
    expect(tensors).toBeLessThan(10); // the last ones may still be on the stack
  },
);

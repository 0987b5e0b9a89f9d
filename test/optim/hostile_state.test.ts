import { expect, test } from 'vitest';
import { runModule } from '../support/child.js';

// Kernels over lists and fused ones trust sizes and dtypes: what a checkpoint holds must not reach them unseen.
const source = `
  import * as torch from 'nodetorch';
  const { optim, nn } = torch;
  const kinds = ['SGD', 'Adam', 'AdamW', 'Adagrad', 'RMSprop', 'Adadelta', 'Adamax', 'NAdam', 'RAdam', 'ASGD', 'Rprop'];
  const modes = [{}, { foreach: true }, { fused: true }];
  const options = { SGD: { momentum: 0.9 }, RMSprop: { momentum: 0.9, centered: true }, Adam: { amsgrad: true } };
  const size = 4096;
  const hostile = [
    torch.ones(1), torch.ones([]), torch.ones(0), torch.ones(size * 2), torch.ones(2, size / 2), torch.ones(1).expand(size),
    torch.ones(size, { dtype: torch.int8 }), torch.ones(size, { dtype: torch.float64 }), torch.ones(size).to_sparse(),
    torch.ones(size, { device: 'meta' }), torch.ones(size, { dtype: torch.complex64 }), 'text', null, 5, Number.NaN, [torch.ones(1)],
  ];
  const counts = { ran: 0, refused: 0, odd: [] };
  function attempt(kind, mode, spoil) {
    const parameter = new nn.Parameter(torch.ones(size));
    let optimizer;
    try {
      optimizer = new optim[kind]([parameter], { lr: 0.1, ...options[kind], ...mode });
    } catch {
      return; // no such mode
    }
    parameter.grad = torch.ones(size);
    optimizer.step();
    try {
      spoil(optimizer, parameter);
      optimizer.step();
      counts.ran++;
    } catch (error) {
      counts.refused++;
      if (!(error instanceof Error)) counts.odd.push(String(error));
    }
  }
  for (const kind of kinds) {
    for (const mode of modes) {
      const probe = new nn.Parameter(torch.ones(2));
      const first = new optim[kind]([probe], { lr: 0.1, ...options[kind] });
      probe.grad = torch.ones(2);
      first.step();
      for (const name of Object.keys(first.state.get(probe) ?? {})) {
        for (const value of hostile) {
          attempt(kind, mode, (optimizer) => {
            const state = optimizer.state_dict();
            state.state[0][name] = value;
            optimizer.load_state_dict(state);
          });
          attempt(kind, mode, (optimizer, parameter) => { optimizer.state.get(parameter)[name] = value; });
        }
      }
      for (const value of hostile) {
        attempt(kind, mode, (optimizer, parameter) => { parameter.grad = value; });
        attempt(kind, mode, (optimizer, parameter) => { parameter.data = value; });
        attempt(kind, mode, (optimizer) => { optimizer.param_groups[0].lr = value; });
        attempt(kind, mode, (optimizer) => { optimizer.param_groups[0].params = value; });
      }
    }
  }
  console.log(JSON.stringify({ ...counts, sum: torch.ones(3).sum().item() }));`;

test('state, gradients and options that do not fit are errors or harmless, and the process lives', async () => {
  const { status, stdout, stderr } = await runModule(source, {
    args: ['--no-warnings'],
    env: { OMP_NUM_THREADS: '1' },
  });
  expect(`${status} ${stderr}`).toBe('0 ');
  const { ran, refused, odd, sum } = JSON.parse(stdout) as { ran: number; refused: number; odd: string[]; sum: number };
  expect(odd).toEqual([]);
  expect(sum).toBe(3);
  expect(ran).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(1000);
}, 110_000);

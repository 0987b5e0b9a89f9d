/** Single operators on small tensors, where what surrounds the kernel is most of the time. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import type { Cases } from './worker.js';

function recorded(grad: boolean): Cases {
  const make = (...size: number[]) => torch.randn(...size, { requires_grad: grad });
  const [a, b] = [make(8), make(8)];
  const [x, weight, bias] = [make(32, 32), make(64, 32), make(64)];
  const [A, C] = [make(32, 32), make(32, 32)];
  const linear = new nn.Linear(32, 64).requires_grad_(grad);
  const cases: Cases = {
    add: () => () => a.add(b),
    'add scalar': () => () => a.add(2.5),
    mul: () => () => a.mul(b),
    relu: () => () => a.relu(),
    view: () => () => a.view(2, 4),
    index: () => () => x.index(3),
    'index slice': () => () => x.index(':', '4:8'),
    sum: () => () => a.sum(),
    mean: () => () => a.mean(),
    'matmul 32': () => () => A.matmul(C),
    'linear 32-64': () => () => F.linear(x, weight, bias),
    'nn.Linear 32-64': () => () => linear(x),
  };
  return grad ? Object.fromEntries(Object.entries(cases).map(([name, make]) => [`${name}, grad`, make])) : cases;
}

function values(): Cases {
  const one = torch.tensor(1.5);
  const list = Array.from({ length: 1000 }, (_, k) => k + 0.5);
  const thousand = torch.tensor(list);
  const x = torch.randn(32, 32);
  const small = torch.randn(10, 10);
  return {
    item: () => () => one.item(),
    shape: () => () => x.shape,
    'tensor of 1,000 numbers': () => () => torch.tensor(list),
    'tolist of 1,000 numbers': () => () => thousand.tolist(),
    'print 10x10': () => () => String(small),
  };
}

export const operators: Cases = { ...recorded(false), ...recorded(true), ...values() };

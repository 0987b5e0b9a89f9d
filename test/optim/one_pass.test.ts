// Plain parameters are updated element by element in one pass over memory, others operator by operator: the bits must
// be the same. A parameter that lies in memory with gaps is of the second kind.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as optim from 'nodetorch/optim';
import { expect, test } from 'vitest';

type Dtype = 'float32' | 'float64';
type Make = (params: Tensor[]) => optim.Optimizer;

/** Any optimizer: its groups do not matter here. */
const made = (optimizer: unknown): optim.Optimizer => optimizer as optim.Optimizer;

const optimizers: Record<string, Make> = {
  SGD: (params) => made(new optim.SGD(params, { lr: 0.1 })),
  'SGD, decayed': (params) => made(new optim.SGD(params, { lr: 0.1, weight_decay: 0.3, maximize: true })),
  'SGD, momentum': (params) => made(new optim.SGD(params, { lr: 0.1, momentum: 0.9 })),
  'SGD, damped': (params) => made(new optim.SGD(params, { momentum: 0.7, dampening: 0.3, weight_decay: 0.1 })),
  'SGD, Nesterov': (params) => made(new optim.SGD(params, { momentum: 0.9, nesterov: true, maximize: true })),
  Adam: (params) => made(new optim.Adam(params)),
  'Adam, decayed': (params) => made(new optim.Adam(params, { lr: 0.1, weight_decay: 0.2, maximize: true })),
  'Adam, heavy': (params) => made(new optim.Adam(params, { betas: [0.3, 0.5], eps: 0.1 })),
  'Adam, amsgrad': (params) => made(new optim.Adam(params, { amsgrad: true })),
  AdamW: (params) => made(new optim.AdamW(params, { lr: 0.1, weight_decay: 0.3 })),
  'AdamW, amsgrad': (params) => made(new optim.AdamW(params, { amsgrad: true, maximize: true })),
  RMSprop: (params) => made(new optim.RMSprop(params, { weight_decay: 0.1 })),
  'RMSprop, momentum': (params) => made(new optim.RMSprop(params, { momentum: 0.9, alpha: 0.3 })),
  'RMSprop, centered': (params) => made(new optim.RMSprop(params, { centered: true, maximize: true })),
  'RMSprop, both': (params) => made(new optim.RMSprop(params, { centered: true, momentum: 0.5, alpha: 0.4 })),
  Adagrad: (params) => made(new optim.Adagrad(params, { lr: 0.1, lr_decay: 0.1 })),
  'Adagrad, decayed': (params) => made(new optim.Adagrad(params, { weight_decay: 0.1, maximize: true })),
};

const edges = [0, -0, Infinity, -Infinity, NaN, 1e-45, -1e-40, 1e-39, 3e38, -3e38, 1, -1, 1.2e-38, 1e-20, -1e20];

/** Random numbers of many magnitudes; `count` at either end are edge values. */
function numbers(size: number, dtype: Dtype): Tensor {
  const values = torch.randn(size, { dtype }).mul(torch.randn(size, { dtype }).mul(4).exp());
  const picks = torch.randint(edges.length, [size]);
  return torch.where(torch.rand(size).lt(0.3), torch.tensor(edges, { dtype }).index(picks), values);
}

/** A parameter with the values that lies in memory with gaps. */
function withGaps(values: Tensor): Tensor {
  return torch.stack([values, values], 1).select(1, 0).detach().requires_grad_();
}

/** Whether two tensors have the same bits, but for those of NaN. */
function sameBits(a: Tensor, b: Tensor): boolean {
  const code = a.dtype === 'float64' ? 'int64' : 'int32';
  const [x, y] = [a.detach().contiguous(), b.detach().contiguous()];
  const equal = x.view(code).eq(y.view(code));
  return equal.logical_or(x.isnan().logical_and(y.isnan())).all().item<boolean>();
}

/** Puts other values into the averages that the optimizers keep; those of squares are not negative. */
function disturb(states: readonly (readonly [string, Tensor, Tensor])[], dtype: Dtype): void {
  for (const [name, a, b] of states) {
    if (a.numel() < 2) continue;
    const values = numbers(a.numel(), dtype);
    const fitting = /sq|square|sum/.test(name) ? values.abs() : values;
    for (const state of [a, b]) torch.no_grad(() => state.copy_(fitting));
  }
}

function statesOf(a: optim.Optimizer, p: Tensor, b: optim.Optimizer, q: Tensor): [string, Tensor, Tensor][] {
  const [first, second] = [a.state.get(p) ?? {}, b.state.get(q) ?? {}] as Record<string, Tensor>[];
  return Object.entries(first ?? {}).map(([name, state]) => [name, state, second?.[name] as Tensor]);
}

for (const [name, make] of Object.entries(optimizers)) {
  for (const dtype of ['float32', 'float64'] as const) {
    test(`${name} of ${dtype} gives the same bits in one pass as operator by operator`, () => {
      torch.manual_seed(7);
      for (const size of [1, 7, 33, 1000, 8193, 40_000]) {
        const p = numbers(size, dtype).requires_grad_();
        const q = withGaps(p);
        const [a, b] = [make([p]), make([q])];
        for (let step = 0; step < 4; step++) {
          p.grad = numbers(size, dtype);
          q.grad = p.grad.clone();
          a.step();
          b.step();
          const states = statesOf(a, p, b, q);
          const where = `${size} elements, step ${step}`;
          expect(sameBits(p, q), where).toBe(true);
          for (const [key, x, y] of states) expect(sameBits(x, y), `${key}, ${where}`).toBe(true);
          if (step === 1) disturb(states, dtype);
        }
      }
    });
  }
}

test('one pass in several threads gives the same bits', () => {
  const threads = torch.get_num_threads();
  torch.set_num_threads(3);
  try {
    const p = numbers(200_001, 'float32').requires_grad_();
    const q = withGaps(p);
    p.grad = numbers(200_001, 'float32');
    q.grad = p.grad.clone();
    new optim.AdamW([p]).step();
    new optim.AdamW([q]).step();
    expect(sameBits(p, q)).toBe(true);
  } finally {
    torch.set_num_threads(threads);
  }
});

test('a parameter whose gradient lies in its own memory is updated as Python does', () => {
  const p = torch.tensor([1, 2, 3, 4], { dtype: 'float32' }).requires_grad_();
  p.grad = p.detach();
  // torch.optim.SGD([p], lr=0.5, momentum=0.5, weight_decay=0.5)
  new optim.SGD([p], { lr: 0.5, momentum: 0.5, weight_decay: 0.5 }).step();
  expect(p.tolist()).toEqual([0.25, 0.5, 0.75, 1]);
  const w = torch.tensor([1, 2, 3, 4], { dtype: 'float32' }).requires_grad_();
  w.grad = w.detach();
  new optim.AdamW([w], { lr: 0.5, weight_decay: 0.5 }).step();
  expect(w.tolist()).toEqual([0.2500000298023224, 1, 1.75, 2.5]);
});

test('a graph that saved a parameter notices its update', () => {
  for (const name of ['SGD', 'Adam', 'RMSprop', 'Adagrad'] as const) {
    const p = torch.ones(3).requires_grad_();
    const loss = p.pow(2).sum();
    p.grad = torch.ones(3);
    optimizers[name]?.([p]).step();
    expect(() => loss.backward()).toThrow('has been modified by an inplace operation');
  }
});

test('a learning rate beyond the dtype is refused as the operators refuse it', () => {
  const p = torch.ones(3).requires_grad_();
  p.grad = torch.ones(3);
  expect(() => new optim.SGD([p], { lr: 1e300 }).step()).toThrow(
    'value cannot be converted to type float without overflow',
  );
  expect(p.tolist()).toEqual([1, 1, 1]);
});

import * as torch from 'nodetorch';
import type { Optimizer, ParamGroup } from 'nodetorch/optim';
import { describe, expect, test } from 'vitest';
import { construct, expectState, type GoldenTensor, golden, ramp } from './golden.js';

interface Case {
  optimizer: string;
  kwargs: Record<string, unknown>;
  dtype?: torch.dtype;
  groups?: Record<string, unknown>[];
  sparse?: boolean;
  shapes?: number[][];
  params: GoldenTensor[];
  state_dict: object;
}

/** Four steps, as `run` of generate.py takes them; `wrap` stands around each. */
function train(
  c: Case,
  wrap: (step: () => void) => void = (step) => step(),
): { params: torch.Tensor[]; optimizer: Optimizer<ParamGroup, object> } {
  const { dtype = 'float32', groups, sparse = false, shapes = [[2, 3], [3]] } = c;
  const params = shapes.map((shape, i) => ramp(shape, i, dtype).requires_grad_());
  const given = groups === undefined ? params : groups.map((group, i) => ({ params: [params[i]], ...group }));
  const optimizer = construct(c.optimizer, given, c.kwargs);
  for (let step = 0; step < 4; step++) {
    if (c.optimizer === 'LBFGS') {
      wrap(() => void optimizer.step(() => loss(params, optimizer)));
      continue;
    }
    for (const [i, param] of params.entries()) {
      const grad = ramp(param.shape, 17 * step + i + 3, dtype);
      param.grad = sparse ? grad.mul(grad.gt(0)).to_sparse() : grad;
    }
    wrap(() => optimizer.step());
  }
  return { params, optimizer };
}

function loss(params: readonly torch.Tensor[], optimizer: Optimizer<ParamGroup, object>): torch.Tensor {
  optimizer.zero_grad();
  const total = params.map((param) => param.sub(0.5).pow(4).sum()).reduce((a, b) => a.add(b));
  total.backward();
  return total;
}

function title({ kwargs, dtype, groups, sparse }: Case): string {
  return `${JSON.stringify(kwargs)} ${dtype ?? ''}${groups ? ' in groups' : ''}${sparse ? ' sparse' : ''}`.trim();
}

const cases = golden<Case>('optimizers');

describe('parameters and state after four steps are those of Python', () => {
  for (const c of cases) {
    test(`${c.optimizer} ${title(c)}`, () => {
      const { params, optimizer } = train(c);
      for (const [i, param] of params.entries()) expectState(param, c.params[i], `param ${i}`);
      expectState(optimizer.state_dict(), c.state_dict, 'state_dict');
    });
  }
});

describe('a step', () => {
  test('inside tidy keeps its state and frees the rest', () => {
    for (const c of cases.filter(({ kwargs }) => Object.keys(kwargs).length === 1)) {
      const { params } = train(c, (step) => torch.tidy(step));
      for (const [i, param] of params.entries()) expectState(param, c.params[i], `${c.optimizer} param ${i}`);
    }
  });

  test('does not record itself, and counts as a change of the parameters', () => {
    for (const name of ['SGD', 'Adam', 'RMSprop', 'Adagrad', 'Adadelta']) {
      const param = ramp([3], 0).requires_grad_();
      const optimizer = construct(name, [param], { lr: 0.1 });
      const before = param._version;
      param.grad = ramp([3], 1);
      optimizer.step();
      expect(param._version, name).toBeGreaterThan(before);
      expect(param.requires_grad && param.is_leaf, name).toBe(true);
    }
  });

  // Python: (w * w).sum() saved w; after opt.step() its backward raises "... modified by an inplace operation ...".
  test('is noticed by a graph that saved a parameter', () => {
    const param = ramp([3], 0).requires_grad_();
    const optimizer = construct('SGD', [param], { lr: 0.1 });
    const value = param.mul(param).sum();
    param.grad = ramp([3], 1);
    optimizer.step();
    expect(() => value.backward()).toThrow('modified by an inplace operation');
  });
});

describe('native kernels and operators', () => {
  const names = ['SGD', 'Adam', 'AdamW', 'RMSprop', 'Adagrad', 'Adadelta'];

  /** Three steps of a parameter that is no leaf, which `differentiable` allows and a plain optimizer does not. */
  function path(name: string, options: Record<string, unknown>, differentiable: boolean): number[] {
    const start = ramp([4, 5], 2).requires_grad_();
    const param = differentiable ? start.clone() : start;
    const optimizer = construct(name, [param], { lr: 0.1, ...options, differentiable });
    if (differentiable) param.retain_grad();
    for (let step = 0; step < 3; step++) {
      param.grad = ramp([4, 5], step + 9);
      optimizer.step();
    }
    return [...param.detach().data_array()].map(Number);
  }

  test('agree to the last bit of float32, but for the order that `differentiable` needs in Adam', () => {
    for (const name of names) {
      const got = path(name, { weight_decay: 0.1 }, false);
      const want = path(name, { weight_decay: 0.1 }, true);
      for (const [i, value] of got.entries()) expect(value, name).toBeCloseTo(want[i] ?? Number.NaN, 5);
      if (!name.startsWith('Adam')) expect(got, name).toEqual(want);
    }
  });

  // Python: p = torch.tensor([1., 2.]); lr = torch.tensor(0.1, requires_grad=True); w = p.clone();
  // o = torch.optim.SGD([w], lr=lr, differentiable=True); w.grad = torch.tensor([3., 4.]); o.step(); w.sum().backward(); lr.grad
  // tensor(-7.)
  test('let autograd follow a learning rate that requires grad', () => {
    const lr = torch.tensor(0.1, { requires_grad: true });
    const param = torch.tensor([1, 2], { dtype: 'float32' });
    const optimizer = construct('SGD', [param], {});
    optimizer.defaults['differentiable'] = true;
    for (const group of optimizer.param_groups) Object.assign(group, { lr, differentiable: true });
    param.grad = torch.tensor([3, 4], { dtype: 'float32' });
    optimizer.step();
    param.sum().backward();
    expect(lr.grad?.item()).toBe(-7);
  });
});

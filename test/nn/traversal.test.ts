import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect, test } from 'vitest';

class Net extends nn.Module {
  fc1 = new nn.Linear(2, 3);
  bn = new nn.BatchNorm1d(3);
  tied = this.fc1;
  forward(x: Tensor): Tensor {
    return this.bn(this.fc1(x));
  }
}

const names = (pairs: [string, unknown][]): string[] => pairs.map(([name]) => name);

// Python: [n for n, _ in net.named_parameters(...)] and its like
test('traversals list each object once, by its first name', () => {
  const net = new Net();
  expect(names(net.named_parameters())).toEqual(['fc1.weight', 'fc1.bias', 'bn.weight', 'bn.bias']);
  expect(names(net.named_buffers())).toEqual(['bn.running_mean', 'bn.running_var', 'bn.num_batches_tracked']);
  expect(names(net.named_modules())).toEqual(['', 'fc1', 'bn']);
  expect(names(net.named_children())).toEqual(['fc1', 'bn']);
  expect(net.children()).toEqual([net.fc1, net.bn]);
  expect(net.modules()).toEqual([net, net.fc1, net.bn]);
  expect(net.parameters()).toHaveLength(4);
  expect(net.parameters()[0]).toBe(net.fc1.weight);
  expect(net.buffers()[0]).toBe(net.bn.running_mean);
});

test('prefix, recurse and remove_duplicate work by position and by name', () => {
  const net = new Net();
  expect(names(net.named_parameters('m', true, false))).toEqual([
    'm.fc1.weight',
    'm.fc1.bias',
    'm.bn.weight',
    'm.bn.bias',
    'm.tied.weight',
    'm.tied.bias',
  ]);
  expect(names(net.bn.named_buffers({ prefix: 'bn', recurse: false }))).toEqual([
    'bn.running_mean',
    'bn.running_var',
    'bn.num_batches_tracked',
  ]);
  expect(net.parameters(false)).toEqual([]);
  expect(net.buffers({ recurse: false })).toEqual([]);
  expect(names(net.named_modules({ prefix: 'p', remove_duplicate: false }))).toEqual(['p', 'p.fc1', 'p.bn', 'p.tied']);
  expect(names(net.named_modules(new Set([net.bn])))).toEqual(['', 'fc1']);
  expect(net.modules(false)).toHaveLength(4);
});

test('a shared parameter is listed once and saved under both names', () => {
  const [a, b] = [new nn.Linear(2, 2, { bias: false }), new nn.Linear(2, 2, { bias: false })];
  b.weight = a.weight;
  const net = new nn.Sequential(a, b);
  expect(names(net.named_parameters())).toEqual(['0.weight']);
  expect(Object.keys(net.state_dict())).toEqual(['0.weight', '1.weight']);
});

test('modules, parameters and buffers are found by their paths', () => {
  const net = new nn.Sequential({ net: new Net() });
  expect(net.get_submodule('')).toBe(net);
  expect(net.get_submodule('net.fc1')).toBe(net.net.fc1);
  expect(net.get_parameter('net.bn.bias')).toBe(net.net.bn.bias);
  expect(net.get_buffer('net.bn.running_var')).toBe(net.net.bn.running_var);
  expect(net.net.fc1.get_parameter('weight')).toBe(net.net.fc1.weight);
});

// Python: n.get_submodule('fc1.nope') ... with the texts of the AttributeErrors
test('a path that leads nowhere is an error that says where', () => {
  const net = new Net();
  const cases: [() => unknown, string][] = [
    [() => net.get_submodule('fc1.nope'), 'Linear has no attribute `nope`'],
    [() => net.get_submodule('fc1.weight'), '`weight` is not an nn.Module'],
    [() => net.get_parameter('fc1.nope'), 'Linear has no attribute `nope`'],
    [() => net.get_parameter('bn.running_mean'), '`running_mean` is not an nn.Parameter'],
    [() => net.get_buffer('fc1.weight'), '`weight` is not a buffer'],
    [() => net.get_buffer('bn.nope'), 'BatchNorm1d has no attribute `nope`'],
    [() => net.set_submodule('', new nn.ReLU()), 'Cannot set the submodule without a target name!'],
    [() => net.set_submodule('a.b', new nn.ReLU()), 'Net has no attribute `a`'],
    [() => net.set_submodule('a', new nn.ReLU(), true), 'Net has no attribute `a`'],
    [() => net.set_submodule('fc1.weight', new nn.ReLU()), '`weight` is not an nn.Module'],
    [() => net.set_submodule('a', 3 as unknown as nn.Module), "`module` is not an nn.Module, found <class 'int'>"],
  ];
  for (const [call, text] of cases) expect(call).toThrow(new RangeError(text));
});

test('set_submodule replaces and adds', () => {
  const net = new nn.Sequential({ inner: new nn.Sequential({ a: new nn.ReLU() }) });
  net.set_submodule('inner.a', new nn.Tanh());
  net.set_submodule('inner.b', new nn.Sigmoid());
  expect(String(net)).toBe('Sequential(\n  (inner): Sequential(\n    (a): Tanh()\n    (b): Sigmoid()\n  )\n)');
});

test('apply visits children before their parents and returns the module', () => {
  const net = new Net();
  const seen: string[] = [];
  expect(net.apply((module) => seen.push(module._get_name()))).toBe(net);
  expect(seen).toEqual(['Linear', 'BatchNorm1d', 'Net']);
});

test('train and eval reach every module, and only booleans are modes', () => {
  const net = new nn.Sequential(new Net());
  expect(net.eval()).toBe(net);
  expect(net.modules().map(({ training }) => training)).toEqual([false, false, false, false]);
  expect(
    net
      .train()
      .modules()
      .every(({ training }) => training),
  ).toBe(true);
  net.train({ mode: false });
  expect(net.at(0).bn.training).toBe(false);
  expect(() => net.train('x' as unknown as boolean)).toThrow(new RangeError('training mode is expected to be boolean'));
});

test('a subclass that overrides train is respected by its parents', () => {
  class Frozen extends nn.Linear {
    override train(): this {
      return super.train(false);
    }
  }
  const net = new nn.Sequential(new Frozen(1, 1)).train();
  expect([net.training, net.at(0).training]).toEqual([true, false]);
});

test('requires_grad_ and zero_grad change all parameters', () => {
  const net = new nn.Sequential(new nn.Linear(1, 1), new nn.Linear(1, 1));
  net.at(0).requires_grad_(false);
  net(torch.ones(1, 1)).backward();
  expect(net.parameters().map((p) => p.grad === null)).toEqual([true, true, false, false]);
  net.zero_grad(false);
  expect(net.at(1).weight.grad?.tolist()).toEqual([[0]]);
  net.zero_grad();
  expect(net.at(1).weight.grad).toBeNull();
  expect(net.requires_grad_().at(0).weight.requires_grad).toBe(true);
});

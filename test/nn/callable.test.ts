import { inspect } from 'node:util';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect, test, vi } from 'vitest';

class Double extends nn.Module {
  forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}

test('a module is called like a function, and is an instance of its classes', () => {
  const model = new Double();
  expect(model(torch.tensor([1, 2])).tolist()).toEqual([2, 4]);
  expect(typeof model).toBe('function');
  expect(model).toBeInstanceOf(Double);
  expect(model).toBeInstanceOf(nn.Module);
  expect(model).not.toBeInstanceOf(nn.Linear);
});

test('calls pass any number of arguments and give back what forward gives', () => {
  class Echo extends nn.Module {
    forward(...args: unknown[]): unknown[] {
      return args;
    }
  }
  const echo = new Echo();
  const options = { future: 10 };
  for (let repeat = 0; repeat < 2; repeat++) {
    expect(echo()).toEqual([]);
    expect(echo(1)).toEqual([1]);
    expect(echo(1, undefined)).toEqual([1, undefined]);
    expect(echo(1, 2, 3)).toEqual([1, 2, 3]);
    expect(echo(1, options)[1]).toBe(options);
  }
});

test('fields may be called like the members of functions', () => {
  class Named extends nn.Module {
    override name = 'mine';
    override length = 7;
    override call = new nn.Parameter(torch.ones(1));
    override bind = new nn.Linear(1, 1, { bias: false });
    override arguments = 3;
    override prototype = 'p';
    constructor() {
      super();
      // The compiler reserves the name, since it is a method of every module.
      Reflect.set(this, 'apply', new nn.Linear(1, 1));
    }
    forward(x: Tensor): Tensor {
      return this.bind(x).mul(this.call);
    }
  }
  const model = new Named();
  expect([model.name, model.length, model.arguments, model.prototype]).toEqual(['mine', 7, 3, 'p']);
  expect(Object.keys(model.state_dict())).toEqual(['call', 'bind.weight', 'apply.weight', 'apply.bias']);
  expect(model(torch.ones(1, 1)).shape).toEqual([1, 1]);
  const seen: string[] = [];
  new nn.Sequential(model).apply((module) => seen.push(module._get_name()));
  expect(seen).toEqual(['Linear', 'Linear', 'Named', 'Sequential']);
});

test('a new module has none of the properties of functions', () => {
  const model = new Double();
  expect(['name', 'length', 'prototype', 'caller', 'arguments', 'call', 'bind'].filter((key) => key in model)).toEqual(
    [],
  );
  expect(Object.keys(model)).toEqual(['training']);
});

test('private fields, `in`, `delete` and assignment behave as on any object', () => {
  class Net extends nn.Module {
    #scale = 3;
    fc = new nn.Linear(1, 1);
    unused?: nn.Linear = new nn.Linear(1, 1);
    forward(x: Tensor): Tensor {
      return x.mul(this.#scale);
    }
  }
  const net = new Net();
  expect(net(torch.tensor([2])).tolist()).toEqual([6]);
  expect('fc' in net).toBe(true);
  expect('nope' in net).toBe(false);
  delete net.unused;
  expect('unused' in net).toBe(false);
  expect(Object.keys(net.state_dict())).toEqual(['fc.weight', 'fc.bias']);
});

test('forward may be replaced on one instance', () => {
  const model = new Double();
  model.forward = (x) => x.add(1);
  expect(model(torch.tensor([1])).tolist()).toEqual([2]);
});

test('printing shows the tree', () => {
  const model = new nn.Sequential(new nn.Linear(1, 2));
  const text = 'Sequential(\n  (0): Linear(in_features=1, out_features=2, bias=True)\n)';
  expect(String(model)).toBe(text);
  expect(`${model}`).toBe(text);
  expect(inspect(model)).toBe(text);
  expect(inspect({ model })).toContain('Sequential(');
});

// Python: nn.Module()(1)
test('a class without forward says so', () => {
  class Empty extends (nn.Module as unknown as new () => nn.ModuleList) {}
  expect(() => new Empty()(undefined as never)).toThrow(torch.NotImplementedError);
  expect(() => new Empty()(undefined as never)).toThrow('Module [Empty] is missing the required "forward" function');
});

test('an error in forward comes out unchanged', () => {
  const failure = new RangeError('mine');
  class Bad extends nn.Module {
    forward(): never {
      throw failure;
    }
  }
  const bad = new Bad();
  for (let repeat = 0; repeat < 2; repeat++) {
    expect(vi.fn(() => bad())).toThrow(failure);
  }
});

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import {
  register_module_buffer_registration_hook,
  register_module_module_registration_hook,
  register_module_parameter_registration_hook,
} from 'nodetorch/nn/modules/module';
import { expect, test } from 'vitest';

abstract class Base extends nn.Module {
  forward(x: Tensor): Tensor {
    return x;
  }
}

const keys = (module: nn.Module): string[] => Object.keys(module.state_dict());
const linear = (): nn.Linear<false> => new nn.Linear(1, 1, { bias: false });

test('fields that hold parameters, buffers and modules are registered; other values are not', () => {
  class Net extends Base {
    w = new nn.Parameter(torch.ones(2));
    plain = torch.ones(3);
    running = new nn.Buffer(torch.zeros(1));
    scratch = new nn.Buffer(torch.zeros(1), { persistent: false });
    fc = linear();
    size = 3;
    nothing = null;
    list = [1, 2];
  }
  const net = new Net();
  expect(net.named_parameters().map(([name]) => name)).toEqual(['w', 'fc.weight']);
  expect(net.named_buffers().map(([name]) => name)).toEqual(['running', 'scratch']);
  expect(keys(net)).toEqual(['w', 'running', 'fc.weight']);
});

test('the order is that of the first assignment, not that of the declaration', () => {
  class Net extends Base {
    c!: nn.Linear<false>;
    a!: nn.Linear<false>;
    p!: nn.Parameter;
    b: nn.Linear<false>;
    q!: nn.Parameter;
    constructor() {
      super();
      this.a = linear();
      this.q = new nn.Parameter(torch.ones(1));
      this.b = linear();
      this.c = linear();
      this.p = new nn.Parameter(torch.ones(1));
    }
  }
  expect(keys(new Net())).toEqual(['q', 'p', 'a.weight', 'b.weight', 'c.weight']);
});

test('the order holds in nested modules and in subclasses', () => {
  class Inner extends Base {
    y!: nn.Linear<false>;
    x!: nn.Linear<false>;
    constructor() {
      super();
      this.x = linear();
      this.y = linear();
    }
  }
  class Outer extends Base {
    second!: Inner;
    first!: Inner;
    constructor() {
      super();
      this.first = new Inner();
      this.second = new Inner();
    }
  }
  class More extends Outer {
    fourth!: nn.Linear<false>;
    third!: nn.Linear<false>;
    constructor() {
      super();
      this.third = linear();
      this.fourth = linear();
    }
  }
  expect(keys(new More())).toEqual([
    'first.x.weight',
    'first.y.weight',
    'second.x.weight',
    'second.y.weight',
    'third.weight',
    'fourth.weight',
  ]);
});

test('fields and methods register in one order', () => {
  class Net extends Base {
    constructor() {
      super();
      this.register_parameter('a', new nn.Parameter(torch.ones(1)));
      Reflect.set(this, 'b', new nn.Parameter(torch.ones(1)));
      this.register_parameter('c', new nn.Parameter(torch.ones(1)));
      this.register_module('m', linear());
      Reflect.set(this, 'n', linear());
      this.add_module('o', linear());
    }
  }
  expect(keys(new Net())).toEqual(['a', 'b', 'c', 'm.weight', 'n.weight', 'o.weight']);
});

test('a field without a value neither registers nor wipes out what the base registered', () => {
  class First extends Base {
    decoder: nn.Module = linear();
    constructor() {
      super();
      this.register_buffer('mask', torch.ones(2));
    }
  }
  class Second extends First {
    // What a compiled `override decoder: nn.Module;` does.
    constructor() {
      super();
      Object.defineProperty(this, 'decoder', {
        value: undefined,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      Object.defineProperty(this, 'mask', { value: undefined, writable: true, enumerable: true, configurable: true });
    }
  }
  const net = new Second();
  expect(keys(net)).toEqual(['mask', 'decoder.weight']);
  expect(net.decoder).toBeInstanceOf(nn.Linear);
});

test('assignment after construction keeps the place of a name and appends new ones', () => {
  const net = new nn.Sequential({ a: linear(), b: linear() });
  Reflect.set(net, 'a', new nn.Linear(1, 1));
  Reflect.set(net, 'z', linear());
  expect(keys(net)).toEqual(['a.weight', 'a.bias', 'b.weight', 'z.weight']);
});

// Python: del net.a; net.a = nn.Linear(1, 1, bias=False)
test('a deleted name that comes back goes to the end', () => {
  const net: { a?: nn.Module } & nn.Module = new nn.Sequential({ a: linear(), b: linear(), c: linear() });
  delete net.a;
  net.a = linear();
  expect(keys(net)).toEqual(['b.weight', 'c.weight', 'a.weight']);
  net.register_module('d', linear());
  net.register_parameter('p', new nn.Parameter(torch.ones(1)));
  delete net.a;
  net.a = linear();
  expect(keys(net)).toEqual(['p', 'b.weight', 'c.weight', 'd.weight', 'a.weight']);
});

test('a name that changes its kind moves to the other dictionary', () => {
  class Net extends Base {
    x: unknown = new nn.Parameter(torch.ones(1));
    y = new nn.Parameter(torch.ones(1));
  }
  const net = new Net();
  expect(keys(net)).toEqual(['x', 'y']);
  net.x = linear();
  expect(keys(net)).toEqual(['y', 'x.weight']);
});

test('null keeps a name registered, and a plain tensor may replace a buffer', () => {
  class Net extends Base {
    fc: nn.Module | null = linear();
    w: nn.Parameter | null = new nn.Parameter(torch.ones(1));
    constructor() {
      super();
      this.register_buffer('stat', torch.zeros(1), { persistent: false });
      this.register_buffer('mean', torch.zeros(1));
    }
  }
  const net = new Net();
  expect(keys(net)).toEqual(['w', 'mean', 'fc.weight']);
  net.fc = null;
  net.w = null;
  Reflect.set(net, 'mean', torch.ones(4));
  Reflect.set(net, 'stat', torch.ones(5));
  expect(keys(net)).toEqual(['mean']);
  expect(net.named_buffers().map(([name, buffer]) => [name, buffer.numel()])).toEqual([
    ['stat', 5],
    ['mean', 4],
  ]);
  // Python prints the child that is None.
  expect(String(net)).toBe('Net(\n  (fc): None\n)');
});

// Python: linear.weight = torch.ones(1), net.fc = 3, ... with the texts of the TypeErrors
test('what Python refuses to assign is refused at the next traversal', () => {
  const cases: [nn.Module, string, unknown, string][] = [
    [
      linear(),
      'weight',
      torch.ones(1),
      "cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)",
    ],
    [linear(), 'weight', 3, "cannot assign 'int' as parameter 'weight' (torch.nn.Parameter or None expected)"],
    [new nn.Sequential(linear()), '0', 3, "cannot assign 'int' as child module '0' (torch.nn.Module or None expected)"],
    [
      new nn.BatchNorm1d(1),
      'running_mean',
      'x',
      "cannot assign 'str' as buffer 'running_mean' (torch.nn.Buffer, torch.Tensor or None expected)",
    ],
  ];
  for (const [module, name, value, text] of cases) {
    module.parameters();
    Reflect.set(module, name, value);
    expect(() => module.parameters()).toThrow(new TypeError(text));
  }
});

test('an array of modules as a field is refused, and the error names ModuleList', () => {
  class Net extends Base {
    layers = [linear(), linear()];
  }
  expect(() => new Net().parameters()).toThrow(/Net\.layers is an array of modules.*wrap it in nn\.ModuleList/);
  expect(() => new Net()(torch.ones(1))).toThrow(TypeError);
  expect(() => new nn.Sequential(new Net()).state_dict()).toThrow(/#private field/);
  expect(String(new Net())).toBe('Net()');
});

test('a #private field hides modules on purpose', () => {
  class Net extends Base {
    readonly #layers = [linear()];
    shown = linear();
    count(): number {
      return this.#layers.length;
    }
  }
  const net = new Net();
  expect(net.count()).toBe(1);
  expect(keys(net)).toEqual(['shown.weight']);
});

// Python: each call below with the text of its KeyError or TypeError
test('registration by method refuses bad names and values', () => {
  const net = new nn.Sequential({ a: linear() });
  const param = new nn.Parameter(torch.ones(1));
  const bad = (value: unknown): never => value as never;
  expect(() => net.register_parameter('a.b', null)).toThrow(new RangeError('parameter name can\'t contain "."'));
  expect(() => net.register_parameter('', null)).toThrow(new RangeError('parameter name can\'t be empty string ""'));
  expect(() => net.register_parameter('a', param)).toThrow(new RangeError("attribute 'a' already exists"));
  expect(() => net.register_parameter('forward', null)).toThrow(new RangeError("attribute 'forward' already exists"));
  expect(() => net.register_parameter('w', bad(torch.ones(1)))).toThrow(
    new TypeError("cannot assign 'torch.FloatTensor' object to parameter 'w' (torch.nn.Parameter or None required)"),
  );
  expect(() => net.register_parameter(bad(3), null)).toThrow(
    new TypeError('parameter name should be a string. Got int'),
  );
  expect(() => net.register_buffer('train', null)).toThrow(new RangeError("attribute 'train' already exists"));
  expect(() => net.register_buffer('w', bad(3))).toThrow(
    new TypeError("cannot assign 'int' object to buffer 'w' (torch Tensor or None required)"),
  );
  expect(() => net.add_module('a.b', linear())).toThrow(new RangeError('module name can\'t contain ".", got: a.b'));
  expect(() => net.add_module('eval', linear())).toThrow(new RangeError("attribute 'eval' already exists"));
  expect(() => net.add_module('x', bad(torch.ones(1)))).toThrow(
    new TypeError('torch.FloatTensor is not a Module subclass'),
  );
  expect(keys(net)).toEqual(['a.weight']);
});

test('a parameter may be registered as a buffer', () => {
  const net = new nn.Sequential();
  const param = new nn.Parameter(torch.ones(2));
  net.register_buffer('teacher', param);
  expect([net.parameters().length, keys(net)]).toEqual([0, ['teacher']]);
  torch.no_grad(() => param.fill_(3));
  expect(net.get_buffer('teacher').tolist()).toEqual([3, 3]);
});

test('names that only JavaScript classes have are free', () => {
  const net = new nn.ModuleDict();
  for (const name of ['name', 'length', 'at', 'set', 'has', 'delete', 'slice', 'constructor', 'call']) {
    net.add_module(name, linear());
  }
  expect(keys(net)).toHaveLength(9);
  expect(keys(net)[0]).toBe('name.weight');
});

test('registering hooks see and replace values, by field and by method', () => {
  const seen: string[] = [];
  const handles = [
    register_module_parameter_registration_hook((_, name, value) => {
      seen.push(`parameter ${name} ${value?.shape}`);
    }),
    register_module_buffer_registration_hook((_, name) => {
      seen.push(`buffer ${name}`);
      return torch.full([2], 9);
    }),
    register_module_module_registration_hook((module, name) => {
      seen.push(`module ${module._get_name()}.${name}`);
    }),
  ];
  class Net extends Base {
    w = new nn.Parameter(torch.ones(3));
    act = new nn.ReLU();
    constructor() {
      super();
      this.register_buffer('b', torch.zeros(1));
    }
  }
  const net = new Net();
  for (const handle of handles) handle.remove();
  expect(seen).toEqual(['parameter w torch.Size([3])', 'module Net.act', 'buffer b']);
  expect(net.get_buffer('b').tolist()).toEqual([9, 9]);
  new Net();
  expect(seen).toHaveLength(3);
});

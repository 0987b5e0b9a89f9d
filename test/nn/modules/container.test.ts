import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect, test } from 'vitest';

const classes = (layers: Iterable<nn.Module>): string[] => [...layers].map((layer) => layer._get_name());
const keys = (module: nn.Module): string[] => Object.keys(module.state_dict());
const bad = (value: unknown): never => value as never;

test('Sequential chains its layers, by position and by name', () => {
  const [a, b] = [new nn.Linear(2, 3), new nn.Linear(3, 1)];
  const x = torch.ones(4, 2);
  const expected = b(a(x).relu()).tolist();
  expect(new nn.Sequential(a, new nn.ReLU(), b)(x).tolist()).toEqual(expected);
  const named = new nn.Sequential({ first: a, relu: new nn.ReLU(), second: b });
  expect(named(x).tolist()).toEqual(expected);
  expect(named.first).toBe(a);
  expect(keys(named)).toEqual(['first.weight', 'first.bias', 'second.weight', 'second.bias']);
  expect(new nn.Sequential()(x)).toBe(x);
});

test('layers are typed by their position', () => {
  const net = new nn.Sequential(new nn.Linear(2, 3), new nn.Conv2d(1, 2, 3));
  const weight: nn.Parameter = net.at(0).weight;
  expect(weight.shape).toEqual([3, 2]);
  expect(net.at(1).weight.shape).toEqual([2, 1, 3, 3]);
  expect(net.at(-1)).toBe(net.at(1));
  expect([net.at(2 as number), net.at(-3)]).toEqual([undefined, undefined]);
});

test('plain functions are layers, with a number, a line and hooks', () => {
  const net = new nn.Sequential(new nn.Flatten(), torch.relu, (x: Tensor) => x.mul(2), new nn.Identity());
  expect(net(torch.tensor([[[-1, 3]]])).tolist()).toEqual([[0, 6]]);
  expect(String(net)).toBe(
    'Sequential(\n  (0): Flatten(start_dim=1, end_dim=-1)\n  (1): relu()\n  (2): Lambda()\n  (3): Identity()\n)',
  );
  expect(net.length).toBe(4);
});

// Python: s = nn.Sequential(nn.ReLU(), nn.Tanh(), nn.Sigmoid()); del s[1]; s.insert(1, nn.ELU()); s.insert(-1, nn.GELU()); ...
test('Sequential inserts, removes and replaces as in Python', () => {
  const net = new nn.Sequential(new nn.ReLU(), new nn.Tanh(), new nn.Sigmoid());
  expect(String(net.delete(1))).toBe('Sequential(\n  (0): ReLU()\n  (1): Sigmoid()\n)');
  expect(classes(net.insert(1, new nn.ELU()))).toEqual(['ReLU', 'ELU', 'Sigmoid']);
  expect(classes(net.insert(-1, new nn.GELU()))).toEqual(['ReLU', 'ELU', 'GELU', 'Sigmoid']);
  expect(classes(net.insert(4, new nn.SiLU()))).toEqual(['ReLU', 'ELU', 'GELU', 'Sigmoid', 'SiLU']);
  expect(String(net.slice(1, 3))).toBe("Sequential(\n  (1): ELU(alpha=1.0)\n  (2): GELU(approximate='none')\n)");
  expect(classes(net.slice(null, null, 2))).toEqual(['ReLU', 'GELU', 'SiLU']);
  expect(classes(net.slice(null, null, -1))).toEqual(['SiLU', 'Sigmoid', 'GELU', 'ELU', 'ReLU']);
  expect(classes(net.slice(-2))).toEqual(['Sigmoid', 'SiLU']);
  expect(net.pop(0)).toBeInstanceOf(nn.ReLU);
  expect(classes(net.set(-1, new nn.ReLU()).delete(1, 3))).toEqual(['ELU', 'ReLU']);
  expect(classes(net.extend([new nn.Tanh(), new nn.ELU()]).append(new nn.SELU()))).toEqual([
    'ELU',
    'ReLU',
    'Tanh',
    'ELU',
    'SELU',
  ]);
  expect(net.named_children().map(([name]) => name)).toEqual(['0', '1', '2', '3', '4']);
  const sum = new nn.Sequential(new nn.ReLU()).add(new nn.Sequential(new nn.Tanh()));
  expect(classes(sum.mul(2))).toEqual(['ReLU', 'Tanh', 'ReLU', 'Tanh']);
});

test('more than ten layers stay in order', () => {
  const net = new nn.Sequential(...Array.from({ length: 12 }, (_, i) => new nn.Linear(1, i + 1)));
  expect(
    net
      .insert(3, new nn.ReLU())
      .named_children()
      .map(([name]) => name),
  ).toEqual(Array.from({ length: 13 }, (_, i) => String(i)));
  expect([...net].map((layer) => (layer instanceof nn.Linear ? layer.out_features : 0))).toEqual([
    1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ]);
});

test('a subclass of Sequential is one', () => {
  class Block extends nn.Sequential {
    constructor(width: number) {
      super(new nn.Linear(width, width), new nn.ReLU());
    }
    override forward(x: Tensor): Tensor {
      return super.forward(x).add(x);
    }
  }
  const block = new Block(1);
  torch.no_grad(() => block.get_parameter('0.weight').fill_(0).add(block.get_parameter('0.bias').fill_(2)));
  expect(block(torch.ones(1, 1)).tolist()).toEqual([[3]]);
  expect(block).toBeInstanceOf(nn.Sequential);
  expect(String(block).split('\n')[0]).toBe('Block(');
});

// Python: the same calls and the texts of their errors
test('what lists of modules refuse', () => {
  const net = new nn.Sequential(new nn.ReLU());
  const list = new nn.ModuleList([new nn.ReLU()]);
  const cases: [() => unknown, Error][] = [
    [() => new nn.Sequential(new nn.ReLU(), bad(3)), new TypeError('int is not a Module subclass')],
    [() => net.set(3, new nn.ReLU()), new RangeError('index 3 is out of range')],
    [() => net.insert(5, new nn.ReLU()), new RangeError('Index out of range: 5')],
    [() => net.pop(4), new RangeError('index 4 is out of range')],
    [() => net.delete(-2), new RangeError('index -2 is out of range')],
    [() => net.set(0, bad(3)), new TypeError('int is not a Module subclass')],
    [
      () => net.add(bad(3)),
      new RangeError("add operator supports only objects of Sequential class, but <class 'int'> is given."),
    ],
    [() => new nn.ModuleList(bad([3])), new TypeError('int is not a Module subclass')],
    [
      () => new nn.ModuleList(bad(3)),
      new TypeError('ModuleList.extend should be called with an iterable, but got int'),
    ],
    [() => list.extend(bad([new nn.ReLU(), 3])), new TypeError('int is not a Module subclass')],
    [() => list.set(1, new nn.ReLU()), new RangeError('index 1 is out of range')],
    [
      () => (list as unknown as () => void)(),
      new torch.NotImplementedError('Module [ModuleList] is missing the required "forward" function'),
    ],
  ];
  for (const [call, error] of cases) expect(call).toThrow(error);
  expect([net.length, list.length]).toEqual([1, 1]);
});

test('ModuleList holds modules of one type', () => {
  const list = new nn.ModuleList<nn.Linear<boolean>>(Array.from({ length: 3 }, (_, i) => new nn.Linear(1, i + 1)));
  expect(list.length).toBe(3);
  expect(list[2]?.out_features).toBe(3);
  expect(list.at(-1)?.out_features).toBe(3);
  expect([list.at(3), list[3]]).toEqual([undefined, undefined]);
  expect([...list].map((layer) => layer.out_features)).toEqual([1, 2, 3]);
  expect(keys(list.insert(1, new nn.Linear(1, 9, { bias: false })))).toEqual([
    '0.weight',
    '0.bias',
    '1.weight',
    '2.weight',
    '2.bias',
    '3.weight',
    '3.bias',
  ]);
  expect(list.pop(0).out_features).toBe(1);
  expect([...list.slice(1)].map((layer) => layer.out_features)).toEqual([2, 3]);
  expect(
    list
      .slice(1)
      .named_children()
      .map(([name]) => name),
  ).toEqual(['0', '1']);
  expect(list.add([new nn.ReLU()]).length).toBe(4);
  expect(classes(list.delete(0, null))).toEqual([]);
});

// Python: print(nn.ModuleDict({...}))
test('runs of equal modules take one line of a ModuleList', () => {
  const dict = new nn.ModuleDict({
    conv: new nn.Conv2d(1, 2, 3),
    l: new nn.ModuleList<nn.Module>([
      new nn.Linear(1, 1),
      new nn.Linear(1, 1),
      new nn.ReLU(),
      new nn.Sequential(new nn.ReLU(), new nn.Tanh()),
      new nn.Sequential(new nn.ReLU(), new nn.Tanh()),
    ]),
  });
  expect(String(dict)).toBe(`ModuleDict(
  (conv): Conv2d(1, 2, kernel_size=(3, 3), stride=(1, 1))
  (l): ModuleList(
    (0-1): 2 x Linear(in_features=1, out_features=1, bias=True)
    (2): ReLU()
    (3-4): 2 x Sequential(
      (0): ReLU()
      (1): Tanh()
    )
  )
)`);
  expect(
    [new nn.ModuleList(), new nn.ModuleDict(), new nn.ParameterList(), new nn.ParameterDict()].map(String),
  ).toEqual(['ModuleList()', 'ModuleDict()', 'ParameterList()', 'ParameterDict()']);
});

// Python: print(R()) with extra_repr 'one=1\ntwo=2', a child and a child that is None
test('extra lines come before the children', () => {
  class R extends nn.Module {
    a = new nn.ReLU();
    constructor() {
      super();
      this.register_module('none', null);
      this.register_parameter('p', null);
    }
    forward(x: Tensor): Tensor {
      return x;
    }
    override extra_repr(): string {
      return 'one=1\n\ntwo=2';
    }
  }
  expect(String(new R())).toBe('R(\n  one=1\n  \n  two=2\n  (a): ReLU()\n  (none): None\n)');
  expect(String(new nn.Sequential(new R())).split('\n')[3]).toBe('');
});

test('ModuleDict holds modules by name, as properties too', () => {
  const dict = new nn.ModuleDict({ b: new nn.Linear(1, 2), a: new nn.Tanh() });
  expect(dict.b.out_features).toBe(2);
  expect(dict.at('b')).toBe(dict.b);
  expect([...dict]).toEqual(['b', 'a']);
  expect([dict.length, dict.has('a'), dict.has('forward'), 'a' in dict]).toEqual([2, true, false, true]);
  expect(dict.pop('b')).toBeInstanceOf(nn.Linear);
  expect(dict.keys()).toEqual(['a']);
  dict.update([
    ['z', new nn.ELU()],
    ['a', new nn.ReLU()],
  ]);
  expect(String(dict)).toBe('ModuleDict(\n  (a): ReLU()\n  (z): ELU(alpha=1.0)\n)');
  dict.update(new nn.ModuleDict({ q: new nn.ReLU() }));
  dict.update(new Map([['m', new nn.ReLU()]]));
  expect(dict.items().map(([name, module]) => `${name} ${module._get_name()}`)).toEqual([
    'a ReLU',
    'z ELU',
    'q ReLU',
    'm ReLU',
  ]);
  dict.clear();
  expect([dict.length, String(dict), dict.values()]).toEqual([0, 'ModuleDict()', []]);
});

test('what ModuleDict refuses', () => {
  const dict = new nn.ModuleDict({ a: new nn.ReLU() });
  const make = (value: unknown) => () => new nn.ModuleDict(bad(value));
  expect(make({ a: 3 })).toThrow(new TypeError('int is not a Module subclass'));
  expect(make([['a']])).toThrow(new RangeError('ModuleDict update sequence element #0 has length 1; 2 is required'));
  expect(make([3])).toThrow(new TypeError('ModuleDict update sequence element #0 should be Iterable; isint'));
  expect(make(3)).toThrow(
    new TypeError('ModuleDict.update should be called with an iterable of key/value pairs, but got int'),
  );
  expect(make({ keys: new nn.ReLU() })).toThrow(new RangeError("attribute 'keys' already exists"));
  expect(() => dict.at(bad('b'))).toThrow(new RangeError("'b'"));
  expect(() => dict.delete(bad('b'))).toThrow(new RangeError("'b'"));
  expect(() => dict.update(bad({ b: new nn.ReLU(), c: 3 }))).toThrow(TypeError);
  expect(dict.keys()).toEqual(['a']);
});

// Python: print(nn.ParameterList([...])), list(pl.state_dict()), pl[1] = torch.ones(3)
test('ParameterList registers tensors as parameters and keeps other values', () => {
  const list = new nn.ParameterList<unknown>([
    torch.ones(2, 3),
    3,
    'x',
    1.5,
    [1],
    new nn.Parameter(torch.ones(1, { dtype: torch.float64 })),
  ]);
  expect(String(list)).toBe(`ParameterList(
    (0): Parameter containing: [torch.float32 of size 2x3]
    (1): Object of type: int
    (2): Object of type: str
    (3): Object of type: float
    (4): Object of type: list
    (5): Parameter containing: [torch.float64 of size 1]
)`);
  expect(keys(list)).toEqual(['0', '5']);
  list.set(1, torch.ones(3));
  expect(list[1]).toBeInstanceOf(nn.Parameter);
  expect([...list].map((value) => value instanceof nn.Parameter)).toEqual([true, true, false, false, false, true]);
  expect(list.named_parameters().map(([name]) => name)).toEqual(['0', '5', '1']);
  expect([list.length, list.at(-5) === list[1], list.at(6)]).toEqual([6, true, undefined]);
  expect(list.slice(0, 2).length).toBe(2);
});

test('a ParameterList trains and converts with its module', () => {
  class Net extends nn.Module {
    weights = new nn.ParameterList([torch.ones(2, 2), torch.ones(2, 2)]);
    forward(x: Tensor): Tensor {
      let y = x;
      for (const weight of this.weights) y = weight.matmul(y);
      return y;
    }
  }
  const net = new Net();
  expect(keys(net)).toEqual(['weights.0', 'weights.1']);
  net(torch.ones(2)).sum().backward();
  expect(net.weights.at(0)?.grad?.tolist()).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(net.double().weights[1]?.dtype).toBe('float64');
});

test('what ParameterList refuses', () => {
  const make = (value: unknown) => () => new nn.ParameterList(bad(value));
  const text = 'ParameterList.extend should be called with an iterable, but got';
  expect(make(torch.ones(2))).toThrow(new TypeError(`${text} Tensor`));
  expect(make(3)).toThrow(new TypeError(`${text} int`));
  expect(() => new nn.ParameterList().set(0, torch.ones(1))).toThrow(new RangeError('index 0 is out of range'));
  expect(() => (new nn.ParameterList() as unknown as () => void)()).toThrow(
    new torch.TorchError('ParameterList should not be called.'),
  );
});

// Python: print(nn.ParameterDict({'b': ..., 'a': ..., 'c': 3, 'd': 'x'})): a dict is sorted by its keys
test('ParameterDict registers tensors as parameters, a plain object in sorted order', () => {
  const dict = new nn.ParameterDict({
    b: torch.ones(2, 3),
    a: torch.ones(1, { dtype: torch.float64 }),
    c: 3,
    d: 'x',
  });
  expect(String(dict)).toBe(`ParameterDict(
    (a): Parameter containing: [torch.DoubleTensor of size 1]
    (b): Parameter containing: [torch.FloatTensor of size 2x3]
    (c): Object of type: int
    (d): Object of type: str
)`);
  expect(dict.b.requires_grad).toBe(true);
  expect(dict.c).toBe(3);
  expect(keys(dict)).toEqual(['a', 'b']);
  expect(new nn.ParameterDict([['z', torch.ones(1)] as const, ['y', torch.ones(1)] as const]).keys()).toEqual([
    'z',
    'y',
  ]);
});

// Python: pd = nn.ParameterDict({'r': torch.ones(1), 'l': torch.zeros(2), 'n': 3}) and its methods
test('ParameterDict has the methods of a dictionary', () => {
  const dict = new nn.ParameterDict({ r: torch.ones(1), l: torch.zeros(2), n: 3 });
  expect([...dict]).toEqual(['l', 'n', 'r']);
  expect([dict.get('x'), dict.get('x', 4), dict.has('r'), dict.length]).toEqual([null, 4, true, 3]);
  expect(dict.setdefault('s', torch.ones(1))).toBeInstanceOf(nn.Parameter);
  expect(dict.popitem()[0]).toBe('s');
  expect(dict.pop('n')).toBe(3);
  expect(dict.copy().keys()).toEqual(['l', 'r']);
  expect(dict.copy().at('l') === dict.l).toBe(true);
  expect(dict.fromkeys(['u', 'v'], 1).items()).toEqual([
    ['u', 1],
    ['v', 1],
  ]);
  dict.set('l', torch.ones(5));
  expect(dict.l.numel()).toBe(5);
  dict.clear();
  expect([dict.length, keys(dict), dict.values()]).toEqual([0, [], []]);
  expect(() => dict.popitem()).toThrow(RangeError);
  expect(() => dict.at('l')).toThrow(new RangeError("'ParameterDict' object has no attribute 'l'"));
});

test('what ParameterDict refuses', () => {
  const make = (value: unknown) => () => new nn.ParameterDict(bad(value));
  expect(make(3)).toThrow(
    new TypeError('ParametersDict.update should be called with an iterable of key/value pairs, but got int'),
  );
  expect(make([['a']])).toThrow(new RangeError('ParameterDict update sequence element #0 has length 1; 2 is required'));
  expect(make([['a', 1], 3])).toThrow(
    new TypeError('ParameterDict update sequence element #1 should be Iterable; isint'),
  );
  expect(make({ 'a.b': torch.ones(1) })).toThrow(new RangeError('parameter name can\'t contain "."'));
  expect(make({ keys: torch.ones(1) })).toThrow(new RangeError("attribute 'keys' already exists"));
  expect(() => (new nn.ParameterDict() as unknown as () => void)()).toThrow(
    new torch.TorchError('ParameterDict should not be called.'),
  );
});

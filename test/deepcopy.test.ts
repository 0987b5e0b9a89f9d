import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { deepcopy } from 'nodetorch/deepcopy';
import * as nn from 'nodetorch/nn';
import { expect, test } from 'vitest';

test('modules are copied with their classes and fields, and no constructor runs', () => {
  let constructed = 0;
  class Net extends nn.Module {
    fc = new nn.Linear(2, 2);
    tied = this.fc;
    sizes = [1, [2]];
    constructor() {
      super();
      constructed += 1;
      this.register_buffer('mask', torch.ones(2), false);
    }
    forward(x: Tensor): Tensor {
      return this.fc(x);
    }
  }
  const net = new Net().eval();
  const copy = deepcopy(net);
  expect(constructed).toBe(1);
  expect(copy).toBeInstanceOf(Net);
  expect(copy.fc).not.toBe(net.fc);
  expect(copy.tied).toBe(copy.fc);
  expect(copy.training).toBe(false);
  expect(copy.sizes).toEqual([1, [2]]);
  expect(copy.sizes[1]).not.toBe(net.sizes[1]);
  const x = torch.ones(1, 2);
  expect(copy(x).tolist()).toEqual(net(x).tolist());
  torch.no_grad(() => copy.fc.weight.fill_(0));
  expect(copy(x).tolist()).not.toEqual(net(x).tolist());
  expect(copy.fc.weight).toBeInstanceOf(nn.Parameter);
  expect(Object.keys(copy.state_dict())).toEqual(Object.keys(net.state_dict()));
  expect(copy.named_buffers().map(([name]) => name)).toEqual(['mask']);
});

test('the order of registration survives', () => {
  const net: { a?: nn.Module } & nn.Module = new nn.Sequential({ a: new nn.ReLU(), b: new nn.Tanh() });
  delete net.a;
  net.a = new nn.ReLU();
  expect(String(deepcopy(net))).toBe('Sequential(\n  (b): Tanh()\n  (a): ReLU()\n)');
});

test('hooks go with the copy, and their handles stay with the original', () => {
  const net = new nn.Linear(1, 1);
  const seen: nn.Module[] = [];
  const handle = net.register_forward_hook((module) => void seen.push(module));
  const copy = deepcopy(net);
  handle.remove();
  net(torch.ones(1));
  copy(torch.ones(1));
  expect(seen).toEqual([copy]);
});

test('containers of modules are copied', () => {
  const list = new nn.ModuleList([new nn.ReLU(), new nn.Tanh()]);
  const copy = deepcopy(list).append(new nn.ELU());
  expect([list.length, copy.length]).toEqual([2, 3]);
  const dict = deepcopy(new nn.ParameterDict({ a: torch.ones(1) }));
  dict.set('a', torch.zeros(1));
  expect(dict.keys()).toEqual(['a']);
  const values = deepcopy(new nn.ParameterList([torch.ones(1)])).append(torch.ones(2));
  expect(values.length).toBe(2);
});

// Python: t = torch.arange(6.).reshape(2, 3); v = t[1]; c = copy.deepcopy([t, v]); c[0][1, 1] = 9
test('tensors on one storage share one storage again', () => {
  const t = torch.arange(6, { dtype: torch.float32 }).reshape(2, 3);
  const [copy, view] = deepcopy([t, t.index(1)]);
  copy?.index_put_([1, 1], 9);
  expect(view?.tolist()).toEqual([3, 9, 5]);
  expect([view?.storage_offset(), view?.stride()]).toEqual([3, [1]]);
  expect(t.index(1).tolist()).toEqual([3, 4, 5]);
  const transposed = deepcopy(t.t());
  expect(transposed.stride()).toEqual([1, 3]);
  expect(transposed.tolist()).toEqual([
    [0, 3],
    [1, 4],
    [2, 5],
  ]);
});

test('a leaf keeps requires_grad and a copy of its gradient; a parameter loses the gradient', () => {
  const x = torch.ones(2, { requires_grad: true });
  x.sum().backward();
  const copy = deepcopy(x);
  expect([copy.requires_grad, copy.is_leaf, copy.grad?.tolist()]).toEqual([true, true, [1, 1]]);
  x.grad?.fill_(3);
  expect(copy.grad?.tolist()).toEqual([1, 1]);
  const parameter = new nn.Parameter(torch.ones(2));
  parameter.sum().backward();
  expect([deepcopy(parameter).grad, deepcopy(parameter).requires_grad]).toEqual([null, true]);
  expect(deepcopy(new nn.Buffer(torch.ones(1), { persistent: false })).persistent).toBe(false);
});

test('what autograd recorded cannot be copied', () => {
  const x = torch.ones(2, { requires_grad: true }).mul(2);
  expect(() => deepcopy({ x })).toThrow(torch.TorchError);
  expect(() => deepcopy(x)).toThrow(
    /^Only Tensors created explicitly by the user \(graph leaves\) support the deepcopy protocol at the moment\./,
  );
});

test('conjugated views come out resolved', () => {
  const x = torch.tensor([{ re: 1, im: 2 }]).conj();
  expect(deepcopy(x).is_conj()).toBe(false);
  expect(deepcopy(x).tolist()).toEqual([{ re: 1, im: -2 }]);
});

test('plain values keep their shape: shared parts, cycles, maps, sets, typed arrays, instances', () => {
  class Point {
    constructor(readonly x: number[]) {}
  }
  const shared = [1];
  const value: Record<string, unknown> = {
    a: shared,
    b: shared,
    map: new Map([[shared, new Set([2])]]),
    bytes: new Uint8Array([1, 2]),
    point: new Point(shared),
    f: Math.max,
    none: null,
    size: torch.ones(2).shape,
  };
  value['self'] = value;
  const copy = deepcopy(value);
  expect(copy).toEqual(value);
  expect(copy['self']).toBe(copy);
  expect(copy['a']).toBe(copy['b']);
  expect(copy['a']).not.toBe(shared);
  expect((copy['point'] as Point).x).toBe(copy['a']);
  expect(copy['point']).toBeInstanceOf(Point);
  expect([...(copy['map'] as Map<unknown, unknown>).keys()]).toEqual([copy['a']]);
  expect(copy['bytes']).not.toBe(value['bytes']);
  expect(String(copy['size'])).toBe('torch.Size([2])');
});

// Python: c = copy.deepcopy(g); torch.rand(1, generator=g) == torch.rand(1, generator=c)
test('generators go on from the same state, each on its own', () => {
  const generator = new torch.Generator().manual_seed(3);
  torch.rand(2, { generator });
  const copy = deepcopy(generator);
  expect(copy).not.toBe(generator);
  expect(torch.rand(1, { generator: copy }).item()).toBe(torch.rand(1, { generator }).item());
});

test('a storage is copied together with the tensors on it', () => {
  const tensor = torch.ones(2);
  const [storage, copy] = deepcopy([tensor.untyped_storage(), tensor] as const);
  expect(storage.data_ptr()).toBe(copy.data_ptr());
  expect(copy.data_ptr()).not.toBe(tensor.data_ptr());
});

test('a class may say how it is copied, and some things cannot be', () => {
  class Own {
    constructor(readonly n = 0) {}
    __deepcopy__(): Own {
      return new Own(this.n + 1);
    }
  }
  const own = new Own();
  const [a, b] = deepcopy([own, own]);
  expect([a?.n, a === b]).toEqual([1, true]);
  expect(() => deepcopy(Promise.resolve())).toThrow(new TypeError("cannot pickle 'Promise' object"));
});

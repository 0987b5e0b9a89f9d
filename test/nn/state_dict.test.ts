import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import type { StateDict } from 'nodetorch/nn/modules/module';
import { expect, test } from 'vitest';

class Net extends nn.Module {
  fc1 = new nn.Linear(2, 3);
  bn = new nn.BatchNorm1d(3);
  fc2 = new nn.Linear(3, 1, { bias: false });
  forward(x: Tensor): Tensor {
    return this.fc2(this.bn(this.fc1(x)));
  }
}

const values = (state: StateDict): unknown[] => Object.values(state).map((tensor: Tensor) => tensor.tolist());

// Python: list(n.state_dict()), n.state_dict()._metadata
test('a state dict has the keys and the metadata of Python, in order', () => {
  const state = new Net().state_dict();
  expect(Object.keys(state)).toEqual([
    'fc1.weight',
    'fc1.bias',
    'bn.weight',
    'bn.bias',
    'bn.running_mean',
    'bn.running_var',
    'bn.num_batches_tracked',
    'fc2.weight',
  ]);
  expect([...(Reflect.get(state, '_metadata') as Map<string, unknown>)]).toEqual([
    ['', { version: 1 }],
    ['fc1', { version: 1 }],
    ['bn', { version: 2 }],
    ['fc2', { version: 1 }],
  ]);
});

test('entries share memory with the module and are detached unless the variables are kept', () => {
  const net = new Net();
  const state = net.state_dict();
  expect(state['fc1.weight'].requires_grad).toBe(false);
  torch.no_grad(() => state['fc1.weight'].fill_(7));
  expect(net.fc1.weight.tolist()).toEqual([
    [7, 7],
    [7, 7],
    [7, 7],
  ]);
  expect(net.state_dict({ keep_vars: true })['fc1.weight']).toBe(net.fc1.weight);
});

test('prefix and destination work as in Python', () => {
  const destination: StateDict = { before: 1 };
  expect(new nn.Linear(1, 1).state_dict({ destination, prefix: 'model.' })).toBe(destination);
  expect(Object.keys(destination)).toEqual(['before', 'model.weight', 'model.bias']);
  expect(Reflect.has(destination, '_metadata')).toBe(false);
  expect(() => new nn.Linear(1, 1).state_dict({ keepVars: true } as object)).toThrow(
    "state_dict() got an unexpected keyword argument 'keepVars' (did you mean 'keep_vars'?)",
  );
});

test('loading copies the values and reports that all keys matched', () => {
  const [from, to] = [new Net(), new Net()];
  torch.no_grad(() => from.bn.running_mean.fill_(5));
  const weight = to.fc1.weight;
  const result = to.load_state_dict(from.state_dict());
  expect(values(to.state_dict())).toEqual(values(from.state_dict()));
  expect(to.fc1.weight).toBe(weight);
  expect(to.bn.running_mean.tolist()).toEqual([5, 5, 5]);
  expect(String(result)).toBe('<All keys matched successfully>');
  expect(result.missing_keys).toEqual([]);
});

/** Python: del sd['fc1.weight'], sd['bn.running_var']; sd['x.y'] = sd['fc1.extra'] = sd['zz'] = torch.ones(1) */
function wrongKeys(net: Net): StateDict {
  const state: StateDict = { ...net.state_dict() };
  delete state['fc1.weight'];
  delete state['bn.running_var'];
  for (const key of ['x.y', 'fc1.extra', 'zz']) state[key] = torch.ones(1);
  return state;
}

test('missing and unexpected keys are one error in the words of Python', () => {
  const net = new Net();
  expect(() => net.load_state_dict(wrongKeys(net))).toThrow(
    new torch.TorchError(
      'Error(s) in loading state_dict for Net:\n' +
        '\tMissing key(s) in state_dict: "fc1.weight", "bn.running_var". \n' +
        '\tUnexpected key(s) in state_dict: "x.y", "zz", "fc1.extra". ',
    ),
  );
});

test('without strictness the keys are returned', () => {
  const net = new Net();
  const result = net.load_state_dict(wrongKeys(net), { strict: false });
  const [missing, unexpected] = result;
  expect(missing).toEqual(['fc1.weight', 'bn.running_var']);
  expect(unexpected).toEqual(['x.y', 'zz', 'fc1.extra']);
  expect(String(result)).toBe(
    "_IncompatibleKeys(missing_keys=['fc1.weight', 'bn.running_var'], unexpected_keys=['x.y', 'zz', 'fc1.extra'])",
  );
});

test('wrong shapes and values are an error even without strictness', () => {
  const net = new Net();
  const state = { ...net.state_dict(), 'fc1.weight': torch.ones(3, 3), 'fc2.weight': torch.ones(4), 'fc1.bias': 5 };
  for (const strict of [true, false]) {
    expect(() => net.load_state_dict(state, strict)).toThrow(
      new torch.TorchError(
        'Error(s) in loading state_dict for Net:\n' +
          '\tsize mismatch for fc1.weight: copying a param with shape torch.Size([3, 3]) from checkpoint, the shape in ' +
          'current model is torch.Size([3, 2]).\n' +
          '\tWhile copying the parameter named "fc1.bias", expected torch.Tensor or Tensor-like object from checkpoint but ' +
          "received <class 'int'>\n" +
          '\tsize mismatch for fc2.weight: copying a param with shape torch.Size([4]) from checkpoint, the shape in current ' +
          'model is torch.Size([1, 3]).',
      ),
    );
  }
  expect(() => net.load_state_dict([1] as unknown as StateDict)).toThrow(
    new TypeError("Expected state_dict to be dict-like, got <class 'list'>."),
  );
});

test('a load that fails leaves the model as it was', () => {
  const net = new Net();
  const before = values(net.state_dict());
  const other = Object.fromEntries(
    Object.entries(net.state_dict()).map(([key, tensor]) => [key, (tensor as Tensor).add(1)]),
  );
  expect(() => net.load_state_dict({ ...other, 'fc2.weight': torch.ones(4) })).toThrow('size mismatch for fc2.weight');
  expect(() => net.load_state_dict({ ...other, extra: torch.ones(4) })).toThrow('Unexpected key(s)');
  expect(values(net.state_dict())).toEqual(before);
});

// net.load_state_dict({**net.state_dict(), 'fc2.weight': torch.ones(1, 3).to_sparse()}), and with device='meta'
test('tensors that cannot be copied are told like wrong shapes, and leave the model as it was', () => {
  const net = new Net();
  const before = values(net.state_dict());
  const other = Object.fromEntries(
    Object.entries(net.state_dict()).map(([key, tensor]) => [key, (tensor as Tensor).add(1)]),
  );
  const start =
    'Error(s) in loading state_dict for Net:\n\tWhile copying the parameter named "fc2.weight", whose dimensions in the ' +
    'model are torch.Size([1, 3]) and whose dimensions in the checkpoint are torch.Size([1, 3]), an exception occurred : ';
  const wrong: [Tensor, string][] = [
    [
      torch.ones(1, 3).to_sparse(),
      "('copy_() between dense and sparse Tensors is not implemented! Found self type = torch.FloatTensor and src type = " +
        "torch.sparse.FloatTensor',)",
    ],
    [torch.ones(1, 3, { device: 'meta' }), "('Cannot copy out of meta tensor; no data!',)"],
  ];
  for (const [tensor, reason] of wrong) {
    expect(() => net.load_state_dict({ ...other, 'fc2.weight': tensor })).toThrow(`${start}${reason}.`);
    expect(values(net.state_dict())).toEqual(before);
  }
  const disposed = torch.ones(1, 3);
  disposed.dispose();
  expect(() => net.load_state_dict({ ...other, 'fc2.weight': disposed })).toThrow(ReferenceError);
  const throwing = {
    ...other,
    get 'fc2.weight'(): Tensor {
      throw new Error('a getter throws');
    },
  };
  expect(() => net.load_state_dict(throwing)).toThrow('a getter throws');
  expect(values(net.state_dict())).toEqual(before);
  net.load_state_dict({ ...other, 'fc2.weight': torch.ones(1, 3, { dtype: torch.float64 }) });
  expect(net.fc2.weight.tolist()).toEqual([[1, 1, 1]]);
});

test('maps are state dicts, and scalars may come as vectors of one element', () => {
  const net = new nn.BatchNorm1d(1);
  const state = new Map<string, unknown>(Object.entries(net.state_dict()));
  state.set('num_batches_tracked', torch.tensor([7]));
  net.load_state_dict(state);
  expect(net.num_batches_tracked.item()).toBe(7);
});

test('assigning puts the tensors of the state dict into the module', () => {
  const net = new nn.BatchNorm1d(2);
  net.weight.requires_grad_(false);
  const state = new nn.BatchNorm1d(2, { dtype: torch.float64 }).state_dict();
  net.load_state_dict(state, { assign: true });
  expect(net.weight).toBeInstanceOf(nn.Parameter);
  expect([net.weight.requires_grad, net.bias.requires_grad]).toEqual([false, true]);
  expect([net.weight.dtype, net.running_mean.dtype]).toEqual(['float64', 'float64']);
  expect(net.running_mean).toBe(state['running_mean']);
  expect(Object.keys(net.state_dict())).toEqual(Object.keys(state));
});

test('extra state is saved and loaded with the tensors', () => {
  class Counted extends nn.Linear {
    count = 3;
    override get_extra_state(): unknown {
      return { count: this.count };
    }
    override set_extra_state(state: { count: number }): void {
      this.count = state.count;
    }
  }
  const net = new Counted(1, 1);
  const state = net.state_dict();
  expect(Object.keys(state)).toEqual(['weight', 'bias', '_extra_state']);
  net.count = 0;
  net.load_state_dict(state);
  expect(net.count).toBe(3);
  const { _extra_state, ...rest } = state;
  expect(() => net.load_state_dict(rest)).toThrow('Missing key(s) in state_dict: "_extra_state". ');
  expect(() => new nn.Linear(1, 1).load_state_dict(state)).toThrow('Unexpected key(s) in state_dict: "_extra_state". ');
});

test('hooks run before and after saving', () => {
  const net = new nn.Sequential(new nn.Linear(1, 1));
  const seen: unknown[] = [];
  net.at(0).register_state_dict_pre_hook((_, prefix, keep_vars) => void seen.push([prefix, keep_vars]));
  net.at(0).register_state_dict_post_hook((_, state, prefix, metadata) => {
    seen.push([Object.keys(state), prefix, metadata]);
    state[`${prefix}added`] = 1;
  });
  net._register_state_dict_hook((_, state) => ({ ...state, root: 2 }));
  expect(Object.keys(net.state_dict())).toEqual(['0.weight', '0.bias', '0.added', 'root']);
  expect(seen).toEqual([
    ['0.', false],
    [['0.weight', '0.bias', '0.added'].slice(0, 2), '0.', { version: 1 }],
  ]);
  net.register_state_dict_post_hook((_, state) => state);
  expect(() => net.state_dict()).toThrow(new torch.TorchError('state_dict post-hook must return None'));
});

test('a pre-hook may rename keys on loading, and a post-hook may settle missing ones', () => {
  const net = new nn.Sequential(new nn.Linear(1, 1));
  net.at(0).register_load_state_dict_pre_hook((module, state, prefix, _metadata, strict, ...lists) => {
    expect([module._get_name(), strict, lists]).toEqual(['Linear', true, [[], [], []]]);
    state[`${prefix}weight`] = state[`${prefix}old`];
    delete state[`${prefix}old`];
  });
  net.register_load_state_dict_post_hook((_, keys) => {
    keys.missing_keys.length = 0;
  });
  const given = { '0.old': torch.full([1, 1], 5) };
  expect(net.load_state_dict(given).missing_keys).toEqual([]);
  expect(net.at(0).weight.tolist()).toEqual([[5]]);
  expect(Object.keys(given)).toEqual(['0.old']);
});

test('a post-hook sees the loaded values, and must not return anything', () => {
  const net = new nn.Linear(1, 1, { bias: false });
  const seen: unknown[] = [];
  net.register_load_state_dict_post_hook(() => void seen.push(net.weight.item()));
  net.load_state_dict({ weight: torch.full([1, 1], 5) });
  expect(seen).toEqual([5]);
  net.register_load_state_dict_post_hook((() => 1) as () => void);
  expect(() => net.load_state_dict(net.state_dict())).toThrow('are not expected to return new values');
});

test('the version of a state dict reaches the module that reads it', () => {
  class Versioned extends nn.Linear {
    static override readonly _version = 3;
    override _load_from_state_dict(...args: Parameters<nn.Module['_load_from_state_dict']>): void {
      versions.push(args[2].version);
      super._load_from_state_dict(...args);
    }
  }
  const versions: unknown[] = [];
  const net = new nn.Sequential(new Versioned(1, 1));
  net.load_state_dict(net.state_dict());
  net.load_state_dict({ ...net.state_dict() });
  expect(versions).toEqual([3, undefined]);
});

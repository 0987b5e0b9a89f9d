import * as torch from 'nodetorch';
import { deepcopy } from 'nodetorch/deepcopy';
import { native } from 'nodetorch/native';
import * as optim from 'nodetorch/optim';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { construct, golden, ramp } from './golden.js';

const errorClasses: Record<string, new (message: string) => Error> = {
  TypeError,
  ValueError: RangeError,
  KeyError: RangeError,
  RuntimeError: torch.TorchError,
};

function leaf(...shape: number[]): torch.Tensor {
  return ramp(shape.length > 0 ? shape : [3], 0).requires_grad_();
}

function numbers(tensor: torch.Tensor | null | undefined): number[] {
  return tensor ? [...tensor.detach().data_array()].map(Number) : [];
}

/** Two steps with fixed gradients. */
function trainTwice(optimizer: optim.Optimizer<optim.ParamGroup, object>, params: readonly torch.Tensor[]): void {
  for (let step = 0; step < 2; step++) {
    for (const [i, param] of params.entries()) param.grad = ramp(param.shape, step + i + 5, param.dtype);
    optimizer.step();
  }
}

describe('a constructor', () => {
  test('takes options by position, in an object after them, or in one object with the parameters', () => {
    const params = [leaf()];
    const wanted = { lr: 0.1, momentum: 0.9, dampening: 0, weight_decay: 0, nesterov: true, maximize: true };
    const all = [
      new optim.SGD(params, 0.1, 0.9, { nesterov: true, maximize: true }),
      new optim.SGD(params, { lr: 0.1, momentum: 0.9, nesterov: true, maximize: true }),
      new optim.SGD({ params, lr: 0.1, momentum: 0.9, nesterov: true, maximize: true }),
    ];
    for (const optimizer of all) expect(optimizer.param_groups[0]).toMatchObject(wanted);
  });

  // Python: list(torch.optim.Adam([p]).param_groups[0])
  test('keeps the keys of a group in the order of Python', () => {
    const [group] = new optim.Adam([leaf()]).param_groups;
    const options = ['lr', 'betas', 'eps', 'weight_decay', 'amsgrad', 'maximize', 'foreach', 'capturable'];
    expect(Object.keys(group ?? {})).toEqual([
      'params',
      ...options,
      'differentiable',
      'fused',
      'decoupled_weight_decay',
    ]);
  });

  test('gives groups their own options, and the others the defaults', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.SGD([{ params: a }, { params: [b], lr: 0.5, name: 'head' }], {
      lr: 0.1,
      momentum: 0.9,
    });
    expect(optimizer.param_groups.map(({ lr, momentum, name }) => [lr, momentum, name])).toEqual([
      [0.1, 0.9, undefined],
      [0.5, 0.9, 'head'],
    ]);
    expect(optimizer.param_groups.map(({ params }) => params.length)).toEqual([1, 1]);
    expect(optimizer.param_groups.every(({ params }, i) => params[0] === [a, b][i])).toBe(true);
  });

  test('takes names along with parameters', () => {
    const weight = leaf();
    const optimizer = new optim.SGD([['weight', weight]]);
    expect(optimizer.param_groups[0]?.params[0] === weight).toBe(true);
    expect(optimizer.param_groups[0]?.param_names).toEqual(['weight']);
    expect(String(optimizer)).toContain("    param_names: ['weight']\n");
    expect(optimizer.state_dict().param_groups[0]?.['param_names']).toEqual(['weight']);
  });

  for (const { optimizer, kwargs, type, message } of golden<
    Record<'optimizer' | 'type' | 'message', string> & { kwargs: object }
  >('errors')) {
    test(`refuses ${optimizer}(params, ${JSON.stringify(kwargs)}) as Python does`, () => {
      let error: unknown = null;
      try {
        construct(optimizer, [leaf(2, 2)], kwargs);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(errorClasses[type]);
      expect((error as Error).message.replace(/ \(did you mean '.*'\?\)$/, '')).toBe(message);
    });
  }

  // The sentences of Python's torch.optim.SGD(params) for the same values.
  test('refuses parameters that it cannot optimize', () => {
    const param = leaf();
    const sgd = (params: unknown) => () => construct('SGD', params, {});
    const start = 'optimizer can only optimize Tensors, but one of the params is ';
    expect(sgd([])).toThrow(new RangeError('optimizer got an empty parameter list'));
    expect(sgd(param)).toThrow(
      new TypeError(
        'params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor',
      ),
    );
    expect(sgd(3)).toThrow(new TypeError("'int' object is not iterable"));
    expect(sgd([3])).toThrow(new TypeError(`${start}int`));
    expect(sgd([null])).toThrow(new TypeError(`${start}NoneType`));
    expect(sgd([[param]])).toThrow(new TypeError(`${start}list`));
    expect(sgd('ab')).toThrow(new TypeError(`${start}str`));
    expect(sgd([param.mul(2)])).toThrow(new RangeError("can't optimize a non-leaf Tensor"));
    expect(sgd([{ params: [param] }, 3])).toThrow(new TypeError("param_group must be a dict, but got <class 'int'>"));
    expect(sgd([{ lr: 3 }])).toThrow(new RangeError("'params'"));
    expect(sgd([{ params: new Set([param]) }])).toThrow(/^optimizer parameters need to be organized in ordered/);
    expect(sgd([{ params: param }, { params: param }])).toThrow(
      'some parameters appear in more than one parameter group',
    );
    expect(sgd([['weight', leaf()], leaf()])).toThrow('Some param names are missing');
    expect(sgd([{ params: [leaf()] }, { params: [['weight', leaf()]] }])).toThrow(
      'cannot add param group with names to the optimizer',
    );
  });
});

describe('an optimizer', () => {
  for (const { optimizer, kwargs, repr } of golden<{ optimizer: string; kwargs: object; repr: string }>('reprs')) {
    test(`prints ${optimizer}(params, ${JSON.stringify(kwargs)}) as Python does`, () => {
      expect(String(construct(optimizer, [leaf(2, 2)], kwargs))).toBe(repr);
    });
  }

  test('follows what is assigned to its groups', () => {
    const param = torch.tensor([1, 1], { dtype: 'float32' }).requires_grad_();
    const optimizer = new optim.SGD([param], { lr: 1 });
    for (const lr of [1, 0.5, 0.25]) {
      for (const group of optimizer.param_groups) group.lr = lr;
      param.grad = torch.ones(2);
      optimizer.step();
    }
    expect(param.tolist()).toEqual([-0.75, -0.75]);
  });

  test('takes one native call per step and group', () => {
    const calls: string[] = [];
    for (const name of Object.keys(native) as (keyof typeof native)[]) {
      if (typeof native[name] !== 'function') continue;
      const call = native[name] as (...args: unknown[]) => unknown;
      vi.spyOn(native, name as 'dim').mockImplementation((...args: unknown[]) => {
        calls.push(name);
        return call(...args) as undefined;
      });
    }
    const params = [leaf(), leaf(2, 3), leaf(1)];
    for (const [name, kernel] of Object.entries({
      SGD: 'sgdStep',
      Adam: 'adamStep',
      AdamW: 'adamStep',
      RMSprop: 'rmspropStep',
      Adagrad: 'adagradStep',
      Adadelta: 'adadeltaStep',
    })) {
      const optimizer = construct(name, params, name === 'SGD' ? { momentum: 0.9 } : {});
      trainTwice(optimizer, params);
      calls.length = 0;
      optimizer.step();
      optimizer.zero_grad();
      expect(calls, name).toEqual([kernel, 'zeroGrad']);
    }
  });

  test('skips parameters without a gradient, and begins their state when the first one comes', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.Adam([a, b], { lr: 0.1 });
    a.grad = torch.ones(3);
    optimizer.step();
    expect([optimizer.state.has(a), optimizer.state.has(b)]).toEqual([true, false]);
    b.grad = torch.ones(3);
    optimizer.step();
    expect([a, b].map((param) => optimizer.state.get(param)?.step.item())).toEqual([2, 1]);
    expect(numbers(b)).not.toEqual(numbers(leaf()));
  });

  test('clears gradients, or fills them with zeros', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.SGD([{ params: a }, { params: b }]);
    a.grad = torch.ones(3);
    optimizer.zero_grad({ set_to_none: false });
    expect([numbers(a.grad), b.grad]).toEqual([[0, 0, 0], null]);
    a.mul(b).sum().backward();
    optimizer.zero_grad();
    expect([a.grad, b.grad]).toEqual([null, null]);
  });

  test('cuts a gradient from its graph before it is filled with zeros', () => {
    const param = leaf();
    param.pow(3).sum().backward(null, { create_graph: true });
    expect(param.grad?.requires_grad).toBe(true);
    new optim.SGD([param]).zero_grad(false);
    expect([param.grad?.requires_grad, numbers(param.grad)]).toEqual([false, [0, 0, 0]]);
  });

  test('evaluates a closure with gradients and returns its loss', () => {
    const param = torch.tensor([3], { dtype: 'float32' }).requires_grad_();
    const optimizer = new optim.SGD([param], { lr: 0.5 });
    const loss = torch.no_grad(() =>
      optimizer.step(() => {
        optimizer.zero_grad();
        const value = param.pow(2).sum();
        value.backward();
        return value;
      }),
    );
    expect([loss.item(), param.item(), optimizer.step()]).toEqual([9, 0, null]);
  });

  test('leaves parameters and counts alone when a closure throws', () => {
    const param = leaf();
    const optimizer = new optim.Adam([param]);
    trainTwice(optimizer, [param]);
    const before = numbers(param);
    const fail = (): number => {
      throw new Error('no data');
    };
    expect(() => optimizer.step(fail)).toThrow('no data');
    expect([numbers(param), optimizer.state.get(param)?.step.item()]).toEqual([before, 2]);
  });

  test('takes another group along', () => {
    const [a, b] = [leaf(), leaf()];
    const optimizer = new optim.SGD([a], { lr: 0.1 });
    optimizer.add_param_group({ params: b, lr: 0.5 });
    expect(optimizer.param_groups.map(({ lr }) => lr)).toEqual([0.1, 0.5]);
    expect(() => optimizer.add_param_group({ params: a })).toThrow(
      'some parameters appear in more than one parameter group',
    );
    expect(optimizer.param_groups.length).toBe(2);
  });

  // Python: torch.optim.Adam([p]).step() with p.grad = torch.ones(2).to_sparse()
  test('refuses sparse gradients that it does not support', () => {
    const param = leaf();
    for (const [name, tail] of [
      ['Adam', ', please consider SparseAdam instead'],
      ['RMSprop', ''],
      ['Adadelta', ''],
    ] as const) {
      param.grad = torch.ones(3).to_sparse();
      const optimizer = construct(name, [param], {});
      expect(() => optimizer.step()).toThrow(new torch.TorchError(`${name} does not support sparse gradients${tail}`));
    }
  });

  // Python: torch.optim.Adam([p], capturable=True).step() on the CPU
  test('refuses to be captured without an accelerator', () => {
    const param = leaf();
    param.grad = torch.ones(3);
    expect(() => new optim.Adam([param], { capturable: true }).step()).toThrow(
      'If capturable=True, params and state_steps must be on supported devices: ' +
        "['cuda', 'xpu', 'hpu', 'privateuseone', 'xla'].",
    );
  });

  test('is copied with its parameters and state, and the copy trains on its own', () => {
    const param = leaf();
    const optimizer = new optim.Adam([param], { lr: 0.1 });
    trainTwice(optimizer, [param]);
    const copy = deepcopy(optimizer);
    const copied = copy.param_groups[0]?.params[0];
    if (copied === undefined) throw new Error('the copy has no parameter');
    trainTwice(copy, [copied]);
    expect(copy.state.get(copied)?.step.item()).toBe(4);
    expect(optimizer.state.get(param)?.step.item()).toBe(2);
    trainTwice(optimizer, [param]);
    expect(numbers(param)).toEqual(numbers(copied));
  });
});

describe('hooks', () => {
  const handles: { remove(): void }[] = [];
  afterEach(() => {
    for (const handle of handles.splice(0)) handle.remove();
  });

  test('surround a step in the order of Python', () => {
    const heard: string[] = [];
    const note = (text: string) => () => void heard.push(text);
    const optimizer = new optim.SGD([leaf()]);
    handles.push(optim.register_optimizer_step_pre_hook(note('global before')));
    handles.push(optim.register_optimizer_step_post_hook(note('global after')));
    optimizer.register_step_pre_hook(note('before'));
    optimizer.register_step_post_hook(note('after'));
    optimizer.step(() => {
      heard.push('closure');
      return 0;
    });
    expect(heard).toEqual(['global before', 'before', 'closure', 'after', 'global after']);
  });

  test('may replace the arguments of a step, and can be removed', () => {
    const optimizer = new optim.SGD([leaf()]);
    const handle = optimizer.register_step_pre_hook(() => [[() => 'replaced'], {}]);
    expect(optimizer.step(() => 'given')).toBe('replaced');
    handle.remove();
    expect(optimizer.step(() => 'given')).toBe('given');
  });

  test('reach an optimizer of the user, and tell wrong results', () => {
    class Still extends optim.Optimizer {
      constructor(params: optim.Params) {
        super(params, { lr: 1 });
      }
      override step(): null {
        return null;
      }
    }
    const optimizer = new Still([leaf()]);
    const seen: optim.Optimizer[] = [];
    optimizer.register_step_post_hook((hooked) => void seen.push(hooked));
    optimizer.step();
    expect(seen.length === 1 && seen[0] === optimizer).toBe(true);
    optimizer.register_step_pre_hook((() => 3) as never);
    expect(() => optimizer.step()).toThrow('must return None or a tuple of (new_args, new_kwargs), but got 3.');
  });

  test('see and replace states on their way out and in', () => {
    const optimizer = new optim.SGD([leaf()], { lr: 0.1 });
    const heard: string[] = [];
    optimizer.register_state_dict_pre_hook(() => void heard.push('second'));
    optimizer.register_state_dict_pre_hook(() => void heard.push('first'), { prepend: true });
    optimizer.register_state_dict_post_hook((_, state) => ({ ...state, extra: 1 }));
    const state = optimizer.state_dict();
    expect([heard, 'extra' in state]).toEqual([['first', 'second'], true]);
    optimizer.register_load_state_dict_pre_hook((_, given) => {
      for (const group of given.param_groups) group['lr'] = 0.7;
    });
    optimizer.register_load_state_dict_post_hook((loaded) => void heard.push(`lr ${loaded.param_groups[0]?.lr}`));
    optimizer.load_state_dict(state);
    expect(heard.at(-1)).toBe('lr 0.7');
  });
});

describe('a state', () => {
  const names = ['SGD', 'Adam', 'AdamW', 'RMSprop', 'Adagrad', 'Adadelta', 'NAdam', 'Rprop'];

  function make(name: string): { params: torch.Tensor[]; optimizer: optim.Optimizer<optim.ParamGroup, object> } {
    const params = [leaf(2, 3), leaf()];
    const options = name === 'SGD' ? { lr: 0.1, momentum: 0.9 } : { lr: 0.1 };
    return { params, optimizer: construct(name, [{ params: params[0] }, { params: params[1], lr: 0.02 }], options) };
  }

  test('that is loaded lets training go on as if it had not stopped', () => {
    for (const name of names) {
      const whole = make(name);
      trainTwice(whole.optimizer, whole.params);
      const later = make(name);
      for (const [i, param] of later.params.entries()) {
        const source = whole.params[i];
        if (source) torch.no_grad(() => param.copy_(source));
      }
      later.optimizer.load_state_dict(deepcopy(whole.optimizer.state_dict()));
      trainTwice(whole.optimizer, whole.params);
      trainTwice(later.optimizer, later.params);
      expect(later.params.map(numbers), name).toEqual(whole.params.map(numbers));
    }
  });

  test('numbers the parameters over all groups', () => {
    const { params, optimizer } = make('Adam');
    trainTwice(optimizer, params);
    const { state, param_groups } = optimizer.state_dict();
    expect(param_groups.map((group) => group.params)).toEqual([[0], [1]]);
    expect([...(state as Map<number, object>).keys()]).toEqual([0, 1]);
    const [, second] = params;
    const packed = (state as Map<number, object>).get(1);
    expect(second !== undefined && packed === optimizer.state.get(second)).toBe(true);
  });

  // Python: load_state_dict gives float64 moments for a float64 parameter and leaves step float32.
  test('takes the dtype of the parameter, but for the count of steps', () => {
    const source = leaf();
    const optimizer = new optim.Adam([source]);
    trainTwice(optimizer, [source]);
    const param = torch.zeros(3, { dtype: 'float64' }).requires_grad_();
    const other = new optim.Adam([param]);
    const { state, param_groups } = optimizer.state_dict();
    // A checkpoint that came through JSON has text for keys.
    other.load_state_dict({ state: Object.fromEntries(state as Map<string, object>), param_groups });
    const loaded = other.state.get(param);
    expect([loaded?.exp_avg.dtype, loaded?.step.dtype, loaded?.step.item()]).toEqual(['float64', 'float32', 2]);
    expect(numbers(loaded?.exp_avg)).toEqual(numbers(optimizer.state.get(source)?.exp_avg));
  });

  test('of old versions has numbers for steps and lacks options', () => {
    const param = leaf();
    const optimizer = new optim.Adam([param]);
    const state = { step: 7, exp_avg: torch.zeros(3), exp_avg_sq: torch.zeros(3) };
    const group = { lr: 0.5, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, params: [0] };
    optimizer.load_state_dict({ state: new Map([[0, state]]), param_groups: [group] });
    expect(optimizer.state.get(param)?.step.item()).toBe(7);
    expect(optimizer.param_groups[0]).toMatchObject({ lr: 0.5, amsgrad: false, maximize: false, fused: null });
    trainTwice(optimizer, [param]);
    expect(optimizer.state.get(param)?.step.item()).toBe(9);
  });

  test('that does not fit is refused, and nothing changes', () => {
    const { params, optimizer } = make('SGD');
    trainTwice(optimizer, params);
    const before = optimizer.state_dict();
    const [first, second] = before.param_groups;
    if (!first || !second) throw new Error('two groups were made');
    expect(() => optimizer.load_state_dict({ ...before, param_groups: [first] })).toThrow(
      new RangeError('loaded state dict has a different number of parameter groups'),
    );
    expect(() =>
      optimizer.load_state_dict({ ...before, param_groups: [first, { ...second, params: [1, 2] }] }),
    ).toThrow(
      new RangeError("loaded state dict contains a parameter group that doesn't match the size of optimizer's group"),
    );
    expect(optimizer.state_dict().param_groups).toEqual(before.param_groups);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { cases, type LayerCase, ramp, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state before and after, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('lazy').map((layer) => [title(layer, layer.cls), layer] as const))('%s', (_, layer) => {
    replayLayer(layer);
  });
});

const { LazyModuleMixin } = nn.modules.lazy;

describe('a lazy layer', () => {
  test('is of the plain class after its first call', () => {
    const layer = new nn.LazyLinear(2);
    expect(String(layer)).toBe('LazyLinear(in_features=0, out_features=2, bias=True)');
    expect(layer.has_uninitialized_params()).toBe(true);
    layer(ramp([4, 3]));
    expect(String(layer)).toBe('Linear(in_features=3, out_features=2, bias=True)');
    expect(layer.constructor).toBe(nn.Linear);
    expect('has_uninitialized_params' in layer).toBe(false);
    expect(layer.weight.constructor).toBe(nn.Parameter);
    expect([...layer.weight.shape]).toEqual([2, 3]);
  });

  test('keeps its parameters, so that an optimizer may have them before', () => {
    torch.manual_seed(5);
    const flat = new nn.Flatten();
    const net = new nn.Sequential(
      new nn.LazyConv1d(4, 3),
      new nn.LazyBatchNorm1d(),
      new nn.ReLU(),
      flat,
      new nn.LazyLinear(2),
    );
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
    const x = ramp([4, 3, 6]);
    net(x);
    // Python's net with the same seed, called once before three steps of (net(x) - 1).pow(2).mean()
    for (const value of [0.7565976977348328, 0.37830424308776855, 0.23204445838928223]) {
      optimizer.zero_grad();
      const loss = net(x).sub(1).pow(2).mean();
      loss.backward();
      optimizer.step();
      expect(loss.item()).toBeCloseTo(value, 5);
    }
    expect(String(net)).toContain('(4): Linear(in_features=16, out_features=2, bias=True)');
  });

  test('is moved and cast before it knows its shapes', () => {
    const layer = new nn.LazyBatchNorm2d().to(torch.float64);
    expect([layer.weight.dtype, layer.running_mean.dtype]).toEqual(['float64', 'float64']);
    expect(layer(ramp([2, 3, 4, 4]).double()).dtype).toBe('float64');
    expect(layer.running_var.dtype).toBe('float64');
  });

  test('is copied with its uninitialised state', () => {
    const layer = new nn.LazyLinear(2);
    const copy = torch.deepcopy(layer);
    copy(ramp([3]));
    expect(String(copy)).toBe('Linear(in_features=3, out_features=2, bias=True)');
    expect(layer.has_uninitialized_params()).toBe(true);
    expect(torch.deepcopy(new nn.LazyBatchNorm1d()).running_mean).toBeInstanceOf(nn.UninitializedBuffer);
  });

  test('stays as it is when its first input does not fit', () => {
    const layer = new nn.LazyConv1d(4, 3, { groups: 2 });
    expect(() => layer(ramp([1, 3, 4]))).toThrow('in_channels must be divisible by groups');
    expect(String(layer)).toBe('LazyConv1d(0, 4, kernel_size=(3,), stride=(1,), groups=2)');
    expect([...layer(ramp([1, 2, 4])).shape]).toEqual([1, 4, 2]);
  });

  test('says what is wrong with an initialisation that forgets a parameter', () => {
    class Forgetful extends LazyModuleMixin(nn.Module) {
      scale = new nn.UninitializedParameter();
      override initialize_parameters(): void {}
      forward(x: Tensor): Tensor {
        return x;
      }
    }
    class Unfinished extends LazyModuleMixin(nn.Linear) {}
    expect(() => new Forgetful()(ramp([2]))).toThrow('module Forgetful has not been fully initialized');
    expect(() => new Unfinished(2, 2)(ramp([2]))).toThrow('initialize_parameters is not implemented for Unfinished');
  });

  test('may be of a class of one\u2019s own', () => {
    class LazyScale extends LazyModuleMixin(nn.Module) {
      scale = new nn.UninitializedParameter();
      override initialize_parameters(x: Tensor, { factor = 1 }: { factor?: number } = {}): void {
        if (!this.has_uninitialized_params()) return;
        this.scale.materialize([x.size(-1)]);
        nn.init.constant_(this.scale, factor);
      }
      forward(x: Tensor, _: { factor?: number } = {}): Tensor {
        return x.mul(this.scale);
      }
    }
    const layer = new LazyScale();
    expect(layer(torch.ones(2), { factor: 3 }).tolist()).toEqual([3, 3]);
    expect(layer(torch.ones(2), { factor: 4 }).tolist()).toEqual([3, 3]);
    expect(layer).toBeInstanceOf(LazyScale);
  });
});

describe('the state of a lazy layer', () => {
  test('shows what has no shape, and loads as such', () => {
    const state = new nn.LazyLinear(2).state_dict();
    expect(String(state['weight'])).toBe('<UninitializedParameter>');
    const layer = new nn.LazyLinear(2);
    expect(String(layer.load_state_dict(state))).toBe('<All keys matched successfully>');
    expect(layer.has_uninitialized_params()).toBe(true);
  });

  test('takes shapes from what is loaded', () => {
    const plain = new nn.Linear(3, 2);
    const layer = new nn.LazyLinear(2);
    layer.load_state_dict(plain.state_dict());
    expect(layer.weight.equal(plain.weight)).toBe(true);
    expect(String(layer)).toBe('LazyLinear(in_features=0, out_features=2, bias=True)');
    expect(layer(ramp([3])).equal(plain(ramp([3])))).toBe(true);
    expect(String(layer)).toBe('Linear(in_features=3, out_features=2, bias=True)');
  });

  test('does not change the shape that was loaded', () => {
    const layer = new nn.LazyLinear(2);
    layer.load_state_dict(new nn.Linear(3, 2).state_dict());
    expect(() => layer(ramp([4]))).toThrow(
      'The in_features inferred from input: 4 is not equal to in_features from self.weight: 3',
    );
  });

  test('is left alone by a load that fails', () => {
    const layer = new nn.LazyLinear(2);
    expect(() => layer.load_state_dict({ weight: torch.ones(2, 3) })).toThrow('Missing key(s) in state_dict: "bias".');
    expect(nn.parameter.is_lazy(layer.weight)).toBe(true);
  });

  test('does not go into a plain layer', () => {
    const state = new nn.LazyLinear(2).state_dict();
    expect(() => new nn.Linear(3, 2).load_state_dict(state)).toThrow(
      "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict`",
    );
  });

  test('is saved and loaded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lazy-'));
    try {
      torch.save(new nn.LazyBatchNorm1d().state_dict(), join(folder, 'lazy.pt'));
      const state = torch.load<Record<string, Tensor>>(join(folder, 'lazy.pt'));
      expect(state['weight']).toBeInstanceOf(nn.UninitializedParameter);
      expect(state['running_mean']).toBeInstanceOf(nn.UninitializedBuffer);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what has no shape', () => {
  const unusable = (name: string, method: string): string =>
    `Attempted to use an uninitialized parameter in <method '${method}' of 'torch._C.TensorBase' objects>. This error happens ` +
    `when you are using a \`LazyModule\` or explicitly manipulating \`torch.nn.parameter.${name}\` objects. When using ` +
    'LazyModules Call `forward` with a dummy batch to initialize the parameters before calling torch functions';

  test('refuses its methods', () => {
    const parameter = new nn.UninitializedParameter();
    expect(() => parameter.add(1)).toThrow(new RangeError(unusable('UninitializedParameter', 'add')));
    expect(() => parameter.requires_grad_(false)).toThrow(unusable('UninitializedParameter', 'requires_grad_'));
    const buffer = new nn.UninitializedBuffer();
    expect(() => buffer.mul_(2)).toThrow(unusable('UninitializedBuffer', 'mul_'));
    expect(() => buffer.shape).toThrow("Can't access the shape of an uninitialized parameter or buffer.");
    expect(() => buffer.share_memory_()).toThrow("Can't share memory on an uninitialized parameter or buffer.");
    // Others of the same classes are as ever.
    expect(new nn.Parameter(torch.ones(2)).add(1).tolist()).toEqual([2, 2]);
    expect(new nn.Buffer(torch.ones(2)).mul_(2).tolist()).toEqual([2, 2]);
  });

  test('becomes usable by materialize', () => {
    const parameter = new nn.UninitializedParameter(false, { dtype: torch.float64 });
    expect([parameter.requires_grad, parameter.dtype, String(parameter)]).toEqual([
      false,
      'float64',
      '<UninitializedParameter>',
    ]);
    parameter.materialize([2, 3]);
    expect([parameter.dtype, ...parameter.shape]).toEqual(['float64', 2, 3]);
    const buffer = new nn.UninitializedBuffer({ persistent: false });
    buffer.materialize([2], { dtype: torch.int64 });
    expect([buffer.dtype, buffer.persistent, buffer.zero_().tolist()]).toEqual(['int64', false, [0, 0]]);
  });
});

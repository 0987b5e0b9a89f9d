import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { functional_call, stack_module_state } from 'nodetorch/func';
import { describe, expect, test, vi } from 'vitest';
import { ramp } from './support/nn_golden.js';

/** A module with a parameter under two names, and a buffer that each call replaces. */
class Tied extends nn.Module {
  foo = new nn.Parameter(torch.ones(1));
  tied = this.foo;
  n: Tensor = new nn.Buffer(torch.zeros(1));

  forward(x: Tensor, { y = 0 }: { y?: number } = {}): Tensor {
    this.n = this.n.add(1);
    return x.add(this.foo).add(this.tied).add(y);
  }
}

describe('functional_call', () => {
  // m = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)); functional_call(m, {'1.running_mean': torch.zeros(2),
  // '1.num_batches_tracked': torch.tensor(5), '0.weight': torch.eye(2)}, ramp((4, 2))) with a bias of 0
  test('uses the tensors in place of the own ones, and writes what changes into them', () => {
    const norm = new nn.BatchNorm1d(2);
    const model = new nn.Sequential(new nn.Linear(2, 2), norm);
    const given = {
      '0.weight': torch.eye(2),
      '0.bias': torch.zeros(2),
      '1.running_mean': torch.zeros(2),
      '1.num_batches_tracked': torch.tensor(5),
    };
    const x = ramp([4, 2]);
    const expected = new nn.BatchNorm1d(2)(x);
    expect(functional_call(model, given, x).equal(expected)).toBe(true);
    expect(given['1.num_batches_tracked'].item()).toBe(6);
    expect(given['1.running_mean'].equal(x.mean(0).mul(0.1))).toBe(true);
    expect([norm.num_batches_tracked.item(), norm.running_mean.tolist()]).toEqual([0, [0, 0]]);
  });

  test('is a function of what it is given, for autograd', () => {
    const layer = new nn.Linear(2, 2);
    const weight = torch.eye(2).requires_grad_();
    functional_call(layer, { weight: weight.mul(2) }, ramp([1, 2]))
      .sum()
      .backward();
    expect(weight.grad?.equal(ramp([1, 2]).mul(2).expand(2, 2))).toBe(true);
    expect([layer.weight.grad, layer.weight instanceof nn.Parameter]).toEqual([null, true]);
  });

  test('replaces shared tensors under all their names', () => {
    const module = new Tied();
    const zero = (): Tensor => torch.zeros(1);
    const given = { foo: zero(), n: zero() };
    expect(functional_call(module, given, zero()).item()).toBe(0);
    expect([given.n.item(), module.n.item()]).toEqual([1, 0]);
    expect(functional_call(module, { foo: zero() }, zero(), null, { tie_weights: false }).item()).toBe(1);
    expect(functional_call(module, [{ foo: zero() }, { n: zero() }], [zero()], { y: 3 }).item()).toBe(3);
    expect(module.named_parameters({ remove_duplicate: false }).map(([name]) => name)).toEqual(['foo', 'tied']);
  });

  test('reaches originals of parametrized tensors', () => {
    const layer = nn.utils.parametrizations.weight_norm(new nn.Linear(2, 2));
    const given = {
      'parametrizations.weight.original0': torch.tensor([[1], [2]], { dtype: torch.float32 }),
      'parametrizations.weight.original1': torch.eye(2),
      bias: torch.zeros(2),
    };
    expect(functional_call(layer, given, torch.ones(1, 2)).tolist()).toEqual([[1, 2]]);
    expect(layer(torch.ones(1, 2)).tolist()).not.toEqual([[1, 2]]);
  });

  test('leaves the module as it was when the call throws', () => {
    const layer = new nn.Linear(2, 2);
    const { weight } = layer;
    expect(() => functional_call(layer, { weight: torch.ones(3, 3) }, torch.ones(1, 2))).toThrow(torch.TorchError);
    expect([layer.weight === weight, layer.parameters().length]).toEqual([true, 2]);
  });

  const zero = torch.zeros(1);
  test.each([
    [
      { foo: zero, tied: torch.ones(1) },
      new RangeError(
        "functional_call got multiple values for keys ['foo', 'tied'], which are tied. Consider using tie_weights=False",
      ),
    ],
    [
      [{ foo: zero }, { foo: torch.ones(1) }],
      new RangeError("['foo'] appeared in multiple dictionaries; behavior of functional call is ambiguous"),
    ],
    [
      { foo: zero, bar: zero },
      new torch.TorchError(
        "Error(s) in reparametrizing for Tied:\n\tUnexpected key(s): 'bar'.\n\tMissing key(s): 'n'.",
      ),
    ],
    [
      3,
      new RangeError(
        "Expected parameter_and_buffer_dicts to be a dict, or a list/tuple of dicts, but got <class 'int'>",
      ),
    ],
    [[3], new RangeError('Expected all elements of parameter_and_buffer_dicts to be dictionaries')],
    [
      { training: zero, foo: zero, n: zero },
      new TypeError('attribute `training`: True is not an instance of torch.Tensor'),
    ],
    [{ foo: 3, n: zero }, new TypeError('3 is not an instance of torch.Tensor')],
  ])('refuses what does not fit in the words of Python: %#', (given, error) => {
    const strict = !('training' in Object(given));
    expect(() => functional_call(new Tied(), given as never, zero, null, { strict })).toThrow(error);
  });

  test('of nn.utils.stateless says that it is deprecated', () => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const layer = new nn.Linear(1, 1);
    const given = { weight: torch.ones(1, 1), bias: torch.ones(1) };
    expect(nn.utils.stateless.functional_call(layer, given, torch.ones(1, 1)).item()).toBe(2);
    expect(emit).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('is deprecated as of PyTorch 2.0'),
      'FutureWarning',
    );
    emit.mockRestore();
  });
});

describe('stack_module_state', () => {
  test('stacks parameters and buffers as leaves', () => {
    const models = [1, 2, 3].map(() => new nn.BatchNorm1d(2));
    const [params, buffers] = stack_module_state(models);
    expect(Object.entries(params).map(([name, p]) => [name, [...p.shape], p.requires_grad, p.is_leaf])).toEqual([
      ['weight', [3, 2], true, true],
      ['bias', [3, 2], true, true],
    ]);
    expect(Object.entries(buffers).map(([name, b]) => [name, [...b.shape]])).toEqual([
      ['running_mean', [3, 2]],
      ['running_var', [3, 2]],
      ['num_batches_tracked', [3]],
    ]);
  });

  test.each([
    [[], 'stack_module_state: Expected at least one model, got 0.'],
    [
      [new nn.Linear(1, 1), new nn.Linear(1, 1).eval()],
      'stack_module_state: Expected all models to have the same training/eval mode.',
    ],
    [[new nn.Linear(1, 1), new nn.ReLU()], 'stack_module_state: Expected all models to be of the same class.'],
  ])('refuses models that differ: %#', (models, message) => {
    expect(() => stack_module_state(models)).toThrow(new torch.TorchError(message));
  });
});

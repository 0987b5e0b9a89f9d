import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import * as prune from 'nodetorch/nn/utils/prune';
import { describe, expect, test } from 'vitest';
import { ramp } from '../../support/nn_golden.js';

class EveryOther extends prune.BasePruningMethod {
  override readonly PRUNING_TYPE = 'unstructured';

  override compute_mask(_: Tensor, default_mask: Tensor): Tensor {
    const mask = default_mask.clone();
    mask.view(-1).index_put_(['::2'], 0);
    return mask;
  }
}

const maskOf = (module: nn.Module, name: string): unknown => module.get_buffer(`${name}_mask`).tolist();

describe('pruning of several parameters at once', () => {
  // torch.manual_seed(2); net = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2)); prune.global_unstructured([(net[0], 'weight'),
  // (net[1], 'weight'), (net[0], 'bias')], pruning_method=prune.L1Unstructured, amount=0.5), then on the weights again with
  // importance_scores={(net[0], 'weight'): ramp((3, 4))}, amount=3
  test('chooses what it chooses in Python', () => {
    torch.manual_seed(2);
    const [first, second] = [new nn.Linear(4, 3), new nn.Linear(3, 2)];
    const net = new nn.Sequential(first, second);
    const names = [[first, 'weight'] as const, [second, 'weight'] as const, [first, 'bias'] as const];
    prune.global_unstructured(names, prune.L1Unstructured, { amount: 0.5 });
    expect([maskOf(first, 'weight'), maskOf(second, 'weight'), maskOf(first, 'bias')]).toEqual([
      [
        [0, 0, 1, 0],
        [1, 0, 0, 1],
        [0, 1, 0, 0],
      ],
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      [0, 1, 0],
    ]);
    expect(prune.is_pruned(net)).toBe(true);
    const importance_scores = new Map([[[first, 'weight'] as const, ramp([3, 4])]]);
    prune.global_unstructured(names.slice(0, 2), prune.L1Unstructured, { importance_scores, amount: 3 });
    expect([maskOf(first, 'weight'), maskOf(second, 'weight')]).toEqual([
      [
        [0, 0, 1, 0],
        [1, 0, 0, 1],
        [0, 1, 0, 0],
      ],
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
    ]);
  });

  test('refuses methods that are not unstructured', () => {
    class Masked extends prune.CustomFromMask {
      constructor(_: { amount: number }) {
        super(torch.ones(1));
      }
    }
    expect(() => prune.global_unstructured([], Masked, { amount: 1 })).toThrow(
      'Only "unstructured" PRUNING_TYPE supported for the `pruning_method`. Found method',
    );
  });
});

describe('methods', () => {
  // l = nn.Linear(3, 2); EveryOther.apply(l, 'weight'); prune.L1Unstructured.apply(l, 'weight', amount=1);
  // EveryOther.apply(l, 'weight')
  test('of a subclass prune one after the other', () => {
    const layer = new nn.Linear(3, 2);
    const method = EveryOther.apply(layer, 'weight');
    expect(method).toBeInstanceOf(EveryOther);
    expect(maskOf(layer, 'weight')).toEqual([
      [0, 1, 0],
      [1, 0, 1],
    ]);
    const container = prune.L1Unstructured.apply(layer, 'weight', { amount: 1 });
    if (!(container instanceof prune.PruningContainer)) throw new Error('not a container');
    expect([...container].map((each) => each.constructor.name)).toEqual(['EveryOther', 'L1Unstructured']);
    expect(layer.get_buffer('weight_mask').sum().item()).toBe(2);
    // every other one of the two that are left
    EveryOther.apply(layer, 'weight');
    expect(layer.get_buffer('weight_mask').sum().item()).toBe(1);
  });

  test('prune tensors too', () => {
    const t = torch.tensor([1.5, -3, 2]);
    expect(new prune.L1Unstructured(2).prune(t).tolist()).toEqual([0, -3, 0]);
    const scores = torch.tensor([3, 1, 2]);
    expect(new prune.L1Unstructured({ amount: 1 }).prune(t, null, scores).tolist()).toEqual([1.5, -0, 2]);
  });

  test('take scores by name', () => {
    const layer = new nn.Linear(2, 1);
    prune.L1Unstructured.apply(layer, 'weight', 1, { importance_scores: torch.tensor([[0.5, 0.25]]) });
    expect(maskOf(layer, 'weight')).toEqual([[1, 0]]);
  });
});

test('a pruned weight is trained where it is not zero', () => {
  const layer = prune.l1_unstructured(new nn.Linear(4, 3), 'weight', { amount: 0.5 });
  const mask = layer.get_buffer('weight_mask');
  layer(ramp([2, 4]))
    .sum()
    .backward();
  expect(layer.get_parameter('weight_orig').grad?.ne(0).equal(mask.bool())).toBe(true);
  prune.remove(layer, 'weight');
  expect([layer.weight instanceof nn.Parameter, prune.is_pruned(layer)]).toEqual([true, false]);
  expect(layer.weight.ne(0).equal(mask.bool())).toBe(true);
});

test('a copy of a pruned module is pruned by itself', () => {
  const layer = prune.random_unstructured(new nn.Linear(4, 3), 'weight', 6);
  // As in Python, only a product without a graph can be copied.
  expect(() => torch.deepcopy(layer)).toThrow('Only Tensors created explicitly by the user');
  torch.no_grad(() => layer(ramp([2, 4])));
  const copy = torch.deepcopy(new nn.Sequential(layer));
  prune.remove(layer, 'weight');
  expect([prune.is_pruned(layer), prune.is_pruned(copy)]).toEqual([false, true]);
  expect(copy(ramp([2, 4])).allclose(layer(ramp([2, 4])))).toBe(true);
});

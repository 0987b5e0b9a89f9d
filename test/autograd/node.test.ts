import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { Node } from 'nodetorch/autograd/graph';
import { describe, expect, test } from 'vitest';

const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });

describe('grad_fn', () => {
  test('is null for leaves and a named node for results', () => {
    const x = leaf();
    expect(x.grad_fn).toBeNull();
    const y = x.mul(2);
    expect(y.grad_fn).toBeInstanceOf(Node);
    expect(y.grad_fn?.name()).toBe('MulBackward0');
    expect(torch.ones(1).add(1).grad_fn).toBeNull();
  });

  // Python: repr(y.grad_fn) == '<MulBackward0 object at 0x7f0398197490>'
  test('prints as in Python', () => {
    const y = leaf().mul(2);
    expect(String(y.grad_fn)).toMatch(/^<MulBackward0 object at 0x[0-9a-f]+>$/);
    expect(inspect(y.grad_fn)).toBe(String(y.grad_fn));
    expect(String(y.grad_fn?.next_functions[0]?.[0])).toMatch(/^<AccumulateGrad object at 0x[0-9a-f]+>$/);
  });

  test('is one object per node, on every way to it', () => {
    const x = leaf();
    const y = x.mul(2);
    const z = y.add(y);
    expect(y.grad_fn).toBe(y.grad_fn);
    expect(z.grad_fn?.next_functions.map(([node]) => node)).toEqual([y.grad_fn, y.grad_fn]);
    expect(z.grad_fn?.next_functions[0]?.[0]).toBe(y.grad_fn);
    expect(x.mul(2).grad_fn).not.toBe(y.grad_fn);
  });

  test('is one object per node inside tidy too, where a traversal must end', () => {
    const depth = torch.tidy(() => {
      let y = leaf().mul(1);
      for (let k = 0; k < 30; k++) y = y.add(y);
      const seen = new Set<Node>();
      const visit = (node: Node | null): void => {
        if (node === null || seen.has(node)) return;
        seen.add(node);
        for (const [next] of node.next_functions) visit(next);
      };
      visit(y.grad_fn);
      return seen.size;
    });
    expect(depth).toBe(32);
  });

  // Python: y.grad_fn.next_functions == ((<AccumulateGrad object>, 0), (None, 0))
  test('leads to the nodes of the inputs', () => {
    const y = leaf().mul(2);
    const edges = y.grad_fn?.next_functions ?? [];
    expect(edges.map(([node, input]) => [node?.name() ?? null, input])).toEqual([
      ['torch::autograd::AccumulateGrad', 0],
      [null, 0],
    ]);
    const { values } = leaf().view(1, 3).mul(1).max(1);
    expect(values.grad_fn?.name()).toBe('MaxBackward0');
    const [, second] = leaf().mul(1).unbind();
    expect(second?.output_nr).toBe(1);
    expect(second?.add(1).grad_fn?.next_functions[0]?.[1]).toBe(1);
  });

  test('keeps the graph alive without the tensors', () => {
    const node = leaf().mul(2).exp().grad_fn;
    torch.memory.relieve();
    expect(node?.next_functions[0]?.[0]?.name()).toBe('MulBackward0');
  });

  test('has metadata of the user’s and a growing sequence number', () => {
    const y = leaf().mul(2);
    const z = y.add(1);
    const node = y.grad_fn;
    if (node !== null) node.metadata['tag'] = 7;
    expect(y.grad_fn?.metadata).toEqual({ tag: 7 });
    expect(z.grad_fn?._sequence_nr()).toBeGreaterThan(node?._sequence_nr() ?? Number.POSITIVE_INFINITY);
  });
});

test('a very deep graph can be built, run and freed', () => {
  const x = leaf();
  let y = x.mul(1);
  for (let k = 0; k < 50_000; k++) y = y.add(1);
  y.sum().backward();
  expect(x.grad?.tolist()).toEqual([1, 1, 1]);
  y.dispose();
});

import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, it } from 'vitest';

type Node = torch.autograd.graph.Node;

/** The names of the nodes behind a result, each with its number. */
function nodes(root: Node | null): Record<string, number> {
  const counts: Record<string, number> = {};
  const seen = new Set<unknown>();
  const walk = (node: Node | null): void => {
    if (node === null || seen.has(node)) return;
    seen.add(node);
    counts[node.name()] = (counts[node.name()] ?? 0) + 1;
    for (const [next] of node.next_functions) walk(next);
  };
  walk(root);
  return counts;
}

describe('attention of a sequence to itself', () => {
  const graph = (...shape: number[]) => {
    const x = torch.randn(shape).requires_grad_().sin();
    const [w, out] = [torch.randn(12, 4), torch.eye(4)];
    const [y] = F.multi_head_attention_forward(x, x, x, 4, 2, w, null, null, null, false, 0, out, null);
    return nodes(y.grad_fn);
  };

  // Counter of the names of y.grad_fn and all behind it, torch 2.15
  it("projects query, key and value apart where it adds the batch, so that gradients sum in Python's order", () => {
    expect(graph(3, 4)).toMatchObject({ MmBackward0: 4, UnsqueezeBackward0: 3, SinBackward0: 1 });
  });

  it('projects them at once where the batch is there', () => {
    expect(graph(3, 1, 4)).toMatchObject({ MmBackward0: 2, SinBackward0: 1 });
  });
});

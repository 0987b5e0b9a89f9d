import * as torch from 'nodetorch';
import { backward, grad } from 'nodetorch/autograd';
import { get_gradient_edge } from 'nodetorch/autograd/graph';
import { describe, expect, test } from 'vitest';

const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });
const values = (tensor: torch.Tensor | null | undefined) => tensor?.tolist() ?? null;

describe('Tensor.backward', () => {
  test('adds to the gradients of the leaves', () => {
    const x = leaf();
    x.mul(x).sum().backward();
    expect(values(x.grad)).toEqual([2, 4, 6]);
    x.mul(x).sum().backward();
    expect(values(x.grad)).toEqual([4, 8, 12]);
  });

  test('takes a gradient by position and by name', () => {
    const [x, y] = [leaf(), leaf()];
    x.mul(2).backward(torch.tensor([1, 0.5, 0]));
    y.mul(2).backward({ gradient: torch.tensor([1, 0.5, 0]) });
    expect(values(x.grad)).toEqual([2, 1, 0]);
    expect(values(y.grad)).toEqual([2, 1, 0]);
  });

  test('frees the graph unless it is retained', () => {
    const x = leaf();
    const y = x.mul(x).sum();
    y.backward({ retain_graph: true });
    y.backward();
    expect(values(x.grad)).toEqual([4, 8, 12]);
    expect(() => y.backward()).toThrow('Trying to backward through the graph a second time');
  });

  test('with create_graph gives gradients that can be differentiated', () => {
    const x = leaf();
    x.pow(3).sum().backward({ create_graph: true });
    expect(x.grad?.requires_grad).toBe(true);
    const [second] = grad(x.grad?.sum() ?? x, x);
    expect(values(second)).toEqual([6, 12, 18]);
    x.grad = null;
  });

  // Python: (a*b).sum().backward(inputs=[a]); c = a*2; (c*3).sum().backward(inputs=[c])
  test('accumulates into the inputs alone when they are named, leaves or not', () => {
    const [a, b] = [leaf(), leaf()];
    a.mul(b)
      .sum()
      .backward({ inputs: [a] });
    expect([values(a.grad), values(b.grad)]).toEqual([[1, 2, 3], null]);
    const c = leaf().mul(2);
    c.mul(3).sum().backward({ inputs: c });
    expect(values(c.grad)).toEqual([3, 3, 3]);
    expect(c.retains_grad).toBe(true);
  });

  test('refuses in Python’s words', () => {
    const x = leaf();
    expect(() => x.mul(2).backward()).toThrow('grad can be implicitly created only for scalar outputs');
    expect(() => torch.ones(1).backward()).toThrow(
      'element 0 of tensors does not require grad and does not have a grad_fn',
    );
    expect(() => x.mul(2).backward(torch.ones(4))).toThrow(
      'Mismatch in shape: grad_output[0] has a shape of torch.Size([4]) and output[0] has a shape of torch.Size([3]).',
    );
    expect(() => x.sum().backward({ inputs: [] })).toThrow('`inputs` argument to `backward()` cannot be empty.');
    expect(() => x.sum().to(torch.complex64).backward()).toThrow(
      'grad can be implicitly created only for real scalar outputs but got torch.complex64',
    );
    expect(() => x.mul(2).to(torch.complex64).backward(torch.ones(3))).toThrow(
      'For complex Tensors, both grad_output and output are required to have the same dtype. Mismatch in dtype: ' +
        'grad_output[0] has a dtype of torch.float32 and output[0] has a dtype of torch.complex64.',
    );
    // @ts-expect-error an unknown keyword
    expect(() => x.sum().backward({ retain_grap: true })).toThrow("did you mean 'retain_graph'?");
  });

  test('refuses a disposed gradient and a disposed input', () => {
    const x = leaf();
    const gradient = torch.ones(3);
    gradient.dispose();
    expect(() => x.mul(2).backward(gradient)).toThrow(ReferenceError);
    const gone = leaf();
    gone.dispose();
    expect(() => x.sum().backward({ inputs: [gone] })).toThrow(ReferenceError);
  });

  test('notices a saved tensor that was changed in place', () => {
    const u = leaf().mul(1);
    const v = u.mul(u);
    u.add_(1);
    expect(() => v.sum().backward()).toThrow(
      /has been modified by an inplace operation: .* \[3\]\], which is output 0 of Add, is at version 1; expected version 0/,
    );
  });
});

describe('autograd.backward', () => {
  test('starts from several outputs', () => {
    const x = leaf();
    backward([x.mul(2).sum(), x.mul(x)], [null, torch.ones(3)]);
    expect(values(x.grad)).toEqual([4, 6, 8]);
  });

  test('refuses lists of different lengths and what is no tensor', () => {
    const x = leaf();
    expect(() => backward([x.sum(), x.sum()], [null])).toThrow('got 2 tensors and 1 gradients');
    // @ts-expect-error no tensor
    expect(() => backward([3])).toThrow('Expected output to be a torch.Tensor');
    // @ts-expect-error no tensor
    expect(() => backward(3)).toThrow(TypeError);
  });
});

describe('autograd.grad', () => {
  test('returns the gradients and leaves .grad alone', () => {
    const x = leaf();
    const [g] = grad(x.mul(x).sum(), x);
    expect(values(g)).toEqual([2, 4, 6]);
    expect(x.grad).toBeNull();
  });

  test('differentiates three times', () => {
    const x = torch.tensor(2, { dtype: torch.float64, requires_grad: true });
    const [first] = grad(x.pow(4), x, { create_graph: true });
    const [second] = grad(first, x, { create_graph: true });
    const [third] = grad(second, x);
    expect([first.item(), second.item(), third.item()]).toEqual([32, 48, 48]);
  });

  test('gives named gradients for named inputs', () => {
    const [a, b] = [leaf(), leaf()];
    const { a: da, b: db } = grad(a.mul(b).sum(), { a, b });
    expect([values(da), values(db)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test('treats unused inputs as asked', () => {
    const [x, z] = [leaf(), leaf()];
    expect(() => grad(x.mul(2).sum(), [x, z])).toThrow(
      'The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this ' +
        'is the desired behavior.',
    );
    expect(grad(x.mul(2).sum(), [x, z], { allow_unused: true }).map(values)).toEqual([[2, 2, 2], null]);
    expect(grad(x.mul(2).sum(), [x, z], { materialize_grads: true }).map(values)).toEqual([
      [2, 2, 2],
      [0, 0, 0],
    ]);
    expect(() => grad(x.sum(), x, { materialize_grads: true, allow_unused: false })).toThrow(RangeError);
    expect(() => grad(x.sum(), [])).toThrow('`inputs` argument to `grad()` cannot be empty.');
    expect(() => grad(x.sum(), torch.ones(1))).toThrow('One of the differentiated Tensors does not require grad');
    // @ts-expect-error no tensor
    expect(() => grad(x.sum(), ['a'])).toThrow('all inputs have to be Tensors or GradientEdges, but got str');
  });

  // Python: torch.autograd.grad(x*2, x, grad_outputs=torch.eye(3), is_grads_batched=True)
  test('runs a batch of gradients', () => {
    const x = leaf();
    const [jacobian] = grad(x.mul(2), x, { grad_outputs: torch.eye(3), is_grads_batched: true });
    expect(values(jacobian)).toEqual([
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ]);
  });

  test('takes gradient edges for tensors', () => {
    const x = leaf();
    const y = x.mul(2);
    const edge = get_gradient_edge(y);
    expect(values(grad(y.mul(3).sum(), edge)[0])).toEqual([3, 3, 3]);
    expect(values(grad(edge, x, torch.ones(3))[0])).toEqual([2, 2, 2]);
    expect(() => grad(edge, x)).toThrow('grad can be implicitly created only for scalar outputs');
    expect(() => get_gradient_edge(torch.ones(1))).toThrow(
      'It is not possible to get the gradient edge for a Tensor that does not require gradients',
    );
  });

  test('takes more inputs than the scratch has room for', () => {
    const leaves = Array.from({ length: 6000 }, (_, k) =>
      torch.full([1], k, { dtype: torch.float32, requires_grad: true }),
    );
    const total = torch.cat(leaves).mul(torch.arange(6000)).sum();
    const gradients = grad(total, leaves);
    expect(gradients.length).toBe(6000);
    expect(gradients[5999]?.item()).toBe(5999);
  });
});

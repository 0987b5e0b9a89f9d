import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import {
  type Gradients,
  register_module_forward_hook,
  register_module_forward_pre_hook,
  register_module_full_backward_hook,
} from 'nodetorch/nn/modules/module';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Python: `o = x * w * scale`, with `y` the pair `(o, y * w)`; `w = [2, 3]`. */
class Scale extends nn.Module {
  w = new nn.Parameter(torch.tensor([2, 3], { dtype: torch.float32 }));
  forward(x: Tensor, { scale = 1 }: { scale?: number } = {}): Tensor {
    return x.mul(this.w).mul(scale);
  }
}

class Pair extends nn.Module {
  w = new nn.Parameter(torch.tensor([2, 3], { dtype: torch.float32 }));
  forward(x: Tensor, y: Tensor): [Tensor, Tensor] {
    return [x.mul(this.w), y.mul(this.w)];
  }
}

const leaf = (): Tensor => torch.tensor([1, 4], { requires_grad: true });
const lists = (gradients: Gradients): unknown[] => gradients.map((gradient) => gradient?.tolist() ?? null);

let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  vi.spyOn(process, 'emitWarning').mockImplementation((warning, type) => {
    warnings.push(`${String(type)}: ${String(warning)}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

// Python prints f0 [6, 36], then f2 {'scale': 3} [7, 37]; the result is [7, 37].
test('forward hooks run in order, see keywords if they asked for them, and may replace the output', () => {
  const model = new Scale();
  const seen: unknown[] = [];
  model.register_forward_pre_hook((_, args) => void seen.push(['p1', args.length]));
  model.register_forward_pre_hook((_, args, kwargs) => void seen.push(['p2', args.length, kwargs]), {
    with_kwargs: true,
    prepend: true,
  });
  model.register_forward_hook((_module, _args, output) => output.add(1));
  model.register_forward_hook((_module, _args, kwargs, output) => void seen.push(['f2', kwargs, output.tolist()]), {
    with_kwargs: true,
  });
  model.register_forward_hook((_module, _args, output) => void seen.push(['f0', output.tolist()]), { prepend: true });
  expect(model(leaf(), { scale: 3 }).tolist()).toEqual([7, 37]);
  expect(seen).toEqual([
    ['p2', 1, { scale: 3 }],
    ['p1', 1],
    ['f0', [6, 36]],
    ['f2', { scale: 3 }, [7, 37]],
  ]);
});

test('a forward pre-hook may replace the arguments and leaves the keywords', () => {
  const model = new Scale();
  model.register_forward_pre_hook((_, [x]) => x.mul(100));
  expect(model(leaf()).tolist()).toEqual([200, 1200]);
  expect(model(leaf(), { scale: 2 }).tolist()).toEqual([400, 2400]);
  const other = new Scale();
  other.register_forward_pre_hook((_, [x]) => [[(x as Tensor).mul(0).add(1)], { scale: 5 }], { with_kwargs: true });
  expect(other(leaf()).tolist()).toEqual([10, 15]);
});

test('the object of keywords reaches forward untouched, with and without hooks', () => {
  class Keep extends nn.Module {
    forward(_x: number, options: object): object {
      return options;
    }
  }
  const keep = new Keep();
  const options = { future: 10 };
  expect(keep(1, options)).toBe(options);
  keep.register_forward_pre_hook(() => undefined);
  keep.register_forward_pre_hook(() => undefined, { with_kwargs: true });
  expect(keep(1, options)).toBe(options);
});

test('a plain object alone is data for hooks without keywords', () => {
  class Batch extends nn.Module {
    forward(batch: { x: number }): number {
      return batch.x;
    }
  }
  const model = new Batch();
  model.register_forward_pre_hook((_, [batch]) => ({ x: batch.x + 1 }));
  expect(model({ x: 1 })).toBe(2);
});

test('a pre-hook with keywords must return nothing or both', () => {
  const model = new Scale();
  model.register_forward_pre_hook(() => 3, { with_kwargs: true });
  expect(() => model(leaf())).toThrow(
    new torch.TorchError('forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got 3.'),
  );
});

test('handles remove their hooks, twice without harm and at the end of a block', () => {
  const model = new Scale();
  const handle = model.register_forward_hook((_module, _args, output) => output.mul(10));
  expect(model(leaf()).tolist()).toEqual([20, 120]);
  handle.remove();
  handle.remove();
  expect(model(leaf()).tolist()).toEqual([2, 12]);
  {
    using _ = model.register_forward_hook((_module, _args, output) => output.mul(0));
    expect(model(leaf()).tolist()).toEqual([0, 0]);
  }
  expect(model(leaf()).tolist()).toEqual([2, 12]);
});

test('hooks that shall always be called run after an error, and what they throw is only a warning', () => {
  class Bad extends nn.Module {
    forward(_: Tensor): Tensor {
      throw new RangeError('bad');
    }
  }
  const bad = new Bad();
  const seen: unknown[] = [];
  bad.register_forward_hook((_module, _args, output) => void seen.push(['always', output]), { always_call: true });
  bad.register_forward_hook(() => void seen.push('never'));
  bad.register_forward_hook(
    () => {
      throw new Error('boom');
    },
    { always_call: true },
  );
  expect(() => bad(leaf())).toThrow(new RangeError('bad'));
  expect(seen).toEqual([['always', null]]);
  expect(warnings).toEqual([
    'UserWarning: module forward hook with ``always_call=True`` raised an exception that was silenced as another error was ' +
      'raised in forward: boom',
  ]);
});

test('global hooks run before those of the module, for all modules, until they are removed', () => {
  const model = new nn.Sequential(new Scale());
  const seen: string[] = [];
  model.at(0).register_forward_hook(() => void seen.push('own'));
  model(leaf());
  const handles = [
    register_module_forward_pre_hook((module) => void seen.push(`pre ${module._get_name()}`)),
    register_module_forward_hook((module) => void seen.push(`post ${module._get_name()}`)),
  ];
  model(leaf());
  expect(seen).toEqual(['own', 'pre Sequential', 'pre Scale', 'post Scale', 'own', 'post Sequential']);
  for (const handle of handles) handle.remove();
  model(leaf());
  expect(seen).toHaveLength(7);
});

// Python: pre ([1, 1],), full ([2, 3],) ([1, 1],); x.grad [2, 3], w.grad [1, 4]
test('full backward hooks see the gradients of inputs and outputs', () => {
  const model = new Scale();
  const seen: unknown[] = [];
  model.register_full_backward_pre_hook((_, outputs) => void seen.push(lists(outputs)));
  model.register_full_backward_hook((module, inputs, outputs) => {
    expect(module).toBe(model);
    seen.push([lists(inputs), lists(outputs)]);
  });
  const x = leaf();
  model(x).sum().backward();
  expect(seen).toEqual([[[1, 1]], [[[2, 3]], [[1, 1]]]]);
  expect(x.grad?.tolist()).toEqual([2, 3]);
  expect(model.w.grad?.tolist()).toEqual([1, 4]);
});

// Python: lambda m, go: (go[0] * 10,); lambda m, gi, go: (gi[0] + 1,); lambda m, gi, go: (gi[0] * 2,)
test('full backward hooks may replace gradients, one after another', () => {
  const model = new Scale();
  model.register_full_backward_pre_hook((_, [grad]) => [grad?.mul(10) ?? null]);
  model.register_full_backward_hook((_, [grad]) => [grad?.add(1) ?? null]);
  model.register_full_backward_hook((_, [grad]) => grad?.mul(2));
  const x = leaf();
  model(x).sum().backward();
  expect(x.grad?.tolist()).toEqual([42, 62]);
  expect(model.w.grad?.tolist()).toEqual([10, 40]);
});

// Python: ([2, 3], [0, 0]) ([1, 1], [2, 2]); w.grad [11, 16]
test('full backward hooks see every input and every output', () => {
  const model = new Pair();
  const seen: unknown[] = [];
  model.register_full_backward_hook((_, inputs, outputs) => void seen.push(lists(inputs), lists(outputs)));
  const x = leaf();
  const [a, b] = model(x, torch.tensor([5, 6], { dtype: torch.float32 }));
  a.sum().add(b.sum().mul(2)).backward();
  expect(seen).toEqual([
    [
      [2, 3],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 2],
    ],
  ]);
  expect(model.w.grad?.tolist()).toEqual([11, 16]);
});

test('without an input that requires a gradient full backward hooks run early, with a warning', () => {
  const model = new Scale();
  const seen: unknown[] = [];
  model.register_full_backward_hook((_, inputs, outputs) => void seen.push(lists(inputs), lists(outputs)));
  model(torch.tensor([5, 6], { dtype: torch.float32 }))
    .sum()
    .backward();
  expect(seen).toEqual([[null], [[1, 1]]]);
  expect(model.w.grad?.tolist()).toEqual([5, 6]);
  expect(warnings[0]).toContain(
    'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require ' +
      'gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html',
  );
});

test('gradients of a wrong number are refused', () => {
  const grads =
    (model: Scale, x = leaf()) =>
    (): void =>
      model(x).sum().backward();
  const tooManyInputs = new Scale();
  tooManyInputs.register_full_backward_hook((_, [grad = null]) => [grad, grad]);
  expect(grads(tooManyInputs)).toThrow(
    new torch.TorchError('Backward hook returned an invalid number of grad_input, got 2, but expected 1'),
  );
  const tooManyOutputs = new Scale();
  tooManyOutputs.register_full_backward_pre_hook((_, [grad = null]) => [grad, grad]);
  expect(grads(tooManyOutputs)).toThrow(
    new torch.TorchError('Backward pre hook returned an invalid number of grad_output, got 2, but expected 1'),
  );
  const unexpected = new Scale();
  unexpected.register_full_backward_hook(() => [torch.ones(2)]);
  expect(grads(unexpected, torch.ones(2))).toThrow(
    new torch.TorchError(
      'Backward hook for Modules where no input requires gradient should always return None or None for all gradients.',
    ),
  );
});

test('full and other backward hooks do not mix on a module', () => {
  const text =
    'Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them.';
  const full = new Scale();
  full.register_full_backward_hook(() => undefined);
  expect(() => full.register_backward_hook(() => undefined)).toThrow(new torch.TorchError(text));
  const partial = new Scale();
  partial.register_backward_hook(() => undefined);
  expect(() => partial.register_full_backward_hook(() => undefined)).toThrow(new torch.TorchError(text));
});

// Python: nonfull ([1, 1], None) ([1, 1],) and the FutureWarning
test('the deprecated backward hooks see the last operation', () => {
  const model = new Scale();
  const seen: unknown[] = [];
  model.register_backward_hook((_, inputs, outputs) => void seen.push(lists(inputs), lists(outputs)));
  model(leaf()).sum().backward();
  expect(seen).toEqual([[[1, 1], null], [[1, 1]]]);
  expect(warnings).toEqual([
    'FutureWarning: Using a non-full backward hook when the forward contains multiple autograd Nodes is deprecated and will ' +
      'be removed in future versions. This hook will be missing some grad_input. Please use register_full_backward_hook to ' +
      'get the documented behavior.',
  ]);
});

test('a result that is neither a tensor nor an array is only warned about', () => {
  class Dict extends nn.Module {
    forward(x: Tensor): { a: Tensor } {
      return { a: x.mul(2) };
    }
  }
  const model = new Dict();
  model.register_full_backward_hook(() => {
    throw new Error('must not run');
  });
  model(leaf()).a.sum().backward();
  expect(warnings).toEqual([
    'UserWarning: For backward hooks to be called, module output should be a Tensor or a tuple of Tensors but received ' +
      "<class 'dict'>",
  ]);
});

test('a global backward hook sees every module', () => {
  const seen: string[] = [];
  const handle = register_module_full_backward_hook((module) => void seen.push(module._get_name()));
  const model = new nn.Sequential(new Scale(), new nn.Tanh());
  model(leaf()).sum().backward();
  handle.remove();
  expect(seen).toEqual(['Tanh', 'Scale', 'Sequential']);
  model(leaf()).sum().backward();
  expect(seen).toHaveLength(3);
});

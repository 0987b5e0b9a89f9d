import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect, test, vi } from 'vitest';

// Python: m.double(); m.weight is w, w.dtype, w.grad.dtype
test('casting changes the parameters in place, gradients included', () => {
  const model = new nn.Linear(2, 2);
  const { weight } = model;
  weight.grad = torch.ones(2, 2);
  const values = weight.tolist();
  expect(model.double()).toBe(model);
  expect(model.weight).toBe(weight);
  expect([weight.dtype, weight.grad.dtype, weight.requires_grad]).toEqual(['float64', 'float64', true]);
  expect(weight.tolist()).toEqual(values);
  expect(model.to(torch.float16).bias.dtype).toBe('float16');
  expect(model.bfloat16().bias.dtype).toBe('bfloat16');
  expect(model.to({ dtype: torch.float64 }).bias.dtype).toBe('float64');
  expect(model.to(torch.ones(1)).bias.dtype).toBe('float32');
  expect(model.to('cpu', { dtype: torch.float64 }).float().weight.dtype).toBe('float32');
});

// Python: [b.dtype for b in nn.BatchNorm1d(2).half().buffers()], then .type(torch.float64)
test('integer buffers are only cast by type()', () => {
  const model = new nn.BatchNorm1d(2).half();
  expect(model.buffers().map(({ dtype }) => dtype)).toEqual(['float16', 'float16', 'int64']);
  expect(model.parameters().map(({ dtype }) => dtype)).toEqual(['float16', 'float16']);
  expect(
    model
      .type(torch.float64)
      .buffers()
      .map(({ dtype }) => dtype),
  ).toEqual(['float64', 'float64', 'float64']);
  expect(Object.keys(model.state_dict())).toHaveLength(5);
});

test('integer dtypes are refused and nothing changes', () => {
  const model = new nn.Linear(1, 1);
  expect(() => model.to(torch.int64)).toThrow(
    new TypeError('nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int64'),
  );
  expect(() => model.to(torch.ones(1).int())).toThrow(TypeError);
  expect(() => model.to({ dtpye: torch.float64 } as object)).toThrow(
    "to() got an unexpected keyword argument 'dtpye' (did you mean 'dtype'?)",
  );
  expect(model.weight.dtype).toBe('float32');
});

test('complex modules come with a warning', () => {
  const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  expect(new nn.Linear(1, 1).to(torch.complex64).weight.dtype).toBe('complex64');
  expect(String(emit.mock.calls[0]?.[0])).toContain('Complex modules are a new feature under active development');
  emit.mockRestore();
});

// Python: m.to('meta'); m.weight is w -> False; m.to('cpu') and its NotImplementedError; m.to_empty(device='cpu')
test('a module on meta has other parameters, and comes back without values', () => {
  const model = new nn.Linear(2, 2);
  const { weight } = model;
  model.to('meta');
  expect(model.weight === weight).toBe(false);
  expect(model.weight).toBeInstanceOf(nn.Parameter);
  expect([model.weight.device.type, model.weight.requires_grad]).toEqual(['meta', true]);
  expect(() => model.to('cpu')).toThrow(
    new torch.NotImplementedError(
      'Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when ' +
        'moving module from meta to a different device.',
    ),
  );
  model.to_empty({ device: 'cpu' });
  expect([model.weight.device.type, model.weight.shape, model.weight.requires_grad]).toEqual(['cpu', [2, 2], true]);
  expect(Object.keys(model.state_dict())).toEqual(['weight', 'bias']);
});

// Python: nn.Conv2d(2, 3, 3).to(memory_format=torch.channels_last).weight.stride()
test('a memory format changes the strides of what has four dimensions', () => {
  const model = new nn.Conv2d(2, 3, 3).to({ memory_format: 'channels_last' });
  expect(model.weight.stride()).toEqual([18, 1, 6, 2]);
  expect(model.bias.stride()).toEqual([1]);
});

test('an optimizer that holds a parameter goes on after a cast', () => {
  const model = new nn.Linear(1, 1, { bias: false });
  const [held] = model.parameters();
  model.double();
  torch.no_grad(() => held?.fill_(3));
  expect(model.weight.item()).toBe(3);
});

test('modules made in tidy outlive it, converted or not', () => {
  const model = torch.tidy(() => {
    const net = new nn.Sequential(new nn.BatchNorm1d(2), new nn.Linear(2, 1));
    return { net: net.double() };
  }).net;
  expect(model(torch.ones(3, 2, { dtype: torch.float64 })).shape).toEqual([3, 1]);
  let kept: nn.BatchNorm1d | undefined;
  torch.tidy(() => {
    kept = new nn.BatchNorm1d(2).double();
  });
  expect(kept?.running_var.tolist()).toEqual([1, 1]);
});

import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect, test } from 'vitest';

test('a parameter is a leaf that requires a gradient and shares the memory of its data', () => {
  const data = torch.ones(2);
  const parameter = new nn.Parameter(data);
  expect(parameter).toBeInstanceOf(torch.Tensor);
  expect([parameter.requires_grad, parameter.is_leaf]).toEqual([true, true]);
  data.fill_(5);
  expect(parameter.tolist()).toEqual([5, 5]);
  expect(data.requires_grad).toBe(false);
  expect(torch.no_grad(() => new nn.Parameter(data)).requires_grad).toBe(true);
  expect(new nn.Parameter(data, false).requires_grad).toBe(false);
  expect(new nn.Parameter(data, { requires_grad: false }).requires_grad).toBe(false);
  expect(new nn.Parameter(data.requires_grad_().mul(2)).is_leaf).toBe(true);
});

// Python: print(nn.Parameter(torch.ones(2))), print(nn.Parameter()), print(nn.Parameter(torch.tensor([1, 2]), False))
test('parameters print as parameters, buffers as tensors', () => {
  expect(String(new nn.Parameter(torch.ones(2)))).toBe('Parameter containing:\ntensor([1., 1.], requires_grad=True)');
  expect(String(new nn.Parameter())).toBe('Parameter containing:\ntensor([], requires_grad=True)');
  expect(String(new nn.Parameter(torch.tensor([1, 2]), false))).toBe('Parameter containing:\ntensor([1, 2])');
  expect(String(new nn.Buffer(torch.ones(1)))).toBe('tensor([1.])');
});

test('results of operations and detached parameters are plain tensors', () => {
  const parameter = new nn.Parameter(torch.ones(2));
  for (const result of [parameter.mul(2), parameter.detach(), parameter.data, parameter.clone()]) {
    expect(result).not.toBeInstanceOf(nn.Parameter);
  }
  expect(torch.no_grad(() => parameter.mul_(2))).toBe(parameter);
});

test('gradients reach a parameter', () => {
  const parameter = new nn.Parameter(torch.tensor([2, 3], { dtype: torch.float32 }));
  parameter.mul(parameter).sum().backward();
  expect(parameter.grad?.tolist()).toEqual([4, 6]);
});

test('what cannot be a parameter is refused', () => {
  expect(() => new nn.Parameter(torch.tensor([1, 2]))).toThrow(
    new torch.TorchError('Only Tensors of floating point and complex dtype can require gradients'),
  );
  expect(() => new nn.Parameter([1] as unknown as torch.Tensor)).toThrow(TypeError);
  expect(() => new nn.Parameter(torch.ones(1), { require_grad: true } as object)).toThrow(
    "Parameter() got an unexpected keyword argument 'require_grad' (did you mean 'requires_grad'?)",
  );
});

test('buffers are persistent unless told otherwise', () => {
  expect(new nn.Buffer(torch.ones(1)).persistent).toBe(true);
  expect(new nn.Buffer(torch.ones(1), { persistent: false }).persistent).toBe(false);
  expect(new nn.Buffer(torch.ones(1)).requires_grad).toBe(false);
});

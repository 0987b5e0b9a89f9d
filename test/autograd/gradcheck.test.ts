import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type FunctionCtx, GradcheckError, gradcheck, gradgradcheck } from 'nodetorch/autograd';
import { expect, test } from 'vitest';

const input = (...size: number[]) => torch.rand(size, { dtype: torch.float64 }).add(0.5).requires_grad_();

class Cube extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    ctx.save_for_backward(x);
    return x.pow(3);
  }
  static backward(ctx: FunctionCtx, g: Tensor): Tensor {
    return g.mul(ctx.saved_tensors[0].pow(2)).mul(3);
  }
}

class WrongCube extends Cube {
  static override backward(ctx: FunctionCtx, g: Tensor): Tensor {
    return Cube.backward(ctx, g).mul(1.01);
  }
}

/** Right at first, but its gradient forgets how it depends on x. */
class Once extends Cube {
  static override backward(ctx: FunctionCtx, g: Tensor): Tensor {
    return g.mul(ctx.saved_tensors[0].detach().pow(2)).mul(3);
  }
}

test('gradcheck accepts right gradients, of several inputs and outputs', () => {
  torch.manual_seed(0);
  expect(gradcheck((x: Tensor) => Cube.apply(x), input(2, 3))).toBe(true);
  const both = (a: Tensor, k: number, b: Tensor) => [a.matmul(b).mul(k), a.sin()];
  expect(gradcheck(both, [input(2, 3), 2, input(3, 2)])).toBe(true);
});

test('gradcheck refuses wrong gradients and says which', () => {
  expect(() => gradcheck((x: Tensor) => WrongCube.apply(x), [input(2)])).toThrow(GradcheckError);
  expect(() => gradcheck((x: Tensor) => WrongCube.apply(x), [input(2)])).toThrow(
    'Jacobian mismatch for output 0 with respect to input 0,\nnumerical:tensor(',
  );
  expect(gradcheck((x: Tensor) => WrongCube.apply(x), [input(2)], { raise_exception: false })).toBe(false);
  expect(gradcheck((x: Tensor) => WrongCube.apply(x), [input(2)], { rtol: 0.1 })).toBe(true);
});

test('gradcheck leaves its inputs as they were', () => {
  const x = input(3);
  const before = x.tolist();
  gradcheck((a: Tensor) => a.exp(), x);
  expect(x.tolist()).toEqual(before);
  expect(x.grad).toBeNull();
});

test('gradcheck needs an input that requires a gradient', () => {
  expect(() => gradcheck((x: Tensor) => x, torch.ones(2))).toThrow(RangeError);
});

test('gradgradcheck finds a backward that cannot be differentiated', () => {
  torch.manual_seed(0);
  expect(gradgradcheck((x: Tensor) => Cube.apply(x), [input(2)])).toBe(true);
  expect(gradcheck((x: Tensor) => Once.apply(x), [input(2)])).toBe(true);
  expect(() => gradgradcheck((x: Tensor) => Once.apply(x), [input(2)])).toThrow(GradcheckError);
});

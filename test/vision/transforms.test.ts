import { inspect } from 'node:util';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { transforms } from 'nodetorch/vision';
import { describe, expect, test } from 'vitest';

const pixels = torch.tensor(Uint8Array.of(0, 51, 102, 255, 7, 33));

describe('ToTensor', () => {
  test('makes one channel of a grey image, from 0 to 1', () => {
    const image = new transforms.ToTensor()(pixels.view(2, 3));
    expect([image.shape, image.dtype]).toEqual([[1, 2, 3], 'float32']);
    // Python: torch.tensor([[[0, 51, 102], [255, 7, 33]]], dtype=torch.uint8).float().div(255).tolist()
    expect(image.tolist()).toEqual([
      [
        [0, 0.20000000298023224, 0.4000000059604645],
        [1, 0.027450980618596077, 0.12941177189350128],
      ],
    ]);
  });

  test('moves the channels of a colour image to the front', () => {
    const image = new transforms.ToTensor()(pixels.view(1, 2, 3));
    expect([image.shape, image.is_contiguous()]).toEqual([[3, 1, 2], true]);
    expect(image.mul(255).round().tolist()).toEqual([[[0, 255]], [[51, 7]], [[102, 33]]]);
  });

  test('keeps the values of other dtypes', () => {
    const image = new transforms.ToTensor()(torch.full([2, 2], 300, { dtype: 'int32' }));
    expect([image.dtype, image.tolist()]).toEqual([
      'int32',
      [
        [
          [300, 300],
          [300, 300],
        ],
      ],
    ]);
  });

  test('refuses what is no image', () => {
    expect(() => new transforms.ToTensor()(pixels)).toThrow(
      new RangeError('pic should be 2/3 dimensional. Got 1 dimensions.'),
    );
  });
});

describe('Normalize', () => {
  const image = torch.tensor([[[0.25, 0.5]], [[0.75, 1]]]);

  test('shifts and scales each channel, into a new tensor', () => {
    const normalized = new transforms.Normalize([0.5, 0.25], [0.5, 0.25])(image);
    expect(normalized.tolist()).toEqual([[[-0.5, 0]], [[2, 3]]]);
    expect(image.tolist()).toEqual([[[0.25, 0.5]], [[0.75, 1]]]);
  });

  test('overwrites its input when told to', () => {
    const copy = image.clone();
    expect(new transforms.Normalize([0.5], [0.5], true)(copy).tolist()).toEqual([[[-0.5, 0]], [[0.5, 1]]]);
    expect(copy.tolist()).toEqual([[[-0.5, 0]], [[0.5, 1]]]);
    expect(new transforms.Normalize([0], [1], { inplace: true }).inplace).toBe(true);
  });

  test('refuses what torchvision refuses', () => {
    const normalize = new transforms.Normalize([0.5], [0.5]);
    expect(() => normalize(pixels.view(1, 2, 3))).toThrow(
      new TypeError('Input tensor should be a float tensor. Got torch.uint8.'),
    );
    expect(() => normalize(torch.ones(2, 3))).toThrow(
      new RangeError(
        'Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = torch.Size([2, 3])',
      ),
    );
    expect(() => new transforms.Normalize([0.5], [0])(image)).toThrow(
      new RangeError('std evaluated to zero after conversion to torch.float32, leading to division by zero.'),
    );
  });
});

describe('Compose and Lambda', () => {
  test('run one step after the other, functions among them', () => {
    const transform = new transforms.Compose([
      new transforms.ToTensor(),
      (x: Tensor) => x.flatten(),
      new transforms.Lambda((x: Tensor) => x.sum().item()),
    ]);
    const sum: number = transform(torch.full([2, 2], 255, { dtype: 'uint8' }));
    expect(sum).toBe(4);
  });

  test('Lambda takes a function', () => {
    expect(() => new transforms.Lambda('x' as unknown as () => void)).toThrow(
      new TypeError("Argument lambd should be callable, got 'str'"),
    );
  });
});

test('transforms are functions, and instances of their class', () => {
  const transform = new transforms.ToTensor();
  expect(typeof transform).toBe('function');
  expect(transform).toBeInstanceOf(transforms.Transform);
  class Invert extends transforms.Transform<Tensor, Tensor> {
    forward(image: Tensor): Tensor {
      return image.mul(-1).add(1);
    }
  }
  expect(new Invert()(torch.tensor([0.25])).tolist()).toEqual([0.75]);
});

test('transforms print as in torchvision', () => {
  // torchvision: print(Compose([ToTensor(), Normalize((0.1307,), (0.3081,)), Lambda(f)]))
  const text =
    'Compose(\n    ToTensor()\n    Normalize(mean=(0.1307,), std=(0.3081,))\n    Lambda()\n    <function double>\n)';
  const double = (x: Tensor): Tensor => x.mul(2);
  const transform = new transforms.Compose([
    new transforms.ToTensor(),
    new transforms.Normalize([0.1307], [0.3081]),
    new transforms.Lambda(double),
    double,
  ]);
  expect(String(transform)).toBe(text);
  expect(inspect(transform)).toBe(text);
});

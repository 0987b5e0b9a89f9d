/** Compiled, never run: constructors of layers and losses, by position, by keyword and by both, right and wrong. */

import type { Tensor } from 'nodetorch';
import * as nn from 'nodetorch/nn';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['the types differ']): void;
declare const x: Tensor;
declare const flag: boolean;

export function linear(): void {
  new nn.Linear(2, 3);
  new nn.Linear(2, 3, false);
  new nn.Linear(2, 3, { bias: false, dtype: 'float64', device: 'cpu' });
  new nn.Linear({ in_features: 2, out_features: 3 });
  const plain = new nn.Linear(2, 3).bias;
  same<typeof plain, nn.Parameter>();
  const none = new nn.Linear(2, 3, { bias: false }).bias;
  same<typeof none, null>();
  const perhaps = new nn.Linear(2, 3, flag).bias;
  same<typeof perhaps, nn.Parameter | null>();
  // @ts-expect-error the second size is missing
  new nn.Linear(2);
  // @ts-expect-error a misspelt keyword
  new nn.Linear(2, 3, { biass: false });
  // @ts-expect-error a size is a number
  new nn.Linear('2', 3);
  // @ts-expect-error too many arguments
  new nn.Linear(2, 3, true, 'cpu', 'float32', 1);
  // @ts-expect-error a layer takes one tensor
  new nn.Linear(2, 3)(x, x);
}

export function convolutions(): void {
  new nn.Conv2d(1, 32, 3, 1);
  new nn.Conv2d(1, 32, [3, 5], { stride: 2, padding: 'same', padding_mode: 'reflect' });
  new nn.Conv2d({ in_channels: 1, out_channels: 32, kernel_size: 3 });
  new nn.ConvTranspose1d(4, 2, 3, { output_padding: 0 });
  // @ts-expect-error the size of the kernel is missing
  new nn.Conv2d(1, 32);
  // @ts-expect-error there is no such padding
  new nn.Conv2d(1, 32, 3, { padding: 'full' });
  // @ts-expect-error there is no such mode
  new nn.Conv2d(1, 32, 3, { padding_mode: 'mirror' });
}

export function others(): void {
  new nn.MaxPool2d(2);
  new nn.MaxPool2d(2, { stride: 1, ceil_mode: true });
  new nn.Dropout();
  new nn.Dropout(0.2);
  new nn.Dropout({ p: 0.2, inplace: true });
  new nn.BatchNorm2d(8, { momentum: null, affine: false });
  new nn.LayerNorm([4, 5], { elementwise_affine: false });
  new nn.Embedding(10, 3, { padding_idx: 0 });
  new nn.Upsample({ scale_factor: 2, mode: 'bilinear' });
  new nn.Flatten(1, -1);
  // @ts-expect-error a probability is a number
  new nn.Dropout('0.2');
  // @ts-expect-error a misspelt keyword
  new nn.BatchNorm2d(8, { momentun: 0.1 });
  // @ts-expect-error the width is missing
  new nn.Embedding(10);
  // @ts-expect-error there is no such mode
  new nn.Upsample({ scale_factor: 2, mode: 'spline' });
}

export function activations(): void {
  new nn.ReLU(true);
  new nn.LeakyReLU({ negative_slope: 0.2 });
  new nn.GELU('tanh');
  new nn.Softmax(1);
  new nn.Softmax({ dim: null });
  // @ts-expect-error there is no such approximation
  new nn.GELU('erf');
  // @ts-expect-error an approximation is no boolean
  new nn.GELU(true);
}

export function losses(): void {
  new nn.CrossEntropyLoss();
  new nn.CrossEntropyLoss({ weight: x, reduction: 'sum', label_smoothing: 0.1 });
  const loss = new nn.MSELoss({ reduction: 'none' })(x, x);
  same<typeof loss, Tensor>();
  // @ts-expect-error there is no such reduction
  new nn.CrossEntropyLoss({ reduction: 'avg' });
  // @ts-expect-error a misspelt keyword
  new nn.CrossEntropyLoss({ reductoin: 'sum' });
  // @ts-expect-error a loss has a target
  new nn.MSELoss()(x);
}

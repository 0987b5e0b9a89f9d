/** Compiled, never run: every kind of argument that operators take, each with calls that hold and calls that must not. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['the types differ']): void;
declare const x: Tensor;
declare const y: Tensor;
declare const generator: torch.Generator;

export function tensors(): void {
  x.matmul(y);
  torch.matmul(x, y);
  torch.matmul({ input: x, other: y });
  x.matmul({ other: y });
  // @ts-expect-error a number is no tensor
  torch.matmul(x, 3);
  // @ts-expect-error neither is null
  torch.matmul(null, y);
  // @ts-expect-error nor an array of numbers
  x.matmul([1, 2]);
  // @ts-expect-error an object of keywords has no tensor's members, and a tensor is no such object
  x.sum(1, x);
}

export function optionalTensors(): void {
  F.linear(x, y);
  F.linear(x, y, null);
  F.linear(x, y, x);
  F.linear(x, y, { bias: x });
  torch.bincount(x, { weights: null, minlength: 3 });
  torch.repeat_interleave(x, 2, null);
  // @ts-expect-error a number is no tensor
  F.linear(x, y, 3);
  // @ts-expect-error nor is a boolean
  torch.bincount(x, { weights: true });
}

export function listsOfTensors(): void {
  torch.cat([x, y], 1);
  torch.cat({ tensors: [x, y], dim: 1 });
  torch.stack([x, y] as const);
  torch.block_diag(x, y);
  x.index_put_([0, ':2'], y);
  x.index_put_([x, null], 3);
  // @ts-expect-error one tensor is no list
  torch.cat(x, 1);
  // @ts-expect-error the list holds a number
  torch.stack([x, 3]);
  // @ts-expect-error the object of keywords is not among the tensors
  torch.cat([x, { dim: 1 }]);
}

export function numbers(): void {
  x.clamp(0, 1);
  x.clamp({ min: 0.5 });
  x.pow(2);
  torch.pow(2, x);
  torch.full([2], 1n);
  torch.full([2], true);
  torch.full([2], { re: 1, im: -1 });
  // @ts-expect-error a string is no number
  x.pow('2');
  // @ts-expect-error the imaginary part is missing
  torch.full([2], { re: 1 });
}

export function numbersOrTensors(): void {
  x.add(1);
  x.add(1n, { alpha: 2 });
  x.add(y);
  x.add({ re: 0, im: 1 });
  torch.sub(1, x);
  x.where(x.gt(0), 0);
  x.clamp({ min: y });
  // @ts-expect-error a string is neither
  x.add('1');
  // @ts-expect-error nor is null
  torch.mul(x, null);
  // @ts-expect-error bitwise operators of two numbers have no tensor
  torch.atan2(1, 2);
}

export function ints(): void {
  x.size(0);
  x.transpose(0, -1);
  x.transpose(0n, 1n);
  x.unsqueeze({ dim: 0 });
  // @ts-expect-error a string is no dimension
  x.size('0');
  // @ts-expect-error a boolean is no int
  x.unsqueeze(true);
  // @ts-expect-error the second dimension is missing
  x.transpose(1);
}

export function listsOfInts(): void {
  x.view(2, 3);
  x.view([2, 3]);
  x.view(x.shape);
  x.view({ size: [2, 3] });
  x.permute(1n, 0n);
  torch.zeros(2, 3);
  torch.zeros([2, 3]);
  torch.zeros(2, 3, { dtype: torch.int64 });
  torch.zeros({ size: [2, 3], out: x });
  x.repeat(2, 1);
  x.sum([0, 1]);
  x.sum(0);
  F.avg_pool2d(x, 3);
  F.avg_pool2d(x, [3, 2], { stride: 2, padding: [1, 0] });
  // @ts-expect-error the sizes hold a string
  x.view(2, '3');
  // @ts-expect-error a list and more
  x.view([2, 3], 4);
  // @ts-expect-error keywords come last
  torch.zeros({ dtype: torch.int64 }, 2);
  // @ts-expect-error dimensions are not booleans
  x.permute([true]);
}

export function booleans(): void {
  x.sum(1, true);
  x.sort({ descending: true, stable: false });
  torch.isclose(x, y, { equal_nan: true });
  // @ts-expect-error 1 is not true
  x.sum(1, 1);
  // @ts-expect-error nor is a text
  x.sum({ dim: 1, keepdim: 'yes' });
}

export function strings(): void {
  F.cross_entropy(x, y, { reduction: 'sum' });
  F.gelu(x, { approximate: 'tanh' });
  F.pad(x, [1, 1], 'reflect');
  F.interpolate(x, { scale_factor: 2, mode: 'bilinear', align_corners: false });
  x.div(y, { rounding_mode: 'floor' });
  x.div(y, { rounding_mode: null });
  torch.quantile(x, 0.5, { interpolation: 'nearest' });
  torch.scatter_reduce(x, 0, y, x, 'amax');
  torch.fft.fft(x, null, -1, 'ortho');
  torch.linalg.qr(x, 'complete');
  torch.einsum('ij,jk->ik', x, y);
  // @ts-expect-error 'average' is no reduction
  F.cross_entropy(x, y, { reduction: 'average' });
  // @ts-expect-error 'erf' is no approximation
  F.gelu(x, { approximate: 'erf' });
  // @ts-expect-error 'mirror' is no mode
  F.pad(x, [1, 1], 'mirror');
  // @ts-expect-error 'ceil' is no rounding
  x.div(y, { rounding_mode: 'ceil' });
  // @ts-expect-error 'max' is 'amax' here
  torch.scatter_reduce(x, 0, y, x, 'max');
  // @ts-expect-error 'orthogonal' is no normalization
  torch.fft.fft(x, { norm: 'orthogonal' });
  // @ts-expect-error a number is no equation
  torch.einsum(3, x);
}

export function dtypes(): void {
  torch.ones(2, { dtype: torch.float64 });
  torch.ones(2, { dtype: 'float64' });
  torch.ones(2, { dtype: null });
  x.to(torch.int64);
  x.to({ dtype: 'bfloat16' });
  x.sum({ dtype: torch.float64 });
  // @ts-expect-error there is no int46
  torch.ones(2, { dtype: 'int46' });
  // @ts-expect-error a dtype is no number
  x.sum({ dtype: 64 });
  // @ts-expect-error a comparison that never holds
  if (x.dtype === 'flaot32') x.sum();
}

export function devices(): void {
  torch.ones(2, { device: 'cpu' });
  torch.ones(2, { device: 'cuda:1' });
  torch.ones(2, { device: torch.device('cpu') });
  torch.ones(2, { device: x.device });
  x.to('cuda');
  x.to(x.device, torch.float64);
  // @ts-expect-error a list is no device
  torch.ones(2, { device: ['cpu'] });
  // @ts-expect-error nor is a boolean
  x.to(true);
}

export function layoutsAndFormats(): void {
  torch.ones(2, { layout: torch.strided });
  x.to_sparse({ layout: torch.sparse_csr });
  x.contiguous({ memory_format: torch.channels_last });
  x.clone({ memory_format: 'channels_last' });
  // @ts-expect-error there is no such layout
  torch.ones(2, { layout: 'dense' });
  // @ts-expect-error a layout is no memory format
  x.clone({ memory_format: torch.strided });
}

export function generators(): void {
  torch.randn(2, 3, { generator });
  torch.randn(2, 3, { generator: null });
  x.uniform_(0, 1, { generator });
  torch.bernoulli(x, { generator });
  // @ts-expect-error a seed is no generator
  torch.randn(2, { generator: 0 });
}

export function outs(): void {
  torch.add(x, y, { out: x });
  torch.add(x, y, { out: null });
  torch.max(x, 1, { out: [x, y] });
  torch.linalg.svd(x, { out: [x, y, x] });
  // @ts-expect-error methods have no out
  x.add(y, { out: x });
  // @ts-expect-error one tensor is no tuple
  torch.max(x, 1, { out: x });
  // @ts-expect-error the tuple has two
  torch.max(x, 1, { out: [x, y, x] });
}

export function keywords(): void {
  x.sum({ dim: 1, keepdim: true });
  x.sum(1, { keepdim: true });
  torch.addcmul(x, y, y, { value: 0.5 });
  torch.conv2d({ input: x, weight: y, stride: 2 });
  x.sum(1, { keepdim: undefined });
  // @ts-expect-error a misspelt keyword
  x.sum(1, { keepDim: true });
  // @ts-expect-error another
  F.cross_entropy(x, y, { reductoin: 'sum' });
  // @ts-expect-error `alpha` goes by keyword only
  x.add(y, 2);
  // @ts-expect-error too many arguments
  x.transpose(1, 2, 3);
  // @ts-expect-error too few
  torch.conv2d(x);
  // @ts-expect-error none at all
  torch.cat();
  // @ts-expect-error the object comes last
  torch.conv2d({ weight: y }, x);
  // @ts-expect-error a required keyword is missing
  torch.conv2d({ input: x, stride: 2 });
}

export function aliases(): void {
  x.sum({ axis: 1, keepdims: true });
  torch.cumsum(x, { axis: 0 });
  torch.add({ x1: x, x2: y });
  torch.mean({ a: x, axis: 0 });
  x.mul({ x2: y });
  // @ts-expect-error axes is no name of it
  x.sum({ axes: 1 });
  // @ts-expect-error the alias takes what the keyword takes
  x.sum({ axis: '1' });
}

export function results(): void {
  const { values, indices } = x.max(1);
  same<typeof values, Tensor>();
  same<typeof indices, Tensor>();
  const [first, second] = torch.topk(x, 5);
  same<typeof first, Tensor>();
  same<typeof second, Tensor>();
  same<ReturnType<typeof torch.linalg.svd>['Vh'], Tensor>();
  const whole = x.max();
  same<typeof whole, Tensor>();
  const parts = x.chunk(2);
  same<typeof parts, Tensor[]>();
  const [std, mean] = torch.std_mean(x);
  same<typeof std | typeof mean, Tensor>();
  const equal = torch.equal(x, y);
  same<typeof equal, boolean>();
  const truth = x.item<boolean>();
  same<typeof truth, boolean>();
  const number = x.item();
  same<typeof number, number>();
  // @ts-expect-error a named result has no such field
  x.max(1).value;
  // @ts-expect-error the values are a tensor
  x.max(1).values = 3;
  // @ts-expect-error what was asked for is a number
  const wrong: boolean = x.item();
  void wrong;
}

export function inPlace(): void {
  class Special extends torch.nn.Parameter {}
  const special = {} as Special;
  const added = special.add_(1);
  same<typeof added, Special>();
  const filled = special.zero_();
  same<typeof filled, Special>();
  const copied = special.copy_(x);
  same<typeof copied, Special>();
  const plain = special.add(1);
  same<typeof plain, Tensor>();
  x.add_(1).mul_(2).clamp_({ min: 0 });
  // @ts-expect-error there is no such form
  x.matmul_(y);
}

export function properties(): void {
  same<typeof x.shape, torch.Size>();
  same<typeof x.dtype, torch.dtype>();
  same<typeof x.device, torch.Device>();
  same<typeof x.requires_grad, boolean>();
  x.requires_grad = true;
  x.grad = null;
  x.grad = y;
  x.data = y;
  // @ts-expect-error read-only
  x.shape = [2];
  // @ts-expect-error read-only
  x.dtype = torch.int64;
  // @ts-expect-error read-only
  x.device = 'cpu';
  // @ts-expect-error sizes are frozen
  x.shape[0] = 3;
  // @ts-expect-error read-only
  x.is_leaf = true;
  // @ts-expect-error a gradient is a tensor
  x.grad = 3;
  // @ts-expect-error tensors come from functions
  new torch.Tensor(2, 3);
}

export function slices(i: number, n: number): void {
  x.index(0, ':', '1:3', '::2', '...', null, y, [0, 2], true);
  x.index(`${i}:${i + n}`);
  // @ts-expect-error no slice
  x.index('a:b');
  // @ts-expect-error a number in quotes is no index
  x.index('1');
  // @ts-expect-error four parts
  x.index('1:2:3:4');
  // @ts-expect-error an object is no index
  x.index({ start: 0 });
}

export function modes(): void {
  same<ReturnType<typeof inside>, number>();
  const result = torch.no_grad(inside);
  same<typeof result, number>();
  // @ts-expect-error the callback is synchronous
  torch.no_grad(async () => 1);
}
declare function inside(): number;

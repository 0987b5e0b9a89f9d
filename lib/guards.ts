/**
 * Checks before some operators that libtorch itself does not make: wrong arguments would end the process there, as they
 * end Python's. Everything else is checked by the operators.
 */
import { isComplex, isFloating } from './dtype.js';
import { TorchError } from './errors.js';
import { isTensor, type Tensor } from './tensor.js';

/** The value of the parameter of a name; `undefined` when it was not given. */
type Given = (name: string) => unknown;
type Guard = (given: Given) => void;

function refuse(message: string): never {
  throw new TorchError(message);
}

function isWhole(value: unknown): value is Tensor {
  return isTensor(value) && !isFloating(value.dtype) && !isComplex(value.dtype) && !value.is_meta;
}

function numbersOf(value: unknown): number[] {
  const list = isTensor(value) ? Array.from(value.data_array() as ArrayLike<number | bigint>) : value;
  return Array.isArray(list) ? list.map(Number) : [];
}

function firstOf(value: unknown): Tensor {
  return isTensor(value) ? value : refuse('expected a tensor');
}

const smallest: Readonly<Record<string, number | bigint>> = { int32: -(2 ** 31), int64: -(2n ** 63n) };

/** The processor traps where the least integer is divided by -1. */
function division(given: Given): void {
  const [self, other] = [given('input') ?? given('self'), given('other')];
  if (given('rounding_mode') !== 'trunc' || !isWhole(self)) return;
  const isMinusOne = isWhole(other) ? other.eq(-1).any().item<boolean>() : Number(other) === -1;
  const least = smallest[self.dtype] ?? smallest['int64'];
  if (
    isMinusOne &&
    self
      .eq(least as number)
      .any()
      .item<boolean>()
  ) {
    refuse(`div: the quotient of the least ${self.dtype} and -1 is out of range`);
  }
}

/** Targets within their lengths; what pads them is not read. */
function ctcLoss(given: Given): void {
  const [logProbs, targets] = [firstOf(given('log_probs')), firstOf(given('targets'))];
  if (targets.is_meta || logProbs.dim() === 0) return;
  const classes = logProbs.size(-1);
  const labels = numbersOf(targets);
  const width = targets.dim() === 2 ? targets.size(1) : 0;
  let flat = 0;
  for (const [row, length] of numbersOf(given('target_lengths')).entries()) {
    const start = width > 0 ? row * width : flat;
    flat += length;
    const wrong = labels.slice(start, start + Math.max(length, 0)).find((label) => label < 0 || label >= classes);
    if (wrong !== undefined) refuse(`ctc_loss: targets must be in [0, ${classes}), but got ${wrong}`);
  }
}

/** The segments of `offsets`, and those of `lengths` where `unsafe` leaves out libtorch's own check. */
function segmentReduce(given: Given): void {
  const data = firstOf(given('data'));
  const [offsets, lengths] = [given('offsets'), given('lengths')];
  const size = data.dim() === 0 ? 1 : data.size(Number(given('axis') ?? 0));
  if (isTensor(offsets)) {
    const values = numbersOf(offsets);
    const width = offsets.dim() === 0 ? 1 : offsets.size(-1);
    const wrong = values.some(
      (value, k) => value < 0 || value > size || (k % width > 0 && value < (values[k - 1] ?? 0)),
    );
    if (wrong) refuse(`segment_reduce(): offsets must rise from 0 to at most ${size}, the size of data at dim axis`);
  }
  if (given('unsafe') === true && isTensor(lengths)) {
    const values = numbersOf(lengths);
    const width = lengths.dim() === 0 ? 1 : lengths.size(-1);
    for (let k = 0; k < values.length; k += width) {
      const row = values.slice(k, k + width);
      const wrong = row.some((value) => value < 0) || row.reduce((sum, value) => sum + value, 0) > size;
      if (wrong) refuse(`segment_reduce(): lengths must not be negative, nor more than ${size} together`);
    }
  }
}

/** One number for each channel. */
function batchNorm(given: Given): void {
  const input = firstOf(given('input') ?? given('self'));
  const channels =
    input.dim() < 2 ? refuse('native_batch_norm(): expected an input of 2 dimensions at least') : input.size(1);
  for (const name of ['weight', 'bias', 'running_mean', 'running_var', 'save_mean', 'save_invstd', 'save_var']) {
    const value = given(name);
    const isRight = !isTensor(value) || value.numel() === channels || (name.startsWith('save') && value.numel() === 0);
    if (!isRight) refuse(`${name} should contain ${channels} elements not ${value.numel()}`);
  }
}

function fakeQuantize(given: Given): void {
  const input = firstOf(given('input') ?? given('self'));
  const axis = Number(given('ch_axis') ?? 0);
  const perRow = given('per_row_fake_quant') === true;
  if (perRow && !(axis >= 0 && axis < input.dim()))
    refuse('Error in fused_moving_avg_obs_fake_quant_cpu: ch_axis must be < self.dim()');
  const needed = perRow ? input.size(axis) : 1;
  for (const name of ['observer_on', 'fake_quant_on']) {
    if (firstOf(given(name)).numel() < 1) refuse(`fused_moving_avg_obs_fake_quant: ${name} is empty`);
  }
  for (const name of ['running_min', 'running_max', 'scale', 'zero_point']) {
    const count = firstOf(given(name)).numel();
    if (count < needed && !(perRow && count === 0)) {
      refuse(`fused_moving_avg_obs_fake_quant: ${name} should contain ${needed} elements not ${count}`);
    }
  }
}

/** The fused kernels of attention divide by it. */
function heads(given: Given): void {
  const count = Number(given('num_heads') ?? given('num_head'));
  if (!(count > 0)) refuse(`num_heads must be positive, got ${count}`);
}

/** The gradient of a maximum goes to where its index says, within the last `count` dimensions. */
const poolBackward =
  (count: number): Guard =>
  (given) => {
    const [input, gradient, indices] = [given('self'), given('grad_output'), given('indices')].map(firstOf) as [
      Tensor,
      Tensor,
      Tensor,
    ]; // one for each
    const [shape, wanted] = [indices.shape, gradient.shape];
    const planes = (of: Tensor) => of.shape.slice(0, -count).join();
    if (shape.join() !== wanted.join() || input.dim() !== wanted.length || planes(input) !== planes(gradient)) {
      refuse(`max_pool_backward: indices [${shape}] and grad_output [${wanted}] do not fit input [${input.shape}]`);
    }
    if (indices.is_meta) return;
    const size = input.shape.slice(-count).reduce((product, length) => product * length, 1);
    const isOutside = indices.lt(0).bitwise_or(indices.ge(size)).any().item<boolean>();
    if (isOutside) refuse(`max_pool_backward: indices must be in [0, ${size})`);
  };

/** Its results are written as whole numbers, whatever `out` is made of. */
function embeddingBag(given: Given): void {
  const [indices, offsets] = [firstOf(given('indices')), firstOf(given('offsets'))];
  if (indices.dim() !== 1 || offsets.dim() !== 1) {
    refuse(`embedding_bag: expected indices and offsets of 1 dimension, but got ${indices.dim()} and ${offsets.dim()}`);
  }
  if (given('out0') !== undefined) refuse('_embedding_bag() trusts its out=: call it without');
}

/** The sizes of a fractional pooling are read before anyone counts them. */
const fractionalBackward =
  (count: number): Guard =>
  (given) => {
    for (const name of ['kernel_size', 'output_size']) {
      const length = numbersOf(given(name)).length;
      if (length !== count)
        refuse(`fractional_max_pool${count}d: ${name} must have ${count} numbers, but got ${length}`);
    }
    poolBackward(count)(given);
  };

/** Of a padding of the last `count` dimensions. */
const padBackward =
  (count: number): Guard =>
  (given) => {
    const input = firstOf(given('self'));
    const length = numbersOf(given('padding')).length;
    if (length !== 2 * count) refuse(`padding size is expected to be ${2 * count}, but got: ${length}`);
    if (input.dim() !== count + 1 && input.dim() !== count + 2) {
      refuse(`Expected ${count + 1}D or ${count + 2}D input, but got: [${input.shape}]`);
    }
  };

/** Rolling goes from dimension to dimension by recursion. */
function recursion(given: Given): void {
  const dims = given('dims') ?? given('dim');
  const count = Array.isArray(dims) ? dims.length : firstOf(given('input') ?? given('self')).dim();
  if (count > mostDimensions) refuse(`roll: expected at most ${mostDimensions} dimensions, but got ${count}`);
}

/** As many as an operation on elements takes. */
const mostDimensions = 64;

/** Whole numbers within a range, or the one that is passed over. */
function checkRange(what: string, value: unknown, end: number, passed?: number): void {
  if (!isWhole(value)) return;
  const wrong = numbersOf(value).find((number) => number !== passed && (number < 0 || number >= end));
  if (wrong !== undefined) refuse(`${what} must be in [0, ${end}), but got ${wrong}`);
}

function nllBackward(given: Given): void {
  const input = firstOf(given('self') ?? given('input'));
  const classes = input.dim() < 2 ? input.numel() : input.size(1);
  checkRange('nll_loss: target', given('target'), classes, Number(given('ignore_index') ?? -100));
}

const guards: ReadonlyMap<string, Guard> = new Map([
  ['nll_loss_backward', nllBackward],
  ['nll_loss2d_backward', nllBackward],
  [
    'embedding_dense_backward',
    (given) =>
      checkRange('embedding: indices', given('indices'), Number(given('num_weights')), Number(given('padding_idx'))),
  ],
  ['_embedding_bag', embeddingBag],
  ['_embedding_bag_forward_only', embeddingBag],
  ['adaptive_max_pool2d_backward', poolBackward(2)],
  ['adaptive_max_pool3d_backward', poolBackward(3)],
  ['fractional_max_pool2d_backward', fractionalBackward(2)],
  ['fractional_max_pool3d_backward', fractionalBackward(3)],
  ['reflection_pad1d_backward', padBackward(1)],
  ['reflection_pad2d_backward', padBackward(2)],
  ['reflection_pad3d_backward', padBackward(3)],
  ['replication_pad1d_backward', padBackward(1)],
  ['replication_pad2d_backward', padBackward(2)],
  ['replication_pad3d_backward', padBackward(3)],
  ['roll', recursion],
  ['fft_fftshift', recursion],
  ['fft_ifftshift', recursion],
  ['max_pool2d_with_indices_backward', poolBackward(2)],
  ['max_pool3d_with_indices_backward', poolBackward(3)],
  ['div', division],
  ['div_', division],
  ['divide', division],
  ['divide_', division],
  ['ctc_loss', ctcLoss],
  ['_ctc_loss', ctcLoss],
  ['segment_reduce', segmentReduce],
  ['native_batch_norm', batchNorm],
  ['native_batch_norm_backward', batchNorm],
  ['_native_batch_norm_legit', batchNorm],
  ['_native_batch_norm_legit_functional', batchNorm],
  ['_native_batch_norm_legit_no_training', batchNorm],
  ['fused_moving_avg_obs_fake_quant', fakeQuantize],
  ['_fused_moving_avg_obs_fq_helper', fakeQuantize],
  ['_fused_moving_avg_obs_fq_helper_functional', fakeQuantize],
  ['_native_multi_head_attention', heads],
  ['_transformer_encoder_layer_fwd', heads],
  ['_transform_bias_rescale_qkv', heads],
]);

/** The check before an operator, or `null`. */
export function guardOf(name: string): Guard | null {
  return guards.get(name) ?? null;
}

/** Sparse tensors whose indices point outside are made without a check: their first use would end the process. */
const unchecked = /^(_?sparse_(compressed|csr|csc|bsr|bsc)_tensor)$/;

/** Whether results of an operator must be checked. */
export function isUnchecked(name: string): boolean {
  return unchecked.test(name);
}

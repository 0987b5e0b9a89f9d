import { Function as AutogradFunction, type Context } from '../../../autograd/function.js';
import { is_grad_enabled } from '../../../autograd/grad_mode.js';
import { type dtype, isFloating } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import * as nn from '../../../generated/nn.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import type { Reduction } from '../../_reduction.js';
import { define } from '../../define.js';
import type { LinearCrossEntropyOptions } from '../../modules/linear_cross_entropy_options.js';
import { cross_entropy } from './classification.js';
import { accumulate, type ChunkedCall, type Needs } from './linear_cross_entropy_chunks.js';

type Rest = Pick<ChunkedCall, 'target' | 'weight' | 'reduction' | 'ignore' | 'rows' | 'options'>;

/** Which of the first three arguments need gradients. */
function needsOf({ needs_input_grad: [input = false, linear = false, bias = false] }: Context): Needs {
  return { input, linear, bias };
}

const nothing: Needs = { input: false, linear: false, bias: false };

/** Loss and gradients together: the scores exist once, for one chunk at a time. `backward` scales the gradients. */
class Chunked extends AutogradFunction {
  static forward(
    ctx: Context,
    input: Tensor,
    linear: Tensor,
    bias: Tensor | null,
    rest: Rest,
    differentiates: boolean,
  ): Tensor {
    const needs = differentiates ? needsOf(ctx) : nothing;
    const [loss, ...gradients] = accumulate({ input, linear, bias, ...rest, needs });
    Object.assign(ctx, { gradients, keeps: rest.options.allow_retain_graph });
    return loss;
  }

  static backward(
    ctx: Context & { gradients: readonly (Tensor | null)[] | null; keeps: boolean },
    grad: Tensor,
  ): (Tensor | null)[] {
    const { gradients, keeps } = ctx;
    if (gradients === null) {
      throw new TorchError(
        'linear_cross_entropy chunked backward called twice; retain_graph=True / double backward are not supported.',
      );
    }
    if (!keeps) ctx.gradients = null;
    return [...gradients.map((gradient) => gradient && (keeps ? gradient.mul(grad) : gradient.mul_(grad))), null, null];
  }
}

/** The loss of each row; the scores exist for one chunk at a time, once more in `backward`, which knows their gradient. */
class ChunkedRows extends AutogradFunction {
  static forward(ctx: Context, input: Tensor, linear: Tensor, bias: Tensor | null, rest: Rest): Tensor {
    ctx.save_for_backward(input, linear, bias);
    Object.assign(ctx, { rest });
    return accumulate({ input, linear, bias, ...rest, needs: nothing })[0];
  }

  static backward(ctx: Context & { rest: Rest }, grad: Tensor): (Tensor | null)[] {
    const [input, linear, bias] = ctx.saved_tensors as unknown as [Tensor, Tensor, Tensor | null]; // as forward saved them
    const [, ...gradients] = accumulate({ input, linear, bias, ...ctx.rest, needs: needsOf(ctx) }, grad);
    return [...gradients, null, null];
  }
}

/** Whether a call with options can go in chunks; warns where it cannot. */
function goesInChunks(input: Tensor, linear: Tensor, target: Tensor, plan: Pick<Rest, 'reduction'>, smoothing: number) {
  const features = linear.shape.slice(1, -1);
  const scores = [...input.shape.slice(0, -1), linear.size(0), ...features];
  const same = String([...target.shape]) === String(scores) && target.dtype === input.dtype;
  const probabilities = same && !(target.requires_grad && is_grad_enabled());
  const kind = target.dtype === 'int64' || probabilities;
  if (kind && smoothing === 0 && features.length === 0 && ['mean', 'sum', 'none'].includes(plan.reduction)) return true;
  warn(
    "linear_cross_entropy: ``options`` ignored; chunked path needs reduction in {'mean','sum','none'}, label_smoothing == 0, target.dtype == int64 (or a probability target with dtype matching input and requires_grad == False), out_features == ().",
  );
  return false;
}

const tuple = (sizes: readonly number[]) => `(${sizes.join(', ')}${sizes.length === 1 ? ',' : ''})`;

function check(input: Tensor, linear: Tensor, bias: Tensor | null): void {
  if (input.dim() < 1 || input.dim() > 2) {
    throw new TorchError(`expected input with dimensionality 1 or 2, got ${input.dim()}`);
  }
  if (linear.dim() < 2) {
    throw new TorchError(`expected linear_weight with dimensionality at least 2, got ${linear.dim()}`);
  }
  const [features, classes] = [input.size(-1), linear.shape.slice(0, -1)];
  if (features !== linear.size(-1)) {
    throw new TorchError(
      `expected equal input and linear_weight last dimensions (in_features), got ${features} and ${linear.size(-1)}, respectively`,
    );
  }
  if (bias !== null && String([...bias.shape]) !== String(classes)) {
    throw new TorchError(`expected linear_bias shape ${tuple(classes)}, got ${tuple(bias.shape)}`);
  }
  if (classes.length > 1 && input.dim() === 1) {
    throw new TorchError(
      `K-dimensional loss defined by linear_weight shape ${tuple(linear.shape)} requires batched input, (N, ${features}), got unbatched input with shape ${tuple(input.shape)}`,
    );
  }
}

/**
 * The cross entropy of `linear(input, linear_weight, linear_bias)` and `target`: `input` `(F)` or `(N, F)`,
 * `linear_weight` `(C, F)` or `(C, d1, ..., F)`, `target` as in `cross_entropy`. With `options` the scores exist for a part
 * of the batch at a time only.
 *
 * Throws TorchError when shapes do not fit, or `ignore_index` is given for probabilities.
 *
 * @example
 * F.linear_cross_entropy(torch.randn(3, 5), torch.randn(4, 5), torch.tensor([1, 0, 3])).shape; // []
 */
export const linear_cross_entropy = define(
  'linear_cross_entropy',
  [
    'input',
    'linear_weight',
    'target',
    '*',
    'linear_bias',
    'weight',
    'reduction',
    'ignore_index',
    'label_smoothing',
    'options',
  ],
  (
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    linear_bias: Tensor | null = null,
    weight: Tensor | null = null,
    reduction: Reduction = 'mean',
    ignore_index: number | null = null,
    label_smoothing: number = 0,
    options: LinearCrossEntropyOptions | null = null,
  ): Tensor => {
    check(input, linear_weight, linear_bias);
    const shape = [...input.shape.slice(0, -1), ...linear_weight.shape.slice(0, -1)];
    if (ignore_index !== null && String([...target.shape]) === String(shape)) {
      throw new TorchError('ignore_index cannot be specified when target contains probabilities');
    }
    const ignore = ignore_index ?? -100;
    if (options !== null && goesInChunks(input, linear_weight, target, { reduction }, label_smoothing)) {
      return inChunks(input, linear_weight, linear_bias, { target, weight, reduction, ignore, options });
    }
    const factor = linear_weight.reshape([-1, input.size(-1)]);
    const scores = nn.linear(input, factor, linear_bias === null ? null : linear_bias.reshape([-1]));
    const values = { weight, reduction, ignore_index: ignore, label_smoothing };
    return cross_entropy(scores.reshape(shape), target, values);
  },
);

/** Only half precision can be widened, to float32. */
function checkAccumulation(given: dtype, accumulated: dtype): void {
  const half = given === 'float16' || given === 'bfloat16';
  if (given === accumulated || (half && accumulated === 'float32')) return;
  throw new TorchError(
    `linear_cross_entropy supports float32 acc_dtype with float16/bfloat16 inputs, but got torch.${accumulated} acc_dtype and torch.${given} inputs.`,
  );
}

function inChunks(input: Tensor, linear: Tensor, bias: Tensor | null, given: Omit<Rest, 'rows'>): Tensor {
  const { options } = given;
  const single = input.dim() === 1;
  const [batch, target] = single ? [input.unsqueeze(0), given.target.unsqueeze(0)] : [input, given.target];
  const [count, features] = [batch.size(0), batch.size(1)];
  const { dtype, device } = batch;
  checkAccumulation(dtype, options.accumulates(dtype));
  const rows = options.chunkSize(count, features, linear.size(0), dtype, device, isFloating(target.dtype));
  const kind = given.reduction === 'none' ? ChunkedRows : Chunked;
  const result = kind.apply(batch, linear, bias, { ...given, target, rows }, is_grad_enabled()) as Tensor;
  return single && given.reduction === 'none' ? result.squeeze(0) : result;
}

import { Function as AutogradFunction, type Context } from '../../../autograd/function.js';
import { is_grad_enabled } from '../../../autograd/grad_mode.js';
import { isFloating } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import * as nn from '../../../generated/nn.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import type { Reduction } from '../../_reduction.js';
import { define } from '../../define.js';
import type { LinearCrossEntropyOptions } from '../../modules/linear_cross_entropy_options.js';
import { cross_entropy } from './classification.js';

/** Everything of a chunked call but the tensors that have gradients. */
interface Plan {
  readonly target: Tensor;
  readonly weight: Tensor | null;
  readonly reduction: Reduction;
  readonly ignore: number;
  readonly rows: number;
  readonly options: LinearCrossEntropyOptions;
}

/** One chunk: its scores, and how much each class of each row weighs. */
interface Chunk {
  readonly at: number;
  readonly rows: Tensor;
  readonly scores: Tensor;
  readonly shares: Tensor;
}

/** What the sum of the losses is divided by. */
function divisor({ target, weight, reduction, ignore }: Plan): Tensor | number {
  if (reduction !== 'mean') return 1;
  if (isFloating(target.dtype)) return target.size(0);
  const shown = target.ne(ignore);
  if (weight === null) return shown.sum();
  return weight
    .index_select(0, torch.where(shown, target, 0))
    .mul(shown)
    .sum();
}

function* chunks(input: Tensor, linear: Tensor, bias: Tensor | null, plan: Plan): Generator<Chunk> {
  const type = plan.options.accumulates(input.dtype);
  const [factor, offset] = [linear.to(type), bias === null ? null : bias.to(type)];
  for (let at = 0; at < input.size(0); at += plan.rows) {
    const count = Math.min(plan.rows, input.size(0) - at);
    const rows = input.narrow(0, at, count).to(type);
    const scores = nn.linear(rows, factor, offset);
    yield { at, rows, scores, shares: shares(plan, plan.target.narrow(0, at, count), scores) };
  }
}

/** A target's probabilities, or 1 at its class, times the weight of the class; 0 for rows to ignore. */
function shares({ weight, ignore }: Plan, target: Tensor, scores: Tensor): Tensor {
  const weights = weight === null ? null : weight.to(scores.dtype);
  if (isFloating(target.dtype))
    return weights === null ? target.to(scores.dtype) : target.mul(weights).to(scores.dtype);
  const shown = target.ne(ignore);
  const classes = torch.where(shown, target, 0);
  const each = weights === null ? shown.to(scores.dtype) : weights.index_select(0, classes).mul(shown);
  return torch.zeros_like(scores).scatter_(1, classes.unsqueeze(1), each.unsqueeze(1));
}

/** The loss of every row. */
function losses({ scores, shares }: Chunk): Tensor {
  return torch.logsumexp(scores, 1).mul(shares.sum(1)).sub(shares.mul(scores).sum(1));
}

/** The scores exist for one chunk at a time, in `forward` and once more in `backward`. */
class Chunked extends AutogradFunction {
  static forward(ctx: Context, input: Tensor, linear: Tensor, bias: Tensor | null, plan: Plan): Tensor {
    ctx.save_for_backward(input, linear, bias);
    Object.assign(ctx, { plan, used: false });
    const parts = [...chunks(input, linear, bias, plan)].map(losses);
    const rows = parts.length === 0 ? torch.zeros([0], { dtype: input.dtype }) : torch.cat(parts);
    if (plan.reduction === 'none') return rows.to(input.dtype);
    return rows.sum().div(divisor(plan)).to(input.dtype);
  }

  static backward(ctx: Context & { plan: Plan; used: boolean }, grad: Tensor): (Tensor | null)[] {
    const { plan } = ctx;
    if (ctx.used && plan.reduction !== 'none' && !plan.options.allow_retain_graph) {
      throw new TorchError(
        'linear_cross_entropy chunked backward called twice; retain_graph=True / double backward are not supported.',
      );
    }
    ctx.used = true;
    const [input, linear, bias] = ctx.saved_tensors as unknown as [Tensor, Tensor, Tensor | null]; // as forward saved them
    return [...gradients(input, linear, bias, plan, grad), null];
  }
}

function gradients(input: Tensor, linear: Tensor, bias: Tensor | null, plan: Plan, grad: Tensor): (Tensor | null)[] {
  const type = plan.options.accumulates(input.dtype);
  const factor = linear.to(type);
  const ofInput = torch.empty_like(input);
  const ofLinear = torch.zeros_like(factor);
  const ofBias = bias === null ? null : torch.zeros_like(bias, { dtype: type });
  const scale = grad.to(type).div(divisor(plan));
  for (const { at, rows, scores, shares } of chunks(input, linear, bias, plan)) {
    const weights = plan.reduction === 'none' ? scale.narrow(0, at, rows.size(0)).unsqueeze(1) : scale;
    const delta = torch.softmax(scores, 1).mul(shares.sum(1, true)).sub(shares).mul(weights);
    ofInput.narrow(0, at, rows.size(0)).copy_(delta.mm(factor));
    ofLinear.addmm_(delta.t(), rows);
    ofBias?.add_(delta.sum(0));
  }
  return [ofInput, ofLinear.to(linear.dtype), ofBias === null || bias === null ? null : ofBias.to(bias.dtype)];
}

/** Whether a call with options can go in chunks; warns where it cannot. */
function goesInChunks(input: Tensor, linear: Tensor, target: Tensor, plan: Pick<Plan, 'reduction'>, smoothing: number) {
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

function inChunks(input: Tensor, linear: Tensor, bias: Tensor | null, given: Omit<Plan, 'rows'>): Tensor {
  const { options } = given;
  const single = input.dim() === 1;
  const [batch, target] = single ? [input.unsqueeze(0), given.target.unsqueeze(0)] : [input, given.target];
  const [count, features] = [batch.size(0), batch.size(1)];
  const { dtype, device } = batch;
  const rows = options.chunkSize(count, features, linear.size(0), dtype, device, isFloating(target.dtype));
  const result = Chunked.apply(batch, linear, bias, { ...given, target, rows }) as Tensor;
  return single && given.reduction === 'none' ? result.squeeze(0) : result;
}

import type { Device } from '../../../device.js';
import { type dtype, isFloating } from '../../../dtype.js';
import { einsum } from '../../../functional/products.js';
import * as torch from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import type { Reduction } from '../../_reduction.js';
import type { LinearCrossEntropyOptions } from '../../modules/linear_cross_entropy_options.js';

/** A chunked call: `input` `(N, F)`, `linear` `(C, F)`, and what needs a gradient. */
export interface ChunkedCall {
  readonly input: Tensor;
  readonly linear: Tensor;
  readonly bias: Tensor | null;
  readonly target: Tensor;
  readonly weight: Tensor | null;
  readonly reduction: Reduction;
  readonly ignore: number;
  readonly rows: number;
  readonly options: LinearCrossEntropyOptions;
  readonly needs: Needs;
}

/** Which gradients are computed with the loss. */
export interface Needs {
  readonly input: boolean;
  readonly linear: boolean;
  readonly bias: boolean;
}

/** The loss, and the gradients of input, linear and bias where they were needed. */
export type ChunkedResult = [loss: Tensor, input: Tensor | null, linear: Tensor | null, bias: Tensor | null];

/** The dtypes of one call, as `_ChunkContext.build` of torch/nn/modules/linear_cross_entropy.py chooses them off CUDA. */
interface Types {
  readonly given: dtype;
  readonly accumulated: dtype;
  readonly logits: dtype;
  readonly output: dtype;
  readonly inputGradient: dtype;
  /** Of the sum of exponents: it overflows float16. */
  readonly sum: dtype;
}

function typesOf({ input, options }: ChunkedCall): Types {
  const given = input.dtype;
  const accumulated = options.accumulates(given);
  const compact = options.isCompact(given, input.device);
  const widens = given !== accumulated;
  return {
    given,
    accumulated,
    logits: widens && given === 'float16' && compact ? given : accumulated,
    output: widens && given === 'float16' ? accumulated : given,
    inputGradient: widens && compact ? given : accumulated,
    sum: given === 'float16' ? 'float32' : accumulated,
  };
}

/** The target's classes; those to ignore are class 0, whose rows weigh nothing. */
function classesOf({ target, ignore, linear }: ChunkedCall): Tensor {
  return ignore < 0 || ignore >= linear.size(0) ? torch.where(target.eq(ignore), 0, target) : target;
}

/** What each row's class weighs, negative for gradients and over the divisor of a mean; ignored rows weigh 0. */
function rowWeights(call: ChunkedCall, classes: Tensor, type: dtype, upstream: Tensor | null): Tensor {
  const { target, weight, reduction, ignore } = call;
  const ignored = target.eq(ignore);
  const weights = weight === null ? ignored.bitwise_not().to(type) : ofClasses(weight, classes, ignored, type);
  if (reduction === 'mean') {
    const sum = weights.sum();
    return weights.div_(torch.where(sum.eq(0), Number.NaN, sum.neg()));
  }
  if (reduction === 'sum') return weights.neg_();
  return upstream === null ? weights : weights.neg_().mul_(upstream.to(type));
}

function ofClasses(weight: Tensor, classes: Tensor, ignored: Tensor, type: dtype): Tensor {
  const widensFirst = classes.numel() > weight.numel();
  const each = widensFirst ? weight.to(type).index_select(0, classes) : weight.index_select(0, classes).to(type);
  return torch.where(ignored, 0, each);
}

/** One chunk at work: views of the call's rows and of the buffers that all chunks share. */
interface Chunk {
  readonly at: number;
  readonly count: number;
  readonly rows: Tensor;
  readonly wideRows: Tensor;
  readonly logits: Tensor;
}

/** The buffers and accumulators of a call, and the steps that its chunks have in common. */
class Work {
  readonly types: Types;
  readonly widens: boolean;
  readonly linear: Tensor;
  readonly output: Tensor;
  readonly inputGradient: Tensor | null;
  readonly linearGradient: Tensor | null;
  readonly biasGradient: Tensor | null;
  readonly call: ChunkedCall;
  readonly #bias: Tensor | null;
  readonly #logits: Tensor;
  readonly #scratch: Tensor;
  readonly #wideRows: Tensor | null;
  readonly #chunkGradient: Tensor | null;

  constructor(call: ChunkedCall) {
    const { input, linear, bias, needs, options, rows } = call;
    const types = typesOf(call);
    const [classes, features] = [linear.size(0), linear.size(1)];
    const make = (size: number[], type: dtype) => torch.empty(size, { dtype: type, device: input.device });
    const zeros = (size: number[]) => torch.zeros(size, { dtype: types.given, device: input.device });
    this.call = call;
    this.types = types;
    this.widens = types.given !== types.accumulated;
    this.linear = linear.to(types.logits);
    this.#bias = bias === null ? null : bias.to(types.logits);
    this.#logits = make([rows, classes], types.logits);
    this.#scratch = make([rows], types.logits);
    const copies = this.widens && (needs.linear || types.given !== types.logits);
    this.#wideRows = copies ? make([rows, features], types.accumulated) : null;
    const direct = options.isCompact(types.given, input.device) && types.logits === types.given;
    this.#chunkGradient = needs.linear && !direct ? make([classes, features], types.accumulated) : null;
    this.output = torch.zeros([], { dtype: types.output, device: input.device });
    this.inputGradient = needs.input ? make([...input.shape], types.inputGradient) : null;
    this.linearGradient = needs.linear ? zeros([classes, features]) : null;
    this.biasGradient = needs.bias ? zeros([classes]) : null;
  }

  *chunks(): Generator<Chunk> {
    const { input, rows: most } = this.call;
    for (let at = 0; at < input.size(0); at += most) {
      const count = Math.min(most, input.size(0) - at);
      const rows = input.narrow(0, at, count);
      const wideRows = this.#wideRows === null ? rows : this.#wideRows.narrow(0, 0, count).copy_(rows);
      yield { at, count, rows, wideRows, logits: this.#logits.narrow(0, 0, count) };
    }
  }

  /** The scores of a chunk less the greatest of each row. */
  shiftedLogits({ count, rows, wideRows, logits }: Chunk): Tensor {
    const widensRows = this.widens && this.types.given !== this.types.logits;
    torch.mm(widensRows ? wideRows : rows, this.linear.t(), { out: logits });
    if (this.#bias !== null) logits.add_(this.#bias);
    const most = this.#scratch.narrow(0, 0, count).unsqueeze(1);
    torch.amax(logits, 1, true, { out: most });
    return logits.sub_(most);
  }

  /** Makes exponents of the scores, and gives the sum of each row. */
  exponents(logits: Tensor): Tensor {
    return logits.exp_().sum(1, false, { dtype: this.types.sum });
  }

  /** Multiplies each row of the scores by a quotient. */
  scale(logits: Tensor, numerator: Tensor, denominator: Tensor): void {
    const factor = this.#scratch.narrow(0, 0, logits.size(0));
    torch.div(numerator, denominator, { out: factor });
    torch.mul(logits, factor.unsqueeze(1), { out: logits });
  }

  /** Adds to the gradient of the bias with the precision of accumulation, and rounds once for a chunk. */
  addToBias(add: (sums: Tensor) => void): void {
    if (this.biasGradient === null) return;
    if (!this.widens) return add(this.biasGradient);
    const sums = torch.zeros_like(this.biasGradient, { dtype: this.types.accumulated });
    add(sums);
    this.biasGradient.add_(sums.to(this.biasGradient.dtype));
  }

  /** Lets `fill` write the gradient of a chunk's rows, of the dtype of the scores. */
  fillInput({ at, count }: Chunk, fill: (rows: Tensor) => void): void {
    const rows = this.inputGradient?.narrow(0, at, count);
    if (rows === undefined) return;
    if (this.types.inputGradient === this.types.logits) return fill(rows);
    const wide = torch.empty([...rows.shape], { dtype: this.types.logits, device: rows.device });
    fill(wide);
    rows.copy_(wide);
  }

  /** The product of transposed scores and rows where it has a buffer of its own; else null. */
  chunkGradient(logits: Tensor, wideRows: Tensor): Tensor | null {
    if (this.#chunkGradient === null) return null;
    torch.mm(logits.to(this.types.accumulated).t(), wideRows, { out: this.#chunkGradient });
    return this.#chunkGradient;
  }

  result(loss: Tensor): ChunkedResult {
    const gradient = this.inputGradient === null ? null : this.inputGradient.to(this.types.given);
    return [loss.to(this.types.given), gradient, this.linearGradient, this.biasGradient];
  }
}

/**
 * Loss and gradients in chunks, operation by operation as `_linear_cross_entropy_batch_chunked_accumulator` of
 * torch/nn/modules/linear_cross_entropy.py, so that the bits agree. With `upstream` `(N)` the gradients are those of
 * `reduction: 'none'`, and the loss means nothing.
 */
export function accumulate(call: ChunkedCall, upstream: Tensor | null = null): ChunkedResult {
  const work = new Work(call);
  const probabilities = isFloating(call.target.dtype);
  if (call.reduction === 'none' && upstream === null) return lossOfRows(work, probabilities);
  if (call.reduction === 'mean' && call.input.size(0) === 0) work.output.fill_(Number.NaN);
  if (probabilities) addProbabilities(work, upstream);
  else addClasses(work, upstream);
  return work.result(work.output);
}

const needsAny = ({ input, linear, bias }: Needs) => input || linear || bias;

function lossOfRows(work: Work, probabilities: boolean): ChunkedResult {
  const { call, types } = work;
  const { device }: { device: Device } = call.input;
  const losses = torch.empty([call.input.size(0)], { dtype: types.given, device });
  const classes = probabilities ? null : classesOf(call);
  const weights = classes === null ? null : rowWeights(call, classes, types.accumulated, null);
  for (const chunk of work.chunks()) {
    const logits = work.shiftedLogits(chunk);
    losses.narrow(0, chunk.at, chunk.count).copy_(rowLosses(work, chunk, logits, classes, weights));
  }
  return work.result(losses);
}

function rowLosses(work: Work, chunk: Chunk, logits: Tensor, classes: Tensor | null, weights: Tensor | null): Tensor {
  const { at, count } = chunk;
  if (classes === null || weights === null) {
    const shares = sharesOf(work, chunk, null);
    const mass = shares.sum(1, false, { dtype: work.types.accumulated });
    const sum = einsum('bv,bv->b', shares, logits);
    return work.exponents(logits).log_().mul_(mass).sub_(sum);
  }
  const shown = logits.gather(1, classes.narrow(0, at, count).unsqueeze(1)).squeeze(1);
  return work
    .exponents(logits)
    .log_()
    .sub_(shown)
    .mul_(weights.narrow(0, at, count));
}

/** Probabilities times the weights of their classes and the upstream gradient, of the dtype of the scores. */
function sharesOf({ call, types }: Work, { at, count }: Chunk, upstream: Tensor | null): Tensor {
  const target = call.target.narrow(0, at, count);
  const { weight } = call;
  if (weight === null && types.given === types.logits && upstream === null) return target;
  const shares = torch.empty([...target.shape], { dtype: types.logits, device: target.device });
  if (weight === null) shares.copy_(target);
  else torch.mul(target, weight.to(types.logits).unsqueeze(0), { out: shares });
  return upstream === null ? shares : shares.mul_(upstream.narrow(0, at, count).unsqueeze(1));
}

function addProbabilities(work: Work, upstream: Tensor | null): void {
  const { call, types } = work;
  const count = call.input.size(0);
  const scale = call.reduction === 'mean' ? (count === 0 ? Number.NaN : 1 / count) : 1;
  for (const chunk of work.chunks()) {
    const logits = work.shiftedLogits(chunk);
    const shares = sharesOf(work, chunk, upstream);
    if (upstream === null) work.output.sub_(productOf(shares, logits), { alpha: scale });
    const mass = shares.sum(1, false, { dtype: types.accumulated });
    if (scale !== 1) mass.mul_(scale);
    const sums = work.exponents(logits);
    if (needsAny(call.needs)) work.scale(logits, mass, sums);
    if (upstream === null) work.output.add_(mass.to(sums.dtype).dot(sums.log_()));
    if (!needsAny(call.needs)) continue;
    logits.sub_(shares, { alpha: scale });
    work.addToBias((sum) => sum.add_(logits.sum(0, false, { dtype: types.accumulated })));
    work.fillInput(chunk, (rows) => torch.mm(logits, work.linear, { out: rows }));
    if (work.linearGradient === null) continue;
    const product = work.chunkGradient(logits, chunk.wideRows);
    if (product === null) work.linearGradient.addmm_(logits.t(), chunk.rows);
    else work.linearGradient.add_(product);
  }
}

/** The sum of all products; of float16 by rows, since one sum overflows. */
function productOf(shares: Tensor, logits: Tensor): Tensor {
  if (logits.dtype === 'float16') return einsum('bv,bv->b', shares, logits).sum({ dtype: 'float32' });
  return torch.dot(shares.reshape([-1]), logits.reshape([-1]));
}

function addClasses(work: Work, upstream: Tensor | null): void {
  const { call, types } = work;
  const allClasses = classesOf(call);
  const allWeights = rowWeights(call, allClasses, types.accumulated, upstream);
  for (const chunk of work.chunks()) {
    const logits = work.shiftedLogits(chunk);
    const [classes, weights] = [allClasses, allWeights].map((all) => all.narrow(0, chunk.at, chunk.count)) as [
      Tensor,
      Tensor,
    ]; // one for each
    const shown = logits.gather(1, classes.unsqueeze(1)).squeeze(1);
    work.output.add_(weights.dot(shown.to(weights.dtype)));
    const sums = work.exponents(logits);
    if (needsAny(call.needs)) work.scale(logits, weights, sums);
    work.output.sub_(weights.to(sums.dtype).dot(sums.log_()));
    if (needsAny(call.needs)) addClassGradients(work, chunk, logits, classes, weights);
  }
}

function addClassGradients(work: Work, chunk: Chunk, logits: Tensor, classes: Tensor, weights: Tensor): void {
  work.addToBias((sums) => {
    sums.sub_(logits.sum(0, false, { dtype: work.types.accumulated }));
    sums.index_add_(0, classes, weights);
  });
  work.fillInput(chunk, (rows) => {
    torch.mul(torch.index_select(work.linear, 0, classes), weights.to(rows.dtype).unsqueeze(1), { out: rows });
    torch.addmm(rows, logits, work.linear, { alpha: -1, out: rows });
  });
  if (work.linearGradient === null) return;
  const product = work.chunkGradient(logits, chunk.wideRows);
  if (product === null) work.linearGradient.addmm_(logits.t(), chunk.rows, { alpha: -1 });
  const factor = weights.unsqueeze(1);
  const weighed = work.widens ? chunk.wideRows.mul_(factor) : chunk.wideRows.mul(factor);
  if (product === null) work.linearGradient.index_add_(0, classes, weighed.to(work.linearGradient.dtype));
  else work.linearGradient.sub_(product.index_add_(0, classes, weighed, { alpha: -1 }));
}

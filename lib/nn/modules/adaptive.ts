import { type Arguments, bind, type Keywords } from '../../bind.js';
import * as cmath from '../../cmath.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { argmax } from '../../generated/torch.js';
import { NamedResult } from '../../named_result.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { log_softmax } from '../functional/activation.js';
import { Module } from '../module.js';
import { Linear, type Placement } from './linear.js';
import { ModuleList } from './module_list.js';
import { Sequential } from './sequential.js';

/** What `AdaptiveLogSoftmaxWithLoss` gives: log probabilities of the targets `(N)`, and the loss. */
export class _ASMoutput extends NamedResult<Tensor> {
  static override readonly fields = ['output', 'loss'];

  constructor(
    readonly output: Tensor,
    readonly loss: Tensor,
  ) {
    super();
  }

  override toString(): string {
    return `_ASMoutput(output=${repr(this.output)}, loss=${repr(this.loss)})`;
  }
}

export interface AdaptiveLogSoftmaxOptions<B extends boolean = boolean> extends Placement {
  /** Each cluster's projection is so many times smaller than the one before it. Default: 4. */
  div_value?: number | undefined;
  /** Learn a bias of the head. Default: `false`. */
  head_bias?: B | undefined;
}

interface Clusters extends Keywords {
  in_features: number;
  n_classes: number;
  cutoffs: readonly number[];
}

const signature = {
  name: 'AdaptiveLogSoftmaxWithLoss.__init__',
  parameters: ['in_features', 'n_classes', 'cutoffs', 'div_value', 'head_bias', 'device', 'dtype'],
  required: 3,
} as const;

function checkCutoffs(cutoffs: readonly number[], classes: number): void {
  if (cutoffs.length === 0) throw new RangeError('cutoffs should be a sequence of length larger than 0');
  const fits = (cutoff: number, i: number): boolean =>
    Number.isInteger(cutoff) && cutoff > (cutoffs[i - 1] ?? 0) && cutoff < classes;
  if (cutoffs.every(fits)) return;
  throw new RangeError(
    'cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each value is between 1 ' +
      'and n_classes-1',
  );
}

/** Throws TorchError unless `target` is `(N)` for `(N, in_features)`, or a scalar for `(in_features)`. */
function checkInput(input: Tensor, target: Tensor): void {
  const dim = target.dim();
  if (dim > 1) throw new TorchError('0D or 1D target tensor expected, multi-target not supported');
  if (dim === 1 && input.size(0) !== target.size(0)) {
    throw new TorchError('Input and target should have the same size in the batch dimension.');
  }
  if (input.dim() !== dim + 1) {
    throw new TorchError(
      `${dim}D target tensor expects ${dim + 1}D input tensors, but found inputs with size ${input.shape}`,
    );
  }
}

/**
 * Softmax and its loss for many classes of very unequal frequency (Grave et al., 2016): classes, numbered from the most
 * frequent one, lie in clusters that end at `cutoffs`, and rarer clusters are projected to fewer features.
 *
 * `(N, in_features)` and targets `(N)`, or `(in_features)` and a scalar, to `{ output, loss }`.
 *
 * Throws RangeError unless `cutoffs` increase between 1 and `n_classes - 1`, TorchError for other shapes and targets.
 *
 * @example
 * const m = new nn.AdaptiveLogSoftmaxWithLoss(16, 100, [10, 50]);
 * const { output, loss } = m(torch.randn(4, 16), torch.tensor([0, 20, 99, 3]));
 * m.predict(torch.randn(4, 16)).shape; // [4]
 */
export class AdaptiveLogSoftmaxWithLoss<B extends boolean = false> extends Module {
  in_features: number;
  n_classes: number;
  cutoffs: number[];
  div_value: number;
  head_bias: B;
  shortlist_size: number;
  n_clusters: number;
  head_size: number;
  head: Linear<B>;
  tail: ModuleList<Sequential<readonly [Linear<false>, Linear<false>]>>;

  constructor(args: AdaptiveLogSoftmaxOptions<B> & Clusters);
  constructor(
    ...args: Arguments<
      [in_features: number, n_classes: number, cutoffs: readonly number[]],
      [div_value?: number, head_bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
      AdaptiveLogSoftmaxOptions<B>
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<AdaptiveLogSoftmaxOptions<B> & Clusters>(signature, args);
    const { in_features, n_classes, cutoffs, div_value = 4, head_bias = false, device, dtype } = bound;
    checkCutoffs(cutoffs, n_classes);
    this.in_features = in_features;
    this.n_classes = n_classes;
    this.cutoffs = [...cutoffs, n_classes];
    this.div_value = div_value;
    // The options' types say which literal B stands for.
    this.head_bias = head_bias as B;
    this.shortlist_size = cutoffs[0] ?? 0;
    this.n_clusters = cutoffs.length;
    this.head_size = this.shortlist_size + this.n_clusters;
    this.head = new Linear(in_features, this.head_size, { bias: this.head_bias, device, dtype });
    this.tail = new ModuleList();
    const linear = (from: number, to: number) => new Linear(from, to, { bias: false, device, dtype });
    for (const [i, start] of cutoffs.entries()) {
      const hidden = Math.floor(in_features / cmath.pow(div_value, i + 1));
      const size = (this.cutoffs[i + 1] ?? 0) - start;
      this.tail.append(new Sequential(linear(in_features, hidden), linear(hidden, size)));
    }
  }

  /** Draws head and clusters anew. */
  reset_parameters(): void {
    this.head.reset_parameters();
    for (const cluster of this.tail) for (const linear of cluster) linear.reset_parameters();
  }

  forward(input_: Tensor, target_: Tensor): _ASMoutput {
    checkInput(input_, target_);
    const batched = target_.dim() > 0;
    const input = batched ? input_ : input_.unsqueeze(0);
    const target = batched ? target_ : target_.unsqueeze(0);
    const { output, columns } = this.gatherClusters(input, target);
    const head = log_softmax(this.head(input), 1);
    output.add_(head.gather(1, columns.unsqueeze(1)).squeeze());
    const loss = output.neg().mean();
    return new _ASMoutput(batched ? output : output.squeeze(0), loss);
  }

  /** For each target its log probability within its cluster, and its cluster's column in the head. */
  private gatherClusters(input: Tensor, target: Tensor): { output: Tensor; columns: Tensor } {
    const size = target.size(0);
    const output = input.new_zeros([size]);
    const columns = target.new_empty([size]);
    let used = 0;
    for (const [i, high] of this.cutoffs.entries()) {
      const low = this.cutoffs[i - 1] ?? 0;
      const mask = target.ge(low).bitwise_and(target.lt(high));
      const rows = mask.nonzero().squeeze();
      used += rows.numel();
      if (rows.numel() === 0) continue;
      const cluster = this.tail.at(i - 1);
      if (i === 0 || cluster === undefined) {
        columns.index_copy_(0, rows, target.masked_select(mask));
        continue;
      }
      const relative = target.masked_select(mask).sub(low);
      columns.index_fill_(0, rows, this.shortlist_size + i - 1);
      const logs = log_softmax(cluster(input.index_select(0, rows)), 1);
      output.index_copy_(0, rows, logs.gather(1, relative.unsqueeze(1)).squeeze(1));
    }
    if (used !== size) {
      throw new TorchError(
        `Target values should be in [0, ${this.n_classes - 1}], but values in range ` +
          `[${target.min().item()}, ${target.max().item()}] were found. `,
      );
    }
    return { output, columns };
  }

  /** Log probabilities of all classes `(N, n_classes)`, given the output of the head. */
  _get_full_log_prob(input: Tensor, head_output: Tensor): Tensor {
    const { shortlist_size } = this;
    const out = input.new_empty([head_output.size(0), this.n_classes]);
    const head = log_softmax(head_output, 1);
    out.narrow(1, 0, shortlist_size).copy_(head.narrow(1, 0, shortlist_size));
    for (const [i, cluster] of [...this.tail].entries()) {
      const logs = log_softmax(cluster(input), 1).add(head.select(1, shortlist_size + i).unsqueeze(1));
      const start = this.cutoffs[i] ?? 0;
      out.narrow(1, start, (this.cutoffs[i + 1] ?? 0) - start).copy_(logs);
    }
    return out;
  }

  /** Log probabilities of all classes: `(N, in_features)` to `(N, n_classes)`. */
  log_prob(input: Tensor): Tensor {
    return this._get_full_log_prob(input, this.head(input));
  }

  /** The most probable class of each row: `(N, in_features)` to `(N)`. As `log_prob(input).argmax(1)`, but faster. */
  predict(input: Tensor): Tensor {
    const head_output = this.head(input);
    const output = argmax(head_output, 1);
    const rare = output.ge(this.shortlist_size);
    if (!rare.any().item<boolean>()) return output;
    if (rare.all().item<boolean>()) return argmax(this._get_full_log_prob(input, head_output), 1);
    const logs = this._get_full_log_prob(input.index(rare), head_output.index(rare));
    output.index_put_([rare], argmax(logs, 1));
    return output;
  }
}

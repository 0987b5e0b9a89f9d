import { type Arguments, bind } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import type { Reduction } from '../../_reduction.js';
import * as F from '../../functional/loss.js';
import {
  _Loss,
  _WeightedLoss,
  legacy,
  type ReductionOptions,
  type WeightedLossArguments,
  type WeightedLossOptions,
  weightedValues,
} from './base.js';

export interface NLLLossOptions extends WeightedLossOptions {
  /** A class that does not count. Default: -100. */
  ignore_index?: number | undefined;
}

type NLLLossArguments = Arguments<
  [],
  [
    weight?: Tensor | null,
    size_average?: boolean | null,
    ignore_index?: number,
    reduce?: boolean | null,
    reduction?: Reduction,
  ],
  NLLLossOptions
>;

const nllLoss = ['weight', 'size_average', 'ignore_index', 'reduce', 'reduction'] as const;

/**
 * Negative log likelihood of class indices `(N)` or `(N, d1, ...)` under log-probabilities `(N, C)` or `(N, C, d1, ...)`,
 * with an optional weight `(C)`.
 *
 * @example
 * const input = new nn.LogSoftmax(1)(torch.randn(3, 5));
 * new nn.NLLLoss()(input, torch.tensor([1, 0, 4])).shape; // []
 */
export class NLLLoss extends _WeightedLoss {
  ignore_index: number;

  constructor(...args: NLLLossArguments) {
    const bound = bind<NLLLossOptions>({ name: 'NLLLoss.__init__', parameters: nllLoss, required: 0 }, args);
    super(bound);
    this.ignore_index = bound.ignore_index ?? -100;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.nll_loss(input, target, this.weight, null, this.ignore_index, null, this.reduction);
  }
}

/**
 * The former name of `NLLLoss` for images; warns.
 *
 * @example
 * const input = torch.randn(3, 5, 2, 2).log_softmax(1);
 * new nn.NLLLoss2d()(input, torch.zeros(3, 2, 2, { dtype: torch.int64 })).shape; // []
 */
export class NLLLoss2d extends NLLLoss {
  constructor(...args: NLLLossArguments) {
    warn(
      '`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead as a drop-in replacement and see ' +
        'https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.',
      'FutureWarning',
    );
    super(...args);
  }
}

/**
 * Cross entropy of probabilities `(*)` and a target `(*)` in [0, 1], with an optional weight that broadcasts.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * new nn.BCELoss()(torch.rand(3), torch.ones(3)).shape; // []
 */
export class BCELoss extends _WeightedLoss {
  constructor(...args: WeightedLossArguments) {
    super(weightedValues(args));
  }

  forward(input: Tensor, target: Tensor): Tensor {
    return F.binary_cross_entropy(input, target, this.weight, null, null, this.reduction);
  }
}

export interface BCEWithLogitsLossOptions extends WeightedLossOptions {
  /** Weight of positive examples, `(C)` or what broadcasts. */
  pos_weight?: Tensor | null | undefined;
}

const bceWithLogitsLoss = {
  name: 'BCEWithLogitsLoss.__init__',
  parameters: ['weight', ...legacy, 'pos_weight'],
  required: 0,
} as const;

/**
 * `BCELoss` of `sigmoid(x)`, stable where the sigmoid saturates.
 *
 * Throws RangeError when the shapes differ.
 *
 * @example
 * new nn.BCEWithLogitsLoss()(torch.randn(3), torch.ones(3)).shape; // []
 */
export class BCEWithLogitsLoss extends _WeightedLoss {
  declare pos_weight: Tensor | null;

  constructor(
    ...args: Arguments<
      [],
      [
        weight?: Tensor | null,
        size_average?: boolean | null,
        reduce?: boolean | null,
        reduction?: Reduction,
        pos_weight?: Tensor | null,
      ],
      BCEWithLogitsLossOptions
    >
  ) {
    const bound = bind<BCEWithLogitsLossOptions>(bceWithLogitsLoss, args);
    super(bound);
    this.register_buffer('pos_weight', bound.pos_weight ?? null);
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight, reduction, pos_weight } = this;
    return F.binary_cross_entropy_with_logits(input, target, weight, null, null, reduction, pos_weight);
  }
}

export interface CrossEntropyLossOptions extends NLLLossOptions {
  /** How much of the target is spread over all classes, in [0, 1]. Default: 0. */
  label_smoothing?: number | undefined;
}

const crossEntropyLoss = {
  name: 'CrossEntropyLoss.__init__',
  parameters: [...nllLoss, 'label_smoothing'],
  required: 0,
} as const;

/**
 * Cross entropy of unnormalised scores `(C)`, `(N, C)` or `(N, C, d1, ...)` and a target: class indices (without the `C`)
 * or class probabilities (the shape of the scores), with an optional weight `(C)`.
 *
 * @example
 * new nn.CrossEntropyLoss()(torch.randn(3, 5), torch.tensor([1, 0, 4])).shape; // []
 */
export class CrossEntropyLoss extends _WeightedLoss {
  ignore_index: number;
  label_smoothing: number;

  constructor(
    ...args: Arguments<
      [],
      [
        weight?: Tensor | null,
        size_average?: boolean | null,
        ignore_index?: number,
        reduce?: boolean | null,
        reduction?: Reduction,
        label_smoothing?: number,
      ],
      CrossEntropyLossOptions
    >
  ) {
    const bound = bind<CrossEntropyLossOptions>(crossEntropyLoss, args);
    super(bound);
    this.ignore_index = bound.ignore_index ?? -100;
    this.label_smoothing = bound.label_smoothing ?? 0;
  }

  forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignore_index, reduction, label_smoothing } = this;
    return F.cross_entropy(input, target, weight, null, ignore_index, null, reduction, label_smoothing);
  }
}

export interface CTCLossOptions extends ReductionOptions {
  /** The label of a blank. Default: 0. */
  blank?: number | undefined;
  /** Count infinite losses, of targets too long for their input, as zero. Default: `false`. */
  zero_infinity?: boolean | undefined;
}

const ctcLoss = { name: 'CTCLoss.__init__', parameters: ['blank', 'reduction', 'zero_infinity'], required: 0 } as const;

/**
 * Connectionist temporal classification of log-probabilities `(T, N, C)` and targets `(N, S)` or all of them in one row
 * (Graves et al., 2006).
 *
 * @example
 * const log_probs = torch.randn(50, 16, 20).log_softmax(2);
 * const targets = torch.randint(1, 20, [16, 30]);
 * new nn.CTCLoss()(log_probs, targets, torch.full([16], 50), torch.full([16], 15)).shape; // []
 */
export class CTCLoss extends _Loss {
  blank: number;
  zero_infinity: boolean;

  constructor(
    ...args: Arguments<[], [blank?: number, reduction?: Reduction, zero_infinity?: boolean], CTCLossOptions>
  ) {
    const { blank = 0, reduction, zero_infinity = false } = bind<CTCLossOptions>(ctcLoss, args);
    super({ reduction });
    this.blank = blank;
    this.zero_infinity = zero_infinity;
  }

  forward(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Tensor | readonly number[],
    target_lengths: Tensor | readonly number[],
  ): Tensor {
    const { blank, reduction, zero_infinity } = this;
    return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity);
  }
}

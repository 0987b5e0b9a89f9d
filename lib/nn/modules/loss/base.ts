import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import { legacy_get_string, type Reduction } from '../../_reduction.js';
import { Module } from '../../module.js';

export interface ReductionOptions extends Keywords {
  /** Default: `'mean'`. */
  reduction?: Reduction | undefined;
}

export interface LossOptions extends ReductionOptions {
  /** @deprecated use `reduction` */
  size_average?: boolean | null | undefined;
  /** @deprecated use `reduction` */
  reduce?: boolean | null | undefined;
}

export interface WeightedLossOptions extends LossOptions {
  /** A weight per class, or per element where the loss says so. */
  weight?: Tensor | null | undefined;
}

interface Legacy {
  size_average?: boolean | null | undefined;
  reduce?: boolean | null | undefined;
  reduction?: string | undefined;
}

/** What all losses share: how the values are reduced. */
export abstract class _Loss<R extends string = Reduction> extends Module {
  reduction: R | Reduction;

  constructor({ size_average = null, reduce = null, reduction = 'mean' }: Legacy) {
    super();
    // The options' types say which strings R stands for.
    const given = reduction as R;
    this.reduction = size_average !== null || reduce !== null ? legacy_get_string(size_average, reduce) : given;
  }
}

/** A loss with a weight that moves with the module. */
export abstract class _WeightedLoss extends _Loss {
  declare weight: Tensor | null;

  constructor(options: Legacy & { weight?: Tensor | null | undefined }) {
    super(options);
    this.register_buffer('weight', options.weight ?? null);
  }
}

export type LossArguments = Arguments<
  [],
  [size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction],
  LossOptions
>;

export const legacy = ['size_average', 'reduce', 'reduction'] as const;

const plain = { name: '_Loss.__init__', parameters: legacy, required: 0 } as const;

/** The arguments of a loss that has no others. */
export const lossValues = (args: readonly unknown[]): LossOptions => bind<LossOptions>(plain, args);

export type WeightedLossArguments = Arguments<
  [],
  [weight?: Tensor | null, size_average?: boolean | null, reduce?: boolean | null, reduction?: Reduction],
  WeightedLossOptions
>;

const weighted = { name: '_WeightedLoss.__init__', parameters: ['weight', ...legacy], required: 0 } as const;

/** The arguments of a loss that has a weight and no others. */
export const weightedValues = (args: readonly unknown[]): WeightedLossOptions =>
  bind<WeightedLossOptions>(weighted, args);

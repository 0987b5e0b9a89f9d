// Options that several optimizers share.
import type { Keywords } from '../bind.js';
import type { ParamGroup, Rate } from './groups.js';

export interface CommonOptions extends Keywords {
  /** The list kernels of accelerators; `null`: where all parameters are on one. Default: `null`. */
  foreach?: boolean | null | undefined;
  /** Maximize the objective instead of minimizing it. Default: `false`. */
  maximize?: boolean | undefined;
  /** Let autograd run through the step. Default: `false`. */
  differentiable?: boolean | undefined;
}

export interface CapturableOptions {
  /** Safe to capture in a CUDA graph: step counts live on the device. Default: `false`. */
  capturable?: boolean | undefined;
}

export interface FusedOptions {
  /** The kernel that updates all parameters in one pass. Default: `null`, which does not use it. */
  fused?: boolean | null | undefined;
}

export interface CommonGroup extends ParamGroup {
  lr: Rate;
  foreach: boolean | null;
  maximize: boolean;
  differentiable: boolean;
}

export type Betas = readonly [beta1: number, beta2: number];

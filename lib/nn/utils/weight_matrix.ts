import type { Tensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../modules/conv.js';

/** `weight` with `dim` in front and all others as one. */
export function asMatrix(weight: Tensor, dim: number): Tensor {
  const dims = weight.shape.map((_, d) => d).filter((d) => d !== dim);
  const front = dim === 0 ? weight : weight.permute([dim, ...dims]);
  return front.dim() === 1 ? front.unsqueeze(1) : front.flatten(1);
}

/** The dimension of the outputs in the weight of a layer. */
export function outputDim(module: Module): number {
  return [ConvTranspose1d, ConvTranspose2d, ConvTranspose3d].some((type) => module instanceof type) ? 1 : 0;
}

/** Methods of Tensor that stand for the functions beside this file. */
import { type Arguments, bind, type Keywords, type Signature } from '../bind.js';
import type { dtype } from '../dtype.js';
import { Tensor } from '../tensor.js';
import type { Ints, Scalar } from '../types.js';
import { type NormOptions, normOf } from './norm.js';
import { type Lu, type LuOptions, lu } from './products.js';
import { splitOf } from './shapes.js';
import { type StftOptional, type StftOptions, stft, stftSignature } from './stft.js';
import {
  consecutiveSignature,
  type Unique,
  type UniqueOptions,
  unique,
  unique_consecutive,
  uniqueSignature,
} from './unique.js';

declare module '../tensor.js' {
  interface Tensor {
    /** Views in parts of a size, or of the sizes of a list. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.split.html} */
    split(split_size: number | Ints, dim?: number | (Keywords & { dim?: number | undefined })): Tensor[];
    /** The norm of all elements, or along `dim`. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.norm.html} */
    norm(
      ...args: Arguments<
        [],
        [
          p?: Scalar | 'fro' | 'nuc' | null,
          dim?: number | readonly number[] | null,
          keepdim?: boolean,
          dtype?: dtype | null,
        ],
        Omit<NormOptions, 'out'>
      >
    ): Tensor;
    /** The distinct elements. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique.html} */
    unique<Inverse extends boolean = false, Counts extends boolean = false>(
      ...args: Arguments<
        [],
        [sorted?: boolean, return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
        UniqueOptions<Inverse, Counts>
      >
    ): Unique<Inverse, Counts>;
    /** The first of every run of equal elements. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unique_consecutive.html} */
    unique_consecutive<Inverse extends boolean = false, Counts extends boolean = false>(
      ...args: Arguments<
        [],
        [return_inverse?: Inverse, return_counts?: Counts, dim?: number | null],
        Omit<UniqueOptions<Inverse, Counts>, 'sorted'>
      >
    ): Unique<Inverse, Counts>;
    /** The short-time Fourier transform. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stft.html} */
    stft(...args: Arguments<[n_fft: number], StftOptional, StftOptions>): Tensor;
    /** The LU factorization. {@link https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu.html} */
    lu<Infos extends boolean = false>(
      ...args: Arguments<[], [pivot?: boolean, get_infos?: Infos], Omit<LuOptions<Infos>, 'out'>>
    ): Lu<Infos>;
  }
}

type Call = (...args: unknown[]) => unknown; // each binds its arguments itself

/** Functions that are methods of the tensor that they take first, and how Python names their arguments. */
const methods: readonly (readonly [call: unknown, signature: Signature])[] = [
  [unique, uniqueSignature],
  [unique_consecutive, consecutiveSignature],
  [stft, stftSignature],
  [lu, { name: 'lu', parameters: ['A', 'pivot', 'get_infos'], required: 1 }],
];

for (const [call, { name, parameters, required }] of methods) {
  const signature = { name: `Tensor.${name}`, parameters: parameters.slice(1), required: required - 1 };
  Object.defineProperty(Tensor.prototype, name, {
    value: function (this: Tensor, ...args: unknown[]) {
      return (call as Call)(this, bind(signature, args));
    },
    writable: true,
    configurable: true,
  });
}

Object.defineProperty(Tensor.prototype, 'split', {
  value: function (this: Tensor, ...args: unknown[]) {
    const { split_size, dim } = bind<{ split_size: unknown; dim?: number }>(
      { name: 'Tensor.split', parameters: ['split_size', 'dim'], required: 1 },
      args,
    );
    return splitOf(this, split_size, dim ?? 0);
  },
  writable: true,
  configurable: true,
});

Object.defineProperty(Tensor.prototype, 'norm', {
  value: function (this: Tensor, ...args: unknown[]) {
    return normOf({
      ...bind<NormOptions>({ name: 'Tensor.norm', parameters: ['p', 'dim', 'keepdim', 'dtype'], required: 0 }, args),
      input: this,
    });
  },
  writable: true,
  configurable: true,
});

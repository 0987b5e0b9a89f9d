/** Compiled, never run: what batches are made of, and what no dataset or loader takes. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { DataLoader, RandomSampler, random_split, Subset, TensorDataset } from 'nodetorch/utils/data';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['the types differ']): void;
declare const x: Tensor;

class Pairs {
  readonly length = 3;
  at(index: number): [image: Tensor, label: number] | undefined {
    return index < 3 ? [x, index] : undefined;
  }
}

export function batches(): void {
  for (const batch of new DataLoader(new TensorDataset(x, x))) same<(typeof batch)[1], Tensor>();
  for (const [image, label] of new DataLoader(new Pairs(), { batch_size: 2, shuffle: true })) {
    same<typeof image, Tensor>();
    same<typeof label, Tensor>();
  }
  for (const batch of new DataLoader([{ text: 'a', n: 1 }])) {
    same<typeof batch.text, string[]>();
    same<typeof batch.n, Tensor>();
  }
  for (const lengths of new DataLoader(['a', 'bc'], { collate_fn: (texts) => texts.map((text) => text.length) })) {
    same<typeof lengths, number[]>();
  }
  for (const row of new DataLoader(x, 4)) same<typeof row, Tensor>();
}

export function parts(): void {
  const subset = new Subset(new Pairs(), [0, 2]);
  same<ReturnType<typeof subset.at>, [image: Tensor, label: number]>();
  for (const part of random_split(new Pairs(), [0.5, 0.5])) part.at(0)?.[0].sum();
  new RandomSampler(new Pairs(), { replacement: true, num_samples: 4, generator: torch.default_generator });
}

export function refused(): void {
  // @ts-expect-error a number is no dataset
  new DataLoader(3);
  // @ts-expect-error a misspelt keyword
  new DataLoader(new Pairs(), { batchsize: 2 });
  // @ts-expect-error a size is a number
  new DataLoader(new Pairs(), { batch_size: '2' });
  // @ts-expect-error the samples have no such shape
  new DataLoader(new Pairs(), { collate_fn: (samples: string[]) => samples });
  // @ts-expect-error a dataset of tensors is made of tensors
  new TensorDataset(x, [1, 2]);
  // @ts-expect-error the indices are numbers
  new Subset(new Pairs(), ['0']);
  // @ts-expect-error the sizes are missing
  random_split(new Pairs());
  // @ts-expect-error a loader is read, not indexed
  new DataLoader(new Pairs()).at(0);
}

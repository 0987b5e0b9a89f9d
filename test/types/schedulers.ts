/** Compiled, never run: constructors of schedulers, right and wrong. */

import type { Tensor } from 'nodetorch';
import * as optim from 'nodetorch/optim';

declare const params: Tensor[];
const optimizer = new optim.SGD(params, { lr: 0.1, momentum: 0.9 });

export function accepted(): void {
  new optim.lr_scheduler.StepLR(optimizer, 30);
  new optim.lr_scheduler.StepLR(optimizer, 30, 0.1);
  new optim.lr_scheduler.StepLR({ optimizer, step_size: 30, gamma: 0.5 });
  new optim.lr_scheduler.MultiStepLR(optimizer, [30, 80], { gamma: 0.1 });
  new optim.lr_scheduler.LambdaLR(optimizer, (epoch) => 0.95 ** epoch);
  new optim.lr_scheduler.LambdaLR(optimizer, [(epoch) => 1 / epoch, () => 1]);
  new optim.lr_scheduler.CosineAnnealingLR(optimizer, 10, { eta_min: 1e-4 });
  new optim.lr_scheduler.OneCycleLR(optimizer, 0.1, { total_steps: 100, anneal_strategy: 'linear' });
  new optim.lr_scheduler.ReduceLROnPlateau(optimizer, 'min', { patience: 3, threshold_mode: 'abs' });
  const first = new optim.lr_scheduler.ConstantLR(optimizer, { factor: 0.1, total_iters: 2 });
  const second = new optim.lr_scheduler.ExponentialLR(optimizer, 0.9);
  new optim.lr_scheduler.SequentialLR(optimizer, [first, second], [2]).step();
}

export function refused(): void {
  // @ts-expect-error a misspelt keyword
  new optim.lr_scheduler.StepLR(optimizer, 30, { gama: 0.1 });
  // @ts-expect-error one milestone is no list
  new optim.lr_scheduler.MultiStepLR(optimizer, 30);
  // @ts-expect-error a factor comes from a function of the epoch
  new optim.lr_scheduler.LambdaLR(optimizer, 0.95);
  // @ts-expect-error the period is missing
  new optim.lr_scheduler.CosineAnnealingLR(optimizer);
  // @ts-expect-error there is no such strategy
  new optim.lr_scheduler.OneCycleLR(optimizer, 0.1, { total_steps: 100, anneal_strategy: 'poly' });
  // @ts-expect-error neither smaller nor larger
  new optim.lr_scheduler.ReduceLROnPlateau(optimizer, 'mean');
  // @ts-expect-error parameters are no optimizer
  new optim.lr_scheduler.StepLR(params, 30);
}

// Compiled with the tests and never run: what the compiler must accept and refuse.
import type * as torch from 'nodetorch';
import * as optim from 'nodetorch/optim';

declare const params: torch.Tensor[];

export function accepted(): void {
  new optim.SGD(params, 0.1, { momentum: 0.9 });
  new optim.Adam(
    [
      { params, lr: 0.1, betas: [0.9, 0.99] },
      { params: params.slice(1), name: 'head' },
    ],
    1e-3,
  );
  new optim.AdamW([['weight', params[0] as torch.Tensor]] as [string, torch.Tensor][]);
  const anyOptimizer: optim.Optimizer[] = [new optim.SGD(params), new optim.Adam(params), new optim.LBFGS(params)];
  for (const optimizer of anyOptimizer) {
    new optim.lr_scheduler.StepLR(optimizer, 3, { gamma: 0.5 });
    for (const group of optimizer.param_groups) group.lr = 0.1;
  }
  const nothing: null = new optim.SGD(params).step();
  const loss: number = new optim.SGD(params).step(() => 1);
  const average: torch.Tensor | undefined = new optim.Adam(params).state.get(params[0] as torch.Tensor)?.exp_avg;
  void [nothing, loss, average];
}

export function refused(): void {
  // @ts-expect-error an option that SGD does not have
  new optim.SGD(params, { lrr: 0.1 });
  // @ts-expect-error a text for a number
  new optim.SGD(params, { lr: '0.1' });
  // @ts-expect-error three coefficients
  new optim.Adam(params, { betas: [0.9, 0.99, 0.999] });
  // @ts-expect-error `decoupled_weight_decay` belongs to Adam
  new optim.AdamW(params, { decoupled_weight_decay: true });
  // @ts-expect-error the step size is missing
  new optim.lr_scheduler.StepLR(new optim.SGD(params));
  // @ts-expect-error a number is no optimizer
  new optim.lr_scheduler.ExponentialLR(3, 0.9);
}

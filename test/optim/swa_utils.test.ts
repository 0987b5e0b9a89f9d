import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import * as optim from 'nodetorch/optim';
import {
  AveragedModel,
  type AveragedModelOptions,
  get_ema_avg_fn,
  get_ema_multi_avg_fn,
  get_swa_avg_fn,
  get_swa_multi_avg_fn,
  SWALR,
  update_bn,
} from 'nodetorch/optim/swa_utils';
import { describe, expect, test } from 'vitest';

function layers(options: { momentum?: number } = {}): nn.Sequential<readonly [nn.Linear, nn.BatchNorm1d]> {
  return new nn.Sequential(new nn.Linear(2, 1), new nn.BatchNorm1d(1, options));
}

/**
 * ```python
 * torch.manual_seed(0)
 * m = nn.Sequential(nn.Linear(2, 1), nn.BatchNorm1d(1))
 * a = AveragedModel(m, **kwargs)
 * for k in range(3):
 *     with torch.no_grad():
 *         for p in m.parameters():
 *             p.add_(0.1 * (k + 1))
 *         m[1].running_mean.add_(0.5)
 *         m[1].num_batches_tracked.add_(3)
 *     a.update_parameters(m)
 * ```
 */
function averaged(options: AveragedModelOptions): Record<string, unknown> {
  torch.manual_seed(0);
  const model = layers();
  const average = new AveragedModel(model, options);
  for (const k of [1, 2, 3]) {
    torch.no_grad(() => {
      for (const p of model.parameters()) p.add_(0.1 * k);
      model.at(1).running_mean.add_(0.5);
      model.at(1).num_batches_tracked.add_(3);
    });
    average.update_parameters(model);
  }
  return Object.fromEntries(Object.entries(average.state_dict()).map(([key, value]) => [key, value.tolist()]));
}

describe('AveragedModel', () => {
  test('weighs all models the same, and takes the last buffers over', () => {
    expect(averaged({})).toEqual({
      n_averaged: 3,
      'module.0.weight': [[0.32803934812545776, 0.7126561999320984]],
      'module.0.bias': [-0.24864743649959564],
      'module.1.weight': [1.3333333730697632],
      'module.1.bias': [0.3333333730697632],
      'module.1.running_mean': [1.5],
      'module.1.running_var': [1],
      'module.1.num_batches_tracked': 9,
    });
  });

  test('averages by a function of one parameter', () => {
    expect(averaged({ avg_fn: get_ema_avg_fn(0.9) })).toEqual({
      n_averaged: 3,
      'module.0.weight': [[0.16270601749420166, 0.5473228693008423]],
      'module.0.bias': [-0.41398072242736816],
      'module.1.weight': [1.1679999828338623],
      'module.1.bias': [0.1679999977350235],
      'module.1.running_mean': [1.5],
      'module.1.running_var': [1],
      'module.1.num_batches_tracked': 9,
    });
  });

  test('averages by a function of lists, buffers included, integers among them', () => {
    expect(averaged({ multi_avg_fn: get_ema_multi_avg_fn({ decay: 0.9 }), use_buffers: true })).toEqual({
      n_averaged: 3,
      'module.0.weight': [[0.16270601749420166, 0.5473228693008423]],
      'module.0.bias': [-0.41398075222969055],
      'module.1.weight': [1.1679999828338623],
      'module.1.bias': [0.1680000126361847],
      'module.1.running_mean': [0.6450000405311584],
      'module.1.running_var': [1],
      'module.1.num_batches_tracked': 3,
    });
  });

  test('averages lists of equal weights with the digits of the list kernels', () => {
    expect(averaged({ multi_avg_fn: get_swa_multi_avg_fn() })).toMatchObject({
      'module.0.weight': [[0.32803937792778015, 0.7126561999320984]],
      'module.0.bias': [-0.24864742159843445],
      'module.1.bias': [0.3333333432674408],
    });
  });

  test('is a model of its own that runs the copy', () => {
    const model = new nn.Linear(2, 1);
    const average = new AveragedModel({ model });
    const x = torch.ones(3, 2);
    const before: Tensor = average(x);
    expect(before.equal(model(x))).toBe(true);
    torch.no_grad(() => model.weight.zero_());
    expect(average(x).equal(before)).toBe(true);
    expect(average.module.weight === model.weight).toBe(false);
    expect(`${new AveragedModel(layers({ momentum: 0.3 }))}`).toBe(`AveragedModel(
  (module): Sequential(
    (0): Linear(in_features=2, out_features=1, bias=True)
    (1): BatchNorm1d(1, eps=1e-05, momentum=0.3, affine=True, bias=True, track_running_stats=True)
  )
)`);
  });

  test('restores from its state', () => {
    const model = new nn.Linear(2, 1);
    const average = new AveragedModel(model);
    average.update_parameters(model);
    const other = new AveragedModel(new nn.Linear(2, 1));
    other.load_state_dict(average.state_dict());
    expect(other.n_averaged.item()).toBe(1);
    expect(other.module.weight.equal(model.weight)).toBe(true);
  });

  test('refuses two ways of averaging, and models with other buffers', () => {
    const model = new nn.Linear(2, 1);
    const both = { avg_fn: get_swa_avg_fn(), multi_avg_fn: get_swa_multi_avg_fn() };
    expect(() => new AveragedModel(model, both)).toThrow(
      new torch.TorchError('Only one of avg_fn and multi_avg_fn should be provided'),
    );
    expect(() => new AveragedModel(model).update_parameters(layers())).toThrow(
      new RangeError('zip() argument 2 is longer than argument 1'),
    );
  });
});

describe('averaging functions', () => {
  test('take numbers for the count', () => {
    const [p, q] = [torch.tensor([1, 2.5]), torch.tensor([3, 5.5])];
    // get_swa_avg_fn()(torch.tensor([1, 2.5]), torch.tensor([3, 5.5]), 2); get_swa_multi_avg_fn()([p], [q], 2)
    expect(get_swa_avg_fn()(p, q, 2).tolist()).toEqual([1.6666667461395264, 3.5]);
    get_swa_multi_avg_fn()([p], [q], 2);
    expect(p.tolist()).toEqual([1.6666667461395264, 3.5]);
  });

  test('average integers as far as Python does', () => {
    const p = torch.tensor([1, 20], { dtype: 'int64' });
    const q = torch.tensor([7, 50], { dtype: 'int64' });
    get_ema_multi_avg_fn(0.5)([p], [q], 2);
    expect(p.tolist()).toEqual([4, 35]);
    expect(() => get_swa_multi_avg_fn()([p], [q], 2)).toThrow(
      'For integral input tensors, argument alpha must not be a floating point number.',
    );
    expect(() => get_swa_multi_avg_fn()([p], [q], torch.tensor(2))).toThrow('Integer division with addcdiv');
  });

  test('refuse a decay outside [0, 1]', () => {
    const sentence = (decay: string) =>
      new RangeError(`Invalid decay value ${decay} provided. Please provide a value in [0,1] range.`);
    expect(() => get_ema_avg_fn(1.5)).toThrow(sentence('1.5'));
    expect(() => get_ema_multi_avg_fn(-1)).toThrow(sentence('-1'));
  });
});

describe('update_bn', () => {
  // m[0].weight.copy_(torch.tensor([[1., 2.]])); m[0].bias.zero_()
  // loader = [torch.arange(6.).reshape(3, 2), (torch.ones(2, 2), 0), [torch.arange(4.).reshape(2, 2) * 3]]
  function batches(): unknown[] {
    return [
      torch.arange(6).reshape(3, 2).float(),
      [torch.ones(2, 2), 0],
      [torch.arange(4).reshape(2, 2).mul(3).float()],
    ];
  }

  function known(): ReturnType<typeof layers> {
    const model = layers({ momentum: 0.3 }).eval();
    torch.no_grad(() => {
      model.at(0).weight.copy_(torch.tensor([[1, 2]]));
      model.at(0).bias.zero_();
    });
    return model;
  }

  test('computes statistics in which all batches weigh the same, and leaves everything else', () => {
    const model = known();
    model.at(1).running_mean.fill_(5);
    update_bn(batches(), model);
    expect(model.at(1).running_mean.tolist()).toEqual([8.666666030883789]);
    expect(model.at(1).running_var.tolist()).toEqual([66]);
    expect(model.at(1).num_batches_tracked.item()).toBe(3);
    expect([model.at(1).momentum, model.training]).toEqual([0.3, false]);
  });

  test('gives momentum and mode back when the data fails', () => {
    const model = known();
    expect(() => update_bn([torch.ones(2, 3)], model)).toThrow('mat1 and mat2 shapes cannot be multiplied');
    expect([model.at(1).momentum, model.training]).toEqual([0.3, false]);
  });

  test('reads the data once, and not for a model without batch normalisation', () => {
    let read = 0;
    const loader = {
      *[Symbol.iterator]() {
        read += 1;
        yield torch.ones(2, 2);
      },
    };
    update_bn(loader, new nn.Linear(2, 1), 'cpu');
    expect(read).toBe(0);
    update_bn({ loader, model: known(), device: 'cpu' });
    expect(read).toBe(1);
  });
});

describe('SWALR', () => {
  /** The learning rates before the first step and after each of five. */
  function followed(lrs: readonly number[], make: (optimizer: optim.Optimizer) => SWALR): number[][] {
    const optimizer = new optim.SGD(lrs.map((lr) => ({ params: [torch.zeros(1)], lr })));
    const scheduler = make(optimizer as unknown as optim.Optimizer); // groups of any kind
    const row = () => optimizer.param_groups.map(({ lr }) => lr as number);
    const rows = [row()];
    for (let epoch = 0; epoch < 5; epoch++) {
      optimizer.step();
      scheduler.step();
      rows.push(row());
    }
    return rows;
  }

  test('anneals along a cosine', () => {
    expect(followed([1, 0.5], (optimizer) => new SWALR(optimizer, 0.05, { anneal_epochs: 4 }))).toEqual([
      [1, 0.5],
      [0.86087572106361, 0.4340990257669732],
      [0.525, 0.275],
      [0.18912427893638994, 0.11590097423302682],
      [0.05, 0.05],
      [0.05, 0.05],
    ]);
  });

  test('anneals each group along a line', () => {
    expect(followed([1, 0.5], (optimizer) => new SWALR(optimizer, [0.05, 0.1], 3, 'linear'))).toEqual([
      [1, 0.5],
      [0.6833333333333335, 0.3666666666666667],
      [0.3666666666666667, 0.23333333333333334],
      [0.05, 0.1],
      [0.05, 0.1],
      [0.05, 0.1],
    ]);
  });

  test('changes at once without epochs', () => {
    const rows = followed([1], (optimizer) => new SWALR({ optimizer, swa_lr: 0.05, anneal_epochs: 0 }));
    expect(rows).toEqual(Array(6).fill([0.05]));
  });

  test('saves its fields and takes them back', () => {
    const optimizer = new optim.SGD([torch.zeros(1)], { lr: 1 });
    const scheduler = new SWALR(optimizer, 0.05, { anneal_epochs: 4 });
    optimizer.step();
    scheduler.step();
    expect(scheduler.state_dict()).toEqual({
      _anneal_strategy: 'cos',
      anneal_epochs: 4,
      base_lrs: [1],
      last_epoch: 1,
      _step_count: 2,
      _is_initial: false,
      _get_lr_called_within_step: false,
      _last_lr: [0.86087572106361],
    });
    const other = new SWALR(optimizer, 0.05, { anneal_strategy: 'linear' });
    other.load_state_dict(scheduler.state_dict());
    expect([other.anneal_func(0.5), other.anneal_epochs]).toEqual([0.49999999999999994, 4]);
  });

  test('refuses what Python refuses, and leaves the groups alone', () => {
    const optimizer = new optim.SGD([torch.zeros(1)], { lr: 1 });
    const refused: [() => unknown, string][] = [
      [() => new SWALR(optimizer, [0.1, 0.2]), 'swa_lr has 2 values, param_groups has 1.'],
      // @ts-expect-error not a strategy
      [() => new SWALR(optimizer, 0.1, 3, 'x'), "anneal_strategy must be one of 'cos' or 'linear', instead got x"],
      [() => new SWALR(optimizer, 0.1, -1), 'anneal_epochs must be equal or greater than 0, got -1'],
      [() => new SWALR(optimizer, 0.1, 2.5), 'anneal_epochs must be equal or greater than 0, got 2.5'],
    ];
    for (const [make, sentence] of refused) {
      expect(make).toThrow(RangeError);
      expect(make).toThrow(sentence);
    }
    expect(optimizer.param_groups[0]).not.toHaveProperty('swa_lr');
  });
});

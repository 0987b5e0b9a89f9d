import * as torch from 'nodetorch';
import { deepcopy } from 'nodetorch/deepcopy';
import * as optim from 'nodetorch/optim';
import * as lr_scheduler from 'nodetorch/optim/lr_scheduler';
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  LRScheduler,
  MultiplicativeLR,
  MultiStepLR,
  OneCycleLR,
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
} from 'nodetorch/optim/lr_scheduler';
import { describe, expect, test } from 'vitest';
import { golden } from './golden.js';

interface Case {
  optimizer: 'SGD' | 'AdamW' | 'tensor';
  scheduler: string;
  kwargs: Record<string, unknown>;
  /** Learning rate and momentum of both groups, before the first epoch and after each. */
  rows: number[][];
  state_dict?: Record<string, unknown>;
}

// generate.py, METRICS
const metrics = [1.0, 0.9, 0.9, 0.9, 0.8, 0.81, 0.82, 0.8, 0.8, 0.79995, 0.5, 0.6, 0.7, 0.8];

function optimizerFor(kind: Case['optimizer'], lrs: readonly number[] = [0.1, 0.04]): optim.SGD | optim.AdamW {
  const groups = lrs.map((lr) => ({
    params: [torch.zeros(1).requires_grad_()],
    lr: kind === 'tensor' ? torch.tensor(lr, { dtype: 'float32' }) : lr,
  }));
  return kind === 'AdamW' ? new optim.AdamW(groups) : new optim.SGD(groups, { momentum: 0.9 });
}

function rateOf(value: unknown): number {
  return torch.is_tensor(value) ? value.item() : (value as number);
}

function row(optimizer: optim.SGD | optim.AdamW): number[] {
  return optimizer.param_groups.flatMap((group) => [
    rateOf(group.lr),
    rateOf(Array.isArray(group['betas']) ? group['betas'][0] : group['momentum']),
  ]);
}

function rates(optimizer: optim.Optimizer<optim.ParamGroup, object> | optim.SGD): number[] {
  return optimizer.param_groups.map(({ lr }) => rateOf(lr));
}

/** The learning rates before the first epoch and after each of `epochs`. */
function follow(optimizer: optim.SGD | optim.AdamW, scheduler: LRScheduler, epochs: number): number[][] {
  const rows = [rates(optimizer as optim.SGD)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    optimizer.step();
    scheduler.step();
    rows.push(rates(optimizer as optim.SGD));
  }
  return rows;
}

type SchedulerClass = new (optimizer: unknown, options: unknown) => LRScheduler | ReduceLROnPlateau;

async function warningsOf(run: () => void): Promise<string[]> {
  const heard: string[] = [];
  const listen = (warning: Error) => void heard.push(warning.message);
  process.on('warning', listen);
  run();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  return heard;
}

// First, since a warning is given once per text.
describe('a scheduler', () => {
  test('warns when it is stepped before the optimizer', async () => {
    const early = await warningsOf(() => new StepLR(optimizerFor('SGD'), 1).step());
    expect(early[0]).toContain('Detected call of `lr_scheduler.step()` before `optimizer.step()`.');
    const optimizer = optimizerFor('SGD');
    const scheduler = new StepLR(optimizer, 1);
    optimizer.step = () => null as never;
    const replaced = await warningsOf(() => scheduler.step());
    expect(replaced[0]).toContain('Seems like `optimizer.step()` has been overridden');
  });

  test('warns when get_lr is taken for get_last_lr', async () => {
    const scheduler = new ExponentialLR(optimizerFor('SGD'), 0.9);
    const warnings = await warningsOf(() => void scheduler.get_lr());
    expect(warnings).toEqual(['To get the last learning rate computed by the scheduler, please use `get_last_lr()`.']);
  });
});

describe('learning rates and momenta are those of Python, to the last bit', () => {
  for (const { optimizer: kind, scheduler: name, kwargs, rows, state_dict } of golden<Case>('schedulers')) {
    test(`${name} ${JSON.stringify(kwargs)} with ${kind}`, () => {
      const optimizer = optimizerFor(kind);
      const scheduler = new (Reflect.get(lr_scheduler, name) as SchedulerClass)(optimizer, kwargs);
      const got = [row(optimizer)];
      for (const metric of metrics) {
        optimizer.step();
        if (scheduler instanceof ReduceLROnPlateau) scheduler.step(metric);
        else scheduler.step();
        got.push(row(optimizer));
      }
      expect(got).toEqual(rows);
      expect(scheduler.get_last_lr().map(rateOf)).toEqual(rates(optimizer as optim.SGD));
      if (state_dict) expect(plain(scheduler.state_dict())).toEqual(state_dict);
    });
  }
});

/** As generate.py writes it: keys are texts, and JSON has no infinities. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [String(key), plain(part)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  }
  return value === Number.POSITIVE_INFINITY ? 'inf' : value === Number.NEGATIVE_INFINITY ? '-inf' : value;
}

describe('schedules of functions', () => {
  test('LambdaLR multiplies the initial rate, one function for all groups or one for each', () => {
    const optimizer = optimizerFor('SGD');
    const all = follow(optimizer, new LambdaLR(optimizer, (epoch) => 1 / (epoch + 1)), 2);
    expect(all).toEqual([
      [0.1, 0.04],
      [0.05, 0.02],
      [0.1 * (1 / 3), 0.04 * (1 / 3)],
    ]);
    const other = optimizerFor('SGD');
    const each = follow(other, new LambdaLR(other, { lr_lambda: [(epoch) => epoch, () => 0.5] }), 2);
    expect(each.map(([first]) => first)).toEqual([0, 0.1, 0.2]);
    expect(each.map(([, second]) => second)).toEqual([0.02, 0.02, 0.02]);
  });

  test('MultiplicativeLR multiplies the rate of the epoch before', () => {
    const optimizer = optimizerFor('SGD', [1]);
    expect(follow(optimizer, new MultiplicativeLR(optimizer, (epoch) => 1 / epoch), 3)).toEqual([
      [1],
      [1],
      [0.5],
      [0.5 * (1 / 3)],
    ]);
  });

  test('their functions stay out of checkpoints', () => {
    const optimizer = optimizerFor('SGD');
    const scheduler = new LambdaLR(optimizer, () => 0.5);
    const state = scheduler.state_dict();
    expect(state['lr_lambdas']).toEqual([null, null]);
    scheduler.load_state_dict({ ...state, last_epoch: 4 });
    expect([scheduler.last_epoch, scheduler.lr_lambdas.length]).toEqual([4, 2]);
    scheduler.step();
    expect(rates(optimizer as optim.SGD)).toEqual([0.05, 0.02]);
  });
});

describe('schedules of schedules', () => {
  // Python: s = SequentialLR(o, [ConstantLR(o, 0.1, 2), ExponentialLR(o, 0.9)], [2]) with o = SGD([p], lr=1.0)
  test('SequentialLR hands over at its milestones', () => {
    const optimizer = optimizerFor('SGD', [1]);
    const parts = [new ConstantLR(optimizer, 0.1, 2), new ExponentialLR(optimizer, 0.9)];
    const scheduler = new SequentialLR(optimizer, parts, [2]);
    expect(follow(optimizer, scheduler, 4)).toEqual([[0.1], [0.1], [1], [0.9], [0.81]]);
    expect(scheduler.get_last_lr()).toEqual([0.81]);
  });

  // Python: ChainedScheduler([ConstantLR(o, 0.5, 2), ExponentialLR(o, 0.5)]) with o = SGD([p], lr=1.0)
  test('ChainedScheduler steps all of them', () => {
    const optimizer = optimizerFor('SGD', [1]);
    const scheduler = new ChainedScheduler([new ConstantLR(optimizer, 0.5, 2), new ExponentialLR(optimizer, 0.5)]);
    expect(follow(optimizer, scheduler, 3)).toEqual([[0.5], [0.25], [0.25], [0.125]]);
  });

  test('save and load what is inside', () => {
    const make = () => {
      const optimizer = optimizerFor('SGD', [1]);
      const parts = [new LinearLR(optimizer, { start_factor: 0.25, total_iters: 3 }), new StepLR(optimizer, 2)];
      return { optimizer, scheduler: new SequentialLR(optimizer, parts, [3]) };
    };
    const whole = make();
    follow(whole.optimizer, whole.scheduler, 2);
    const resumed = make();
    resumed.optimizer.load_state_dict(deepcopy(whole.optimizer.state_dict()));
    resumed.scheduler.load_state_dict(deepcopy(whole.scheduler.state_dict()));
    const rest = follow(whole.optimizer, whole.scheduler, 6);
    expect(follow(resumed.optimizer, resumed.scheduler, 6)).toEqual(rest);
  });

  // Sentences of Python.
  test('refuse what does not belong together', () => {
    const [a, b] = [optimizerFor('SGD'), optimizerFor('SGD')];
    const of = (schedulers: LRScheduler[], milestones: number[]) => () => new SequentialLR(a, schedulers, milestones);
    expect(of([], [])).toThrow('SequentialLR expects at least one scheduler, but got no scheduler.');
    expect(of([new StepLR(a, 1)], [1])).toThrow(
      'but got number of schedulers 1 and the number of milestones to be equal to 1',
    );
    expect(of([new StepLR(b, 1)], [])).toThrow('expects all schedulers to belong to the same optimizer');
    expect(of([new ReduceLROnPlateau(a)], [])).toThrow('does not support `ReduceLROnPlateau` scheduler');
    expect(() => new ChainedScheduler([])).toThrow(
      'expects at least one scheduler to be chained, but got no scheduler.',
    );
    expect(() => new ChainedScheduler([new StepLR(a, 1), new StepLR(b, 1)])).toThrow(RangeError);
  });
});

describe('a scheduler', () => {
  test('takes arguments by position and by name', () => {
    const make = () => optimizerFor('SGD');
    const all = [
      new StepLR(make(), 3, 0.5),
      new StepLR(make(), 3, { gamma: 0.5 }),
      new StepLR(make(), { step_size: 3, gamma: 0.5 }),
      new StepLR({ optimizer: make(), step_size: 3, gamma: 0.5 }),
    ];
    for (const { step_size, gamma } of all) expect([step_size, gamma]).toEqual([3, 0.5]);
  });

  // Python: type, message of StepLR(3, 1), StepLR(o), StepLR(o, 3, last_epoch=3), LRScheduler(o), ...
  test('refuses what Python refuses', () => {
    const optimizer = optimizerFor('SGD');
    const loose = (name: string, ...args: unknown[]) => {
      const Class = Reflect.get(lr_scheduler, name) as new (...args: unknown[]) => unknown;
      return () => new Class(...args);
    };
    expect(loose('StepLR', optimizer)).toThrow(
      new TypeError("StepLR.__init__() missing 1 required positional argument: 'step_size'"),
    );
    expect(loose('StepLR', { lr: 1 }, 1)).toThrow(new TypeError('dict is not an Optimizer'));
    expect(loose('StepLR', optimizer, 3, { last_epoch: 3 })).toThrow(
      "param 'initial_lr' is not specified in param_groups[0] when resuming scheduler with last_epoch >= 0.",
    );
    expect(loose('LRScheduler', optimizer)).toThrow(torch.NotImplementedError);
    expect(loose('LambdaLR', optimizer, [() => 1])).toThrow(new RangeError('Expected 2 lr_lambdas, but got 1'));
    expect(loose('ConstantLR', optimizer, 1.5)).toThrow(
      'Constant multiplicative factor expected to be between 0 and 1.',
    );
    expect(loose('LinearLR', optimizer, 0)).toThrow('Starting multiplicative factor expected to be greater than 0');
    expect(loose('CosineAnnealingWarmRestarts', optimizer, 1.5)).toThrow('Expected positive integer T_0, but got 1.5');
    expect(loose('CyclicLR', optimizer, 0.1, 1, { mode: 'square' })).toThrow('mode is invalid and scale_fn is None');
    expect(loose('CyclicLR', new optim.Adagrad([torch.zeros(1).requires_grad_()]), 0.1, 1)).toThrow(
      'optimizer must support momentum or beta1 with `cycle_momentum` option enabled',
    );
    expect(loose('OneCycleLR', optimizer, 0.1)).toThrow(
      'You must define either total_steps OR (epochs AND steps_per_epoch)',
    );
    expect(loose('OneCycleLR', optimizer, [0.1], 10)).toThrow(
      'max_lr must have the same length as optimizer.param_groups. max_lr has 1 values, param_groups has 2.',
    );
    expect(loose('ReduceLROnPlateau', optimizer, { factor: 1 })).toThrow('Factor should be < 1.0.');
    expect(loose('ReduceLROnPlateau', optimizer, { mode: 'mean' })).toThrow('mode mean is unknown!');
  });

  test('of the user gets its fields before the first step', () => {
    class WarmUp extends LRScheduler {
      declare readonly steps: number;
      constructor(optimizer: optim.SGD, steps: number) {
        super(optimizer, -1, { steps });
      }
      override get_lr() {
        return this.base_lrs.map((lr) => (lr as number) * Math.min(1, (this.last_epoch + 1) / this.steps));
      }
    }
    const optimizer = optimizerFor('SGD', [1]) as optim.SGD;
    expect(follow(optimizer, new WarmUp(optimizer, 4), 4)).toEqual([[0.25], [0.5], [0.75], [1], [1]]);
  });

  test('resumes at an epoch', () => {
    const optimizer = optimizerFor('SGD', [0.25]);
    for (const group of optimizer.param_groups) group['initial_lr'] = 1;
    const scheduler = new CosineAnnealingLR(optimizer, 4, { last_epoch: 1 });
    // Python: the same two lines give 2 and [0.25]: the first step of a resumed schedule leaves the rate alone.
    expect([scheduler.last_epoch, rates(optimizer as optim.SGD)]).toEqual([2, [0.25]]);
  });

  // Python: s = MultiStepLR(o, [2, 5, 5], 0.3); s.step(6), with o = SGD([p], lr=1.0)
  test('goes to an epoch in closed form, with a warning', async () => {
    const optimizer = optimizerFor('SGD', [1]);
    const scheduler = new MultiStepLR(optimizer, [2, 5, 5], 0.3);
    optimizer.step();
    const warnings = await warningsOf(() => scheduler.step(6));
    expect(rates(optimizer as optim.SGD)[0]).toBe(0.026999999999999996);
    expect(warnings[0]).toContain('The epoch parameter in `scheduler.step()` was not necessary');
  });

  // Python: s = CosineAnnealingWarmRestarts(o, 2, 2); [s.step(e) for e in (0.5, 2, 7.25)] with lr=1.0
  test('with warm restarts goes to fractions of epochs', () => {
    const optimizer = optimizerFor('SGD', [1]);
    const scheduler = new CosineAnnealingWarmRestarts(optimizer, 2, 2);
    const got = [0.5, 2, 7.25].map((epoch) => {
      scheduler.step(epoch);
      return [rates(optimizer as optim.SGD)[0], scheduler.T_cur, scheduler.T_i, scheduler.last_epoch];
    });
    expect(got).toEqual([
      [0.8535533905932737, 0.5, 2, 0],
      [1, 0, 4, 2],
      [0.9409606321741775, 1.25, 8, 7],
    ]);
  });

  test('leaves a tensor learning rate the same tensor, and hands out copies', () => {
    const optimizer = optimizerFor('tensor', [1]);
    const before = optimizer.param_groups[0]?.lr;
    const scheduler = new ExponentialLR(optimizer, 0.5);
    optimizer.step();
    scheduler.step();
    expect(optimizer.param_groups[0]?.lr === before).toBe(true);
    const [last] = scheduler.get_last_lr();
    expect([rateOf(before), rateOf(last), last === before]).toEqual([0.5, 0.5, false]);
  });

  test('stops at the end of one cycle', () => {
    const optimizer = optimizerFor('SGD', [1]);
    const scheduler = new OneCycleLR(optimizer, 1, 2);
    scheduler.step();
    scheduler.step();
    expect(() => scheduler.step()).toThrow('Tried to step 3 times. The specified number of total steps is 2');
  });

  test('on plateaus takes tensors, and groups that came later', () => {
    const optimizer = optimizerFor('SGD', [1]) as optim.SGD;
    const scheduler = new ReduceLROnPlateau(optimizer, { patience: 0, factor: 0.5 });
    optimizer.add_param_group({ params: [torch.zeros(1).requires_grad_()], lr: 0.5 });
    scheduler.step(torch.tensor(1));
    scheduler.step({ metrics: 2 });
    expect(rates(optimizer)).toEqual([0.5, 0.25]);
    expect(() => scheduler.step()).toThrow("missing 1 required positional argument: 'metrics'");
  });
});

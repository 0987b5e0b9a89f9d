import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { expect, test } from 'vitest';

test('SyncBatchNorm takes the place of every batch normalisation, with its parameters and statistics', () => {
  const inner = new nn.BatchNorm2d(3, { bias: false, momentum: 0.5 });
  const outer = new nn.BatchNorm1d(3, { affine: false }).eval();
  torch.no_grad(() => inner.weight.fill_(2));
  const network = new nn.Sequential(new nn.Linear(2, 3), outer, new nn.Sequential(inner));
  expect(nn.SyncBatchNorm.convert_sync_batchnorm(network)).toBe(network);
  expect(String(network)).toBe(`Sequential(
  (0): Linear(in_features=2, out_features=3, bias=True)
  (1): SyncBatchNorm(3, eps=1e-05, momentum=0.1, affine=False, bias=False, track_running_stats=True)
  (2): Sequential(
    (0): SyncBatchNorm(3, eps=1e-05, momentum=0.5, affine=True, bias=False, track_running_stats=True)
  )
)`);
  const [first, second] = network.modules().filter((module) => module instanceof nn.SyncBatchNorm);
  expect([first?.training, second?.training]).toEqual([false, true]);
  expect(second?.weight).toBe(inner.weight);
  expect(second?.running_mean).toBe(inner.running_mean);
});

test('SyncBatchNorm of a single layer is a new layer, which keeps the process group', () => {
  const converted = nn.SyncBatchNorm.convert_sync_batchnorm(new nn.BatchNorm3d(2), { process_group: 'all' });
  expect(converted).toBeInstanceOf(nn.SyncBatchNorm);
  expect((converted as nn.SyncBatchNorm).process_group).toBe('all');
});

test("unknown arguments are told in Python's words, of the class that has the constructor", () => {
  // @ts-expect-error there is no such option
  expect(() => new nn.BatchNorm2d(3, { eeps: 1 })).toThrow(
    "_BatchNorm.__init__() got an unexpected keyword argument 'eeps' (did you mean 'eps'?)",
  );
  // @ts-expect-error there is no such option
  expect(() => new nn.LazyInstanceNorm1d({ num_features: 3 })).toThrow(
    "_LazyNormBase.__init__() got an unexpected keyword argument 'num_features'",
  );
});

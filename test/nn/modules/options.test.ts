import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { describe, expect, test } from 'vitest';

describe('constructors take Python arguments', () => {
  test('by position and by name alike', () => {
    const text = 'Conv2d(1, 2, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)';
    expect(String(new nn.Conv2d(1, 2, 3, 2, 1, 1, 1, false))).toBe(text);
    expect(String(new nn.Conv2d(1, 2, 3, 2, { padding: 1, bias: false }))).toBe(text);
    const options = { in_channels: 1, out_channels: 2, kernel_size: 3, stride: 2, padding: 1, bias: false };
    expect(String(new nn.Conv2d(options))).toBe(text);
  });

  test('unknown and missing ones are TypeErrors', () => {
    // @ts-expect-error misspelt
    expect(() => new nn.Linear(2, 3, { bais: false })).toThrow(
      "Linear.__init__() got an unexpected keyword argument 'bais' (did you mean 'bias'?)",
    );
    // @ts-expect-error out_features is missing
    expect(() => new nn.Linear(2)).toThrow("Linear.__init__() missing 1 required positional argument: 'out_features'");
  });

  test('whole numbers of float hyperparameters print as floats', () => {
    expect(String(new nn.Dropout(0))).toBe('Dropout(p=0.0, inplace=False)');
    expect(String(new nn.BatchNorm1d(3, { momentum: 1 }))).toBe(
      'BatchNorm1d(3, eps=1e-05, momentum=1.0, affine=True, bias=True, track_running_stats=True)',
    );
    expect(String(new nn.Softplus(2))).toBe('Softplus(beta=2.0, threshold=20.0)');
  });

  test('but those without a default that are written as ints print as ints', () => {
    expect(String(new nn.ConstantPad1d(1, 0))).toBe('ConstantPad1d(padding=(1, 1), value=0)');
    expect(String(new nn.LPPool2d(2, 3))).toBe('LPPool2d(norm_type=2, kernel_size=3, stride=None, ceil_mode=False)');
  });
});

test('the type of a bias follows the literal option', () => {
  const weightOf = (layer: nn.Linear): nn.Parameter => layer.bias;
  expect([...weightOf(new nn.Linear(1, 2)).shape]).toEqual([2]);
  const none: null = new nn.Linear(1, 2, false).bias;
  const named: null = new nn.Conv1d(1, 2, 1, { bias: false }).bias;
  expect([none, named]).toEqual([null, null]);
  const affine: null = new nn.BatchNorm2d(2, { affine: false }).weight;
  expect(affine).toBeNull();
});

test('a layer is made on the dtype that is asked for', () => {
  expect(new nn.Linear(2, 3, { dtype: torch.float64 }).weight.dtype).toBe('float64');
  const norm = new nn.BatchNorm1d(2, { dtype: torch.float64 });
  expect([norm.running_mean.dtype, norm.num_batches_tracked.dtype]).toEqual(['float64', 'int64']);
});

test('dropout is the identity in evaluation and never writes into its input unless told to', () => {
  const x = torch.ones(100);
  expect(new nn.Dropout(0.5).eval()(x).equal(x)).toBe(true);
  new nn.Dropout(0.5)(x);
  expect(x.sum().item()).toBe(100);
  new nn.Dropout(0.5, true)(x);
  expect(x.sum().item()).not.toBe(100);
});

test('a pretrained embedding is frozen unless told otherwise', () => {
  const table = torch.tensor([
    [1, 2.3, 3],
    [4, 5.1, 6.3],
  ]);
  const embedding = nn.Embedding.from_pretrained(table);
  expect(embedding.weight.requires_grad).toBe(false);
  // Python: nn.Embedding.from_pretrained(table)(torch.tensor([1]))
  expect(String(embedding(torch.tensor([1])))).toBe('tensor([[4.0000, 5.1000, 6.3000]])');
  expect(nn.Embedding.from_pretrained(table, { freeze: false }).weight.requires_grad).toBe(true);
  const bag = nn.EmbeddingBag.from_pretrained(table);
  expect(bag.weight.requires_grad).toBe(false);
  // Python: nn.EmbeddingBag.from_pretrained(table)(torch.tensor([[1, 0]]))
  expect(String(bag(torch.tensor([[1, 0]])))).toBe('tensor([[2.5000, 3.7000, 4.6500]])');
});

test('batch statistics of states older than version 2 load without a count', () => {
  const norm = new nn.BatchNorm1d(2);
  const old = { weight: torch.ones(2), bias: torch.ones(2), running_mean: torch.ones(2), running_var: torch.ones(2) };
  norm.load_state_dict(old);
  expect(norm.running_mean.tolist()).toEqual([1, 1]);
  expect(norm.num_batches_tracked.item()).toBe(0);
});

test('an unpooling and a transposed convolution reach the size that is asked for, by position or by name', () => {
  const x = torch.randn(1, 1, 5, 5);
  const [y, indices] = new nn.MaxPool2d(2, { return_indices: true })(x);
  expect([...new nn.MaxUnpool2d(2)(y, indices, { output_size: [5, 5] }).shape]).toEqual([1, 1, 5, 5]);
  expect([...new nn.MaxUnpool2d(2)(y, indices, [5, 5]).shape]).toEqual([1, 1, 5, 5]);
  const up = new nn.ConvTranspose2d(1, 1, 3, { stride: 2, padding: 1 });
  expect([...up(x, [10, 10]).shape]).toEqual([1, 1, 10, 10]);
  expect([...up(x, { output_size: [1, 1, 9, 9] }).shape]).toEqual([1, 1, 9, 9]);
});

test('a loss carries its weight along in the state dict', () => {
  const loss = new nn.CrossEntropyLoss({ weight: torch.tensor([0.5, 1.5]) });
  expect(Object.keys(loss.state_dict())).toEqual(['weight']);
  expect(Object.keys(new nn.MSELoss().state_dict())).toEqual([]);
});

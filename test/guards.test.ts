import * as torch from 'nodetorch';
import { expect, test } from 'vitest';
import { runModule } from './support/child.js';

const F = torch.nn.functional;

// Each of them ends Python's process.
const source = `
  import * as torch from 'nodetorch';
  const F = torch.nn.functional;
  const aten = torch.ops.aten;
  const ones = torch.ones;
  const one = (value, dtype) => torch.full([1], value, { dtype });
  const many = (count, value = 2 ** 30) => torch.full([count], value, { dtype: torch.int64 });
  const trunc = { rounding_mode: 'trunc' };
  const least = one(-(2n ** 63n), 'int64');
  const cases = {
    'int32 div': () => one(-(2 ** 31), 'int32').div(one(-1, 'int32'), trunc),
    'int64 div of a number': () => least.div(-1, trunc),
    'int64 div_': () => least.div_(-1, trunc),
    'torch.div': () => torch.div(least, many(1, -1), trunc),
    'aten.div': () => aten.div.Tensor_mode(least, many(1, -1), trunc),
    csr: () => torch.sparse_csr_tensor(torch.tensor([0, 1]), many(1), ones(1), [1, 2]).matmul(ones(2, 2)),
    'csr without a size': () => torch.sparse_csr_tensor(torch.tensor([0, 2 ** 30]), torch.tensor([0]), ones(1)).matmul(ones(1, 1)),
    csc: () => torch.sparse_csc_tensor(torch.tensor([0, 1, 1]), many(1), ones(1), [1, 2]).matmul(ones(2, 2)),
    bsr: () => torch.sparse_bsr_tensor(torch.tensor([0, 1]), many(1), ones(1, 1, 1), [1, 2]).matmul(ones(2, 2)),
    compressed: () => torch.sparse_compressed_tensor(torch.tensor([0, 1]), many(1), ones(1), [1, 2], { layout: torch.sparse_csr }),
    'F.ctc_loss': () => F.ctc_loss(torch.zeros(3, 1, 2), many(2).view(1, 2), torch.tensor([3]), torch.tensor([2])),
    'torch.ctc_loss': () => torch.ctc_loss(torch.zeros(3, 1, 2), many(2, -(2 ** 30)), [3], [2]),
    'segment_reduce by lengths': () => torch.segment_reduce(ones(3), 'sum', { lengths: many(1), unsafe: true }),
    'segment_reduce by offsets': () => torch.segment_reduce(ones(3), 'sum', { offsets: torch.tensor([0, 2 ** 40]) }),
    native_batch_norm: () => torch.native_batch_norm(ones(2, 2 ** 20, 2), ones(1), ones(1), ones(1), ones(1), true, 0.1, 1e-5),
    _native_batch_norm_legit: () => torch._native_batch_norm_legit(ones(2, 2 ** 20, 2), ones(1), ones(1), ones(1), ones(1), true, 0.1, 1e-5),
    fused_moving_avg_obs_fake_quant: () =>
      torch.fused_moving_avg_obs_fake_quant(ones(2, 3), ones(1), ones(1), ones(0), ones(0), ones(0), torch.zeros(0, { dtype: torch.int32 }), 0.1, 0, 255, 0),
    'max_pool2d_with_indices_backward outside': () =>
      aten.max_pool2d_with_indices_backward(ones(1, 1, 1, 1), ones(1, 1, 2, 2), [2, 2], [2, 2], [0, 0], [1, 1], false, many(1).view(1, 1, 1, 1)),
    'adaptive_max_pool3d_backward of few indices': () =>
      aten.adaptive_max_pool3d_backward(ones(1, 1, 2, 2, 2), ones(1, 1, 4, 4, 4), many(1, 0).view(1, 1, 1, 1, 1)),
    nll_loss2d_backward: () =>
      aten.nll_loss2d_backward.default(ones(1, 1, 1), ones(1, 3, 1, 1), many(1).view(1, 1, 1), null, 0, -100, torch.tensor(1)),
    'reflection_pad2d_backward without padding': () => aten.reflection_pad2d_backward(ones(1, 2, 3, 4, 5), ones(1, 2, 3, 4, 5), []),
    'replication_pad3d_backward of a number': () => aten.replication_pad3d_backward(ones([]), ones([]), [1, 1, 1, 1, 1, 1]),
    'fractional_max_pool2d_backward without sizes': () =>
      aten.fractional_max_pool2d_backward(ones(1, 1, 1), ones(1, 2, 2), [], [], many(1, 0).view(1, 1, 1)),
    'fftshift of 10,000 dimensions': () => torch.fft.fftshift(ones(Array(10_000).fill(1))),
    'roll of 10,000 dimensions': () => ones(1).roll(Array(10_000).fill(0), Array(10_000).fill(0)),
    'a transformer of 2 ** 31 layers': () => new torch.nn.TransformerEncoder(new torch.nn.TransformerEncoderLayer(4, 2), 2 ** 31),
    embedding_dense_backward: () => aten.embedding_dense_backward.default(ones(1, 3), many(1, -(2 ** 40)), 2, 5, true),
    _native_multi_head_attention: () =>
      torch._native_multi_head_attention(ones(1, 2, 4), ones(1, 2, 4), ones(1, 2, 4), 4, 0, ones(12, 4), ones(12), ones(4, 4), ones(4)),
  };
  const wrong = [];
  for (const [name, run] of Object.entries(cases)) {
    console.error(name);
    try {
      run();
      wrong.push(name);
    } catch (error) {
      if (!(error instanceof torch.TorchError)) wrong.push(name + ': ' + error.stack);
    }
  }
  console.log(JSON.stringify(wrong));`;

test('arguments that end Python’s process are errors', async () => {
  const { status, stdout, stderr } = await runModule(source, {
    args: ['--no-warnings'],
    env: { OMP_NUM_THREADS: '1' },
  });
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual([]);
}, 110_000);

test('what is beside them is as it was', () => {
  const least = torch.full([1], -(2n ** 63n), { dtype: torch.int64 });
  expect(least.div(2, { rounding_mode: 'trunc' }).item({ bigint: true })).toBe(-(2n ** 62n));
  expect(torch.tensor([7, -7]).div(-1, { rounding_mode: 'trunc' }).tolist()).toEqual([-7, 7]);
  expect(
    torch
      .tensor([7, -7])
      .div(torch.tensor([-1, 2]), { rounding_mode: 'floor' })
      .tolist(),
  ).toEqual([-7, -4]);
  // F.ctc_loss(torch.zeros(3, 1, 4), torch.tensor([[1, 2, -1]]), torch.tensor([3]), torch.tensor([2])): padding is not read
  const loss = F.ctc_loss(torch.zeros(3, 1, 4), torch.tensor([[1, 2, -1]]), torch.tensor([3]), torch.tensor([2]));
  expect(loss.item()).toBeCloseTo(-0.8047189712524414, 6);
  const data = torch.arange(4, { dtype: torch.float32 });
  expect(torch.segment_reduce(data, 'sum', { offsets: torch.tensor([0, 2, 4]) }).tolist()).toEqual([1, 5]);
  expect(torch.segment_reduce(data, 'sum', { lengths: torch.tensor([1, 3]), unsafe: true }).tolist()).toEqual([0, 6]);
});

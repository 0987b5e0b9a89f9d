import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { ramp } from '../../support/nn_golden.js';

const { fuse_conv_bn_eval, fuse_linear_bn_eval } = nn.utils;

/** The sum of a weight and a bias, to four digits. */
const digest = ({ weight, bias }: { weight: Tensor; bias: Tensor | null }): unknown[] => [
  weight.double().sum().item().toFixed(5),
  bias?.tolist<number[]>().map((x) => x.toFixed(5)),
];

describe('fusion with a batch norm', () => {
  // torch.manual_seed(1); c = nn.Conv2d(2, 3, 2, bias=False).eval(); b = nn.BatchNorm2d(3), which sees ramp((2, 3, 2, 2)) * 3 in
  // training; b.weight is ramp((3,)), b.bias the same plus 1. Then nn.ConvTranspose2d(2, 3, 2) in place of c, transpose=True.
  test.each([
    ['Conv2d', () => new nn.Conv2d(2, 3, 2, { bias: false }), false, ['-0.13320', ['-1.01686', '2.53711', '1.67371']]],
    ['ConvTranspose2d', () => new nn.ConvTranspose2d(2, 3, 2), true, ['0.08246', ['-0.90655', '2.55076', '1.78436']]],
  ] as const)('of a %s is what Python makes', (_, make, transpose, expected) => {
    torch.manual_seed(1);
    const conv: nn.Conv2d<boolean> | nn.ConvTranspose2d<boolean> = make().eval();
    const bn = new nn.BatchNorm2d(3);
    torch.no_grad(() => {
      bn(ramp([2, 3, 2, 2]).mul(3));
      bn.weight.copy_(ramp([3]));
      bn.bias.copy_(ramp([3]).add(1));
    });
    bn.eval();
    const fused = fuse_conv_bn_eval(conv, bn, transpose);
    expect(digest(fused)).toEqual(expected);
    expect(Object.keys(fused.state_dict())).toEqual(['weight', 'bias']);
    const x = ramp([1, 2, 3, 3]);
    expect(fused(x).allclose(bn(conv(x)), { atol: 1e-6 })).toBe(true);
  });

  test('of a Linear is what Python makes', () => {
    torch.manual_seed(1);
    const linear = new nn.Linear(4, 3).eval();
    const bn = new nn.BatchNorm1d(3);
    torch.no_grad(() => bn(ramp([5, 3]).mul(3)));
    const fused = fuse_linear_bn_eval(linear, bn.eval());
    expect(digest(fused)).toEqual(['0.23010', ['0.30274', '-0.14326', '-0.09866']]);
    const x = ramp([2, 4]);
    expect(fused(x).allclose(bn(linear(x)), { atol: 1e-6 })).toBe(true);
  });

  test('is refused in the words of Python', () => {
    const bn = new nn.BatchNorm2d(3).eval();
    expect(() => fuse_conv_bn_eval(new nn.Conv2d(2, 3, 2), bn)).toThrow('Fusion only for eval!');
    expect(() => fuse_linear_bn_eval(new nn.Linear(4, 2).eval(), bn)).toThrow(
      'To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got linear.out_features=2 and ' +
        'bn.num_features=3',
    );
    const stateless = new nn.BatchNorm2d(3, { track_running_stats: false }).eval();
    expect(() => fuse_conv_bn_eval(new nn.Conv2d(2, 3, 2).eval(), stateless)).toThrow(
      'bn.running_mean and bn.running_var must not be None',
    );
  });
});

describe('skip_init', () => {
  test('draws no random numbers', () => {
    const state = torch.get_rng_state();
    const layer = nn.utils.skip_init(nn.Linear, 5, 2, { dtype: torch.float64 });
    expect([String(layer), layer.weight.dtype, layer.weight.device.type]).toEqual([
      'Linear(in_features=5, out_features=2, bias=True)',
      'float64',
      'cpu',
    ]);
    expect(torch.get_rng_state().equal(state)).toBe(true);
  });

  test('takes classes of modules only', () => {
    // @ts-expect-error no module
    expect(() => nn.utils.skip_init(Map)).toThrow('Expected a Module; got ');
  });
});

test('convert_conv2d_weight_memory_format and its like lay out weights anew', () => {
  const [conv2d, conv3d] = [new nn.Conv2d(2, 3, 2), new nn.Conv3d(2, 3, 2)];
  const model = new nn.Sequential(conv2d, conv3d);
  const before = conv2d.weight.detach().clone();
  nn.utils.convert_conv2d_weight_memory_format(model, torch.channels_last);
  expect([conv2d.weight.stride(), conv3d.weight.stride()]).toEqual([
    [8, 1, 4, 2],
    [16, 8, 4, 2, 1],
  ]);
  nn.utils.convert_conv3d_weight_memory_format(model, torch.channels_last_3d);
  expect(conv3d.weight.stride()).toEqual([16, 1, 8, 4, 2]);
  expect(conv2d.weight.equal(before)).toBe(true);
});

describe('spectral_norm', () => {
  test('tells its version in the metadata', () => {
    const state = nn.utils.spectral_norm(new nn.Linear(2, 3)).state_dict();
    expect(Reflect.get(state, '_metadata')).toEqual(
      new Map([['', { version: 1, spectral_norm: { 'weight.version': 1 } }]]),
    );
  });

  // Version 0 had `weight` and no `weight_v`. torch.manual_seed(0); l = nn.utils.spectral_norm(nn.Linear(4, 3));
  // l(ramp((1, 4))); s = dict(l.state_dict()); del s['weight_v']; s['weight'] = l.weight.detach(); another one loads s
  test('loads state dicts of before PyTorch 1.0', () => {
    torch.manual_seed(0);
    const layer = nn.utils.spectral_norm(new nn.Linear(4, 3));
    layer(ramp([1, 4]));
    const { weight_v: _, ...state } = layer.state_dict<Record<string, Tensor>>();
    const other = nn.utils.spectral_norm(new nn.Linear(4, 3)).eval();
    other.load_state_dict({ ...state, weight: layer.weight.detach() });
    expect(String(other.get_buffer('weight_v'))).toBe('tensor([-0.0320,  1.0945, -0.3475,  0.3046])');
    expect(String(other.get_buffer('weight_u'))).toBe('tensor([0.7245, 0.5817, 0.3698])');
  });
});

import { deepcopy } from '../../deepcopy.js';
import { TorchError } from '../../errors.js';
import { ones_like, rsqrt, zeros_like } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import type { _BatchNorm } from '../modules/batchnorm.js';
import type { _ConvNd } from '../modules/conv.js';
import type { Linear } from '../modules/linear.js';
import { Parameter } from '../parameter.js';

/** The running statistics that fusion needs. Throws TorchError in training and without them. */
function statistics(layer: { training: boolean }, bn: _BatchNorm): [mean: Tensor, variance: Tensor] {
  if (layer.training || bn.training) throw new TorchError('Fusion only for eval!');
  const mean: Tensor | null = bn.running_mean;
  const variance: Tensor | null = bn.running_var;
  if (mean === null || variance === null) {
    throw new TorchError('bn.running_mean and bn.running_var must not be None');
  }
  return [mean, variance];
}

/** Puts other weights into a layer, where there may not have been a bias before. */
function withWeights<L extends _ConvNd | Linear<boolean>>(layer: L, [weight, bias]: [Parameter, Parameter]): L {
  layer.register_parameter('weight', weight);
  layer.register_parameter('bias', bias);
  return layer;
}

/**
 * A copy of a convolution that does what the convolution and a batch norm behind it do in evaluation.
 *
 * Throws TorchError when one of them is in training or there are no running statistics.
 *
 * @example
 * const fused = nn.utils.fuse_conv_bn_eval(conv.eval(), bn.eval());
 */
export const fuse_conv_bn_eval = define<<C extends _ConvNd>(conv: C, bn: _BatchNorm, transpose?: boolean) => C>(
  'fuse_conv_bn_eval',
  ['conv', 'bn', 'transpose'],
  (conv: _ConvNd, bn: _BatchNorm, transpose: boolean = false): _ConvNd => {
    const [mean, variance] = statistics(conv, bn);
    const { weight, bias } = conv;
    return withWeights(
      deepcopy(conv),
      fuse_conv_bn_weights(weight, bias, mean, variance, bn.eps, bn.weight, bn.bias, transpose),
    );
  },
);

/**
 * Weight and bias of `fuse_conv_bn_eval`. `transpose` is for transposed convolutions, whose outputs are the second dimension.
 *
 * @example
 * const [weight, bias] = nn.utils.fuse_conv_bn_weights(conv.weight, conv.bias, mean, variance, 1e-5, null, null);
 */
export const fuse_conv_bn_weights = define(
  'fuse_conv_bn_weights',
  ['conv_w', 'conv_b', 'bn_rm', 'bn_rv', 'bn_eps', 'bn_w', 'bn_b', 'transpose'],
  (
    conv_w: Tensor,
    conv_b: Tensor | null,
    bn_rm: Tensor,
    bn_rv: Tensor,
    bn_eps: number,
    bn_w: Tensor | null,
    bn_b: Tensor | null,
    transpose: boolean = false,
  ): [weight: Parameter, bias: Parameter] => {
    const before = conv_b ?? zeros_like(bn_rm);
    const scale = bn_w ?? ones_like(bn_rm);
    const inverse = rsqrt(bn_rv.add(bn_eps));
    const ones = new Array<number>(conv_w.dim() - 2).fill(1);
    const shape = transpose ? [1, -1, ...ones] : [-1, 1, ...ones];
    const weight = conv_w.mul(scale.mul(inverse).reshape(shape)).to(conv_w.dtype);
    const shifted = before.sub(bn_rm).mul(inverse).mul(scale);
    const bias = shifted.add(bn_b ?? zeros_like(bn_rm)).to(conv_b?.dtype ?? conv_w.dtype);
    return [new Parameter(weight, conv_w.requires_grad), new Parameter(bias, before.requires_grad)];
  },
);

/**
 * A copy of a linear layer that does what the layer and a batch norm behind it do in evaluation.
 *
 * Throws TorchError when one of them is in training, there are no running statistics, or the features do not fit.
 *
 * @example
 * const fused = nn.utils.fuse_linear_bn_eval(linear.eval(), bn.eval());
 */
export const fuse_linear_bn_eval = define(
  'fuse_linear_bn_eval',
  ['linear', 'bn'],
  (linear: Linear<boolean>, bn: _BatchNorm): Linear<boolean> => {
    if (linear.training || bn.training) throw new TorchError('Fusion only for eval!');
    if (linear.out_features !== bn.num_features && bn.num_features !== 1) {
      throw new TorchError(
        'To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got linear.out_features=' +
          `${linear.out_features} and bn.num_features=${bn.num_features}`,
      );
    }
    const [mean, variance] = statistics(linear, bn);
    const { weight, bias } = linear;
    // Python needs scale and shift here, and fails without them in other words.
    return withWeights(
      deepcopy(linear),
      fuse_linear_bn_weights(weight, bias, mean, variance, bn.eps, bn.weight as Tensor, bn.bias as Tensor),
    );
  },
);

/**
 * Weight and bias of `fuse_linear_bn_eval`.
 *
 * @example
 * const [weight, bias] = nn.utils.fuse_linear_bn_weights(linear.weight, null, mean, variance, 1e-5, scale, shift);
 */
export const fuse_linear_bn_weights = define(
  'fuse_linear_bn_weights',
  ['linear_w', 'linear_b', 'bn_rm', 'bn_rv', 'bn_eps', 'bn_w', 'bn_b'],
  (
    linear_w: Tensor,
    linear_b: Tensor | null,
    bn_rm: Tensor,
    bn_rv: Tensor,
    bn_eps: number,
    bn_w: Tensor,
    bn_b: Tensor,
  ): [weight: Parameter, bias: Parameter] => {
    const before = linear_b ?? zeros_like(bn_rm);
    const scale = bn_w.mul(rsqrt(bn_rv.add(bn_eps)));
    const weight = linear_w.mul(scale.unsqueeze(-1).to(linear_w.dtype));
    const bias = before
      .sub(bn_rm)
      .mul(scale)
      .add(bn_b)
      .to(linear_b?.dtype ?? linear_w.dtype);
    return [new Parameter(weight, linear_w.requires_grad), new Parameter(bias, before.requires_grad)];
  },
);

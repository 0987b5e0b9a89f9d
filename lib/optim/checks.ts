// The conditions of the constructors in torch/optim, with their sentences.
import { TorchError } from '../errors.js';
import { repr } from '../repr.js';
import { isTensor, type Tensor } from '../tensor.js';
import { floatText, formatted } from './format.js';
import type { Rate } from './groups.js';
import { numberOf } from './rate.js';

export function checkRate(lr: Rate): void {
  checkOneElement('lr', lr);
  checkNotNegative('learning rate', lr);
}

export function checkOneElement(name: string, value: Rate): void {
  if (isTensor(value) && value.numel() !== 1) throw new RangeError(`Tensor ${name} must be 1-element`);
}

/** NaN is refused as well. `text` is how Python would show the value. */
export function checkNotNegative(what: string, value: Rate, text: (value: Rate) => string = formatted): void {
  if (!(0 <= numberOf(value))) throw new RangeError(`Invalid ${what}: ${text(value)}`);
}

export function checkMomentum(momentum: number): void {
  checkNotNegative('momentum value', momentum, floatText);
}

export function checkBetas(betas: readonly Rate[]): void {
  for (const [i, beta] of betas.entries()) {
    const value = numberOf(beta);
    if (!(0 <= value && value < 1)) {
      throw new RangeError(`Invalid beta parameter at index ${i}: ${floatText(beta)}`);
    }
  }
}

export function checkFused(differentiable: boolean | undefined, foreach: boolean | null | undefined): void {
  if (differentiable) throw new TorchError('`fused` does not support `differentiable`');
  if (foreach) throw new TorchError('`fused` and `foreach` cannot be `True` together.');
}

const fusedDevices = ['mps', 'cuda', 'xpu', 'hpu', 'cpu', 'mtia', 'privateuseone'];

/** What a fused kernel can update: floating point parameters on a device that has one. */
export function checkFusedParam(param: Tensor): void {
  if (fusedDevices.includes(param.device.type) && param.is_floating_point()) return;
  throw new TorchError(
    '`fused=True` requires all the params to be floating point Tensors of ' +
      `supported devices: [${fusedDevices.map(repr).join(', ')}] but torch.${param.dtype} and ${param.device.type}`,
  );
}

const capturableDevices = ['cuda', 'xpu', 'hpu', 'privateuseone', 'xla'];

/** What `capturable: true` needs: everything that takes part on one accelerator. */
export function checkCapturable(what: string, tensors: readonly Tensor[], supportsXla = true): void {
  const supported = supportsXla ? capturableDevices : capturableDevices.filter((device) => device !== 'xla');
  const type = tensors[0]?.device.type;
  if (type !== undefined && supported.includes(type) && tensors.every((tensor) => tensor.device.type === type)) return;
  throw new TorchError(
    `If capturable=True, ${what} must be on supported devices: [${supported.map(repr).join(', ')}].`,
  );
}

/** Gradient scales of automatic mixed precision reach fused kernels alone. */
export function checkUnscaled(
  optimizer: { grad_scale?: Tensor | null; found_inf?: Tensor | null },
  message = 'Expected grad_scale and found_inf to be None',
): void {
  if (optimizer.grad_scale != null || optimizer.found_inf != null) throw new TorchError(message);
}

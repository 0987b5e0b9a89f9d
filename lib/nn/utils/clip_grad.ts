import { no_grad } from '../../autograd/grad_mode.js';
import { TorchError } from '../../errors.js';
import { vector_norm } from '../../generated/linalg.js';
import * as torch from '../../generated/torch.js';
import { _foreach_clamp_max_, _foreach_clamp_min_, _foreach_mul_, _foreach_norm } from '../../generated/vf.js';
import { float } from '../../repr.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';

/** One tensor or many. */
export type Tensors = Tensor | Iterable<Tensor>;

const listOf = (tensors: Tensors): Tensor[] => (isTensor(tensors) ? [tensors] : [...tensors]);

const gradients = (parameters: readonly Tensor[]): Tensor[] =>
  parameters.flatMap((parameter) => (parameter.grad === null ? [] : [parameter.grad]));

/** Tensors that one kernel can treat together: by device and dtype, in order of first appearance. */
function grouped(tensors: readonly Tensor[]): Tensor[][] {
  const groups = new Map<string, Tensor[]>();
  for (const tensor of tensors) {
    const key = `${tensor.device} ${tensor.dtype}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()];
}

const foreachDevices = ['cuda', 'xpu', 'mtia', 'cpu'];

/** Whether to use the operators on lists. Throws TorchError when they are asked for and the device has none. */
function useForeach(foreach: boolean | null, [first]: readonly Tensor[]): boolean {
  const type = first?.device.type ?? 'cpu';
  if (foreach === false) return false;
  if (foreachDevices.includes(type)) return true;
  if (foreach === null) return false;
  throw new TorchError(`foreach=True was passed, but can't use the foreach API on ${type} tensors`);
}

function totalNorm(
  tensors: readonly Tensor[],
  norm_type: number,
  errorIfNonfinite: boolean,
  foreach: boolean | null,
): Tensor {
  const [first] = tensors;
  if (first === undefined) return torch.zeros([]);
  const norms = grouped(tensors).flatMap((group) =>
    useForeach(foreach, group) ? _foreach_norm(group, norm_type) : group.map((g) => vector_norm(g, norm_type)),
  );
  const total = vector_norm(torch.stack(norms.map((norm) => norm.to(first.device))), norm_type);
  if (errorIfNonfinite && total.isnan().logical_or(total.isinf()).item<boolean>()) {
    throw new TorchError(
      `The total norm of order ${float(norm_type)} for gradients from \`parameters\` is non-finite, so it cannot be ` +
        'clipped. To disable this error and scale the gradients by the non-finite norm anyway, set ' +
        '`error_if_nonfinite=False`',
    );
  }
  return total;
}

function scaleGradients(parameters: readonly Tensor[], max_norm: number, total: Tensor, foreach: boolean | null): void {
  const grads = gradients(parameters);
  if (grads.length === 0) return;
  const ratio = total.add(1e-6).reciprocal().mul(max_norm);
  // Clamped rather than compared: a comparison would wait for the device.
  const coefficient = torch.clamp(ratio, { max: 1 });
  for (const group of grouped(grads)) {
    const here = coefficient.to(group[0]?.device ?? coefficient.device);
    if (useForeach(foreach, group)) _foreach_mul_(group, here);
    else for (const grad of group) grad.mul_(here);
  }
}

/**
 * The norm of order `norm_type` (`Infinity` for the maximum) of all values of `tensors`, as if they were one vector: `()`.
 *
 * Throws TorchError when it is not finite and `error_if_nonfinite` asks for that.
 *
 * @example
 * nn.utils.get_total_norm([torch.tensor([3.5]), torch.tensor([12])]); // tensor(12.5000)
 */
export const get_total_norm = define(
  'get_total_norm',
  ['tensors', 'norm_type', 'error_if_nonfinite', 'foreach'],
  (
    tensors: Tensors,
    norm_type: number = 2,
    error_if_nonfinite: boolean = false,
    foreach: boolean | null = null,
  ): Tensor => no_grad(() => totalNorm(listOf(tensors), norm_type, error_if_nonfinite, foreach)),
);

/**
 * Scales the gradients of `parameters` in place by `max_norm / total_norm`, when that is below one.
 *
 * @example
 * const total_norm = nn.utils.get_total_norm(model.parameters().map((p) => p.grad));
 * nn.utils.clip_grads_with_norm_(model.parameters(), 1, total_norm);
 */
export const clip_grads_with_norm_ = define(
  'clip_grads_with_norm_',
  ['parameters', 'max_norm', 'total_norm', 'foreach'],
  (parameters: Tensors, max_norm: number, total_norm: Tensor, foreach: boolean | null = null): void => {
    no_grad(() => {
      scaleGradients(listOf(parameters), max_norm, total_norm, foreach);
    });
  },
);

/**
 * Scales the gradients of `parameters` in place, so that their norm, taken over all of them together, is at most `max_norm`.
 * Returns the norm before.
 *
 * Throws TorchError when the norm is not finite and `error_if_nonfinite` asks for that.
 *
 * @example
 * loss.backward();
 * nn.utils.clip_grad_norm_(model.parameters(), 1);
 * optimizer.step();
 */
export const clip_grad_norm_ = define(
  'clip_grad_norm_',
  ['parameters', 'max_norm', 'norm_type', 'error_if_nonfinite', 'foreach'],
  (
    parameters: Tensors,
    max_norm: number,
    norm_type: number = 2,
    error_if_nonfinite: boolean = false,
    foreach: boolean | null = null,
  ): Tensor => {
    const list = listOf(parameters);
    if (list.length === 0 && !Array.isArray(parameters)) {
      warn('`parameters` is an empty generator, no gradient clipping will occur.');
    }
    return no_grad(() => {
      const total = totalNorm(gradients(list), norm_type, error_if_nonfinite, foreach);
      scaleGradients(list, max_norm, total, foreach);
      return total;
    });
  },
);

/** Deprecated: use `clip_grad_norm_`. */
export const clip_grad_norm: typeof clip_grad_norm_ = define<typeof clip_grad_norm_>(
  'clip_grad_norm',
  ['parameters', 'max_norm', 'norm_type', 'error_if_nonfinite', 'foreach'],
  (
    parameters: Tensors,
    max_norm: number,
    norm_type: number = 2,
    error_if_nonfinite: boolean = false,
    foreach: boolean | null = null,
  ): Tensor => {
    warn(
      '`torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.',
      'FutureWarning',
    );
    return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite, foreach);
  },
);

/**
 * Clips every gradient of `parameters` in place to `[-clip_value, clip_value]`.
 *
 * @example
 * nn.utils.clip_grad_value_(model.parameters(), 0.5);
 */
export const clip_grad_value_ = define(
  'clip_grad_value_',
  ['parameters', 'clip_value', 'foreach'],
  (parameters: Tensors, clip_value: number, foreach: boolean | null = null): void => {
    no_grad(() => {
      for (const group of grouped(gradients(listOf(parameters)))) {
        if (useForeach(foreach, group)) {
          _foreach_clamp_min_(group, -clip_value);
          _foreach_clamp_max_(group, clip_value);
        } else {
          for (const grad of group) grad.clamp_({ min: -clip_value, max: clip_value });
        }
      }
    });
  },
);

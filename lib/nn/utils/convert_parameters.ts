import { cat } from '../../generated/torch.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { typename } from '../typename.js';

/** Throws TypeError unless all tensors are on one GPU, or none is on any. */
function checkDevices(parameters: readonly Tensor[]): void {
  const places = parameters.map(({ device }) => (device.type === 'cuda' ? `${device}` : 'cpu'));
  if (new Set(places).size > 1) {
    throw new TypeError('Found two parameters on different devices, this is currently not supported.');
  }
}

/**
 * All values of `parameters` one after the other: `(N)`.
 *
 * Throws TypeError when they are on different devices.
 *
 * @example
 * nn.utils.parameters_to_vector(new nn.Linear(10, 20).parameters()).shape; // [220]
 */
export function parameters_to_vector(parameters: Iterable<Tensor>): Tensor {
  const list = [...parameters];
  checkDevices(list);
  return cat(list.map((parameter) => parameter.view(-1)));
}

/**
 * Makes `parameters` views of the consecutive parts of `vec` `(N)`.
 *
 * Throws TypeError when `vec` is no tensor or the parameters are on different devices.
 *
 * @example
 * const vec = nn.utils.parameters_to_vector(model.parameters());
 * nn.utils.vector_to_parameters(vec.mul(2), model.parameters());
 */
export function vector_to_parameters(vec: Tensor, parameters: Iterable<Tensor>): void {
  if (!isTensor(vec)) throw new TypeError(`expected torch.Tensor, but got: ${typename(vec)}`);
  const list = [...parameters];
  checkDevices(list);
  let start = 0;
  for (const parameter of list) {
    const length = parameter.numel();
    parameter.data = vec.narrow(0, start, length).view_as(parameter).data;
    start += length;
  }
}

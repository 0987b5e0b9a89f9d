import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { memory_format } from '../layout.js';
import { repr } from '../repr.js';

/** What says where tensors live, and as what. */
export interface FactoryKwargs {
  device?: DeviceLike | null | undefined;
  dtype?: dtype | null | undefined;
  memory_format?: memory_format | null | undefined;
}

const simple = ['device', 'dtype', 'memory_format'] as const;

/**
 * The keywords with which a module makes its tensors: its own, and those that came to it in `factory_kwargs`.
 *
 * @throws TypeError for other keywords, and for one that is given in both places.
 * @example
 * nn.factory_kwargs({ dtype: torch.float64, factory_kwargs: { device: 'cpu' } }); // { device: 'cpu', dtype: 'float64' }
 */
export function factory_kwargs(kwargs?: (FactoryKwargs & { factory_kwargs?: FactoryKwargs }) | null): FactoryKwargs {
  if (kwargs === undefined || kwargs === null) return {};
  const { factory_kwargs: inner = {}, ...own } = kwargs;
  const known: readonly string[] = simple;
  const unexpected = Object.keys(own).filter((key) => !known.includes(key));
  if (unexpected.length > 0) throw new TypeError(`unexpected kwargs {${unexpected.map(repr).join(', ')}}`);
  const twice = simple.find((key) => key in own && key in inner);
  if (twice !== undefined) throw new TypeError(`${twice} specified twice, in **kwargs and in factory_kwargs`);
  return { ...inner, ...own };
}

import { warn } from '../../warnings.js';
import { constant_, dirac_, eye_ } from './constant.js';
import { orthogonal_, sparse_ } from './orthogonal.js';
import { normal_, uniform_ } from './random.js';
import { kaiming_normal_, kaiming_uniform_, xavier_normal_, xavier_uniform_ } from './variance.js';

/** `now` under its former name; warns. */
function deprecated<F extends (...args: never[]) => unknown>(name: string, now: F): F {
  const call = (...args: never[]): unknown => {
    warn(`\`nn.init.${name}\` is now deprecated in favor of \`nn.init.${name}_\`.`, 'FutureWarning');
    return now(...args);
  };
  return call as F;
}

/** Deprecated: use `uniform_`. */
export const uniform = deprecated('uniform', uniform_);
/** Deprecated: use `normal_`. */
export const normal = deprecated('normal', normal_);
/** Deprecated: use `constant_`. */
export const constant = deprecated('constant', constant_);
/** Deprecated: use `eye_`. */
export const eye = deprecated('eye', eye_);
/** Deprecated: use `dirac_`. */
export const dirac = deprecated('dirac', dirac_);
/** Deprecated: use `xavier_uniform_`. */
export const xavier_uniform = deprecated('xavier_uniform', xavier_uniform_);
/** Deprecated: use `xavier_normal_`. */
export const xavier_normal = deprecated('xavier_normal', xavier_normal_);
/** Deprecated: use `kaiming_uniform_`. */
export const kaiming_uniform = deprecated('kaiming_uniform', kaiming_uniform_);
/** Deprecated: use `kaiming_normal_`. */
export const kaiming_normal = deprecated('kaiming_normal', kaiming_normal_);
/** Deprecated: use `orthogonal_`. */
export const orthogonal = deprecated('orthogonal', orthogonal_);
/** Deprecated: use `sparse_`. */
export const sparse = deprecated('sparse', sparse_);

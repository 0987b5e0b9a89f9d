import type { Keywords } from '../../bind.js';
import { warn } from '../../warnings.js';
import { addModules } from '../checks.js';
import { Module, missingForward } from '../module.js';

/**
 * Registers modules under names. Deprecated: what it does, `nn.Module` does.
 *
 * @example
 * new nn.Container({ linear: new nn.Linear(2, 2) });
 */
export class Container extends Module {
  constructor(modules: Readonly<Record<string, Module>> & Keywords = {}) {
    super();
    warn(
      '`nn.Container` is deprecated. All of its functionality is now implemented in `nn.Module`. Subclass that instead.',
      'FutureWarning',
    );
    addModules(this, Object.entries(modules));
  }

  /** It is no computation: calling it throws. */
  forward(..._: never[]): never {
    throw missingForward(this);
  }
}

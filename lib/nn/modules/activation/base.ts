import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { Module } from '../../module.js';

export interface InplaceOptions extends Keywords {
  /** Write into the input. Default: `false`. */
  inplace?: boolean | undefined;
}

export type InplaceArguments = Arguments<[], [inplace?: boolean], InplaceOptions>;

/** A nonlinearity whose only choice is whether to write into its input. */
export abstract class Inplace extends Module {
  inplace: boolean;

  constructor(...args: InplaceArguments) {
    super();
    const signature = { name: `${new.target.name}.__init__`, parameters: ['inplace'], required: 0 };
    this.inplace = bind<InplaceOptions>(signature, args).inplace ?? false;
  }

  override extra_repr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

export const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

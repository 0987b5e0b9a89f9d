import { repr } from './repr.js';

/** A named result, Python's structseq: fields by name, by number and by destructuring in order. */
export abstract class NamedResult<Field = unknown> {
  static readonly fields: readonly string[] = [];

  /** The number of fields. */
  get length(): number {
    return (this.constructor as typeof NamedResult).fields.length;
  }

  /** The fields in order. */
  *[Symbol.iterator](): IterableIterator<Field> {
    const { fields } = this.constructor as typeof NamedResult;
    for (const field of fields) yield Reflect.get(this, field) as Field; // a subclass names its own fields
  }

  /** Python's text: `torch.return_types.max(\nvalues=tensor(3),\nindices=tensor(2))`. */
  toString(): string {
    const { fields, name } = this.constructor as typeof NamedResult;
    return `torch.return_types.${name}(\n${fields.map((field) => `${field}=${repr(Reflect.get(this, field))}`).join(',\n')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

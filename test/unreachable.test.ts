import * as torch from 'nodetorch';
import { expect, it } from 'vitest';
import { operatorNames } from '../lib/_ops.js';
import { refusalOf } from '../lib/unreachable.js';

const refused = [...operatorNames()].filter(([name]) => refusalOf(name.replace(/^aten::/, '')) !== undefined);

it('operators that trust their arguments are refused by name, whatever the arguments are', () => {
  expect(refused.length).toBeGreaterThan(20);
  for (const [name, overloads] of refused) {
    const [space = '', operator = ''] = name.split('::');
    for (const overload of overloads) {
      const call = torch.ops[space][operator][overload || 'default'] as {
        (...args: unknown[]): unknown;
        _schema: string;
      };
      expect(() => call(...fitting(call._schema)), `${name}.${overload}`).toThrow(
        /trusts its arguments|which JavaScript cannot make/,
      );
    }
  }
});

it('says what to call instead', () => {
  const message = '_stack trusts its arguments, and wrong ones would end the process: call torch.stack';
  expect(() => torch._stack([torch.ones(1)])).toThrow(new torch.NotImplementedError(message));
});

/** Arguments that the parser accepts. */
function fitting(schema: string): unknown[] {
  const text = schema.slice(schema.indexOf('(') + 1, schema.lastIndexOf(') ->')).replaceAll(/\([a-z]!\)/g, '');
  const parameters = text.split(/, (?![^[(]*[\])])/);
  const star = parameters.indexOf('*');
  const sample = (parameter: string): unknown => {
    if (/^(Tensor\??)\[/.test(parameter)) return [torch.ones(1)];
    if (parameter.startsWith('Tensor')) return torch.ones(1);
    if (/\[\d*\]/.test(parameter)) return parameter.startsWith('bool') ? [true, true, true] : [1, 1];
    if (parameter.startsWith('ScalarType')) return torch.float32;
    if (parameter.startsWith('Layout')) return torch.sparse_csr;
    return parameter.startsWith('bool') ? true : 1;
  };
  const named = star < 0 ? [] : parameters.slice(star + 1);
  const keywords = Object.fromEntries(
    named.filter((p) => !p.includes('=')).map((p) => [/(\w+)$/.exec(p)?.[1] ?? '', sample(p)]),
  );
  return [...(star < 0 ? parameters : parameters.slice(0, star)).map(sample), keywords];
}

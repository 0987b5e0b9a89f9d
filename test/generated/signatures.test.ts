import { readFileSync } from 'node:fs';
import { compileSignature, signatureText } from 'nodetorch/signature';
import { describe, expect, it } from 'vitest';
import * as generated from '../../lib/generated/signatures.js';
import { BOUND_BY_HAND } from '../../tools/generate/handwritten.mjs';

type Row = [signature: string, overload: string, outOverload: string | null];

const golden = <T>(name: string): Record<string, Record<string, T>> =>
  JSON.parse(readFileSync(new URL(`../golden/signatures/${name}.json`, import.meta.url), 'utf8'));
const tables: Readonly<Record<string, generated.Signatures>> = { ...generated };
const rowsOf = (space: string, name: string) => tables[space]?.[name]?.split('\n') ?? [];

/** `Tensor/out(Tensor input)|self,1` as torchgen has it. */
function toGolden(name: string, row: string): Row {
  const open = row.indexOf('(');
  const [overload = '', outOverload = null] = row.slice(0, open).split('/');
  return [name + row.slice(open).replace(/\)\|.*$/, ')|deprecated'), overload, outOverload];
}

describe('the table of signatures', () => {
  // expected: test/golden/signatures/make.py, from torchgen of PyTorch 2.15
  for (const [space, names] of Object.entries(golden<Row[]>('signatures'))) {
    it(`has every signature of ${space} in the order in which Python's parser tries them`, () => {
      const found = Object.keys(tables[space] ?? {}).filter((name) => !BOUND_BY_HAND.test(name));
      expect(found.sort()).toEqual(Object.keys(names).sort());
      for (const [name, rows] of Object.entries(names)) {
        expect(rowsOf(space, name).map((row) => toGolden(name, row))).toEqual(rows);
      }
    });
  }

  // expected: test/golden/signatures/make.py, what the parser prints of itself
  for (const [space, names] of Object.entries(golden<string[]>('printed'))) {
    it(`prints the signatures of ${space} as Python does`, () => {
      for (const [name, texts] of Object.entries(names)) {
        const signatures = rowsOf(space, name).map((row) => compileSignature(name, row));
        const shown = signatures.filter(({ order }) => order === null).map(signatureText);
        expect([name, ...shown]).toEqual([name, ...texts]);
      }
    });
  }

  it('compiles whole, with every type known', () => {
    for (const table of Object.values(tables)) {
      for (const [name, rows] of Object.entries(table)) {
        for (const row of rows.split('\n')) expect(() => compileSignature(name, row)).not.toThrow();
      }
    }
  });
});

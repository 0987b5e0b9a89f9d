// The cases that cannot be reached, each with its reason: exclusions.json.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROUNDING_SHAPE } from './machine.js';

interface Exclusion {
  /** `kind/file/start of the id`; a kind or a file alone stands for all its cases. */
  readonly cases?: readonly string[];
  /** By what the failure shows, whatever file it comes from: one of `shapes`. */
  readonly shape?: keyof typeof shapes;
  readonly reason: string;
  /** They can be reached on the CPU family that the vectors come from. */
  readonly other_cpu?: boolean;
}

const path = new URL('../../test/conformance/exclusions.json', import.meta.url);

/** What a failure with a known cause looks like. */
const shapes = {
  /** Two texts that agree but for the `.0` of whole numbers. */
  'whole floats': (failure: string) => {
    const [, expected, got] = /expected\s(.*)\n?(?:,\s|\n)got\s(.*)$/s.exec(failure) ?? [];
    const bare = (text: string) => text.replace(/(?<![\w.])(-?\d+)\.0(?!\d)/g, '$1');
    return expected !== undefined && got !== undefined && expected !== got && bare(expected) === bare(got);
  },
  /** Values that are off by what CPU families round apart. */
  rounding: (failure: string) => failure.endsWith(`(${ROUNDING_SHAPE})`),
  /** The text of a dtype, a layout or a memory format. */
  'names of constants': (failure: string) => /^expected\ntorch\.(\w+)\ngot\n'\1'$/.test(failure),
};

/** `ops/add/add.float32.function.1234abcd` of a file of vectors. */
export function caseName(file: string, id: string): string {
  return join(basename(dirname(file)), basename(file, '.json.gz'), id).replaceAll('\\', '/');
}

/** What says why a case cannot pass, or null for the others. */
export function exclusions(sameFamily: boolean): (name: string, failure: string) => string | null {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Exclusion[];
  const valid = rows.filter(({ other_cpu = false }) => !(other_cpu && sameFamily));
  const holds = ({ cases = [], shape }: Exclusion, name: string, failure: string) =>
    cases.some((start) => name.startsWith(start)) || (shape !== undefined && shapes[shape](failure));
  return (name, failure) => valid.find((row) => holds(row, name, failure))?.reason ?? null;
}

// The cases that cannot be reached, each with its reason: exclusions.json.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Exclusion {
  /** `kind/file/start of the id`; a kind or a file alone stands for all its cases. */
  readonly cases: readonly string[];
  readonly reason: string;
  /** They can be reached on the CPU family that the vectors come from. */
  readonly other_cpu?: boolean;
}

const path = new URL('../../test/conformance/exclusions.json', import.meta.url);

/** `ops/add/add.float32.function.1234abcd` of a file of vectors. */
export function caseName(file: string, id: string): string {
  return join(basename(dirname(file)), basename(file, '.json.gz'), id).replaceAll('\\', '/');
}

/** What says why a case cannot pass, or null for the others. */
export function exclusions(sameFamily: boolean): (name: string) => string | null {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Exclusion[];
  const valid = rows.filter(({ other_cpu = false }) => !(other_cpu && sameFamily));
  const reasons = new Map(valid.flatMap(({ cases, reason }) => cases.map((start) => [start, reason] as const)));
  return (name) => [...reasons].find(([start]) => name.startsWith(start))?.[1] ?? null;
}

/** What became of a case: the first difference, or null; and whether all values had equal bits. */
export interface Verdict {
  readonly failure: string | null;
  readonly exact: boolean;
}

export const passed = (failure: string | null, exact = true): Verdict => ({ failure, exact });

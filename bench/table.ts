/** Tables of what was measured: minimum and median of each column, and how the columns compare. */

/** Nanoseconds of one call by column, one for each slice. */
export interface Row {
  readonly name: string;
  readonly slices: Readonly<Record<string, readonly number[]>>;
}

const sorted = (slices: readonly number[]): number[] => [...slices].sort((a, b) => a - b);
export const minimum = (slices: readonly number[]): number => Math.min(...slices);
export const median = (slices: readonly number[]): number => sorted(slices)[slices.length >> 1] ?? Number.NaN;

/** Three digits or more, no decimals that mean nothing. */
function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const units = { ns: 1, µs: 1e3, ms: 1e6 } as const;
export type Unit = keyof typeof units;

function cell(slices: readonly number[] | undefined, unit: Unit): string {
  if (slices === undefined) return '';
  return `${figure(minimum(slices) / units[unit])} / ${figure(median(slices) / units[unit])}`;
}

const ratio = ({ slices }: Row, over: string, under: string): number | undefined => {
  const [a, b] = [slices[over], slices[under]];
  return a && b && minimum(a) / minimum(b);
};

const times = (value: number | undefined): string => (value === undefined ? '' : `${value.toFixed(2)}×`);

/** What a column takes beyond C++, in nanoseconds. */
function overhead({ slices }: Row, column: string): string {
  const [own, native] = [slices[column], slices['C++']];
  return own && native ? figure(Math.max(0, minimum(own) - minimum(native))) : '';
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, k) => (k === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export interface Layout {
  readonly title: string;
  readonly unit: Unit;
  readonly columns: readonly string[];
  /** Columns for the difference to C++ as well as the ratio. */
  readonly overhead: boolean;
}

/** The rows as a Markdown table; the ratio says how many times as long the other language takes. */
export function table(rows: readonly Row[], { title, unit, columns, overhead: difference }: Layout): string {
  const python = columns.includes('Python');
  const native = columns.includes('C++');
  const scoped = columns.includes('in a scope');
  const head = [
    '',
    ...columns.map((column) => `${column}, ${unit}`),
    ...(python ? ['Python ÷ TypeScript'] : []),
    ...(native && difference ? ['beyond C++, ns', ...(scoped ? ['in a scope, ns'] : [])] : []),
    ...(native && !difference ? ['C++ ÷ TypeScript'] : []),
  ];
  const body = rows.map((row) => [
    row.name,
    ...columns.map((column) => cell(row.slices[column], unit)),
    ...(python ? [times(ratio(row, 'Python', 'TypeScript'))] : []),
    ...(native && difference ? [overhead(row, 'TypeScript'), ...(scoped ? [overhead(row, 'in a scope')] : [])] : []),
    ...(native && !difference ? [times(ratio(row, 'C++', 'TypeScript'))] : []),
  ]);
  const ratios = rows.flatMap((row) => ratio(row, 'Python', 'TypeScript') ?? []);
  const mean = ratios.length > 1 ? `\n\nPython ÷ TypeScript, geometric mean: ${times(geometricMean(ratios))}` : '';
  return `## ${title}\n\n${markdown([head, ...body])}${mean}\n`;
}

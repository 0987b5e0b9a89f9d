import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a Markdown file. */
export interface Block {
  readonly file: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** A row of a table, by the heads of its columns. */
export type Row = Readonly<Record<string, string>>;

/** README and its like, and everything under docs/. */
export function documents(): string[] {
  const markdown = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  return [...markdown('.'), ...markdown('docs').map((name) => `docs/${name}`)];
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function blocksOf(file: string): Block[] {
  const text = textOf(file);
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => {
    return { file, line: text.slice(0, index).split('\n').length, language, code };
  });
}

/** The rows of all tables with exactly these heads. */
export function rowsOf(file: string, heads: readonly string[]): Row[] {
  const rows: Row[] = [];
  let inside = false;
  for (const line of textOf(file).split('\n')) {
    const cells = cellsOf(line);
    if (!inside) inside = cells.join() === heads.join();
    else if (cells.length === 0) inside = false;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      rows.push(Object.fromEntries(heads.map((head, k) => [head, cells[k] ?? ''])));
    }
  }
  return rows;
}

function cellsOf(line: string): string[] {
  if (!line.startsWith('|')) return [];
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** What stands between the backticks of a cell that is one piece of code. */
export function codeOf(cell: string): string {
  return /^(`+) ?(.*?) ?\1$/.exec(cell)?.[2] ?? cell;
}

/** The anchors of a file's headings, as GitHub makes them. */
export function anchorsOf(file: string): Set<string> {
  const outside = textOf(file).replaceAll(/^```.*?^```$/gms, '');
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  return new Set([...outside.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)));
}

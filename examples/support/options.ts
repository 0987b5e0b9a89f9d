// The options of the examples: every one has a default, which tells its type, and a line of help.
import { parseArgs } from 'node:util';

type Value = number | string | boolean;

/** What a value can be, by what it is called in the help. */
const kinds = {
  N: ['a whole number from 1', (text: string) => /^0*[1-9]\d*$/.test(text)],
  S: ['a whole number', (text: string) => /^\d+$/.test(text)],
  NUMBER: ['a number', (text: string) => text.trim() !== '' && Number.isFinite(Number(text))],
  PICTURE: ['the name of a file, .svg or .png', (text: string) => /\.(svg|png)$/.test(text)],
} as const;

/** An option: its default, what it is for, and what its value is called (default: `N`), or the values it can have. */
type Option = readonly [value: Value, help: string, values?: string | readonly Value[]];

type Options<T extends Record<string, Option>> = { [K in keyof T]: Widened<T[K][0]> };
type Widened<V> = V extends number ? number : V extends boolean ? boolean : string;

/**
 * Reads the options of the command line. `--help` prints them, and ends the program; so does, with a sentence, one that
 * there is not or a value that it cannot have.
 *
 * @example
 * const options = readOptions('Fits a line.', { epochs: [200, 'steps on all points'], lr: [0.05, 'learning rate', 'LR'] });
 * options.epochs; // 200, unless there is --epochs N
 */
export function readOptions<const T extends Record<string, Option>>(purpose: string, table: T): Options<T> {
  try {
    return read(purpose, table);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`${error.message}\n\n${help(purpose, table)}`);
    process.exit(2);
  }
}

function read<T extends Record<string, Option>>(purpose: string, table: T): Options<T> {
  const declared = Object.entries(table).map(([name, [value]]) => {
    return [name, { type: typeof value === 'boolean' ? ('boolean' as const) : ('string' as const) }] as const;
  });
  const options = { ...Object.fromEntries(declared), help: { type: 'boolean' as const } };
  const values: Record<string, string | boolean | undefined> = parseArgs({ options }).values;
  if (values['help']) {
    console.log(help(purpose, table));
    process.exit();
  }
  const read = Object.entries(table).map(([name, option]) => [name, convert(name, option, values[name])] as const);
  // One value per option, of the type of its default.
  return Object.fromEntries(read) as Options<T>;
}

function convert(name: string, [value, , values = 'N']: Option, given: string | boolean | undefined): Value {
  if (given === undefined || typeof given === 'boolean') return given ?? value;
  const number = typeof value === 'number';
  const [expected, fits] = typeof values === 'string' ? kindOf(values, number) : choiceOf(values);
  if (!fits(given)) throw new Error(`--${name} is ${expected}, not ${JSON.stringify(given)}.`);
  return number ? Number(given) : given;
}

type Kind = readonly [expected: string, fits: (text: string) => boolean];

function kindOf(name: string, number: boolean): Kind {
  if (name === 'N' || name === 'S' || name === 'PICTURE') return kinds[name];
  return number ? kinds.NUMBER : ['a text', () => true];
}

const choiceOf = (values: readonly Value[]): Kind => [
  `one of ${values.join(', ')}`,
  (text) => values.some((value) => String(value) === text),
];

function help(purpose: string, table: Record<string, Option>): string {
  const rows = Object.entries(table).map(([name, [value, text, values]]) => {
    const what = Array.isArray(values) ? values.join('|') : (values ?? 'N');
    const head = typeof value === 'boolean' ? `--${name}` : `--${name} ${what}`;
    return [head, value === '' || value === false ? text : `${text} (default: ${value})`] as const;
  });
  const width = Math.max(...rows.map(([head]) => head.length));
  return [purpose, ...rows.map(([head, text]) => `  ${head.padEnd(width)}  ${text}`)].join('\n');
}

// The printing options of torch/_tensor_str.py.
import { type Arguments, bind, type Keywords } from '../bind.js';

/** How tensors are printed, as `get_printoptions()` reports it. */
export interface PrintOptions {
  precision: number;
  threshold: number;
  edgeitems: number;
  linewidth: number;
  sci_mode: boolean | null;
}

/** What `set_printoptions` takes; what is left out or `null` stays, except `sci_mode`. */
export interface SetPrintOptions extends Keywords {
  precision?: number | null | undefined;
  threshold?: number | null | undefined;
  edgeitems?: number | null | undefined;
  linewidth?: number | null | undefined;
  profile?: 'default' | 'short' | 'full' | null | undefined;
  sci_mode?: boolean | null | undefined;
}

type SetPrintOptionsArguments = Arguments<
  [],
  [
    precision?: number | null,
    threshold?: number | null,
    edgeitems?: number | null,
    linewidth?: number | null,
    profile?: 'default' | 'short' | 'full' | null,
    sci_mode?: boolean | null,
  ],
  SetPrintOptions
>;

const signature = {
  name: 'set_printoptions',
  parameters: ['precision', 'threshold', 'edgeitems', 'linewidth', 'profile', 'sci_mode'],
  required: 0,
} as const;

const profiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
} as const;

/** The options in force; read by the formatter, written by `set_printoptions` alone. */
export const printOptions: PrintOptions = { ...profiles.default, sci_mode: null };

/**
 * Sets how tensors are printed: `precision` digits after the point (4), `threshold` elements above which a tensor is
 * summarized (1000), `edgeitems` shown at each end (3), `linewidth` characters (80), and `sci_mode`, which every call
 * sets anew (`null`: the numbers decide). `profile` ('default', 'short', 'full') sets the first four at once.
 *
 * @throws TypeError for an unknown option or one of the wrong type
 * @example
 * torch.set_printoptions({ precision: 2 });
 * String(torch.tensor([1.12345])); // tensor([1.12])
 */
export function set_printoptions(...args: SetPrintOptionsArguments): void {
  const { profile, sci_mode, ...numbers } = bind<SetPrintOptions>(signature, args);
  for (const [name, value] of Object.entries(numbers)) checkNumber(name, value);
  Object.assign(printOptions, typeof profile === 'string' ? profiles[profile] : undefined, withoutNull(numbers), {
    sci_mode: sci_mode ?? null,
  });
}

/**
 * The options in force, in the form that `set_printoptions` takes.
 *
 * @example
 * const { precision } = torch.get_printoptions(); // 4
 */
export function get_printoptions(): PrintOptions {
  return { ...printOptions };
}

function checkNumber(name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const integral = name === 'threshold' ? typeof value === 'number' : Number.isSafeInteger(value);
  if (!integral || Number(value) < 0) {
    throw new TypeError(`set_printoptions(): argument '${name}' must be a non-negative int, not ${String(value)}`);
  }
}

function withoutNull(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}

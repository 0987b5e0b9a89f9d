import { type dtype, get_default_dtype, isDtype } from './dtype.js';
import { NotImplementedError } from './errors.js';

/** The limits of a floating-point dtype; those of a complex dtype are its parts'. */
export interface Finfo {
  readonly bits: number;
  /** The smallest number that, added to 1, gives another one. */
  readonly eps: number;
  readonly max: number;
  readonly min: number;
  /** The smallest positive normal number. */
  readonly tiny: number;
  readonly smallest_normal: number;
  /** The approximate decimal resolution. */
  readonly resolution: number;
  readonly dtype: dtype;
}

/** The limits of an integer dtype; `bigint` where a number would round them. */
export interface Iinfo {
  readonly bits: number;
  readonly max: number | bigint;
  readonly min: number | bigint;
  readonly dtype: dtype;
}

type FloatRow = readonly [bits: number, digits: number, min: number, max: number, eps: number, tiny: number];

/** Bits, decimal digits, min, max, eps and the smallest normal number of every format (std::numeric_limits). */
const floats: Readonly<Record<string, FloatRow>> = {
  float16: [16, 3, -65504, 65504, 2 ** -10, 2 ** -14],
  bfloat16: [16, 2, -3.3895313892515355e38, 3.3895313892515355e38, 2 ** -7, 2 ** -126],
  float32: [32, 6, -3.4028234663852886e38, 3.4028234663852886e38, 2 ** -23, 2 ** -126],
  float64: [64, 15, -Number.MAX_VALUE, Number.MAX_VALUE, 2 ** -52, 2 ** -1022],
  float8_e4m3fn: [8, 0, -448, 448, 2 ** -3, 2 ** -6],
  float8_e4m3fnuz: [8, 0, -240, 240, 2 ** -3, 2 ** -7],
  float8_e5m2: [8, 0, -57344, 57344, 2 ** -2, 2 ** -14],
  float8_e5m2fnuz: [8, 0, -57344, 57344, 2 ** -2, 2 ** -15],
  float8_e8m0fnu: [8, 0, 2 ** -127, 2 ** 127, 1, 2 ** -127],
};

const partOf: Readonly<Record<string, dtype>> = { complex32: 'float16', complex64: 'float32', complex128: 'float64' };

/**
 * The limits of a floating-point dtype. Default: those of the default dtype.
 *
 * @throws TypeError when `type` is not a floating-point or complex dtype.
 * @example
 * torch.finfo(torch.float32).eps; // 1.1920928955078125e-07
 */
export function finfo(type: dtype = get_default_dtype()): Finfo {
  requireDtype('finfo', type);
  const part = partOf[type] ?? type;
  const row = floats[part];
  if (row === undefined) {
    throw new TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'");
  }
  const [bits, digits, min, max, eps, tiny] = row;
  const resolution = Number(`1e-${digits}`);
  const text = Object.entries({ resolution, min, max, eps, smallest_normal: tiny, tiny })
    .map(([name, value]) => `${name}=${general(value)}`)
    .join(', ');
  return described(
    { bits, eps, max, min, tiny, smallest_normal: tiny, resolution, dtype: part },
    `finfo(${text}, dtype=${part})`,
  );
}

/**
 * The limits of an integer dtype.
 *
 * @throws TypeError when `type` is not an integer dtype.
 * @example
 * torch.iinfo(torch.int8).max; // 127
 */
export function iinfo(type: dtype): Iinfo {
  if (type === undefined) throw new TypeError('iinfo() missing 1 required positional arguments: "type"');
  requireDtype('iinfo', type);
  if (type === 'bool') throw new TypeError('torch.bool is not supported by torch.iinfo');
  const quantized: Readonly<Record<string, string>> = { qint8: 'QInt8', quint8: 'QUInt8', qint32: 'QInt32' };
  if (type in quantized) throw new NotImplementedError(`"dtype" not implemented for '${quantized[type]}'`);
  const [, unsigned, width = ''] = /^(u?)int(8|16|32|64)$/.exec(type) ?? [];
  if (width === '') {
    throw new TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'");
  }
  const bits = Number(width);
  const range = 1n << BigInt(unsigned ? bits : bits - 1);
  const min = unsigned ? 0 : -range;
  const text = `iinfo(min=${general(Number(min))}, max=${general(Number(range - 1n))}, dtype=${type})`;
  return described({ bits, max: whole(range - 1n), min: whole(BigInt(min)), dtype: type }, text);
}

function requireDtype(name: string, type: unknown): void {
  if (isDtype(type)) return;
  const kinds: Readonly<Record<string, string>> = { number: 'float', string: 'str', boolean: 'bool', bigint: 'int' };
  const kind = Number.isSafeInteger(type) ? 'int' : (kinds[typeof type] ?? (type === null ? 'NoneType' : 'object'));
  throw new TypeError(`${name}(): argument 'type' (position 1) must be torch.dtype, not ${kind}`);
}

function whole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A frozen record that prints as Python's. */
function described<Info extends object>(info: Info, text: string): Info {
  const print = () => text;
  Object.defineProperties(info, {
    toString: { value: print },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: print },
  });
  return Object.freeze(info);
}

/** A number as C prints it with `%g`: six digits, a tie to the even one. */
function general(value: number): string {
  const [digits = '', exponent = '0'] = sixDigits(value).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${digits}e${power}`));
  const sign = power < 0 ? '-' : '+';
  return `${String(Number(digits))}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `toExponential(5)` rounds ties away from zero; the machine epsilon of float16 is one. */
function sixDigits(value: number): string {
  const exact = value.toExponential(20);
  const tie = /^(-?\d\.\d{4}[02468])50*(e.+)$/.exec(exact);
  return tie ? `${tie[1]}${tie[2]}` : value.toExponential(5);
}

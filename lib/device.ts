import { inspect } from 'node:util';
import { TorchError } from './errors.js';

/** Device kinds by c10::DeviceType; kinds that no build of libtorch 2.15 for Node serves are absent. */
const types = [
  'cpu',
  'cuda',
  'mkldnn',
  'opengl',
  'opencl',
  'ideep',
  'hip',
  'fpga',
  'maia',
  'xla',
  'vulkan',
  'metal',
  'xpu',
  'mps',
  'meta',
  'hpu',
  've',
  'lazy',
  'ipu',
  'mtia',
  'privateuseone',
] as const;

export type DeviceType = (typeof types)[number];

const codes: ReadonlyMap<string, number> = new Map(types.map((name, code) => [name, code]));

/** Whether a value is a device, and not an object that only has the prototype of one. */
export let isDevice: (value: unknown) => value is Device;

/** A device: `cpu`, or an accelerator with an index. Frozen; `String(device)` is `cuda:0`. */
export class Device {
  readonly type: DeviceType;
  readonly index: number | null;
  readonly #genuine = true;

  static {
    isDevice = (value): value is Device => typeof value === 'object' && value !== null && #genuine in value;
  }

  constructor(type: DeviceType, index: number | null) {
    this.type = type;
    this.index = index;
    Object.freeze(this);
  }

  /** The text that `torch.device` reads: `cuda:0`. */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [inspect.custom](): string {
    return this.index === null ? `device(type='${this.type}')` : `device(type='${this.type}', index=${this.index})`;
  }
}

/** What names a device: `'cpu'`, `'cuda'`, `'cuda:1'`, the index of an accelerator, or a `Device`. */
export type DeviceLike = Device | DeviceType | `${DeviceType}:${number}` | number;

const expected =
  'cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone';

/**
 * A device by name, `torch.device('cuda:0')`, by type and index, or the accelerator of an index.
 *
 * @throws TorchError when the name is none.
 * @example
 * String(torch.device('cuda', 1)); // 'cuda:1'
 */
export function device(name: DeviceLike, index?: number | null): Device;
/** A name that is only known when the program runs, such as an option of its command line. */
export function device(name: string, index?: number | null): Device;
export function device(name: DeviceLike | string, index?: number | null): Device {
  if (isDevice(name)) return name;
  if (typeof name === 'number' && Number.isInteger(name)) return new Device('cuda', checkIndex(name));
  if (typeof name !== 'string') throw new TypeError(invalidArguments(name));
  const parsed = parse(name);
  if (index === undefined || index === null) return parsed;
  if (parsed.index !== null) {
    throw new TorchError(`type (string) must not include an index because index was passed explicitly: ${name}`);
  }
  return new Device(parsed.type, checkIndex(index));
}

const known = new Map<string, Device>();

function parse(name: string): Device {
  const seen = known.get(name);
  if (seen) return seen;
  const match = /^([a-z_]+)(?::(0|[1-9]\d*))?$/.exec(name);
  if (name === '') throw new TorchError('Device string must not be empty');
  if (!match) throw new TorchError(`Invalid device string: '${name}'`);
  const [, type = '', index] = match;
  if (!codes.has(type)) {
    throw new TorchError(`Expected one of ${expected} device type at start of device string: ${type}`);
  }
  const made = new Device(type as DeviceType, index === undefined ? null : checkIndex(Number(index)));
  known.set(name, made);
  return made;
}

/** Python's name for a type. The names of our classes are not known here: generators need devices when they are loaded. */
function simpleName(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  return { number: 'float', boolean: 'bool', string: 'str', object: 'dict' }[String(typeof value)] ?? typeof value;
}

/** What Python's parser says of something that names no device. */
function invalidArguments(given: unknown): string {
  const type = given === undefined ? '' : simpleName(given);
  const reason =
    type === '' ? '' : `      didn't match because some of the arguments have invalid types: (!${type}!)\n`;
  return (
    `device() received an invalid combination of arguments - got (${type}), but expected one of:\n` +
    ` * (torch.device device)\n${reason} * (str type, int index = -1)\n`
  );
}

function checkIndex(index: number): number {
  if (!Number.isInteger(index)) {
    throw new TypeError(`device(): argument 'index' (position 2) must be int, not ${simpleName(index)}`);
  }
  if (index < 0) throw new TorchError('Device index must not be negative');
  if (index > 127) throw new TorchError(`Device index must fit in 8 bits, got ${index}`);
  return index;
}

/** The c10::DeviceType of a device. */
export function deviceCode(value: Device): number {
  return codes.get(value.type) ?? 0;
}

/** The device of a c10::DeviceType and index (-1: none). */
export function deviceOf(code: number, index: number): Device {
  const type = types[code] ?? 'cpu';
  return parse(index < 0 ? type : `${type}:${index}`);
}

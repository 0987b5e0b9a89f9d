import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { errorClasses } from './errors.js';
import { warn } from './warnings.js';

interface ScratchViews {
  I: Int32Array;
  F: Float64Array;
  B: BigInt64Array;
}

/** What `describe` tells of an operator: kinds are those of native/convert.h. */
export interface OperatorDescription {
  readonly id: number;
  readonly schema: string;
  readonly args: readonly (readonly [name: string, kind: number, hasDefault: number])[];
  readonly rets: readonly (readonly [kind: number, alias: number])[];
}

type Unread = readonly unknown[];

/**
 * The addon. Arguments and results cross in the scratch (`I`, `F`, `B`) as the comment above each native function says.
 * Objects passed as `keepAlive` are not read: they keep the optimising compiler from letting an argument die.
 */
export interface Native extends ScratchViews {
  readonly builtVersion: string;
  readonly loadedVersion: string;
  /** `loaded`, empty without an NVIDIA driver, or why libtorch's CUDA part could not be loaded. */
  readonly cudaLibrary: string;
  setup(errors: readonly unknown[], collector: (() => void) | undefined, warner: (message: string) => void): void;
  growScratch(): ScratchViews;

  call(...outsAndKeepAlive: Unread): unknown;
  describe(name: string, overload: string): OperatorDescription | undefined;
  operatorNames(): string;
  take(out: object): unknown;

  sizes(...keepAlive: Unread): void;
  strides(...keepAlive: Unread): void;
  info(...keepAlive: Unread): void;
  dim(...keepAlive: Unread): void;
  isContiguous(...keepAlive: Unread): void;
  item(...keepAlive: Unread): void;
  fromBytes(out: object, data: NodeJS.TypedArray): void;
  empty(out: object): void;
  convert(out: object, ...keepAlive: Unread): unknown;
  toBytes(data: NodeJS.TypedArray, ...keepAlive: Unread): void;
  setRequiresGrad(...keepAlive: Unread): void;
  grad(out: object, ...keepAlive: Unread): unknown;
  setGrad(...keepAlive: Unread): void;
  data(out: object, ...keepAlive: Unread): void;
  setData(...keepAlive: Unread): void;
  alias(out: object, ...keepAlive: Unread): void;
  detach(out: object, ...keepAlive: Unread): void;
  isSame(...keepAlive: Unread): void;
  version(...keepAlive: Unread): void;

  getItem(out: object, ...keepAlive: Unread): void;
  setItem(...keepAlive: Unread): void;
  rows(out: object, ...keepAlive: Unread): void;

  storageInfo(...keepAlive: Unread): void;
  storageBytes(out: object, ...keepAlive: Unread): void;
  storageView(out: object, ...keepAlive: Unread): void;

  dispose(): void;
  keep(owner: object): void;
  setCohorts(
    seal: () => object,
    disband: (token: never) => unknown[],
    memberOf: (token: never, id: number) => object | undefined,
  ): void;
  openScope(): void;
  closeScope(survivors: readonly object[]): void;
  relieve(): void;
  setPolicy(): void;
  stats(): void;

  unaryMath(): void;
  pow(): void;
  formatFloat(): string;

  newGenerator(owner: object): void;
  manualSeed(): void;
  seedAccelerators(): void;
  initialSeed(): void;
  newSeed(): void;
  generatorState(out: object): void;
  setGeneratorState(...keepAlive: Unread): void;

  numThreads(): void;
  setNumThreads(): void;
  setNumInteropThreads(): void;
  defaultDtype(): void;
  setDefaultDtype(): void;
  setFlag(): void;
  flag(): void;
  cuda(): void;
}

const addonPath = fileURLToPath(new URL('../build/Release/nodetorch.node', import.meta.url));

function load(): Native {
  if (!existsSync(addonPath)) {
    throw new Error(
      `nodetorch's addon is not built (looked for ${addonPath}): run \`npx nodetorch setup\` (in the repository: \`npm run setup\`)`,
    );
  }
  try {
    return createRequire(import.meta.url)(addonPath) as Native;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `nodetorch's addon could not be loaded (${reason}): libtorch was moved, removed or has another version; ` +
        'run `npx nodetorch doctor` to see which one is used, `npx nodetorch setup` to get it again',
      { cause },
    );
  }
}

/** V8's gc() without a command-line flag: set the flag, take the function from a new context, reset the flag. */
function obtainCollector(): (() => void) | undefined {
  const global = globalThis as { gc?: () => void; Bun?: { gc(force: boolean): void } };
  if (global.Bun) return () => global.Bun?.gc(true);
  if (typeof global.gc === 'function') return global.gc;
  try {
    v8.setFlagsFromString('--expose-gc');
    const collector: unknown = vm.runInNewContext('gc');
    v8.setFlagsFromString('--no-expose-gc');
    return typeof collector === 'function' ? (collector as () => void) : undefined;
  } catch {
    return undefined; // the addon then collects by reporting external memory
  }
}

/** Same major.minor.patch; a build tag such as `+cpu` may differ. */
function checkVersion({ builtVersion, loadedVersion }: Native): void {
  const plain = (version: string) => version.split('+')[0];
  if (loadedVersion === '' || plain(loadedVersion) === plain(builtVersion)) return;
  throw new Error(
    `nodetorch was built for libtorch ${builtVersion} and met libtorch ${loadedVersion}: ` +
      'run `npx nodetorch setup`, or point LIBTORCH to the version it was built for and build again',
  );
}

export const native = load();
checkVersion(native);
native.setup(errorClasses, obtainCollector(), warn);

/** Handles, lengths, tags and small integers of the current call. */
export let I = native.I;
/** Doubles of the current call; the same bytes as `B`. */
export let F = native.F;
/** 64-bit integers of the current call; the same bytes as `F`. */
export let B = native.B;

/** Makes room for this many integers and doubles; what is written stays. Call before writing lists of unknown length. */
export function reserve(ints: number, doubles: number): void {
  if (ints <= I.length && doubles <= F.length) return;
  const [integers, floats] = [I, F];
  const [first, second] = [integers[0] ?? 0, integers[1] ?? 0];
  integers[0] = Math.max(ints * 2, integers.length);
  integers[1] = Math.max(doubles * 2, floats.length);
  ({ I, F, B } = native.growScratch());
  integers[0] = first;
  integers[1] = second;
  I.set(integers);
  F.set(floats);
}

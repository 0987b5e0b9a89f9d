import { isTensor, type Tensor } from '../tensor.js';
import type { Callable, Gate } from './callable.js';
import { begin, end, type Site } from './construction.js';
import type { Hooks } from './hooks.js';
import type { Module } from './module.js';
import { Buffer, Parameter } from './parameter.js';
import type { StateHooks } from './state_dict.js';
import { typename } from './typename.js';

/** Under which of Python's three dictionaries a name is registered. */
export type Kind = 'parameter' | 'buffer' | 'module';

export interface Held {
  parameter: Parameter;
  buffer: Tensor;
  module: Module;
}

interface Member {
  readonly kind: Kind;
  /** Of a buffer: whether it belongs to the state dict. */
  persistent: boolean;
  /** Of a buffer: whether `register_buffer` decided that, and not the `Buffer` in the field. */
  readonly decided: boolean;
  /** While the constructor runs: the value, in case a subclass's field of this name wipes it out. */
  value: unknown;
}

/** May replace what is about to be registered under `name`. */
export type RegistrationHook = (module: Module, name: string, value: Held[Kind] | null) => Held[Kind] | null | void;

/** Hooks that see every registration, by kind. */
export const registrationHooks: Readonly<Record<Kind, Map<number, RegistrationHook>>> = {
  parameter: new Map(),
  buffer: new Map(),
  module: new Map(),
};

/** A module that registers so many by method has no fields to watch: looking at all of them each time would take long. */
const manyMembers = 64;

const registryKey: unique symbol = Symbol('registry');

interface Registered {
  readonly [registryKey]: Registry;
  [name: string]: unknown;
}

/**
 * What a module has registered: names in the order in which they got their first value. The values themselves are the
 * module's own properties, so the registry is brought up to date each time it is asked.
 */
export class Registry implements Gate, Site {
  /** Whether a call may go straight to `forward`: construction is over and there are no hooks. */
  straight = false;
  /** Whether the module was called before. */
  called = false;
  /** Allocated with the first hook of either sort. */
  hooks: Hooks | null = null;
  stateHooks: StateHooks | null = null;
  /** Names that hold the values of somebody else for the time of a call: they stay registered as they are. */
  readonly standIns = new Set<string>();
  private readonly members = new Map<string, Member>();
  /** The module's own names at the last look: one that changed its place has been deleted and assigned anew. */
  private names: readonly string[] = [];
  private constructing = true;
  private looking = false;
  private owner: (Module & Registered) | undefined;

  /** Ties the registry to a module whose constructor begins. */
  attach(owner: Module): void {
    Object.defineProperty(owner, registryKey, { value: this });
    // The symbol is there from here on.
    this.owner = owner as Module & Registered;
    begin(this);
  }

  /** Ties `registry` to `copy`, a module whose fields the caller copies, with the names and hooks of this one. */
  copyTo(registry: Registry, copy: Module): void {
    this.look();
    for (const [name, member] of this.members) registry.members.set(name, { ...member, value: undefined });
    registry.names = this.names;
    registry.constructing = false;
    registry.hooks = this.hooks?.copy() ?? null;
    registry.stateHooks = this.stateHooks?.copy() ?? null;
    Object.defineProperty(copy, registryKey, { value: registry });
    registry.owner = copy as Module & Registered;
  }

  /** Registers what new fields hold, in order; throws where Python would have refused the assignment. */
  sync(): void {
    this.look(true);
  }

  settle(): boolean {
    this.look();
    return this.names.some((name) => this.read(name) === undefined);
  }

  finish(): void {
    if (!this.constructing) return;
    this.look();
    this.constructing = false;
    for (const member of this.members.values()) member.value = undefined;
  }

  /** Ends construction: the module has been called or has become another one's child. */
  close(): void {
    if (!this.constructing) return;
    end(this);
    this.finish();
  }

  /** Registers `value` under `name` and makes it a field. */
  register(name: string, kind: Kind, value: Held[Kind] | null, persistent?: boolean): void {
    this.look();
    this.add(name, kind, value, persistent);
    this.added();
  }

  /** Registers many children at once; looking for other new fields before each would take quadratic time. */
  registerModules(entries: Iterable<readonly [string, Module]>): void {
    this.look();
    for (const [name, module] of entries) this.add(name, 'module', module);
    this.added();
  }

  /** Forgets `name` without touching the field, for code that replaces a parameter by what computes it. */
  forget(name: string): void {
    this.look();
    this.members.delete(name);
  }

  kind(name: string): Kind | undefined {
    return this.members.get(name)?.kind;
  }

  isPersistent(name: string): boolean {
    return this.members.get(name)?.persistent ?? false;
  }

  /** The members of one kind in order of registration; what was set to `null` stays registered as `null`. */
  list<K extends Kind>(kind: K): [string, Held[K] | null][] {
    this.sync();
    return this.known(kind);
  }

  /** The same for a registry that was brought up to date just now. */
  known<K extends Kind>(kind: K): [string, Held[K] | null][] {
    const entries: [string, Held[K] | null][] = [];
    for (const [name, member] of this.members) {
      // The kind was checked against the value by `sync`.
      if (member.kind === kind) entries.push([name, (this.read(name) ?? null) as Held[K] | null]);
    }
    return entries;
  }

  /** The children that are there, without their names: what a container runs. */
  modules(): Module[] {
    this.sync();
    const modules: Module[] = [];
    for (const [name, { kind }] of this.members) {
      const value = kind === 'module' ? this.read(name) : null;
      if (isModule(value)) modules.push(value);
    }
    return modules;
  }

  /** The names of one kind, in order of registration. */
  namesOf(kind: Kind): string[] {
    this.look();
    return [...this.members].filter(([, member]) => member.kind === kind).map(([name]) => name);
  }

  /** Removes `names`, fields included, and registers `entries` in their place. */
  rebuild(names: readonly string[], entries: readonly (readonly [string, Module])[]): void {
    for (const name of names) {
      this.members.delete(name);
      if (this.owner !== undefined) delete this.owner[name];
    }
    for (const [name, value] of entries) {
      this.enter(name, { kind: 'module', persistent: true, decided: false, value });
      this.write(name, value);
    }
    this.look();
  }

  /** Notices deletions, then registers new values in the order of the fields. */
  private look(strict = false): void {
    if (this.owner === undefined || this.looking) return;
    this.looking = true;
    try {
      const names = Object.keys(this.owner);
      if (!isSubsequence(this.names, names)) this.dropMoved(names);
      this.names = names;
      for (const name of names) this.observe(name, this.read(name), strict);
    } finally {
      this.looking = false;
    }
  }

  private dropMoved(names: readonly string[]): void {
    const before = new Map(this.names.map((name, i) => [name, i]));
    let last = -1;
    const kept = new Set<string>();
    for (const name of names) {
      const i = before.get(name) ?? Number.POSITIVE_INFINITY;
      if (i < last) continue;
      if (i !== Number.POSITIVE_INFINITY) last = i;
      kept.add(name);
    }
    for (const name of this.members.keys()) if (!kept.has(name)) this.members.delete(name);
  }

  private observe(name: string, value: unknown, strict: boolean): void {
    if (this.standIns.has(name)) return;
    const member = this.members.get(name);
    const kind = kindOf(value);
    if (kind !== undefined && member?.kind !== kind) {
      if (strict) checkForm(kind, name);
      if (isForm(name)) this.admit(name, kind, value);
    } else if (member === undefined) {
      if (strict) refuseArray(this.module, name, value);
    } else if (value === undefined) this.restore(name, member);
    else {
      if (strict && value !== null && kind === undefined) refuseValue(name, member.kind, value);
      this.update(member, value);
    }
  }

  /** A class field without a value, in a subclass, does not wipe out what the base has registered. */
  private restore(name: string, member: Member): void {
    if (this.constructing && member.value !== undefined) this.write(name, member.value);
  }

  private update(member: Member, value: unknown): void {
    if (this.constructing) member.value = value;
    if (value instanceof Buffer && !member.decided) member.persistent = value.persistent;
  }

  private added(): void {
    if (this.owner !== undefined) this.names = Object.keys(this.owner);
    if (this.members.size > manyMembers) this.close();
  }

  private add(name: string, kind: Kind, given: Held[Kind] | null, persistent?: boolean): void {
    const value = this.consult(name, kind, given);
    this.enter(name, { kind, persistent: persistent ?? true, decided: persistent !== undefined, value });
    // In a field a parameter is a parameter: a buffer gets another tensor on the same memory.
    this.write(name, kind === 'buffer' && value instanceof Parameter ? value.detach() : value);
    if (isModule(value)) registryOf(value).close();
  }

  private admit(name: string, kind: Kind, given: unknown): void {
    const persistent = given instanceof Buffer ? given.persistent : true;
    // `kindOf` has looked at the value.
    const value = this.consult(name, kind, given as Held[Kind]);
    this.enter(name, { kind, persistent, decided: false, value });
    if (value !== given) this.write(name, value);
    if (isModule(value)) registryOf(value).close();
  }

  /** A name that changes its kind goes to the end, as in Python, where it moves to another dictionary. */
  private enter(name: string, member: Member): void {
    if (this.members.get(name)?.kind !== member.kind) this.members.delete(name);
    this.members.set(name, this.constructing ? member : { ...member, value: undefined });
  }

  private consult(name: string, kind: Kind, given: Held[Kind] | null): Held[Kind] | null {
    let value = given;
    for (const hook of registrationHooks[kind].values()) value = hook(this.module, name, value) ?? value;
    return value;
  }

  private get module(): Module {
    if (this.owner === undefined) throw new TypeError('the registry belongs to no module yet');
    return this.owner;
  }

  private read(name: string): unknown {
    return this.owner?.[name];
  }

  /** Defines rather than assigns: a field may have the name of an accessor of its class. */
  private write(name: string, value: unknown): void {
    if (this.owner === undefined) return;
    if (Object.hasOwn(this.owner, name)) Reflect.set(this.owner, name, value);
    else Object.defineProperty(this.owner, name, { value, writable: true, enumerable: true, configurable: true });
  }
}

function isForm(name: string): boolean {
  return name !== '' && !name.includes('.');
}

/** Throws when `name` could not stand in a dotted path. */
export function checkForm(kind: Kind, name: string): void {
  if (name.includes('.')) {
    throw new RangeError(`${kind} name can't contain "."${kind === 'module' ? `, got: ${name}` : ''}`);
  }
  if (name === '') throw new RangeError(`${kind} name can't be empty string ""`);
}

const refusal: Record<Kind, (name: string, value: unknown) => string> = {
  parameter: (name, value) =>
    `cannot assign '${typename(value)}' as parameter '${name}' (torch.nn.Parameter or None expected)`,
  buffer: (name, value) =>
    `cannot assign '${typename(value)}' as buffer '${name}' (torch.nn.Buffer, torch.Tensor or None expected)`,
  module: (name, value) =>
    `cannot assign '${typename(value)}' as child module '${name}' (torch.nn.Module or None expected)`,
};

/** A buffer may be replaced by a plain tensor, nothing else by what is not registrable. */
function refuseValue(name: string, kind: Kind, value: unknown): void {
  if (!(kind === 'buffer' && isTensor(value))) throw new TypeError(refusal[kind](name, value));
}

function refuseArray(module: Module, name: string, value: unknown): void {
  if (!Array.isArray(value) || !holdsModules(value)) return;
  throw new TypeError(
    `${module._get_name()}.${name} is an array of modules, which would not be registered: wrap it in nn.ModuleList ` +
      `(or keep it in a #private field, if it shall stay out of parameters() and state_dict() on purpose)`,
  );
}

/** Data may be long, and a list of modules shows itself early. */
function holdsModules(values: readonly unknown[]): boolean {
  const end = Math.min(values.length, 64);
  for (let i = 0; i < end; i++) if (isModule(values[i])) return true;
  return false;
}

/** Whether `value` is a module, that is, an instance of nn.Module. */
export function isModule(value: unknown): value is Module {
  return typeof value === 'function' && (value as Partial<Registered> & typeof value)[registryKey] !== undefined;
}

export function registryOf(module: Callable): Registry {
  // Every module got one in its constructor or by `copyTo`, and nothing else is callable in this way.
  return (module as Callable & Registered)[registryKey];
}

function kindOf(value: unknown): Kind | undefined {
  if (typeof value === 'function') return isModule(value) ? 'module' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Parameter) return 'parameter';
  return value instanceof Buffer ? 'buffer' : undefined;
}

/** Whether all of `before` are among `names`, in the same order: nothing was deleted or deleted and assigned anew. */
function isSubsequence(before: readonly string[], names: readonly string[]): boolean {
  let next = 0;
  for (let i = 0; i < names.length && next < before.length; i++) if (names[i] === before[next]) next += 1;
  return next === before.length;
}

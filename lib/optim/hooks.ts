/** What registering a hook returns: `remove()` takes the hook away again. */
export interface RemovableHandle {
  readonly id: number;
  remove(): void;
}

let nextId = 0;

/** Functions in the order in which they are called. */
export class Hooks<Hook> {
  private entries: { readonly id: number; readonly hook: Hook }[] = [];

  add(hook: Hook, prepend = false): RemovableHandle {
    const id = nextId++;
    if (prepend) this.entries.unshift({ id, hook });
    else this.entries.push({ id, hook });
    return { id, remove: () => this.remove(id) };
  }

  /** A copy, so that a hook may remove itself. */
  list(): Hook[] {
    return this.entries.map(({ hook }) => hook);
  }

  private remove(id: number): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }
}

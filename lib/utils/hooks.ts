import { RemovableHandle } from '../autograd/hooks.js';

export { RemovableHandle } from '../autograd/hooks.js';

/** Adds a hook behind the others of its kind, or with `prepend` before them. */
export function addHook<Entry>(hooks: Map<number, Entry>, entry: Entry, prepend = false): RemovableHandle {
  const handle = new RemovableHandle(hooks);
  const others = prepend ? [...hooks] : [];
  if (prepend) hooks.clear();
  hooks.set(handle.id, entry);
  for (const [id, other] of others) hooks.set(id, other);
  return handle;
}

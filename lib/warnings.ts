const told = new Set<string>();

/** Python's `warnings.warn`: through `process.emitWarning`, each text once. */
export function warn(message: string, category = 'UserWarning'): void {
  const key = `${category}: ${message}`;
  if (told.has(key)) return;
  told.add(key);
  process.emitWarning(message, category);
}

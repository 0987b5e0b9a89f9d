/** A transform's printed form; functions have none of their own and print as Python's do, by name. */
export function describe(transform: (input: never) => unknown): string {
  const plain = Object.getPrototypeOf(transform) === Function.prototype;
  return plain ? `<function ${transform.name || '<lambda>'}>` : String(transform);
}

/** `text` after `head`, its further lines aligned with the first. */
export function hang(head: string, text: string): string {
  return head + text.replaceAll('\n', `\n${' '.repeat(head.length)}`);
}

// @ts-check
/** One line of documentation for every signature: what it does, and the page that says more. */

/** @param {Record<string, string>} docs first sentences by `torch.add`, `Tensor.add` @param {string} space @param {string} name */
export function docLine(docs, space, name) {
  const base = name.replace(/_$/, '');
  const said = docs[`${space}.${name}`] ?? docs[`torch.${name}`] ?? docs[`torch.${base}`] ?? docs[`nn.${base}`];
  const address = page(docs, space, name, base);
  if (address === null) return '';
  return `/** ${said === undefined ? '' : `${said} `}{@link ${address}} */\n`;
}

/** The address of the page, null without one. @param {Record<string, string>} docs @param {string} space @param {string} name @param {string} base */
function page(docs, space, name, base) {
  const root = 'https://docs.pytorch.org/docs/stable';
  if (name.startsWith('_')) return null;
  if (space === 'Tensor') return `${root}/generated/torch.Tensor.${name}.html`;
  if (space === 'linalg' || space === 'fft') return `${root}/generated/torch.${space}.${name}.html`;
  if (space === 'special') return `${root}/special.html#torch.special.${name}`;
  if (docs[`torch.${name}`] !== undefined) return `${root}/generated/torch.${name}.html`;
  if (docs[`torch.${base}`] !== undefined) return `${root}/generated/torch.${base}.html`;
  return docs[`nn.${base}`] === undefined ? null : `${root}/generated/torch.nn.functional.${base}.html`;
}

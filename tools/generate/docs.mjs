// @ts-check
/** One line of documentation for every signature: what it does, and the page that says more. */

const PAGES = {
  torch: 'torch',
  vf: 'torch',
  Tensor: 'torch.Tensor',
  nn: 'torch.nn.functional',
  linalg: 'torch.linalg',
  fft: 'torch.fft',
};

/** @param {Record<string, string>} docs @param {string} space @param {string} name */
export function docLine(docs, space, name) {
  if (name.startsWith('_')) return '';
  const page = PAGES[/** @type {keyof typeof PAGES} */ (space)];
  const address =
    page === undefined
      ? `https://docs.pytorch.org/docs/stable/${space}.html`
      : `https://docs.pytorch.org/docs/stable/generated/${page}.${name}.html`;
  const said = docs[`${space}.${name}`] ?? docs[`torch.${name.replace(/_$/, '')}`];
  return `/** ${said === undefined ? '' : `${said} `}{@link ${address}} */\n`;
}

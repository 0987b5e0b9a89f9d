// @ts-check
/** One line of documentation for every signature: what it does, its shapes, and the page that says more. */

const ROOT = 'https://docs.pytorch.org/docs/stable';

/** Methods that stand for Python's operators, which have no page. @type {Record<string, string>} */
const OPERATORS = {
  __and__: 'self & other',
  __iand__: 'self &= other',
  __ilshift__: 'self <<= other',
  __ior__: 'self |= other',
  __irshift__: 'self >>= other',
  __ixor__: 'self ^= other',
  __lshift__: 'self << other',
  __or__: 'self | other',
  __rshift__: 'self >> other',
  __xor__: 'self ^ other',
};

/** How a function relates to the one that is quoted, by its name with `%` for the other's. @type {Record<string, string>} */
const FORMS = {
  '%_': 'In place',
  '_foreach_%': 'On every tensor of a list',
  '_foreach_%_': 'In place on every tensor of a list',
};

/**
 * Where the documentation of each space looks for what it does not say itself; what is `unlisted` has no page.
 * @type {Record<string, readonly string[]>}
 */
const SPACES = {
  Tensor: ['Tensor', 'torch', 'nn', 'unlisted'],
  torch: ['torch', 'nn', 'Tensor', 'unlisted'],
  nn: ['nn', 'torch', 'unlisted'],
};

/**
 * @param {Record<string, string>} docs sentences by `torch.add`, `Tensor.add` (docs.py)
 * @param {string} space
 * @param {string} name
 */
export function docLine(docs, space, name) {
  const found = entries(docs, space, name.replace(/^_foreach_/, ''));
  const sentence = OPERATORS[name] === undefined ? sentenceOf(docs, found, name) : `Python's \`${OPERATORS[name]}\`.`;
  const said = sentence ?? `The operator \`aten::${name}\`, which PyTorch does not document.`;
  const first = found.find((key) => !key.startsWith('unlisted.'));
  return `/** ${said}${first === undefined ? '' : ` ${link(first)}`} */\n`;
}

/**
 * The entries that speak of a function, the nearest first: its own, the same elsewhere, then its other form, in place or not.
 * @param {Record<string, string>} docs
 * @param {string} space
 * @param {string} name
 */
function entries(docs, space, name) {
  const spaces = SPACES[space] ?? [space];
  const names = [...new Set([name, name.replace(/_$/, ''), name.replace(/^sparse_/, ''), `${name}_`])];
  return names.flatMap((one) => spaces.map((where) => `${where}.${one}`)).filter((key) => docs[key] !== undefined);
}

/**
 * @param {Record<string, string>} docs
 * @param {readonly string[]} found
 * @param {string} name
 */
function sentenceOf(docs, found, name) {
  const key = found.find((one) => docs[one] !== '');
  if (key === undefined) return undefined;
  const base = key.slice(key.indexOf('.') + 1);
  const form = FORMS[name.replace(base, '%')];
  return `${form === undefined ? '' : `${form}, \`${base}\`: `}${docs[key]}`;
}

/** In Markdown: a comment that contains `@link` is parsed by every compilation. @param {string} key such as `nn.relu` */
function link(key) {
  const [space = '', name = ''] = key.split(/\.(.*)/s);
  const module = { torch: 'torch', nn: 'torch.nn.functional' }[space] ?? `torch.${space}`;
  const page = space === 'special' ? `special.html#torch.special.${name}` : `generated/${module}.${name}.html`;
  return `[${module}.${name}](${ROOT}/${page})`;
}

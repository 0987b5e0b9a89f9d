// A Python package index over HTTPS: one page per project, a link per file, the checksum behind the #.
import { join } from 'node:path';
import { Http, Unreachable } from './http.mjs';
import { chooseWheel, companions } from './wheels.mjs';

/** PyTorch's own index of builds for CPUs. */
const PYTORCH_CPU = 'https://download.pytorch.org/whl/cpu';

/**
 * The index to ask: the one given, else PyTorch's own, which has no CUDA builds.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} cuda
 */
export const indexFor = (env, cuda) => env.NODETORCH_INDEX_URL || env.PIP_INDEX_URL || (cuda ? '' : PYTORCH_CPU);

const unescaped = (/** @type {string} */ text) => text.replaceAll('&amp;', '&').replaceAll('&#43;', '+');

/**
 * The files that a page of an index links, by name.
 * @param {string} html
 * @param {URL} base  the address the page came from
 */
export function linksOf(html, base) {
  /** @type {Map<string, { url: URL, sha256: string }>} */
  const links = new Map();
  for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref\s*=\s*["']([^"']+)["']/gi)) {
    const url = new URL(unescaped(href), base);
    const sha256 = /^#sha256=([0-9a-f]{64})$/.exec(url.hash)?.[1] ?? '';
    url.hash = '';
    links.set(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''), { url, sha256 });
  }
  return links;
}

/**
 * @param {Http} http
 * @param {string} index
 * @param {string} project
 */
async function projectPage(http, index, project) {
  const page = new URL(`${index.replace(/\/+$/, '')}/${project}/`);
  const { url, text } = await http.text(page, 'application/vnd.pypi.simple.v1+html, text/html;q=0.9');
  return linksOf(text, url);
}

/**
 * @param {Http} http
 * @param {string} index
 * @param {import('./wheels.mjs').Wheel} wheel
 * @param {import('./obtain.mjs').Request} request
 * @returns {Promise<import('./wheels.mjs').Obtained>}
 */
async function fetchWheel(http, index, wheel, { setting, folder, report, needs }) {
  const links = await projectPage(http, index, wheel.project);
  const name = chooseWheel([...links.keys()], wheel, setting);
  const link = name === undefined ? undefined : links.get(name);
  if (name === undefined || !link) {
    throw new Unreachable(`${new URL(index).host} has no ${wheel.file}`);
  }
  const sha256 = name === wheel.file ? wheel.sha256 : link.sha256;
  if (!sha256) throw new Unreachable(`${new URL(index).host} gives no checksum for ${name}`);
  const file = join(folder, name);
  report.say(`Fetching ${name} from ${link.url.host}`);
  await http.download(link.url, file, {
    sha256,
    needs: (bytes) => needs(bytes, `download ${name}`),
    progress: (done, total) => report.progress(wheel.project, done, total),
  });
  return { wheel, file };
}

/**
 * Fetches the wheels from the index; `Unreachable` when it cannot give them.
 * @param {import('./obtain.mjs').Request} request
 * @returns {Promise<import('./wheels.mjs').Obtained[]>}
 */
export async function fromIndex(request) {
  const { setting, wheels } = request;
  const index = indexFor(setting.env, setting.cuda);
  const http = new Http(setting.env);
  try {
    const obtained = [];
    const [torch] = wheels;
    if (torch) obtained.push(await fetchWheel(http, index, torch, request));
    for (const wheel of companions(wheels, obtained[0]?.file ?? '')) {
      obtained.push(await fetchWheel(http, index, wheel, request));
    }
    return obtained;
  } finally {
    await http.close();
  }
}

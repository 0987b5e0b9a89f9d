// HTTPS as set-up needs it: through proxies, with credentials that never leave their host, resumable.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { EnvHttpProxyAgent, request } from 'undici';
import { SetupError } from '../setup/report.mjs';

/** A source that cannot give what is asked, so that the next one is tried; `advice` is what the user can do about it. */
export class Unreachable extends Error {
  /**
   * @param {string} message
   * @param {string} [advice]
   */
  constructor(message, advice = '') {
    super(message);
    this.advice = advice;
  }
}

/** A connection that broke while a file was on its way. */
class Broken extends Unreachable {}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)/;
const MAX_REDIRECTS = 10;
const MAX_ATTEMPTS = 5;

/**
 * @param {unknown} error
 * @param {string} host
 */
function unreachable(error, host) {
  const { code = '', message, cause } = /** @type {Error & { code?: string, cause?: { code?: string } }} */ (error);
  const name = code || cause?.code || message;
  if (CERTIFICATE.test(name)) {
    return new Unreachable(
      `${host} shows a certificate that Node does not trust (${name})`,
      'if a company proxy inspects the traffic, set NODE_EXTRA_CA_CERTS to the file of its certificate',
    );
  }
  return new Unreachable(`cannot reach ${host} (${name})`);
}

/**
 * @param {number} status
 * @param {string} host
 */
function refused(status, host) {
  if (status === 407) return new Unreachable(`the proxy wants credentials (407)`, 'put them into HTTPS_PROXY');
  if (status === 401 || status === 403) {
    return new Unreachable(
      `${host} refuses access (${status})`,
      'put the credentials into the URL of the index: https://user:password@host/',
    );
  }
  return new Unreachable(`${host} answers ${status}`);
}

/** npm hands its own settings for proxies and certificates to scripts; the usual variables come first. */
function agentFor(/** @type {NodeJS.ProcessEnv} */ env) {
  const connect = {
    timeout: 10_000,
    ...(env.npm_config_cafile && { ca: [...trustedByNode(env), readFileSync(env.npm_config_cafile, 'utf8')] }),
  };
  return new EnvHttpProxyAgent({
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? env.npm_config_https_proxy ?? '',
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? env.npm_config_proxy ?? '',
    noProxy: env.no_proxy ?? env.NO_PROXY ?? env.npm_config_noproxy ?? '',
    connect,
    requestTls: connect,
    headersTimeout: 30_000,
    bodyTimeout: 60_000,
  });
}

/** What Node trusts by itself: naming more replaces it, so it has to be named too. */
function trustedByNode(/** @type {NodeJS.ProcessEnv} */ env) {
  // Node 22.15 and later can say it.
  const { getCACertificates } = /** @type {{ getCACertificates?: (kind: 'default') => string[] }} */ (tls);
  if (getCACertificates) return getCACertificates('default');
  return [...tls.rootCertificates, ...(env.NODE_EXTRA_CA_CERTS ? [readFileSync(env.NODE_EXTRA_CA_CERTS, 'utf8')] : [])];
}

/**
 * @typedef {object} Transfer
 * @property {(done: number, total: number) => void} progress
 * @property {(bytes: number) => void} needs  hears how many bytes are still to come before they are written
 */

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export class Http {
  /** @type {Map<string, string>} Authorization headers by origin: a redirect elsewhere finds none. */
  #credentials = new Map();

  /** @param {NodeJS.ProcessEnv} env */
  constructor(env) {
    this.dispatcher = agentFor(env);
  }

  /** Ends all connections, also those in the middle of an answer. */
  close() {
    return this.dispatcher.destroy();
  }

  /**
   * Takes `user:password@` out of a URL and remembers it for the URL's origin.
   * @param {string | URL} address
   */
  #plain(address) {
    const url = new URL(address);
    if (url.username) {
      const words = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
      this.#credentials.set(url.origin, `Basic ${Buffer.from(words).toString('base64')}`);
    }
    url.username = '';
    url.password = '';
    if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname)) {
      throw new Unreachable(`${url.origin} is not HTTPS`, 'use an https:// address');
    }
    return url;
  }

  /**
   * One answer, redirects followed; anything but success is `Unreachable`.
   * @param {string | URL} address
   * @param {Record<string, string>} [headers]
   */
  async get(address, headers = {}) {
    let url = this.#plain(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const authorization = this.#credentials.get(url.origin);
      const answer = await request(url, {
        dispatcher: this.dispatcher,
        headers: { ...headers, ...(authorization && { authorization }) },
      }).catch((error) => {
        throw unreachable(error, url.host);
      });
      const { statusCode: status, headers: got, body } = answer;
      if (status < 300 || status === 416) return { url, status, headers: got, body };
      await body.dump();
      if (status >= 400 || !got.location) throw refused(status, url.host);
      url = this.#plain(new URL(String(got.location), url));
    }
    throw new Unreachable(`${url.host} redirects without end`);
  }

  /**
   * The text of a page and the address it finally came from.
   * @param {string | URL} address
   * @param {string} accept
   */
  async text(address, accept) {
    const { url, body } = await this.get(address, { accept });
    try {
      return { url, text: await body.text() };
    } catch (error) {
      throw unreachable(error, url.host);
    }
  }

  /**
   * Fetches a file, going on where an earlier attempt stopped: `file` appears when it is whole and its checksum right.
   * @param {string | URL} address
   * @param {string} file
   * @param {Transfer & { sha256: string }} options
   * @returns {Promise<void>}
   */
  async download(address, file, options) {
    const part = `${file}.part`;
    const resumed = sizeOf(part) > 0;
    await this.#persist(address, part, options);
    if ((await sha256Of(part)) === options.sha256) return renameSync(part, file);
    rmSync(part);
    // What was here before may have been the start of another file.
    if (resumed) return this.download(address, file, options);
    throw new SetupError(
      `${new URL(address).host} sent a file whose checksum is wrong; it was deleted: try again, or use another index.`,
    );
  }

  /**
   * Goes on after broken connections, as long as each attempt brings something.
   * @param {string | URL} address
   * @param {string} part
   * @param {Transfer} transfer
   */
  async #persist(address, part, transfer) {
    for (let attempt = 1; ; attempt++) {
      const before = sizeOf(part);
      try {
        return await this.#append(address, part, transfer);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        if (sizeOf(part) > before) attempt = 0;
        if (attempt >= MAX_ATTEMPTS || (sizeOf(part) === 0 && !(error instanceof Broken))) throw error;
        await sleep(200 * attempt);
      }
    }
  }

  /**
   * @param {string | URL} address
   * @param {string} part
   * @param {Transfer} transfer
   */
  async #append(address, part, { progress, needs }) {
    const have = sizeOf(part);
    const range = have > 0 ? { range: `bytes=${have}-` } : undefined;
    const { url, status, headers, body } = await this.get(address, { 'accept-encoding': 'identity', ...range });
    if (status === 416) {
      // Nothing after what is here: it is whole, or of another file; the checksum tells.
      await body.dump();
      return;
    }
    const from = status === 206 ? have : 0;
    const length = Number(headers['content-length'] ?? 0);
    needs(length);
    let done = from;
    body.on('data', (chunk) => {
      done += chunk.length;
      progress(done, from + length);
    });
    await pipeline(body, createWriteStream(part, { flags: from > 0 ? 'a' : 'w' })).catch((error) => {
      throw isOfDisk(error) ? error : new Broken(unreachable(error, url.host).message);
    });
  }
}

/** Errors of the file system are told apart from those of the network: no other source mends them. */
const isOfDisk = (/** @type {NodeJS.ErrnoException} */ { code }) =>
  ['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO'].includes(code ?? '');

const sizeOf = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** @param {string} file */
export async function sha256Of(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

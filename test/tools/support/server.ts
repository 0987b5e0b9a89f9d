import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface LocalServer {
  readonly url: string;
  readonly server: Server;
  readonly requests: IncomingMessage[];
}

/** A server on 127.0.0.1 for the time of one test; it remembers what it was asked. */
export async function serve(listener: RequestListener): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, requests };
}

/** An index of packages: a page per project, files that can be asked for from any byte on. */
export function index(files: Record<string, Buffer>, sums: Record<string, string>): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname);
    const file = files[path.split('/').at(-1) ?? ''];
    if (path.startsWith('/simple/')) {
      const project = path.split('/')[2] ?? '';
      const own = Object.keys(files).filter((name) => name.replaceAll('_', '-').startsWith(`${project}-`));
      const link = (name: string) =>
        `<a href="../../files/${encodeURIComponent(name)}#sha256=${sums[name]}">${name}</a>`;
      response.end(`<!DOCTYPE html><html><body>${own.map(link).join('\n')}</body></html>`);
    } else if (file) {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': file.length - from });
      response.end(file.subarray(from));
    } else {
      response.writeHead(404).end();
    }
  };
}

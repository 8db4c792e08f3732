// A loopback server for pages from files, and a proxy that fails every request to any other address at once.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
};

export interface PageServer {
  /** 'http://127.0.0.1:<port>' */
  readonly origin: string;
  /** 'host:port' of the proxy that refuses. */
  readonly proxy: string;
  /** Addresses that were asked for and refused. */
  readonly refused: string[];
  /** The address under which a file of this machine is served. */
  urlOf(file: string): string;
  close(): Promise<void>;
}

export interface PageServerOptions {
  /** Let the pages' own scripts run. */
  scripts?: boolean;
  /** Pages made up for the occasion: path → body, headers. */
  pages?: Record<string, { body: string; headers?: Record<string, string> }>;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function servePages({
  scripts = false,
  pages = {},
}: PageServerOptions = {}): Promise<PageServer> {
  const folders = new Map<string, string>();
  const refused: string[] = [];
  const policy = scripts ? {} : { 'content-security-policy': "script-src 'none'" };

  const server = http.createServer((request, response) => {
    const target = request.url ?? '/';
    if (!target.startsWith('/')) {
      refused.push(target);
      response.writeHead(502).end();
      return;
    }
    const pathname = decodeURIComponent(new URL(target, 'http://localhost').pathname);
    const made = pages[pathname];
    if (made) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy, ...made.headers });
      response.end(made.body);
      return;
    }
    const [, key = '', ...rest] = pathname.split('/');
    const folder = folders.get(key);
    const file = folder && path.join(folder, ...rest);
    if (!file?.startsWith(folder!) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': typeOf(file), ...policy });
    createReadStream(file).pipe(response);
  });
  server.on('connect', (request, socket) => {
    refused.push(String(request.url));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin: `http://${host}`,
    proxy: host,
    refused,
    urlOf(file) {
      const folder = path.dirname(path.resolve(file));
      let key = [...folders].find(([, known]) => known === folder)?.[0];
      if (key === undefined) {
        key = `p${folders.size}`;
        folders.set(key, folder);
      }
      return `http://${host}/${key}/${encodeURIComponent(path.basename(file))}`;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A page's own <meta charset> decides, unless its bytes are plainly UTF-8. */
function typeOf(file: string): string {
  const known = TYPES[path.extname(file).toLowerCase()];
  if (known) return known;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

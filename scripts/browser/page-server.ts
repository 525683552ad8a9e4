import http from 'node:http';
import https from 'node:https';

import { throwAwayCertificate } from './certificate.ts';

/** One page the server gives out. */
export interface ServedPage {
  /** Its full URL under the host name it pretends to come from. */
  readonly url: string;
  readonly html: string;
  /** Headers of its response; HTML in UTF-8 where they name no type. In lower case. With an `etag` it answers 304 to who has it. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request a browser made; `served` is false for what the server does not know. */
export interface RecordedRequest {
  readonly method: string;
  /** Full URL; of a refused host only `https://host:port`, because nothing more was let through. */
  readonly url: string;
  readonly served: boolean;
  /** Its headers; none of a refused host. */
  readonly headers: Readonly<http.IncomingHttpHeaders>;
}

/** A running server; browsers use it as their proxy for everything. */
export interface PageServer {
  readonly port: number;
  /** Every request since the start, in order, but for favicon.ico. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

const listen = (server: http.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/**
 * Gives out pages under their real host names: a proxy that answers for the hosts of `pages` itself, TLS
 * included, and refuses every other host. Nothing leaves the machine, everything asked for is recorded.
 */
export async function startPageServer(pages: readonly ServedPage[]): Promise<PageServer> {
  const requests: RecordedRequest[] = [];
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const hosts = new Set(pages.map(({ url }) => new URL(url).hostname));

  const answer = (url: string, request: http.IncomingMessage, response: http.ServerResponse): void => {
    // Browsers ask for it by themselves where a page names no icon.
    if (new URL(url).pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const page = byUrl.get(url);
    requests.push({
      method: request.method ?? '',
      url,
      served: page !== undefined,
      headers: request.headers,
    });
    const headers = { 'content-type': 'text/html; charset=utf-8', ...page?.headers };
    if (page?.headers?.['etag'] && request.headers['if-none-match'] === page.headers['etag']) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(page ? 200 : 404, headers);
    response.end(page?.html ?? '<!doctype html><title>404</title>');
  };

  const tls = https.createServer(await throwAwayCertificate(), (request, response) =>
    answer(`https://${request.headers.host ?? ''}${request.url ?? ''}`, request, response),
  );
  const proxy = http.createServer((request, response) => answer(request.url ?? '', request, response));
  proxy.on('connect', (request, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    socket.on('error', () => socket.destroy());
    if (!hosts.has(host)) {
      requests.push({ method: 'CONNECT', url: `https://${request.url ?? ''}`, served: false, headers: {} });
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    tls.emit('connection', socket);
  });

  const port = await listen(proxy);
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        tls.closeAllConnections();
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

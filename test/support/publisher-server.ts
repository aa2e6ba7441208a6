import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a stand-in for a publisher answers a request; `times` is how often this address was asked before. */
export type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

export interface PublisherServer {
  readonly url: string;
  /** Every request in order: its path, and its Range and If-None-Match headers where there are any. */
  readonly requests: { readonly path: string; readonly range?: string; readonly ifNoneMatch?: string }[];
  close(): Promise<void>;
}

/** Serves, on this machine, what publishers would: an answer for each path, 404 for any other. */
export async function startPublisher(answers: Readonly<Record<string, Answer>>): Promise<PublisherServer> {
  const requests: PublisherServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const times = requests.filter((earlier) => earlier.path === path).length;
    const { range, 'if-none-match': ifNoneMatch } = request.headers;
    requests.push({ path, ...(range ? { range } : {}), ...(ifNoneMatch ? { ifNoneMatch } : {}) });
    const answer = answers[path];
    if (answer) answer(request, response, times);
    else response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a file as a well-behaved publisher does: with an entity tag, in parts when asked, 304 when unchanged. */
export function offer(content: string, etag: string): Answer {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ETag: etag }).end();
      return;
    }
    const start = request.headers['if-range'] === etag ? firstByte(request.headers.range) : 0;
    const body = Buffer.from(content).subarray(start);
    const range =
      start > 0 ? { 'Content-Range': `bytes ${start}-${content.length - 1}/${content.length}` } : {};
    const headers = { 'Content-Type': 'text/csv', 'Content-Length': body.length, ETag: etag, ...range };
    response.writeHead(start > 0 ? 206 : 200, headers).end(body);
  };
}

/** Promises the whole file and hangs up after `bytes` of it. */
export function breakOff(content: string, etag: string, bytes: number): Answer {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': content.length, ETag: etag });
    response.write(content.slice(0, bytes), () => setTimeout(() => response.destroy(), 50));
  };
}

export function fail(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, headers).end('no');
  };
}

function firstByte(range: string | undefined): number {
  return Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
}

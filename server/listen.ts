import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { reportLimits } from './contract/report-limits.ts';

type Fetch = NonNullable<Parameters<typeof createAdaptorServer>[0]>['fetch'];

export interface Listening {
  /** As a browser on this machine reaches it. */
  readonly url: string;
  /** Takes no more requests and resolves once those under way have ended, or after a while, dropping the rest. */
  stop(): Promise<void>;
}

/** A large file on a slow line takes longer to send than Node's five minutes. */
const requestTimeoutInMilliseconds = 3_600_000;

/**
 * How long requests may go on after the service was told to stop; then their connections are cut, and as long again is
 * left to let go of what they hold.
 */
const usualPatienceInMilliseconds = 10_000;

/** Serves a function from request to response over HTTP. Fails when the address cannot be had. */
export async function listen(
  fetch: Fetch,
  host: string,
  port: number,
  patienceInMilliseconds = usualPatienceInMilliseconds,
): Promise<Listening> {
  const underWay = new Set<Promise<unknown>>();
  const server = createAdaptorServer({
    createServer,
    serverOptions: {
      requestTimeout: requestTimeoutInMilliseconds,
      maxHeaderSize: reportLimits.addressBytes,
    },
    fetch: (request, environment) => {
      const answer = Promise.resolve(fetch(request, environment));
      underWay.add(answer);
      const forget = () => underWay.delete(answer);
      answer.then(forget, forget);
      return answer;
    },
  });
  if (!(server instanceof Server))
    throw new Error('not a plain HTTP server: createServer of node:http makes one');
  const { port: taken } = await bind(server, host, port);
  return {
    url: `http://${reachable(host)}:${taken}`,
    stop: async () => {
      await endConnections(server, patienceInMilliseconds);
      await waitFor(Promise.allSettled(underWay), patienceInMilliseconds);
    },
  };
}

function bind(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Error(`cannot listen: ${host}:${port}; set HOST or PORT to an address that is free`, { cause }),
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`no network address: ${host}`));
      else resolve(address);
    });
  });
}

/** A wildcard is not an address that can be asked for. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function endConnections(server: Server, patienceInMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), patienceInMilliseconds);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function waitFor(settled: Promise<unknown>, patienceInMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, patienceInMilliseconds);
    settled.then(() => {
      clearTimeout(patience);
      resolve();
    });
  });
}

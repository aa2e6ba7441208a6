import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { reportLimits } from './contract/report-limits.ts';

type Fetch = NonNullable<Parameters<typeof createAdaptorServer>[0]>['fetch'];

export interface Listening {
  /** As a browser on this machine reaches it. */
  readonly url: string;
  /**
   * Takes no more requests and resolves once those under way have ended. After a while `giveUp` is called, so that the
   * rest may be ended with an answer; whatever is still under way a little later is cut off.
   */
  stop(giveUp?: () => void): Promise<void>;
}

/**
 * Longer than proxies keep a connection for the next request (nginx one minute, Caddy two): were it closed here first, a
 * request that is just being sent on it would be lost.
 */
const keptOpenInMilliseconds = 150_000;

/** A large file on a slow line takes longer to send than Node's five minutes. */
const requestTimeoutInMilliseconds = 3_600_000;

/** The head of a request is a few hundred bytes; whoever takes longer over it only holds a connection. */
const headTimeoutInMilliseconds = 20_000;

/**
 * How long requests may go on after the service was told to stop. Then as long is left to answer those that are given up,
 * and as long again to let go of what those hold that had to be cut off.
 */
const usualPatienceInMilliseconds = 8_000;

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
      keepAliveTimeout: keptOpenInMilliseconds,
      headersTimeout: headTimeoutInMilliseconds,
      connectionsCheckingInterval: headTimeoutInMilliseconds / 4,
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
    stop: async (giveUp = () => undefined) => {
      const ended = endConnections(server);
      if (!(await endsWithin(ended, patienceInMilliseconds))) {
        giveUp();
        if (!(await endsWithin(ended, patienceInMilliseconds))) server.closeAllConnections();
      }
      await endsWithin(Promise.allSettled(underWay), patienceInMilliseconds);
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

/** Resolves once no connection is left: those that are kept open for a next request end after the one they serve. */
function endConnections(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(false), milliseconds);
    work.then(() => {
      clearTimeout(patience);
      resolve(true);
    });
  });
}

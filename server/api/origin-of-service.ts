import type { Context } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';

/**
 * Where the asker reached the service: `https://injuries.example.org`. With a trusted proxy in front, as the proxy says
 * (`X-Forwarded-Proto`, `X-Forwarded-Host`: the last that it added). Blank where nobody asks over the network, as when the
 * command line writes a report from the store: an address then begins with its path.
 */
export function originOfService(context: Context<ApiEnvironment>, trustProxy: boolean): string {
  if (context.env?.incoming === undefined) return '';
  const { origin, protocol, host } = new URL(context.req.url);
  if (!trustProxy) return origin;
  const forwarded = `${lastOf(context, 'X-Forwarded-Proto') ?? protocol.replace(':', '')}://${lastOf(context, 'X-Forwarded-Host') ?? host}`;
  return isWebAddress(forwarded) ? new URL(forwarded).origin : origin;
}

const lastOf = (context: Context<ApiEnvironment>, header: string): string | undefined =>
  context.req.header(header)?.split(',').at(-1)?.trim();

const isWebAddress = (text: string): boolean => /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text);

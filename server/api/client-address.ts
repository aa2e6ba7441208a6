import type { Context } from 'hono';
import { addressBlock } from './address-block.ts';
import type { ApiEnvironment } from './api-dependencies.ts';

/**
 * Who asks; with a trusted proxy in front, whom the proxy says: the last name that it added. Null where nobody asks over
 * the network.
 */
export function clientAddress(context: Context<ApiEnvironment>, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (context.env?.incoming?.socket.remoteAddress ?? null);
}

/** What is counted together with whoever asks; blank where nobody asks over the network. */
export function askingBlock(context: Context<ApiEnvironment>, trustProxy: boolean): string {
  return addressBlock(clientAddress(context, trustProxy) ?? '');
}

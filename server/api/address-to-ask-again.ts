import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { originOfService } from './origin-of-service.ts';

/** Parameters that choose how an answer is handed over, not what it says. */
export const handedOver = ['format', 'download'];

/**
 * The whole address, as the asker reached the service, at which the same answer can be had again: as at the store version
 * that it was made from where the question takes `asAt`, and with its parameters in one order, so that the same answer
 * gives the same bytes.
 */
export function addressToAskAgain(
  context: Context<ApiEnvironment>,
  { trustProxy }: Pick<ApiRooms, 'trustProxy'>,
  question: z.ZodObject,
  version: number,
): string {
  const { pathname, searchParams } = new URL(context.req.url);
  for (const name of handedOver) searchParams.delete(name);
  if ('asAt' in question.shape) searchParams.set('asAt', String(version));
  searchParams.sort();
  const address = originOfService(context, trustProxy) + pathname;
  return searchParams.size === 0 ? address : `${address}?${searchParams}`;
}

import type { z } from '@hono/zod-openapi';

/** Parameters that choose how an answer is handed over, not what it says. */
const handedOver = ['format', 'download'];

/**
 * The address, from its path on, at which the same answer can be had again: as at the store version that it was made
 * from where the question takes `asAt`, and with its parameters in one order, so that the same answer gives the same bytes.
 */
export function addressToAskAgain(url: string, question: z.ZodObject, version: number): string {
  const { pathname, searchParams } = new URL(url);
  for (const name of handedOver) searchParams.delete(name);
  if ('asAt' in question.shape) searchParams.set('asAt', String(version));
  searchParams.sort();
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

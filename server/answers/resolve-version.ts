import { isDay } from '../observation/day.ts';
import type { Store } from '../store/store.ts';
import { QuestionError } from './answer-context.ts';

const HOW_TO_MEND = 'give a store version (12) or a date (2026-01-31)';

/**
 * The store version that `asAt` means: a whole number is the version itself, an ISO date the version that was newest
 * at the end of that day (UTC), nothing the newest. Fails with 400 for anything else and for a version still to come.
 */
export async function resolveVersion(asAt: string | undefined, store: Store): Promise<number> {
  if (asAt === undefined) return store.version();
  const text = asAt.trim();
  if (/^\d+$/.test(text)) return existingVersion(text, store);
  if (isDay(text)) return store.versionAt(text);
  throw new QuestionError(400, `invalid asAt: ${asAt}; ${HOW_TO_MEND}`);
}

async function existingVersion(text: string, store: Store): Promise<number> {
  const newest = await store.version();
  if (Number(text) <= newest) return Number(text);
  throw new QuestionError(400, `unknown store version: ${text}; the newest is ${newest}`);
}

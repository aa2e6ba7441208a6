import type { Page } from './store.ts';

/** Series told at a time. */
const LONGEST_PAGE = 500;

/** Fails for a part of a list that cannot be given. */
export function checkPage({ offset, limit }: Page): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw new Error(`not a place in a list: ${offset}. The first is 0.`);
  }
  if (!Number.isInteger(limit) || limit < 0 || limit > LONGEST_PAGE) {
    throw new Error(`page too long: ${limit}. Ask for at most ${LONGEST_PAGE} series at a time.`);
  }
}

import type { Page } from './store.ts';

/** Fails for a part of a list that cannot be given: of so many of its elements at the most. */
export function checkPage({ offset, limit }: Page, longest: number): void {
  if (!Number.isInteger(offset) || offset < 0) {
    throw new Error(`not a place in a list: ${offset}. The first is 0.`);
  }
  if (!Number.isInteger(limit) || limit < 0 || limit > longest) {
    throw new Error(`page too long: ${limit}. Ask for at most ${longest} at a time.`);
  }
}

/** Ranks and their changes in words; the screen, the paper and files agree. */
import { ordinal } from './peer-words.ts';

/** "3rd", "joint 3rd" where others of the ranks are equal to it. */
export function rankInWords(rank: number, ranks: readonly (number | null)[]): string {
  const isShared = ranks.filter((each) => each === rank).length > 1;
  return `${isShared ? 'joint ' : ''}${ordinal(rank)}`;
}

/** "up 3", "down 1", "no change". */
export function rankChangeInWords(change: number): string {
  if (change === 0) return 'no change';
  return change > 0 ? `up ${change}` : `down ${-change}`;
}

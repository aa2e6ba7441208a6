import { beginsWords, foldName, rankName } from '../../catalogue/rank-name.ts';
import type { SearchResult } from '../../contract/search.ts';

/** Something that a search may find. */
export interface Candidate {
  readonly kind: SearchResult['kind'];
  readonly id: string;
  /** Every name by which it is found, its own first, each as it is written and folded. */
  readonly names: readonly WrittenName[];
  /** Words that say what it is, folded: a definition, a part played. They find it after every name has. */
  readonly words: string;
  /** As it is answered on a day (ISO date). */
  readonly toResult: (today: string) => CandidateResult;
}

/** A result before it is known by which name it was found. */
export type CandidateResult = Omit<SearchResult, 'foundBy'>;

export interface WrittenName {
  readonly written: string;
  readonly folded: string;
}

/** A candidate that a text found: how well it fits, 0 being best, and by which name; null where its words did it. */
interface Match {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly name: string | null;
  /** Whether it was found by what it is called today. */
  readonly isOwnName: boolean;
}

/** What comes after the ranks of names: words of a definition. */
const rankOfWords = 5;

/** Names as candidates carry them. */
export const writeNames = (names: readonly string[]): WrittenName[] =>
  names.map((written) => ({ written, folded: foldName(written) }));

/**
 * Candidates that a text fits, best first; among equals those found by what they are called today, then in the order
 * given. A plural finds what is named in the singular.
 */
export function findCandidates(candidates: readonly Candidate[], asked: string): Match[] {
  const text = foldName(asked);
  if (text === '') return [];
  const singular = singularOf(text);
  return candidates
    .flatMap((candidate) => matchOf(candidate, text) ?? matchOf(candidate, singular) ?? [])
    .sort((one, other) => one.rank - other.rank || Number(other.isOwnName) - Number(one.isOwnName));
}

/** A match as it is answered; the name that found it only where it is one for readers and the result does not say it. */
export function toSearchResult(
  { candidate, name }: Pick<Match, 'candidate' | 'name'>,
  today: string,
): SearchResult {
  const result = candidate.toResult(today);
  const said = foldName([result.name, result.detail, result.note ?? ''].join(' '));
  const isSaid = name === null || name === candidate.id || said.includes(foldName(name));
  return { ...result, foundBy: isSaid ? null : name };
}

function matchOf(candidate: Candidate, text: string): Match | null {
  let best: Match | null = null;
  for (const [at, { written, folded }] of candidate.names.entries()) {
    const rank = rankName(folded, text);
    if (rank !== null && rank < (best?.rank ?? rankOfWords)) {
      best = { candidate, rank, name: written, isOwnName: at === 0 };
    }
  }
  if (best !== null || !beginsWords(candidate.words, text)) return best;
  return { candidate, rank: rankOfWords, name: null, isOwnName: false };
}

/** "health visitors" becomes "health visitor", "authorities" "authority"; what is no plural stays as it is. */
function singularOf(text: string): string {
  if (/[a-z]{2}ies$/.test(text)) return text.replace(/ies$/, 'y');
  return /[a-z]{2}s$/.test(text) && !text.endsWith('ss') ? text.slice(0, -1) : text;
}

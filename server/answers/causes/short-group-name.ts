import type { CauseGroup } from '../../contract/causes.ts';
import { shortCodeNames } from './short-code-names.ts';

/** A title of more words than this is cut where no plain words are known. */
const MOST_WORDS = 5;

/** Words at which a title that is cut must not end. */
const LOOSE_ENDS = new Set([
  'a',
  'an',
  'and',
  'by',
  'due',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * How a group is named in a headline or a text alternative: a code by plain words with the code behind them, "slips, trips
 * and stumbles (W01)", since a bare code tells nothing to those who do not know ICD-10. A code that came without any title
 * is all that can be said; every other group keeps its label.
 */
export function shortGroupName({ kind, label, codes }: Pick<CauseGroup, 'kind' | 'label' | 'codes'>): string {
  if (kind !== 'code' || codes === null) return label;
  const title = shortCodeNames[codes] ?? shorten(titleOf(label, codes));
  return title === '' ? codes : `${title} (${codes})`;
}

/** "Fall involving bed" of "W06 Fall involving bed"; nothing of "W06" alone. */
function titleOf(label: string, code: string): string {
  const title = label.startsWith(code) ? label.slice(code.length).trim() : label;
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function shorten(title: string): string {
  const words = title.split(/\s+/).filter(Boolean);
  if (words.length <= MOST_WORDS) return words.join(' ');
  const kept = words.slice(0, MOST_WORDS);
  while (kept.length > 1 && LOOSE_ENDS.has(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[,;:]$/, '')}…`;
}

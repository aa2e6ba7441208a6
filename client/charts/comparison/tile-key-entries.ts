import { fifthInWords } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { groupComparisons } from '../../../server/contract/comparison-style.ts';
import {
  fifthLook,
  markLook,
  notComparedLook,
  type TileLook,
  tileLook,
} from '../../../server/contract/tile-style.ts';

/** A look of a map's areas and what it means. */
export interface KeyEntry {
  readonly words: string;
  readonly look: TileLook;
}

/** What the grounds and marks of a map mean, and how many areas have each. */
export function tileKeyEntries(answer: ComparisonAnswer): KeyEntry[] {
  return [...valuedEntries(answer), ...missingEntries(answer)];
}

function valuedEntries(answer: ComparisonAnswer): KeyEntry[] {
  if (answer.question.method !== 'quintile')
    return groupComparisons(answer).map(({ mark, words, areas, comparison }) => ({
      words: `${words}: ${areas}`,
      look: comparison === 'not-compared' ? notComparedLook : markLook(mark),
    }));
  return [5, 4, 3, 2, 1]
    .filter((fifth) => answer.rows.some(({ quintile }) => quintile === fifth))
    .map((fifth) => ({ words: fifthInWords(fifth, answer), look: fifthLook(fifth) }));
}

/** One entry for each reason; the notes say who has it and why. */
function missingEntries(answer: ComparisonAnswer): KeyEntry[] {
  const looks = answer.rows
    .filter(({ measure }) => measure.value === null)
    .map((row) => tileLook(row, answer));
  const symbols = [...new Set(looks.map(({ symbol }) => symbol))];
  return symbols.flatMap((symbol) => {
    const alike = looks.filter((look) => look.symbol === symbol);
    return alike[0] ? [{ words: `No value: ${alike.length}`, look: alike[0] }] : [];
  });
}

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
import { TileGround, TileMark } from './tile-square.tsx';

interface Entry {
  readonly words: string;
  readonly look: TileLook;
}

/** What the grounds and marks of tiles mean, and how many areas have each. */
export function TileKey({ answer }: { readonly answer: ComparisonAnswer }) {
  const entries = [...valuedEntries(answer), ...missingEntries(answer)];
  if (entries.length === 0) return null;
  return (
    <ul className="comparison-key" aria-label="Key to the tiles">
      {entries.map(({ words, look }) => (
        <li key={words}>
          <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false">
            <TileGround look={look} left={0} top={0} size={22} />
            <TileMark look={look} x={11} y={11} size={12} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function valuedEntries(answer: ComparisonAnswer): Entry[] {
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
function missingEntries(answer: ComparisonAnswer): Entry[] {
  const looks = answer.rows
    .filter(({ measure }) => measure.value === null)
    .map((row) => tileLook(row, answer));
  const symbols = [...new Set(looks.map(({ symbol }) => symbol))];
  return symbols.flatMap((symbol) => {
    const alike = looks.filter((look) => look.symbol === symbol);
    return alike[0] ? [{ words: `No value: ${alike.length}`, look: alike[0] }] : [];
  });
}

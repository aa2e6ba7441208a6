import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { tileKeyEntries } from './tile-key-entries.ts';
import { TileGround, TileMark } from './tile-square.tsx';

/** What the grounds and marks of tiles mean, and how many areas have each. */
export function TileKey({ answer }: { readonly answer: ComparisonAnswer }) {
  const entries = tileKeyEntries(answer);
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

import { useId } from 'react';
import { drawnOnly, hatchOf } from '../../../server/contract/boundary-style.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { textColour } from '../../../server/contract/palette.ts';
import { HatchPattern, hatchId } from './hatch-pattern.tsx';
import { type KeyEntry, tileKeyEntries } from './tile-key-entries.ts';
import { TileMark } from './tile-square.tsx';

/** What the grounds, marks and hatches of a map mean, and how many of the areas drawn have each. */
export function BoundaryKey({ answer }: { readonly answer: ComparisonAnswer }) {
  const entries = tileKeyEntries(drawnOnly(answer));
  if (entries.length === 0) return null;
  return (
    <ul className="comparison-key" aria-label="Key to the map">
      {entries.map((entry) => (
        <li key={entry.words}>
          <Swatch look={entry.look} />
          {entry.words}
        </li>
      ))}
    </ul>
  );
}

/** A shape with its mark and, beside it, one too small for it; the two are alike where no hatch stands for a mark. */
function Swatch({ look }: Pick<KeyEntry, 'look'>) {
  const drawing = useId();
  const hatch = hatchOf(look);
  const wide = hatch ? 38 : 22;
  return (
    <svg
      viewBox={`0 0 ${wide} 22`}
      width={wide}
      height="22"
      aria-hidden="true"
      focusable="false"
      stroke={textColour}
      strokeWidth={0.8}
    >
      {hatch ? (
        <defs>
          <HatchPattern id={hatchId(drawing, hatch)} hatch={hatch} scale={1} />
        </defs>
      ) : null}
      <rect x={0.5} y={0.5} width={wide - 1} height={21} fill={look.ground} />
      {hatch ? (
        <rect x={22} y={0.5} width={15.5} height={21} fill={`url(#${hatchId(drawing, hatch)})`} />
      ) : null}
      <g stroke="none">
        <TileMark look={look} x={11} y={11} size={12} />
      </g>
    </svg>
  );
}

import './profile.css';
import type { ReactNode } from 'react';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { benchmarkColour, textColour } from '../../../server/contract/palette.ts';
import { middleHalfColour, rangeColour } from '../../../server/contract/spine-style.ts';
import type { ProfileKey } from './to-profile-series.ts';

/** What the parts of the bars mean, and of the marks those that stand on them. */
export function SpineKey({
  profileKey: { peers, benchmark, hasMedians, marks },
}: {
  readonly profileKey: ProfileKey;
}) {
  return (
    <ul className="spine-key" aria-label="Key to the bars">
      <Entry words={`Lowest to highest of ${peers}`}>
        <rect y="3" width="28" height="10" fill={rangeColour} />
      </Entry>
      <Entry words="Their middle half">
        <rect y="3" width="28" height="10" fill={middleHalfColour} />
      </Entry>
      {benchmark === null ? null : (
        <Entry words={benchmark}>
          <path d="M14 0V16" stroke={benchmarkColour} strokeWidth="2" />
        </Entry>
      )}
      {hasMedians ? (
        <Entry words={benchmark === null ? 'Their median' : `Their median, where ${benchmark} has no figure`}>
          <path d="M14 0V16" stroke={benchmarkColour} strokeWidth="2" strokeDasharray="3 3" />
        </Entry>
      ) : null}
      {marks.map(({ mark, words }) => (
        <Entry key={words} words={words}>
          <path
            d={markerPath(mark.shape, 14, 8, 6)}
            fill={mark.colour}
            stroke={textColour}
            strokeWidth="1.2"
          />
        </Entry>
      ))}
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}

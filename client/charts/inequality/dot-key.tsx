import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { keyOfDots } from '../../../server/contract/inequality-plot.ts';
import { benchmarkColour, benchmarkDash, seriesColours } from '../../../server/contract/palette.ts';
import { ComparisonWord } from '../trend/comparison-word.tsx';

/** What the lines and the marks of the chart of groups mean. */
export function DotKey({ answer }: { readonly answer: InequalityAnswer }) {
  const { whole, line } = keyOfDots(answer);
  const compared = new Set(answer.categories.flatMap(({ measure }) => measure?.comparison ?? []));
  return (
    <ul className="trend-key inequality-key">
      {line === null ? null : (
        <li>
          <Swatch colour={seriesColours[0]} /> {line}
        </li>
      )}
      {whole === null ? null : (
        <li>
          <Swatch colour={benchmarkColour} dash={benchmarkDash} /> {whole}
        </li>
      )}
      {[...compared].map((comparison) =>
        comparison === 'not-compared' ? null : (
          <li key={comparison}>
            <ComparisonWord comparison={comparison} benchmark={answer.area.name} />
          </li>
        ),
      )}
    </ul>
  );
}

function Swatch({ colour, dash }: { readonly colour: string; readonly dash?: string }) {
  return (
    <svg
      className="trend-swatch"
      viewBox="0 0 28 12"
      width="28"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 6H27" stroke={colour} strokeWidth="2.5" strokeDasharray={dash} />
    </svg>
  );
}

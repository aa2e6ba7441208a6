import { caveatReach, caveatsShown } from '../../../server/contract/caveat-words.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { gapSentence, missingSentences } from '../../../server/contract/trend-words.ts';
import { asSentence } from '../frame/answer-error.tsx';

/** What a reader must know before using the figures: the publisher's caveats, gaps, and values that are withheld. */
export function CaveatList({ answer }: { readonly answer: TrendAnswer }) {
  const gap = gapSentence(answer);
  const missing = [...missingSentences(answer), ...(gap === null ? [] : [gap])];
  const caveats = caveatsShown(answer);
  if (missing.length + caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats" className="caveats">
      <h2 className="govuk-heading-s" id="caveats">
        Before you use these figures
      </h2>
      <ul className="caveat-list">
        {caveats.map((caveat) => (
          <li key={`${caveat.text} ${caveat.source}`}>
            {asSentence(caveat.text)}
            <span className="cell-note">
              {[caveatReach(caveat, answer), caveat.source].filter((part) => part !== '').join(' ')}
            </span>
          </li>
        ))}
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

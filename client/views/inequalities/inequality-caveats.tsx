import { caveatReach } from '../../../server/contract/caveat-words.ts';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { asSentence } from '../frame/answer-error.tsx';

/** What a reader must know before using the figures: the publisher's caveats. What is missing stands below the charts. */
export function InequalityCaveats({ answer }: { readonly answer: InequalityAnswer }) {
  const { caveats } = answer;
  if (caveats.length === 0) return null;
  const shown = { caveats, periods: answer.throughTime.map(({ period }) => period), series: [] };
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
              {[caveatReach(caveat, shown), caveat.source].filter((part) => part !== '').join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

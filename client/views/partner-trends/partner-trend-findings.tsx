import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { summarisePieces } from '../../../server/contract/partner-trend-words.ts';
import { LinkedNote } from '../methods/linked-note.tsx';

/** What each age piece did while one body had it, in sentences; nothing is said across a change of remit. */
export function PartnerTrendFindings({ answer }: { readonly answer: PartnerTrendAnswer }) {
  const method = [answer.comparisonMethod, answer.recentTrendMethod].filter((part) => part !== '').join(' ');
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        {answer.eras.length > 0 ? 'While one body had it' : 'What the figures did'}
      </h2>
      {summarisePieces(answer).map(({ key, label, sentences }) => (
        <div key={key}>
          <h3 className="govuk-heading-s">{label}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      {method === '' ? null : (
        <p className="govuk-body-s">
          <LinkedNote note={method} />
        </p>
      )}
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { leftOutSentences, listLeads, missingCells } from '../../../server/contract/overview-words.ts';
import { england } from '../../selection/trend-selection.ts';
import { asSentence } from '../frame/answer-error.tsx';

type OverviewCaveat = OverviewAnswer['caveats'][number];

/** Which periods the columns show, how figures are judged, and where the method is set out in full. */
export function OverviewMethod({ answer }: { readonly answer: OverviewAnswer }) {
  const { periodNote, comparisonMethod, benchmark } = answer;
  const isCertain = benchmark === null || benchmark.code === england;
  return (
    <section aria-labelledby="method">
      <h2 className="govuk-heading-s" id="method">
        How the figures are compared
      </h2>
      <p className="govuk-body">{periodNote}</p>
      <p className="govuk-body">{comparisonMethod}</p>
      <p className="govuk-body screen-only">
        The method in full:{' '}
        <Link to="/methods" hash={isCertain ? 'compare-by-limits' : 'compare-by-overlap'}>
          {isCertain ? 'comparison with a benchmark' : 'comparison by overlap of limits'}
        </Link>
      </p>
    </section>
  );
}

/** Whose job it is to improve on the figures: who leads on the outcome. */
export function OverviewLeads({ answer }: { readonly answer: OverviewAnswer }) {
  return (
    <section aria-labelledby="leads">
      <h2 className="govuk-heading-s" id="leads">
        Who leads
      </h2>
      <ul className="govuk-list">
        {listLeads(answer).map(({ about, leads }) => (
          <li key={about}>
            <strong>{about}</strong>: {leads}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a reader must know before using the figures, what is missing and why, and what has no column. */
export function OverviewNotes({ answer }: { readonly answer: OverviewAnswer }) {
  const missing = missingCells(answer);
  const leftOut = leftOutSentences(answer);
  const names = new Map(answer.columns.map(({ indicator }) => [indicator.id, indicator.shortName]));
  return (
    <>
      {missing.length === 0 ? null : <Sentences id="missing" heading="Missing values" sentences={missing} />}
      {leftOut.length === 0 ? null : (
        <Sentences id="left-out" heading="Indicators that are left out" sentences={leftOut} />
      )}
      {answer.caveats.length === 0 ? null : (
        <section aria-labelledby="caveats" className="caveats">
          <h2 className="govuk-heading-s" id="caveats">
            Before you use these figures
          </h2>
          <ul className="caveat-list">
            {answer.caveats.map((caveat) => (
              <li key={[caveat.text, ...caveat.indicators, ...caveat.periods].join(' ')}>
                {asSentence(caveat.text)}
                <span className="cell-note">{reach(caveat, names)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Sentences({
  id,
  heading,
  sentences,
}: {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly string[];
}) {
  return (
    <section aria-labelledby={id} className="caveats">
      <h2 className="govuk-heading-s" id={id}>
        {heading}
      </h2>
      <ul className="caveat-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** "Hospital admissions for injury; 2020/21. NHS England". */
function reach({ indicators, periods, source }: OverviewCaveat, names: ReadonlyMap<string, string>): string {
  const about = indicators.map((id) => names.get(id) ?? id).join(', ');
  return [[about, periods.join(', ')].filter(Boolean).join('; '), source].filter(Boolean).join('. ');
}

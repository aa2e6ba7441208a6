import { getRouteApi, Link } from '@tanstack/react-router';
import type { SearchAnswer } from '../../../server/contract/search.ts';
import { useSearch } from '../../api/search-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ExploreLink } from '../explore/explore-link.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { foundWords, groupResults, resultLines } from './suggestion-groups.ts';
import { VisitSection } from './visit-section.tsx';

const route = getRouteApi('/search');

/** All that a text finds, in groups; with nothing typed, what can be searched and the pages visited last. */
export function SearchView() {
  const { q: asked = '' } = route.useSearch();
  const q = asked.trim();
  const { answer, isEarlier, error } = useSearch(q);
  useReportDemonstration(answer?.demonstration);
  const title = q === '' ? 'Search' : `Results for “${q}”`;
  return (
    <div className="prose" aria-busy={isEarlier}>
      <PageHeading title={title} />
      {error ? <AnswerError error={error} /> : null}
      {answer || error || q === '' ? null : <Waiting what="the results" />}
      {answer && !isEarlier ? <Results answer={answer} /> : null}
      {q === '' ? <WhatCanBeSearched /> : null}
      <p role="status" className="govuk-visually-hidden">
        {answer && !isEarlier && q !== '' ? foundWords(answer) : ''}
      </p>
    </div>
  );
}

/** With nothing typed: what a name can be given of, and the pages visited last. */
function WhatCanBeSearched() {
  return (
    <>
      <p className="govuk-inset-text">
        Type a name in the search at the top of the page: an area by its name of today or of the past, or its
        code; an indicator by its name or the publisher’s number; a body such as NHS England, by any name that
        it has had.
      </p>
      <VisitSection />
    </>
  );
}

function Results({ answer }: { readonly answer: SearchAnswer }) {
  return (
    <>
      {answer.why === null ? (
        <p className="govuk-body">{foundWords(answer)}.</p>
      ) : (
        <p className="govuk-inset-text">{answer.why}</p>
      )}
      {groupResults(answer).map(({ heading, results }) => (
        <section key={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <ul className="result-list">
            {results.map((result) => (
              <li key={result.id}>
                <Link to={result.address}>{result.name}</Link>
                {resultLines(result).map((line) => (
                  <span key={line} className="cell-note">
                    {line}
                  </span>
                ))}
                {result.kind === 'body' ? null : (
                  <span className="cell-note">
                    <ExploreLink kind={result.kind} id={result.id} name={result.name} />: every chart that
                    fits
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

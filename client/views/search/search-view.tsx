import { getRouteApi, Link } from '@tanstack/react-router';
import type { SearchAnswer } from '../../../server/contract/search.ts';
import { useSearch } from '../../api/search-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { foundWords, groupResults, resultLines } from './suggestion-groups.ts';
import { VisitSection } from './visit-section.tsx';

const route = getRouteApi('/search');

/** All that a text finds, in groups; with nothing typed, what can be searched and the pages visited last. */
export function SearchView() {
  const { q = '' } = route.useSearch();
  const { answer, isEarlier, error } = useSearch(q);
  useReportDemonstration(answer?.demonstration);
  const title = q === '' ? 'Search' : `Results for “${q}”`;
  return (
    <div className="prose" aria-busy={isEarlier}>
      <PageHeading title={title} />
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the results" />}
      {answer && !isEarlier ? <Results answer={answer} /> : null}
      {q === '' ? <VisitSection /> : null}
      <p role="status" className="govuk-visually-hidden">
        {answer && !isEarlier && q !== '' ? foundWords(answer) : ''}
      </p>
    </div>
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
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import { themeHeading } from '../../../server/contract/theme-words.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { byTheme } from './indicator-words.ts';

/** Every indicator, by theme, with what is held of it. */
export function IndicatorsView() {
  const { answer, error } = useIndicators();
  return (
    <>
      <PageHeading title="Indicators" />
      <p className="govuk-body-l lead">What is measured, what it means, and which figures are held.</p>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the indicators" />}
      {answer?.why ? <p className="govuk-inset-text">{answer.why}</p> : null}
      {byTheme(answer?.indicators ?? []).map(([theme, indicators]) => (
        <div key={theme}>
          <h2 className="govuk-heading-m">{themeHeading(theme)}</h2>
          <IndicatorTable caption={`${themeHeading(theme)}: indicators`} indicators={indicators} />
        </div>
      ))}
    </>
  );
}

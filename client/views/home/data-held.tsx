import { Link } from '@tanstack/react-router';
import { useIndicators } from '../../api/indicators-query.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { IndicatorTable } from '../indicators/indicator-table.tsx';

/** What the service holds, so that nobody looks for what is not there. */
export function DataHeld() {
  const { answer, error } = useIndicators();
  const held = answer?.indicators.filter(({ latestPeriod }) => latestPeriod !== null) ?? [];
  return (
    <section aria-labelledby="held">
      <h2 className="govuk-heading-m" id="held">
        Figures held
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the indicators" />}
      {answer && held.length === 0 ? (
        <p className="govuk-body">
          {answer.why ?? 'No figures are held yet.'} <Link to="/data">Bring in an extract</Link>.
        </p>
      ) : null}
      {held.length > 0 ? <IndicatorTable caption="Indicators with figures" indicators={held} /> : null}
    </section>
  );
}

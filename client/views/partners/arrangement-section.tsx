import type { ArrangementsAnswer } from '../../../server/contract/arrangements.ts';
import { registerLines } from '../../../server/contract/partner-words.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { ArrangementCard } from './arrangement-card.tsx';
import { RegisterHint } from './register-hint.tsx';

/** Health Act arrangements of an area, with what each partner pays. */
export function ArrangementSection({
  area,
  arrangements: { answer, error },
}: {
  readonly area: string;
  readonly arrangements: AnswerState<ArrangementsAnswer>;
}) {
  return (
    <section aria-labelledby="arrangements">
      <h2 className="govuk-heading-m" id="arrangements">
        Health Act arrangements
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the arrangements" />}
      {answer ? <Arrangements answer={answer} area={area} /> : null}
    </section>
  );
}

function Arrangements({ answer, area }: { readonly answer: ArrangementsAnswer; readonly area: string }) {
  return (
    <>
      <p className="govuk-body">{answer.sentence}</p>
      <p className="govuk-body-s">{answer.law}</p>
      {answer.why === null ? null : <RegisterHint layout="arrangements" area={area} />}
      {answer.arrangements.map((arrangement) => (
        <ArrangementCard
          key={arrangement.key}
          arrangement={arrangement}
          isOfArea={arrangement.area.code === answer.area.code}
        />
      ))}
      {registerLines(answer.provenance).map((line) => (
        <p key={line} className="govuk-body-s">
          {line}
        </p>
      ))}
    </>
  );
}

import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { findingsOfCauses } from '../../../server/contract/causes-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';

/** What was found, in sentences, and how it was worked out. */
export function CauseFindings({ answer }: { readonly answer: CausesAnswer }) {
  const { methodNotes, whyNoZeroNights } = answer;
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        What the figures say
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {findingsOfCauses(answer).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {whyNoZeroNights === null ? null : (
          <li>Share of all injury admissions without a night in hospital: {whyNoZeroNights}</li>
        )}
      </ul>
      <Disclosure summary="How this is worked out">
        {methodNotes.map((note) => (
          <p key={note} className="govuk-body">
            <LinkedNote note={note} />
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

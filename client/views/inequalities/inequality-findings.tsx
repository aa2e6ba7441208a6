import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { findingsOf } from '../../../server/contract/inequality-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';

/** What was found, in sentences, and how it was worked out. */
export function InequalityFindings({ answer }: { readonly answer: InequalityAnswer }) {
  const { methodNotes, levellingUp } = answer;
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        How unequal is it?
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {findingsOf(answer).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure summary="How this is worked out">
        {methodNotes.map((note) => (
          <p key={note} className="govuk-body">
            <LinkedNote note={note} />
          </p>
        ))}
        {levellingUp === null ? null : (
          <p className="govuk-body">
            If every group had the rate of the least deprived: {levellingUp.method}
          </p>
        )}
      </Disclosure>
    </section>
  );
}

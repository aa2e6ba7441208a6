import { formsNote } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { FormTable } from '../../charts/partners/form-table.tsx';
import { FormTimeline } from '../../charts/partners/form-timeline.tsx';
import { WideRegion } from '../../ui/wide-region.tsx';

/** How forms of working moved; where none is recorded, that is said. */
export function FormSection({ answer }: { readonly answer: PartnersAnswer }) {
  const hasForms = answer.partners.some(({ formHistory }) => formHistory.length > 0);
  return (
    <section aria-labelledby="forms">
      <h2 className="govuk-heading-m" id="forms">
        How closely partners work together
      </h2>
      <p className="govuk-body">{formsNote}</p>
      {hasForms ? (
        <>
          <WideRegion label={`How forms of working moved in ${answer.area.name}, as a picture`}>
            <FormTimeline answer={answer} />
          </WideRegion>
          <FormTable answer={answer} />
        </>
      ) : (
        <p className="govuk-body">
          None is recorded for {answer.area.name}: a register of partners gives them in its columns{' '}
          <code>form</code>, <code>from</code> and <code>to</code>.
        </p>
      )}
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { MappingSection } from '../mappings/mapping-section.tsx';
import { SavedMappings } from '../mappings/saved-mappings.tsx';
import { RoleNeeded } from '../sign-in/role-needed.tsx';
import { BringForm } from './bring-form.tsx';
import { BringOutcomeReport } from './bring-outcome.tsx';
import { HeldExtracts } from './held-extracts.tsx';
import { wantsChoices } from './next-step.ts';
import { UploadPanel } from './upload-panel.tsx';
import { namesInWords } from './upload-words.ts';
import { type Bringing, useBringing } from './use-bringing.ts';

/** The extracts that every figure comes from, and the way to bring another. */
export function ExtractsView() {
  const bringing = useBringing();
  const { bring, onBring } = bringing;
  const isWanting = bring.outcome?.kind === 'refused' && wantsChoices(bring.outcome.refusal);
  return (
    <>
      <PageHeading title="Data" />
      <p className="govuk-body-l lead">
        Every figure comes from an extract: a file that a publisher released and somebody brought in. Newer
        releases take the place of older ones; withdrawing one brings back what it replaced.
      </p>
      <Progress {...bringing} />
      <section aria-labelledby="bring">
        <h2 className="govuk-heading-m" id="bring">
          Bring an extract
        </h2>
        <RoleNeeded needed="analyst" what="bring an extract">
          <BringForm bring={bring} onBring={onBring} wantsChoices={isWanting} />
        </RoleNeeded>
      </section>
      <HeldExtracts />
      <SavedMappings />
      <p className="govuk-body">
        <Link to="/audit-trail">Audit trail: who brought, withdrew and changed what</Link>
      </p>
    </>
  );
}

/** What is happening with files, or became of them, and what has still to be said about them. */
function Progress({ bring, brought, stranger, onBringAgain }: Bringing) {
  const { outcome, error, isBusy } = bring;
  return (
    <>
      {error ? <AnswerError error={error} /> : null}
      {isBusy ? <UploadPanel bring={bring} names={namesInWords(brought?.files ?? [])} /> : null}
      {outcome ? (
        <BringOutcomeReport
          outcome={outcome}
          onBringNow={() => onBringAgain({ ...outcome.brought, dryRun: false })}
        />
      ) : null}
      {stranger ? (
        <MappingSection
          key={namesInWords(stranger.brought.files)}
          stranger={stranger}
          isBusy={isBusy}
          onBring={onBringAgain}
        />
      ) : null}
    </>
  );
}

import type { BringOutcome } from '../../api/bring-extract.ts';
import { Notification } from '../../ui/notification.tsx';
import { RefusalReport } from './refusal-report.tsx';
import { namesInWords } from './upload-words.ts';
import { VerdictReport } from './verdict-report.tsx';

/** What became of files: what they brought, every reason why they were refused, or that somebody cancelled. */
export function BringOutcomeReport({
  outcome,
  onBringNow,
}: {
  readonly outcome: BringOutcome;
  readonly onBringNow: () => void;
}) {
  const names = namesInWords(outcome.brought.files);
  if (outcome.kind === 'refused') return <RefusalReport names={names} refusal={outcome.refusal} />;
  if (outcome.kind === 'verdict') return <VerdictReport outcome={outcome} onBringNow={onBringNow} />;
  return (
    <Notification title="Cancelled" isSuccess={false}>
      <p className="govuk-body">Nothing of {names} was stored.</p>
    </Notification>
  );
}

import type { RefusalAnswer, Verdict } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import type { BringOutcome } from '../../api/extracts-query.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Notification } from '../../ui/notification.tsx';
import { asSentence } from '../frame/answer-error.tsx';
import { rowsInWords, verdictTitle, warningsInWords } from './extract-words.ts';
import { WarningList } from './warning-list.tsx';

/** What became of a file: what it brought, or every reason why it was refused. */
export function BringOutcomeReport({ outcome }: { readonly outcome: BringOutcome }) {
  const { fileName } = outcome;
  return outcome.kind === 'verdict' ? (
    <VerdictReport fileName={fileName} verdict={outcome.verdict} />
  ) : (
    <RefusalReport fileName={fileName} refusal={outcome.refusal} />
  );
}

function VerdictReport({ fileName, verdict }: { readonly fileName: string; readonly verdict: Verdict }) {
  return (
    <>
      <Notification title={verdictTitle(verdict.status)}>
        <p className="govuk-body">
          {fileName}: {rowsInWords(verdict)}. {formatCount(verdict.observations)} figures for{' '}
          {formatCount(verdict.areas)} areas and {formatCount(verdict.periods.length)} periods.{' '}
          {warningsInWords(verdict.warnings)}.
        </p>
      </Notification>
      <WarningList warnings={verdict.warnings} />
    </>
  );
}

function RefusalReport({
  fileName,
  refusal,
}: {
  readonly fileName: string;
  readonly refusal: RefusalAnswer;
}) {
  return (
    <>
      <ErrorSummary title={refusal.title}>
        <p className="govuk-body">
          Nothing of {fileName} was stored. {problemsInWords(refusal)}
        </p>
        <p className="govuk-body">
          <a href={refusal.problemsUrl} download>
            Download all {formatCount(refusal.problemCount)} as CSV
          </a>
        </p>
      </ErrorSummary>
      <DataTable
        caption="Problems found in the file"
        columns={[
          { heading: 'Line' },
          { heading: 'Column' },
          { heading: 'Value' },
          { heading: 'What is wrong' },
        ]}
        rows={refusal.problems.map(({ line, column, value, rule, message }, place) => ({
          key: `${place} ${rule}`,
          cells: [
            line === null ? 'Whole file' : formatCount(line),
            column ?? '',
            value === null ? '' : <code key="value">{value}</code>,
            asSentence(message),
          ],
        }))}
      />
    </>
  );
}

function problemsInWords({ problemCount, problems }: RefusalAnswer): string {
  if (problemCount > problems.length) {
    return `The first ${formatCount(problems.length)} of ${formatCount(problemCount)} problems are below.`;
  }
  return problemCount === 1
    ? 'The problem is below.'
    : `All ${formatCount(problemCount)} problems are below.`;
}

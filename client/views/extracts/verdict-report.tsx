import { Link } from '@tanstack/react-router';
import type { Verdict } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import type { BringOutcome } from '../../api/bring-extract.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Notification } from '../../ui/notification.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { AnswerError, asSentence } from '../frame/answer-error.tsx';
import { ChangeTable } from './change-table.tsx';
import { changesInWords } from './change-words.ts';
import { rowsInWords, verdictTitle, warningsInWords } from './extract-words.ts';
import { recognitionWords } from './layout-words.ts';
import { namesInWords } from './upload-words.ts';
import { WarningList } from './warning-list.tsx';

type VerdictOutcome = Extract<BringOutcome, { kind: 'verdict' }>;

/** What files hold and what they change, whether they were taken in, checked only, or held already. */
export function VerdictReport({
  outcome,
  onBringNow,
}: {
  readonly outcome: VerdictOutcome;
  /** Takes in what was only checked. */
  readonly onBringNow: () => void;
}) {
  const { verdict, brought, notSaved } = outcome;
  return (
    <>
      <Notification title={verdictTitle(verdict.status)}>
        <p className="govuk-body">
          {namesInWords(brought.files)}: {rowsInWords(verdict)}. {warningsInWords(verdict.warnings)}.{' '}
          {verdict.status === 'repeat' ? '' : changesInWords(verdict.changes)}
        </p>
        <NextStep verdict={verdict} onBringNow={onBringNow} />
      </Notification>
      {notSaved ? <AnswerError error={notSaved} /> : null}
      <section aria-label="What the files hold" className="verdict-details">
        <SummaryList rows={contentRows(verdict)} />
        <WarningList warnings={verdict.warnings} />
        <TotalsTable totals={verdict.totals} />
        <ChangeTable
          caption={verdict.status === 'dry-run' ? 'What it would change' : 'What it changed'}
          series={verdict.changes.series}
        />
      </section>
    </>
  );
}

function NextStep({
  verdict,
  onBringNow,
}: {
  readonly verdict: Verdict;
  readonly onBringNow: () => void;
}) {
  if (verdict.status === 'dry-run') {
    return (
      <button type="button" className="govuk-button" onClick={onBringNow}>
        Bring it in now
      </button>
    );
  }
  return (
    <p className="govuk-body">
      <Link to="/data/$id" params={{ id: verdict.id }}>
        Everything about this extract
      </Link>
    </p>
  );
}

/** Numbers that an analyst knows of the file from elsewhere, or can count in it. */
function TotalsTable({ totals }: Pick<Verdict, 'totals'>) {
  const entries = Object.entries(totals);
  if (entries.length === 0) return null;
  return (
    <DataTable
      caption="Totals to check the file by"
      columns={[{ heading: 'What was counted' }, { heading: 'Total', numeric: true }]}
      rows={entries.map(([name, total]) => ({ key: name, cells: [asSentence(name), formatCount(total)] }))}
    />
  );
}

function contentRows(verdict: Verdict) {
  const count = (number: number) => (number === 0 ? '' : formatCount(number));
  return [
    ['Recognised as', recognitionWords(verdict)],
    ['Figures', count(verdict.observations)],
    ['Other facts', count(verdict.entries)],
    ['Indicators', verdict.indicators.join(', ')],
    ['Areas', count(verdict.areas)],
    ['Periods', verdict.periods.join(', ')],
    ['Depends on extracts', verdict.dependsOn.join(', ')],
    ['Takes the place of figures of', verdict.supersedes.join(', ')],
  ] as const;
}

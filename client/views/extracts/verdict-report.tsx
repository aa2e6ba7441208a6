import { Link } from '@tanstack/react-router';
import type { Verdict } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import type { BringOutcome } from '../../api/bring-extract.ts';
import { Notification } from '../../ui/notification.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { ChangeTable } from './change-table.tsx';
import { changesInWords } from './change-words.ts';
import { ExtractLinks } from './extract-links.tsx';
import { rowsInWords, verdictTitle, waitingFor, warningsInWords } from './extract-words.ts';
import { IndicatorLinks } from './indicator-links.tsx';
import { recognitionWords } from './layout-words.ts';
import { TotalsTable } from './totals-table.tsx';
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
        <WaitingWords verdict={verdict} />
        <NextStep verdict={verdict} onBringNow={onBringNow} />
      </Notification>
      {notSaved ? <AnswerError error={notSaved} /> : null}
      <section aria-label="What the files hold" className="verdict-details tall-tables">
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

function WaitingWords({ verdict: { id, warnings } }: { readonly verdict: Verdict }) {
  const waits = waitingFor({ id, warnings, status: 'accepted' }, []);
  return waits === null ? null : <p className="govuk-body">{waits}</p>;
}

function NextStep({ verdict, onBringNow }: { readonly verdict: Verdict; readonly onBringNow: () => void }) {
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

function contentRows(verdict: Verdict) {
  const count = (number: number) => (number === 0 ? '' : formatCount(number));
  const links = (ids: readonly string[]) =>
    ids.length === 0 ? '' : <ExtractLinks key="extracts" ids={ids} />;
  return [
    ['Recognised as', recognitionWords(verdict.recognised)],
    ['Figures', count(verdict.observations)],
    ['Other facts', count(verdict.entries)],
    [
      'Indicators',
      verdict.indicators.length === 0 ? '' : <IndicatorLinks key="indicators" ids={verdict.indicators} />,
    ],
    ['Areas', count(verdict.areas)],
    ['Periods', verdict.periods.join(', ')],
    ['Depends on', links(verdict.dependsOn)],
    ['Takes the place of figures of', links(verdict.supersedes)],
  ] as const;
}

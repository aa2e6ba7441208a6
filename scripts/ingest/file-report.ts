import type { RefusalAnswer, Verdict, WarningAnswer } from '../../server/contract/extracts.ts';
import type { ExtractVerdict } from '../../server/ingest/extract-verdict.ts';
import type { LayoutId } from '../../server/observation/extract.ts';
import type { Problem } from '../../server/observation/problem.ts';

/** What became of one file: an element of what `--json` prints. */
export interface FileReport {
  readonly file: string;
  readonly status: 'accepted' | 'refused' | 'repeat' | 'dry-run';
  readonly layout: LayoutId | null;
  /** Null where the file never got as far as being read. */
  readonly id: string | null;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly problemCount: number;
  /** The first hundred. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly WarningAnswer[];
  readonly totals: Readonly<Record<string, number>>;
  readonly indicators: readonly string[];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly storeVersion: number | null;
}

const problemsInReport = 100;

const nothingAccepted = { rowsAccepted: 0, warnings: [], totals: {}, indicators: [], areas: 0, periods: [] };

/** The report of a file that was read here. */
export function reportVerdict(file: string, verdict: ExtractVerdict): FileReport {
  if (verdict.status === 'refused') return reportRefusal(file, verdict, verdict.storeVersion);
  return reportBrought(file, verdict);
}

/** The report of a file that could be stored. */
export function reportBrought(
  file: string,
  verdict: Verdict | Exclude<ExtractVerdict, { status: 'refused' }>,
): FileReport {
  const { status, layout, id, rowsRead, rowsAccepted, storeVersion } = verdict;
  const { totals, areas } = verdict;
  const [warnings, indicators, periods] = [
    [...verdict.warnings],
    [...verdict.indicators],
    [...verdict.periods],
  ];
  const content = { warnings, totals, indicators, areas, periods, storeVersion };
  return { file, status, layout, id, rowsRead, rowsAccepted, problemCount: 0, problems: [], ...content };
}

/** The report of a file with errors. */
export function reportRefusal(
  file: string,
  refusal: Pick<RefusalAnswer, 'id' | 'layout' | 'rowsRead' | 'problemCount'> & {
    readonly problems: readonly Problem[];
  },
  storeVersion: number | null,
): FileReport {
  const { id, layout, rowsRead, problemCount } = refusal;
  const problems = refusal.problems.slice(0, problemsInReport);
  return {
    file,
    status: 'refused',
    layout,
    id,
    rowsRead,
    problemCount,
    problems,
    ...nothingAccepted,
    storeVersion,
  };
}

/** Why a file was never read: it cannot be opened, or the server would not take it. */
export interface Failure {
  readonly rule: 'not-a-file' | 'unreadable' | 'not-brought';
  readonly detail: string;
}

/** The report of a file that never got as far as being read. */
export function reportFailure(file: string, { rule, detail }: Failure): FileReport {
  const place = { line: null, column: null, value: null };
  const problem: Problem = { ...place, rule, severity: 'error', message: detail };
  const nothing = { id: null, layout: null, rowsRead: 0, problemCount: 1 };
  return { file, status: 'refused', ...nothing, problems: [problem], ...nothingAccepted, storeVersion: null };
}

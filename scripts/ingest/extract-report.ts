import type { RefusalAnswer, Verdict, WarningAnswer } from '../../server/contract/extracts.ts';
import type { BroughtExtract, ExtractVerdict } from '../../server/ingest/extract-verdict.ts';
import type { LayoutId } from '../../server/observation/extract.ts';
import type { ShownChanges } from '../../server/observation/figure-change.ts';
import type { Problem } from '../../server/observation/problem.ts';

/** What became of one extract. */
export interface ExtractReport {
  /** The file; of several that were brought together their names with " + " between. */
  readonly file: string;
  readonly files: readonly string[];
  readonly status: 'accepted' | 'refused' | 'repeat' | 'dry-run';
  readonly layout: LayoutId | null;
  /** Null where the file never got as far as being read. */
  readonly id: string | null;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly observations: number;
  /** Facts that are no figures. */
  readonly entries: number;
  readonly problemCount: number;
  /** The first hundred. */
  readonly problems: readonly Problem[];
  /** Names of saved column mappings by which a table of no known layout could be read. */
  readonly mappings: readonly string[];
  readonly warnings: readonly WarningAnswer[];
  readonly totals: Readonly<Record<string, number>>;
  readonly indicators: readonly string[];
  readonly areas: number;
  readonly periods: readonly string[];
  readonly dependsOn: readonly string[];
  /** How many figures shown it added, changed and removed, or of a dry run would. */
  readonly changes: Omit<ShownChanges, 'series'>;
  readonly storeVersion: number | null;
}

const problemsInReport = 100;

const nothingAccepted = {
  ...{ rowsAccepted: 0, observations: 0, entries: 0, warnings: [], totals: {}, indicators: [], areas: 0 },
  ...{ periods: [], dependsOn: [] },
  changes: { added: 0, changed: 0, removed: 0, same: 0, seriesCount: 0 },
};

/** The report of an extract that was read here. */
export function reportVerdict(files: readonly string[], verdict: ExtractVerdict): ExtractReport {
  if (verdict.status === 'refused') return reportRefusal(files, verdict, verdict.storeVersion);
  return reportBrought(
    files,
    verdict,
    verdict.indicators.map(({ id }) => id),
  );
}

/** The report of an extract that could be stored. */
export function reportBrought(
  files: readonly string[],
  verdict: Omit<Verdict | BroughtExtract, 'indicators'>,
  indicators: readonly string[],
): ExtractReport {
  const { status, layout, id, rowsRead, rowsAccepted, observations, entries, areas, totals } = verdict;
  const { added, changed, removed, same, seriesCount } = verdict.changes;
  return {
    ...named(files),
    ...{ status, layout, id, rowsRead, rowsAccepted, observations, entries },
    ...{ problemCount: 0, problems: [], mappings: [] },
    ...{ warnings: [...verdict.warnings], totals, indicators, areas, periods: [...verdict.periods] },
    dependsOn: [...verdict.dependsOn],
    changes: { added, changed, removed, same, seriesCount },
    storeVersion: verdict.storeVersion,
  };
}

/** The report of an extract with errors. */
export function reportRefusal(
  files: readonly string[],
  refusal: Pick<RefusalAnswer, 'id' | 'layout' | 'rowsRead' | 'problemCount'> & {
    readonly problems: readonly Problem[];
    readonly mappings: readonly string[];
  },
  storeVersion: number | null,
): ExtractReport {
  const { id, layout, rowsRead, problemCount, mappings } = refusal;
  const problems = refusal.problems.slice(0, problemsInReport);
  return {
    ...named(files),
    ...{ status: 'refused', layout, id, rowsRead, problemCount, problems, mappings },
    ...nothingAccepted,
    storeVersion,
  };
}

/** Why files were never read: one cannot be opened, or the server would not take them. */
export interface Failure {
  readonly rule: 'not-a-file' | 'unreadable' | 'not-brought';
  readonly detail: string;
}

/** The report of files that never got as far as being read. */
export function reportFailure(files: readonly string[], { rule, detail }: Failure): ExtractReport {
  const place = { file: null, line: null, column: null, value: null };
  const problem: Problem = { ...place, rule, severity: 'error', message: detail };
  return {
    ...named(files),
    ...{ status: 'refused', id: null, layout: null, rowsRead: 0, problemCount: 1, mappings: [] },
    problems: [problem],
    ...nothingAccepted,
    storeVersion: null,
  };
}

function named(files: readonly string[]): Pick<ExtractReport, 'file' | 'files'> {
  return { file: files.join(' + '), files };
}

/** An element for each file in the order in which they were named, as `--json` prints them; files of one extract share its id. */
export function listByFile(
  files: readonly string[],
  reports: readonly ExtractReport[],
): readonly ExtractReport[] {
  return files.flatMap((file) => {
    const report = reports.find((each) => each.files.includes(file));
    return report ? [{ ...report, file }] : [];
  });
}

import type { Catalogue } from '../catalogue/catalogue.ts';
import type {
  AreaInExtract,
  DisclosurePolicy,
  IndicatorInExtract,
  LayoutId,
} from '../observation/extract.ts';
import { lastDay, type Period, parsePeriod } from '../observation/period.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';
import { collectFindings, type Findings } from './collect-findings.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { gatherIndicators, type IndicatorContent, type Indicators } from './gather-indicators.ts';
import type { Layout, RowReader } from './layout.ts';
import { fingertips } from './layouts/fingertips.ts';
import { observations } from './layouts/observations.ts';
import { TableReader } from './read-table.ts';
import { TextReader } from './read-text.ts';
import { reportConflicts } from './report-conflicts.ts';
import type { StagingSummary, StagingWriter } from './staging-writer.ts';
import { ObservationTaker, type ObservationTotals } from './take-observations.ts';

/** How one file is to be read, and with what. */
export interface ReadOptions {
  /** `auto` recognises the layout by the file's headers. */
  readonly layout: LayoutId | 'auto';
  /** Null takes the layout's own. */
  readonly policy: DisclosurePolicy | null;
  /** For rows that carry no period; null otherwise. */
  readonly period: string | null;
  /** ISO date on which the publisher released it; null where it is not known. */
  readonly released: string | null;
  readonly fileName: string;
  readonly catalogue: Catalogue;
  readonly writer: StagingWriter;
  /** Called about once a megabyte, and at the end of the file. */
  readonly onProgress?: (progress: { bytes: number; rows: number; problems: number }) => void;
}

/** What an extract without errors holds; its observations are in the staging place. */
export interface AcceptedReading {
  readonly accepted: true;
  readonly layout: LayoutId;
  readonly publisher: string;
  readonly licence: string;
  readonly policy: DisclosurePolicy;
  /** As stated, else the last day that the latest period covers. */
  readonly released: string;
  readonly releasedStated: boolean;
  /** Rows below the header, without blank ones. */
  readonly rowsRead: number;
  /** Rows that became observations: those read without those that repeat another. */
  readonly rowsAccepted: number;
  readonly observations: number;
  readonly warnings: readonly WarningCount[];
  readonly indicators: readonly IndicatorInExtract[];
  readonly newAreas: readonly AreaInExtract[];
  readonly areas: number;
  /** Labels in the order of time. */
  readonly periods: readonly string[];
  /** Numbers by which an analyst may check the file against what is known of it. */
  readonly totals: Readonly<Record<string, number>>;
  readonly demonstration: boolean;
}

/** A file with at least one error. */
export interface RefusedReading {
  readonly accepted: false;
  /** Null where no layout was recognised. */
  readonly layout: LayoutId | null;
  readonly rowsRead: number;
  /** How many errors there are. */
  readonly problemCount: number;
  /** The errors, at most 100,000 of them. */
  readonly problems: readonly Problem[];
}

export type Reading = AcceptedReading | RefusedReading;

/** Bytes between two reports of progress, so that the reports do not cost more than the reading. */
const PROGRESS_BYTES = 1_048_576;

const layouts: readonly Layout[] = [fingertips, observations];

/**
 * Reads one file into the staging place, or says everything that is wrong with it. It never throws on data: what it
 * throws comes from the source of the bytes or from the writer, which is then the caller's to abandon. Otherwise the
 * writer is finished when the file is accepted, and abandoned when it is refused.
 */
export async function readExtract(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Reading> {
  const session = openSession(options);
  await readRows(chunks, session, options);
  const summary = await finishStaging(session, options);
  return summary && session.findings.errorCount() === 0 ? accept(session, summary, options) : refuse(session);
}

/** One file being read. */
interface Session {
  readonly findings: Findings;
  readonly indicators: Indicators;
  readonly table: TableReader;
  /** The staging place's side; null until the header is found. */
  taker: ObservationTaker | null;
}

function openSession(options: ReadOptions): Session {
  const findings = collectFindings();
  const indicators = gatherIndicators(options.catalogue);
  const period = readPeriodOption(options.period, findings);
  checkReleased(options.released, findings);
  const open = (layout: Layout, header: readonly string[]): RowReader => {
    const policy = options.policy ?? layout.defaultPolicy;
    session.taker = new ObservationTaker(policy, options.writer, findings);
    const context = { catalogue: options.catalogue, period, findings, indicators, sink: session.taker };
    return layout.open(header, context);
  };
  const table = new TableReader({ layouts, wanted: options.layout, findings, open });
  const session: Session = { findings, indicators, table, taker: null };
  return session;
}

async function readRows(
  chunks: AsyncIterable<Uint8Array>,
  { findings, table }: Session,
  { onProgress }: ReadOptions,
): Promise<void> {
  const text = new TextReader(table, findings);
  let bytes = 0;
  let bytesReported = 0;
  const report = (): void => {
    bytesReported = bytes;
    onProgress?.({ bytes, rows: table.rowsRead, problems: findings.errorCount() });
  };
  for await (const block of gatherBlocks(chunks)) {
    text.take(block);
    bytes += block.length;
    if (bytes - bytesReported >= PROGRESS_BYTES) report();
    if (text.isOver || table.isHopeless) break;
  }
  // Where reading stopped early, what is left of a block is no end of the file.
  if (!table.isHopeless) text.end();
  if (!text.isOver) table.end();
  report();
}

/** Also of a file with errors the staging place is finished, since only it knows of two values for one key. */
async function finishStaging(
  { findings, table, taker }: Session,
  { writer }: ReadOptions,
): Promise<StagingSummary | null> {
  const summary = taker ? await writer.finish() : null;
  if (summary && table.layout) reportConflicts(summary, table.layout.fields, findings);
  if (!summary || findings.errorCount() > 0) await writer.abandon();
  return summary;
}

function refuse({ findings, table }: Session): RefusedReading {
  return {
    accepted: false,
    layout: table.layout?.id ?? null,
    rowsRead: table.rowsRead,
    problemCount: findings.errorCount(),
    problems: findings.problems(),
  };
}

function accept(session: Session, summary: StagingSummary, options: ReadOptions): Reading {
  const { findings, table, taker } = session;
  const { layout, rowsRead } = table;
  const totals = taker?.totals();
  const latest = totals?.periods.toSorted((one, other) => other.end.localeCompare(one.end))[0];
  if (!layout || !totals || !latest) return refuse(session);
  const contents = session.indicators.list();
  reportContents(contents, totals, findings);
  const demonstration = totals.demonstrationRows > 0;
  return {
    accepted: true,
    layout: layout.id,
    publisher: demonstration ? 'Demonstration data, from no publisher' : layout.publisher,
    licence: demonstration ? 'None: invented figures' : layout.licence,
    policy: options.policy ?? layout.defaultPolicy ?? 'published-open',
    released: options.released ?? lastDay(latest),
    releasedStated: options.released !== null,
    rowsRead,
    rowsAccepted: totals.rowsTaken - summary.repeatedRows,
    observations: summary.observations,
    warnings: findings.warnings(),
    indicators: contents.map(({ indicator }) => indicator),
    newAreas: totals.newAreas,
    areas: totals.areas,
    periods: totals.periods.map(({ label }) => label),
    totals: countRows(contents, totals),
    demonstration,
  };
}

/** Warnings that only the whole file gives. */
function reportContents(
  contents: readonly IndicatorContent[],
  { demonstrationRows, rowsTaken }: ObservationTotals,
  findings: Findings,
): void {
  for (const { indicator, verdict } of contents) {
    if (!verdict || verdict.differing === 0) continue;
    const said = `${indicator.id}, whose other values are count / denominator x ${verdict.multiplier}`;
    findings.add('value-differs', { line: verdict.firstDifferingLine, said }, verdict.differing);
  }
  if (demonstrationRows > 0 && demonstrationRows < rowsTaken) {
    const said = `${demonstrationRows} of ${rowsTaken} rows`;
    findings.add('demonstration-mixed', { said }, rowsTaken - demonstrationRows);
  }
}

function countRows(
  contents: readonly IndicatorContent[],
  { rowsTaken, rowsMissing }: ObservationTotals,
): Record<string, number> {
  const missing = Object.entries(rowsMissing).filter(([, rows]) => rows > 0);
  const withoutValue = missing.reduce((sum, [, rows]) => sum + rows, 0);
  return {
    'rows with a value': rowsTaken - withoutValue,
    ...Object.fromEntries(missing.map(([reason, rows]) => [`rows ${reason}`, rows])),
    ...Object.fromEntries(contents.map(({ indicator, rows }) => [`rows of ${indicator.id}`, rows])),
  };
}

function readPeriodOption(text: string | null, findings: Findings): Period | null {
  const period = text === null ? null : parsePeriod(text);
  if (text !== null && period === null) findings.add('period-option-unreadable', { said: text });
  return period;
}

/** A day as 2025-03-31 that there is in the calendar. */
function checkReleased(released: string | null, findings: Findings): void {
  if (released === null) return;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(released) && isInCalendar(released);
  if (!isDay) findings.add('released-unreadable', { said: released });
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

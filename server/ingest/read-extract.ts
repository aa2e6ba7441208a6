import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type {
  AreaInExtract,
  DisclosurePolicy,
  IndicatorInExtract,
  LayoutId,
} from '../observation/extract.ts';
import { lastDay, type Period, parsePeriod } from '../observation/period.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';
import { findMappingFaults } from './check-mapping.ts';
import { collectFindings, type Findings } from './collect-findings.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { gatherIndicators, type IndicatorContent, type Indicators } from './gather-indicators.ts';
import type { Held } from './held.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from './layout.ts';
import { mappedLayout } from './layouts/mapped.ts';
import { layouts } from './layouts.ts';
import { TableReader } from './read-table.ts';
import { TextReader } from './read-text.ts';
import { reportConflicts } from './report-conflicts.ts';
import type { StagingSummary, StagingWriter } from './staging-writer.ts';
import { ObservationTaker, type ObservationTotals } from './take-observations.ts';

/** A file of an extract: its bytes may come slowly, and may stop coming (then the source fails). */
export interface FileOfExtract {
  readonly fileName: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** How an extract is to be read, and with what. */
export interface ReadOptions {
  /** `auto` recognises the layout by the file's headers. */
  readonly layout: LayoutId | 'auto';
  /** Null takes the layout's own. */
  readonly policy: DisclosurePolicy | null;
  /** For rows that carry no period; null otherwise. */
  readonly period: string | null;
  /** ISO date on which the publisher released it; null where it is not known. */
  readonly released: string | null;
  /** How the columns are to be taken; null where the layout knows. */
  readonly mapping: ColumnMapping | null;
  /** ISO date: nothing was counted, or released, after it. */
  readonly today: string;
  readonly catalogue: Catalogue;
  readonly writer: StagingWriter;
  readonly held: Held;
  /** Called about once a megabyte, and at the end of each file. */
  readonly onProgress?: (progress: { bytes: number; rows: number; problems: number }) => void;
}

/** What an extract without errors holds; its observations are in the staging place. */
export interface AcceptedReading {
  readonly accepted: true;
  readonly layout: LayoutId;
  /** How the layout of the first file was told, and how sure that is. */
  readonly recognised: Recognition;
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
  /** Facts that are no figures: areas, boundaries, partners … */
  readonly entries: number;
  readonly warnings: readonly WarningCount[];
  readonly indicators: readonly IndicatorInExtract[];
  readonly newAreas: readonly AreaInExtract[];
  readonly areas: number;
  /** Labels in the order of time. */
  readonly periods: readonly string[];
  /** Numbers by which an analyst may check the file against what is known of it. */
  readonly totals: Readonly<Record<string, number>>;
  readonly demonstration: boolean;
  /** Extracts whose content went into its figures. */
  readonly dependsOn: readonly string[];
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
  /** The beginning of the table where no layout fits it; null otherwise. */
  readonly preview: TablePreview | null;
}

export type Reading = AcceptedReading | RefusedReading;

/** Bytes between two reports of progress, so that the reports do not cost more than the reading. */
const PROGRESS_BYTES = 1_048_576;

/** Of an extract that neither states a release nor carries a period. */
const EARLIEST_RELEASE = '1900-01-01';

/**
 * Reads the files of one extract into the staging place, or says everything that is wrong with them. It never throws on
 * data: what it throws comes from the source of the bytes or from the writer, which is then the caller's to abandon.
 * Otherwise the writer is finished when the extract is accepted, and abandoned when it is refused.
 */
export async function readExtract(
  files: AsyncIterable<FileOfExtract>,
  options: ReadOptions,
): Promise<Reading> {
  const session = openSession(options);
  for await (const file of files) await readFile(file, session, options);
  if (session.context && session.layout) await session.layout.finish?.(session.context);
  const summary = await finishStaging(session, options);
  return summary && session.findings.errorCount() === 0 ? accept(session, summary, options) : refuse(session);
}

/** One extract being read. */
interface Session {
  readonly findings: Findings;
  readonly indicators: Indicators;
  readonly period: Period | null;
  /** Without it every row would give the same errors again. */
  readonly isMappingSound: boolean;
  /** The layout of the first file, which those brought with it must have too; null until its header is found. */
  layout: Layout | null;
  recognised: Recognition | null;
  /** Of the first file that no layout fits. */
  preview: TablePreview | null;
  context: ReadingContext | null;
  taker: ObservationTaker | null;
  rowsRead: number;
  bytesRead: number;
}

function openSession({ catalogue, today, period, released, layout, mapping }: ReadOptions): Session {
  const findings = collectFindings();
  const isMappingSound = checkMapping({ layout, mapping, period }, findings);
  checkReleased(released, today, findings);
  return {
    findings,
    indicators: gatherIndicators(catalogue),
    period: readPeriodOption(period, findings),
    isMappingSound,
    layout: null,
    recognised: null,
    preview: null,
    context: null,
    taker: null,
    rowsRead: 0,
    bytesRead: 0,
  };
}

async function readFile(
  { fileName, chunks }: FileOfExtract,
  session: Session,
  options: ReadOptions,
): Promise<void> {
  const { findings } = session;
  findings.beginFile(fileName);
  const { mapping } = options;
  const known = mapping === null ? layouts : [mappedLayout(mapping)];
  // What is asked of a mapping is said already; without one, the file is looked at as any other.
  const wanted = mapping ? 'mapped' : options.layout === 'mapped' ? 'auto' : options.layout;
  const open = (layout: Layout, head: TableHead) => openTable(layout, head, session, options);
  const table = new TableReader({ layouts: known, wanted, fileName, findings, open });
  await readRows(chunks, table, session, options);
  session.rowsRead += table.rowsRead;
  session.recognised ??= table.recognised;
  session.preview ??= table.preview();
}

/** Null where the file is of another layout than those that came before it. */
function openTable(
  layout: Layout,
  head: TableHead,
  session: Session,
  options: ReadOptions,
): TableReading | null {
  const { findings, indicators, period } = session;
  session.layout ??= layout;
  if (!session.isMappingSound) return null;
  if (session.layout.id !== layout.id) {
    findings.add('layouts-mixed', { line: head.line, said: `${session.layout.id} and ${layout.id}` });
    return null;
  }
  const policy = options.policy ?? layout.defaultPolicy;
  session.taker ??= new ObservationTaker(
    policy,
    options.writer,
    findings,
    options.catalogue.areas,
    options.today,
  );
  const { catalogue, held } = options;
  session.context ??= { catalogue, period, policy, findings, indicators, sink: session.taker, held };
  return layout.open(head, session.context);
}

async function readRows(
  chunks: AsyncIterable<Uint8Array>,
  table: TableReader,
  session: Session,
  { onProgress }: ReadOptions,
): Promise<void> {
  const { findings } = session;
  const text = new TextReader(table, findings);
  let bytesReported = session.bytesRead;
  const report = (): void => {
    bytesReported = session.bytesRead;
    const rows = session.rowsRead + table.rowsRead;
    onProgress?.({ bytes: session.bytesRead, rows, problems: findings.errorCount() });
  };
  for await (const block of gatherBlocks(chunks)) {
    text.take(block);
    session.bytesRead += block.length;
    if (session.bytesRead - bytesReported >= PROGRESS_BYTES) report();
    if (text.isOver || table.isHopeless) break;
  }
  // Where reading stopped early, what is left of a block is no end of the file.
  if (!table.isHopeless) text.end();
  if (!text.isOver) table.end(text.endsWithinLine);
  report();
}

/** Also of a file with errors the staging place is finished, since only it knows of two values for one key. */
async function finishStaging(
  { findings, layout, taker }: Session,
  { writer }: ReadOptions,
): Promise<StagingSummary | null> {
  const summary = taker ? await writer.finish() : null;
  if (summary && layout) reportConflicts(summary, layout.fields, findings);
  if (!summary || findings.errorCount() > 0) await writer.abandon();
  return summary;
}

function refuse({ findings, layout, rowsRead, preview }: Session): RefusedReading {
  return {
    accepted: false,
    layout: layout?.id ?? null,
    rowsRead,
    problemCount: findings.errorCount(),
    problems: findings.problems(),
    preview,
  };
}

function accept(session: Session, summary: StagingSummary, options: ReadOptions): Reading {
  const { findings, layout, recognised, rowsRead, taker } = session;
  const totals = taker?.totals();
  if (!layout || !recognised || !totals) return refuse(session);
  const contents = session.indicators.list();
  reportContents(contents, totals, findings);
  const demonstration = totals.demonstrationRows > 0;
  const released = options.released ?? inferRelease(totals);
  taker?.smallCounts.report(released, findings);
  return {
    accepted: true,
    layout: layout.id,
    recognised,
    publisher: demonstration ? 'Demonstration data, from no publisher' : layout.publisher,
    licence: demonstration ? 'None: invented figures' : layout.licence,
    policy: options.policy ?? layout.defaultPolicy ?? 'published-open',
    released,
    releasedStated: options.released !== null,
    rowsRead,
    rowsAccepted: rowsRead - totals.rowsLeftOut - summary.repeatedRows,
    observations: summary.observations,
    entries: summary.entries,
    warnings: findings.warnings(),
    indicators: contents.map(({ indicator }) => indicator),
    newAreas: totals.newAreas,
    areas: totals.areas,
    periods: totals.periods.map(({ label }) => label),
    totals: countRows(contents, totals),
    demonstration,
    dependsOn: totals.dependsOn,
  };
}

/** The last day that the latest period covers; of an extract without periods, long ago, so that any other is newer. */
function inferRelease({ periods, contentDate }: ObservationTotals): string {
  const latest = periods.toSorted((one, other) => other.end.localeCompare(one.end))[0];
  return latest ? lastDay(latest) : (contentDate ?? EARLIEST_RELEASE);
}

/** Warnings that only the whole file gives. */
function reportContents(
  contents: readonly IndicatorContent[],
  { demonstrationRows, observationsTaken }: ObservationTotals,
  findings: Findings,
): void {
  for (const { indicator, verdict } of contents) {
    if (!verdict || verdict.differing === 0) continue;
    const said = `${indicator.id}, whose other values are count / denominator x ${verdict.multiplier}`;
    findings.add('value-differs', { line: verdict.firstDifferingLine, said }, verdict.differing);
  }
  if (demonstrationRows > 0 && demonstrationRows < observationsTaken) {
    const said = `${demonstrationRows} of ${observationsTaken} rows`;
    findings.add('demonstration-mixed', { said }, observationsTaken - demonstrationRows);
  }
}

function countRows(
  contents: readonly IndicatorContent[],
  { observationsTaken, rowsMissing, counted }: ObservationTotals,
): Record<string, number> {
  const missing = Object.entries(rowsMissing).filter(([, rows]) => rows > 0);
  const withoutValue = missing.reduce((sum, [, rows]) => sum + rows, 0);
  return {
    ...(observationsTaken === 0 ? {} : { 'rows with a value': observationsTaken - withoutValue }),
    ...Object.fromEntries(missing.map(([reason, rows]) => [`rows ${reason}`, rows])),
    ...Object.fromEntries(contents.map(({ indicator, rows }) => [`rows of ${indicator.id}`, rows])),
    ...counted,
  };
}

/** Whether nothing is wrong with how the columns are to be taken, before any row is read. */
function checkMapping(
  { layout, mapping, period }: Pick<ReadOptions, 'layout' | 'mapping' | 'period'>,
  findings: Findings,
): boolean {
  if (mapping === null) {
    if (layout === 'mapped') findings.add('mapping-missing', {});
    return layout !== 'mapped';
  }
  if (layout !== 'auto' && layout !== 'mapped') findings.add('mapping-with-layout', { said: layout });
  const faults = findMappingFaults(mapping, period !== null);
  for (const { rule, said } of faults) findings.add(rule, { said });
  return findings.errorCount() === 0;
}

function readPeriodOption(text: string | null, findings: Findings): Period | null {
  const period = text === null ? null : parsePeriod(text);
  if (text !== null && period === null) findings.add('period-option-unreadable', { said: text });
  return period;
}

/** A day as 2025-03-31 that there is in the calendar. */
function checkReleased(released: string | null, today: string, findings: Findings): void {
  if (released === null) return;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(released) && isInCalendar(released);
  if (!isDay) findings.add('released-unreadable', { said: released });
  else if (released > today) findings.add('released-in-future', { said: released });
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

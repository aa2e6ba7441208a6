import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { DisclosurePolicy, LayoutId } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { Recognition } from '../observation/recognition.ts';
import type { TablePreview } from '../observation/table-preview.ts';
import { checkReadOptions } from './check-read-options.ts';
import { collectFindings, type Findings } from './collect-findings.ts';
import { countRows, inferRelease, reportContents } from './describe-contents.ts';
import { gatherBlocks } from './gather-blocks.ts';
import { gatherIndicators, type Indicators } from './gather-indicators.ts';
import type { Held } from './held.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from './layout.ts';
import { mappedLayout } from './layouts/mapped.ts';
import { layouts } from './layouts.ts';
import { TableReader } from './read-table.ts';
import { TextReader } from './read-text.ts';
import type { Reading, RefusedReading } from './reading.ts';
import { reportConflicts } from './report-conflicts.ts';
import type { StagingSummary, StagingWriter } from './staging-writer.ts';
import { ObservationTaker } from './take-observations.ts';

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

/** Bytes between two reports of progress, so that the reports do not cost more than the reading. */
const PROGRESS_BYTES = 1_048_576;

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
  return summary && session.findings.errorCount() === 0
    ? accept(session, summary, options)
    : refuse(session, options);
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

function openSession(options: ReadOptions): Session {
  const findings = collectFindings();
  return {
    findings,
    indicators: gatherIndicators(options.catalogue),
    ...checkReadOptions(options, findings),
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

function refuse({ findings, layout, rowsRead, preview }: Session, options: ReadOptions): RefusedReading {
  const policy = options.policy ?? (layout ? layout.defaultPolicy : 'published-open');
  return {
    accepted: false,
    layout: layout?.id ?? null,
    rowsRead,
    problemCount: findings.errorCount(),
    problems: findings.problems(),
    preview,
    mayHoldSmallCounts: policy !== 'published-open',
  };
}

function accept(session: Session, summary: StagingSummary, options: ReadOptions): Reading {
  const { findings, layout, recognised, rowsRead, taker } = session;
  const totals = taker?.totals();
  if (!layout || !recognised || !totals) return refuse(session, options);
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
    licence: demonstration ? 'Made up for demonstration, no licence' : layout.licence,
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
    maskedAgainst: totals.maskedAgainst,
  };
}

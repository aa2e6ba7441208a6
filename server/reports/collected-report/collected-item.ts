import { citationLines } from '../../contract/citation-words.ts';
import type { ReportItem, ReportSource, ReportTable } from '../../contract/collected-report.ts';
import type { Provenance } from '../../contract/parts.ts';
import { licenceLines, releaseWords, sourceLines } from '../../contract/source-words.ts';
import type { Paper } from '../../figures/paper.ts';
import type { Told } from '../told/told.ts';
import type { TableBlock } from '../word/block.ts';

/** An item as it was asked for, and when. */
interface AskedItem
  extends Pick<ReportItem, 'number' | 'asked' | 'name' | 'as' | 'storeVersion' | 'demonstration'> {
  /** Null where none was given; an empty list of findings where none is wanted. */
  readonly caption: string | null;
  readonly findings: readonly string[] | null;
  /** "Figures as held on 31 March 2026 (store version 12)." */
  readonly held: string;
  /** Where its picture, or the answer without one, can be had again. */
  readonly address: string;
}

/** An item of a report: what is said of it, and what a document needs beside. */
export interface CollectedItem {
  readonly item: ReportItem;
  readonly held: string;
  readonly address: string;
  /** Null where no picture stands in the report. */
  readonly draw: ((paper: Paper) => string) | null;
  /** Tables that stand in the text; those that do not are for the annex. */
  readonly shown: readonly TableBlock[];
  readonly left: readonly TableBlock[];
}

/** Puts together what was asked and what the answer tells. Where there is nothing to show there is neither picture nor table. */
export function toCollectedItem(asked: AskedItem, told: Told, draw: CollectedItem['draw']): CollectedItem {
  const { held, address, caption, findings, ...rest } = asked;
  const { heading, subtitle, why, provenance } = told;
  const isHeld = why === null;
  const hasPicture = isHeld && draw !== null && asked.as !== 'table';
  const title = caption ?? subtitle;
  const tablesUnder = (name: string) =>
    isHeld ? told.tables(name).filter(({ rows }) => rows.length > 0) : [];
  const isTableShown = asked.as !== 'chart';
  const shown = isTableShown ? tablesUnder(title) : [];
  const sources = sourceLines(provenance);
  const licences = licenceLines(provenance);
  const { demonstration } = asked;
  const cited = { title: heading, subtitle, demonstration, sources, licences, held };
  return {
    item: {
      ...rest,
      heading,
      subtitle,
      caption: title,
      isCaptionOwn: caption !== null,
      findings: [...(findings ?? told.findings)],
      areFindingsOwn: findings !== null,
      madeFindings: [...told.findings],
      why,
      picture: hasPicture ? address : null,
      alternativeText: hasPicture ? told.alternativeText : null,
      tables: shown.map(toReportTable),
      responsible: [...told.responsible],
      notes: [...told.notes],
      methods: [...told.methods],
      sources: provenance.map(toSource),
      restsOn: [...told.restsOn],
      citation: citationLines(cited, address),
    },
    held,
    address,
    draw: hasPicture ? draw : null,
    shown,
    left: isTableShown ? [] : tablesUnder(subtitle),
  };
}

function toReportTable({ title, header, rows, figureColumns, everyRow }: TableBlock): ReportTable {
  return {
    caption: title,
    columns: header.map((heading, at) => ({ heading, isFigure: figureColumns.has(at) })),
    rows: rows.map((row) => [...row]),
    everyRow: [...(everyRow ?? [])],
  };
}

function toSource(provenance: Provenance): ReportSource {
  const { publisher, source, demonstration } = provenance;
  return {
    publisher,
    source,
    release: demonstration ? 'Made up, never released' : releaseWords(provenance),
    licence: licenceLines([provenance]).join(' '),
    line: sourceLines([provenance]).join(' '),
    demonstration,
  };
}

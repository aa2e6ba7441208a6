import { ageBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from '../layout.ts';
import { type ColumnSpelling, type NamedColumns, nameColumns } from '../name-columns.ts';
import { carryGroups } from '../wide-tables/carry-groups.ts';
import { checkParts } from '../wide-tables/check-parts.ts';
import type { AreaRow } from '../wide-tables/gather-area-rows.ts';
import { openWideTable, type WholeTable } from '../wide-tables/open-wide-table.ts';
import { noteOnGrossed, p1eSymbols } from '../wide-tables/p1e-habits.ts';
import { findNotes } from '../wide-tables/read-area-name.ts';
import type { CellReading } from '../wide-tables/read-cells.ts';
import { settlePeriod } from '../wide-tables/settle-period.ts';
import { tidyHeader } from '../wide-tables/tidy-header.ts';
import { toFigure } from '../wide-tables/to-figure.ts';

const INDICATOR = 'homelessness-accepted';
const ENGLAND = 'E92000001';

const TOTAL = 'Total households';
const FAMILIES = 'Households with dependent children';

/** Why households were in priority need: the columns that add up to the total, but for those of families by size. */
const PRIORITY_NEED: readonly (readonly [string, RegExp])[] = [
  ['Applicant homeless in emergency', /homeless in (?:an )?emergency/i],
  [FAMILIES, /\b(?:total|all)\b.*child|with dependent children(?! with|, with|.*\d)/is],
  ['Household member pregnant, no other dependent children', /pregnan/i],
  ['Aged 16 or 17', /aged 16/i],
  ['In care and aged 18 to 20', /aged 18/i],
  ['Old age', /old age/i],
  ['Physical disability', /physical/i],
  ['Mental illness or disability', /mental/i],
  ['Drug dependency', /drug/i],
  ['Alcohol dependency', /alcohol/i],
  ['Former asylum seeker', /asylum/i],
  ['Been in care', /been in care/i],
  ['Served in HM forces', /forces/i],
  ['Been in custody or on remand', /custody|remand/i],
  ['Domestic violence', /domestic (?:violence|abuse)/i],
  ['Violence or threat of violence', /violence/i],
  ['Other', /^other\b/i],
];

const FAMILY_SIZES: readonly (readonly [string, RegExp])[] = [
  ['1 child', /with (?:1|one) child/i],
  ['2 children', /with (?:2|two) children/i],
  ['3 or more children', /with (?:3|three)(?: or more|\+)? children/i],
];

/** Families by size stand under one heading, which is above the first of them. */
const SIZE = /(?:^|[\s,]+)(?:with (?:[123]|one|two|three)(?: or more|\+)? child(?:ren)?|total)$/i;

/** Categories with the column of each; small numbers are hidden by `.` and `-` (notes below the tables). */
const categories: readonly { readonly category: Category; readonly column: ColumnSpelling }[] = [
  ...FAMILY_SIZES.map((each) => describeCategory('Number of dependent children', each)),
  ...PRIORITY_NEED.map((each) => describeCategory('Priority need', each)),
];

const columns: readonly ColumnSpelling[] = [
  { header: 'ONS Code', pattern: /\bcode\b/i, isNeeded: false },
  { header: 'LA name', otherNames: ['Local authority', 'Authority'], isNeeded: false },
  {
    header: TOTAL,
    otherNames: ['Total'],
    pattern: /^total (?:number of )?(?:households|acceptances|accepted)\b(?!.*child)/i,
    isNeeded: true,
  },
  ...categories.map(({ column }) => column),
];

/**
 * Section E of the P1E returns (to March 2018): households found eligible, unintentionally homeless and in priority
 * need during a quarter, by the reason for their priority. Only counts: the tables have no households to set them
 * against.
 */
const oneRow: Layout = {
  id: 'homelessness-p1e',
  table: 'priority need',
  publisher: 'Ministry of Housing, Communities and Local Government',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  columns,
  fields: null,
  open: openPriorityNeeds,
};

export const homelessnessP1e: readonly Layout[] = [oneRow, { ...oneRow, headerKind: 'stacked' }];

function describeCategory(
  type: string,
  [value, pattern]: readonly [string, RegExp],
): { category: Category; column: ColumnSpelling } {
  const isNeeded = value === 'Applicant homeless in emergency' || value === '1 child';
  return { category: { type, value }, column: { header: value, pattern, isNeeded } };
}

function openPriorityNeeds(asRead: TableHead, context: ReadingContext): TableReading {
  const head = tidyHeader(asRead);
  const named = nameColumns(carryGroups(head.header, SIZE), columns);
  const names = [TOTAL, ...categories.map(({ category }) => category.value)];
  const figureColumns = names.flatMap((name) => named.allOf(name));
  const take = (table: WholeTable): void => {
    const period = settlePeriod(head, table.footnotes, context);
    if (!period) return;
    for (const row of table.rows) takeRow({ row, table, head, named, period }, context);
  };
  return openWideTable({ head, figureColumns, symbols: p1eSymbols, take }, context);
}

/** A row of the table, with what is known of the whole table. */
interface PriorityNeeds {
  readonly row: AreaRow;
  readonly table: WholeTable;
  readonly head: TableHead;
  readonly named: NamedColumns;
  readonly period: Period;
}

function takeRow({ row, table, head, named, period }: PriorityNeeds, context: ReadingContext): void {
  const { area, cells, line, noteNumbers } = row;
  const indicator = context.indicators.find(INDICATOR);
  const notes = [...findNotes(noteNumbers, table.footnotes), ...noteOnGrossed(area)];
  const take = (reading: CellReading, category?: Category): void => {
    const { number: count, missing } = reading;
    const age = ageBand(0, null);
    const key = { indicator: indicator.id, area, period, age, category };
    const figure = toFigure({ ...key, count, missing, notes: [...reading.notes, ...notes], line });
    context.sink.take(figure, indicator, false);
  };
  const total = table.cells.readCount(cells, named.indexOf(TOTAL), line);
  if (area === ENGLAND && total.number !== null) {
    context.sink.addToTotal('households accepted, England', total.number);
  }
  take(total);
  for (const { category } of categories) {
    const [column] = named.allOf(category.value);
    if (column === undefined) continue;
    const reading = table.cells.readCount(cells, column, line);
    const part = { header: head.header[column] ?? null, reading };
    checkParts({ line, total, parts: [part], isWhole: false }, context.findings);
    take(reading, category);
  }
}

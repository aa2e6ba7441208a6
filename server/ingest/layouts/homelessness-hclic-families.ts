import { ageBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { MissingReason } from '../../observation/missing.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Period } from '../../observation/period.ts';
import type { Layout, ReadingContext, TableHead, TableReading } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';
import { carryGroups } from '../wide-tables/carry-groups.ts';
import { checkParts, type Part } from '../wide-tables/check-parts.ts';
import type { AreaRow } from '../wide-tables/gather-area-rows.ts';
import { hclicSymbols, noteOnTotals, preventionDuty, reliefDuty } from '../wide-tables/hclic-duties.ts';
import { openWideTable, type WholeTable } from '../wide-tables/open-wide-table.ts';
import type { CellReading } from '../wide-tables/read-cells.ts';
import { settlePeriod } from '../wide-tables/settle-period.ts';
import { keepDuty, sumDuties } from '../wide-tables/sum-duties.ts';
import { toFigure } from '../wide-tables/to-figure.ts';

const INDICATOR = 'homelessness-duty-owed-children';
const ENGLAND = 'E92000001';

const SINGLE_PARENTS = 'Single parent with dependent children';
const COUPLES = 'Couple / two adults with dependent children';
const THREE_OR_MORE = 'Three or more adults with dependent children';

/** Columns of one sex, under a heading that stands over the first of them only. */
const SEX =
  /(?:^|\s)(?:males?|females?|other(?: ?\/ ?| or )?(?:sex|gender)? ?(?:is )?(?:not known|unknown)?)[\d,]*$/i;

/** What differs between the tables of the two duties. */
interface DutyTable {
  readonly table: string;
  readonly duty: Category;
  /** Header of the column of all households owed the duty. */
  readonly total: string;
  readonly totalPattern: RegExp;
}

/** Households owed a prevention duty by their composition: table A5P. */
export const homelessnessHclicPrevention = describeDutyTable({
  table: 'A5P',
  duty: preventionDuty,
  total: 'Total owed a prevention duty',
  totalPattern: /^(?!.*relief)(?=.*\b(?:total|number)\b).*owed (?:a )?prevention duty/i,
});

/** Households owed a relief duty by their composition: table A5R. */
export const homelessnessHclicRelief = describeDutyTable({
  table: 'A5R',
  duty: reliefDuty,
  total: 'Total owed a relief duty',
  totalPattern: /^(?!.*prevention)(?=.*\b(?:total|number)\b).*owed (?:a )?relief duty/i,
});

/**
 * A table of households owed one duty by their composition (H-CLIC). Those with dependent children become figures of
 * that duty; families owed either duty are added up once both tables of a period are here.
 */
function describeDutyTable(dutyTable: DutyTable): Layout {
  const columns: readonly ColumnSpelling[] = [
    { header: dutyTable.total, pattern: dutyTable.totalPattern, isNeeded: true },
    {
      header: SINGLE_PARENTS,
      pattern: /^(?!.*(?:%|per cent)).*single parents?\b.*\bwith (?:dependent )?children/i,
      repeats: true,
      isNeeded: true,
    },
    {
      header: THREE_OR_MORE,
      pattern: /^(?!.*%).*three or more.*\bwith (?:dependent )?children/i,
      isNeeded: true,
    },
    {
      header: COUPLES,
      pattern: /^(?!.*%).*(?:couple|two adults).*\bwith (?:dependent )?children/i,
      isNeeded: true,
    },
  ];
  return {
    id: 'homelessness-hclic',
    table: dutyTable.table,
    publisher: 'Ministry of Housing, Communities and Local Government',
    licence: 'Open Government Licence v3.0',
    defaultPolicy: 'published-open',
    headerKind: 'stacked',
    columns,
    fields: null,
    open: (head, context) => openComposition(dutyTable, columns, head, context),
    finish: sumDuties,
  };
}

function openComposition(
  { duty, total }: DutyTable,
  columns: readonly ColumnSpelling[],
  head: TableHead,
  context: ReadingContext,
): TableReading {
  const named = nameColumns(carryGroups(head.header, SEX), columns);
  const totalColumn = named.indexOf(total);
  const familyColumns = [
    ...ofEachSex(head, named.allOf(SINGLE_PARENTS)),
    named.indexOf(COUPLES),
    named.indexOf(THREE_OR_MORE),
  ];
  const take = (table: WholeTable): void => {
    const period = settlePeriod(head, table.footnotes, context);
    if (!period) return;
    for (const row of table.rows) {
      const readPart = (column: number): Part => ({
        header: head.header[column] ?? null,
        reading: table.cells.readCount(row.cells, column, row.line),
      });
      const owed = readPart(totalColumn).reading;
      const parts = familyColumns.map(readPart);
      checkParts({ line: row.line, total: owed, parts, isWhole: false }, context.findings);
      takeFamilies(addUp(parts), row, duty, period, context);
    }
  };
  return openWideTable(
    { head, figureColumns: [totalColumn, ...familyColumns], symbols: hclicSymbols, take },
    context,
  );
}

/** Without a column of all single parents, where each sex has its own. */
function ofEachSex({ header }: TableHead, columns: readonly number[]): readonly number[] {
  const bySex = columns.filter((column) => SEX.test(header[column] ?? ''));
  return bySex.length === 0 ? columns : bySex;
}

/** The sum of the parts; where one of them is missing there is none, for a part of a sum would be a wrong figure. */
function addUp(parts: readonly Part[]): CellReading {
  const readings = parts.map(({ reading }) => reading);
  const numbers = readings.map(({ number }) => number).filter((number) => number !== null);
  const notes = [...new Set(readings.flatMap((reading) => reading.notes))];
  if (numbers.length < parts.length) return { number: null, missing: reasonOf(readings), notes };
  return { number: numbers.reduce((one, other) => one + other, 0), missing: null, notes };
}

function reasonOf(readings: readonly CellReading[]): MissingReason {
  return readings.some(({ missing }) => missing === 'suppressed') ? 'suppressed' : 'not-available';
}

function takeFamilies(
  { number, missing, notes }: CellReading,
  { area, line }: AreaRow,
  duty: Category,
  period: Period,
  context: ReadingContext,
): void {
  const indicator = context.indicators.find(INDICATOR);
  const figure: Observation = toFigure({
    indicator: indicator.id,
    area,
    period,
    age: ageBand(0, null),
    category: duty,
    count: number,
    missing,
    notes: [...notes, ...noteOnTotals(area)],
    line,
  });
  if (area === ENGLAND && number !== null) {
    context.sink.addToTotal(`families owed a ${duty.value.toLowerCase()}, England`, number);
  }
  context.sink.take(figure, indicator, false);
  keepDuty(figure, context);
}

import type { ComparedMeasure } from '../contract/comparison.ts';
import type { AreaAnswer, Provenance } from '../contract/parts.ts';
import type { CorrelationAnswer, RelatedIndicator, RelationshipAnswer } from '../contract/relationship.ts';
import { relatedCaveatGround } from '../contract/relationship-words.ts';
import { type Cell, type Columns, type Table, toTable, versionColumns } from './table.ts';

/** One area, or one thing that was worked out of all of them. */
interface Row {
  readonly answer: RelationshipAnswer;
  readonly kind: 'area' | 'left-out' | 'correlation' | 'rank-correlation' | 'slope' | 'intercept' | 'nothing';
  readonly area: AreaAnswer | null;
  readonly x: ComparedMeasure | null;
  readonly y: ComparedMeasure | null;
  readonly expected: number | null;
  readonly fromLine: number | null;
  readonly reason: string | null;
  readonly why: string | null;
  readonly worked: {
    readonly value: number;
    readonly lower95: number | null;
    readonly upper95: number | null;
  } | null;
  readonly sentence: string | null;
}

const METHODS: Partial<Record<Row['kind'], string>> = {
  correlation: "Pearson's correlation; limits by Fisher's method",
  'rank-correlation': "Spearman's rank correlation; limits of Bonett and Wright",
  slope: "least squares; limits from Student's t",
  intercept: "least squares; limits from Student's t",
};

const columns: Columns<Row> = [
  ['row', ({ kind }) => kind],
  ['area_code', ({ area }) => area?.code ?? null],
  ['area_name', ({ area }) => area?.name ?? null],
  ['area_type', ({ area }) => area?.type ?? null],
  ...columnsOf('x'),
  ...columnsOf('y'),
  ['same_days', ({ answer }) => answer.periodNote === null],
  ['line_at_x', ({ expected }) => expected],
  ['y_from_line', ({ fromLine }) => fromLine],
  ['left_out_reason', ({ reason }) => reason],
  ['left_out_why', ({ why }) => why],
  ['value', ({ worked }) => worked?.value ?? null],
  ['lower95', ({ worked }) => worked?.lower95 ?? null],
  ['upper95', ({ worked }) => worked?.upper95 ?? null],
  ['method', ({ kind }) => METHODS[kind] ?? null],
  ['areas', ({ answer }) => answer.points.length],
  ['in_words', ({ sentence }) => sentence],
  ['caution', ({ answer }) => answer.caution],
  ['notes', notesOf],
  ['method_notes', ({ answer }) => answer.methodNotes.join(' ')],
  ['demonstration', ({ answer }) => answer.demonstration],
  ...versionColumns,
];

/**
 * A relationship as a table: a row for each area with both figures, the lowest x first, then one for each that is left out with
 * the reason, then both correlations and the line, with the caution, sources, methods and store version in every row.
 */
export function relationshipTable(answer: RelationshipAnswer): Table {
  const areas = answer.points.map((point) => rowOf(answer, 'area', point));
  const leftOut = answer.leftOut.map((each) => rowOf(answer, 'left-out', each));
  const rows = [...areas, ...leftOut, ...workedOut(answer)];
  return toTable(columns, rows.length > 0 ? rows : [rowOf(answer, 'nothing', { why: answer.why })]);
}

function workedOut(answer: RelationshipAnswer): Row[] {
  const { correlation, rankCorrelation, line } = answer;
  const of = (kind: Row['kind'], worked: CorrelationAnswer | null) =>
    worked ? [rowOf(answer, kind, { worked, sentence: worked.sentence })] : [];
  return [
    ...of('correlation', correlation),
    ...of('rank-correlation', rankCorrelation),
    ...(line
      ? [
          rowOf(answer, 'slope', { worked: line.slope, sentence: line.sentence }),
          rowOf(answer, 'intercept', { worked: line.intercept }),
        ]
      : []),
  ];
}

function rowOf(answer: RelationshipAnswer, kind: Row['kind'], parts: Partial<Row>): Row {
  const blank = { area: null, x: null, y: null, expected: null, fromLine: null };
  return { reason: null, why: null, worked: null, sentence: null, ...blank, ...parts, answer, kind };
}

function columnsOf(axis: 'x' | 'y'): Columns<Row> {
  const side = ({ answer }: Row): RelatedIndicator => answer[axis];
  const figure =
    (cell: (measure: ComparedMeasure) => Cell) =>
    (row: Row): Cell => {
      const measure = row[axis];
      return measure ? cell(measure) : null;
    };
  const origin = (cell: (origin: Provenance) => Cell) => (row: Row) => {
    const cells = originsOf(row, axis).map(cell);
    const [first] = cells;
    return cells.length < 2 ? (first ?? null) : [...new Set(cells)].join('; ');
  };
  const named: Columns<Row> = [
    ['indicator_id', (row) => side(row).indicator.id],
    ['indicator_name', (row) => side(row).indicator.name],
    ['sex', (row) => side(row).sex],
    ['age', (row) => side(row).age.label],
    ['period', (row) => side(row).period?.label ?? null],
    ['period_start', (row) => side(row).period?.start ?? null],
    ['period_end', (row) => side(row).period?.end ?? null],
    ['value', figure(({ value }) => value)],
    ['unit', (row) => side(row).indicator.unit.label],
    ['lower95', figure(({ lower95 }) => lower95)],
    ['upper95', figure(({ upper95 }) => upper95)],
    ['lower998', figure(({ lower998 }) => lower998)],
    ['upper998', figure(({ upper998 }) => upper998)],
    ['count', figure(({ count }) => count)],
    ['denominator', figure(({ denominator }) => denominator)],
    ['missing', figure(({ missing }) => missing)],
    ['limits_method', figure(({ method }) => method)],
    ['lead', figure(({ lead }) => lead?.name ?? null)],
    ['source', origin(({ source }) => source)],
    ['licence', origin(({ licence }) => licence)],
    ['released', origin(({ released }) => released)],
    ['released_stated', origin(({ releasedStated }) => releasedStated)],
    ['extract', figure(({ extract }) => extract)],
  ];
  return named.map(([name, cell]) => [`${axis}_${name}`, cell] as const);
}

/** Of a figure its own source; of what was worked out from all of them each of theirs. */
function originsOf({ answer, ...row }: Row, axis: 'x' | 'y'): Provenance[] {
  const measures = row.worked ? answer.points.map((point) => point[axis]) : [row[axis]];
  const used = new Set(measures.map((measure) => measure?.extract));
  return answer.provenance.filter(({ extract }) => used.has(extract));
}

/** What is said of the figures of the row, then what holds of all of them, then what holds of its area. */
function notesOf({ answer, area, x, y }: Row): string {
  const caveats = relatedCaveatGround(answer).caveats.filter(
    ({ areas }) => areas.length === 0 || (area !== null && areas.includes(area.code)),
  );
  const notes = [
    ...(answer.periodNote === null ? [] : [answer.periodNote]),
    ...[x, y].flatMap((measure) => measure?.notes ?? []),
    ...caveats.map(({ text, source }) => `${text} (${source})`),
  ];
  return [...new Set(notes)].join(' | ');
}

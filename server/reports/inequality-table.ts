import { confidenceOf, methodNames } from '../contract/comparison-method-words.ts';
import { whatGroupsAre } from '../contract/division-words.ts';
import type {
  InequalityAnswer,
  InequalityGroup,
  InequalityIndex,
  InequalityTimePoint,
} from '../contract/inequality.ts';
import type { PeriodAnswer, Provenance } from '../contract/parts.ts';
import type { TrendPoint } from '../contract/trend.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** What stands in a row beside what every row says. */
interface Row {
  readonly answer: InequalityAnswer;
  readonly measure:
    | 'group'
    | 'area'
    | 'slope-index'
    | 'relative-index'
    | 'gap'
    | 'gap-ratio'
    | 'levelling-up';
  readonly period: PeriodAnswer | null;
  readonly group: InequalityGroup | null;
  readonly point: TrendPoint | null;
  readonly worked: Worked;
  readonly origin: Provenance | null;
}

/** A value that was worked out, with its limits; `unit` where it is not the indicator's. */
interface Worked {
  readonly value: number | null;
  readonly lower95?: number | null;
  readonly upper95?: number | null;
  readonly lower998?: number | null;
  readonly upper998?: number | null;
  readonly method?: string | null;
  readonly isMoreThanChance?: boolean | null;
  readonly unit?: string;
  readonly notes: string;
}

const GAP_METHOD =
  'difference of two figures; limits by the normal method from the 95% limits of both (Altman and Bland 2003)';

const columns: Columns<Row> = [
  ['measure', ({ measure }) => measure],
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['area_type', ({ answer }) => answer.area.type],
  ['by', ({ answer }) => answer.question.by],
  ['sex', ({ answer, group }) => (group ?? answer.question).sex],
  ['age', ({ answer }) => answer.question.age.label],
  ['category_type', ({ answer }) => answer.question.categoryType],
  ['category', ({ group }) => group?.category?.value ?? null],
  ['quantile', ({ group }) => group?.quantile ?? null],
  ['period', ({ period }) => period?.label ?? null],
  ['period_start', ({ period }) => period?.start ?? null],
  ['period_end', ({ period }) => period?.end ?? null],
  ['value', ({ worked }) => worked.value],
  ['unit', ({ answer, worked }) => worked.unit ?? answer.indicator.unit.label],
  ['lower95', ({ worked }) => worked.lower95 ?? null],
  ['upper95', ({ worked }) => worked.upper95 ?? null],
  ['lower998', ({ worked }) => worked.lower998 ?? null],
  ['upper998', ({ worked }) => worked.upper998 ?? null],
  ['count', ({ point }) => point?.count ?? null],
  ['denominator', ({ point }) => point?.denominator ?? null],
  ['population_share', ({ group }) => group?.share ?? null],
  ['population_rank', ({ group }) => group?.rank ?? null],
  ['line', ({ group }) => group?.fitted ?? null],
  ['missing', ({ point, worked }) => point?.missing ?? (worked.value === null ? 'not-available' : null)],
  ['more_than_chance', ({ worked }) => worked.isMoreThanChance ?? null],
  ['comparison', ({ point }) => point?.comparison ?? null],
  ['comparator_code', ({ answer, group }) => (group ? answer.area.code : null)],
  ['comparator_name', ({ answer, group }) => (group ? answer.area.name : null)],
  ['comparator_value', ({ answer, group }) => (group ? (answer.whole?.value ?? null) : null)],
  ['comparison_method', ({ group }) => (group ? methodNames.ci95 : null)],
  ['comparison_confidence', ({ group }) => (group ? confidenceOf('ci95') : null)],
  ['commissioner', ({ point }) => point?.commissioner ?? null],
  ['split_because', ({ point }) => point?.splitBecause ?? null],
  ['lead', ({ point }) => point?.lead?.name ?? null],
  ['limits_method', ({ worked }) => worked.method ?? null],
  ['gap_method', ({ measure }) => (measure === 'gap' ? GAP_METHOD : null)],
  ['notes', notesOf],
  ['what_groups_are', ({ answer }) => whatGroupsAre(answer)],
  ['method_notes', ({ answer }) => answer.methodNotes.join(' ')],
  ['source', ({ answer, origin }) => sourcesOf(answer, origin, ({ source }) => source)],
  ['licence', ({ answer, origin }) => sourcesOf(answer, origin, ({ licence }) => licence)],
  ['released', ({ answer, origin }) => sourcesOf(answer, origin, ({ released }) => released)],
  ['released_stated', ({ answer, origin }) => releasedStated(answer, origin)],
  ['extract', ({ answer, origin }) => sourcesOf(answer, origin, ({ extract }) => extract)],
  ['demonstration', ({ answer, origin }) => (origin ?? answer).demonstration],
  ...versionColumns,
];

/**
 * An inequality as a table: a row for each group and for the area as a whole in the period, then both indices and the gap of
 * every period, with caveats, methods, source and store version in every row. What could not be worked out has a row that says why.
 */
export function inequalityTable(answer: InequalityAnswer): Table {
  return toTable(columns, [
    ...rowsOfPeriod(answer),
    ...answer.throughTime.flatMap((at) => rowsOf(answer, at)),
  ]);
}

function rowsOfPeriod(answer: InequalityAnswer): Row[] {
  const { period, whole, categories, levellingUp } = answer;
  if (period === null) return [toRow(answer, 'group', null, { value: null, notes: answer.why ?? '' })];
  const groups = categories.map((group) => ofPoint(answer, 'group', group, group.measure));
  const levelled = levellingUp
    ? { value: levellingUp.events, unit: '', notes: `${levellingUp.sentence} ${levellingUp.method}` }
    : { value: null, unit: '', notes: answer.levellingUpWhy ?? '' };
  return [
    ...groups,
    ...(whole ? [ofPoint(answer, 'area', null, whole)] : []),
    toRow(answer, 'levelling-up', period, levelled),
  ];
}

function ofPoint(
  answer: InequalityAnswer,
  measure: Row['measure'],
  group: InequalityGroup | null,
  point: TrendPoint | null,
): Row {
  const origin = answer.provenance.find(({ extract }) => extract === point?.extract) ?? null;
  const notes = [...(group?.why ? [group.why] : []), ...(point?.notes ?? [])];
  const worked: Worked = { ...(point ?? { value: null }), notes: [...new Set(notes)].join(' | ') };
  return { ...toRow(answer, measure, answer.period, worked), group, point, origin };
}

function rowsOf(answer: InequalityAnswer, at: InequalityTimePoint): Row[] {
  const notes = at.why ?? '';
  const { slopeIndex, relativeIndex, gap, period } = at;
  const isShown = period.start === answer.period?.start && period.end === answer.period.end;
  const slope = isShown ? answer.slopeIndex : slopeIndex;
  const relative = isShown ? answer.relativeIndex : relativeIndex;
  const rows = [
    toRow(answer, 'slope-index', period, ofIndex(slope, notes)),
    toRow(answer, 'relative-index', period, { ...ofIndex(relative, notes), unit: 'ratio' }),
  ];
  return [
    ...(answer.question.by === 'sex' ? [] : rows),
    toRow(answer, 'gap', period, ofGap(gap, isShown ? (answer.gap?.sentence ?? notes) : notes)),
    toRow(answer, 'gap-ratio', period, { value: gap?.ratio ?? null, unit: 'ratio', notes }),
  ];
}

function ofGap(gap: InequalityTimePoint['gap'], notes: string): Worked {
  return gap === null ? { value: null, notes } : { ...gap, value: gap.difference, notes };
}

function ofIndex(index: (InequalityIndex & { readonly sentence?: string }) | null, why: string): Worked {
  return index === null ? { value: null, notes: why } : { ...index, notes: index.sentence ?? why };
}

function toRow(
  answer: InequalityAnswer,
  measure: Row['measure'],
  period: PeriodAnswer | null,
  worked: Worked,
): Row {
  return { answer, measure, period, group: null, point: null, worked, origin: null };
}

/** What is said of the row, then the caveats of its period; what holds for one area only where that is the area shown. */
function notesOf({ answer, period, worked }: Row): string {
  const caveats = answer.caveats.filter(
    ({ periods, areas }) =>
      (periods.length === 0 || period === null || periods.includes(period.label)) &&
      (areas.length === 0 || areas.includes(answer.area.code)),
  );
  const notes = [worked.notes, ...caveats.map(({ text }) => text)].filter((note) => note !== '');
  return [...new Set(notes)].join(' | ');
}

/** Whether the publisher stated the day of release; of what was worked out, whether that holds of every source. */
function releasedStated({ provenance }: InequalityAnswer, origin: Provenance | null): boolean | null {
  const origins = origin ? [origin] : provenance;
  return origins.length === 0 ? null : origins.every((each) => each.releasedStated);
}

/** Of a figure its own; of what was worked out from several figures those of all of them. */
function sourcesOf(
  { provenance }: InequalityAnswer,
  origin: Provenance | null,
  part: (origin: Provenance) => string,
): string {
  return [...new Set((origin ? [origin] : provenance).map(part))].join('; ');
}

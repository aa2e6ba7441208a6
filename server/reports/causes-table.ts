import type { CauseGroup, CausesAnswer, CostRange } from '../contract/causes.ts';
import type { Provenance } from '../contract/parts.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** The figures that the total, a group and a part of a group share. */
type Figures = CausesAnswer['total'];

/** What stands in a row beside what every row says. */
interface Row {
  readonly answer: CausesAnswer;
  readonly measure: 'group' | 'part-of-group' | 'all-admissions' | 'zero-nights' | 'nothing-held';
  readonly name: string;
  readonly key: string;
  readonly codes: string | null;
  readonly figures: Figures | null;
  /** Null for all that is no group. */
  readonly group: CauseGroup | null;
  readonly origin: Provenance | null;
  readonly notes: readonly (string | null)[];
}

const DIFFERENCE_METHOD =
  'rate of the area less that of England; limits are the 95% limits of the area less the rate of England';

const columns: Columns<Row> = [
  ['measure', ({ measure }) => measure],
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['area_type', ({ answer }) => answer.area.type],
  ['by', ({ answer }) => answer.question.by],
  ['position', ({ answer }) => answer.question.position],
  ['within', ({ answer }) => answer.question.within],
  ['sex', ({ answer }) => answer.question.sex],
  ['age', ({ answer }) => answer.question.age.label],
  ['period', ({ answer }) => answer.period?.label ?? null],
  ['period_start', ({ answer }) => answer.period?.start ?? null],
  ['period_end', ({ answer }) => answer.period?.end ?? null],
  ['group_id', ({ key }) => key],
  ['group', ({ name }) => name],
  ['icd10', ({ codes }) => codes],
  ['under_fives_priority', ({ group }) => group?.isUnderFivesPriority ?? null],
  ['rank', ({ group }) => group?.rank ?? null],
  ['count', countOf],
  ['value', ({ figures }) => figures?.measure?.value ?? null],
  ['unit', ({ answer, figures }) => (figures ? answer.indicator.unit.label : null)],
  ['lower95', ({ figures }) => figures?.measure?.lower95 ?? null],
  ['upper95', ({ figures }) => figures?.measure?.upper95 ?? null],
  ['lower998', ({ figures }) => figures?.measure?.lower998 ?? null],
  ['upper998', ({ figures }) => figures?.measure?.upper998 ?? null],
  ['limits_method', ({ figures }) => figures?.measure?.method ?? null],
  ['denominator', denominatorOf],
  ['missing', missingOf],
  ['share_of_admissions', shareOf],
  ['groups_add_up', ({ answer }) => answer.addsUp],
  ['change_since', ({ figures }) => figures?.changeOnYear?.from.label ?? null],
  ['change', ({ figures }) => figures?.changeOnYear?.difference ?? null],
  ['change_lower95', ({ figures }) => figures?.changeOnYear?.lower95 ?? null],
  ['change_upper95', ({ figures }) => figures?.changeOnYear?.upper95 ?? null],
  ['change_more_than_chance', ({ figures }) => figures?.changeOnYear?.isMoreThanChance ?? null],
  ['comparison', ({ figures }) => figures?.measure?.comparison ?? null],
  ['comparator_code', ({ answer, figures }) => (figures ? (answer.benchmark?.code ?? null) : null)],
  ['comparator_name', ({ answer, figures }) => (figures ? (answer.benchmark?.name ?? null) : null)],
  ['comparator_value', ({ figures }) => figures?.benchmarkMeasure?.value ?? null],
  ['difference', ({ figures }) => figures?.difference?.value ?? null],
  ['difference_lower95', ({ figures }) => figures?.difference?.lower95 ?? null],
  ['difference_upper95', ({ figures }) => figures?.difference?.upper95 ?? null],
  ['difference_more_than_chance', ({ figures }) => figures?.difference?.isMoreThanChance ?? null],
  ['share_of_difference', ({ figures }) => figures?.difference?.share ?? null],
  ['difference_method', ({ figures }) => (figures?.difference ? DIFFERENCE_METHOD : null)],
  ['cost_lower_pounds', costOf(({ lowerPounds }) => lowerPounds)],
  ['cost_upper_pounds', costOf(({ upperPounds }) => upperPounds)],
  ['cost_admissions', costOf(({ admissions }) => admissions)],
  ['cost_basis', costOf(({ basis }) => basis)],
  ['cost_price_year', costOf(({ priceYear }) => priceYear ?? 'not stated')],
  ['cost_covers', costOf(({ covers, leavesOut }) => `${covers}. Left out: ${leavesOut}.`)],
  ['cost_holds_if', costOf(({ holdsIf }) => holdsIf)],
  ['cost_source', costOf(({ source }) => source)],
  ['why_no_cost', ({ group }) => group?.whyNoCost ?? null],
  ['commissioner', ({ figures }) => figures?.measure?.commissioner ?? null],
  ['split_because', ({ figures }) => figures?.measure?.splitBecause ?? null],
  ['lead', ({ figures }) => figures?.measure?.lead?.name ?? null],
  ['notes', notesOf],
  ['adding_up', ({ answer }) => answer.addsUpNote],
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
 * The causes of an area as a table: a row for each group, one for each part that is counted apart, one for all admissions
 * and one for the share without a night in hospital, with notes, methods, source and store version in every row. What is not
 * held has a row that says why and what to bring.
 */
export function causesTable(answer: CausesAnswer): Table {
  return toTable(columns, rowsOf(answer));
}

function rowsOf(answer: CausesAnswer): Row[] {
  const empty = { answer, codes: null, figures: null, group: null, origin: null };
  if (answer.why !== null) {
    const notes = [answer.why, answer.howToSupply];
    return [{ ...empty, measure: 'nothing-held', name: '', key: '', notes }];
  }
  const { total, zeroNights, whyNoZeroNights } = answer;
  const ofFigures = (figures: Figures, notes: readonly (string | null)[]) => ({
    ...empty,
    figures,
    origin: answer.provenance.find(({ extract }) => extract === figures.measure?.extract) ?? null,
    notes: [figures.why, ...notes, ...(figures.measure?.notes ?? []), figures.whyNoChange],
  });
  const groups = answer.groups.flatMap((group): Row[] => [
    {
      ...ofFigures(group, [group.whyNoShare]),
      measure: 'group',
      name: group.label,
      key: group.key,
      codes: group.codes,
      group,
    },
    ...group.parts.map((part): Row => {
      const notes = [`Part of ${group.label}; parts do not add up to it.`];
      const { label: name, key, codes } = part;
      return { ...ofFigures(part, notes), measure: 'part-of-group', name, key, codes };
    }),
  ]);
  const nights = zeroNights ? [zeroNights.sentence, zeroNights.caution] : [whyNoZeroNights];
  return [
    ...groups,
    { ...ofFigures(total, []), measure: 'all-admissions', name: 'All admissions for injury', key: 'all' },
    {
      ...empty,
      measure: 'zero-nights',
      name: 'Zero nights in hospital, of all injury admissions',
      key: 'zero-nights',
      notes: nights,
    },
  ];
}

function costOf<Part>(part: (cost: CostRange) => Part): (row: Row) => Part | null {
  return ({ group }) => (group?.cost ? part(group.cost) : null);
}

function countOf({ answer, measure, figures }: Row): number | null {
  return measure === 'zero-nights'
    ? (answer.zeroNights?.admissions ?? null)
    : (figures?.measure?.count ?? null);
}

function denominatorOf({ answer, measure, figures }: Row): number | null {
  return measure === 'zero-nights'
    ? (answer.zeroNights?.of ?? null)
    : (figures?.measure?.denominator ?? null);
}

function shareOf({ answer, measure, group }: Row): number | null {
  return measure === 'zero-nights' ? (answer.zeroNights?.share ?? null) : (group?.share ?? null);
}

function missingOf(row: Row): string | null {
  const { figures, measure } = row;
  if (figures?.measure) return figures.measure.missing;
  return measure === 'zero-nights' && countOf(row) !== null ? null : 'not-available';
}

/** What is said of the row, then the caveats of its period. */
function notesOf({ answer, notes }: Row): string {
  const label = answer.period?.label;
  const caveats = answer.caveats.filter(
    ({ periods, areas }) =>
      (periods.length === 0 || label === undefined || periods.includes(label)) &&
      (areas.length === 0 || areas.includes(answer.area.code)),
  );
  const said = [...notes, ...caveats.map(({ text }) => text)].filter((note) => note !== null && note !== '');
  return [...new Set(said)].join(' | ');
}

function releasedStated({ provenance }: CausesAnswer, origin: Provenance | null): boolean | null {
  const origins = origin ? [origin] : provenance;
  return origins.length === 0 ? null : origins.every((each) => each.releasedStated);
}

/** Of a figure its own; of what was worked out from several figures those of all of them. */
function sourcesOf(
  { provenance }: CausesAnswer,
  origin: Provenance | null,
  part: (origin: Provenance) => string,
): string {
  return [...new Set((origin ? [origin] : provenance).map(part))].join('; ');
}

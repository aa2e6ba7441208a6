import type { CauseGroup, CausesAnswer } from '../../../server/contract/causes.ts';
import { formatShare, nameOfGroup } from '../../../server/contract/causes-words.ts';
import { commissionedBy } from '../../../server/contract/commission-words.ts';
import { formatCount, formatRate, missingSymbol } from '../../../server/contract/format-figure.ts';
import type { Comparison } from '../../../server/contract/parts.ts';

type Figures = CausesAnswer['total'];

/** One row of the table of figures; every cell as it is written. */
export interface CauseTableRow {
  readonly key: string;
  readonly name: string;
  readonly codes: string;
  readonly count: string;
  readonly value: string;
  readonly limits: string;
  readonly share: string;
  readonly england: string;
  readonly comparison: Comparison | null;
  readonly difference: string;
  readonly change: string;
  readonly commissioned: string;
}

/** One row of the table of costs. */
export interface CostTableRow {
  readonly key: string;
  readonly name: string;
  readonly cost: string;
  readonly note: string;
}

/** The table of rates through time: a heading for each period, and a row for each group that has any. */
export interface CauseHistory {
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly values: readonly string[];
  }[];
}

/** Every group, its parts below it, and all admissions last. */
export function toCausesTable(answer: CausesAnswer): CauseTableRow[] {
  const { groups, total } = answer;
  return [
    ...groups.flatMap((group) => [
      {
        ...rowOf(group, answer),
        share: shareOf(group),
        key: group.key,
        name: nameOfGroup(group),
        codes: group.codes ?? '',
      },
      ...group.parts.map((part) => ({
        ...rowOf(part, answer),
        share: '',
        key: `${group.key} ${part.key}`,
        name: `of which ${part.label.toLowerCase()}`,
        codes: part.codes ?? '',
      })),
    ]),
    { ...rowOf(total, answer), share: '', key: 'total', name: 'All admissions for injury', codes: '' },
  ];
}

/** What each group costs, or why that is not said; no external cause has no row. */
export function toCostTable({ groups }: Pick<CausesAnswer, 'groups'>): CostTableRow[] {
  return groups
    .filter(({ kind, measure }) => kind !== 'none' && measure?.count !== 0)
    .map((group) => ({
      key: group.key,
      name: group.label,
      cost: group.cost?.words ?? '',
      note: group.whyNoCost ?? group.cost?.priceYearWords ?? '',
    }));
}

/** Rates in every period of the kind shown, the earliest first. */
export function toCauseHistory({ groups, total }: Pick<CausesAnswer, 'groups' | 'total'>): CauseHistory {
  const lines = [
    ...groups.map(({ key, label, history }) => ({ key, label, history })),
    { key: 'total', label: 'All admissions for injury', history: total.history },
  ];
  const labels = new Map(
    lines.flatMap(({ history }) => history.map(({ period }) => [period.start, period.label])),
  );
  const starts = [
    ...new Set(groups.flatMap(({ history }) => history.map(({ period }) => period.start))),
  ].sort();
  const rows = lines.map(({ key, label, history }) => ({
    key,
    name: label,
    values: starts.map((start) => {
      const point = history.find(({ period }) => period.start === start);
      if (!point) return '';
      return point.value === null ? missingSymbol(point.missing ?? 'not-available') : formatRate(point.value);
    }),
  }));
  return {
    periods: starts.map((start) => labels.get(start) ?? start),
    rows: rows.filter(({ values }) =>
      values.some((value) => value !== '' && value !== '[c]' && value !== '0.0'),
    ),
  };
}

function rowOf(
  { measure, benchmarkMeasure, difference, changeOnYear, whyNoChange }: Figures,
  answer: CausesAnswer,
) {
  const symbol = missingSymbol(measure?.missing ?? 'not-available');
  const { lower95 = null, upper95 = null, value = null, count = null } = measure ?? {};
  return {
    count: count === null ? symbol : formatCount(count),
    value: value === null ? symbol : formatRate(value),
    limits: lower95 === null || upper95 === null ? '' : `${formatRate(lower95)} to ${formatRate(upper95)}`,
    england: benchmarkMeasure?.value == null ? '' : formatRate(benchmarkMeasure.value),
    comparison: answer.benchmark === null ? null : (measure?.comparison ?? 'not-compared'),
    difference: difference === null ? '' : `${difference.words}${partOfDifference(difference.share)}`,
    change: changeOnYear?.words ?? (value === null ? '' : (whyNoChange ?? '')),
    commissioned: measure ? commissionedBy(measure) : '',
  };
}

const shareOf = ({ share }: CauseGroup): string => (share === null ? '' : formatShare(share));

/** Where a group is on the other side of England than all causes together, it makes that difference smaller. */
function partOfDifference(share: number | null): string {
  if (share === null) return '';
  if (share < 0) return '; it works against the whole difference';
  return `; ${Math.round(100 * share)}% of the whole difference`;
}

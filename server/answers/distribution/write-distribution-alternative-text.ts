import type { DistributionPeriod, SpreadChange } from '../../contract/distribution.ts';
import { absentReasonWords, areasCounted } from '../../contract/distribution-words.ts';
import { formatInUnit } from '../../contract/format-figure.ts';
import type { AreaAnswer, PeriodAnswer, Unit } from '../../contract/parts.ts';
import { ordinal } from '../../contract/peer-words.ts';
import { periodKey } from '../../contract/period-axis.ts';
import { fullestOf } from '../fullest-text.ts';
import { unitWords } from '../trend/describe-selection.ts';

interface Ground {
  readonly unit: Unit;
  /** Its name; null for none. */
  readonly benchmark: string | null;
  /** Among which those highlighted find their names. */
  readonly areas: readonly Pick<AreaAnswer, 'code' | 'name'>[];
  /** The period in which areas that are highlighted are told; the latest with a value where it is null. */
  readonly marked: PeriodAnswer | null;
}

/** What the chart shows, for those who cannot see it, in at most 220 characters: the fullest sentences that fit. */
export function writeDistributionAlternativeText(
  periods: readonly DistributionPeriod[],
  change: SpreadChange | null,
  { unit, benchmark, areas, marked }: Ground,
): string {
  const valued = periods.filter(({ areas }) => areas > 0);
  if (valued.length === 0) return 'Empty chart: no figures to draw.';
  const write = (value: number) => formatInUnit(value, unit);
  const most = Math.max(...valued.map(({ areas }) => areas));
  const boxes = valued.filter(({ box }) => box !== null);
  const least = Math.min(...valued.map((each) => each.areas));
  const of = least === most ? 'of' : 'of up to';
  const opening = `${[`${formOf(boxes.length, valued)} ${of} ${areasCounted(most)}`, unitWords(unit)].filter(Boolean).join(', ')}.`;
  const range = change
    ? `Interquartile range ${write(change.rangeBefore)} in ${change.from.label}, ${write(change.rangeAfter)} in ${change.to.label}.`
    : '';
  const isMarked = ({ period }: DistributionPeriod) =>
    marked !== null && periodKey(period) === periodKey(marked);
  const told = valued.find(isMarked) ?? valued.at(-1);
  const standings = told ? sayHighlighted(told, areas, write) : [];
  return fullestOf([
    opening,
    range,
    standings.find((said) => fullestOf([opening, range, said]).endsWith(said)) ?? '',
    course(
      'Median',
      boxes.map((each) => ({ each, value: each.box?.median ?? null })),
      write,
    ),
    boxes.length === 0 ? endsOf(valued, write) : '',
    benchmark === null
      ? ''
      : course(
          benchmark,
          periods.map((each) => ({ each, value: each.benchmark?.value ?? null })),
          write,
        ),
  ]);
}

function formOf(boxes: number, valued: readonly DistributionPeriod[]): string {
  if (boxes > 0) return boxes === 1 ? 'A box plot' : `${boxes} box plots`;
  return valued.length === 1 && valued[0]?.areas === 1 ? 'A point' : 'Points';
}

/** "2023/24: West Sussex 87.1 (40th highest), Kent [c] suppressed …." All that are highlighted, then fewer, to fit. */
function sayHighlighted(
  { period, highlighted }: DistributionPeriod,
  areas: Ground['areas'],
  write: (value: number) => string,
): string[] {
  const parts = highlighted.map(({ code, value, missing, rank, isShared }) => {
    const name = areas.find((area) => area.code === code)?.name ?? code;
    if (value === null) return `${name} ${absentReasonWords(missing ?? 'not-available')}`;
    const place =
      rank === null ? '' : ` (${isShared ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)} `}highest)`;
    return `${name} ${write(value)}${place}`;
  });
  return parts.map((_, fewer) => {
    const kept = parts.slice(0, parts.length - fewer);
    const others = fewer === 0 ? '' : ` and ${fewer} more highlighted`;
    return `${period.label}: ${kept.join(', ')}${others}.`;
  });
}

/** "Median 112.3 in 2010/11, 74.1 in 2023/24." */
function course(
  name: string,
  points: readonly { readonly each: DistributionPeriod; readonly value: number | null }[],
  write: (value: number) => string,
): string {
  const valued = points.flatMap(({ each, value }) =>
    value === null ? [] : [{ label: each.period.label, value }],
  );
  const [first, last] = [valued.at(0), valued.at(-1)];
  if (!first || !last) return '';
  const end = first === last ? '' : `, ${write(last.value)} in ${last.label}`;
  return `${name} ${write(first.value)} in ${first.label}${end}.`;
}

function endsOf(valued: readonly DistributionPeriod[], write: (value: number) => string): string {
  const last = valued.at(-1);
  if (!last || last.lowest === null || last.highest === null) return '';
  if (last.lowest === last.highest) return `${write(last.lowest)} in ${last.period.label}.`;
  return `From ${write(last.lowest)} to ${write(last.highest)} in ${last.period.label}.`;
}

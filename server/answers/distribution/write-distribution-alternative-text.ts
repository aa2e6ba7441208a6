import type { DistributionPeriod, SpreadChange } from '../../contract/distribution.ts';
import { areasCounted } from '../../contract/distribution-words.ts';
import { formatInUnit } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import { fullestOf } from '../fullest-text.ts';
import { unitWords } from '../trend/describe-selection.ts';

/** What the chart shows, for those who cannot see it, in at most 220 characters: the fullest sentences that fit. */
export function writeDistributionAlternativeText(
  periods: readonly DistributionPeriod[],
  change: SpreadChange | null,
  { unit, benchmark }: { readonly unit: Unit; readonly benchmark: string | null },
): string {
  const valued = periods.filter(({ areas }) => areas > 0);
  if (valued.length === 0) return 'Empty chart: no figures to draw.';
  const write = (value: number) => formatInUnit(value, unit);
  const most = Math.max(...valued.map(({ areas }) => areas));
  const boxes = valued.filter(({ box }) => box !== null);
  const form =
    boxes.length === 0 ? 'Points' : boxes.length === 1 ? 'A box plot' : `${boxes.length} box plots`;
  const opening = [`${form} of up to ${areasCounted(most)}`, unitWords(unit)].filter(Boolean).join(', ');
  const range = change
    ? `Interquartile range ${write(change.rangeBefore)} in ${change.from.label}, ${write(change.rangeAfter)} in ${change.to.label} (${areasCounted(change.areas)} in both).`
    : '';
  return fullestOf([
    `${opening}.`,
    range,
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

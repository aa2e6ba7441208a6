import { formatCount, formatPercentChange, formatRate, formatValue } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import type { ChangeOnYear } from '../../contract/profile.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import type { Extract } from '../../observation/extract.ts';
import { monthsIn } from '../../observation/period.ts';
import { differenceOfFigures, isMoreThanChance } from '../../statistics/difference.ts';

/** The change of a figure on the year before, or why there is none. */
export type JudgedChange =
  | { readonly changeOnYear: ChangeOnYear; readonly whyNoChange: null }
  | { readonly changeOnYear: null; readonly whyNoChange: string };

/** Of fewer events a single one is more than a tenth of a per cent. */
const leastForTenths = 1000;

/** A value that is there. */
type Valued = TrendPoint & { readonly value: number };

/**
 * How the latest figure of a line differs from that of a year before: the same year, quarter or day one year earlier.
 * More than chance where the 95% limits of the difference leave 0 out. Periods of more than a year have none, since they
 * share years with the ones before.
 */
export function judgeChange(
  points: readonly TrendPoint[],
  unit: Unit,
  extracts: ReadonlyMap<string, Pick<Extract, 'policy'>>,
): JudgedChange {
  const latest = points.at(-1);
  if (!latest) return none('No figure is held.');
  if (!hasValue(latest)) return none(`There is no value of ${latest.period.label}.`);
  if (monthsIn(latest.period) > 12) {
    return none(`${latest.period.label} shares years with the periods before it.`);
  }
  const earlier = points.find((point) => isYearBefore(point, latest));
  if (!earlier) return none(`No figure of the year before ${latest.period.label} is held.`);
  if (!hasValue(earlier)) return none(`There is no value of ${earlier.period.label}.`);
  const isCoarse = [latest, earlier].some(
    ({ count, extract }) =>
      (count !== null && count < leastForTenths) ||
      extracts.get(extract)?.policy === 'nhs-suppress-1-7-round-5',
  );
  return { changeOnYear: describeChange(latest, earlier, { unit, isCoarse }), whyNoChange: null };
}

const none = (whyNoChange: string): JudgedChange => ({ changeOnYear: null, whyNoChange });

const hasValue = (point: TrendPoint): point is Valued => point.value !== null;

function isYearBefore(point: TrendPoint, latest: TrendPoint): boolean {
  const { start, kind } = point.period;
  const yearLater = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  return kind === latest.period.kind && yearLater === latest.period.start;
}

/** What a change is said with. */
interface ChangeSetting {
  readonly unit: Unit;
  /** Whether counts are small or were rounded to 5: then a tenth of a per cent says nothing. */
  readonly isCoarse: boolean;
}

function describeChange(latest: Valued, earlier: Valued, { unit, isCoarse }: ChangeSetting): ChangeOnYear {
  const difference = latest.value - earlier.value;
  const percent = earlier.value === 0 ? null : (difference / earlier.value) * 100;
  const estimate = differenceOfFigures(latest, earlier, 0.95);
  const judged = isMoreThanChance(estimate);
  const words = [
    changeWords({ difference, percent }, earlier, { unit, isCoarse }),
    ...(unit.valueType === 'count' || (judged === false && isNoChange(difference, percent))
      ? []
      : [chanceWords(judged)]),
    ...(latest.extract === earlier.extract ? [] : ['the two figures come from different releases']),
  ].join('; ');
  return {
    from: earlier.period,
    value: earlier.value,
    difference,
    percent,
    ...(isCoarse ? { isCoarse } : {}),
    isMoreThanChance: judged,
    lower95: estimate.lower,
    upper95: estimate.upper,
    method: 'normal-limits-of-difference',
    words,
  };
}

/** "Down 4.1 (4.5%) since 2022/23", "Up 0.3 percentage points (1.8%) since 2020/21". */
function changeWords(
  { difference, percent }: Pick<ChangeOnYear, 'difference' | 'percent'>,
  earlier: Valued,
  { unit, isCoarse }: ChangeSetting,
): string {
  const { label } = earlier.period;
  const size = sizeInWords(Math.abs(difference), unit);
  if (isNoChange(difference, percent)) return `Unchanged since ${label}`;
  const points = unit.label === '%' ? ' percentage points' : '';
  const share = percent === null ? '' : ` (${formatPercentChange({ percent, isCoarse })})`;
  return `${difference < 0 ? 'Down' : 'Up'} ${size}${points}${share} since ${label}`;
}

/** Where one decimal place would write 0.0, the digits that are needed. */
function sizeInWords(size: number, unit: Unit): string {
  if (unit.valueType === 'count') return formatCount(size);
  return size < 0.05 ? formatRate(size) : formatValue(size);
}

/** A change that would be written as 0.0, unless the figures are so small that it is a good part of them. */
const isNoChange = (difference: number, percent: number | null): boolean =>
  Math.abs(difference) < 1e-6 || (Math.abs(difference) < 0.05 && percent !== null && Math.abs(percent) < 0.5);

function chanceWords(judged: boolean | null): string {
  if (judged === null) return 'no limits, so not tested';
  return judged ? 'more than chance' : 'may be chance';
}

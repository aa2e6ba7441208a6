import { formatDay } from '../../../server/contract/format-figure.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';

const polarities: Record<IndicatorAnswer['polarity'], string> = {
  'low-is-good': 'Lower is better: areas are judged better or worse',
  'high-is-good': 'Higher is better: areas are judged better or worse',
  'no-judgement': 'No judgement: areas are lower or higher, neither is better',
};

const sexWords: Record<IndicatorAnswer['sexes'][number], string> = {
  persons: 'Males and females together',
  male: 'Males',
  female: 'Females',
};

/** Which direction is good, in words. */
export const polarityWords = (polarity: IndicatorAnswer['polarity']): string => polarities[polarity];

/** A sex as its children are called here. */
export const sexLabel = (sex: IndicatorAnswer['sexes'][number]): string => sexWords[sex];

/** "2010/11 to 2023/24", one period alone, or that nothing is held. */
export function heldPeriods({
  firstPeriod,
  latestPeriod,
}: Pick<IndicatorAnswer, 'firstPeriod' | 'latestPeriod'>) {
  if (firstPeriod === null || latestPeriod === null) return 'No figures held';
  if (firstPeriod.label === latestPeriod.label) return latestPeriod.label;
  return `${firstPeriod.label} to ${latestPeriod.label}`;
}

/** The ages whose figures are made up, "0 to 4 years, 5 to 17 years"; blank where that is so of all of them. */
export function madeUpAges({
  ages,
  demonstrationAges,
}: Pick<IndicatorAnswer, 'ages' | 'demonstrationAges'>): string {
  const made = ages.filter(({ key }) => demonstrationAges.includes(key));
  return made.length === ages.length ? '' : made.map(({ label }) => label).join(', ');
}

/** When a caveat applies: "from 1 April 2020 to 31 March 2021"; blank where it always does. `to` is exclusive. */
export function caveatSpan({ from, to }: Pick<IndicatorAnswer['caveats'][number], 'from' | 'to'>): string {
  const parts = [
    from === null ? '' : `from ${formatDay(from)}`,
    to === null ? '' : `to ${formatDay(dayBefore(to))}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The indicators of each theme, in the order in which the themes first come. */
export function byTheme(
  indicators: readonly IndicatorAnswer[],
): readonly (readonly [string, readonly IndicatorAnswer[]])[] {
  const themesInOrder = [...new Set(indicators.map(({ theme }) => theme))];
  return themesInOrder.map((theme) => [theme, indicators.filter((indicator) => indicator.theme === theme)]);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

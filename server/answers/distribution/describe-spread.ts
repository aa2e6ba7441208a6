import type { DistributionPeriod, SpreadChange } from '../../contract/distribution.ts';
import { formatInUnit, formatMeasure } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { Unit } from '../../contract/parts.ts';
import type { Period } from '../../observation/period.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { placesInWords, whoseFigures } from '../comparison/describe-comparison.ts';
import { spanWords, unitWords } from '../trend/describe-selection.ts';
import { doOverlap } from './choose-axis-periods.ts';

/** Measure, ages, sex, areas and the span of periods, to stand below the headline. */
export function subtitleOfDistribution(selection: ComparisonSelection, periods: readonly Period[]): string {
  const { indicator, benchmark } = selection;
  const measure = [indicator.shortName, unitWords(indicator.unit), ...whoseFigures(selection)];
  const places = [placesInWords(selection), ...(isBeside(selection) && benchmark ? [benchmark.name] : [])];
  return [measure.filter(Boolean).join(', '), listNames(places), spanWords(periods)]
    .filter(Boolean)
    .join('; ');
}

/** The selection as one English sentence: "Spread of hospital admissions for injury, ages 0 to 14 years, …". */
export function describeDistributionSelection(
  selection: ComparisonSelection,
  periods: readonly Period[],
): string {
  const { indicator, benchmark } = selection;
  const parts = [
    `How areas are spread: ${indicator.shortName}`,
    ...whoseFigures(selection),
    `in ${placesInWords(selection)}`,
    isBeside(selection) && benchmark ? `beside ${benchmark.name}` : '',
    spanWords(periods),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

const isBeside = ({ benchmark, areas }: ComparisonSelection): boolean =>
  benchmark !== null && areas.some(({ code }) => code !== benchmark.code);

/** How the interquartile range changed, with the numbers and the rule; or why nothing is said. */
export function describeChange(change: SpreadChange | null, unit: Unit): string {
  if (change === null) {
    return 'Whether the gap between areas changed is not said: that takes two periods of the same release, without a day in common, in which the same five or more areas have values.';
  }
  const { from, to, areas, rangeBefore, rangeAfter, shareBefore, shareAfter } = change;
  const range = `Among the ${areas} areas with a value in both, the interquartile range (within which the middle half of them lie) was ${formatMeasure(rangeBefore, unit)} in ${from.label} and ${formatMeasure(rangeAfter, unit)} in ${to.label}`;
  const beside =
    shareBefore === null || shareAfter === null
      ? ''
      : `; beside the median that is ${percent(shareBefore)} and ${percent(shareAfter)}`;
  return `${range}${beside}. A gap is called narrower or wider, also beside the median, where it differs by a tenth of what it was or more. Nothing is tested: chance alone moves it too.`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** More names than these make a list that nobody reads, and no picture has room for it. */
const MOST_NAMES = 40;

/** Which areas were chosen, where the subtitle gives only their number; null where it says enough. */
export function describeNamedAreas(selection: ComparisonSelection): string | null {
  const { areas, isNamed } = selection;
  if (!isNamed || areas.some(({ name }) => placesInWords(selection).includes(name))) return null;
  return areas.length <= MOST_NAMES
    ? `The ${areas.length} areas: ${areas.map(({ name }) => name).join('; ')}.`
    : `The ${areas.length} areas were chosen one by one: the data file names them.`;
}

/** What the parts of the chart are, with the method; of fewer than five areas what there is instead. */
export function describeBoxes(periods: readonly DistributionPeriod[], unit: Unit): string {
  if (periods.every(({ box }) => box === null)) {
    return 'Fewer than five areas have values, which make no box: each value is shown as a point.';
  }
  const latest = periods.findLast(({ box }) => box !== null);
  const example = latest?.box
    ? ` In ${latest.period.label} half of the areas lie between ${formatInUnit(latest.box.lowerQuartile, unit)} and ${formatMeasure(latest.box.upperQuartile, unit)}.`
    : '';
  return `Half of the areas lie within the box, a quarter above it and a quarter below; the line in it is the median. Whiskers reach to the furthest areas within one and a half heights of the box (Tukey 1977), and areas beyond are points. Quartiles are by linear interpolation between the areas in order.${example} An area counts as one, however many people live in it, so the median is not the rate of all areas together.`;
}

/** What stands on no common axis with the periods shown, and that sums share years; null where neither is. */
export function describePeriods(
  shown: readonly Period[],
  others: readonly Period[],
  asked: Period | null,
): string | null {
  const isAskedShown =
    asked === null || shown.some(({ start, end }) => start === asked.start && end === asked.end);
  const said = [
    isAskedShown ? '' : `No figures of these areas are held for ${asked?.label}, so no period is marked.`,
    others.length === 0
      ? ''
      : `Periods of another length or kind are held too, and not shown, since they cannot stand on one axis with these: ${shorten(others)}. Choose one of them as the period to see them.`,
    doOverlap(shown) ? 'Neighbouring periods share years, so that they resemble each other.' : '',
  ];
  return said.filter(Boolean).join(' ') || null;
}

/** Of more labels than this the first and the last are named. */
const MOST_LABELS = 4;

function shorten(periods: readonly Period[]): string {
  const labels = periods.map(({ label }) => label);
  return labels.length <= MOST_LABELS
    ? listNames(labels)
    : `${labels.length} periods from ${labels[0]} to ${labels.at(-1)}`;
}

/** A distribution of areas said in words: the screen, the paper and files say the same. */
import type { BoxPlace, DistributionAnswer, DistributionPeriod } from './distribution.ts';
import { formatInUnit, missingSymbol, missingWords } from './format-figure.ts';
import { ordinal } from './peer-words.ts';
import { shortMeasure } from './trend-words.ts';

type AbsentReason = DistributionPeriod['missing'][number]['reason'];

const placeWords: Record<BoxPlace, string> = {
  'low-outlier': 'unusually low: below the whisker',
  'below-box': 'below the box, among the lowest quarter',
  'lower-half': 'in the lower half of the box',
  median: 'at the median',
  'upper-half': 'in the upper half of the box',
  'above-box': 'above the box, among the highest quarter',
  'high-outlier': 'unusually high: above the whisker',
};

/** "above the box, among the highest quarter". */
export const placeInWords = (place: BoxPlace): string => placeWords[place];

/** "suppressed so that nobody can be identified", "no figure is held". */
export const absentReasonWords = (reason: AbsentReason): string =>
  reason === 'not-held' ? 'no figure is held' : missingWords(reason);

/** `[c]`, and `[x]` also where no row is held. */
export const absentSymbol = (reason: AbsentReason): string =>
  missingSymbol(reason === 'not-held' ? 'not-available' : reason);

/** "2 areas suppressed so that nobody can be identified, 1 area of which no figure is held". */
export const absentWords = (missing: DistributionPeriod['missing']): string =>
  missing
    .map(({ reason, areas }) => {
      const why = reason === 'not-held' ? 'of which no figure is held' : absentReasonWords(reason);
      return `${areasCounted(areas)} ${why}`;
    })
    .join(', ');

/** What is marked below a period: `[c]` where an area is suppressed, `[x]` where the figure of one is not there. */
export const symbolsOfPeriod = ({ missing }: Pick<DistributionPeriod, 'missing'>): string[] => [
  ...new Set(missing.map(({ reason }) => absentSymbol(reason))),
];

/** "149 of 153 areas": how many have a value. */
export function areasInWords({ areas, missing }: Pick<DistributionPeriod, 'areas' | 'missing'>): string {
  const all = missing.reduce((sum, each) => sum + each.areas, areas);
  return all === areas ? areasCounted(all) : `${areas} of ${areasCounted(all)}`;
}

/** "1 area", "153 areas". */
export const areasCounted = (areas: number): string => `${areas} ${areas === 1 ? 'area' : 'areas'}`;

/** "West Sussex 87.1, joint 40th highest of 149, in the upper half of the box", or why there is no value. */
export function highlightedInWords(
  standing: DistributionPeriod['highlighted'][number],
  { areas }: Pick<DistributionPeriod, 'areas'>,
  { indicator: { unit } }: Pick<DistributionAnswer, 'indicator'>,
): string {
  const { value, missing, rank, isShared, place } = standing;
  if (value === null) {
    const reason = missing ?? 'not-available';
    return `${absentSymbol(reason)} ${absentReasonWords(reason)}`;
  }
  const ranked =
    rank === null
      ? []
      : [`${isShared ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)} `}highest of ${areas}`];
  return [shortMeasure(value, unit), ...ranked, ...(place === null ? [] : [placeInWords(place)])].join(', ');
}

/** "Middlesbrough 149.0; Blackpool 140.2": outliers, or values without a box, the highest first. */
export const namedValues = (
  values: readonly { readonly area: { readonly name: string }; readonly value: number }[],
  { indicator: { unit } }: Pick<DistributionAnswer, 'indicator'>,
): string => values.map(({ area, value }) => `${area.name} ${formatInUnit(value, unit)}`).join('; ');

/** One sentence for each break between two periods, as it stands at the dotted line. */
export const breakSentences = ({ periods }: Pick<DistributionAnswer, 'periods'>): string[] =>
  periods.flatMap(({ breakBefore }) => breakBefore ?? []);

/** What each mark of the chart is, in plain words. */
export const boxKey = {
  box: 'Box: half of the areas lie within it',
  median: 'Line in the box: the median; half of the areas lie above it, half below',
  whisker: 'Whiskers: the lowest and highest areas that are not unusual',
  outlier: 'Point: an area unusually far from the rest',
  value: 'Point: an area, where fewer than five have a value and make no box',
  marked: 'Triangle below the axis: the period chosen',
  breakBefore: 'Dotted line: another release begins',
} as const;

/** What the caveats of a distribution touch: its periods, its areas and the benchmark. */
export function toDistributionCaveatGround({
  caveats,
  periods,
  areas,
  benchmark,
}: Pick<DistributionAnswer, 'caveats' | 'periods' | 'areas' | 'benchmark'>) {
  return {
    caveats,
    periods: periods.map(({ period }) => period),
    series: [...areas, ...(benchmark ? [benchmark] : [])].map((area) => ({ area })),
  };
}

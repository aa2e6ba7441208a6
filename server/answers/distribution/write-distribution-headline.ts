import type { DistributionPeriod, SpreadChange } from '../../contract/distribution.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatInUnit, formatMeasure } from '../../contract/format-figure.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { countWords, midSentence } from '../sentence-words.ts';

const MOST_WORDS = 10;

/**
 * The finding in at most ten words: whether the gap between areas narrowed or widened, by the interquartile range; else
 * between which values half of the areas lie. Of the forms of a finding the fullest that fits is taken.
 */
export function writeDistributionHeadline(
  indicator: Pick<KnownIndicator, 'shortName' | 'unit'>,
  periods: readonly DistributionPeriod[],
  change: SpreadChange | null,
): string {
  const forms = formsOf(indicator, periods, change);
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

function formsOf(
  { shortName, unit }: Pick<KnownIndicator, 'shortName' | 'unit'>,
  periods: readonly DistributionPeriod[],
  change: SpreadChange | null,
): string[] {
  if (change) {
    const said = changeInWords(change);
    const finding = `gap between areas ${said}`;
    const { from, to } = change;
    return [
      `${shortName}: ${finding} from ${from.label} to ${to.label}`,
      `${shortName}: ${finding} from ${from.label}`,
      `${finding}, ${from.label} to ${to.label}`,
      `${finding} from ${from.label}`,
      finding,
      `gap ${said}`,
    ];
  }
  const boxed = periods.findLast(({ box }) => box !== null);
  if (boxed?.box) {
    const { lowerQuartile, upperQuartile } = boxed.box;
    const half = `half of areas between ${formatInUnit(lowerQuartile, unit)} and`;
    return [
      `${half} ${formatMeasure(upperQuartile, unit)}, ${boxed.period.label}`,
      `${half} ${formatInUnit(upperQuartile, unit)}, ${boxed.period.label}`,
      `${half} ${formatInUnit(upperQuartile, unit)}`,
    ];
  }
  const most = Math.max(0, ...periods.map(({ areas }) => areas));
  if (most === 0) return [`no figures for ${midSentence(shortName)}`, 'no figures'];
  return [
    `${shortName}: too few areas for a box`,
    most === 1 ? 'one area alone has no spread' : `${most} areas are too few for a box`,
  ];
}

/** A gap that changed only in step with all values, or against them, is not said to have changed without saying so. */
function changeInWords({ change, shareChange }: SpreadChange): string {
  const said = change === 'alike' ? 'little changed' : change;
  if (shareChange === null || shareChange === change) return said;
  if (change !== 'alike' && shareChange === 'alike')
    return change === 'narrowed' ? 'narrowed as the median fell' : 'widened as the median rose';
  return `${said}, but ${shareChange} relative to the median`;
}

import { upperFirst } from '../../contract/first-letter.ts';
import { formatValue } from '../../contract/format-figure.ts';
import type { InequalityGap, InequalityIndex } from '../../contract/inequality.ts';
import type { Period } from '../../observation/period.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import type { InequalitySelection } from './inequality-selection.ts';

const MOST_WORDS = 10;

/** What a headline is about. */
export interface HeadlineMatter {
  readonly period: Period | null;
  readonly slope: InequalityIndex | null;
  readonly gap: InequalityGap | null;
}

/**
 * The finding in at most ten words: which end of the population, or which sex, has the higher value, where the limits
 * or the limits of the difference say so; else that there is no clear difference, the values of the two extreme groups
 * by name, or that nothing is held. Of the forms of a finding the fullest that fits is taken.
 */
export function writeInequalityHeadline(selection: InequalitySelection, matter: HeadlineMatter): string {
  const forms = formsOf(selection, matter);
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

function formsOf(selection: InequalitySelection, matter: HeadlineMatter): string[] {
  const { by, area } = selection;
  const { period, gap } = matter;
  if (period === null) return [`no figures by ${by} for ${area.name}`, `no figures by ${by}`];
  const findings = by === 'sex' ? aboutSexes(selection, matter) : aboutSlope(selection, matter);
  if (findings !== null)
    return [...findings.flatMap((finding) => withPlace(finding, area.name, period.label)), ...findings];
  if (gap === null)
    return [`too few figures by ${by} in ${area.name}, ${period.label}`, `too few figures by ${by}`];
  const values = [gap.of, gap.against].map(
    ({ label, value }) => `${label.toLowerCase()} ${formatValue(value)}`,
  );
  const finding = values.join(', ');
  return [...withPlace(finding, area.name, period.label), finding];
}

const withPlace = (finding: string, place: string, when: string): string[] => [
  `${place}: ${finding}, ${when}`,
  `${place}: ${finding}`,
];

/** With the measure and without; null where there is no slope index, or none with limits. */
function aboutSlope({ trend }: InequalitySelection, { slope }: HeadlineMatter): string[] | null {
  if (slope === null || slope.lower95 === null || slope.upper95 === null) return null;
  const measure = midSentence(trend.indicator.shortName);
  if (slope.lower95 <= 0 && slope.upper95 >= 0) {
    return [`no clear difference in ${measure} by deprivation`, 'no clear difference by deprivation'];
  }
  const isMost = slope.value > 0 !== (trend.indicator.polarity === 'high-is-good');
  const finding = `higher among the ${isMost ? 'most' : 'least'} deprived`;
  return [`${measure} ${finding}`, finding];
}

/** With the measure and without; null where the difference has no limits. */
function aboutSexes({ trend }: InequalitySelection, { gap }: HeadlineMatter): string[] | null {
  if (gap === null || gap.isMoreThanChance === null) return null;
  const measure = midSentence(trend.indicator.shortName);
  if (!gap.isMoreThanChance) {
    const between = 'between males and females';
    return [`no clear difference in ${measure} ${between}`, `no clear difference ${between}`];
  }
  const [more, fewer] = gap.difference > 0 ? ['males', 'females'] : ['females', 'males'];
  const finding = `higher for ${more}`;
  return [`${measure} ${finding} than ${fewer}`, `${measure} ${finding}`, finding];
}

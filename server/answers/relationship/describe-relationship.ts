import { formatDay } from '../../contract/format-figure.ts';
import type { RelationshipAnswer } from '../../contract/relationship.ts';
import { periodPairWords } from '../../contract/relationship-words.ts';
import { ageKey } from '../../observation/age-band.ts';
import { lastDay, type Period } from '../../observation/period.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { isOfHouseholds } from '../comparison/denominator-words.ts';
import { placesInWords } from '../comparison/describe-comparison.ts';
import { midSentence } from '../sentence-words.ts';
import { ageWords, sexWords, unitWords } from '../trend/describe-selection.ts';
import { daysIn, type MatchedPeriods } from './match-periods.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

/** Both measures, areas and period, to stand below the headline. */
export function subtitleOfRelationship(
  selection: RelationshipSelection,
  periods: MatchedPeriods | null,
  paired: number,
): string {
  const measure = (side: ComparisonSelection) =>
    [side.indicator.shortName, unitWords(side.indicator.unit), ...whoseFigures(side)]
      .filter(Boolean)
      .join(', ');
  return [
    `${measure(selection.y)}, against ${midSentence(measure(selection.x))}`,
    placesInWords(selection.y, paired),
    whenWords(selection, periods),
  ]
    .filter(Boolean)
    .join('; ');
}

/** The selection as one English sentence. */
export function describeRelationship(
  selection: RelationshipSelection,
  periods: MatchedPeriods | null,
  paired: number,
): string {
  const figure = (side: ComparisonSelection, period: Period | undefined) => {
    const parts = [...whoseFigures(side), period?.label ?? ''].filter(Boolean).join(', ');
    return parts === '' ? side.indicator.shortName : `${side.indicator.shortName} (${parts})`;
  };
  const [x, y] = [figure(selection.x, periods?.x), figure(selection.y, periods?.y)];
  return `${y} against ${midSentence(x)}, in ${placesInWords(selection.y, paired)}.`;
}

/** What must not be read from areas, in the words of the indicators. */
export function writeCaution({ x, y }: RelationshipSelection): string {
  return (
    `Areas, not children: each point is a whole area, and the chart does not show that those counted in “${x.indicator.shortName}” ` +
    `are the same as those counted in “${y.indicator.shortName}”. Nor does it show that one is the cause of the other: areas differ in much else that may bring about both.`
  );
}

/** Which days stand beside which, where they are not the same and the reader has accepted that. */
export function describePeriods(periods: MatchedPeriods | null): RelationshipAnswer['periodNote'] {
  if (periods === null || periods.isSame) return null;
  const { x, y, sharedDays } = periods;
  const shared = sharedDays === 1 ? '1 day' : `${sharedDays} days`;
  return (
    `Different periods stand beside each other, as was accepted: ${daysInWords(x)} along the axis, ${daysInWords(y)} up it. ` +
    `They have ${shared} in common, of ${daysIn(x)} and ${daysIn(y)}.`
  );
}

function daysInWords(period: Period): string {
  const last = lastDay(period);
  const span = last === period.start ? formatDay(last) : `${formatDay(period.start)} to ${formatDay(last)}`;
  return `${period.label} (${span})`;
}

function whenWords({ period }: RelationshipSelection, periods: MatchedPeriods | null): string {
  return periods ? periodPairWords(periods) : (period?.label ?? '');
}

/** Of households of all ages and both sexes neither is said. */
function whoseFigures({ indicator, age, sex }: ComparisonSelection): string[] {
  if (isOfHouseholds(indicator) && ageKey(age) === '0+' && sex === 'persons') return [];
  return [ageWords(age), sexWords[sex]];
}

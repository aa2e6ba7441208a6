import { upperFirst } from '../../contract/first-letter.ts';
import { listNames } from '../../contract/list-names.ts';
import type { LeftOutArea } from '../../contract/relationship.ts';
import { groupLeftOut } from '../../contract/relationship-words.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Period, PeriodKind } from '../../observation/period.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { placesInWords } from '../comparison/describe-comparison.ts';
import { spanWords } from '../trend/describe-selection.ts';
import type { MatchedPeriods } from './match-periods.ts';
import type { MeasuredRelationship } from './measure-relationship.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

/** What is known around a relationship that cannot be shown. */
export interface RelationshipHeld {
  readonly x: readonly Period[];
  readonly y: readonly Period[];
  readonly matched: readonly MatchedPeriods[];
  /** Those that accepting the nearest would add. */
  readonly nearest: readonly MatchedPeriods[];
  readonly shown: MatchedPeriods | null;
}

const MOST_REASONS = 3;

/** Why nothing can be drawn and what could be instead; null where a relationship is shown. */
export function explainNoRelationship(
  selection: RelationshipSelection,
  { pearson, points }: Pick<MeasuredRelationship, 'pearson' | 'points'>,
  leftOut: readonly LeftOutArea[],
  held: RelationshipHeld,
): string | null {
  if (pearson !== null) return null;
  return (
    explainUnheld(selection.x) ??
    explainUnheld(selection.y) ??
    explainNoAreas(selection) ??
    explainPeriods(selection, held) ??
    explainFew(points.length, leftOut)
  );
}

function explainUnheld({ indicator, age, sex }: ComparisonSelection): string | null {
  const { holdings, name, shortName } = indicator;
  if (!holdings)
    return `No extract with figures for “${name}” has been brought in yet: bring one, then ask again.`;
  if (!holdings.ages.some((held) => ageKey(held) === ageKey(age))) {
    const ages = listNames(holdings.ages.map(({ label }) => label));
    return `${shortName}: no figures are held for the age “${age.label}”. There are figures for ${ages}.`;
  }
  if (holdings.sexes.includes(sex)) return null;
  return `${shortName}: no figures are held for the sex “${sex}”. There are figures for ${listNames(holdings.sexes)}.`;
}

function explainNoAreas(selection: RelationshipSelection): string | null {
  if (selection.areas.length > 0) return null;
  return `${upperFirst(placesInWords(selection.y)).replace(/^0/, 'No')}: choose another kind of area or another parent.`;
}

function explainPeriods(selection: RelationshipSelection, held: RelationshipHeld): string | null {
  if (held.shown !== null) return null;
  const { period } = selection;
  const what = `${whatIsHeld(selection.y, held.y)}; ${whatIsHeld(selection.x, held.x)}`;
  const both = held.matched.map(({ y }) => y);
  const opening = period
    ? `${period.label} is not a period that both have to the day: ${what}.`
    : `No period of the two is the same days: ${what}.`;
  const instead = both.length === 0 ? '' : ` Both have ${spanWords(both)}.`;
  return `${opening}${instead}${offerNearest(held.nearest, period)}`;
}

/** "Killed or seriously injured on roads has calendar years from 2010 to 2023". */
function whatIsHeld({ indicator }: ComparisonSelection, periods: readonly Period[]): string {
  const kinds = new Map<string, Period[]>();
  for (const period of periods) {
    const kind = kindWords[period.kind];
    kinds.set(kind, [...(kinds.get(kind) ?? []), period]);
  }
  const parts = [...kinds].map(([kind, each]) => `${kind} ${spanWords(each)}`);
  return `${indicator.shortName} has ${parts.length === 0 ? 'none' : listNames(parts)}`;
}

const kindWords: Record<PeriodKind, string> = {
  calendar: 'calendar years',
  financial: 'financial years',
  pooled: 'several years or parts of years',
  quarter: 'quarters',
  snapshot: 'single days',
};

function offerNearest(nearest: readonly MatchedPeriods[], period: Period | null): string {
  const asked = nearest.find(
    ({ x, y }) =>
      period !== null && [x.start, y.start].includes(period.start) && [x.end, y.end].includes(period.end),
  );
  const offered = asked ?? nearest.at(-1);
  if (!offered) return '';
  const { x, y, sharedDays } = offered;
  const shared = sharedDays === 1 ? '1 day' : `${sharedDays} days`;
  return ` The nearest years can stand beside each other if you accept that: ${y.label} and ${x.label} have ${shared} in common, and everything drawn would say so.`;
}

/** Fewer than three areas, or values that are all alike. */
function explainFew(paired: number, leftOut: readonly LeftOutArea[]): string {
  if (paired >= 3) return 'All areas have the same value of one of the two, so that nothing can go with it.';
  const groups = groupLeftOut({ leftOut });
  const said = groups
    .slice(0, MOST_REASONS)
    .map(({ names, why }) => `${names.length === 1 ? names[0] : `${names.length} areas`}: ${why}`);
  const more = groups.length > MOST_REASONS ? ['Each area left out says why.'] : [];
  return [countWords(paired), ...said, ...more].join(' ');
}

function countWords(paired: number): string {
  if (paired === 0) return 'No area has both figures.';
  return `Only ${paired} of the areas ${paired === 1 ? 'has' : 'have'} both figures, and a relationship takes three.`;
}

import type { Cost } from '../../catalogue/cost.ts';
import type { CauseDivision, CauseGroup, CostRange } from '../../contract/causes.ts';
import { formatCount } from '../../contract/format-figure.ts';
import { type AgeBand, ageBand } from '../../observation/age-band.ts';
import type { CausePosition } from '../../observation/cause-categories.ts';

/** What a group is costed by. */
export interface CostMatter {
  readonly by: CauseDivision;
  readonly position: CausePosition;
  readonly age: AgeBand;
  /** Id of the group in the catalogue. */
  readonly group: string;
  /** Null where it is not shown. */
  readonly admissions: number | null;
  /** Admissions of the group by length of stay in the words of the costs; null where one is not held or not shown. */
  readonly stays: (lengthOfStay: string) => number | null;
}

/** A range of cost of the admissions of a group, or why there is none. */
export type FoundCost = Pick<CauseGroup, 'cost' | 'whyNoCost'>;

/**
 * What the admissions of a group cost by a source that is about its cause and age: by length of stay where the stays
 * are held, else from the cheapest stay for all to the dearest for all. Only costs of an admission count: a value per
 * casualty is another thing, and is never mixed with them.
 */
export function costOfGroup(matter: CostMatter, costs: readonly Cost[]): FoundCost {
  const { by, position, group, admissions } = matter;
  if (by !== 'cause') return none('Costs are held by group of causes.');
  if (position !== 'first') {
    return none(
      'Costs go by the first external cause: an admission in several groups would be costed in each.',
    );
  }
  const ofCause = costs.filter(({ causes }) => causes.includes(group));
  const ofAdmission = ofCause.filter(({ per }) => per === 'admission');
  if (ofAdmission.length === 0) return none(sayOtherCosts(ofCause));
  const ofAge = ofAdmission.filter((cost) => isWithin(matter.age, cost));
  if (ofAge.length === 0) return none(sayOtherAges(ofAdmission));
  if (admissions === null) return none('The count of admissions is not shown.');
  return { cost: toRange(ofAge, admissions, matter), whyNoCost: null };
}

/** "£28,000 to £120,000"; a range of one value is that value. */
export function poundsInWords(lower: number, upper: number): string {
  return lower === upper ? pounds(lower) : `${pounds(lower)} to ${pounds(upper)}`;
}

const pounds = (amount: number): string => `£${formatCount(Math.round(amount))}`;

const none = (whyNoCost: string): FoundCost => ({ cost: null, whyNoCost });

function isWithin(age: AgeBand, { ageFrom, ageTo }: Cost): boolean {
  if (age.from === null) return false;
  return (
    (ageFrom === null || age.from >= ageFrom) && (ageTo === null || (age.to !== null && age.to <= ageTo))
  );
}

function sayOtherCosts(ofCause: readonly Cost[]): string {
  const [first] = ofCause;
  if (!first) return 'No cost with a source is held for this cause.';
  const values = ofCause.map(({ covers, lowerPounds, upperPounds }) => {
    return `${covers.charAt(0).toLowerCase()}${covers.slice(1)}: ${poundsInWords(lowerPounds, upperPounds)}`;
  });
  const year = first.priceYear === null ? '' : ` in prices of ${first.priceYear}`;
  return `No cost of an admission is held. What is held is counted for each ${first.per}${year}, and is not mixed with admissions (${values.join('; ')}). ${first.source}.`;
}

function sayOtherAges([first]: readonly Cost[]): string {
  const age = ageBand(first?.ageFrom ?? 0, first?.ageTo ?? null);
  return `The costs held for this cause are of ages ${age.label} only.`;
}

function toRange(
  costs: readonly Cost[],
  admissions: number,
  { stays, group }: Pick<CostMatter, 'stays' | 'group'>,
): CostRange | null {
  const [first] = costs;
  if (!first) return null;
  const holdsIf = sayCondition(costs, group);
  const counts = costs.map(({ lengthOfStay }) => (lengthOfStay === null ? null : stays(lengthOfStay)));
  const isByStay = counts.every((count) => count !== null);
  const counted = isByStay ? sum(counts.map((count) => count ?? 0)) : admissions;
  const lowerPounds = isByStay
    ? sum(costs.map((cost, at) => cost.lowerPounds * (counts[at] ?? 0)))
    : counted * Math.min(...costs.map((cost) => cost.lowerPounds));
  const upperPounds = isByStay
    ? sum(costs.map((cost, at) => cost.upperPounds * (counts[at] ?? 0)))
    : counted * Math.max(...costs.map((cost) => cost.upperPounds));
  return {
    lowerPounds,
    upperPounds,
    admissions: counted,
    basis: isByStay ? 'by-length-of-stay' : 'all-lengths-of-stay',
    parts: costs.map((cost, at) => ({
      lengthOfStay: cost.lengthOfStay,
      admissions: isByStay ? (counts[at] ?? null) : null,
      lowerPoundsEach: cost.lowerPounds,
      upperPoundsEach: cost.upperPounds,
    })),
    priceYear: first.priceYear,
    priceYearWords: sayPriceYear(first),
    covers: first.covers,
    leavesOut: first.leavesOut,
    holdsIf,
    source: first.source,
    words: `${poundsInWords(lowerPounds, upperPounds)} for ${formatCount(admissions)} admissions${sayBasis(costs, isByStay ? counts : null, admissions)}${holdsIf === null ? '' : `, ${holdsIf}`}`,
  };
}

/** What a cause is wider by than what the source is about, each condition once; null where it is not. */
function sayCondition(costs: readonly Cost[], cause: string): string | null {
  const conditions = [...new Set(costs.flatMap(({ holdsIf }) => holdsIf[cause] ?? []))];
  return conditions.length === 0 ? null : conditions.join('; ');
}

/**
 * Counts by length of stay are rounded each for itself, so that they may add up to more or less than the group's: then they
 * are named, since a reader who knows the number of the group would look for an error.
 */
function sayBasis(
  costs: readonly Cost[],
  counts: readonly (number | null)[] | null,
  admissions: number,
): string {
  if (counts === null) return ', whatever their length of stay, which is not held or not shown';
  const counted = sum(counts.map((count) => count ?? 0));
  if (counted === admissions) return ' by length of stay';
  const parts = costs.map(
    ({ lengthOfStay }, at) =>
      `${formatCount(counts[at] ?? 0)} of ${(lengthOfStay ?? 'any length').toLowerCase()}`,
  );
  return ` by length of stay (${new Intl.ListFormat('en-GB').format(parts)}: each is rounded, so they may not add up)`;
}

function sayPriceYear({ priceYear }: Cost): string {
  return priceYear === null
    ? 'The source does not name its price year where it gives these ranges; nothing is added for inflation.'
    : `In prices of ${priceYear}; nothing is added for inflation.`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

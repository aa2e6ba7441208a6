import type { Extract } from '../../observation/extract.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import { isAnnual, type Period } from '../../observation/period.ts';
import type { Figure } from '../denominators/denominator.ts';

type YearsInARow = readonly [Figure, Figure, Figure];

/**
 * The figures of a line, three years in a row summed at a time: counts and denominators added up, no value and no limits,
 * since those are worked out from the sums. Sums that their publisher or the disclosure control at the door made are taken
 * as they are. Years with a gap between them give nothing; a year that is missing leaves its three missing, with the
 * reason. Counts masked here are not added up: what was not counted before masking cannot be combined after it.
 */
export function poolYears(
  figures: readonly Figure[],
  extracts: ReadonlyMap<string, Pick<Extract, 'policy'>>,
): Figure[] {
  const held = figures.filter(({ period }) => isThreeYears(period));
  const years = figures.filter(({ period }) => isAnnual(period));
  const pools = years.flatMap((first, at) => {
    const [second, third] = [years[at + 1], years[at + 2]];
    if (!second || !third || !follow(first, second) || !follow(second, third)) return [];
    const period = threeYears(first.period, third.period);
    const isHeld = held.some((each) => each.period.start === period?.start && each.period.end === period.end);
    return period === null || isHeld ? [] : [sumYears([first, second, third], period, extracts)];
  });
  return [...held, ...pools].toSorted((one, other) => (one.period.start < other.period.start ? -1 : 1));
}

function sumYears(
  years: YearsInARow,
  period: Period,
  extracts: ReadonlyMap<string, Pick<Extract, 'policy'>>,
): Figure {
  const [, , latest] = years;
  const nothing = { value: null, lower95: null, upper95: null, lower998: null, upper998: null };
  const blank = {
    ...latest,
    ...nothing,
    period,
    count: null,
    denominator: null,
    lookedUp: undefined,
    notes: [],
  };
  const isMasked = years.some(({ extract }) => extracts.get(extract)?.policy !== 'published-open');
  if (isMasked) {
    return { ...blank, missing: 'not-available', notes: ['These years cannot be combined after masking.'] };
  }
  const counts = years.map(({ count }) => count);
  const denominators = years.map(({ denominator }) => denominator);
  const without = years.find(({ count, denominator }) => count === null || denominator === null);
  if (without !== undefined) {
    const isSuppressed = years.some(({ missing }) => missing === 'suppressed');
    const said = `No sum of three years: ${without.period.label} has no count or no denominator.`;
    return { ...blank, missing: isSuppressed ? 'suppressed' : 'not-available', notes: [said] };
  }
  const notes = [...new Set(years.flatMap((year) => year.notes))];
  const missing = 'not-available';
  return { ...blank, count: sumOf(counts), denominator: sumOf(denominators), missing, notes };
}

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

function follow(one: Figure, next: Figure): boolean {
  return next.period.kind === one.period.kind && next.period.start === one.period.end;
}

/** Whether a period is three years long to the day. */
export function isThreeYears({ start, end }: Period): boolean {
  return start.slice(4) === end.slice(4) && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) === 3;
}

/** "2010/11 - 12/13", "2016 - 18": null for years of any other form. */
function threeYears({ label: first }: Period, { label: last }: Period): Period | null {
  return parsePeriod(`${first} - ${last.slice(2)}`);
}

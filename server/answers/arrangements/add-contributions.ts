import type { ArrangementAnswer, Contribution, ContributionYear } from '../../contract/arrangements.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { RegisterRow } from '../partners/find-register.ts';
import { shareOfTotal, sumPounds } from './share-of-total.ts';

type Rows = readonly RegisterRow<'arrangement'>[];
type Contributions = Pick<ArrangementAnswer, 'years' | 'partnerTotals' | 'total'>;

/**
 * What each partner pays in each year, with the total of the year and the shares, and the totals over all years. Rows
 * that name no partner are no contributions. An amount that is not given has no share, and leaves the others' of its
 * year without one too, since the whole is not known.
 */
export function addContributions(rows: Rows): Contributions {
  const paying = rows.filter(({ entry }) => entry.body.partner !== null);
  const years = [...new Set(paying.map(yearOf))].sort(byStart).map((year) =>
    addYear(
      year,
      paying.filter((row) => yearOf(row) === year),
    ),
  );
  const totals = years.flatMap(({ total }) => total ?? []);
  return {
    years,
    partnerTotals: addPartners(years),
    total: totals.length === 0 ? null : sumPounds(totals),
  };
}

const yearOf = ({ entry }: RegisterRow<'arrangement'>): string =>
  entry.body.financialYear === null
    ? 'Year not given'
    : (parsePeriod(entry.body.financialYear)?.label ?? entry.body.financialYear);

function byStart(one: string, other: string): number {
  const [first, second] = [one, other].map((year) => parsePeriod(year)?.start ?? '9999');
  return (first ?? '').localeCompare(second ?? '');
}

function addYear(year: string, rows: Rows): ContributionYear {
  const given = rows.flatMap(({ entry }) => entry.body.contributionPounds ?? []);
  const isComplete = given.length === rows.length;
  const shares = isComplete ? shareOfTotal(given) : rows.map(() => null);
  const contributions = rows.map(
    ({ entry }, place): Contribution => ({
      partner: entry.body.partner ?? '',
      pounds: entry.body.contributionPounds,
      share: shares[place] ?? null,
      line: entry.line,
    }),
  );
  return { year, contributions, total: given.length === 0 ? null : sumPounds(given), isComplete };
}

function addPartners(years: readonly ContributionYear[]): ArrangementAnswer['partnerTotals'] {
  const byPartner = new Map<string, number[]>();
  for (const { contributions } of years) {
    for (const { partner, pounds } of contributions) {
      if (pounds !== null) byPartner.set(partner, [...(byPartner.get(partner) ?? []), pounds]);
    }
  }
  const totals = [...byPartner].map(([partner, amounts]) => ({ partner, total: sumPounds(amounts) }));
  const isWhole = years.every(({ isComplete }) => isComplete);
  const shares = isWhole ? shareOfTotal(totals.map(({ total }) => total)) : [];
  return totals.map((each, place) => ({ ...each, share: shares[place] ?? null }));
}

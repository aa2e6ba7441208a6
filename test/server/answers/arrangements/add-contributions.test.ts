import { describe, expect, it } from 'vitest';
import { addContributions } from '../../../../server/answers/arrangements/add-contributions.ts';
import { arrangementRow } from '../../../support/partner-cases.ts';

const council = 'West Sussex County Council';
const board = 'NHS Sussex ICB';
const row = (partner: string | null, financialYear: string | null, contributionPounds: number | null) =>
  arrangementRow({ partner, financialYear, contributionPounds });

describe('the contributions to an arrangement', () => {
  it('have a total and shares for each year, the years in order', () => {
    const { years, total } = addContributions([
      row(council, '2023/24', 1_250_000),
      row(board, '2023/24', 400_000),
      row(council, '2022/23', 1_000_000),
      row(board, '2022/23', 250_000),
    ]);
    expect(
      years.map((year) => [year.year, year.total, year.contributions.map(({ share }) => share)]),
    ).toEqual([
      ['2022/23', 1_250_000, [80, 20]],
      ['2023/24', 1_650_000, [75.8, 24.2]],
    ]);
    expect(total).toBe(2_900_000);
  });

  it('have a total for each partner over the years', () => {
    const { partnerTotals } = addContributions([
      row(council, '2023/24', 1_250_000),
      row(board, '2023/24', 400_000),
      row(council, '2022/23', 1_000_000),
      row(board, '2022/23', 250_000),
    ]);
    // 2,250,000 and 650,000 of 2,900,000: 77.586 and 22.413.
    expect(partnerTotals).toEqual([
      { partner: council, total: 2_250_000, share: 77.6 },
      { partner: board, total: 650_000, share: 22.4 },
    ]);
  });

  it('have no shares in a year in which an amount is not given, which is not 0', () => {
    const { years, partnerTotals } = addContributions([
      row(council, '2023/24', 1_250_000),
      row(board, '2023/24', null),
    ]);
    expect(years[0]).toMatchObject({ total: 1_250_000, isComplete: false });
    expect(years[0]?.contributions.map(({ pounds, share }) => [pounds, share])).toEqual([
      [1_250_000, null],
      [null, null],
    ]);
    expect(partnerTotals).toEqual([{ partner: council, total: 1_250_000, share: null }]);
  });

  it('are none where no partner is named, and stand last without a year', () => {
    expect(addContributions([row(null, null, null)])).toEqual({ years: [], partnerTotals: [], total: null });
    const { years } = addContributions([row(council, null, 5), row(council, '2023/24', 5)]);
    expect(years.map(({ year }) => year)).toEqual(['2023/24', 'Year not given']);
  });
});

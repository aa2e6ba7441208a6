import { expect, it } from 'vitest';
import { toOverviewTable } from '../../../../client/charts/overview/to-overview-table.ts';
import { threeAreas } from '../../../support/overview-cases.ts';

it('every cell says its figure, what it is compared as, and its period where that is another', () => {
  const { rows, groups } = toOverviewTable({
    ...threeAreas,
    question: { ...threeAreas.question, sort: 'injury-admissions|0-14' },
  });
  expect(
    rows.map(({ name, isBenchmark, cells: [cell] }) => [
      name,
      isBenchmark,
      cell?.value,
      cell?.words,
      cell?.period,
    ]),
  ).toEqual([
    ['England', true, '70.0', '', null],
    ['Kent', false, '90.0', 'worse than England', null],
    ['Surrey', false, '50.0', 'better than England', '2022/23'],
    ['Slough', false, '[x]', '', null],
  ]);
  expect(rows.map(({ cells: [cell] }) => cell?.shade)).toEqual(['plain', 'worse', 'better', 'plain']);
  expect(groups.map(({ theme }) => theme)).toEqual(['Injury']);
  expect(groups[0]?.columns).toMatchObject([{ detail: 'per 10,000, 2023/24', isSorted: true }]);
});

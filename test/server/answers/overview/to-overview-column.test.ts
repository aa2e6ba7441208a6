import { expect, it } from 'vitest';
import type { ComparedFigures } from '../../../../server/answers/comparison/find-compared-figures.ts';
import { selectOverview } from '../../../../server/answers/overview/select-overview.ts';
import { toOverviewColumn } from '../../../../server/answers/overview/to-overview-column.ts';
import { areas, duties, observation, period } from '../../../support/answer-cases.ts';
import { setting } from '../../../support/overview-cases.ts';

const [asked] = selectOverview({ parent: 'E12000008' }, setting).columns;
if (!asked) throw new Error('the selection has a column');
const columnSetting = { duties, areas, extracts: new Map(), agesWithRates: [] };

function figures(label: string, values: Record<string, number | null>, england: number): ComparedFigures {
  const byArea = Object.entries(values).map(([area, value]) => {
    const limits = value === null ? {} : { value, lower95: value - 5, upper95: value + 5 };
    return [area, observation(label, { area, ...limits })] as const;
  });
  return {
    period: period(label),
    byArea: new Map(byArea),
    benchmark: observation(label, { area: 'E92000001', value: england }),
    replaced: new Map(),
    passedOver: [],
  };
}

it('a column is of the latest period with a value; an area without a row of it shows its own latest', () => {
  // Surrey: 60 to 70 beside 50 of its own period is worse; beside 65 of the column's it would be similar.
  const found = [
    figures('2024/25', { E10000032: null }, 66),
    figures('2023/24', { E10000032: 60 }, 65),
    figures('2022/23', { E10000030: 65 }, 50),
  ];
  const made = toOverviewColumn(asked, found, columnSetting);
  expect(made?.column).toMatchObject({
    period: { label: '2023/24' },
    benchmarkMeasure: { value: 65 },
    valued: 1,
    leads: ['Local authority'],
  });
  const cells = ['E10000032', 'E10000030'].map((code) => made?.cells.get(code));
  expect(
    cells.map((cell) => [cell?.measure.value, cell?.measure.comparison, cell?.isOfAnotherPeriod]),
  ).toEqual([
    [60, 'similar', false],
    [65, 'worse', true],
  ]);
  expect(made?.parts[0]?.figures.passedOver.map(({ label }) => label)).toEqual(['2024/25']);
});

it('a missing value of the column’s period is never replaced by an older one', () => {
  const found = [
    figures('2023/24', { E10000032: null, E10000030: 50 }, 65),
    figures('2022/23', { E10000032: 60 }, 65),
  ];
  const cell = toOverviewColumn(asked, found, columnSetting)?.cells.get('E10000032');
  expect(cell).toMatchObject({
    measure: { value: null, period: { label: '2023/24' } },
    isOfAnotherPeriod: false,
    why: 'Not available from the publisher.',
  });
});

it('there is no column where none of the areas has a figure', () => {
  expect(toOverviewColumn(asked, [figures('2023/24', {}, 65)], columnSetting)).toBeNull();
});

import { expect, it } from 'vitest';
import { gatherOverviewCaveats } from '../../../../server/answers/overview/gather-overview-caveats.ts';
import { selectOverview } from '../../../../server/answers/overview/select-overview.ts';
import { toOverviewColumn } from '../../../../server/answers/overview/to-overview-column.ts';
import { areas, duties, observation, period } from '../../../support/answer-cases.ts';
import { setting } from '../../../support/overview-cases.ts';

it('each caveat of a column stands once, with the indicator that it is about', () => {
  const [asked] = selectOverview({ area: ['E10000032', 'E12000008'] }, setting).columns;
  if (!asked) throw new Error('the selection has a column');
  const figures = {
    period: period('2020/21'),
    byArea: new Map([['E10000032', observation('2020/21', { value: 60 })]]),
    benchmark: null,
    replaced: new Map(),
    passedOver: [],
  };
  const found = toOverviewColumn(asked, [figures], { duties, areas, extracts: new Map(), agesWithRates: [] });
  const caveats = gatherOverviewCaveats(found ? [found, found] : [], { areas, extracts: new Map() });
  expect(caveats.map(({ text, indicators }) => [text, indicators])).toEqual([
    ['First year of the pandemic.', ['injury-admissions']],
    ['Counts are rounded.', ['injury-admissions']],
  ]);
});

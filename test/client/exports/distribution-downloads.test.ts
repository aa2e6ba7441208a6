import { expect, it } from 'vitest';
import { distributionDownloads } from '../../../client/exports/distribution-downloads.ts';
import { parseComparisonSelection } from '../../../client/selection/comparison-selection.ts';
import { toDistributionQuestion } from '../../../client/selection/distribution-question.ts';

it('the files of the spread over time are of the areas, period and highlights shown, and of no method', () => {
  const { selection } = parseComparisonSelection({
    indicator: '90284',
    parent: 'E12000008',
    period: '2022/23',
    method: 'funnel',
    view: 'spread',
    highlight: ['E10000032'],
  });
  const asked =
    'indicator=90284&parent=E12000008&period=2022%2F23&sex=persons&benchmark=E92000001&highlight=E10000032';
  expect(
    distributionDownloads(toDistributionQuestion(selection)).map(({ format, address }) => [format, address]),
  ).toEqual([
    ['PNG', `/api/v1/charts/distribution.png?${asked}&download=true`],
    ['SVG', `/api/v1/charts/distribution.svg?${asked}&download=true`],
    ['CSV', `/api/v1/distributions?${asked}&format=csv`],
    ['XLSX', `/api/v1/distributions?${asked}&format=xlsx`],
    ['ZIP', `/api/v1/distributions?${asked}&format=zip`],
  ]);
});

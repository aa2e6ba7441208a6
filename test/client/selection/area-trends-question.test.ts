import { expect, it } from 'vitest';
import { areaTrendsDownloads } from '../../../client/exports/area-trends-downloads.ts';
import { toAreaTrendsQuestion } from '../../../client/selection/area-trends-question.ts';
import {
  type ComparisonSelection,
  defaultComparisonSelection,
  parseComparisonSelection,
  printComparisonSelection,
  toComparisonQuestion,
} from '../../../client/selection/comparison-selection.ts';

const selection: ComparisonSelection = {
  ...defaultComparisonSelection,
  parent: 'E12000003',
  period: '2018/19',
  method: 'funnel',
  view: 'trends',
  order: 'change',
  highlight: ['E08000035'],
};

it('the trends of a comparison are asked for without its period and method', () => {
  const question = toAreaTrendsQuestion(selection);
  expect(question).toEqual({
    indicator: 'injury-admissions',
    parent: 'E12000003',
    sex: 'persons',
    benchmark: 'E92000001',
    highlight: ['E08000035'],
    order: 'change',
  });
  expect(toComparisonQuestion(selection)).not.toHaveProperty('period');
  expect(toComparisonQuestion({ ...selection, view: 'chart' }).period).toBe('2018/19');
});

it('the order stands in the address, unless it is the usual', () => {
  const search = printComparisonSelection(selection);
  expect(search).toMatchObject({ view: 'trends', order: 'change' });
  expect(parseComparisonSelection(search).selection).toEqual(selection);
  expect(printComparisonSelection({ ...selection, order: 'name' })).not.toHaveProperty('order');
  expect(parseComparisonSelection({ ...search, order: 'rank' }).problems).toHaveLength(1);
});

it('the trends are taken away as they are shown', () => {
  const asked =
    'indicator=injury-admissions&parent=E12000003&sex=persons&benchmark=E92000001&highlight=E08000035&order=change';
  expect(
    areaTrendsDownloads(toAreaTrendsQuestion(selection), 'common').map(({ address }) => address),
  ).toEqual([
    `/api/v1/charts/area-trends.png?${asked}&download=true`,
    `/api/v1/charts/area-trends.svg?${asked}&download=true`,
    `/api/v1/area-trends?${asked}&format=csv`,
    `/api/v1/area-trends?${asked}&format=xlsx`,
    `/api/v1/area-trends?${asked}&format=zip`,
  ]);
});

it('the scale of the charts stands in the address and in that of the pictures, and is no part of the question', () => {
  const own: ComparisonSelection = { ...selection, scale: 'own' };
  expect(printComparisonSelection(own)).toMatchObject({ scale: 'own' });
  expect(printComparisonSelection(selection)).not.toHaveProperty('scale');
  expect(parseComparisonSelection(printComparisonSelection(own)).selection).toEqual(own);
  expect(parseComparisonSelection({ indicator: 'x', scale: 'mine' }).problems).toHaveLength(1);
  expect(toAreaTrendsQuestion(own)).toEqual(toAreaTrendsQuestion(selection));
  const addresses = areaTrendsDownloads(toAreaTrendsQuestion(own), 'own').map(({ address }) => address);
  expect(addresses.map((address) => address.includes('scale=own'))).toEqual([
    true,
    true,
    ...addresses.slice(2).map(() => false),
  ]);
});

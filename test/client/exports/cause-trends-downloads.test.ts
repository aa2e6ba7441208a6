import { expect, it } from 'vitest';
import { causeTrendsDownloads } from '../../../client/exports/cause-trends-downloads.ts';

it('what can be taken away of causes through time is what is shown, with its scale', () => {
  const question = { area: 'E10000032', by: 'cause', position: 'first', sex: 'persons' } as const;
  const asked = 'area=E10000032&by=cause&position=first&sex=persons';
  const addresses = (scale: 'common' | 'own') =>
    causeTrendsDownloads(question, scale).map(({ format, address }) => [format, address]);
  expect(addresses('common')).toEqual([
    ['PNG', `/api/v1/charts/cause-trends.png?${asked}&download=true`],
    ['SVG', `/api/v1/charts/cause-trends.svg?${asked}&download=true`],
    ['CSV', `/api/v1/cause-trends?${asked}&format=csv`],
    ['XLSX', `/api/v1/cause-trends?${asked}&format=xlsx`],
    ['ZIP', `/api/v1/cause-trends?${asked}&format=zip`],
  ]);
  expect(addresses('own')[0]).toEqual([
    'PNG',
    `/api/v1/charts/cause-trends.png?${asked}&scale=own&download=true`,
  ]);
});

import { expect, it } from 'vitest';
import { overviewDownloads } from '../../../client/exports/overview-downloads.ts';

it('an overview is taken away as it is shown, its order included', () => {
  const question = { parent: 'E12000008', sex: 'male', sort: 'injury-admissions|0-14', asAt: '4' } as const;
  const asked = 'parent=E12000008&sex=male&sort=injury-admissions%7C0-14&asAt=4';
  expect(overviewDownloads(question).map(({ address }) => address)).toEqual([
    `/api/v1/charts/overview.png?${asked}&download=true`,
    `/api/v1/charts/overview.svg?${asked}&download=true`,
    `/api/v1/overviews?${asked}&format=csv`,
    `/api/v1/overviews?${asked}&format=xlsx`,
    `/api/v1/overviews?${asked}&format=zip`,
  ]);
});

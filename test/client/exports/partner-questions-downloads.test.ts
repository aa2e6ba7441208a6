import { expect, it } from 'vitest';
import { partnerQuestionsDownloads } from '../../../client/exports/partner-questions-downloads.ts';

it('the four questions are taken away as a table, as they stood when they are shown', () => {
  expect(partnerQuestionsDownloads('E10000032', { asAt: '4' }).map(({ address }) => address)).toEqual([
    '/api/v1/partner-questions?area=E10000032&asAt=4&format=csv',
    '/api/v1/partner-questions?area=E10000032&asAt=4&format=xlsx',
    '/api/v1/partner-questions?area=E10000032&asAt=4&format=zip',
  ]);
});

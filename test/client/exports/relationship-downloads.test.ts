import { expect, it } from 'vitest';
import { relationshipDownloads } from '../../../client/exports/relationship-downloads.ts';

it('a relationship is taken away as it is shown, its accepted periods included', () => {
  const question = { x: 'ksi-casualties', y: 'injury-admissions', acceptPeriods: 'nearest' } as const;
  expect(relationshipDownloads(question).map(({ address }) => address)).toEqual([
    '/api/v1/charts/relationship.png?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&download=true',
    '/api/v1/charts/relationship.svg?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&download=true',
    '/api/v1/relationships?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&format=csv',
    '/api/v1/relationships?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&format=xlsx',
    '/api/v1/relationships?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&format=zip',
  ]);
});

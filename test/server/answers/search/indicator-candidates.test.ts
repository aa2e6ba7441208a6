import { expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { toIndicatorCandidates } from '../../../../server/answers/search/indicator-candidates.ts';
import { catalogue } from '../../../support/answer-cases.ts';

const [injuries] = toIndicatorCandidates(listKnownIndicators(catalogue, []));

it('an indicator is found by its names, both ids and the words of its definition, and says what is held', () => {
  expect(injuries?.names.map(({ written }) => written)).toEqual([
    'Hospital admissions caused by injuries in children and young people',
    'Hospital admissions for injury',
    'injury-admissions',
    '90284',
    '90285',
  ]);
  expect(injuries?.words).toContain('emergency admissions for injury per 10 000 residents');
  expect(injuries?.toResult('2026-01-31')).toMatchObject({
    detail: "Indicator, Injury; publisher's id 90284, 90285",
    note: 'No figures held yet',
    address: '/indicators/injury-admissions',
  });
});

import { expect, it } from 'vitest';
import { explainNoDistribution } from '../../../../server/answers/distribution/explain-no-distribution.ts';
import { areas, period } from '../../../support/answer-cases.ts';
import { select } from '../../../support/comparison-cases.ts';
import { answered, measured } from '../../../support/distribution-cases.ts';

const held = { held: [period('2022/23'), period('2023/24')], areas };

it('has no answer while one area has a value in one period, even zero', () => {
  const periods = [answered(measured('2022/23', ['suppressed'])), answered(measured('2023/24', [0]))];
  expect(explainNoDistribution(select(), periods, held)).toBeNull();
});

it('gives every reason once', () => {
  const periods = [
    answered(measured('2022/23', ['suppressed', 'not-held'])),
    answered(measured('2023/24', ['suppressed', 'suppressed'])),
  ];
  expect(explainNoDistribution(select(), periods, held)).toBe(
    'None of the areas has a value in 2022/23 to 2023/24: suppressed so that nobody can be identified, or no figure is held.',
  );
});

it('says what is held instead', () => {
  expect(explainNoDistribution(select({ period: '2031/32' }), [], held)).toBe(
    'No figures are held for 2031/32. There are figures for 2022/23 to 2023/24.',
  );
});

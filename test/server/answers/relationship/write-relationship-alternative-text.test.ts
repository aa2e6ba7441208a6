import { expect, it } from 'vitest';
import { describeCorrelation } from '../../../../server/answers/relationship/describe-correlation.ts';
import { measureRelationship } from '../../../../server/answers/relationship/measure-relationship.ts';
import { writeRelationshipAlternativeText } from '../../../../server/answers/relationship/write-relationship-alternative-text.ts';
import { pairingsOf, selectionWith, sixPairs } from '../../../support/relationship-cases.ts';

const { points, pearson } = measureRelationship(pairingsOf(sixPairs));

it('the alternative text says how many points there are, how they lie and how far, in 220 characters', () => {
  const text = writeRelationshipAlternativeText(
    selectionWith(),
    points,
    describeCorrelation('pearson', pearson),
  );
  expect(text).toBe(
    'Scatter plot of 6 areas. The points show no slope that chance could not give: correlation 0.78 (95% limits -0.08 to 0.97). Along: children in relative low income, 10.0 to 40.0%.',
  );
  expect(text.length).toBeLessThanOrEqual(220);
});

it('an empty chart says so', () => {
  expect(writeRelationshipAlternativeText(selectionWith(), [], null)).toContain('Empty chart');
});

import { expect, it } from 'vitest';
import { writeCausesAlternativeText } from '../../../../server/answers/causes/write-causes-alternative-text.ts';
import { causeGroup, causePoint, suppressedGroup } from '../../../support/causes-cases.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;

it('names the kind of chart, its longest bars and how many are suppressed, in at most 220 characters', () => {
  const transport = causeGroup({ label: 'Transport', measure: causePoint({ value: 5.04 }) });
  expect(writeCausesAlternativeText([causeGroup(), transport, suppressedGroup], unit)).toBe(
    'Bar chart of 3 groups, per 10,000. Falls 50.0. Transport 5.0. 1 suppressed.',
  );
  const many = Array.from({ length: 40 }, () => transport);
  expect(writeCausesAlternativeText([...many, suppressedGroup], unit).length).toBeLessThanOrEqual(220);
  expect(writeCausesAlternativeText([suppressedGroup], unit)).toBe('Empty chart: no rates to draw.');
});

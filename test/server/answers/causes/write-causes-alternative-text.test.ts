import { expect, it } from 'vitest';
import { writeCausesAlternativeText } from '../../../../server/answers/causes/write-causes-alternative-text.ts';
import { causeGroup, causePoint, suppressedGroup } from '../../../support/causes-cases.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;

it('names codes in plain words and writes no rate above 0 as 0.0', () => {
  const code = (label: string, codes: string, value: number) =>
    causeGroup({ kind: 'code', label, codes, measure: causePoint({ value }) });
  const codes = [
    code('W01 Fall on same level from slipping, tripping and stumbling', 'W01', 4.04),
    code('W12 Fall on and from scaffolding', 'W12', 0.0325),
  ];
  expect(writeCausesAlternativeText(codes, unit)).toBe(
    'Bar chart of 2 codes, per 10,000. Slips, trips and stumbles (W01) 4.0. Falls from scaffolding (W12) 0.033.',
  );
});

it('names the kind of chart, its longest bars and how many are suppressed, in at most 220 characters', () => {
  const transport = causeGroup({ label: 'Transport', measure: causePoint({ value: 5.04 }) });
  expect(writeCausesAlternativeText([causeGroup(), transport, suppressedGroup], unit)).toBe(
    'Bar chart of 3 groups, per 10,000. Falls 50.0. Transport 5.0. 1 suppressed.',
  );
  const many = Array.from({ length: 40 }, () => transport);
  expect(writeCausesAlternativeText([...many, suppressedGroup], unit).length).toBeLessThanOrEqual(220);
  expect(writeCausesAlternativeText([suppressedGroup], unit)).toBe('Empty chart: no rates to draw.');
});

import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { checkRates, type PublishedRate } from '../../../../server/ingest/wide-tables/check-rates.ts';

/** 37,910 of 24,209,029 households are 1.56594 in a thousand (England, April to June 2024). */
const england: PublishedRate = {
  line: 14,
  header: 'per (000s)',
  count: 37910,
  rate: 1.56594613119874,
  denominator: 24209029,
};

function check(rates: readonly PublishedRate[]) {
  const findings = collectFindings();
  checkRates(rates, findings);
  return {
    errors: findings.problems().map(({ rule, line, column }) => [rule, line, column]),
    warnings: findings.warnings().map(({ rule, count, firstLine }) => [rule, count, firstLine]),
  };
}

function repeat(times: number, rate: PublishedRate): PublishedRate[] {
  return Array.from({ length: times }, (_, at) => ({ ...rate, line: at + 2 }));
}

describe('checkRates', () => {
  it.each([
    ['as published', england],
    ['to one decimal', { ...england, rate: 1.6 }],
    ['of a number rounded to the nearest ten', { ...england, count: 10, rate: 0.2, denominator: 30_000 }],
    ['without a denominator', { ...england, denominator: null }],
    ['of a missing number', { ...england, count: null }],
  ])('takes a rate %s without a word', (_what, rate) => {
    expect(check([rate])).toEqual({ errors: [], warnings: [] });
  });

  it('counts single ones that differ', () => {
    expect(check([...repeat(20, england), { ...england, line: 40, rate: 1.93599441732165 }])).toEqual({
      errors: [],
      warnings: [['rate-differs', 1, 40]],
    });
  });

  it('refuses a table in which half of them differ, as where two columns were exchanged', () => {
    const exchanged = { ...england, rate: 1.93599441732165 };
    expect(check([...repeat(11, exchanged), ...repeat(11, england)]).errors).toEqual([
      ['rates-contradict-numbers', 2, 'per (000s)'],
    ]);
  });

  it('refuses households that are thousandfold', () => {
    expect(check(repeat(11, { ...england, denominator: 24209029000 })).errors).toHaveLength(1);
  });
});

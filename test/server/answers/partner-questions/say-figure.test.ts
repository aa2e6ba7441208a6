import { afterAll, describe, expect, it } from 'vitest';
import {
  ageOf,
  figureLabel,
  sayFigure,
  sayOutstanding,
  standsOut,
  toEvidenceFigure,
} from '../../../../server/answers/partner-questions/say-figure.ts';
import type { EvidenceFigure } from '../../../../server/contract/partner-questions.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();
const { profile } = await groundOf(filled, 'E10000032');

afterAll(filled.close);

function figureOf(id: string): EvidenceFigure {
  const row = profile.rows.find(({ indicator, measure }) => indicator.id === id && measure !== null);
  const figure = row ? toEvidenceFigure(row, profile) : null;
  if (figure === null) throw new Error(`no figure: ${id}`);
  return figure;
}

const poverty = figureOf('child-poverty-relative');

describe('a figure as evidence', () => {
  it('is said with its period, limits, comparison and trend', () => {
    expect(sayFigure(poverty)).toBe(
      '25.0% in 2023/24 (95% limits 24.0% to 26.0%), worse than England (20.0%); recent trend: cannot be calculated',
    );
  });

  it.each([
    [{ value: null, missing: 'suppressed' }, '[c] suppressed so that nobody can be identified (2023/24)'],
    [{ value: null, missing: null, count: 12 }, '12 in 2023/24, without a rate'],
    [{ value: null, missing: 'not-available' }, '[x] not available from the publisher (2023/24)'],
  ] as const)('without a value says why: %o', (changes, words) => {
    const measure = { ...poverty.measure, count: null, ...changes };
    expect(sayFigure({ ...poverty, measure })).toBe(words);
  });

  it('stands out where it is worse, or getting worse, and only then', () => {
    const still = { direction: 'no-change', judgement: 'neutral', chiSquared: 0, because: '' } as const;
    const rising = { direction: 'increasing', judgement: 'worse', chiSquared: 9, because: '' } as const;
    const similar = { ...poverty.measure, comparison: 'similar' } as const;
    expect(standsOut(poverty)).toBe('worse than England');
    expect(standsOut({ ...poverty, measure: similar, recentTrend: still })).toBeNull();
    expect(standsOut({ ...poverty, measure: similar, recentTrend: rising })).toBe(
      'increasing and getting worse',
    );
    expect(standsOut({ ...poverty, measure: { ...poverty.measure, value: null } })).toBeNull();
  });

  it('is named in one phrase with others of the same reason, and with its place where that is another', () => {
    const adur = { code: 'E07000223', name: 'Adur', type: 'ltla' } as const;
    const absolute = { ...poverty, indicator: { ...poverty.indicator, id: 'b', shortName: 'Absolute' } };
    expect(sayOutstanding([poverty, absolute], 'E10000032')).toEqual([
      'children in relative low income and absolute (worse than England)',
    ]);
    expect(sayOutstanding([poverty, { ...absolute, area: adur }], 'E10000032')).toEqual([
      'children in relative low income (worse than England)',
      'absolute in Adur (worse than England)',
    ]);
  });

  it('names its ages but for all of them', () => {
    expect(ageOf(poverty)).toBe(', ages 0 to 15 years');
    expect(ageOf({ age: { key: '0+', from: 0, to: null, label: 'All ages' } })).toBe('');
    expect(figureLabel({ label: 'Children in poverty' })).toBe('children in poverty');
  });

  it('is none where nothing is held', () => {
    const row = profile.rows.find(({ measure }) => measure === null);
    expect(row && toEvidenceFigure(row, profile)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  axisRemarks,
  correlationWithLimits,
  detailsOfPoint,
  formatCorrelation,
  leftOutSentences,
  limitsNotes,
  madeUpRelation,
  periodPairWords,
  relatedAxisTitle,
  relatedCaveatGround,
} from '../../../server/contract/relationship-words.ts';
import * as answers from '../../support/relationship-answers.ts';

const { sixtyAreas } = answers;

describe('a relationship in words', () => {
  it.each([
    [0.515, '0.52'],
    [-0.08, '-0.08'],
    [-0.001, '0.00'],
    [1, '1.00'],
  ])('writes a correlation of %d as %s', (value, written) => {
    expect(formatCorrelation(value)).toBe(written);
  });

  it('writes limits where there are some', () => {
    const base = {
      kind: 'pearson',
      value: 0.5,
      isMoreThanChance: null,
      strength: null,
      sentence: '',
    } as const;
    expect(correlationWithLimits({ ...base, lower95: 0.1, upper95: 0.8 })).toBe(
      '0.50 (95% limits 0.10 to 0.80)',
    );
    expect(correlationWithLimits({ ...base, lower95: null, upper95: null })).toBe('0.50');
  });

  it('names periods once, in both forms, or both', () => {
    const pair = (x: string, y: string, isSame: boolean) =>
      periodPairWords({
        x: { label: x, start: '', end: '', kind: 'financial' },
        y: { label: y, start: '', end: '', kind: 'financial' },
        isSame,
      });
    expect(pair('2014/15', '2014/15', true)).toBe('2014/15');
    expect(pair('FYE 2015', '2014/15', true)).toBe('2014/15 (FYE 2015)');
    expect(pair('2014', '2014/15', false)).toBe('2014 beside 2014/15');
  });

  it('titles axes and says of a point both figures and its distance from the line', () => {
    expect(relatedAxisTitle(sixtyAreas.x)).toBe('Children in relative low income, per cent, 2023/24');
    const [point] = sixtyAreas.points;
    if (!point) throw new Error('no point');
    const details = detailsOfPoint({ ...point, fromLine: -0.44 }, sixtyAreas);
    expect(details[1]).toMatch(
      /^Hospital admissions for injury: [\d.]+ per 10,000 \(95% limits 84\.1 to 90\.2\)$/,
    );
    expect(details[2]).toBe('0.4 below the line');
  });

  it('says who is left out and why, counties without the names of their districts', () => {
    expect(leftOutSentences(sixtyAreas)).toEqual([
      '[z] Left out, A county: Children in relative low income: No figure is held for 2023/24. Figures are held for districts instead.',
      '[c] Left out, Small Place: Hospital admissions for injury: Suppressed so that nobody can be identified.',
    ]);
    const many = {
      leftOut: Array.from({ length: 3 }, () => sixtyAreas.leftOut[0]).flatMap((each) => each ?? []),
    };
    expect(leftOutSentences(many, 2)[0]).toMatch(/^\[z\] Left out, 3 areas: /);
  });

  it('says whose limits the figures have, once where it is the same', () => {
    expect(limitsNotes(sixtyAreas)).toHaveLength(1);
    expect(limitsNotes({ ...sixtyAreas, x: { ...sixtyAreas.x, limitsNote: 'Others.' } })).toEqual([
      "Hospital admissions for injury: The 95% confidence limits are the publisher's own.",
      'Children in relative low income: Others.',
    ]);
    expect(limitsNotes(answers.nothing)).toEqual([]);
  });

  it('says what each caveat is about, where axes begin, and what is made up', () => {
    expect(relatedCaveatGround(sixtyAreas).caveats[0]?.source).toBe(
      'Hospital admissions for injury; NHS England',
    );
    expect(relatedCaveatGround(sixtyAreas).periods).toHaveLength(1);
    expect(axisRemarks(sixtyAreas)).toEqual([]);
    expect(axisRemarks(answers.fourAreas)[1]).toBe('The horizontal axis begins at 30, not at 0.');
    expect(madeUpRelation(answers.madeUp)).toContain('Demonstration data: made up');
    expect(madeUpRelation({ ...answers.madeUp, provenance: sixtyAreas.provenance })).toContain('Contains');
    expect(madeUpRelation(sixtyAreas)).toBeNull();
  });
});

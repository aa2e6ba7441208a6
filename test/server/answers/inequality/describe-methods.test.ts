import { describe, expect, it } from 'vitest';
import {
  describeMethods,
  type MethodMatter,
} from '../../../../server/answers/inequality/describe-methods.ts';
import { measureInequality } from '../../../../server/answers/inequality/measure-inequality.ts';
import { period } from '../../../support/answer-cases.ts';
import { fifths, inequalitySelection } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const division = fifths(['2023/24']);
const { slopeIndex, relativeIndex, categories } = measureInequality(
  division,
  knownIndicator(),
  period('2023/24'),
);
const points = categories.flatMap(({ measure }) => measure ?? []);
const matter: MethodMatter = { division, points, slopeIndex, relativeIndex, warning: null };

describe('the methods of an inequality', () => {
  it('name the slope index, its source, its confidence and how its limits came about', () => {
    const notes = describeMethods(inequalitySelection(), matter).join(' ');
    expect(notes).toContain('Slope index of inequality (Low and Low, Journal of Public Health 2004)');
    expect(notes).toContain('weighted by that share');
    expect(notes).toContain('The 95% and 99.8% confidence limits of both are from 100,000 simulated lines');
    expect(notes).toContain("The 95% confidence limits are the publisher's own.");
    expect(notes).toContain('not everybody who lives in a deprived area is deprived');
  });

  it('say how groups are compared, where any is', () => {
    expect(describeMethods(inequalitySelection(), matter).join(' ')).not.toContain('is compared with');
    const compared = points.map((point) => ({ ...point, comparison: 'worse' as const }));
    expect(describeMethods(inequalitySelection(), { ...matter, points: compared })[0]).toBe(
      "Each group is compared with England as a whole in the same period. It is similar when the value for England lies within the group's 95% confidence limits, otherwise better (lower) or worse (higher).",
    );
  });

  it('name each method once where the two indices have different ones', () => {
    const normal = slopeIndex && { ...slopeIndex, method: 'normal' as const };
    const fieller = relativeIndex && { ...relativeIndex, method: 'fieller' as const };
    const notes = describeMethods(inequalitySelection(), {
      ...matter,
      slopeIndex: normal,
      relativeIndex: fieller,
      warning: 'the method was made for up to 10 groups: 11',
    });
    expect(notes.join(' ')).toMatch(/normal method.*Fieller's method/);
    expect(notes).toContain('Beware: the method was made for up to 10 groups: 11.');
  });

  it('say what was left out, how the gap is judged, and nothing where nothing is shown', () => {
    const unplaced = { ...division, unplaced: ['Not known'] };
    expect(describeMethods(inequalitySelection(), { ...matter, division: unplaced })).toContain(
      'Left out, since their words do not say where they stand or repeat a place: Not known.',
    );
    const bySex = describeMethods(inequalitySelection({ by: 'sex' }), { ...matter, slopeIndex: null });
    expect(bySex.join(' ')).toContain(
      'Gap: the difference between the two groups. Its 95% confidence limits are by the normal method from the 95% limits of both (Altman and Bland, BMJ 2003)',
    );
    expect(bySex.join(' ')).not.toContain('Slope index');
    expect(describeMethods(inequalitySelection(), { ...matter, division: null })).toEqual([]);
  });
});

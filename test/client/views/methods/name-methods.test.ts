import { describe, expect, it } from 'vitest';
import { nameMethods } from '../../../../client/views/methods/name-methods.ts';
import { methods } from '../../../../server/answers/methods/methods.ts';
import { describeLimits } from '../../../../server/answers/trend/describe-method.ts';
import type { LimitMethod } from '../../../../server/statistics/estimate.ts';
import { series } from '../../../support/trend-answers.ts';

const noteOf = (method: LimitMethod) => {
  const made = series({ code: 'E10000032', label: 'West Sussex', values: [1] });
  return describeLimits([{ ...made, points: made.points.map((point) => ({ ...point, method })) }]);
};

describe('the methods that a note names', () => {
  it.each<[LimitMethod, string]>([
    ['byar', 'byar'],
    ['exact-poisson', 'exact-poisson'],
    ['wilson', 'wilson'],
  ])('%s leads to its place on the page of methods', (method, id) => {
    const note = noteOf(method);
    const parts = nameMethods(note);
    expect(parts.map(({ text }) => text).join('')).toBe(note);
    expect(parts.flatMap((part) => part.id ?? [])).toEqual([id]);
    expect(methods.map((one) => one.id)).toContain(id);
  });

  it('leads from the note on a gap to the difference of two figures', () => {
    const parts = nameMethods(
      'Its limits are by the normal method from the 95% limits of both (Altman and Bland).',
    );
    expect(parts.flatMap(({ id }) => id ?? [])).toEqual(['difference']);
    expect(methods.map((one) => one.id)).toContain('difference');
  });

  it('are none where limits are published', () => {
    expect(nameMethods(noteOf('published')).map(({ id }) => id)).toEqual([null]);
  });
});
